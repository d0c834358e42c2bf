import { dateInWords, type SentenceLanguage } from "./dateInWords.ts";

/** A step as its sentence needs it: the fact from its source to its target, whichever way the path walks it. */
export interface ToldStep {
  readonly type: string;
  readonly source: ToldNode;
  readonly target: ToldNode;
  readonly facts: readonly ToldFact[];
}

export interface ToldNode {
  readonly id: string;
  readonly name: Readonly<Record<SentenceLanguage, string>>;
}

export interface ToldFact {
  /** EDTF; null when the source gives none. */
  readonly date: string | null;
  readonly role: string | null;
  readonly count: number | null;
}

type Template = Readonly<Record<SentenceLanguage, string>>;

/**
 * What each relationship type says of its `{source}` and `{target}`. The Turkish ones put names where they take no
 * suffix, so that no name has to be inflected.
 */
export const stepTemplates: Readonly<Record<string, Template>> = {
  ABOUT: { EN: "{source} is about {target}", TR: "{source} şunu konu alır: {target}" },
  ACTIVE_IN: { EN: "{source} is active in {target}", TR: "{source} şu alanda etkindir: {target}" },
  ANNOUNCED: {
    EN: "{source} announced the founding of {target}",
    TR: "{source} şu kuruluşun kurulacağını duyurdu: {target}",
  },
  ATTACHED_TO: { EN: "{source} was attached to {target}", TR: "{source} şu kuruma bağlıydı: {target}" },
  ATTENDED_BY: { EN: "{target} took part in {source}", TR: "{target} şu olayda yer aldı: {source}" },
  AUTHORED: { EN: "{source} is an author of {target}", TR: "{source} şu eserin yazarıdır: {target}" },
  BASED_IN: { EN: "{source} is based in {target}", TR: "{source} şu ülkededir: {target}" },
  BUILDS_ON: { EN: "{source} builds on {target}", TR: "{source} şu esere dayanır: {target}" },
  CITED_THROUGH: {
    EN: "{source} is cited through {target}",
    TR: "{source} şu eserden aktarılarak anılır: {target}",
  },
  CITES: { EN: "{source} cites {target}", TR: "{source} şu esere atıf yapar: {target}" },
  CITIZEN_OF: { EN: "{source} is from {target}", TR: "{source} şu ülkedendir: {target}" },
  COMPLETES: { EN: "{source} completes {target}", TR: "{source} şunu tamamlar: {target}" },
  CORRESPONDS_TO: {
    EN: "{source} corresponds to {target}",
    TR: "{source} şu katmana karşılık gelir: {target}",
  },
  EXPRESSES: { EN: "{source} expresses {target}", TR: "{source} şu anlayışın ifadesidir: {target}" },
  FOUNDED: { EN: "{target} came into being with {source}", TR: "{target} şununla kuruldu: {source}" },
  GOVERNED: { EN: "{source} governed {target}", TR: "{source} şu ülkede iktidardaydı: {target}" },
  HAS_LOCAL_MEMBERS_IN: {
    EN: "{source} has local governments as members in {target}",
    TR: "{source} şu ülkede üye yerel yönetimlere sahiptir: {target}",
  },
  HELD_IN: { EN: "{source} took place in {target}", TR: "{source} şurada gerçekleşti: {target}" },
  HELD_OFFICE: { EN: "{source} held office in {target}", TR: "{source} şurada görev yaptı: {target}" },
  INITIATED: { EN: "{source} initiated {target}", TR: "{source} şuna öncülük etti: {target}" },
  IN_COUNTRY: { EN: "{source} is in {target}", TR: "{source} şu ülkededir: {target}" },
  IN_PROVINCE: {
    EN: "{source} is in the province of {target}",
    TR: "{source} şu ildedir: {target}",
  },
  JOINS: {
    EN: "{target} is one of the two sides of {source}",
    TR: "{target} şu ikili kuruluşun bir tarafıdır: {source}",
  },
  LISTED_BESIDE: {
    EN: "{source} is listed beside {target}",
    TR: "{source} şununla yan yana anılır: {target}",
  },
  MADE_BY: { EN: "{source} was made by {target}", TR: "{target} şu ziyarette bulundu: {source}" },
  MET: { EN: "{target} was met during {source}", TR: "{target} şu ziyarette görüşülen kişidir: {source}" },
  NEGOTIATED_WITH: {
    EN: "{source} held talks on accession with {target}",
    TR: "{source} şu ülkeyle üyelik görüşmeleri yürüttü: {target}",
  },
  OBJECTED_TO: { EN: "{source} objected to {target}", TR: "{source} şuna karşı çıktı: {target}" },
  PART_OF: { EN: "{source} is part of {target}", TR: "{source} şunun parçasıdır: {target}" },
  PRECEDED_BY: { EN: "{source} comes after {target}", TR: "{source} şundan sonra gelir: {target}" },
  PROPOSED: { EN: "{source} put forward {target}", TR: "{source} şunu ortaya attı: {target}" },
  PURSUED_BY: { EN: "{target} pursued {source}", TR: "{target} şu siyaseti izledi: {source}" },
  PURSUED_IN: { EN: "{source} was pursued in {target}", TR: "{source} şu dönemde izlendi: {target}" },
  REORGANISED: {
    EN: "{source} reorganised {target}",
    TR: "{source} şu kuruluşu yeniden düzenledi: {target}",
  },
  REPEATS: { EN: "{source} repeats {target}", TR: "{source} şu anlaşmanın tekrarıdır: {target}" },
  REPRESENTS: { EN: "{source} represents {target}", TR: "{source} şu ülkeyi temsil eder: {target}" },
  RESULTED_IN: { EN: "{source} led to {target}", TR: "{source} şuna yol açtı: {target}" },
  SIGNED: { EN: "{source} signed {target}", TR: "{source} şu anlaşmayı imzaladı: {target}" },
  SIGNED_BY: { EN: "{target} signed {source}", TR: "{target} şu antlaşmayı imzaladı: {source}" },
  SPOKEN_AT: { EN: "{source} was made at {target}", TR: "{source} şurada dile getirildi: {target}" },
  SPOKEN_BY: { EN: "{source} was made by {target}", TR: "{target} şunu dile getirdi: {source}" },
  SUCCEEDED_BY: { EN: "{source} was succeeded by {target}", TR: "{source} yerini şuna bıraktı: {target}" },
  TRAINED: { EN: "{source} trained people of {target}", TR: "{source} şu ülkeden kişileri eğitti: {target}" },
  TWINNED_WITH: {
    EN: "{source} and {target} signed a sister-city agreement",
    TR: "{source} ile {target} kardeş şehir anlaşması imzaladı",
  },
  VISITED: { EN: "{source} was a visit to {target}", TR: "{source} şu ülkeye yapıldı: {target}" },
  WITH: { EN: "{source} was made with {target}", TR: "{source} şu şehirle yapıldı: {target}" },
};

