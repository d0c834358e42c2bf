import type { TextLanguage } from "../domain/Bilingual.ts";
import type { Example } from "./Example.ts";

export interface QueryTab {
  readonly query: string;
  /** JSON as the variables editor shows it. */
  readonly variables: string;
}

/** What a link opens. */
export interface LinkedQuery extends QueryTab {
  /** Which of several operations is meant. */
  readonly operationName?: string | undefined;
}

export function exampleTab({ title, query, variables }: Example, language: TextLanguage): QueryTab {
  return {
    query: `# ${title[language]}\n${query}`,
    variables: variables ? JSON.stringify(variables, null, 2) : "",
  };
}

/** True when a tab holds the example as it is, under its title in any language. */
export function holdsExample(tabQuery: string | null, { query }: Example): boolean {
  return tabQuery?.replace(/^(#.*\n)+/, "") === query;
}

/**
 * The query that a link carries: behind the `#`, where it may be of any length and stays in the browser, or as
 * `?query=…&variables=…`, which other programs write.
 */
export function linkedQuery({ hash, search }: Pick<Location, "hash" | "search">): LinkedQuery | undefined {
  for (const carrier of [hash.slice(1), search]) {
    const parameters = new URLSearchParams(carrier);
    const query = parameters.get("query");
    if (query === null) continue;
    const variables = indent(parameters.get("variables") ?? "");
    return { query, variables, operationName: parameters.get("operationName") ?? undefined };
  }
  return undefined;
}

/** The tab that was worked in last. GraphiQL brings back of it only what was edited, and its query only in the first. */
export function keptTab(): QueryTab | undefined {
  const stored = localStorage.getItem("graphiql:tabState");
  if (stored === null) return undefined;
  const { tabs, activeTabIndex } = JSON.parse(stored) as KeptTabs;
  const tab = tabs[activeTabIndex];
  return tab && { query: tab.query ?? "", variables: tab.variables ?? "" };
}

interface KeptTabs {
  readonly tabs: readonly Partial<Record<keyof QueryTab, string | null>>[];
  readonly activeTabIndex: number;
}

/** The page's address with a query in it, for whoever it is sent to. */
export function linkTo(page: string, { query, variables, operationName }: LinkedQuery): string {
  const parameters = new URLSearchParams({ query });
  if (variables.trim() !== "") parameters.set("variables", variables);
  if (operationName !== undefined) parameters.set("operationName", operationName);
  return `${page}#${parameters.toString()}`;
}

function indent(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json; // The editor marks what is wrong with it.
  }
}
