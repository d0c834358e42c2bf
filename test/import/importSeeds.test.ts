import { readFile } from "node:fs/promises";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { importSeeds, readSeedPlan, SEED_DIRECTORY, writeSeeds } from "../../src/import/importSeeds.ts";
import type { SeedPlan } from "../../src/import/planSeeds.ts";
import { testGraph } from "../support/testGraph.ts";
import { dump } from "./dump.ts";
import { adapt, rolledBack } from "./rolledBack.ts";

let driver: Driver;
let plan: SeedPlan;

beforeAll(async () => {
  const { uri, username, password } = inject("neo4j");
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  plan = await readSeedPlan(SEED_DIRECTORY);
});

afterAll(() => driver.close());

async function column(cypher: string): Promise<unknown[]> {
  const { records } = await driver.executeQuery(cypher);
  return records.map((record) => record.get(0) as unknown);
}

/** The printed rows, read without anything of the loader. */
async function printedRows() {
  const text = await readFile(join(SEED_DIRECTORY, "agreements.csv"), "utf8");
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [table, row, province, municipality, partner, country, date] = line.split(",");
      return { table, row, province, municipality, partner, country, date };
    });
}

describe("the graph holds the tables", () => {
  test("38 and 160 rows make 198 agreements", async () => {
    expect(await printedRows()).toHaveLength(198);
    expect(await column("MATCH (a:Agreement {table: 1}) RETURN count(a)")).toEqual([38]);
    expect(await column("MATCH (a:Agreement {table: 2}) RETURN count(a)")).toEqual([160]);
    expect(await column("MATCH (a:Agreement) RETURN count(a)")).toEqual([198]);
  });

  test("each printed row is there letter by letter", async () => {
    const { records } = await driver.executeQuery(
      `MATCH (a:Agreement) RETURN toString(a.table) AS table, toString(a.row) AS row, a.printedProvince AS province,
       a.printedMunicipality AS municipality, a.printedPartner AS partner, a.printedCountry AS country, a.printedDate AS date
       ORDER BY a.id`,
    );
    expect(records.map((record) => record.toObject())).toEqual(await printedRows());
  });

  test("as many agreements with each country and in each year as printed", async () => {
    const rows = await printedRows();
    const count = (keys: string[]) =>
      Object.fromEntries(
        [...new Set(keys)].map((key) => [key, keys.filter((other) => other === key).length]),
      );
    const graphCounts = async (key: string): Promise<Record<string, number>> => {
      const { records } = await driver.executeQuery(
        `MATCH (a:Agreement)-[:WITH]->()-[:IN_COUNTRY]->(c:Country) RETURN ${key} AS key, count(*) AS count`,
      );
      return Object.fromEntries(
        records.map((record) => [String(record.get("key")), record.get("count") as number]),
      );
    };
    expect(await graphCounts("c.name")).toEqual(count(rows.map(({ country }) => String(country))));
    expect(await graphCounts("a.earliest.year")).toEqual(
      count(rows.map(({ date }) => String(date?.slice(-4)))),
    );
  });
});

