import { setTimeout as pause } from "node:timers/promises";
import neo4j, { type Driver } from "neo4j-driver";
import type { Ports } from "./neo4jSettings.ts";

export interface Address {
  readonly boltUri: string;
  readonly ports: Ports;
  readonly username: string;
  readonly password: string;
}

export type Readiness = "ready" | "refused credentials";

const askEveryMs = 100;
const refusals = [
  "Neo.ClientError.Security.Unauthorized",
  "Neo.ClientError.Security.AuthenticationRateLimit",
];

/** Resolves when a query is answered and so is HTTP; never before, and without a limit of its own. */
export async function untilReady(address: Address, signal: AbortSignal): Promise<Readiness> {
  const driver = neo4j.driver(address.boltUri, neo4j.auth.basic(address.username, address.password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 5_000,
    telemetryDisabled: true,
  });
  try {
    for (;;) {
      const answer = await ask(driver);
      if (answer === "refused credentials") return answer;
      if (answer === "ready" && (await serves(address.ports))) return answer;
      await pause(askEveryMs, undefined, { signal });
    }
  } finally {
    await driver.close();
  }
}

async function ask(driver: Driver): Promise<Readiness | "not yet"> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    await session.run("RETURN 1", {}, { timeout: 5_000 });
    return "ready";
  } catch (error) {
    const code = error instanceof neo4j.Neo4jError ? error.code : "";
    return refusals.includes(code) ? "refused credentials" : "not yet";
  } finally {
    await session.close();
  }
}

/** Whoever answers there must name our Bolt port: another Neo4j may have been quicker to take the HTTP one. */
async function serves({ http, bolt }: Ports): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${http}/`, {
      signal: AbortSignal.timeout(2_000),
      headers: { accept: "application/json", connection: "close" },
    });
    return (await response.text()).includes(`localhost:${bolt}`);
  } catch {
    return false;
  }
}
