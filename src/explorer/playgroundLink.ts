import type { TypedDocument } from "./data/TypedDocument.ts";

/** The playground, beside the page, with this query in its editor. */
export function playgroundLink<Variables>(
  { text }: TypedDocument<unknown, Variables>,
  variables: Variables,
): string {
  return `graphql?${new URLSearchParams({ query: text, variables: JSON.stringify(variables) }).toString()}`;
}
