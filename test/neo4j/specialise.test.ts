import { describe, expect, test } from "vitest";
import { cypherTexts } from "../../src/__generated__/cypherTexts.ts";
import { agreementsByIds } from "../../src/nouns/agreement/queries.ts";
import { onOneLine, specialise } from "../../src/neo4j/specialise.ts";

const QUOTED = /'[^'\n]*'|"[^"\n]*"/g;
const COMMENT_LINE = /^\s*\/\/.*$/gm;

describe("a statement on one line", () => {
  const reads = Object.values(cypherTexts).filter(({ access }) => access === "READ");

  test.each(reads.map(({ name, text }) => ({ name, text })))("keeps what $name has in quotes", ({ text }) => {
    const quoted = text.replaceAll(COMMENT_LINE, "").match(QUOTED);
    expect(onOneLine(text)).not.toMatch(/\n|\/\//);
    expect(onOneLine(text).match(QUOTED)).toEqual(quoted);
  });
});

describe("a map of which some properties are wanted", () => {
  test("becomes a list of them in the order that is asked for", () => {
    const text = specialise(
      agreementsByIds.cypher,
      { ids: [] },
      { column: "agreement", properties: ["latest", "id", "date"] },
    );
    expect(text).toContain(
      "RETURN [true,toString(agreement.latest),agreement.id,agreement.date] AS agreement",
    );
  });

  test("must have them", () => {
    const wrong = { column: "agreement", properties: ["id", "weather"] };
    expect(() => specialise(agreementsByIds.cypher, { ids: [] }, wrong)).toThrow(/has no weather, only id, /);
  });
});
