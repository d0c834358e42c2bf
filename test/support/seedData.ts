import { applySchema, importSeeds, readSeedPlan, SEED_DIRECTORY } from "../../src/import/importSeeds.ts";
import { untilSampled } from "../bench/synthetic/loadSyntheticGraph.ts";
import { fingerprintOf, type StoredData } from "./storedData.ts";

/** The seeds, as the import brings them. */
export async function seedData(): Promise<StoredData> {
  const plan = await readSeedPlan(SEED_DIRECTORY);
  return {
    name: "seeds",
    fingerprint: await fingerprintOf(plan, ["src/import", "test/bench/synthetic/loadSyntheticGraph.ts"]),
    async fill(graph) {
      await applySchema(graph);
      await importSeeds(graph, plan);
      await untilSampled(graph);
    },
  };
}
