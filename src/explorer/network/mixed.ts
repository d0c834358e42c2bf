/** A colour as it looks on a ground that shines through: WebGL sorts nothing by transparency. */
export function mixed(colour: string, ground: string, strength: number): string {
  const [over, under] = [channels(colour), channels(ground)];
  const parts = over.map((value, index) => Math.round(value * strength + (under[index] ?? 0) * (1 - strength)));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** Red, green and blue of `#rrggbb`, 0 to 255. */
export function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
