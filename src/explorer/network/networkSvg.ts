import { escapeHtml } from "../../domain/escapeHtml.ts";
import type { PlacedLabel } from "../map/placeLabels.ts";

export interface DrawnNode {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
}

export interface DrawnEdge {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly colour: string;
}

export interface DrawnNetwork {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly ink: string;
  readonly nodes: readonly DrawnNode[];
  readonly labels: readonly PlacedLabel[];
  readonly edges: readonly DrawnEdge[];
}

/** What WebGL shows, as shapes. */
export function networkSvg(drawn: (() => DrawnNetwork) | null): string {
  if (!drawn) throw new Error("Expected a drawing, but there is none yet.");
  const { width, height, background, ink, nodes, labels, edges } = drawn();
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" fill="${escapeHtml(background)}"/>`,
    ...edges.map(
      ({ from, to, width: wide, colour }) =>
        `<line x1="${short(from.x)}" y1="${short(from.y)}" x2="${short(to.x)}" y2="${short(to.y)}" stroke="${escapeHtml(colour)}" stroke-width="${short(wide)}"/>`,
    ),
    ...nodes.map(
      ({ x, y, size, colour }) =>
        `<circle cx="${short(x)}" cy="${short(y)}" r="${short(size)}" fill="${escapeHtml(colour)}"/>`,
    ),
    ...labels.map(
      ({ x, y, anchor, text }) =>
        `<text x="${short(x)}" y="${short(y)}" text-anchor="${anchor}" dominant-baseline="central" font-family="system-ui, sans-serif" font-size="12" fill="${escapeHtml(ink)}">${escapeHtml(text)}</text>`,
    ),
    "</svg>",
  ].join("\n");
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
