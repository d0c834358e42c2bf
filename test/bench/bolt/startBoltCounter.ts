import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { clientHandshake, isManifest, serverHandshake } from "./handshake.ts";
import { MessageScanner } from "./MessageScanner.ts";

export interface BoltCounts {
  /** How often a client sent something and waited for the answer. */
  readonly roundTrips: number;
  readonly rows: number;
}

/** Stands between drivers and Neo4j and counts; it is not there when times are taken. */
export interface BoltCounter extends AsyncDisposable {
  readonly uri: string;
  /** What has been counted since the last call. */
  take(): BoltCounts;
}

const RECORD = 0x71;
/** Messages that no request waits for: GOODBYE, RESET and TELEMETRY. */
const UNAWAITED = new Set([0x02, 0x0f, 0x54]);

export async function startBoltCounter(boltUri: string): Promise<BoltCounter> {
  const { hostname, port } = new URL(boltUri);
  const counts = { roundTrips: 0, rows: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const neo4j = connect(Number(port), hostname);
    for (const socket of [client, neo4j]) {
      socket.setNoDelay(true);
      sockets.add(socket);
    }
    count(client, neo4j, counts);
    client.pipe(neo4j).pipe(client);
    for (const [socket, other] of [[client, neo4j] as const, [neo4j, client] as const]) {
      socket.on("error", () => other.destroy());
      socket.on("close", () => sockets.delete(socket));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    uri: `bolt://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    take() {
      const taken = { ...counts };
      counts.roundTrips = counts.rows = 0;
      return taken;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function count(client: Socket, neo4j: Socket, counts: { roundTrips: number; rows: number }): void {
  let manifest = false;
  let answered = true;
  const toNeo4j = new MessageScanner(
    clientHandshake(() => manifest),
    (tag) => {
      if (UNAWAITED.has(tag) || !answered) return;
      counts.roundTrips++;
      answered = false;
    },
  );
  const toClient = new MessageScanner(serverHandshake, (tag) => {
    if (tag === RECORD) counts.rows++;
  });
  neo4j.once("data", (bytes: Buffer) => (manifest = isManifest(bytes)));
  client.on("data", (bytes: Buffer) => toNeo4j.scan(bytes));
  neo4j.on("data", (bytes: Buffer) => {
    answered = true;
    toClient.scan(bytes);
  });
}
