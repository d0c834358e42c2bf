import { externalIdSchemes } from "../domain/externalIds.ts";
import { groupBy } from "../domain/groupBy.ts";
import { checksInto } from "./checksInto.ts";
import type { Seeds } from "./readSeeds.ts";

const FILE = "identities.csv";

/**
 * Finds ids of unknown things, of another form than their scheme's, of two things at once, and two ids of one thing: what
 * says otherwise is marked as such.
 */
export function checkExternalIds(
  seeds: Seeds,
  things: readonly { readonly id: string }[],
  problems: string[],
): void {
  const rows = seeds["gazetteer/identities"];
  const known = new Set(things.map(({ id }) => id));
  const sources = new Set(seeds.sources.map(({ id }) => id));
  const { check, unique } = checksInto(problems);
  unique(
    FILE,
    rows.map(({ id, scheme, source }) => `${id} ${scheme} ${source}`),
  );
  for (const { id, scheme, value, source } of rows) {
    check(known.has(id), `${FILE}: unknown id ${id}`);
    check(sources.has(source), `${FILE}, ${id}: unknown source ${source}`);
    check(externalIdSchemes[scheme].form.test(value), `${FILE}, ${id}: ${value} is no id of ${scheme}`);
  }
  const held = rows.filter(({ stance }) => stance === "SAYS");
  for (const [value, alike] of groupBy(held, (row) => `${row.scheme} ${row.value}`)) {
    const ids = [...new Set(alike.map(({ id }) => id))];
    check(ids.length === 1, `${FILE}: ${value} is said of ${ids.join(" and ")}`);
  }
  for (const [thing, alike] of groupBy(rows, ({ id, scheme }) => `${id}, ${scheme}`)) {
    const values = new Set(alike.filter(({ stance }) => stance === "SAYS").map(({ value }) => value));
    check(
      values.size === 1,
      `${FILE}, ${thing}: expected one id that sources say, but found ${String(values.size)}`,
    );
    for (const { value, stance, source } of alike) {
      check(
        stance === "SAYS" || !values.has(value),
        `${FILE}, ${thing}: ${source} does not contradict ${value}`,
      );
    }
  }
}
