import { kindsWithin, nodeKinds } from "../../domain/nodeKinds.ts";
import { relationTypes, tabledTypes } from "../../domain/relationTypes.ts";

/** A page in Markdown with what `relations.csv` may hold. */
export function relationsPage(): string {
  const rows = tabledTypes.map((type) => {
    const { from, to, sameKind, meaning, columns } = relationTypes[type] ?? {};
    const target = sameKind ? "the same kind (any event to any event)" : kindsInWords(to);
    return `| \`${type}\` | ${kindsInWords(from)} | ${target} | ${meaning ?? ""} | ${columns ?? ""} |`;
  });
  return [
    "# Relations",
    'Written by `npm run generate` from `src/domain/relationTypes.ts`. What `relations.csv` may hold, read from source to target. Where the table says "country", an end may also be a `state/…` of `countries.csv`. "Event" is a summit, visit, treaty, statement or founding. No type has a second meaning for the same kinds of ends.',
    ["| type | from | to | what it says | columns |", "| --- | --- | --- | --- | --- |", ...rows].join("\n"),
  ].join("\n\n");
}

const EVENTS = kindsWithin("Event").map((kind) => nodeKinds[kind].idPrefix);

function kindsInWords(kinds: readonly string[] | null | undefined): string {
  if (!kinds) return "any";
  const isEvent = (kind: string) => EVENTS.some((event) => event === kind);
  const all = EVENTS.every((event) => kinds.includes(event));
  return (all ? ["event", ...kinds.filter((kind) => !isEvent(kind))] : kinds).join(", ");
}
