import { afterAll, beforeAll, expect, test } from "vitest";
import { readCountedAgreements } from "../analysis/countAgreements.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

interface Interval {
  readonly min: number;
  readonly max: number;
}

const signed = readCountedAgreements();

test.each(["1993-12-03", "1993-12-04", "2003-12-31", "2016-06-21", "2023-12-31"])(
  "the agreements as they stood on %s are those signed by then",
  async (day) => {
    const { agreements } = await server.query<{
      agreements: { totalCount: number; count: Interval; edges: { certainty: string }[] };
    }>(
      "query ($day: LocalDate!) { agreements(asOf: $day, first: 500) { totalCount count { min max } edges { certainty } } }",
      {
        day,
      },
    );
    const expected = signed.filter((agreement) => agreement.day <= day).length;
    expect(agreements.edges).toHaveLength(expected);
    expect(agreements).toMatchObject({ totalCount: expected, count: { min: expected, max: expected } });
    expect(agreements.edges.every(({ certainty }) => certainty === "CERTAIN")).toBe(true);
  },
);

test("partners, and municipalities that share them, as they stood on a day", async () => {
  const day = "2010-01-01";
  const { municipality } = await server.query<{
    municipality: {
      agreements: { totalCount: number };
      partnerCities: {
        count: Interval;
        edges: { since: string; agreementCount: number; certainty: string }[];
      };
      sharingPartners: {
        edges: { sharedPartnerCount: number; shared: Interval; sharedPartners: unknown[] }[];
      };
    };
  }>(
    `query ($day: LocalDate!) { municipality(id: "municipality/tr-konya") {
       agreements(asOf: $day) { totalCount }
       partnerCities(asOf: $day) { count { min max } edges { since agreementCount certainty } }
       sharingPartners(asOf: $day) { edges { sharedPartnerCount shared { min max } sharedPartners { id } } }
     } }`,
    { day },
  );
  const own = signed.filter(
    (agreement) => agreement.municipality === "municipality/tr-konya" && agreement.day <= day,
  );
  const partners = new Set(own.map(({ partner }) => partner));
  expect(municipality.agreements.totalCount).toBe(own.length);
  expect(municipality.partnerCities.count).toEqual({ min: partners.size, max: partners.size });
  expect(
    municipality.partnerCities.edges.every(({ since, certainty }) => since <= day && certainty === "CERTAIN"),
  ).toBe(true);
  expect(municipality.partnerCities.edges.reduce((sum, { agreementCount }) => sum + agreementCount, 0)).toBe(
    own.length,
  );

  const sharing = new Map<string, Set<string>>();
  for (const { municipality: other, partner, day: signedOn } of signed) {
    if (other === "municipality/tr-konya" || signedOn > day || !partners.has(partner)) continue;
    sharing.set(other, (sharing.get(other) ?? new Set()).add(partner));
  }
  const counts = municipality.sharingPartners.edges.map(({ sharedPartnerCount }) => sharedPartnerCount);
  expect(counts).toEqual([...sharing.values()].map(({ size }) => size).sort((one, other) => other - one));
  for (const { sharedPartnerCount, shared, sharedPartners } of municipality.sharingPartners.edges) {
    expect(shared).toEqual({ min: sharedPartnerCount, max: sharedPartnerCount });
    expect(sharedPartners).toHaveLength(sharedPartnerCount);
  }
});

test("an event of which only the year is known is possible in that year, and certain when it is over", async () => {
  const ask = async (day: string) => {
    const { events } = await server.query<{
      events: { count: Interval; edges: { certainty: string; node: { date: { edtf: string } | null } }[] };
    }>(
      "query ($day: LocalDate!) { events(asOf: $day, first: 500) { count { min max } edges { certainty node { date { edtf } } } } }",
      { day },
    );
    return events;
  };
  const during = await ask("1992-06-30");
  const ofThatYear = during.edges.filter(({ node }) => node.date?.edtf === "1992");
  expect(ofThatYear.length).toBeGreaterThan(0);
  expect(new Set(ofThatYear.map(({ certainty }) => certainty))).toEqual(new Set(["POSSIBLE"]));
  expect(during.count).toEqual({
    min: during.edges.filter(({ certainty }) => certainty === "CERTAIN").length,
    max: during.edges.length,
  });
  const after = await ask("1993-01-01");
  const settled = after.edges.filter(({ node }) => node.date?.edtf === "1992");
  expect(new Set(settled.map(({ certainty }) => certainty))).toEqual(new Set(["CERTAIN"]));
});

test("the timeline ends on the day asked for", async () => {
  const { timeline } = await server.query<{
    timeline: { count: Interval; edges: { certainty: string; node: { date: { earliest: string } } }[] };
  }>(
    `{ timeline(asOf: "1995-12-31", first: 500) { count { min max } edges { certainty node {
         ... on Agreement { date { earliest } } ... on Event { date { earliest } } } } } }`,
  );
  expect(timeline.edges.length).toBeGreaterThan(10);
  expect(timeline.edges.every(({ node }) => node.date.earliest <= "1995-12-31")).toBe(true);
  expect(timeline.count.max).toBe(timeline.edges.length);
});

test("who held which office on a day", async () => {
  const ask = async (day: string) => {
    const { person } = await server.query<{
      person: { offices: { role: string; certainty: string; date: { edtf: string } | null }[] };
    }>(
      'query ($day: LocalDate!) { person(id: "person/turgut-ozal") { offices(asOf: $day) { role certainty date { edtf } } } }',
      { day },
    );
    return person.offices;
  };
  const inOffice = await ask("1991-06-01");
  expect(inOffice.length).toBeGreaterThan(0);
  expect((await ask("2015-01-01")).filter(({ date }) => date !== null)).toEqual([]);
});
