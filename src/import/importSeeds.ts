import { join } from "node:path";
import { cypherTexts } from "../__generated__/cypherTexts.ts";
import type { Graph, RecordShape, WriteTransaction } from "../neo4j/Graph.ts";
import { ImportError } from "./ImportError.ts";
import { bases } from "../domain/knowledgeKinds.ts";
import { datasetVersions } from "../nouns/citation/queries.ts";
import { planSeeds, type SeedPlan } from "./planSeeds.ts";
import { readSeeds } from "./readSeeds.ts";

export const SEED_DIRECTORY = join(import.meta.dirname, "..", "..", "seeds");

/** What an import of the seeds did. */
export interface SeedReport {
  /** `unchanged` when the graph already had exactly these seeds: nothing was written then. */
  readonly outcome: "unchanged" | "imported";
  /** Without those of datasets that are left out unless they are asked for. */
  readonly agreements: number;
  readonly municipalities: number;
  readonly partnerCities: number;
}

/** Creates every constraint and index that the graph lacks, in a transaction that has nothing else in it, as Neo4j wants it. */
export async function applySchema(graph: Graph): Promise<void> {
  const statements = Object.values(cypherTexts).filter(({ access }) => access === "SCHEMA");
  await graph.write(async (transaction) => {
    for (const statement of statements) await transaction.run(statement);
  });
}

/** Whether the graph holds exactly these seeds. */
export async function hasSeeds(graph: Graph, plan: SeedPlan): Promise<boolean> {
  const versions = new Map((await graph.read(datasetVersions, {})).map(({ id, version }) => [id, version]));
  return plan.datasets.every(({ id, version }) => versions.get(id) === version);
}

/** Reads and checks the seeds without writing anything. */
export async function readSeedPlan(directory: string): Promise<SeedPlan> {
  return planSeeds(await readSeeds(directory));
}

/** Brings the graph to what the seeds say, in one transaction, unless it is there already. */
export async function importSeeds(
  graph: Graph,
  plan: SeedPlan,
  options: { readonly force?: boolean } = {},
): Promise<SeedReport> {
  const counts = {
    agreements: plan.agreements.filter(({ label }) => label === "Agreement").length,
    municipalities: plan.municipalities.length,
    partnerCities: plan.partnerCities.length,
  };
  if (options.force !== true && (await hasSeeds(graph, plan))) return { outcome: "unchanged", ...counts };
  await graph.write((transaction) => writeSeeds(transaction, plan));
  await resampleIndexes(graph);
  return { outcome: "imported", ...counts };
}

/** Has Neo4j look at the indexes anew, in the background, so that it plans for what was written. */
export async function resampleIndexes(graph: Graph): Promise<void> {
  const statement: keyof typeof cypherTexts = "resampleOutdatedIndexes";
  await graph.write((transaction) => transaction.run(cypherTexts[statement]));
}

/** Runs a statement of the import, in whatever transaction its caller chose. */
export type WriteStatement = (
  name: keyof typeof cypherTexts,
  parameters?: Record<string, unknown>,
) => Promise<readonly RecordShape[]>;

/** Writes the plan and takes away what is no longer in it; nothing is kept unless the transaction is committed. */
export async function writeSeeds(transaction: WriteTransaction, plan: SeedPlan): Promise<void> {
  const write: WriteStatement = (name, parameters = {}) => transaction.run(cypherTexts[name], parameters);
  await removeStale(write, plan);
  await writeFacts(write, plan);
  await writeDerived(write, {
    relationTypes: plan.knowledge.relationTypes,
    agreementIds: plan.agreements.map(({ id }) => id),
    sameParties: plan.sameParties,
  });
}

async function removeStale(write: WriteStatement, plan: SeedPlan): Promise<void> {
  const datasetIds = plan.datasets.map(({ id }) => id);
  await write("deleteDroppedDatasets", { ids: datasetIds });
  for (const { id, memberIds } of plan.datasets) {
    const parameters = { datasetId: id, ids: memberIds };
    refuseStaleInUse(await write("staleMembersInUse", { ...parameters, datasetIds }));
    await write("deleteStaleMembers", parameters);
  }
  await write("deleteStaleSources", { ids: plan.sources.map(({ id }) => id), datasetIds });
  await write("deleteSuccessions");
  await write("deleteExternalIds");
  await write("deleteRelations", { types: plan.knowledge.relationTypes });
}

/** Writes what the plan says and nothing that follows from it. Each statement takes its rows in any portions. */
export async function writeFacts(write: WriteStatement, plan: Omit<SeedPlan, "sameParties">): Promise<void> {
  await write("mergeSources", { rows: plan.sources });
  await write("mergeCountries", { rows: plan.countries });
  await write("mergeProvinces", { rows: plan.provinces });
  await write("mergeMunicipalities", { rows: plan.municipalities });
  await write("mergePartnerCities", { rows: plan.partnerCities });
  await write("mergePartsOfCities", { rows: plan.partnerCities.filter(({ partOfId }) => partOfId !== null) });
  await write("mergePlaceNames", { rows: plan.placeNames });
  await write("mergeSuccessions", { rows: plan.successions });
  await write("mergeAgreements", { rows: plan.agreements });
  await write("mergeRepeats", { rows: plan.agreements.filter(({ repeatedId }) => repeatedId !== null) });
  await write("mergeKnowledge", { rows: plan.knowledge.facts });
  await write("mergeReadings", { rows: plan.knowledge.readings });
  await write("mergeCorrections", { rows: plan.knowledge.corrections });
  await write("createRelations", { rows: plan.knowledge.relations });
  await write("mergeAttributions", { rows: plan.knowledge.attributions });
  await write("mergeCitations", { rows: plan.citations });
  await write("createExternalIds", { rows: plan.externalIds });
  await write("setWikidataIds", { rows: plan.wikidataIds });
  await write("mergeDatasets", {
    rows: plan.datasets.map(({ memberIds: _, ...dataset }) => ({ ...dataset, fromSeeds: true })),
  });
  for (const { id, memberIds } of plan.datasets) {
    await write("mergeDatasetMembers", { datasetId: id, ids: memberIds });
  }
}

/** What has to be known beside the facts to derive from them. */
export interface Derivation {
  readonly relationTypes: readonly string[];
  readonly agreementIds: readonly string[];
  /** Why agreements of the same parties are taken for one. */
  readonly sameParties: SeedPlan["sameParties"];
}

/** Writes what follows from the facts in the graph, in place of what followed from them before. */
export async function writeDerived(
  write: WriteStatement,
  { relationTypes, agreementIds, sameParties }: Derivation,
): Promise<void> {
  await write("deleteDatasetSources");
  await write("mergeDatasetSources");
  await write("setPlaceParents");
  await write("setPlaceExistence");
  await write("setAgreementParties", { ids: agreementIds });
  await write("deleteTwinnings");
  await write("mergeTwinnings");
  await write("deleteEquivalences");
  await write("mergeEquivalences", sameParties);
  await write("deleteConcerns");
  await write("mergeConcerns", { types: relationTypes, bases });
  await write("setAgreementCounts");
  await write("setDatasetCounts");
  await write("deleteTallies");
  await write("mergeTallies");
}

/** What another dataset refers to cannot be taken away: its facts would lose an end. */
function refuseStaleInUse(rows: readonly RecordShape[]): void {
  if (rows.length === 0) return;
  throw new ImportError(
    rows.map(
      ({ id, userId, datasetId }) =>
        `${String(id)} is no longer in the seeds, but ${String(userId)} of ${String(datasetId)} refers to it`,
    ),
  );
}
