import { expect, test } from "vitest";
import { z } from "zod";
import { nounStatements } from "../../../src/cli/generate/nounStatements.ts";
import { dated, defineNoun, located } from "../../../src/reading/noun.ts";

test("a noun makes the statements that read its things by ids, a page of them, and how many there are", () => {
  const noun = defineNoun({
    type: "Organisation",
    list: "organisations",
    properties: { name: z.string(), kind: z.string(), seatId: z.string(), ...dated, ...located },
    orderBy: ["earliest", "latest", "name"],
    filter: { kinds: ["kind"], name: "name" },
    beside: { pattern: "-[:BASED_IN]->(seat)", properties: { seatId: "seat.id" } },
  });
  const texts = Object.entries(nounStatements(noun)).map(([name, text]) => `// ${name}\n${text}`);
  expect(texts.join("\n\n")).toMatchInlineSnapshot(`
    "// organisationsByIds
    UNWIND $ids AS id
    MATCH (organisation:Organisation {id: id})-[:BASED_IN]->(seat)
    RETURN organisation {
      .id, .name, .kind, seatId: seat.id, earliest: toString(organisation.earliest), latest: toString(organisation.latest), latitude: organisation.location.latitude, longitude: organisation.location.longitude, key: coalesce(toString(organisation.earliest), '') + ' ' + coalesce(toString(organisation.latest), '9999') + ' ' + organisation.name + ' ' + organisation.id
    } AS organisation

    // organisations
    MATCH (organisation:Organisation)-[:BASED_IN]->(seat)
    WITH organisation, seat, coalesce(toString(organisation.earliest), '') + ' ' + coalesce(toString(organisation.latest), '9999') + ' ' + organisation.name + ' ' + organisation.id AS key
    WHERE true
      AND organisation.kind IN $kinds //@when given kinds
      AND organisation.name = $name //@when given name
      AND key > $after //@when given after
    ORDER BY key
    LIMIT $limit
    RETURN organisation {
      .id, .name, .kind, seatId: seat.id, earliest: toString(organisation.earliest), latest: toString(organisation.latest), latitude: organisation.location.latitude, longitude: organisation.location.longitude, key: key
    } AS organisation

    // countOrganisations
    MATCH (organisation:Organisation)
    WHERE true
      AND organisation.kind IN $kinds //@when given kinds
      AND organisation.name = $name //@when given name
    RETURN count(organisation) AS count"
  `);
});

test("without conditions, its list takes all", () => {
  const noun = defineNoun({
    type: "Person",
    list: "people",
    properties: { nameOrder: z.string() },
    orderBy: ["nameOrder"],
    filter: {},
  });
  const { countPeople, people } = nounStatements(noun);
  expect(countPeople).toBe("MATCH (person:Person)\nRETURN count(person) AS count");
  expect(people).toContain("WHERE true\n  AND key > $after //@when given after");
});
