/** Where in a source a fact stands, and what the source itself cites there. */
export interface Citation {
  readonly sourceId: string;
  readonly locator: string;
  readonly literature: string | null;
}

export interface FactCitations {
  readonly factId: string;
  readonly citations: readonly Citation[];
}

export function cite(sourceId: string, locator: string, literature: string | null = null): Citation {
  return { sourceId, locator, literature };
}
