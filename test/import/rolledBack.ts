import type { Driver, ManagedTransaction } from "neo4j-driver";
import type { WriteTransaction } from "../../src/neo4j/Graph.ts";
import { writeCypher } from "../../src/neo4j/writeCypher.ts";

/** Two files that write to the shared graph at once would lock each other out: the second waits for the first here. */
const TAKE_TURNS = "MATCH (dataset:Dataset {id: 'dataset/paper'}) SET dataset.version = dataset.version";

/** Runs work in a transaction of which nothing stays. */
export async function rolledBack(
  driver: Driver,
  work: (transaction: ManagedTransaction) => Promise<void>,
): Promise<void> {
  const session = driver.session();
  const transaction = await session.beginTransaction();
  try {
    await transaction.run(TAKE_TURNS);
    await work(transaction as unknown as ManagedTransaction);
  } finally {
    await transaction.rollback();
    await session.close();
  }
}

/** The transaction as the import takes it. */
export function adapt(transaction: ManagedTransaction): WriteTransaction {
  return {
    run: async (cypher, parameters = {}) =>
      (await transaction.run(writeCypher(cypher, { parameters }), parameters)).records.map((record) =>
        record.toObject(),
      ),
  };
}
