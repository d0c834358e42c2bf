import { describe, expect, test } from "vitest";
import { createRandomGenerator } from "../../src/analysis/randomGenerator.ts";
import { parsePartialDate } from "../../src/domain/partialDate.ts";
import { describeSelection, fileNameOf, networkTitle } from "../../src/export/describeSelection.ts";
import { agreementFilterParameters } from "../../src/nouns/agreement/agreementFilter.ts";
import { municipalityKind } from "../../src/nouns/municipality/queries.ts";
import { type NetworkSelection, PROJECTIONS, selectionOf } from "../../src/export/networkSelection.ts";
import { parseSelection, selectionParameters } from "../../src/export/selectionParameters.ts";

const parse = (query: string) => parseSelection(new URLSearchParams(query));

function randomSelection(seed: number): NetworkSelection {
  const random = createRandomGenerator(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[random.below(items.length)] as Item;
  const some = <Value>(name: string, value: () => Value) =>
    random.below(2) === 0 ? {} : { [name]: value() };
  const dates = ["1995", "2003-07", "2010-12-31"].map((edtf) => parsePartialDate(edtf));
  const [first = 0, last = 0] = [random.below(3), random.below(3)].sort();
  return {
    filter: {
      ...some("partnerCountry", () => pick(["AZ", "KZ"])),
      ...some("partnerCountries", () => pick([[], ["UZ"], ["AZ", "KZ"]])),
      ...some("partnerCity", () => pick(["partner-city/az-seki", "partner-city/kz-semey"])),
      ...some("municipality", () => "municipality/tr-konya"),
      ...some("province", () => pick(["TR-06", "TR-34"])),
      ...some("municipalityKinds", () => pick([municipalityKind.options, ["TOWN"], []])),
      ...some("dateFrom", () => dates[first]),
      ...some("dateUntil", () => dates[last]),
      ...some("table", () => random.below(3)),
      ...some("repeats", () => random.below(2) === 0),
    },
    asOf: pick([null, "2010-01-01"]),
    projection: pick(PROJECTIONS),
  };
}

test("an address says exactly what was selected", () => {
  for (let seed = 0; seed < 300; seed++) {
    const selection = randomSelection(seed);
    const address = new URLSearchParams(selectionParameters(selection)).toString();
    expect(parse(address)).toEqual({ selection, problems: [] });
  }
});

test("and so does one made of a statement's parameters", () => {
  for (let seed = 0; seed < 300; seed++) {
    const { filter, asOf, projection } = randomSelection(seed);
    const given = agreementFilterParameters(filter, asOf);
    const again = parse(
      new URLSearchParams(selectionParameters(selectionOf(given, projection))).toString(),
    ).selection;
    expect(agreementFilterParameters(again.filter, again.asOf)).toEqual(given);
    expect(again.projection).toBe(projection);
  }
});

test("an address without parameters selects everything", () => {
  expect(parse("").selection).toEqual({ filter: {}, asOf: null, projection: "TWO_MODE" });
});

describe("a parameter that cannot be used is named with what was expected", () => {
  test.each([
    [
      "countries=AZ,Kazakhstan",
      "values with commas between them, each an ISO 3166-1 alpha-2 code such as AZ",
    ],
    ["countries=", "values with commas between them, each an ISO 3166-1 alpha-2 code such as AZ"],
    ["country=ZZ", "an ISO 3166-1 alpha-2 code such as AZ"],
    [
      "kinds=VILLAGE",
      "values with commas between them, each one of METROPOLITAN, PROVINCIAL_CENTRE, DISTRICT, TOWN",
    ],
    ["province=Ankara", "an ISO 3166-2 code such as TR-06"],
    ["from=1995-02-30", "a day, month or year such as 1995-03-12, 1995-03 or 1995"],
    ["asOf=2010", "a day such as 2010-01-01"],
    [
      "projection=ONE_MODE",
      "one of TWO_MODE, MUNICIPALITIES, PARTNER_CITIES, COUNTRIES, PROVINCES_AND_COUNTRIES",
    ],
    ["table=two", "a whole number such as 2"],
    ["repeats=yes", "true or false"],
    ["municipality=", "an id such as municipality/tr-konya"],
    [
      "constructor=1",
      "only the parameters projection, country, countries, partnerCity, municipality, province, kinds, from, until, table, datasets, repeats, asOf",
    ],
  ])("%s", (query, expected) => {
    const [parameter = "", found = ""] = query.split("=");
    expect(parse(query).problems).toEqual([{ parameter, found, expected }]);
  });

  test("and every one of them, and a repetition too", () => {
    const { problems } = parse("country=AZ&country=KZ&until=soon&color=red");
    expect(problems.map(({ parameter }) => parameter)).toEqual(["country", "until", "color"]);
    expect(problems[0]?.expected).toBe("each parameter once at most");
  });
});

describe("in words", () => {
  const query =
    "projection=MUNICIPALITIES&countries=AZ,KZ&kinds=DISTRICT&from=1995&until=2010&asOf=2010-01-01";
  const { selection } = parse(query);

  test("a selection is a title and a description", () => {
    expect(networkTitle(selection)).toBe("Municipalities that share partner cities");
    expect(describeSelection(selection)).toBe(
      "agreements: partners in AZ or KZ; municipalities of kind DISTRICT; dated from 1995; dated until 2010; as of 2010-01-01",
    );
    expect(describeSelection(parse("").selection)).toBe("all agreements");
  });

  test("and the name of a file", () => {
    expect(fileNameOf(selection)).toBe(
      "paradiplomacy-municipalities-az-kz-district-from-1995-until-2010-asof-2010-01-01",
    );
    expect(fileNameOf(parse("").selection)).toBe("paradiplomacy");
    const hostile = parse(`municipality=${encodeURIComponent('../"\r\nSet-Cookie: a=b')}`);
    expect(fileNameOf(hostile.selection)).toBe("paradiplomacy");
    expect(hostile.problems).toHaveLength(1);
  });
});
