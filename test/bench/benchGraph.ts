import { setTimeout as pause } from "node:timers/promises";
import neo4j from "neo4j-driver";
import type { GraphAddress } from "../../src/neo4j/Graph.ts";
import type { BenchGraph, Variables } from "./QueryClass.ts";

/** What the bench itself asks of Neo4j, beside the servers. */
export interface BenchDatabase extends AsyncDisposable {
  rows(cypher: string, parameters?: Variables): Promise<readonly Record<string, unknown>[]>;
  /** Ends whatever else runs in Neo4j: a request that was given up may leave its query running for minutes. */
  settle(): Promise<void>;
}

/** How long what is running may take to end by itself. */
const PATIENCE_MS = 500;

const OTHERS = `SHOW TRANSACTIONS YIELD transactionId, currentQuery
  WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS' RETURN transactionId`;

export function openBenchDatabase({ uri, username, password }: GraphAddress): BenchDatabase {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const rows = async (cypher: string, parameters: Variables = {}) => {
    const session = driver.session();
    try {
      const { records } = await session.run(cypher, parameters);
      return records.map((record): Record<string, unknown> => record.toObject());
    } finally {
      await session.close();
    }
  };
  return {
    rows,
    async settle() {
      const patientUntil = performance.now() + PATIENCE_MS;
      for (;;) {
        const ids = (await rows(OTHERS)).map(({ transactionId }) => transactionId);
        if (ids.length === 0) return;
        if (performance.now() > patientUntil) await rows("TERMINATE TRANSACTIONS $ids", { ids });
        else await pause(20);
      }
    },
    [Symbol.asyncDispose]: () => driver.close(),
  };
}

/** The graph as the classes choose their questions from it. */
export function benchGraph(database: BenchDatabase, agreements: number, url: string): BenchGraph {
  return {
    agreements,
    rows: (cypher, parameters) => database.rows(cypher, parameters),
    async ask<Data>(document: string, variables: Variables = {}) {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: document, variables }),
      });
      const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
      if (data === undefined || errors !== undefined)
        throw new Error(`${document}\n${JSON.stringify(errors)}`);
      return data;
    },
  };
}
