import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { roundTrips } from "../support/roundTrips.ts";
import { startTestServer, type TestServer } from "../support/testServer.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

interface PathAnswer {
  readonly length: number;
  readonly certainty: string | null;
  readonly sentence: string;
  readonly en: string;
  readonly nodes: readonly { readonly id: string; readonly name: string; readonly type: string }[];
  readonly steps: readonly StepAnswer[];
}

interface StepAnswer {
  readonly type: string;
  readonly forward: boolean;
  readonly certainty: string | null;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly sentence: string;
  readonly en: string;
  readonly agreements: readonly { readonly id: string; readonly date: { readonly edtf: string } }[];
  readonly facts: readonly {
    readonly date: { readonly edtf: string } | null;
    readonly role: string | null;
    readonly count: number | null;
    readonly certainty: string | null;
    readonly note: string | null;
    readonly citations: readonly { readonly locator: string; readonly source: { readonly id: string } }[];
  }[];
}

interface PathsAnswer {
  readonly nodes: readonly PathAnswer[];
  readonly maxHops: number;
  readonly searchedHops: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly hubsNotCrossed: readonly { readonly node: { readonly id: string }; readonly hops: number }[];
}

const WHOLE_PATH = `length certainty sentence en: sentence(language: EN)
  nodes { id name type }
  steps {
    type forward certainty from { id } to { id } sentence en: sentence(language: EN)
    agreements { id date { edtf } }
    facts { date { edtf } role count certainty note citations { locator source { id } } }
  }`;

const WHOLE = `maxHops searchedHops pageInfo { hasNextPage endCursor }
  hubsNotCrossed { hops node { id } } nodes { ${WHOLE_PATH} }`;

async function ask(args: string, selection = WHOLE): Promise<PathsAnswer> {
  return (await server.query<{ paths: PathsAnswer }>(`{ paths(${args}) { ${selection} } }`)).paths;
}

const ARDAHAN_TO_BOLU = 'from: "municipality/tr-ardahan", to: "municipality/tr-bolu"';
const idsOf = (paths: readonly PathAnswer[]) => paths.map(({ nodes }) => nodes.map(({ id }) => id).join(" "));

describe("Ardahan and Bolu", () => {
  test("both signed with Kazah, and the lines are told", async () => {
    const { nodes, hubsNotCrossed } = await ask(`${ARDAHAN_TO_BOLU}, first: 1`);
    expect(nodes).toMatchObject([
      {
        length: 2,
        certainty: null,
        sentence: "Ardahan ile Bolu, aynı ortakla anlaşma imzaladı: Kazah (2019, 2014).",
        en: "Ardahan and Bolu both signed with Kazah/Qazax, in 2019 and 2014.",
        nodes: [
          { id: "municipality/tr-ardahan", name: "Ardahan", type: "Municipality" },
          { id: "partner-city/az-kazah", name: "Kazah", type: "PartnerCity" },
          { id: "municipality/tr-bolu", name: "Bolu", type: "Municipality" },
        ],
        steps: [
          {
            type: "TWINNED_WITH",
            forward: true,
            from: { id: "municipality/tr-ardahan" },
            to: { id: "partner-city/az-kazah" },
            sentence: "Ardahan ile Kazah kardeş şehir anlaşması imzaladı (2019).",
            agreements: [{ id: "agreement/t2-109", date: { edtf: "2019-09-06" } }],
            facts: [
              {
                date: { edtf: "2019-09-06" },
                count: 1,
                citations: [{ locator: "Table 2, row 109", source: { id: "source/paper" } }],
              },
            ],
          },
          {
            type: "TWINNED_WITH",
            forward: false,
            en: "Bolu and Kazah/Qazax signed a sister-city agreement in 2014.",
            agreements: [{ id: "agreement/t2-068", date: { edtf: "2014-11-28" } }],
          },
        ],
      },
    ]);
    expect(hubsNotCrossed).toEqual([{ node: { id: "country/tr" }, hops: 2 }]);
  });

  test("share Türkiye only where it is asked for", async () => {
    const { nodes, hubsNotCrossed } = await ask(`${ARDAHAN_TO_BOLU}, via: ["country/tr"], maxHops: 2`);
    expect(idsOf(nodes)).toEqual(["municipality/tr-ardahan country/tr municipality/tr-bolu"]);
    expect(nodes[0]?.en).toBe("Ardahan is in Türkiye; Bolu is in Türkiye.");
    expect(hubsNotCrossed).toEqual([]);
  });

  test("have longer paths behind the shortest, none of which is a loop or runs through a hub", async () => {
    const { nodes, searchedHops, pageInfo } = await ask(`${ARDAHAN_TO_BOLU}, first: 40`);
    expect(nodes).toHaveLength(40);
    expect(pageInfo.hasNextPage).toBe(true);
    expect(searchedHops).toBe(nodes.at(-1)?.length);
    const lengths = nodes.map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
    for (const path of nodes) {
      const ids = path.nodes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain("country/tr");
      expect(ids.filter((id) => id.startsWith("agreement/"))).toEqual([]);
    }
  });

  test("were not joined before Ardahan signed", async () => {
    const before = await ask(`${ARDAHAN_TO_BOLU}, asOf: "2019-09-05"`);
    expect(before).toMatchObject({
      nodes: [],
      maxHops: 6,
      searchedHops: 6,
      pageInfo: { hasNextPage: false },
    });
    const [path] = (await ask(`${ARDAHAN_TO_BOLU}, asOf: "2019-09-06", first: 1`)).nodes;
    expect(path).toMatchObject({ length: 2, certainty: "CERTAIN" });
    expect(path?.steps.map(({ certainty, facts }) => [certainty, facts[0]?.count])).toEqual([
      ["CERTAIN", null],
      ["CERTAIN", null],
    ]);
  });
});

