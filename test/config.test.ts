import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig } from "../src/config.ts";

test("has a default for everything", () => {
  expect(readConfig({})).toMatchObject({
    host: "127.0.0.1",
    port: 4000,
    externalNeo4j: undefined,
    queryTimeoutMs: 10_000,
    warmUp: true,
  });
});

describe.runIf(process.platform === "linux")("folders", () => {
  test("are those of the XDG Base Directory Specification", () => {
    expect(readConfig({})).toMatchObject({
      dataDirectory: join(homedir(), ".local", "share", "paradiplomacy-graph"),
      cacheDirectory: join(homedir(), ".cache", "paradiplomacy-graph"),
    });
    expect(readConfig({ XDG_DATA_HOME: "/data", XDG_CACHE_HOME: "/cache" })).toMatchObject({
      dataDirectory: "/data/paradiplomacy-graph",
      cacheDirectory: "/cache/paradiplomacy-graph",
    });
  });

  test("can be set", () => {
    expect(
      readConfig({
        PARADIPLOMACY_DATA_DIRECTORY: "here",
        PARADIPLOMACY_CACHE_DIRECTORY: "/there",
        XDG_CACHE_HOME: "/no",
      }),
    ).toMatchObject({
      dataDirectory: resolve("here"),
      cacheDirectory: "/there",
    });
  });
});

describe("NEO4J_URI", () => {
  test("brings its user, password and database", () => {
    expect(readConfig({ NEO4J_URI: "neo4j+s://x.example", NEO4J_PASSWORD: "secret" }).externalNeo4j).toEqual({
      uri: "neo4j+s://x.example",
      username: "neo4j",
      password: "secret",
      database: undefined,
    });
    expect(
      readConfig({
        NEO4J_URI: "bolt://localhost",
        NEO4J_USER: "me",
        NEO4J_PASSWORD: "secret",
        NEO4J_DATABASE: "d",
      }).externalNeo4j,
    ).toEqual({ uri: "bolt://localhost", username: "me", password: "secret", database: "d" });
  });

  test("needs a password", () => {
    expect(() => readConfig({ NEO4J_URI: "bolt://localhost" })).toThrow("NEO4J_PASSWORD is missing");
  });

  test.each(["localhost:7687", "http://localhost:7474", "bolt://"])("%s is refused", (uri) => {
    expect(() => readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: "x" })).toThrow(`but is "${uri}"`);
  });
});

test.each(["70000", "-1", "4.5", "http"])("PORT=%s is refused", (port) => {
  expect(() => readConfig({ PORT: port })).toThrow(
    `PORT must be a whole number from 0 to 65535, but is "${port}".`,
  );
});
