import { groupBy } from "../../src/domain/groupBy.ts";
import { pathTypes } from "../../src/domain/pathTypes.ts";
import { relationCertaintyOn } from "../../src/domain/relationTime.ts";

/** A thing of the graph as Neo4j has it. */
export interface RawNode {
  readonly id: string;
  readonly labels: readonly string[];
  /** When it happened or began, in EDTF. */
  readonly date: string | null;
  /** Whether it is such as happens. */
  readonly happens: boolean;
  /** How many relationships of any type it has. */
  readonly degree: number;
}

export interface RawEdge {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  /** EDTF; of a twinning from its first agreement's first day to its last. */
  readonly date: string | null;
  readonly role: string | null;
}

export interface RawGraph {
  readonly nodes: ReadonlyMap<string, RawNode>;
  readonly edges: readonly RawEdge[];
}

type Row = Readonly<Record<string, unknown>>;

/** Reads all of it, with no condition at all. */
export async function readRawGraph(read: (cypher: string) => Promise<readonly Row[]>): Promise<RawGraph> {
  const nodes = await read(
    `MATCH (node:Fact|Source)
     RETURN node.id AS id, labels(node) AS labels, COUNT { (node)--() } AS degree,
       node:Event OR node:Agreement OR node:Source AS happens,
       CASE WHEN node:Claim THEN null ELSE coalesce(node.date, node.years, node.from, toString(node.year)) END AS date`,
  );
  const edges = await read(
    `MATCH (source:Fact|Source)-[edge]->(target:Fact|Source)
     WHERE NOT source:SupplementaryAgreement AND NOT target:SupplementaryAgreement
     RETURN source.id AS source, type(edge) AS type, target.id AS target, edge.role AS role,
       CASE type(edge)
         WHEN 'TWINNED_WITH' THEN toString(edge.since) + '/' + toString(edge.certainSince)
         WHEN 'SIGNED' THEN target.date
         WHEN 'WITH' THEN source.date
         WHEN 'REPEATS' THEN source.date
         ELSE coalesce(edge.date, edge.on)
       END AS date`,
  );
  return {
    nodes: new Map(nodes.map((row) => [String(row["id"]), row as unknown as RawNode])),
    edges: (edges as unknown as RawEdge[]).filter(({ type }) => pathTypes.includes(type)),
  };
}

export interface Question {
  readonly id: string;
  readonly hops: number;
  /** Labels; null for all. */
  readonly labels: readonly string[] | null;
  readonly asOf: string | null;
}

const OF_AGREEMENTS = ["REPEATS", "SIGNED", "WITH"];
const MOST_CROSSED = 250;

/** What held on a day. */
interface HeldEdges {
  readonly all: readonly RawEdge[];
  readonly from: ReadonlyMap<string, readonly RawEdge[]>;
  readonly to: ReadonlyMap<string, readonly RawEdge[]>;
}

/** Said again, without the code under test: what lies around a node, every edge of it followed. */
export class Oracle {
  readonly #graph: RawGraph;
  readonly #held = new Map<string | null, HeldEdges>();

  constructor(graph: RawGraph) {
    this.#graph = graph;
  }

  certainty({ source, type, target, date }: RawEdge, day: string) {
    const ends = [source, target].map((id) => {
      const node = this.node(id);
      return { happens: node.happens, date: node.date };
    });
    return relationCertaintyOn(day, { type, date, ends });
  }

  node(id: string): RawNode {
    const node = this.#graph.nodes.get(id);
    if (node === undefined) throw new Error(`no node ${id}`);
    return node;
  }

  held(asOf: string | null): HeldEdges {
    const known = this.#held.get(asOf);
    if (known !== undefined) return known;
    const all = this.#graph.edges.filter((edge) => asOf === null || this.certainty(edge, asOf) !== null);
    const held = {
      all,
      from: groupBy(all, ({ source }) => source),
      to: groupBy(all, ({ target }) => target),
    };
    this.#held.set(asOf, held);
    return held;
  }

  /** The edges that are listed of a node. */
  listed(id: string, { labels, asOf }: Pick<Question, "labels" | "asOf">): readonly RawEdge[] {
    const agreements = this.node(id).labels.includes("Agreement") || (labels?.includes("Agreement") ?? false);
    const { from, to } = this.held(asOf);
    return [...(from.get(id) ?? []), ...(to.get(id) ?? [])].filter(
      (edge) =>
        (agreements || !OF_AGREEMENTS.includes(edge.type)) &&
        (labels === null || this.node(otherEnd(edge, id)).labels.some((label) => labels.includes(label))),
    );
  }

  /** In how many hops each node is reached. */
  hops({ id, hops, ...wanted }: Question): ReadonlyMap<string, number> {
    const reached = new Map([[id, 0]]);
    for (let hop = 1; hop <= hops; hop++) {
      const from = [...reached].filter(([, at]) => at === hop - 1).map(([each]) => each);
      for (const each of from) {
        if (each !== id && this.node(each).degree > MOST_CROSSED) continue;
        for (const edge of this.listed(each, wanted)) {
          const other = otherEnd(edge, each);
          if (!reached.has(other)) reached.set(other, hop);
        }
      }
    }
    return reached;
  }

  /** Every edge between two of these nodes. */
  induced(ids: ReadonlyMap<string, number>, asOf: string | null): readonly RawEdge[] {
    return this.held(asOf).all.filter(({ source, target }) => ids.has(source) && ids.has(target));
  }
}

export function otherEnd({ source, target }: Pick<RawEdge, "source" | "target">, id: string): string {
  return source === id ? target : source;
}
