import { inject } from "vitest";
import { startApi } from "../../src/http/startApi.ts";
import type { Graph } from "../../src/neo4j/Graph.ts";
import { mostRoundTrips } from "./mostRoundTrips.ts";
import { testGraph } from "./testGraph.ts";

export interface TestServer extends AsyncDisposable {
  /** Without a slash at its end. */
  readonly url: string;
  readonly graph: Graph;
  /** What the server logged instead of telling the client. */
  readonly logged: unknown[];
  /** Asks a query; the test fails with the whole answer when there are errors in it. */
  query<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Asks a query that is expected to fail; gives its errors. */
  errors(query: string, variables?: Record<string, unknown>): Promise<readonly TestError[]>;
  close(): Promise<void>;
}

export interface TestError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string };
}

/**
 * Starts the API on a free port, on the graph that all test files share.
 *
 * @param shared Whether others ask it too, such as a page: round trips are then not counted.
 */
export async function startTestServer(
  graph = testGraph(),
  { shared = false }: { readonly shared?: boolean } = {},
): Promise<TestServer> {
  const logged: unknown[] = [];
  const api = await startApi({
    graph,
    host: "127.0.0.1",
    port: 0,
    neo4jBrowser: inject("neo4jBrowser"),
    logError: (error) => logged.push(error),
  });
  const url = api.url.replace("localhost", "127.0.0.1");

  const post = async (query: string, variables: Record<string, unknown>) => {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data?: unknown; errors?: readonly TestError[] };
  };
  let underWay = 0;
  /** Fails when a query takes more round trips than it has fields; those asked at the same time cannot be told apart. */
  const boundedRoundTrips = async <Answer>(query: string, work: () => Promise<Answer>): Promise<Answer> => {
    let alone = underWay++ === 0;
    const taken: string[] = [];
    const stop = graph.observeReads(({ cyphers }) => {
      alone &&= underWay === 1;
      taken.push(cyphers.map(({ name }) => name).join(" + "));
    });
    try {
      const answer = await work();
      const most = mostRoundTrips(query);
      if (alone && !shared && taken.length > most)
        throw new Error(`${query}\ntook more than ${most} round trips:\n${taken.join("\n")}`);
      return answer;
    } finally {
      stop();
      underWay--;
    }
  };
  const close = async () => {
    await api.stop();
    await graph.close();
  };

  return {
    url,
    graph,
    logged,
    async query<Data>(query: string, variables: Record<string, unknown> = {}) {
      const answer = await boundedRoundTrips(query, () => post(query, variables));
      if (answer.errors !== undefined) {
        throw new Error(
          `${query}\nwas answered with\n${JSON.stringify(answer.errors, null, 2)}\n${logged.join("\n")}`,
        );
      }
      return answer.data as Data;
    },
    async errors(query, variables = {}) {
      const answer = await post(query, variables);
      if (answer.errors === undefined) {
        throw new Error(
          `${query}\nwas expected to fail, but was answered with\n${JSON.stringify(answer.data)}`,
        );
      }
      return answer.errors;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
