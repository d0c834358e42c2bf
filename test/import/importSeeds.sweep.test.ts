import neo4j from "neo4j-driver";
import { expect, inject, test } from "vitest";
import { readSeedPlan, SEED_DIRECTORY, writeSeeds } from "../../src/import/importSeeds.ts";
import { dump } from "./dump.ts";
import { adapt, rolledBack } from "./rolledBack.ts";

test("importing again by force, ten times, changes nothing", async () => {
  const { uri, username, password } = inject("neo4j");
  await using driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const plan = await readSeedPlan(SEED_DIRECTORY);
  await rolledBack(driver, async (transaction) => {
    const before = await dump(transaction);
    for (let time = 0; time < 10; time++) await writeSeeds(adapt(transaction), plan);
    expect(await dump(transaction)).toEqual(before);
  });
}, 300_000);
