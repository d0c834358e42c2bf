import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { graphql } from "graphql";
import neo4j, { type Driver, type ManagedTransaction } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { typeDefs } from "../../src/__generated__/typeDefs.ts";
import { createLoaders } from "../../src/api/loaders.ts";
import { resolveNodeTypes } from "../../src/api/resolveNodeTypes.ts";
import { resolvers } from "../../src/api/resolvers.ts";
import { networkFormats } from "../../src/export/networkFormats.ts";
import { readSeedPlan, SEED_DIRECTORY, writeSeeds } from "../../src/import/importSeeds.ts";
import type { SeedPlan } from "../../src/import/planSeeds.ts";
import type { Graph } from "../../src/neo4j/Graph.ts";
import { graphWithin } from "../support/graphWithin.ts";
import { dump } from "./dump.ts";
import { adapt, rolledBack } from "./rolledBack.ts";

/** What no row of the paper has: other countries, three parties, no date, two cities of one name. */
const ADDED = {
  datasets: ["dataset/made-up,Made up,source/editors,yes"],
  "gazetteer/countries": [
    "DE,Almanya,Germany,Deutschland,de,DEU,51,10,2921044,state/de",
    "FR,Fransa,France,France,fr,FRA,46,2,3017382,",
  ],
  "gazetteer/places": [
    "partner-city/de-frankfurt-am-main,DE,,CITY,,Frankfurt,Frankfurt,Frankfurt,de,50.11552,8.68417,,editorial,The city",
    "partner-city/de-frankfurt-an-der-oder,DE,,CITY,,Frankfurt,Frankfurt,Frankfurt,de,52.34714,14.55062,,editorial,The city",
    "partner-city/fr-lyon,FR,,CITY,,Lyon,Lyon,Lyon,fr,45.74846,4.84671,,editorial,The city",
  ],
  twinnings: [
    "dataset/made-up,1,partner-city/de-frankfurt-am-main; partner-city/fr-lyon,1960-10-15,first",
    "dataset/made-up,2,municipality/tr-eskisehir; partner-city/de-frankfurt-am-main; partner-city/fr-lyon,2014,second",
    "dataset/made-up,3,municipality/tr-bursa; partner-city/de-frankfurt-an-der-oder,,third",
  ],
};

const schema = resolveNodeTypes(makeExecutableSchema({ typeDefs, resolvers: [...resolvers] }));

let folder: string;
let original: SeedPlan;
let extended: SeedPlan;
let driver: Driver;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "paradiplomacy-parties-"));
  await cp(SEED_DIRECTORY, folder, { recursive: true });
  for (const [table, rows] of Object.entries(ADDED)) {
    await appendFile(join(folder, `${table}.csv`), `${rows.join("\n")}\n`);
  }
  [original, extended] = await Promise.all([readSeedPlan(SEED_DIRECTORY), readSeedPlan(folder)]);
  const { uri, username, password } = inject("neo4j");
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await driver.close();
});

async function ask(transaction: ManagedTransaction, source: string): Promise<Record<string, unknown>> {
  const loaders = createLoaders(graphWithin(transaction) as Graph);
  const { data, errors } = await graphql({
    schema,
    source,
    contextValue: { loaders, returning: false, serverAddress: () => "http://localhost" },
  });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
}

