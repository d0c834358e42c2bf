import { parse, visit } from "graphql";

/** A document with the fragments that it spreads, of which each is known by its name. */
export function withFragments(text: string, fragments: ReadonlyMap<string, string>): string {
  const parts = new Map([["", text]]);
  // A map goes on to what is added while it is walked: the fragments of fragments.
  for (const part of parts.values())
    visit(parse(part), {
      FragmentSpread({ name: { value: name } }) {
        const fragment = fragments.get(name);
        if (fragment === undefined)
          throw new Error(`Expected a file with the fragment ${name}, but there is none.`);
        parts.set(name, fragment);
      },
    });
  return [...parts.values()].join("\n");
}
