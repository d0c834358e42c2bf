export interface Point {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The nearest point that an arrow key points to; what lies aside counts as further away. Undefined for other keys. */
export function nextInDirection(points: readonly Point[], from: Point, key: string): Point | undefined {
  const direction = directions[key];
  if (!direction) return undefined;
  const [right, down] = direction;
  let best: { point: Point; distance: number } | undefined;
  for (const point of points) {
    const [x, y] = [point.x - from.x, point.y - from.y];
    const along = x * right + y * down;
    const aside = Math.abs(x * down - y * right);
    if (along <= 0 || aside > along * 2 || point.id === from.id) continue;
    const distance = along + aside * 2;
    if (!best || distance < best.distance) best = { point, distance };
  }
  return best?.point;
}
