import {
  type Column,
  edgeColumns,
  flatValue,
  LABEL_MEANING,
  nodeColumns,
  WEIGHT_MEANING,
} from "./columns.ts";
import type { NetworkFile } from "./NetworkFile.ts";

/** The nodes or the edges of a network as a table, with the columns that Gephi and Cytoscape look for. */
export interface NetworkTable {
  /** Name and meaning of each. */
  readonly columns: readonly (readonly [name: string, meaning: string])[];
  readonly rows: Iterable<readonly (string | number | null)[]>;
}

export function nodeTable({ nodes }: NetworkFile): NetworkTable {
  return {
    columns: [["id", "Stable identifier"], ["label", LABEL_MEANING], ...nodeColumns.map(asColumn)],
    rows: each(nodes, (node) => [node.id, node.name, ...nodeColumns.map(({ of }) => flatValue(of(node)))]),
  };
}

export function edgeTable({ edges, directed }: NetworkFile): NetworkTable {
  const type = directed ? "Directed" : "Undirected";
  return {
    columns: [
      ["id", "Stable identifier"],
      ["source", "Id of the node where it begins"],
      ["target", "Id of the node where it ends"],
      ["type", "Whether the edge has a direction"],
      ["weight", WEIGHT_MEANING],
      ...edgeColumns.map(asColumn),
    ],
    rows: each(edges, (edge) => {
      const { id, source, target, weight } = edge;
      return [id, source, target, type, weight, ...edgeColumns.map(({ of }) => flatValue(of(edge)))];
    }),
  };
}

function asColumn<Item>({ name, meaning }: Column<Item>): readonly [string, string] {
  return [name, meaning];
}

function* each<Item, Row>(items: readonly Item[], toRow: (item: Item) => Row): Generator<Row> {
  for (const item of items) yield toRow(item);
}
