import { describe, expect, test } from "vitest";
import { parseCypher } from "../../../src/cli/generate/parseCypher.ts";
import { showCypher, writeCypher } from "../../../src/neo4j/writeCypher.ts";

const shared = {
  fragments: { filter: "AND city.kind = $kind //@when given kind\n// A comment.\nAND city.open" },
  types: { walked: ["PART_OF", "WITH"] },
  labels: { places: { given: "countries", labels: ["City", "Village"] } },
};
const parse = (...lines: readonly string[]) =>
  parseCypher(
    { name: "cities", file: "cypher/a/cities.cypher", access: "READ", text: lines.join("\n") },
    shared,
  );

const cities = parse(
  "UNWIND $ids AS id",
  "MATCH (city:City {id: id})-[:@walked]->()",
  "WHERE true",
  "  //@use filter",
  "WITH city // 'who'",
  "ORDER BY",
  "  city.name //@when not descending",
  "  city.name DESC //@when descending",
  "RETURN city {.name, at: toString(city['a, }//b'])} AS city,",
  "  city.size AS size, //@when edges",
  "  //@when edges, given kind",
  "  COUNT {",
  "    (city)--()",
  "  } AS degree",
  "  //@end",
  "ORDER BY id",
);

describe("a file below cypher/", () => {
  test("is taken apart into what is always there and what is not", () => {
    expect(cities.ids).toEqual({ parameter: "ids", name: "id" });
    expect(cities.parameters).toEqual(["descending", "edges", "ids", "kind"]);
    expect(cities.switches).toEqual(["descending", "edges", "kind"]);
    expect(cities.columns.map(({ name, when }) => [name, when.length])).toEqual([
      ["city", 0],
      ["size", 1],
      ["degree", 2],
    ]);
  });

  test("gives the statement back, with what its parameters ask for", () => {
    expect(writeCypher(cities, { parameters: { kind: "a", descending: true } })).toBe(
      "UNWIND $ids AS id MATCH (city:City {id: id})-[:PART_OF|WITH]->() WHERE true AND city.kind = $kind AND city.open " +
        "WITH city ORDER BY city.name DESC RETURN city {.name, at: toString(city['a, }//b'])} AS city ORDER BY id",
    );
    expect(showCypher(cities, { parameters: { kind: "a", edges: true } })).toContain(
      "city.size AS size, COUNT {\n    (city)--()\n  } AS degree\nORDER BY id",
    );
  });

  test("has a label of its own for what is asked for by a parameter", () => {
    const places = parse("MATCH (place:@places)-[:@walked]->() //@when not near", "RETURN place.id AS id");
    expect(places.switches).toEqual(["countries", "near"]);
    expect(writeCypher(places, { parameters: {} })).toBe(
      "MATCH (place:City)-[:PART_OF|WITH]->() RETURN place.id AS id",
    );
    expect(writeCypher(places, { parameters: { countries: [] } })).toBe(
      "MATCH (place:City|Village)-[:PART_OF|WITH]->() RETURN place.id AS id",
    );
  });

  test.each([
    [["//@use weather"], /cities\.cypher: There is no fragment weather, only filter\./],
    [["MATCH (a) //@if b"], /Expected \/\/@when, \/\/@use or \/\/@end, found \/\/@if/],
    [["MATCH (a) //@when a or b"], /Expected "given name" or "name", perhaps after "not", found "a or b"/],
    [["//@when a", "MATCH (a)"], /Expected \/\/@end after a block/],
    [["MATCH (a)-[:@weather]-() RETURN a"], /There is no list of types weather, only walked/],
    [["RETURN 1 AS one", "UNION", "RETURN 2 AS one"], /Expected UNION inside a CALL/],
    [["RETURN a.b"], /Expected the column a\.b to have a name/],
    [["RETURN a {", "  .b //@when c", "} AS a"], /Expected no \/\/@when inside a \{ … \}/],
  ])("that says %j is refused", (lines, message) => {
    expect(() => parse(...lines)).toThrow(message);
  });
});
