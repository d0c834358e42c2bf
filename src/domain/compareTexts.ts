/** For sorting by code unit, as Neo4j orders texts. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
