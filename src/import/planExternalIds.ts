import type { Seeds } from "./readSeeds.ts";

/** What each source says of how others call a thing, and the Wikidata item that the thing is held to be. */
export function planExternalIds(rows: Seeds["gazetteer/identities"]) {
  return {
    externalIds: rows.map(({ id, scheme, value, stance, source, locator }, position) => ({
      nodeId: id,
      sourceId: source,
      properties: { scheme, value, contradicts: stance === "CONTRADICTS", locator, position },
    })),
    wikidataIds: rows
      .filter(({ scheme, stance }) => scheme === "WIKIDATA" && stance === "SAYS")
      .map(({ id, value }) => ({ nodeId: id, wikidataId: value })),
  };
}