describe("nodes of any kinds", () => {
  const questions = [
    ["person/suleyman-demirel", "municipality/tr-bolu"],
    ["organisation/tdbb", "partner-city/az-kazah"],
    ["summit/ankara-1992", "municipality/tr-konya"],
    ["visit/sezer-kyrgyzstan-2002", "treaty/counter-terrorism-2002"],
    ["statement/bakiyev", "state/kktc"],
    ["founding/tdbb-2003", "period/2003-2015"],
    ["party/ak-parti", "layer/pyramid-economic"],
    ["province/tr-trabzon", "country/kz"],
    ["person/ivo-duchacek", "doctrine/paradiplomacy"],
    ["literature/lecours-2008", "layer/lecours-political"],
    ["agreement/t1-001", "person/haydar-aliyev"],
    ["municipality/tr-istanbul-eminonu", "municipality/tr-istanbul-fatih"],
  ];

  test.each(questions)("%s to %s: every step is a fact with a citation and a sentence", async (from, to) => {
    const { nodes } = await ask(`from: "${from}", to: "${to}", first: 12`);
    expect(nodes.length).toBeGreaterThan(0);
    for (const path of nodes) {
      expect([path.nodes[0]?.id, path.nodes.at(-1)?.id]).toEqual([from, to]);
      expect(path.steps).toHaveLength(path.length);
      path.steps.forEach((step, index) => {
        expect([step.from.id, step.to.id]).toEqual([path.nodes[index]?.id, path.nodes[index + 1]?.id]);
        expect(step.facts.length).toBeGreaterThan(0);
        for (const { citations } of step.facts) {
          expect(citations.length).toBeGreaterThan(0);
          for (const { locator } of citations) expect(locator).not.toBe("");
        }
        expect(step.sentence).toMatch(/\S\.$/);
        expect(step.en).toMatch(/\S\.$/);
      });
    }
  });

  test("a step says what the tables say", async () => {
    const { nodes } = await ask('from: "person/suleyman-demirel", to: "country/tr", maxHops: 1');
    expect(nodes.map(({ en }) => en)).toEqual([
      "Süleyman Demirel is from Türkiye.",
      "Süleyman Demirel held office in Türkiye (Prime Minister, 1992; President, 1994).",
    ]);
    expect(nodes[1]?.steps[0]?.facts).toMatchObject([
      {
        date: { edtf: "1992" },
        role: "Prime Minister",
        citations: [
          {
            locator: "Literature review, Foreign policy towards Central Asia, paragraph 3",
            source: { id: "source/paper" },
          },
        ],
      },
      { date: { edtf: "1994" }, role: "President" },
    ]);
  });

  test("single agreements are walked where one is an end or is to be passed", async () => {
    const ends = 'from: "agreement/t2-109", to: "agreement/t2-068", maxHops: 2';
    const [shortest, ...others] = (await ask(ends)).nodes;
    expect(others).toEqual([]);
    expect(shortest?.sentence).toBe(
      "Ardahan–Kazah (2019) şu şehirle yapıldı: Kazah (6 Eylül 2019); Bolu–Kazah (2014) şu şehirle yapıldı: Kazah (28 Kasım 2014).",
    );
    expect(shortest?.steps[0]?.facts[0]?.citations).toEqual([
      { locator: "Table 2, row 109", source: { id: "source/paper" } },
    ]);
    const { nodes } = await ask(`${ARDAHAN_TO_BOLU}, via: ["agreement/t2-068"], maxHops: 3`);
    expect(idsOf(nodes)).toEqual([
      "municipality/tr-ardahan partner-city/az-kazah agreement/t2-068 municipality/tr-bolu",
    ]);
  });

  test("several nodes are passed in whichever order is shortest", async () => {
    const both = await ask(
      `${ARDAHAN_TO_BOLU}, via: ["country/kg", "partner-city/az-kazah", "country/az"], first: 3`,
    );
    expect(both.nodes.length).toBeGreaterThan(0);
    for (const { nodes } of both.nodes) {
      const ids = nodes.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(["country/kg", "partner-city/az-kazah", "country/az"]));
    }
  });
});

