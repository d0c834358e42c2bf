import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { jarNameOf, type LockedArtifact, type Neo4jLock } from "../../src/local-neo4j/neo4jLock.ts";

type Answer = (response: ServerResponse, content: Buffer) => void;

export interface FakeRepository extends AsyncDisposable {
  readonly url: string;
  readonly lock: Neo4jLock;
  readonly artifacts: readonly [LockedArtifact, ...LockedArtifact[]];
  /** Jar names in the order they were asked for. */
  readonly requests: string[];
  contentOf(artifact: LockedArtifact): Buffer;
  /** How the next requests are answered: one answer each, then as they should be. */
  answerNext(...answers: Answer[]): void;
  answerAll(answer: Answer): void;
}

export const inFull: Answer = (response, content) => void response.end(content);
export const notFound: Answer = (response) => void response.writeHead(404).end();
export const corrupt: Answer = (response, content) => void response.end(Buffer.alloc(content.byteLength));
export const brokenOff: Answer = (response, content) => {
  response.writeHead(200, { "content-length": content.byteLength });
  response.write(content.subarray(0, 10), () => response.destroy());
};
export const halfThenSilence: Answer = (response, content) => {
  response.writeHead(200, { "content-length": content.byteLength });
  response.write(content.subarray(0, content.byteLength / 2));
};

/** A Maven repository with a few small jars and a lock for them. */
export async function fakeRepository(): Promise<FakeRepository> {
  const contents = new Map<string, Buffer>();
  const artifacts = Array.from({ length: 6 }, (_, index): LockedArtifact => {
    const content = randomBytes(2_000 + index);
    const shape = { group: "org.example.jars", artifact: `jar-${index}`, version: "1.0" };
    const withClassifier = index === 0 ? { ...shape, classifier: "linux-x86_64" } : shape;
    const sha256 = createHash("sha256").update(content).digest("hex");
    const artifact = { ...withClassifier, sha256, bytes: content.byteLength };
    contents.set(jarNameOf(artifact), content);
    return artifact;
  });
  const requests: string[] = [];
  const next: Answer[] = [];
  let usual = inFull;
  const server = createServer(({ url = "" }, response) => {
    const [, name = ""] = /^\/maven\/org\/example\/jars\/jar-\d\/1\.0\/(.*)$/.exec(url) ?? [];
    const content = contents.get(name);
    if (content === undefined) return notFound(response, Buffer.alloc(0));
    requests.push(name);
    (next.shift() ?? usual)(response, content);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/maven`,
    lock: { neo4j: "1.0", browser: "1.0", artifacts },
    artifacts: artifacts as [LockedArtifact, ...LockedArtifact[]],
    requests,
    contentOf: (artifact) => contents.get(jarNameOf(artifact)) ?? Buffer.alloc(0),
    answerNext: (...answers) => void next.push(...answers),
    answerAll: (answer) => (usual = answer),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
