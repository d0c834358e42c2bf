import { describe, expect, test } from "vitest";
import { composeReads, type ReadStep } from "../../src/neo4j/composeReads.ts";
import { agreementsOf } from "../../src/nouns/agreement/queries.ts";
import { municipalitiesByIds } from "../../src/nouns/municipality/queries.ts";
import { partnerCitiesByMunicipalityIds } from "../../src/nouns/partnerCity/queries.ts";

const below: ReadStep = {
  query: agreementsOf.municipality.page,
  parameters: { partnerCountry: "AZ", byDate: true, descending: true, above: "", below: "z", limit: 2 },
  idFrom: ["municipality", "id"],
  wanted: { column: "agreement", names: new Set(["id", "earliest"]), key: "earliest,id" },
  below: [],
};
const root: ReadStep = {
  query: municipalitiesByIds,
  parameters: { ids: ["municipality/tr-ankara"] },
  below: [below],
};

describe("composed reads", () => {
  const { text, parameters, steps } = composeReads([root]);

  test("read what is below by the ids of what is above", () => {
    expect(text).toContain("UNWIND r0 AS row WITH DISTINCT row[1].id AS parentId");
    expect(text).toMatch(/RETURN r0, r1$/);
    expect(steps).toEqual([root, below]);
  });

  test("read no property that is not wanted", () => {
    expect(text).toContain("RETURN [true,agreement.id,toString(agreement.earliest)] AS agreement");
  });

  test("bring no column that is null in each row", () => {
    const cities = (edges: boolean) =>
      composeReads([
        {
          ...{ query: partnerCitiesByMunicipalityIds, idFrom: ["id"], below: [] },
          parameters: { parentIds: ["municipality/tr-bolu"], edges },
          wanted: { column: "partnerCity", names: new Set(["name"]), key: "name" },
        },
      ]);
    expect(cities(true).text).toMatch(
      /collect\(\[true,parentId,partnerCity,since,certainSince,agreementCount\]\)/,
    );
    const { text: short, layouts } = cities(false);
    expect(short).toMatch(/collect\(\[true,parentId,partnerCity\]\)/);
    expect(short).not.toContain("null AS");
    expect(layouts[0]?.nulls).toEqual(["since", "certainSince", "agreementCount"]);
  });

  test("have no condition that is not given, and send no parameter that is not used", () => {
    expect(text).toContain("partnerCountryCode = $p1_partnerCountry");
    expect(text).not.toContain("IS NULL OR");
    expect(Object.keys(parameters).sort()).toEqual([
      ...["p0_ids", "p1_above", "p1_below", "p1_limit", "p1_partnerCountry"],
    ]);
  });

  test("have one text for the same question with other values", () => {
    const other = composeReads([{ ...root, parameters: { ids: ["municipality/tr-bolu"] } }]);
    expect(other.text).toBe(text);
    expect(other.parameters["p0_ids"]).toEqual(["municipality/tr-bolu"]);
  });
});
