import { COMPARISONS, MEASURES } from "../../src/analysis/claims.ts";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import {
  codeSchemes,
  editorialNoteKinds,
  eventKinds,
  eventLabels,
  organisationKinds,
  stateStatuses,
} from "../../src/domain/knowledgeKinds.ts";
import { relationProblem } from "../../src/domain/relationTypes.ts";

const readme = await readFile(new URL("../../seeds/knowledge/README.md", import.meta.url), "utf8");

/** The cells of every table row of the section. */
function rows(heading: string): string[][] {
  const section = readme.split("\n## ").find((text) => text.startsWith(heading)) ?? "";
  return section
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1));
}

const codes = (cell: string | undefined) => [
  ...new Set([...(cell ?? "").matchAll(/`([A-Z0-9_]+)`/g)].map(([, code]) => code)),
];

test("the closed sets are those of the README", () => {
  const documented = rows("Closed sets").slice(2);
  const find = (set: string) =>
    codes(documented.find(([name = ""]) => name.replaceAll("`", "").includes(set))?.[1]);
  expect(find("organisations.csv")).toEqual(organisationKinds);
  for (const label of eventLabels) expect(find(`label ${label}`), label).toEqual(eventKinds[label]);
  expect(find("code_scheme")).toEqual(codeSchemes);
  expect(find("status")).toEqual(stateStatuses);
  expect(find("corrections.csv")).toEqual(editorialNoteKinds);
  const claims = rows("Claims").flatMap(([cell]) => codes(cell));
  expect(claims).toEqual([...MEASURES, ...COMPARISONS]);
});

test.each([
  ["visit/a", "MADE_BY", "person/b"],
  ["treaty/a", "SIGNED_BY", "country/tr"],
  ["state/su", "SUCCEEDED_BY", "country/az"],
  ["claim/a", "ABOUT", "municipality/tr-van"],
  ["summit/a", "PRECEDED_BY", "treaty/b"],
  ["period/a", "PRECEDED_BY", "period/b"],
])("%s %s %s is allowed", (from, type, to) => {
  expect(relationProblem(from, type, to)).toBeUndefined();
});

test.each([
  ["visit/a", "LIKES", "person/b", "type must be one of ABOUT, ACTIVE_IN"],
  ["treaty/a", "MADE_BY", "person/b", "MADE_BY must start at one of visit, but starts at treaty/a"],
  ["visit/a", "MADE_BY", "party/b", "MADE_BY must lead to one of person, but leads to party/b"],
  ["period/a", "PRECEDED_BY", "layer/b", "must join two of the same kind, but joins period/a and layer/b"],
])("%s %s %s is not", (from, type, to, problem) => {
  expect(relationProblem(from, type, to)).toContain(problem);
});