/** How many facts of one step are told in its brackets. */
const TOLD_FACTS = 3;

/** The sentence of one step. */
export function stepSentence(step: ToldStep, language: SentenceLanguage): string {
  return `${stepClause(step, language)}.`;
}

/**
 * The sentence of a path: its steps one after the other. Two that meet in a shared partner are told as one, as in
 * “Ardahan and Bolu both signed with Kazah, in 2019 and 2014”.
 */
export function pathSentence(steps: readonly ToldStep[], language: SentenceLanguage): string {
  const clauses: string[] = [];
  for (let index = 0; index < steps.length; index++) {
    const [first, second] = [steps[index], steps[index + 1]];
    if (first === undefined) break;
    const shared = second && sharedPartner(first, second);
    if (shared !== undefined) index++;
    clauses.push(shared === undefined ? stepClause(first, language) : sharedClause(shared, language));
  }
  return `${clauses.join("; ")}.`;
}

function stepClause(step: ToldStep, language: SentenceLanguage): string {
  const template = stepTemplates[step.type];
  if (template === undefined) throw new Error(`There is no sentence for the relationship type ${step.type}.`);
  const names = { source: step.source.name[language], target: step.target.name[language] };
  const clause = template[language].replace(
    /\{(source|target)\}/g,
    (_, end: "source" | "target") => names[end],
  );
  if (step.type === "TWINNED_WITH") return `${clause}${signedWhen(step, language)}`;
  const details = detailsOf(step.facts, language);
  return details === "" ? clause : `${clause} (${details})`;
}

/** Roles are data in English, which a Turkish sentence leaves out. */
function detailsOf(facts: readonly ToldFact[], language: SentenceLanguage): string {
  const told = facts.map(({ role, count, date }) =>
    [
      language === "EN" ? role : null,
      count === null ? null : String(count),
      date === null ? null : dateInWords(date, language),
    ]
      .filter((part) => part !== null)
      .join(", "),
  );
  const different = [...new Set(told)].filter((detail) => detail !== "");
  return different.length > TOLD_FACTS
    ? `${different.slice(0, TOLD_FACTS).join("; ")}; …`
    : different.join("; ");
}

function signedWhen(step: ToldStep, language: SentenceLanguage): string {
  const year = firstYear(step);
  const several = (step.facts[0]?.count ?? 1) > 1;
  if (language === "TR") return several ? ` (ilki ${year})` : ` (${year})`;
  return several ? `, the first in ${year}` : ` in ${year}`;
}

function firstYear({ facts }: ToldStep): string {
  return facts[0]?.date?.slice(0, 4) ?? "";
}

interface SharedPartner {
  readonly partner: ToldNode;
  readonly pairs: readonly [ToldNode, ToldNode];
  readonly years: readonly [string, string];
}

/** Two twinnings that meet in a city or in a municipality. */
function sharedPartner(first: ToldStep, second: ToldStep): SharedPartner | undefined {
  if (first.type !== "TWINNED_WITH" || second.type !== "TWINNED_WITH") return undefined;
  const years = [firstYear(first), firstYear(second)] as const;
  return first.target.id === second.target.id
    ? { partner: first.target, pairs: [first.source, second.source], years }
    : { partner: first.source, pairs: [first.target, second.target], years };
}

function sharedClause({ partner, pairs, years }: SharedPartner, language: SentenceLanguage): string {
  const [one, other] = pairs.map(({ name }) => name[language]);
  const both = years[0] === years[1];
  if (language === "TR") {
    const when = both ? `ikisi de ${years[0]}` : years.join(", ");
    return `${one ?? ""} ile ${other ?? ""}, aynı ortakla anlaşma imzaladı: ${partner.name.TR} (${when})`;
  }
  const when = both ? `both in ${years[0]}` : `in ${years.join(" and ")}`;
  return `${one ?? ""} and ${other ?? ""} both signed with ${partner.name.EN}, ${when}`;
}
