import type Graph from "graphology";
import type { Colouring, Language } from "../address.ts";
import type { Emphasis } from "../data/emphasis.ts";
import type { Path } from "../data/Path.ts";
import { edgeId, type Network, type NetworkNode } from "../data/toNetwork.ts";
import { backgrounds, countryColour, groupColour, kindColour, otherColour, type Theme } from "../palette.ts";
import type { Measures } from "./measure.ts";
import { placeAround } from "./layout.ts";
import { mixed } from "./mixed.ts";

/** What sigma needs to know of a node. */
export interface NodeLook {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string | null;
  /** The greater, the sooner it gets its label. */
  weight: number;
  highlighted: boolean;
  zIndex: number;
  [other: string]: unknown;
}

export interface EdgeLook {
  size: number;
  color: string;
  zIndex: number;
  [other: string]: unknown;
}

export interface Looks {
  readonly network: Network;
  readonly path: Path | null;
  readonly positions: ReadonlyMap<string, readonly [x: number, y: number]>;
  readonly measures: Measures;
  readonly emphasis: Emphasis | null;
  readonly colouring: Colouring;
  readonly theme: Theme;
  readonly language: Language;
  readonly selected: string | null;
  readonly focused: string | null;
}

const SIZES = { least: 3, most: 13 };
const FAINT = 0.14;
const EDGE = 0.5;

/** Makes the graph what is to be seen: what is gone leaves, what is new comes, the rest changes. */
export function toDrawing(graph: Graph<NodeLook, EdgeLook>, looks: Looks): void {
  const nodes = nodeLooks(looks);
  const edges = edgeLooks(looks);
  graph.forEachEdge((id) => {
    if (!edges.has(id)) graph.dropEdge(id);
  });
  graph.forEachNode((id) => {
    if (!nodes.has(id)) graph.dropNode(id);
  });
  for (const [id, look] of nodes) graph.mergeNode(id, look);
  for (const [id, { source, target, ...look }] of edges) {
    if (graph.hasEdge(id)) graph.mergeEdgeAttributes(id, look);
    else graph.addEdgeWithKey(id, source, target, look);
  }
}

function nodeLooks(looks: Looks): ReadonlyMap<string, NodeLook> {
  const { network, path, positions, measures } = looks;
  const most = Math.max(...network.nodes.map(({ id }) => measures.centrality.get(id) ?? 0), 1e-9);
  const found = new Map(network.nodes.map((node) => [node.id, nodeLook(node, most, looks)]));
  const extras = (path?.nodes ?? []).filter(({ id }) => !found.has(id));
  const steps = (path?.steps ?? []).map(({ from, to }) => ({
    id: "",
    source: from.id,
    target: to.id,
    agreements: [],
  }));
  const places = placeAround(
    extras.map(({ id }) => id),
    steps,
    positions,
    extentOf(positions) / 14,
  );
  for (const extra of extras) found.set(extra.id, extraLook(extra, places.get(extra.id) ?? [0, 0], looks));
  return found;
}

function edgeLooks({ network, path, emphasis, theme }: Looks) {
  const found = new Map<string, EdgeLook & { source: string; target: string }>();
  for (const { id, source, target, agreements } of network.edges) {
    const stands = emphasis?.edges.has(id) ?? false;
    const abroad = agreements[0]?.partner.countryCode ?? "";
    const strength = !emphasis ? EDGE : stands ? 1 : FAINT * 0.7;
    found.set(id, {
      source,
      target,
      size: (stands ? 2.6 : 1.5) + Math.log2(agreements.length),
      color: mixed(countryColour(abroad, theme), backgrounds[theme], strength),
      zIndex: stands ? 1 : 0,
    });
  }
  for (const { from, to } of path?.steps ?? []) {
    const [source, target] = [from.id, to.id];
    if (found.has(edgeId(source, target)) || found.has(edgeId(target, source))) continue;
    found.set(edgeId(source, target), { source, target, size: 2.6, color: otherColour[theme], zIndex: 1 });
  }
  return found;
}

function extraLook(
  { type, name, id }: Path["nodes"][number],
  [x, y]: readonly [number, number],
  looks: Looks,
): NodeLook {
  const marked = id === looks.selected || id === looks.focused;
  return {
    x,
    y: -y,
    size: 7,
    color: kindColour(type, looks.theme),
    label: name,
    weight: 1e6,
    highlighted: marked,
    zIndex: 2,
  };
}

function extentOf(positions: Looks["positions"]): number {
  let [least, most] = [Infinity, -Infinity];
  for (const [x] of positions.values()) [least, most] = [Math.min(least, x), Math.max(most, x)];
  return least < most ? most - least : 1;
}

function nodeLook({ id, place }: NetworkNode, most: number, looks: Looks): NodeLook {
  const { positions, measures, emphasis, theme, language, selected, focused } = looks;
  const [x, y] = positions.get(id) ?? [0, 0];
  const share = (measures.centrality.get(id) ?? 0) / most;
  const marked = id === selected || id === focused;
  const stands = marked || (emphasis?.nodes.has(id) ?? true);
  const colour = colourOf(id, place, looks);
  return {
    x,
    y: -y,
    size: SIZES.least + Math.sqrt(share) * (SIZES.most - SIZES.least),
    color: stands ? colour : mixed(colour, backgrounds[theme], FAINT * 1.8),
    label: stands ? place.names[language] : null,
    weight: share + (marked ? 1e6 : emphasis && stands ? 1e3 : 0),
    highlighted: marked,
    zIndex: marked ? 2 : stands ? 1 : 0,
  };
}

function colourOf(id: string, place: NetworkNode["place"], { colouring, measures, theme }: Looks): string {
  if (colouring === "country") return countryColour(place.countryCode, theme);
  if (colouring === "community") return groupColour(measures.groups.get(id), theme);
  return kindColour(place.side === "partner" ? "PartnerCity" : "Municipality", theme);
}
