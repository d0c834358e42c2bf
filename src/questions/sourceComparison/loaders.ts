import { ClientError } from "../../errors.ts";
import type { Graph } from "../../neo4j/Graph.ts";
import { type AgreementFilter, agreementFilterParameters } from "../../nouns/agreement/agreementFilter.ts";
import type { DatasetRow } from "../../nouns/citation/queries.ts";
import type { Loaders } from "../../reading/context.ts";
import { type ComparedPair, comparePairs } from "./comparePairs.ts";
import { agreementsOfDatasets } from "./queries.ts";

const MOST_AGREEMENTS = 50_000;

interface ComparisonArguments {
  readonly left: string;
  readonly right: string;
  readonly filter?: AgreementFilter | null | undefined;
}

/** Two datasets and the pairs of both. */
export interface Comparison {
  readonly left: DatasetRow;
  readonly right: DatasetRow;
  readonly pairs: readonly ComparedPair[];
}

interface SourceComparisonLoaders {
  /** @throws ClientError for a dataset that is unknown or compared with itself, and for too many agreements. */
  readonly sourceComparison: (args: ComparisonArguments) => Promise<Comparison>;
}

declare module "../../reading/context.ts" {
  interface Loaders extends SourceComparisonLoaders {}
}

export function createSourceComparisonLoaders(graph: Graph, loaders: Loaders): SourceComparisonLoaders {
  async function dataset(argument: string, id: string): Promise<DatasetRow> {
    const found = await loaders.datasetById.load(id);
    if (found !== null) return found;
    const { nodes } = loaders.datasets({ first: 100 });
    const known = (await nodes).map((row) => row.id).join(", ");
    throw refused(`"${argument}" must be the id of a dataset (${known}), but got "${id}".`);
  }

  return {
    async sourceComparison({ left, right, filter }) {
      if (left === right) {
        throw refused(`A dataset is compared with another, but "left" and "right" are both "${left}".`);
      }
      if (filter?.datasets) {
        throw refused(
          '"left" and "right" say which datasets are compared; "filter.datasets" must be left out.',
        );
      }
      const datasets = await Promise.all([dataset("left", left), dataset("right", right)]);
      const agreements = await graph.read(agreementsOfDatasets, {
        ...agreementFilterParameters({ ...filter, datasets: [left, right] }),
        limit: MOST_AGREEMENTS + 1,
      });
      if (agreements.length > MOST_AGREEMENTS) {
        throw refused(`At most ${MOST_AGREEMENTS} agreements are compared; restrict them with "filter".`);
      }
      return { left: datasets[0], right: datasets[1], pairs: comparePairs(agreements, left) };
    },
  };
}

function refused(message: string): ClientError {
  return new ClientError("BAD_USER_INPUT", message);
}
