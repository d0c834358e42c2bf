import type Graph from "graphology";
import type Sigma from "sigma";
import { placeLabels, type PlacedLabel } from "../map/placeLabels.ts";
import { backgrounds, inks, type Theme } from "../palette.ts";
import type { EdgeLook, NodeLook } from "./toDrawing.ts";

/** The heaviest nodes: the others would find no room, and each frame has to place them. */
const CANDIDATES = 150;
const OBSTACLES = 600;
const LETTER = 6.6;
const FONT = "500 12px system-ui, sans-serif";

type Renderer = Sigma<NodeLook, EdgeLook>;
type LookGraph = Graph<NodeLook, EdgeLook>;

/** The names of the heaviest nodes in view, clear of each other and of the nodes. */
export function labelsOf(sigma: Renderer, graph: LookGraph): readonly PlacedLabel[] {
  const { width, height } = sigma.getDimensions();
  const points = graph
    .mapNodes((id, { x, y, size, label, weight }) => {
      const at = sigma.graphToViewport({ x, y });
      return { id, text: label ?? "", ...at, radius: sigma.scaleSize(size), weight };
    })
    .filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height)
    .sort((a, b) => b.weight - a.weight);
  return placeLabels(points.filter(({ text }) => text !== "").slice(0, CANDIDATES), {
    width,
    height,
    measure: (text) => text.length * LETTER,
    lineHeight: 14,
    limit: 70,
    taken: points.slice(0, OBSTACLES).map(({ x, y, radius }) => {
      const half = radius * 0.85;
      return { left: x - half, right: x + half, top: y - half, bottom: y + half };
    }),
  });
}

/** With a rim in the colour of the ground, by which they stay readable on edges. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  sigma: Renderer,
  graph: LookGraph,
  theme: Theme,
): void {
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  context.font = FONT;
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.textBaseline = "middle";
  context.strokeStyle = backgrounds[theme];
  context.fillStyle = inks[theme];
  for (const { text, x, y, anchor } of labelsOf(sigma, graph)) {
    context.textAlign = anchor === "middle" ? "center" : anchor;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}
