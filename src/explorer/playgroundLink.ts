/** The playground, beside the page, with this query in its editor. */
export function playgroundLink(query: string, variables: Readonly<Record<string, unknown>>): string {
  return `graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString()}`;
}
