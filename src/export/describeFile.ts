import { citationLine, type CitedWork } from "./CitedWork.ts";
import { describeSelection, networkTitle } from "./describeSelection.ts";
import type { FileDataset, FileDescription, FileSource } from "./NetworkFile.ts";
import type { NetworkSelection } from "./networkSelection.ts";
import { selectionParameters } from "./selectionParameters.ts";

/** Where the nodes and edges of a network came from. */
export interface Provenance {
  readonly datasets: readonly FileDataset[];
  readonly sources: readonly FileSource[];
}

/** A network as a work that can be cited: what it is, what was chosen and how to ask for it again. */
export function networkAsWork(selection: NetworkSelection, { datasets, sources }: Provenance): CitedWork {
  const address = new URLSearchParams(selectionParameters(selection)).toString();
  return {
    id: address === "" ? "network" : `network?${address}`,
    path: `/export/network.jsonld${address === "" ? "" : `?${address}`}`,
    madeOnDemand: true,
    title: `${networkTitle(selection)} (${describeSelection(selection)})`,
    remarks: [],
    datasets,
    sources: sources.map((source) => ({ source, locator: null })),
  };
}

/** What a file of the network says of itself. */
export function describeFile(
  selection: NetworkSelection,
  provenance: Provenance,
  made: { readonly at: string; readonly serverAddress: string },
): FileDescription {
  return {
    title: networkTitle(selection),
    selection: describeSelection(selection),
    parameters: selectionParameters(selection),
    asOf: selection.asOf,
    ...provenance,
    citation: citationLine(networkAsWork(selection, provenance), {
      on: made.at.slice(0, 10),
      serverAddress: made.serverAddress,
    }),
    licence: licenceInWords(provenance.sources),
    createdAt: made.at,
  };
}

function licenceInWords(sources: readonly FileSource[]): string {
  const licensed = sources.filter(({ licence }) => licence !== null);
  const facts = sources.filter(({ licence }) => licence === null).map(({ title }) => title);
  return [
    ...licensed.map(({ licence, title }) => `${licence ?? ""}: ${title}`),
    ...(facts.length === 0 ? [] : [`facts, which no licence covers: ${facts.join(", ")}`]),
  ].join("; ");
}
