import type { NameMatch } from "../../analysis/resolution/matchName.ts";
import type { RankedCandidate, ResolvedName } from "./loaders.ts";

export type MatchedNameMapper = NameMatch;
export type NameResolutionMapper = ResolvedName;
export type ResolutionCandidateMapper = RankedCandidate;
