import { dateInWords, type SentenceLanguage } from "./dateInWords.ts";
import { relationTypes } from "./relationTypes.ts";

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
  const sentence = relationTypes[step.type]?.sentence;
  if (sentence === undefined) throw new Error(`There is no sentence for the relationship type ${step.type}.`);
  const names = { source: step.source.name[language], target: step.target.name[language] };
  const clause = sentence[language].replace(
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
