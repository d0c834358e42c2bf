export interface LabelledPoint {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The greater ones are placed first. */
  readonly weight: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  /** Of the baseline's middle. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  /** Width of a text in pixels. */
  readonly measure: (text: string) => number;
  readonly lineHeight: number;
  /** No more than so many. */
  readonly limit: number;
  /** Where no label may go. */
  readonly taken?: readonly Box[];
}

/** Labels that overlap neither each other nor the edge; a point that leaves no room goes without. */
export function placeLabels(points: readonly LabelledPoint[], room: LabelRoom): readonly PlacedLabel[] {
  const taken: Box[] = [...(room.taken ?? [])];
  const placed: PlacedLabel[] = [];
  const inOrder = [...points].sort((a, b) => b.weight - a.weight || a.id.localeCompare(b.id));
  for (const point of inOrder) {
    if (placed.length >= room.limit) break;
    const found = candidates(point, room).find(({ box }) => fits(box, room) && !taken.some(overlaps(box)));
    if (!found) continue;
    taken.push(found.box);
    placed.push(found.label);
  }
  return placed;
}

function candidates(point: LabelledPoint, { measure, lineHeight }: LabelRoom) {
  const { id, text, x, y, radius } = point;
  const width = measure(text);
  const gap = radius + 4;
  const half = lineHeight / 2;
  const at = (labelX: number, labelY: number, anchor: PlacedLabel["anchor"]) => {
    const left = labelX - (anchor === "start" ? 0 : anchor === "end" ? width : width / 2);
    const box = { left: left - 2, right: left + width + 2, top: labelY - half, bottom: labelY + half };
    return { box, label: { id, text, x: labelX, y: labelY, anchor } };
  };
  return [
    at(x + gap, y, "start"),
    at(x - gap, y, "end"),
    at(x, y - gap - half + 2, "middle"),
    at(x, y + gap + half - 2, "middle"),
  ];
}

function fits(box: Box, { width, height }: LabelRoom): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
}

function overlaps(a: Box) {
  return (b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
