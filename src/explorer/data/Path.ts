import type { ExplorerPathsQuery } from "../../__generated__/explorerAnswers.ts";

/** A way from one thing to another. */
export type Path = ExplorerPathsQuery["paths"]["nodes"][number];
export type PathStep = Path["steps"][number];
