import type { ExternalIdRow } from "./identifiedFields.ts";

export type ExternalIdMapper = ExternalIdRow;
export type ExternalIdStatementMapper = ExternalIdRow["statements"][number];
