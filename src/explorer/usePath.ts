import { useMemo } from "react";
import { pathsDocument } from "../__generated__/explorerDocuments.ts";
import type { Address } from "./address.ts";
import type { Years } from "./data/filters.ts";
import { languageCodes } from "./data/languageCodes.ts";
import type { Path } from "./data/Path.ts";
import { usePage } from "./Page.tsx";
import { useAnswer } from "./useAnswer.ts";

export interface PathState {
  /** The shortest; null while it is not known and when there is none. */
  readonly found: Path | null;
  readonly others: readonly Path[];
  readonly state: "none asked" | "waiting" | "answered" | "failed";
}

/** The shortest path between two things over what held by the end of the chosen years. */
export function usePath(ends: Address["path"], years: Years | null, span: Years): PathState {
  const { language } = usePage();
  const until = years && years.until < span.until ? `${years.until}-12-31` : null;
  const complete = ends?.to && ends.to !== ends.from ? { from: ends.from, to: ends.to } : null;
  const answer = useAnswer(
    pathsDocument,
    complete && { ...complete, asOf: until, language: languageCodes[language] },
  );
  const [found = null, ...others] = answer.state === "answered" ? answer.data.paths.nodes : [];
  const state = complete ? answer.state : "none asked";
  // A new object each time would lay everything out again.
  return useMemo(() => ({ found, others, state }), [found, state]);
}
