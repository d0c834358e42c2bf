import { foldName } from "../../domain/foldName.ts";

/** Words that mean the municipality of a province itself where a province is given, as the paper's tables print it. */
const SEAT_WORDS = folded(`
  belediye belediyesi belediyeleri başkanlığı büyükşehir merkez merkezi il
  municipality metropolitan provincial centre center bld bel blk bsb bb bşk mrk mrkz
`);

/** Of these there must be one: `Belediyesi` alone means nothing. */
const SEAT_NOUNS = folded("büyükşehir merkez merkezi il metropolitan centre center bsb bb mrk mrkz");

/** Words that say what kind of place a name is of, in the languages of the places, and are no part of the name. */
const KIND_WORDS = new Set([
  ...SEAT_WORDS,
  ...folded(`
    ili ilçe ilçesi şehir şehri kent kenti kasaba kasabası köy köyü belde beldesi
    eyalet eyaleti bölge bölgesi vilayet vilayeti rayon rayonu oblast oblastı
    city town village district region province county raion of the
    prov reg obl mun ilç
    tc cumhuriyeti cum republic rep respublikası jumhuriyati республика республикасы республикаси
    bələdiyyəsi şəhəri qəsəbəsi kəndi rayonu
    г гор пос обл респ город района район области область поселок село муниципалитет
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

/** Words that say that a name is that of a province or region, not of its capital. */
const REGION_WORDS = folded(`
  il ili vilayet vilayeti eyalet eyaleti bölge bölgesi oblast oblastı obl region reg province prov
  обл область области облысы облусу вилояти viloyati welaýaty
`);

/** Words that say that a name is that of a municipality or city, not of the province around it. */
const CITY_WORDS = folded(`
  belediye belediyesi belediyeleri başkanlığı büyükşehir merkez merkezi şehir şehri kent kenti
  municipality metropolitan city town bələdiyyəsi şəhəri shahri şäheri
  г гор город қаласы шаары шаҳри bld bel blk bsb bb bşk mrk mrkz
`);

/** Whether a folded text tells by its words that it names a region, or a city; null when it tells neither, or both. */
export function toldKind(name: string): "REGION" | "CITY" | null {
  const words = name.split(" ");
  const region = words.some((word) => REGION_WORDS.has(word));
  const city = words.some((word) => CITY_WORDS.has(word));
  if (region === city) return null;
  return region ? "REGION" : "CITY";
}

/** Whether a folded word only says what kind of place a name is of. */
export function isKindWord(word: string): boolean {
  return KIND_WORDS.has(word);
}

/** Whether a folded name such as `merkez` or `büyükşehir belediyesi` means the municipality of its province. */
export function meansProvinceSeat(name: string): boolean {
  const words = name.split(" ");
  return words.every((word) => SEAT_WORDS.has(word)) && words.some((word) => SEAT_NOUNS.has(word));
}