describe("what is derived equals what it is derived from", () => {
  test("TWINNED_WITH", async () => {
    const derived = await column(
      `MATCH (m)-[t:TWINNED_WITH]->(p) RETURN m.id + ' ' + p.id + ' ' + toString(t.since) + ' ' + toString(t.certainSince) + ' ' + t.agreements
         + CASE WHEN [t.municipalityId, t.municipalityOrder, t.partnerCityId, t.partnerCityOrder] = [m.id, m.nameOrder, p.id, p.nameOrder] THEN '' ELSE ' in another order' END AS line ORDER BY line`,
    );
    const counted = new Map<string, { since: string; certainSince: string; agreements: number }>();
    const earlier = (one: string, other: string) => (one < other ? one : other);
    for (const { label, properties, earliest, latest } of plan.agreements) {
      if (label !== "Agreement" || earliest === null || latest === null) continue;
      const key = [properties["partyIds"]].flat().join(" ");
      const known = counted.get(key) ?? { since: earliest, certainSince: latest, agreements: 0 };
      counted.set(key, {
        since: earlier(earliest, known.since),
        certainSince: earlier(latest, known.certainSince),
        agreements: known.agreements + 1,
      });
    }
    const expected = [...counted].map(
      ([key, { since, certainSince, agreements }]) => `${key} ${since} ${certainSince} ${agreements}`,
    );
    expect(derived).toEqual(expected.sort());
    expect(derived.length).toBeGreaterThan(150);
  });

  test("AgreementTally, by country and year", async () => {
    const tallies = await column(
      "MATCH (t:AgreementTally) RETURN t.countryCode + ' ' + t.countryOrder + ' ' + t.year + ' ' + t.agreements + ' ' + t.first + ' ' + t.latest AS line ORDER BY line",
    );
    const recounted = await column(
      `MATCH (a:Agreement)-[:WITH]->(:PartnerCity)-[:IN_COUNTRY]->(c:Country)
       WITH c, toString(a.earliest.year) AS year, collect(a) AS agreements
       RETURN c.code + ' ' + c.nameOrder + ' ' + year + ' ' + size(agreements)
         + ' ' + reduce(first = '9999', a IN agreements | CASE WHEN toString(a.earliest) < first THEN toString(a.earliest) ELSE first END)
         + ' ' + reduce(latest = '', a IN agreements | CASE WHEN toString(a.latest) > latest THEN toString(a.latest) ELSE latest END) AS line
       ORDER BY line`,
    );
    expect(tallies).toEqual(recounted);
    expect(tallies.length).toBeGreaterThan(60);
    expect(await column("MATCH (t:AgreementTally) RETURN sum(t.agreements)")).toEqual([198]);
    expect(
      await column("MATCH (t:AgreementTally) WHERE t.id <> t.countryCode + ' ' + t.year RETURN t.id"),
    ).toEqual([]);
  });

  test("what a dataset says that it holds", async () => {
    expect(
      await column(
        "MATCH (d:Dataset) RETURN d.id + ' ' + d.agreementCount + ' ' + d.localGovernmentCount AS line ORDER BY line",
      ),
    ).toEqual(
      await column(
        `MATCH (d:Dataset) OPTIONAL MATCH (member)-[:IN_DATASET]->(d) WITH d, collect(member) AS members
         RETURN d.id + ' ' + size([m IN members WHERE m:Agreement OR m:SupplementaryAgreement]) + ' ' + size([m IN members WHERE m:LocalGovernment]) AS line
         ORDER BY line`,
      ),
    );
    expect(
      await column("MATCH (d:Dataset) RETURN d.id + ' ' + d.agreementCount AS line ORDER BY line"),
    ).toEqual(["dataset/gazetteer 0", "dataset/paper 198", "dataset/wikidata-p190-2016 30"]);
  });

  test("agreementCount", async () => {
    expect(
      await column(
        "MATCH (g:LocalGovernment) WHERE g.agreementCount IS NULL OR g.agreementCount <> COUNT { (g)-[:SIGNED]->(:Agreement) } + COUNT { (g)<-[:WITH]-(:Agreement) } RETURN g.id",
      ),
    ).toEqual([]);
    expect(await column("MATCH (m:Municipality) RETURN sum(m.agreementCount)")).toEqual([198]);
    expect(await column("MATCH (p:PartnerCity) RETURN sum(p.agreementCount)")).toEqual([198]);
  });
});

