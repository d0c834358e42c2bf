/** Puts spans into as few rows as they need without overlapping; each goes to the first row that has room. */
export function toLanes<Item>(
  items: readonly Item[],
  extent: (item: Item) => readonly [start: number, end: number],
  gap = 0,
): readonly (Item & { readonly lane: number })[] {
  const ends: number[] = [];
  const inOrder = [...items].sort((a, b) => extent(a)[0] - extent(b)[0] || extent(b)[1] - extent(a)[1]);
  return inOrder.map((item) => {
    const [start, end] = extent(item);
    const free = ends.findIndex((taken) => taken + gap <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    return { ...item, lane };
  });
}
