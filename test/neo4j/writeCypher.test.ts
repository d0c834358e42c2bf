import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cypherTexts } from "../../src/__generated__/cypherTexts.ts";
import { showCypher, writeCypher } from "../../src/neo4j/writeCypher.ts";
import { agreementsByIds } from "../../src/nouns/agreement/queries.ts";

const QUOTED = /'[^'\n]*'|"[^"\n]*"/g;
const all = Object.values(cypherTexts);
/** The parameters that decide what a statement says. */
const everything = (switches: readonly string[]) => Object.fromEntries(switches.map((name) => [name, true]));

describe("a statement as it is sent", () => {
  const reads = all.filter(({ access }) => access === "READ");

  test.each(reads.map((cypher) => ({ name: cypher.name, cypher })))("has $name on one line", ({ cypher }) => {
    const parameters = everything(cypher.switches);
    const sent = writeCypher(cypher, { parameters });
    expect(sent).not.toMatch(/\n|\/\/|@/);
    expect(sent.match(QUOTED)).toEqual(showCypher(cypher, { parameters }).match(QUOTED));
  });

  test("depends on what is given, true and not", () => {
    const of = (parameters: object) => writeCypher(cypherTexts.agreements, { parameters: { ...parameters } });
    expect(of({})).toContain("WHERE true AND agreement.id > $above AND agreement.id < $below WITH");
    expect(of({ repeats: false })).toContain("AND $repeats = EXISTS");
    expect(of({ byDate: true, descending: true, partnerCountry: "AZ" })).toContain(
      "ORDER BY party.countryCode DESC, party.dateOrder DESC LIMIT $limit",
    );
  });
});

describe("a statement as it is shown", () => {
  const root = join(import.meta.dirname, "..", "..");
  const tokens = (text: string) => text.replaceAll(/^\s*\/\/.*$/gm, "").replaceAll(/\s+/g, "");

  test("says what its file says where nothing varies", async () => {
    for (const cypher of all.filter(({ file }) => file.startsWith("cypher/"))) {
      const source = await readFile(join(root, cypher.file), "utf8");
      if (/@|[^ ]\s*\/\//.test(source)) continue;
      expect(tokens(showCypher(cypher, { parameters: {} })), cypher.file).toBe(tokens(source));
    }
  });

  test("has the lines of its file", async () => {
    const source = await readFile(join(root, "cypher/claim/figures.cypher"), "utf8");
    expect(showCypher(cypherTexts.figures, { parameters: {} })).toBe(source.trim());
  });
});

describe("a map of which some properties are wanted", () => {
  const listed = (...properties: string[]) =>
    writeCypher(agreementsByIds.cypher, {
      parameters: {},
      listed: { column: "agreement", properties },
    });

  test("becomes a list of them in the order that is asked for", () => {
    expect(listed("latest", "id", "date")).toContain(
      "RETURN [true,toString(agreement.latest),agreement.id,agreement.date] AS agreement",
    );
  });

  test("must have them", () => {
    expect(() => listed("id", "weather")).toThrow(/has no weather, only id, /);
  });
});
