import { expect, test } from "vitest";
import { explainFailure, tailOf } from "../../src/local-neo4j/explainFailure.ts";

test.for([
  [
    "DATA_DIRECTORY_LOCKED",
    "org.neo4j.io.locker.FileLockException: Lock file has been locked by another process",
  ],
  ["PORT_IN_USE", "io.netty.channel.unix.Errors$NativeIoException: bind(..) failed: Address already in use"],
  ["DISK_FULL", "java.io.IOException: No space left on device\njava.net.BindException"],
  ["DATA_DIRECTORY_UNUSABLE", "java.nio.file.AccessDeniedException: somewhere"],
  ["START_FAILED", "java.lang.IllegalStateException: something new"],
] as const)("%s is read from the log", ([code, log]) => {
  expect(explainFailure(`Starting...\n${log}\n`, "Neo4j ended.", "the-folder")).toMatchObject({ code });
});

test("an unknown cause is told in the server's last words, without stack frames", () => {
  const log = "Starting...\nException: why\n\tat a.b.C(D.java:1)\n\t... 12 more\n\nStopped.\n";
  expect(tailOf(log)).toBe("Starting...\nException: why\nStopped.");
  expect(explainFailure(log, "Neo4j ended.", "the-folder").message).toBe(
    "Neo4j ended. It printed last:\nStarting...\nException: why\nStopped.",
  );
});
