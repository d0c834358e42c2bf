import { judgeCandidates } from "../../analysis/resolution/judgeCandidates.ts";
import type { NameQuery } from "../../analysis/resolution/Candidate.ts";
import type { EntityCandidate } from "../resolve/entityCandidate.ts";
import type { FoundNodeRow } from "./queries.ts";

/** A node with the name that it was found by, which is worked out when it is asked for. */
export interface Found {
  readonly named: FoundNodeRow;
  readonly matchedName: () => string;
}

/** From here on a text is a name and nothing but words beside it. */
const SURE = 0.88;
const SHORTEST_NAME = 3;

/** Those candidates that the text names, with words beside the name that are no obstacle: kinds of places, their areas, suffixes. */
export function namedBesides(query: NameQuery, candidates: readonly EntityCandidate[]): Found[] {
  return judgeCandidates(query, candidates)
    .filter(({ name }) => name.similarity >= SURE)
    .map(({ candidate, name }) => ({ named: candidate.entity, matchedName: () => name.name.text }));
}

/** Those candidates of which the text has a whole name among other words, the longest such name first. */
export function namedWithin(folded: string, candidates: readonly EntityCandidate[]): Found[] {
  return candidates
    .flatMap((candidate) => {
      const names = candidate.names
        .filter((name) => name.folded.length >= SHORTEST_NAME && ` ${folded} `.includes(` ${name.folded} `))
        .sort((one, other) => other.folded.length - one.folded.length);
      return names.slice(0, 1).map((name) => ({ candidate, name }));
    })
    .sort(
      (one, other) =>
        other.name.folded.length - one.name.folded.length ||
        other.candidate.agreementCount - one.candidate.agreementCount ||
        (one.candidate.id < other.candidate.id ? -1 : 1),
    )
    .map(({ candidate, name }) => ({ named: candidate.entity, matchedName: () => name.text }));
}
