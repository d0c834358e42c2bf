import neo4j, {
  type Config as DriverConfig,
  type Driver,
  type ManagedTransaction,
  type Record as Neo4jRecord,
  type RecordShape,
} from "neo4j-driver";
import { Remembered } from "../domain/Remembered.ts";
import { Availability } from "./Availability.ts";
import type { ComposedRead } from "./composeReads.ts";
import type { CypherText } from "./CypherText.ts";
import type { AnyQuery, Query } from "./query.ts";
import { readRow } from "./rowLayout.ts";
import { nullColumns, type Parameters, writeCypher, writingKey } from "./writeCypher.ts";
import { databaseError } from "./databaseError.ts";

export interface GraphAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Undefined means the user's home database. */
  readonly database?: string | undefined;
}

export interface GraphOptions {
  /** How long Neo4j lets one read run before it ends it. */
  readonly queryTimeoutMs: number;
}

export type { RecordShape };

/** Work inside one write transaction: all of it is kept, or none. */
export interface WriteTransaction {
  run(cypher: CypherText, parameters?: Record<string, unknown>): Promise<readonly RecordShape[]>;
}

/** One round trip. */
export interface ObservedRead {
  /** The statements that it ran, of which several may be composed into one. */
  readonly cyphers: readonly CypherText[];
  /** Rows that came back. */
  readonly rows: number;
}

const READ_ATTEMPTS = 3;
const FIRST_RETRY_AFTER_MS = 50;
/** How much longer than Neo4j's own time limit a read is waited for. */
const LATER_THAN_LIMIT_MS = 2_000;

const DRIVER_CONFIG: DriverConfig = {
  disableLosslessIntegers: true,
  // The driver's own default is to wait a minute for a connection: an API's client would be gone by then.
  connectionAcquisitionTimeout: 10_000,
  connectionTimeout: 5_000,
  maxTransactionRetryTime: 15_000,
  userAgent: "paradiplomacy-graph",
};

/** The one door to Neo4j: reads refuse to write, writes are managed transactions. */
export class Graph implements AsyncDisposable {
  readonly #address: GraphAddress;
  readonly #availability: Availability;
  #driver: Driver;
  #writing = 0;
  readonly #database: { database?: string };
  readonly #queryTimeoutMs: number;
  #underWay = 0;
  #lastReadAt = 0;
  readonly #observers = new Set<(read: ObservedRead) => void>();