describe("on a day", () => {
  const office = (asOf: string) =>
    ask(`from: "person/suleyman-demirel", to: "country/tr", maxHops: 1, asOf: "${asOf}"`);
  const toldOn = async (asOf: string) =>
    (await office(asOf)).nodes.map(({ certainty, en }) => `${certainty ?? ""}: ${en}`);

  test("an office ends with the year for which it is told", async () => {
    const citizen = "CERTAIN: Süleyman Demirel is from Türkiye.";
    expect(await toldOn("1991-12-31")).toEqual([citizen]);
    expect(await toldOn("1992-06-01")).toEqual([
      citizen,
      "POSSIBLE: Süleyman Demirel held office in Türkiye (Prime Minister, 1992).",
    ]);
    expect(await toldOn("1993-06-01")).toEqual([citizen]);
    expect(await toldOn("1994-06-01")).toEqual([
      citizen,
      "POSSIBLE: Süleyman Demirel held office in Türkiye (President, 1994).",
    ]);
  });

  test("a summit is there since it was held, whatever stands between", async () => {
    const summit = (asOf: string) =>
      ask(`from: "summit/ankara-1992", to: "country/az", maxHops: 1, asOf: "${asOf}"`);
    expect((await summit("1992-10-29")).nodes).toEqual([]);
    expect((await summit("2000-01-01")).nodes[0]?.certainty).toBe("CERTAIN");
    const over = 'from: "person/turgut-ozal", to: "country/az", via: ["summit/ankara-1992"], maxHops: 3';
    expect((await ask(`${over}, asOf: "1992-10-29"`)).nodes).toEqual([]);
    expect((await ask(`${over}, asOf: "2000-01-01"`)).nodes.length).toBeGreaterThan(0);
  });

  test("a merged municipality leads to the one that took it in only afterwards", async () => {
    const merged = (asOf: string) =>
      ask(
        `from: "municipality/tr-istanbul-eminonu", to: "municipality/tr-istanbul-fatih", maxHops: 1, asOf: "${asOf}"`,
      );
    expect((await merged("2009-03-28")).nodes).toEqual([]);
    expect((await merged("2009-03-29")).nodes[0]).toMatchObject({
      certainty: "CERTAIN",
      en: "Eminönü was succeeded by Fatih (29 March 2009).",
      steps: [{ facts: [{ note: "Law no. 5747 of 6 March 2008" }] }],
    });
  });
});

describe("pages", () => {
  const questions = [
    ARDAHAN_TO_BOLU,
    `${ARDAHAN_TO_BOLU}, via: ["country/az"]`,
    'from: "person/suleyman-demirel", to: "municipality/tr-bolu", maxHops: 4',
    'from: "agreement/t2-109", to: "agreement/t2-068"',
    'from: "organisation/tdbb", to: "country/tr", maxHops: 3',
  ];
  const SELECTION = "nodes { nodes { id } steps { type forward } } pageInfo { hasNextPage endCursor }";

  test.each(questions)("of any size give the same list of paths: %s", async (question) => {
    const keys = (answer: PathsAnswer) =>
      answer.nodes.map(({ nodes, steps }) => JSON.stringify([nodes.map(({ id }) => id), steps]));
    const read = async (size: number, count: number) => {
      const found: string[] = [];
      for (let after = ""; found.length < count;) {
        const page = await ask(`${question}, first: ${String(size)}${after}`, SELECTION);
        found.push(...keys(page));
        if (!page.pageInfo.hasNextPage) break;
        expect(page.nodes).toHaveLength(size);
        after = `, after: "${page.pageInfo.endCursor ?? ""}"`;
      }
      return found.slice(0, count);
    };
    const whole = await read(60, 60);
    expect(new Set(whole).size).toBe(whole.length);
    expect(await read(1, 12)).toEqual(whole.slice(0, 12));
    expect(await read(7, 60)).toEqual(whole);
  });

  test("of no paths are empty, and say whether there are any", async () => {
    const { nodes, pageInfo } = await ask(`${ARDAHAN_TO_BOLU}, first: 0`);
    expect(nodes).toEqual([]);
    expect(pageInfo).toEqual({ hasNextPage: true, endCursor: null });
  });
});

