import { completion, fieldsReturning, inWords, type Completion, type WrittenTypes } from "./writtenTypes.ts";

/** `XLink` is a link to the type X; where X is no type, its `node` is written. The interface `Link` tells the rest. */
export function links(types: WrittenTypes): Completion[] {
  return [...fieldsReturning("Link", types).keys()].flatMap((name) =>
    completion(linkSdl(name.slice(0, -"Link".length)), types),
  );
}

function linkSdl(node: string): string {
  const words = inWords(node);
  return `
    """A link to ${/^[aeiou]/.test(words) ? "an" : "a"} ${words}."""
    type ${node}Link implements Link {
      """The node at the other end."""
      node: ${node}!
    }`;
}
