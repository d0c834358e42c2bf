import { foldName } from "../../domain/foldName.ts";

/** Words that mean the municipality of a province itself where a province is given, as the paper's tables print it. */
const SEAT_WORDS = folded(`
  belediye belediyesi belediyeleri başkanlığı büyükşehir merkez merkezi il
  municipality metropolitan provincial centre center
`);

/** Of these there must be one: `Belediyesi` alone means nothing. */
const SEAT_NOUNS = folded("büyükşehir merkez merkezi il metropolitan centre center");

/** Words that say what kind of place a name is of, in the languages of the places, and are no part of the name. */
const KIND_WORDS = new Set([
  ...SEAT_WORDS,
  ...folded(`
    ili ilçe ilçesi şehir şehri kent kenti kasaba kasabası köy köyü belde beldesi
    eyalet eyaleti bölge bölgesi vilayet vilayeti rayon rayonu oblast oblastı
    city town village district region province county raion of the
    bələdiyyəsi şəhəri qəsəbəsi kəndi rayonu
    город района район области область поселок село муниципалитет
    қаласы ауданы облысы шаары району облусу шаҳри ноҳияи вилояти
    shahri tumani viloyati şäheri etraby welaýaty
  `),
]);

function folded(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/).map(foldName));
}

/** A folded name without the words that only say what kind of place it is; empty when it has no others. */
export function withoutKindWords(name: string): string {
  return name
    .split(" ")
    .filter((word) => !KIND_WORDS.has(word))
    .join(" ");
}

/** Whether a folded name such as `merkez` or `büyükşehir belediyesi` means the municipality of its province. */
export function meansProvinceSeat(name: string): boolean {
  const words = name.split(" ");
  return words.every((word) => SEAT_WORDS.has(word)) && words.some((word) => SEAT_NOUNS.has(word));
}