describe("the whole graph", () => {
  test("has no fact without a citation and no citation without a locator", async () => {
    expect(
      await column("MATCH (f:Fact) WHERE NOT EXISTS { (f)-[:CITED_IN]->(:Source) } RETURN f.id"),
    ).toEqual([]);
    expect(
      await column("MATCH ()-[c:CITED_IN]->() WHERE coalesce(c.locator, '') = '' RETURN elementId(c)"),
    ).toEqual([]);
  });

  test("has no node without a relationship, and none outside a dataset", async () => {
    expect(
      await column("MATCH (n) WHERE NOT n:AgreementTally AND NOT EXISTS { (n)--() } RETURN n.id"),
    ).toEqual([]);
    expect(
      await column("MATCH (n:Fact|Source) WHERE NOT EXISTS { (n)-[:IN_DATASET]->(:Dataset) } RETURN n.id"),
    ).toEqual([]);
  });

  test("has each agreement with one municipality and one partner city", async () => {
    expect(
      await column(
        "MATCH (a:Agreement) WHERE COUNT { (:Municipality)-[:SIGNED]->(a) } <> 1 OR COUNT { (a)-[:WITH]->(:PartnerCity) } <> 1 RETURN a.id",
      ),
    ).toEqual([]);
  });

  test("has each place in one country, and each municipality in one province of it", async () => {
    expect(
      await column(
        "MATCH (g:LocalGovernment) WHERE COUNT { (g)-[:IN_COUNTRY]->(:Country) } <> 1 RETURN g.id",
      ),
    ).toEqual([]);
    expect(
      await column(
        "MATCH (m:Municipality) WHERE COUNT { (m)-[:IN_PROVINCE]->(:Province)-[:IN_COUNTRY]->(:Country)<-[:IN_COUNTRY]-(m) } <> 1 RETURN m.id",
      ),
    ).toEqual([]);
  });

  test("has no date outside its own precision", async () => {
    expect(
      await column(
        "MATCH (a:Agreement) WHERE a.earliest > a.latest OR NOT toString(a.earliest) STARTS WITH a.date OR NOT toString(a.latest) STARTS WITH a.date RETURN a.id",
      ),
    ).toEqual([]);
  });
});

describe("importing again", () => {
  test("writes nothing when the graph holds these seeds", async () => {
    await using graph = testGraph();
    expect(await importSeeds(graph, plan)).toMatchObject({ outcome: "unchanged", agreements: 198 });
  });

  test("by force, twice, changes nothing", async () => {
    await rolledBack(driver, async (transaction) => {
      const before = await dump(transaction);
      expect(before.length).toBeGreaterThan(4000);
      for (let time = 0; time < 2; time++) await writeSeeds(adapt(transaction), plan);
      expect(await dump(transaction)).toEqual(before);
    });
  }, 120_000);

  test("takes away what is no longer in the seeds, and brings changes", async () => {
    await rolledBack(driver, async (transaction) => {
      const changed = {
        ...plan,
        agreements: plan.agreements.slice(1),
        datasets: plan.datasets.map((dataset) => ({
          ...dataset,
          memberIds: dataset.memberIds.filter((id) => id !== "agreement/t1-001"),
        })),
        citations: plan.citations.filter(({ factId }) => factId !== "agreement/t1-001"),
      };
      await writeSeeds(adapt(transaction), changed);
      const { records } = await transaction.run(
        `MATCH (a:Agreement) RETURN count(a) AS agreements,
         COUNT { (:Municipality {id: 'municipality/tr-mugla-marmaris'})-[:TWINNED_WITH]->() } AS twinnings,
         COLLECT { MATCH (tally:AgreementTally) RETURN sum(tally.agreements) } AS tallied,
         EXISTS { (:AgreementTally {id: 'TM 1993'}) } AS tallyOfNone`,
      );
      expect(records[0]?.toObject()).toEqual({
        agreements: 197,
        twinnings: 0,
        tallied: [197],
        tallyOfNone: false,
      });
    });
  });

  test("refuses to take away what another dataset refers to, and names both", async () => {
    await rolledBack(driver, async (transaction) => {
      await transaction.run(
        `MATCH (place:Municipality {id: 'municipality/tr-mugla-marmaris'})
         CREATE (place)-[:SIGNED]->(:Agreement:Fact {id: 'agreement/mine-1'})-[:IN_DATASET]->(:Dataset {id: 'dataset/mine'})`,
      );
      const changed = {
        ...plan,
        datasets: plan.datasets.map((dataset) => ({
          ...dataset,
          memberIds: dataset.memberIds.filter((id) => id !== "municipality/tr-mugla-marmaris"),
        })),
      };
      await expect(writeSeeds(adapt(transaction), changed)).rejects.toThrow(
        "municipality/tr-mugla-marmaris is no longer in the seeds, but agreement/mine-1 of dataset/mine refers to it",
      );
    });
  });
});
