import { createHash, randomBytes } from "node:crypto";
import { chmod, link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

export const username = "neo4j";

/**
 * The password of this data folder, made on the first start. It is put in place by a link, which fails when
 * another start was quicker: both then use the same one.
 */
export async function passwordIn(passwordFile: string): Promise<string> {
  const known = await readIfThere(passwordFile);
  if (known !== undefined) return known;
  const temporary = `${passwordFile}.${process.pid}.${randomBytes(4).toString("hex")}`;
  await writeFile(temporary, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
  try {
    await link(temporary, passwordFile).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    });
  } finally {
    await rm(temporary, { force: true });
  }
  return (await readIfThere(passwordFile)) ?? "";
}

async function readIfThere(passwordFile: string): Promise<string | undefined> {
  try {
    const password = (await readFile(passwordFile, "utf8")).trim();
    // Whoever restored it from a backup may have left it readable for all.
    await chmod(passwordFile, 0o600);
    return password;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Tells a Neo4j that has no user yet what the first one's password is, so that at no moment the well-known default
 * opens it. It reads this file, which its own `set-initial-password` writes, when it makes its system database, and
 * never again; a first start that was cut short finds it once more.
 */
export async function setInitialPassword(databasesDirectory: string, password: string): Promise<void> {
  const file = initialUserFile(databasesDirectory);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, `${username}:${credential(password)}:\n`, { mode: 0o600 });
}

export async function forgetInitialPassword(databasesDirectory: string): Promise<void> {
  await rm(initialUserFile(databasesDirectory), { force: true });
}

function initialUserFile(databasesDirectory: string): string {
  return join(databasesDirectory, "dbms", "auth.ini");
}

const iterations = 1024;

function credential(password: string): string {
  const salt = randomBytes(32);
  let hash = createHash("sha256").update(salt).update(password).digest();
  for (let round = 1; round < iterations; round++) hash = createHash("sha256").update(hash).digest();
  return ["SHA-256", hash.toString("hex"), salt.toString("hex"), iterations].join(",");
}