describe("round trips", () => {
  const ofPaths = (args: string, selection: string) => roundTrips(server.graph, () => ask(args, selection));

  test("of the shortest paths with names, facts and sentences: one", async () => {
    expect(
      await ofPaths(
        `${ARDAHAN_TO_BOLU}, first: 1`,
        "nodes { length sentence nodes { name } steps { type facts { date { edtf } } } }",
      ),
    ).toEqual(["shortestPaths"]);
  });

  test("of their agreements and citations: as many as there are levels, for all steps of all paths together", async () => {
    expect(
      await ofPaths(
        'from: "person/suleyman-demirel", to: "municipality/tr-bolu"',
        "nodes { steps { agreements { id } facts { citations { locator source { title } } } } }",
      ),
    ).toEqual([
      "agreementsByTwinnings",
      // Of places, and a level below of agreements.
      "citationsByFactIds",
      "citationsByFactIds",
      "shortestPaths",
      // Of facts that bring their lines along, and of those that do not.
      "sourcesByIds",
      "sourcesByIds",
    ]);
  });

  test("of longer paths: one for two hops more, and one for what they say", async () => {
    expect(await ofPaths(ARDAHAN_TO_BOLU, "nodes { sentence } hubsNotCrossed { hops }")).toEqual([
      "hubsNearNodeIds",
      "neighboursByNodeIds",
      "neighboursByNodeIds",
      "neighboursByNodeIds",
      "pathDetails",
      "shortestPaths",
    ]);
  });
});

describe("refusals", () => {
  const BOLU = "municipality/tr-bolu";
  test.each([
    [`from: "municipality/atlantis", to: "${BOLU}"`, /"from" must be the id .*"municipality\/atlantis"/],
    [`from: "${BOLU}", to: "Ardahan"`, /"to" must be the id .* such as "municipality\/tr-ankara".*"Ardahan"/],
    [`from: "dataset/paper", to: "${BOLU}"`, /"from" must be the id/],
    [`from: "${BOLU}", to: "country/tr", via: ["person/nobody"]`, /"via" must be the id .*"person\/nobody"/],
    [
      `from: "${BOLU}", to: "${BOLU}"`,
      /"from" and "to" must be two nodes, but both are "municipality\/tr-bolu"/,
    ],
    [`${ARDAHAN_TO_BOLU}, maxHops: 0`, /"maxHops" must be a whole number from 1 to 10, but got 0/],
    [`${ARDAHAN_TO_BOLU}, maxHops: 11`, /"maxHops" must be a whole number from 1 to 10, but got 11/],
    [
      `${ARDAHAN_TO_BOLU}, maxHops: 2, via: ["country/tr", "country/az"]`,
      /"via" must name from 0 to 1 nodes .* when "maxHops" is 2, but names 2/,
    ],
    [`${ARDAHAN_TO_BOLU}, first: 501`, /"first" must be from 0 to 500/],
    [`${ARDAHAN_TO_BOLU}, after: "nonsense"`, /"after" must be a cursor/],
    [`${ARDAHAN_TO_BOLU}, asOf: "1999-02-30"`, /1999-02-30/],
  ])("%s", async (args, message) => {
    const [error] = await server.errors(`{ paths(${args}) { nodes { length } } }`);
    expect(error?.extensions.code).toBe("BAD_USER_INPUT");
    expect(error?.message).toMatch(message);
    expect(server.logged).toEqual([]);
  });

  test("a cursor of other ends, and a sentence in a local language", async () => {
    const { pageInfo } = await ask(`${ARDAHAN_TO_BOLU}, first: 1`);
    const [other] = await server.errors(
      `{ paths(from: "${BOLU}", to: "country/az", after: "${pageInfo.endCursor ?? ""}") { nodes { length } } }`,
    );
    expect(other?.message).toMatch(/paths from "municipality\/tr-bolu" to "country\/az", but got one of/);
    const [local] = await server.errors(
      `{ paths(${ARDAHAN_TO_BOLU}) { nodes { sentence(language: LOCAL) } } }`,
    );
    expect(local?.message).toMatch(/must be TR or EN, but got LOCAL/);
  });
});
