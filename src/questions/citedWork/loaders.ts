import { type CitationFormatName, citationText } from "../../export/citationFormats.ts";
import type { CitedWork } from "../../export/CitedWork.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { datasetVersions } from "../../nouns/citation/queries.ts";
import type { Loaders } from "../../reading/context.ts";
import { byParentId } from "../../reading/readers.ts";
import { orThrow } from "../../reading/orThrow.ts";
import { datasetIdsByFactIds, sourceIdsByDatasetIds } from "./queries.ts";

interface CitedWorkLoaders {
  /** What a text would cite as this node; null when it is not in the graph or is neither agreement nor dataset. */
  readonly citedWorkById: (id: string) => Promise<CitedWork | null>;
  /** Which versions of which datasets the graph holds: it changes whenever an answer may. */
  readonly datasetVersions: () => Promise<readonly { readonly id: string; readonly version: string }[]>;
  /** How to cite a work as the graph has it today. */
  readonly citationOf: (
    work: CitedWork,
    format: CitationFormatName,
    serverAddress: string,
  ) => Promise<string>;
}

declare module "../../reading/context.ts" {
  interface Loaders extends CitedWorkLoaders {}
}

export function createCitedWorkLoaders(graph: Graph, loaders: Loaders): CitedWorkLoaders {
  const datasetIdsByFactId = byParentId(graph, datasetIdsByFactIds);
  const sourceIdsByDatasetId = byParentId(graph, sourceIdsByDatasetIds);

  const source = (id: string) => orThrow(loaders.sourceById.load(id), id);

  /** An agreement as a work: the row of its source, within the dataset that it came in with. */
  async function agreementAsWork(id: string): Promise<CitedWork | null> {
    const agreement = await loaders.agreementById.load(id);
    if (agreement === null) return null;
    const { partyIds, date } = agreement;
    const [parties, datasets, citations] = await Promise.all([
      Promise.all(partyIds.map((partyId) => orThrow(loaders.localGovernmentById(partyId), partyId))),
      datasetIdsByFactId.load(id),
      loaders.citationsByFactId.load(id),
    ]);
    return {
      id,
      path: pageOf(id),
      madeOnDemand: false,
      title: `Sister-city agreement of ${inWords(parties.map(({ nameEn }) => nameEn))}, ${date ?? "undated"} (${id})`,
      remarks: [],
      datasets: await Promise.all(
        datasets.map(({ datasetId }) => orThrow(loaders.datasetById.load(datasetId), datasetId)),
      ),
      sources: await Promise.all(
        citations.map(async ({ sourceId, locator, literature }) => ({
          source: await source(sourceId),
          locator,
          literature,
        })),
      ),
    };
  }

  /** A dataset as a work, with the sources that it was made from. */
  async function datasetAsWork(id: string): Promise<CitedWork | null> {
    const dataset = await loaders.datasetById.load(id);
    if (dataset === null) return null;
    const sources = await sourceIdsByDatasetId.load(id);
    return {
      id,
      path: pageOf(id),
      madeOnDemand: false,
      title: dataset.title,
      remarks: [],
      datasets: [dataset],
      sources: await Promise.all(
        sources.map(async ({ sourceId }) => ({ source: await source(sourceId), locator: null })),
      ),
    };
  }

  const works = { agreement: agreementAsWork, dataset: datasetAsWork };

  return {
    citedWorkById: (id) => {
      const kind = id.slice(0, Math.max(0, id.indexOf("/")));
      return Object.hasOwn(works, kind) ? works[kind as keyof typeof works](id) : Promise.resolve(null);
    },
    datasetVersions: () => graph.read(datasetVersions, {}),
    citationOf: (work, format, serverAddress) =>
      citationText(work, format, { on: new Date().toISOString().slice(0, 10), serverAddress }),
  };
}

function inWords(names: readonly string[]): string {
  return new Intl.ListFormat("en", { type: "conjunction" }).format(names);
}

/** Where the explorer shows it. */
function pageOf(id: string): string {
  return `/?selected=${encodeURIComponent(id)}`;
}
