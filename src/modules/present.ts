/** The row that a relationship in the graph promises; throws when the graph lacks it, which its import rules out. */
export async function present<Row>(row: Promise<Row | null>, id: string): Promise<Row> {
  const found = await row;
  if (found === null) throw new Error(`The graph refers to ${id} but does not have it.`);
  return found;
}
