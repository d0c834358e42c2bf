import Graph from "graphology";
import Sigma from "sigma";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { usePage } from "../Page.tsx";
import { backgrounds, type Theme } from "../palette.ts";
import { nextInDirection } from "../nextInDirection.ts";
import { PlaceTip } from "../panels/PlaceTip.tsx";
import { ZoomButtons } from "../panels/ZoomButtons.tsx";
import { useScene } from "../Scene.ts";
import { useChoose } from "../useChoose.ts";
import { drawHover, drawLabel } from "./drawLabel.ts";
import type { Measures } from "./measure.ts";
import type { DrawnNetwork } from "./networkSvg.ts";
import { toDrawing, type EdgeLook, type NodeLook } from "./toDrawing.ts";
import type { PositionMap } from "./useWorkers.ts";

export type Drawn = () => DrawnNetwork;

interface Props {
  readonly positions: PositionMap;
  readonly measures: Measures;
  readonly drawn: RefObject<Drawn | null>;
}

const ink: Readonly<Record<Theme, string>> = { light: "#23262b", dark: "#e6e3dc" };

export function NetworkDrawing({ positions, measures, drawn }: Props) {
  const { address, t, theme, language, go } = usePage();
  const { data, network, emphasis } = useScene();
  const choose = useChoose();
  const container = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma<NodeLook, EdgeLook> | null>(null);
  const graph = useMemo(() => new Graph<NodeLook, EdgeLook>({ type: "undirected" }), []);
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const latest = useRef({ choose, go, network });
  latest.current = { choose, go, network };

  // The one renderer of this view; what it draws is changed below.
  useEffect(() => {
    if (!container.current) return;
    const renderer = new Sigma<NodeLook, EdgeLook>(graph, container.current, {
      allowInvalidContainer: true,
      enableEdgeEvents: true,
      zIndex: true,
      labelDensity: 0.6,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 5,
      minEdgeThickness: 0.8,
      stagePadding: 44,
      minCameraRatio: 0.03,
      maxCameraRatio: 3,
      defaultDrawNodeLabel: drawLabel,
      defaultDrawNodeHover: drawHover,
    });
    sigma.current = renderer;
    renderer.on("clickNode", ({ node }) => latest.current.choose(node));
    renderer.on("clickStage", () => latest.current.choose(null));
    renderer.on("clickEdge", ({ edge }) => {
      const agreements = latest.current.network.edges.find(({ id }) => id === edge)?.agreements;
      latest.current.choose(agreements?.[0]?.id ?? null);
    });
    renderer.on("enterNode", ({ node }) => setHovered(node));
    renderer.on("leaveNode", () => setHovered(null));
    let timer: ReturnType<typeof setTimeout> | undefined;
    renderer.getCamera().on("updated", ({ x, y, ratio }) => {
      setHovered(null);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const whole = Math.abs(ratio - 1) < 1e-3 && Math.abs(x - 0.5) < 1e-3 && Math.abs(y - 0.5) < 1e-3;
        latest.current.go({ networkPosition: whole ? null : { x, y, zoom: 1 / ratio } }, { replace: true });
      }, 300);
    });
    return () => {
      clearTimeout(timer);
      renderer.kill();
      sigma.current = null;
    };
  }, [graph]);

  // A link, or a step back, moves the camera; its own moves come back here and change nothing.
  const wanted = JSON.stringify(address.networkPosition);
  useEffect(() => {
    const { x, y, zoom } = address.networkPosition ?? { x: 0.5, y: 0.5, zoom: 1 };
    const camera = sigma.current?.getCamera();
    const now = camera?.getState();
    if (!camera || !now) return;
    const same = Math.abs(now.x - x) + Math.abs(now.y - y) + Math.abs(1 / now.ratio - zoom) < 0.005;
    if (!same) camera.setState({ x, y, ratio: 1 / zoom });
    // eslint-disable-next-line
  }, [wanted]);

  useEffect(() => {
    const { colouring, selected } = address;
    toDrawing(graph, { network, positions, measures, emphasis, colouring, theme, language, selected, focused });
    sigma.current?.setSetting("labelColor", { color: ink[theme] });
    sigma.current?.refresh();
  }, [graph, network, positions, measures, emphasis, address.colouring, address.selected, theme, language, focused]);

  useEffect(() => {
    drawn.current = () => readDrawn(sigma.current, graph, theme);
  });

  const camera = () => sigma.current?.getCamera();
  const duration = matchMedia("(prefers-reduced-motion: reduce)").matches ? 1 : 200;

  function onKeyDown(event: KeyboardEvent) {
    const points = graph.mapNodes((id, { x, y }) => ({ id, ...(sigma.current?.graphToViewport({ x, y }) ?? { x, y }) }));
    const from = points.find(({ id }) => id === (focused ?? address.selected)) ?? points[0];
    if (event.key === "+" || event.key === "=") void camera()?.animatedZoom({ duration });
    else if (event.key === "-") void camera()?.animatedUnzoom({ duration });
    else if (event.key === "0") void camera()?.animatedReset({ duration });
    else if (event.key === "Escape") choose(null);
    else if ((event.key === "Enter" || event.key === " ") && focused) choose(focused);
    else if (event.key.startsWith("Arrow") && from) {
      const next = focused ? nextInDirection(points, from, event.key) : from;
      if (next) setFocused(next.id);
    } else return;
    event.preventDefault();
  }

  const tipFor = data.places.get(hovered ?? focused ?? "");
  const at = tipFor && graph.hasNode(tipFor.id) && sigma.current?.graphToViewport(graph.getNodeAttributes(tipFor.id));
  const { width = 0, height = 0 } = sigma.current?.getDimensions() ?? {};
  return (
    <>
      <div
        ref={container}
        className="network"
        role="application"
        aria-label={`${t.networkLabel}. ${t.keyboardHint}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => setFocused(null)}
      />
      {tipFor && at && <PlaceTip place={tipFor} x={at.x} y={at.y} {...{ width, height }} />}
      <ZoomButtons
        onIn={() => void camera()?.animatedZoom({ duration })}
        onOut={() => void camera()?.animatedUnzoom({ duration })}
        onAll={() => void camera()?.animatedReset({ duration })}
      />
      <p className="visually-hidden" role="status">
        {focused && data.places.get(focused)?.names[language]}
      </p>
    </>
  );
}

function readDrawn(sigma: Sigma<NodeLook, EdgeLook> | null, graph: Graph<NodeLook, EdgeLook>, theme: Theme): DrawnNetwork {
  if (!sigma) throw new Error("Expected a drawing, but there is none yet.");
  const at = (id: string) => sigma.graphToViewport(graph.getNodeAttributes(id));
  const labelled = sigma.getNodeDisplayedLabels();
  return {
    ...sigma.getDimensions(),
    background: backgrounds[theme],
    ink: ink[theme],
    nodes: graph.mapNodes((id, { size, color, label }) => ({
      ...at(id),
      size: sigma.scaleSize(size),
      colour: color,
      label: labelled.has(id) ? label : null,
    })),
    edges: graph.mapEdges((_id, { size, color }, source, target) => ({
      from: at(source),
      to: at(target),
      width: size,
      colour: color,
    })),
  };
}