describe("agreements of any parties", () => {
  test("are stored, asked for, drawn and exported, and go again without a trace", async () => {
    await rolledBack(driver, async (transaction) => {
      const before = await dump(transaction);
      await writeSeeds(adapt(transaction), extended);

      expect(
        await ask(
          transaction,
          `{
            all: agreements { totalCount }
            two: agreement(id: "agreement/made-up-001") { ...Sides }
            three: agreement(id: "agreement/made-up-002") { ...Sides }
            undated: agreement(id: "agreement/made-up-003") { ...Sides }
          }
          fragment Sides on Agreement {
            date { edtf } municipality { id } partnerCity { id } parties { id } dataset { id } printed { row }
          }`,
        ),
      ).toEqual({
        all: { totalCount: 201 },
        two: {
          date: { edtf: "1960-10-15" },
          municipality: null,
          partnerCity: null,
          parties: [{ id: "partner-city/de-frankfurt-am-main" }, { id: "partner-city/fr-lyon" }],
          dataset: { id: "dataset/made-up" },
          printed: null,
        },
        three: {
          date: { edtf: "2014" },
          municipality: { id: "municipality/tr-eskisehir" },
          partnerCity: null,
          parties: [
            { id: "municipality/tr-eskisehir" },
            { id: "partner-city/de-frankfurt-am-main" },
            { id: "partner-city/fr-lyon" },
          ],
          dataset: { id: "dataset/made-up" },
          printed: null,
        },
        undated: {
          date: null,
          municipality: { id: "municipality/tr-bursa" },
          partnerCity: { id: "partner-city/de-frankfurt-an-der-oder" },
          parties: [{ id: "municipality/tr-bursa" }, { id: "partner-city/de-frankfurt-an-der-oder" }],
          dataset: { id: "dataset/made-up" },
          printed: null,
        },
      });

      const listed = await ask(
        transaction,
        `{
          ofMain: partnerCity(id: "partner-city/de-frankfurt-am-main") { country { id code } ...Listed }
          ofOder: partnerCity(id: "partner-city/de-frankfurt-an-der-oder") { ...Listed }
          ofLyon: agreements(filter: {partnerCity: "partner-city/fr-lyon"}) { ...Page }
          germany: country(code: "DE") { agreements { ...Page } }
          withGermany: agreements(filter: {partnerCountry: "DE"}) { ...Page }
          withEither: agreements(filter: {partnerCountries: ["DE", "FR"]}) { ...Page }
          ofEskisehir: agreements(filter: {municipality: "municipality/tr-eskisehir", partnerCountry: "FR"}) { ...Page }
          ofProvince: agreements(filter: {province: "TR-26", partnerCountry: "DE"}) { ...Page }
          early: agreements(filter: {dateUntil: "1970"}) { ...Page }
          last: agreements(orderBy: {field: DATE, direction: DESC}, first: 1) { nodes { id } }
          state: node(id: "state/de") { __typename }
        }
        fragment Page on AgreementConnection { totalCount nodes { id } }
        fragment Listed on PartnerCity { agreements { ...Page } }`,
      );
      const page = (...numbers: number[]) => ({
        totalCount: numbers.length,
        nodes: numbers.map((number) => ({ id: `agreement/made-up-00${number}` })),
      });
      expect(listed).toEqual({
        ofMain: { country: { id: "state/de", code: "DE" }, agreements: page(1, 2) },
        ofOder: { agreements: page(3) },
        ofLyon: page(1, 2),
        germany: { agreements: page(1, 2, 3) },
        withGermany: page(1, 2, 3),
        withEither: page(1, 2, 3),
        ofEskisehir: page(2),
        ofProvince: page(2),
        early: page(1),
        last: { nodes: [{ id: "agreement/made-up-003" }] },
        state: { __typename: "State" },
      });

      const drawn = (await ask(
        transaction,
        `{
          places: network(filter: {datasets: ["dataset/made-up"]}) { edges { source target weight } }
          whole: network { edgeCount }
          countries: network(filter: {datasets: ["dataset/made-up"]}, projection: COUNTRIES) {
            edges { source target weight }
          }
          statistics(by: [COUNTRY], filter: {datasets: ["dataset/made-up"]}, orderBy: NATURAL) {
            rows { keys { value } agreements { max } partnerCities }
          }
          alone: network { edgeCount }
        }`,
      )) as { places: { edges: object[] }; countries: { edges: object[] } } & Record<string, unknown>;
      const [main, oder, lyon] = [
        "partner-city/de-frankfurt-am-main",
        "partner-city/de-frankfurt-an-der-oder",
        "partner-city/fr-lyon",
      ];
      expect(drawn.places.edges).toEqual([
        { source: "municipality/tr-bursa", target: oder, weight: 1 },
        { source: "municipality/tr-eskisehir", target: main, weight: 1 },
        { source: "municipality/tr-eskisehir", target: lyon, weight: 1 },
        { source: main, target: lyon, weight: 2 },
      ]);
      expect(drawn.countries.edges).toEqual([
        { source: "country/tr", target: "country/fr", weight: 1 },
        { source: "country/tr", target: "state/de", weight: 2 },
        { source: "state/de", target: "country/fr", weight: 2 },
      ]);
      expect(drawn["statistics"]).toEqual({
        rows: [
          { keys: [{ value: "DE" }], agreements: { max: 3 }, partnerCities: 2 },
          { keys: [{ value: "FR" }], agreements: { max: 2 }, partnerCities: 1 },
        ],
      });

      const loaders = createLoaders(graphWithin(transaction) as Graph);
      const file = await loaders.networkFile(
        { filter: { datasets: ["dataset/made-up"] }, asOf: null, projection: "TWO_MODE" },
        "http://localhost",
      );
      expect(
        file.edges.map(({ source, target, facts }) => [source, target, facts.map(({ id }) => id)]),
      ).toEqual([
        ["municipality/tr-bursa", oder, ["agreement/made-up-003"]],
        ["municipality/tr-eskisehir", main, ["agreement/made-up-002"]],
        ["municipality/tr-eskisehir", lyon, ["agreement/made-up-002"]],
        [main, lyon, ["agreement/made-up-001", "agreement/made-up-002"]],
      ]);
      for (const format of Object.values(networkFormats)) {
        const parts: string[] = [];
        for (const part of format.write(file)) parts.push(String(part));
        expect(parts.join("").length).toBeGreaterThan(100);
      }

      await writeSeeds(adapt(transaction), original);
      expect(await dump(transaction)).toEqual(before);
    });
  }, 120_000);

  test("are refused with fewer than two parties, with unknown ones, and of an unknown dataset", async () => {
    const path = join(folder, "twinnings.csv");
    await appendFile(
      path,
      [
        "dataset/made-up,4,municipality/tr-bursa,,alone",
        "dataset/made-up,5,municipality/tr-bursa; partner-city/de-nowhere,,unknown",
        "dataset/none,6,municipality/tr-bursa; partner-city/fr-lyon,,no dataset",
        "",
      ].join("\n"),
    );
    const problems = await readSeedPlan(folder).then(
      () => "",
      (error: unknown) => String(error),
    );
    expect(problems).toContain(
      "twinnings.csv, agreement/made-up-004: expected two or more different parties, but found municipality/tr-bursa",
    );
    expect(problems).toContain("twinnings.csv, agreement/made-up-005: unknown place partner-city/de-nowhere");
    expect(problems).toContain("twinnings.csv, agreement/none-006: unknown dataset dataset/none");
  });
});
