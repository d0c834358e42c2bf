import type { FoundFact, FoundPath, FoundStep } from "./foundPath.ts";
import type { HubNotCrossed, PathList } from "./loaders.ts";
import type { PathNodeRow } from "./queries.ts";

export type BriefNodeMapper = PathNodeRow;
export type PathMapper = FoundPath;
export type PathConnectionMapper = PathList;
export type PathHubMapper = HubNotCrossed;
export type PathStepMapper = FoundStep;
export type RelationFactMapper = FoundFact;
