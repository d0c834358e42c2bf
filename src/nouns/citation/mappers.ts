import type { WorkRow } from "./queries.ts";

export type WorkReferenceMapper = WorkRow;
