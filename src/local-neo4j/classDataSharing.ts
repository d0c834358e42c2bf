import { createHash } from "node:crypto";
import { mkdir, open, readFile, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { InstalledNeo4j } from "./fetchNeo4j.ts";
import type { Java } from "./findJava.ts";
import { isAlive } from "./isAlive.ts";

/**
 * The JVM can map the classes of an earlier run instead of reading and checking 14,000 of them again, which halves
 * the start. The first ordinary run writes that archive as it stops, when its databases are closed already.
 *
 * A run only for this would add a whole start and stop to the first start of all, the one that people wait for; a
 * list of classes to archive without a server is refused by Java 17, whose reader stops at lines of 4,096
 * characters. Dumping at the stop costs that one stop a few seconds, and a kill in the middle costs only the
 * archive, which the next run makes instead.
 */
export interface ClassDataSharing {
  readonly jvmArguments: readonly string[];
  /** The file that this run reads, or is to make. */
  readonly archive: string | undefined;
  /** This run writes the archive when it stops. */
  readonly trains: boolean;
  /** After the JVM has ended: keeps what it wrote, unless it was cut short. */
  finish(endedWell: boolean): Promise<void>;
  /** After a JVM that failed with these arguments: no later start shall meet them. */
  discard(): Promise<void>;
}

const withoutSharing: ClassDataSharing = {
  jvmArguments: [],
  archive: undefined,
  trains: false,
  finish: () => Promise.resolve(),
  discard: () => Promise.resolve(),
};

/** An archive is some 90 MB: enough for one a Java in use. */
const archivesKept = 2;

export async function classDataSharing(
  neo4j: InstalledNeo4j,
  java: Java,
  jvmArguments: readonly string[],
): Promise<ClassDataSharing> {
  const folder = join(neo4j.directory, "cds");
  const key = keyOf(neo4j, java, jvmArguments);
  const archive = join(folder, `${key}.jsa`);
  const claim = join(folder, `${key}.training`);
  const unavailable = join(folder, `${key}.unavailable`);
  // There a process can't be told to end, only be ended, and it then writes no archive.
  if (process.platform === "win32") return withoutSharing;
  try {
    await mkdir(folder, { recursive: true });
    if (await exists(archive)) return await sharing(archive);
    if ((await exists(unavailable)) || !(await claimed(claim))) return withoutSharing;
    return await training({ folder, archive, claim, unavailable });
  } catch {
    // A cache that can't be written makes starts slower, no more.
    return withoutSharing;
  }
}

/** The JVM refuses an archive made by another build, for another class path, or with jars of another date. */
function keyOf({ jars, fingerprint }: InstalledNeo4j, java: Java, jvmArguments: readonly string[]): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([java.identity, jars, fingerprint, jvmArguments]));
  return hash.digest("hex").slice(0, 16);
}

async function sharing(archive: string): Promise<ClassDataSharing> {
  const now = new Date();
  await utimes(archive, now, now).catch(() => undefined);
  return {
    jvmArguments: [`-XX:SharedArchiveFile=${archive}`, "-Xshare:auto", ...quiet],
    archive,
    trains: false,
    finish: () => Promise.resolve(),
    discard: () => rm(archive, { force: true }),
  };
}

/** The JVM names each of the hundreds of classes that it can't archive. */
const quiet = ["-Xlog:disable", "-Xlog:all=error:stderr"];

interface Training {
  readonly folder: string;
  readonly archive: string;
  readonly claim: string;
  readonly unavailable: string;
}

async function training({ folder, archive, claim, unavailable }: Training): Promise<ClassDataSharing> {
  const temporary = `${claim}.${process.pid}.jsa`;
  await rm(temporary, { force: true });
  const giveUp = async () => {
    await rm(temporary, { force: true });
    await rm(claim, { force: true });
  };
  return {
    jvmArguments: [`-XX:ArchiveClassesAtExit=${temporary}`, ...quiet],
    archive,
    trains: true,
    async finish(endedWell) {
      if (endedWell && (await exists(temporary))) await rename(temporary, archive);
      else if (endedWell) await writeFile(unavailable, "");
      await giveUp();
      await removeOldest(folder);
    },
    async discard() {
      await writeFile(unavailable, "");
      await giveUp();
    },
  };
}

/** One run at a time trains; a claim whose owner is gone is taken over. */
async function claimed(claim: string): Promise<boolean> {
  try {
    await using handle = await open(claim, "wx");
    await handle.writeFile(String(process.pid));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const owner = Number(await readFile(claim, "utf8").catch(() => ""));
  if (owner === 0 || isAlive(owner)) return false;
  await removeStartingWith(claim);
  return claimed(claim);
}

async function removeStartingWith(claim: string): Promise<void> {
  const folder = join(claim, "..");
  const names = (await readdir(folder)).map((name) => join(folder, name));
  await Promise.all(names.filter((name) => name.startsWith(claim)).map((name) => rm(name, { force: true })));
}

async function removeOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^[0-9a-f]+\.jsa$/.test(name));
  const archives = await Promise.all(
    names.map(async (name) => ({
      file: join(folder, name),
      usedAt: (await stat(join(folder, name))).mtimeMs,
    })),
  );
  const old = archives.sort((a, b) => b.usedAt - a.usedAt).slice(archivesKept);
  await Promise.all(old.map(({ file }) => rm(file, { force: true })));
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
