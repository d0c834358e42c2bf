import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../support/testServer.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

const AZ = '"AZ"';

describe("a code is understood in small letters and without a leading nought", () => {
  test.each([
    ['{ agreements(filter: { partnerCountry: "az" }) { totalCount } }', '"az"', AZ],
    ['{ agreements(filter: { partnerCountries: ["az"] }) { totalCount } }', '"az"', AZ],
    ['{ agreements(filter: { province: "tr-6" }) { totalCount } }', '"tr-6"', '"TR-06"'],
    ['{ country(code: "az") { name } }', '"az"', AZ],
    ['{ province(code: "TR-6") { name } }', '"TR-6"', '"TR-06"'],
    ['{ partnerCities(filter: { country: "az" }) { totalCount } }', '"az"', AZ],
    ['{ municipalities(filter: { partnerCountry: "az" }) { totalCount } }', '"az"', AZ],
    ['{ municipalities(filter: { province: "TR-6" }) { totalCount } }', '"TR-6"', '"TR-06"'],
    ['{ timeline(countries: ["az"]) { totalCount } }', '"az"', AZ],
    ['{ network(filter: { partnerCountry: "az" }) { edgeCount } }', '"az"', AZ],
    ['{ events(filter: { country: "az" }) { totalCount } }', '"az"', '"country/az"'],
    ['{ events(filter: { country: "AZ" }) { totalCount } }', AZ, '"country/az"'],
    [
      '{ agreements(filter: { partnerCountries: [" az ", "Kz"] }) { totalCount } }',
      '" az ", "Kz"',
      '"AZ", "KZ"',
    ],
    ['{ agreements(filter: { province: "TR-006" }) { totalCount } }', '"TR-006"', '"TR-06"'],
    ['{ statistics(by: [YEAR], filter: { partnerCountry: "az" }) { rowCount } }', '"az"', AZ],
    ['{ resolve(names: [{ name: "Şeki", country: "az" }]) { match { node { id } } } }', '"az"', AZ],
    [
      '{ municipality(id: "municipality/tr-konya") { agreements(filter: { partnerCountry: "kz" }) { totalCount } } }',
      '"kz"',
      '"KZ"',
    ],
  ])("%s", async (query, given, meant) => {
    const answer = await server.query(query);
    expect(answer).toEqual(await server.query(query.replace(given, meant)));
    expect(JSON.stringify(answer)).not.toMatch(/:0|null/);
  });
});

describe("what cannot be meant is refused with what was expected and found", () => {
  test.each([
    ['{ agreements(filter: { partnerCountry: "country/az" }) { totalCount } }', "such as AZ", "country/az"],
    ['{ agreements(filter: { partnerCountry: "ZZ" }) { totalCount } }', "such as AZ", "ZZ"],
    [
      '{ agreements(filter: { province: "province/tr-konya" }) { totalCount } }',
      "TR-06",
      "province/tr-konya",
    ],
    ['{ province(code: "TR-82") { name } }', "TR-06", "TR-82"],
    ['{ agreements(filter: { partnerCountry: "AZE" }) { totalCount } }', "such as AZ", "AZE"],
    ['{ agreements(filter: { partnerCountries: ["AZ", ""] }) { totalCount } }', "such as AZ", '""'],
    ['{ country(code: "Azerbaycan") { name } }', "such as AZ", "Azerbaycan"],
    ['{ partnerCities(filter: { country: "country/az" }) { totalCount } }', "such as AZ", "country/az"],
    ['{ timeline(countries: ["QQ"]) { totalCount } }', "such as AZ", "QQ"],
    ['{ province(code: "06") { name } }', "TR-06", '"06"'],
    ['{ province(code: "ZZ-06") { name } }', "TR-06", "ZZ-06"],
    ['{ agreements(filter: { province: "TR-00" }) { totalCount } }', "TR-06", "TR-00"],
    [
      '{ agreements(filter: { municipality: "partner-city/az-seki" }) { totalCount } }',
      "municipality/tr-konya",
      "partner-city/az-seki",
    ],
    [
      '{ agreements(filter: { municipality: "MUNICIPALITY/TR-KONYA" }) { totalCount } }',
      "municipality/tr-konya",
      "MUNICIPALITY",
    ],
    ['{ agreements(filter: { partnerCity: "" }) { totalCount } }', "partner-city/az-seki", '""'],
    [
      '{ events(filter: { country: "municipality/tr-konya" }) { totalCount } }',
      "country/az",
      "municipality/tr-konya",
    ],
    [
      '{ statistics(by: [YEAR], filter: { municipality: "Konya" }) { rowCount } }',
      "municipality/tr-konya",
      "Konya",
    ],
    [
      '{ statistics(by: [YEAR], filter: { dateFrom: "2010-02", dateUntil: "2010-01" }) { rowCount } }',
      "dateFrom",
      "2010-01",
    ],
    [
      '{ country(code: "AZ") { agreements(filter: { dateFrom: "2010", dateUntil: "2005" }) { totalCount } } }',
      "dateFrom",
      "2005",
    ],
    [
      '{ country(code: "AZ") { events(filter: { dateFrom: "2010", dateUntil: "2005" }) { totalCount } } }',
      "dateFrom",
      "2005",
    ],
    ['{ agreements(filter: { municipality: "konya" }) { totalCount } }', "municipality/tr-konya", '"konya"'],
    ['{ agreements(filter: { partnerCity: "AZ" }) { totalCount } }', "partner-city/az-seki", '"AZ"'],
    ['{ events(filter: { country: "Azerbaijan" }) { totalCount } }', "country/az", '"Azerbaijan"'],
    ['{ agreements(filter: { dateFrom: "2010", dateUntil: "2005" }) { totalCount } }', "dateFrom", "2005"],
    ['{ events(filter: { dateFrom: "2010", dateUntil: "2005" }) { totalCount } }', "dateFrom", "2005"],
    ['{ timeline(from: "2010", to: "2005") { totalCount } }', '"from"', "2005"],
    [
      '{ network(filter: { dateFrom: "2010", dateUntil: "2005-01-01" }) { edgeCount } }',
      "dateFrom",
      "2005-01-01",
    ],
  ])("%s", async (query, expected, found) => {
    const [error] = await server.errors(query);
    expect(error?.message).toContain(expected);
    expect(error?.message).toContain(found);
    expect(error?.extensions.code).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
  });

  test("in an address too, where codes are understood as everywhere", async () => {
    const get = async (query: string) => {
      const response = await fetch(`${server.url}/export/network.json?${query}`);
      return { status: response.status, text: await response.text() };
    };
    expect(await get("from=2010&until=2005")).toMatchObject({
      status: 400,
      text: expect.stringContaining("not after until=2005") as unknown,
    });
    expect((await get("country=ZZ")).status).toBe(400);
    expect((await get("countries=az,kaz")).status).toBe(400);
    expect((await get("province=TR-82")).status).toBe(400);
    expect((await get("from=2010-06&until=2010")).status).toBe(200);
    expect((await get("municipality=konya")).text).toContain("municipality/tr-konya");
    expect((await get("country=az&province=tr-6")).status).toBe(200);
  });
});
