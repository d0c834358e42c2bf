import type { Example } from "./Example.ts";

export interface QueryTab {
  query: string;
  /** JSON as the variables editor shows it. */
  variables: string;
}

export function exampleTab({ query, variables }: Example): QueryTab {
  return { query, variables: variables ? JSON.stringify(variables, null, 2) : "" };
}

/** The query that a link carries, `?query=…&variables=…`. */
export function linkedTab(parameters: URLSearchParams): QueryTab | undefined {
  const query = parameters.get("query");
  return query === null ? undefined : { query, variables: indent(parameters.get("variables") ?? "") };
}

function indent(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json; // The editor marks what is wrong with it.
  }
}
