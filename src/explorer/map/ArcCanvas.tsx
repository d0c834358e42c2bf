import type { ZoomTransform } from "d3";
import { useEffect, useMemo, useRef } from "react";
import type { Emphasis } from "../data/emphasis.ts";
import type { NetworkEdge } from "../data/toNetwork.ts";
import { countryColour, type Theme } from "../palette.ts";

interface Props {
  readonly arcs: readonly { readonly edge: NetworkEdge; readonly code: string; readonly path: string }[];
  readonly emphasis: Emphasis | null;
  readonly transform: ZoomTransform;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
}

/** Arcs by the thousand: one path for each colour and standing, stroked at once. */
export function ArcCanvas({ arcs, emphasis, transform, width, height, theme }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const strokes = useMemo(() => {
    const paths = new Map<string, { path: Path2D; colour: string; opacity: number }>();
    for (const { edge, code, path } of arcs) {
      const opacity = !emphasis ? 0.35 : emphasis.edges.has(edge.id) ? 0.95 : 0.06;
      const key = `${code} ${opacity}`;
      const stroke = paths.get(key) ?? { path: new Path2D(), colour: countryColour(code, theme), opacity };
      stroke.path.addPath(new Path2D(path));
      paths.set(key, stroke);
    }
    return [...paths.values()].sort((a, b) => a.opacity - b.opacity);
  }, [arcs, emphasis, theme]);

  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context) return;
    const ratio = devicePixelRatio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.translate(transform.x, transform.y);
    context.scale(transform.k, transform.k);
    context.lineWidth = 1 / transform.k;
    for (const { path, colour, opacity } of strokes) {
      context.strokeStyle = colour;
      context.globalAlpha = opacity;
      context.stroke(path);
    }
  }, [strokes, transform, width, height]);

  return (
    <canvas
      ref={canvas}
      className="arc-canvas"
      width={width * devicePixelRatio}
      height={height * devicePixelRatio}
      aria-hidden="true"
    />
  );
}
