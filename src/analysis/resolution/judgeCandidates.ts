import type { EntityTypeId } from "../../domain/entityTypes.ts";
import { type Candidate, NAME_KINDS, type NameQuery } from "./Candidate.ts";
import { type CandidateScore, scoreCandidate } from "./scoreCandidate.ts";

/** Whether a candidate is what a text means, or why that is not clear. */
export const VERDICTS = ["MATCH", "AMBIGUOUS", "NAME_ALONE", "NAME_DIFFERS", "CONTRADICTED"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A candidate with its score and what follows from it. */
export interface JudgedCandidate<C extends Candidate = Candidate> extends CandidateScore {
  readonly candidate: C;
  readonly verdict: Verdict;
  /** Types of other candidates that bear the name as well. */
  readonly namesakeTypes: readonly EntityTypeId[];
}

type ScoredCandidate<C extends Candidate> = CandidateScore & { readonly candidate: C };

/** Below it a node is no candidate at all. */
const LEAST_SIMILARITY = 0.6;
/** Below it a candidate is to be looked at by a person. */
const SURE_SIMILARITY = 0.85;
/** A rival within so many points leaves it open which of the two is meant. */
const MARGIN = 10;
/** Name points from which on a name is the same, but for blanks and words that are no part of it. */
const SAME_NAME = 98;

/** Types of places that share their names with places elsewhere: a name alone does not tell which is meant. */
const PLACE_TYPES: readonly EntityTypeId[] = ["LocalGovernment", "Province"];
/** Types of places in Türkiye only: who asks for one has told the country. */
const TYPES_IN_TURKIYE: readonly EntityTypeId[] = ["Municipality", "Province"];

/**
 * The candidates that a text may mean, best first. One at most is a match: whose name is at least 85 % like the text, which
 * nothing contradicts, and beside which no other comes within 10 points (an equal name has no rival in a similar one). For
 * a place its name is never enough: country, province, distance, or a type of places in Türkiye only must agree.
 */
export function judgeCandidates<C extends Candidate>(
  query: NameQuery,
  candidates: readonly C[],
): JudgedCandidate<C>[] {
  const scored = candidates
    .map((candidate) => ({ candidate, ...scoreCandidate(query, candidate) }))
    .filter(({ name }) => name.similarity >= LEAST_SIMILARITY)
    .sort(byRank);
  return scored.map((one) => ({
    ...one,
    verdict: judge(query, one, scored),
    namesakeTypes: namesakeTypes(query, one, scored),
  }));
}

/** What else is called so, where a type was not asked for and would tell them apart. */
function namesakeTypes<C extends Candidate>(
  { types }: NameQuery,
  one: ScoredCandidate<C>,
  all: readonly ScoredCandidate<C>[],
): EntityTypeId[] {
  if (types.length > 0) return [];
  const others = all
    .filter(({ namePoints }) => Math.min(namePoints, one.namePoints) >= SAME_NAME)
    .flatMap(({ candidate }) => candidate.types.slice(0, 1));
  return [...new Set(others)].filter((type) => type !== one.candidate.types[0]);
}

function judge<C extends Candidate>(
  query: NameQuery,
  one: ScoredCandidate<C>,
  all: readonly ScoredCandidate<C>[],
): Verdict {
  if (one.context.some(({ agreement }) => agreement === "DIFFERS")) return "CONTRADICTED";
  if (one.name.similarity < SURE_SIMILARITY) return "NAME_DIFFERS";
  if (isByNameAlone(query, one)) return "NAME_ALONE";
  return all.some((other) => other !== one && isRival(other, one)) ? "AMBIGUOUS" : "MATCH";
}

function isByNameAlone<C extends Candidate>(
  { types }: NameQuery,
  { candidate, context, name }: ScoredCandidate<C>,
): boolean {
  if (name.name.kind === "IDENTIFIER") return false;
  if (!candidate.types.some((type) => PLACE_TYPES.includes(type))) return false;
  const tellsCountry = types.length > 0 && types.every((type) => TYPES_IN_TURKIYE.includes(type));
  return !context.some(({ kind, agreement }) => agreement === "AGREES" && (kind !== "TYPE" || tellsCountry));
}

function isRival(other: CandidateScore, one: CandidateScore): boolean {
  const surpassed = one.namePoints >= SAME_NAME && other.namePoints < SAME_NAME && one.score >= other.score;
  return !surpassed && other.score > one.score - MARGIN;
}

function byRank<C extends Candidate>(one: ScoredCandidate<C>, other: ScoredCandidate<C>): number {
  return (
    other.score - one.score ||
    NAME_KINDS.indexOf(one.name.name.kind) - NAME_KINDS.indexOf(other.name.name.kind) ||
    other.candidate.agreementCount - one.candidate.agreementCount ||
    (one.candidate.id < other.candidate.id ? -1 : 1)
  );
}
