import type Graph from "graphology";
import type { Colouring, Language } from "../address.ts";
import type { Emphasis } from "../data/emphasis.ts";
import type { Network, NetworkNode } from "../data/toNetwork.ts";
import { backgrounds, countryColour, groupColour, kindColour, type Theme } from "../palette.ts";
import type { Measures } from "./measure.ts";
import { mixed } from "./mixed.ts";

/** What sigma needs to know of a node. */
export interface NodeLook {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string | null;
  forceLabel: boolean;
  highlighted: boolean;
  zIndex: number;
  ground: string;
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
  const { network, emphasis, theme } = looks;
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const edges = new Set(network.edges.map(({ id }) => id));
  graph.forEachEdge((id) => {
    if (!edges.has(id)) graph.dropEdge(id);
  });
  graph.forEachNode((id) => {
    if (!nodes.has(id)) graph.dropNode(id);
  });
  const most = Math.max(...network.nodes.map(({ id }) => looks.measures.centrality.get(id) ?? 0), 1e-9);
  for (const node of network.nodes) graph.mergeNode(node.id, nodeLook(node, most, looks));
  for (const { id, source, target, agreements } of network.edges) {
    const stands = emphasis?.edges.has(id) ?? false;
    const abroad = nodes.get(target)?.place.countryCode ?? "";
    const strength = !emphasis ? EDGE : stands ? 1 : FAINT * 0.7;
    const look = {
      size: (stands ? 2.4 : 1.3) + Math.log2(agreements.length),
      color: mixed(countryColour(abroad, theme), backgrounds[theme], strength),
      zIndex: stands ? 1 : 0,
    };
    if (graph.hasEdge(id)) graph.mergeEdgeAttributes(id, look);
    else graph.addEdgeWithKey(id, source, target, look);
  }
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
    forceLabel: marked || (emphasis !== null && stands && emphasis.nodes.size < 40),
    highlighted: marked,
    zIndex: marked ? 2 : stands ? 1 : 0,
    ground: backgrounds[theme],
  };
}

function colourOf(id: string, place: NetworkNode["place"], { colouring, measures, theme }: Looks): string {
  if (colouring === "country") return countryColour(place.countryCode, theme);
  if (colouring === "community") return groupColour(measures.groups.get(id), theme);
  return kindColour(place.side === "partner" ? "PartnerCity" : "Municipality", theme);
}
