import { csvZip } from "./csvZip.ts";
import { cytoscapeJson } from "./cytoscapeJson.ts";
import { gexf } from "./gexf.ts";
import { graphMl, yEdGraphMl } from "./graphMl.ts";
import { graphologyJson } from "./graphologyJson.ts";
import { jsonLd } from "./jsonLd.ts";
import type { NetworkFile } from "./NetworkFile.ts";
import { nodeLink } from "./nodeLink.ts";
import { xlsx } from "./xlsx.ts";

/** A format that a network can be written in. */
export interface NetworkFormat {
  /** What the name of a file ends with. */
  readonly extension: string;
  readonly mediaType: string;
  write(file: NetworkFile): Generator<string | Uint8Array>;
}

export const networkFormats = {
  GEXF: { extension: "gexf", mediaType: "application/gexf+xml", write: gexf },
  GRAPHML: { extension: "graphml", mediaType: "application/graphml+xml", write: graphMl },
  YED_GRAPHML: { extension: "yed.graphml", mediaType: "application/graphml+xml", write: yEdGraphMl },
  NODE_LINK_JSON: { extension: "json", mediaType: "application/json", write: nodeLink },
  GRAPHOLOGY_JSON: { extension: "graphology.json", mediaType: "application/json", write: graphologyJson },
  CYTOSCAPE_JSON: { extension: "cytoscape.json", mediaType: "application/json", write: cytoscapeJson },
  XLSX: {
    extension: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: xlsx,
  },
  CSV: { extension: "csv.zip", mediaType: "application/zip", write: csvZip },
  JSON_LD: { extension: "jsonld", mediaType: "application/ld+json", write: jsonLd },
} as const satisfies Readonly<Record<string, NetworkFormat>>;

export type NetworkFormatName = keyof typeof networkFormats;
