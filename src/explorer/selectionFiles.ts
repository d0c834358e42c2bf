/** What the server writes of a selection, beneath `export/network.`. */
export const networkFiles = [
  { extension: "gexf", name: "GEXF" },
  { extension: "graphml", name: "GraphML" },
  { extension: "yed.graphml", name: "yEd" },
  { extension: "json", name: "Node-link" },
  { extension: "graphology.json", name: "graphology" },
  { extension: "cytoscape.json", name: "Cytoscape" },
  { extension: "xlsx", name: "Excel" },
  { extension: "csv.zip", name: "CSV" },
  { extension: "jsonld", name: "JSON-LD" },
] as const;

/** How to cite it, beneath `cite/network.` or `cite/` and an id. */
export const citationFiles = [
  { extension: "bib", name: "BibTeX" },
  { extension: "ris", name: "RIS" },
  { extension: "json", name: "CSL-JSON" },
] as const;
