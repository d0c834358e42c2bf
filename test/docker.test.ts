import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "..");
/** What a linter with the Compose Specification's schema finds wrong in a file, errors only. */
function schemaErrors(path: string): Promise<readonly string[]> {
  const linter = join(root, "node_modules", "dclint", "bin", "dclint.cjs");
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [linter, path, "--formatter", "json", "--quiet"],
      { cwd: root },
      (_error, stdout) => {
        const results = JSON.parse(stdout) as { messages: { type: string; message: string }[] }[];
        const messages = results.flatMap((result) => result.messages);
        resolve(messages.filter(({ type }) => type === "error").map(({ message }) => message));
      },
    );
  });
}

interface Service {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly ports?: readonly string[];
  readonly healthcheck?: object;
  readonly volumes?: readonly string[];
}

describe("docker-compose.yml", () => {
  test("is what the Compose Specification's schema asks for", async () => {
    const path = join(root, "docker-compose.yml");
    expect(await schemaErrors(path)).toEqual([]);

    const folder = await mkdtemp(join(tmpdir(), "paradiplomacy-compose-"));
    const broken = join(folder, "docker-compose.yml");
    await writeFile(broken, (await readFile(path, "utf8")).replace("restart: unless-stopped", "restart: 7"));
    expect(await schemaErrors(broken)).not.toEqual([]);
    await rm(folder, { recursive: true });
  });

  test("runs Neo4j 5.26 with a health check and a volume, on loopback", async () => {
    const { services, volumes } = parse(await readFile(join(root, "docker-compose.yml"), "utf8"), {
      merge: true,
    }) as {
      services: Readonly<Record<string, Service>>;
      volumes: object;
    };
    expect(services["neo4j"]).toMatchObject({ image: "neo4j:5.26-community", volumes: ["neo4j-data:/data"] });
    expect(services["neo4j"]?.healthcheck).toBeDefined();
    expect(volumes).toHaveProperty("neo4j-data");
    const ports = Object.values(services).flatMap((service) => service.ports ?? []);
    expect(ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
  });

  test("starts only what the repository has", async () => {
    const compose = await readFile(join(root, "docker-compose.yml"), "utf8");
    const dockerfile = await readFile(join(root, "Dockerfile"), "utf8");
    const scripts = [...`${compose}\n${dockerfile}`.matchAll(/"(src\/[\w/.-]+\.ts)"/g)].map(
      ([, path]) => path ?? "",
    );
    expect(scripts.length).toBeGreaterThan(1);
    for (const path of scripts) await expect(readFile(join(root, path), "utf8")).resolves.toMatch(/./);
  });
});

test("the Dockerfile builds in one stage and runs in another, as a user without rights", async () => {
  const dockerfile = await readFile(join(root, "Dockerfile"), "utf8");
  expect(dockerfile.match(/^FROM /gm)).toHaveLength(2);
  expect(dockerfile).toMatch(/^USER node$/m);
});