  constructor(address: GraphAddress, options: GraphOptions) {
    this.#address = address;
    this.#driver = connect(address);
    this.#availability = new Availability({
      ask: () => askForLife(address),
      onLost: () => {
        this.#giveUpConnections();
      },
      deadlineMs: options.queryTimeoutMs + LATER_THAN_LIMIT_MS,
    });
    this.#database = address.database === undefined ? {} : { database: address.database };
    this.#queryTimeoutMs = options.queryTimeoutMs;
  }

  /** Runs a read, as its parameters let it be written, and checks its rows. */
  async read<P, R>({ cypher, row }: Query<P, R>, parameters: P): Promise<R[]> {
    const { text, nulls } = written(cypher, parameters as Parameters);
    const rows = await this.#readRows([cypher], text, parameters as Parameters);
    return rows.map((found) => row.parse({ ...nulls, ...found }));
  }

  /** Lets Neo4j plan a read, as it is for these parameters. */
  async plan({ cypher }: AnyQuery, parameters: Parameters): Promise<void> {
    await this.rehearse({ text: written(cypher, parameters).text, parameters });
  }

  /** Begins a statement for its plan alone, and takes no row of it: what `EXPLAIN` plans, Neo4j plans anew when it is run. */
  async rehearse({ text, parameters }: Pick<ComposedRead, "text" | "parameters">): Promise<void> {
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.READ, ...this.#database });
    try {
      await session.run(text, asIntegers(parameters), { timeout: this.#queryTimeoutMs }).summary();
    } finally {
      await session.close();
    }
  }

  /** For how long nothing has been read, in milliseconds. */
  get quietMs(): number {
    return this.#underWay > 0 ? 0 : performance.now() - this.#lastReadAt;
  }

  /** Runs several reads, some for the rows of others, in one round trip; gives the rows of each, depth first. */
  async readTogether(composed: ComposedRead): Promise<(readonly unknown[])[]> {
    const cyphers = composed.steps.map(({ query }) => query.cypher);
    const [found = {}] = await this.#readRows(cyphers, composed.text, composed.parameters);
    const lists = Object.values(found) as unknown[][][];
    return composed.layouts.map((layout, index) => (lists[index] ?? []).map((list) => readRow(layout, list)));
  }

  /**
   * It commits by itself, because that is one round trip where a managed transaction is three; the retries that a
   * managed transaction would make are made here.
   */
  #readRows(
    cyphers: readonly CypherText[],
    text: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<RecordShape[]> {
    return this.#availability.during(() => this.#readAgain(cyphers, text, parameters));
  }

  async #readAgain(
    cyphers: readonly CypherText[],
    text: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<RecordShape[]> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#readOnce(cyphers, text, parameters);
      } catch (error) {
        if (attempt >= READ_ATTEMPTS || !neo4j.isRetryableError(error)) throw databaseError(error, cyphers);
        await new Promise((resolve) => setTimeout(resolve, FIRST_RETRY_AFTER_MS * 2 ** (attempt - 1)));
      }
    }
  }

  async #readOnce(
    cyphers: readonly CypherText[],
    text: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<RecordShape[]> {
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.READ, ...this.#database });
    this.#underWay++;
    try {
      const { records } = await withoutStackTrace(() =>
        session.run(text, asIntegers(parameters), {
          timeout: this.#queryTimeoutMs,
          metadata: { query: cyphers.map(({ name }) => name).join(" + ") },
        }),
      );
      if (this.#observers.size > 0) this.#tell({ cyphers, rows: rowsOf(records, cyphers.length) });
      return records.map((record) => record.toObject());
    } finally {
      this.#underWay--;
      this.#lastReadAt = performance.now();
      await session.close();
    }
  }

  #tell(read: ObservedRead): void {
    for (const observer of this.#observers) observer(read);
  }

  /** Runs `work` in one managed write transaction, which Neo4j may ask to be repeated as a whole. */
  async write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.WRITE, ...this.#database });
    this.#writing++;
    try {
      return await session.executeWrite((transaction) => work(writeTransaction(transaction)));
    } finally {
      this.#writing--;
      await session.close();
    }
  }

  /** Rejects when Neo4j does not answer, refuses the credentials or lacks the database. */
  verify(): Promise<void> {
    return this.#availability.during(() => this.#verify());
  }

  async #verify(): Promise<void> {
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.READ, ...this.#database });
    try {
      await session.run("RETURN 1", {}, { timeout: this.#queryTimeoutMs });
    } finally {
      await session.close();
    }
  }

  /** Calls `observer` after each round trip until the returned function is called. */
  observeReads(observer: (read: ObservedRead) => void): () => void {
    this.#observers.add(observer);
    return () => this.#observers.delete(observer);
  }

  /** Those of a Neo4j that does not answer would stay taken; a write that waits keeps them, for it has no other. */
  #giveUpConnections(): void {
    if (this.#writing > 0) return;
    const given = this.#driver;
    this.#driver = connect(this.#address);
    given.close().catch(() => undefined);
  }

  async close(): Promise<void> {
    this.#availability.close();
    await this.#driver.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

function connect({ uri, username, password }: GraphAddress, config: DriverConfig = DRIVER_CONFIG): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), config);
}

/** On a new connection, for those that there are may all be waiting. */
async function askForLife(address: GraphAddress): Promise<void> {
  const driver = connect(address, { ...DRIVER_CONFIG, maxConnectionPoolSize: 1 });
  try {
    await driver.verifyConnectivity();
  } finally {
    driver.close().catch(() => undefined);
  }
}

/** The driver takes a stack trace of every query in case it fails; ours tells which file failed, at a tenth of the cost. */
function withoutStackTrace<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** JavaScript has one kind of number; `LIMIT` and `SKIP` want Neo4j's integers. */
function asIntegers(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Number.isInteger(value) ? neo4j.int(value as number) : value,
    ]),
  );
}

function writeTransaction(transaction: ManagedTransaction): WriteTransaction {
  return {
    run: async (cypher, parameters = {}) => {
      const { records } = await transaction.run(writeCypher(cypher, { parameters }), parameters);
      return records.map((record) => record.toObject());
    },
  };
}

/** The one record of a composed read has a column of rows for each of its queries. */
function rowsOf(records: readonly Neo4jRecord[], queries: number): number {
  if (queries === 1) return records.length;
  return records
    .flatMap((record) => [...record.values()] as unknown[][])
    .reduce((sum, { length }) => sum + length, 0);
}

const writtenTexts = new Remembered<ReturnType<typeof write>>(1_000);

function written(cypher: CypherText, parameters: Parameters) {
  return writtenTexts.get(writingKey(cypher, parameters), () => write(cypher, parameters));
}

function write(cypher: CypherText, parameters: Parameters) {
  const nulls = nullColumns(cypher, parameters).map((name) => [name, null]);
  return {
    text: writeCypher(cypher, { parameters }),
    nulls: Object.fromEntries(nulls) as Readonly<Record<string, null>>,
  };
}
