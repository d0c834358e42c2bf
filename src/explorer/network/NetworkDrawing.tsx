import Graph from "graphology";
import Sigma from "sigma";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import type { Network } from "../data/toNetwork.ts";
import { usePage } from "../Page.tsx";
import { backgrounds, inks, type Theme } from "../palette.ts";
import { nextInDirection } from "../nextInDirection.ts";
import { PlaceTip } from "../panels/PlaceTip.tsx";
import { ZoomButtons } from "../panels/ZoomButtons.tsx";
import { useScene } from "../Scene.ts";
import { useChoose } from "../useChoose.ts";
import { drawHover } from "./drawHover.ts";
import { drawLabels, labelsOf } from "./drawLabels.ts";
import type { Measures } from "./measure.ts";
import type { DrawnNetwork } from "./networkSvg.ts";
import { toDrawing, type EdgeLook, type NodeLook } from "./toDrawing.ts";
import type { PositionMap } from "./useWorkers.ts";

/** With more edges than this they rest out of sight while the drawing is moved: not every machine draws them in time. */
const EDGES_IN_MOTION = 5_000;

export type Drawn = () => DrawnNetwork;

interface Props {
  readonly network: Network;
  readonly positions: PositionMap;
  readonly measures: Measures;
  readonly drawn: RefObject<Drawn | null>;
}

export function NetworkDrawing({ network, positions, measures, drawn }: Props) {
  const { address, t, theme, language, go } = usePage();
  const { data, emphasis, path } = useScene();
  const choose = useChoose();
  const container = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma<NodeLook, EdgeLook> | null>(null);
  const graph = useMemo(() => new Graph<NodeLook, EdgeLook>({ type: "undirected" }), []);
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const pick = (id: string) => {
    if (address.grown.length > 0 && !address.path && data.places.has(id)) {
      go({ selected: id, grown: [...new Set([...address.grown, id])] });
    } else choose(id);
  };
  const latest = useRef({ choose, pick, go, network, theme });
  latest.current = { choose, pick, go, network, theme };

  // The one renderer of this view; what it draws is changed below.
  useEffect(() => {
    if (!container.current) return;
    const renderer = new Sigma<NodeLook, EdgeLook>(graph, container.current, {
      allowInvalidContainer: true,
      enableEdgeEvents: true,
      zIndex: true,
      renderLabels: false,
      minEdgeThickness: 0.8,
      stagePadding: 58,
      minCameraRatio: 0.03,
      maxCameraRatio: 3,
      defaultDrawNodeHover: drawHover,
    });
    sigma.current = renderer;
    // Sigma's own labels cover each other.
    const labels = renderer.getCanvases()["labels"]?.getContext("2d");
    renderer.on("afterRender", () => labels && drawLabels(labels, renderer, graph, latest.current.theme));
    renderer.on("clickNode", ({ node }) => latest.current.pick(node));
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
  }, [wanted]);

  useEffect(() => {
    const { colouring, selected } = address;
    toDrawing(graph, {
      network,
      path: path.found,
      positions,
      measures,
      emphasis,
      colouring,
      theme,
      language,
      selected,
      focused,
    });
    sigma.current?.setSetting("labelColor", { color: inks[theme] });
    sigma.current?.setSetting("hideEdgesOnMove", network.edges.length > EDGES_IN_MOTION);
    sigma.current?.refresh();
  }, [
    graph,
    network,
    path.found,
    positions,
    measures,
    emphasis,
    address.colouring,
    address.selected,
    theme,
    language,
    focused,
  ]);

  useEffect(() => {
    drawn.current = () => readDrawn(sigma.current, graph, theme);
  });

  const camera = () => sigma.current?.getCamera();
  const duration = matchMedia("(prefers-reduced-motion: reduce)").matches ? 1 : 200;

  function onKeyDown(event: KeyboardEvent) {
    const points = graph.mapNodes((id, { x, y }) => ({
      id,
      ...(sigma.current?.graphToViewport({ x, y }) ?? { x, y }),
    }));
    const from = points.find(({ id }) => id === (focused ?? address.selected)) ?? points[0];
    if (event.key === "+" || event.key === "=") void camera()?.animatedZoom({ duration });
    else if (event.key === "-") void camera()?.animatedUnzoom({ duration });
    else if (event.key === "0") void camera()?.animatedReset({ duration });
    else if (event.key === "Escape") choose(null);
    else if ((event.key === "Enter" || event.key === " ") && focused) pick(focused);
    else if (event.key.startsWith("Arrow") && from) {
      const next = focused ? nextInDirection(points, from, event.key) : from;
      if (next) setFocused(next.id);
    } else return;
    event.preventDefault();
  }

  const tipFor = data.places.get(hovered ?? focused ?? "");
  const at =
    tipFor && graph.hasNode(tipFor.id) && sigma.current?.graphToViewport(graph.getNodeAttributes(tipFor.id));
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

function readDrawn(
  sigma: Sigma<NodeLook, EdgeLook> | null,
  graph: Graph<NodeLook, EdgeLook>,
  theme: Theme,
): DrawnNetwork {
  if (!sigma) throw new Error("Expected a drawing, but there is none yet.");
  const at = (id: string) => sigma.graphToViewport(graph.getNodeAttributes(id));
  const labels = labelsOf(sigma, graph);
  return {
    ...sigma.getDimensions(),
    background: backgrounds[theme],
    ink: inks[theme],
    nodes: graph.mapNodes((id, { size, color }) => ({
      ...at(id),
      size: sigma.scaleSize(size),
      colour: color,
    })),
    labels,
    edges: graph.mapEdges((_id, { size, color }, source, target) => ({
      from: at(source),
      to: at(target),
      width: size,
      colour: color,
    })),
  };
}
