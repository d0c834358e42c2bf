import { constants } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { isAlive } from "../../src/local-neo4j/isAlive.ts";

export interface StoredFolder {
  /** Where those of all names are. */
  readonly folder: string;
  /** Another one whenever what `make` puts there is another. */
  readonly name: string;
  /** Fills an empty folder; only done when there is none of this name yet. */
  make(directory: string): Promise<void>;
}

/** Those in use are three: the seeds, and the synthetic graphs of the sweeps and of the bench. */
const FOLDERS_KEPT = 4;
/** One that another run has just taken may still be copied. */
const IN_USE_FOR_MS = 600_000;

/** Copies what was made once into a folder that is there and empty. */
export async function copyStoredFolder(wanted: StoredFolder, to: string): Promise<void> {
  const stored = join(wanted.folder, wanted.name);
  if (!(await markUsed(stored))) {
    await mkdir(wanted.folder, { recursive: true });
    await store(wanted, stored);
  }
  await cp(stored, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
  await removeOld(wanted.folder);
}

async function markUsed(stored: string): Promise<boolean> {
  const now = new Date();
  return utimes(stored, now, now).then(
    () => true,
    () => false,
  );
}

/** It appears under its name whole or not at all. Of two runs that make it at once, the first to be done is kept. */
async function store(wanted: StoredFolder, stored: string): Promise<void> {
  const unfinished = await mkdtemp(`${stored}.${process.pid}-`);
  try {
    await wanted.make(unfinished);
    await rename(unfinished, stored).catch(async (error: unknown) => {
      if (!(await markUsed(stored))) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Those that were not used for long, and what runs that were killed have left. */
async function removeOld(folder: string): Promise<void> {
  const finished: { readonly path: string; readonly usedAt: number }[] = [];
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const [, owner] = /\.(\d+)-\w+$/.exec(name) ?? [];
    if (owner === undefined) finished.push({ path, usedAt: await usedAt(path) });
    else if (!isAlive(Number(owner))) await rm(path, { recursive: true, force: true });
  }
  const old = finished
    .sort((a, b) => b.usedAt - a.usedAt)
    .slice(FOLDERS_KEPT)
    .filter((each) => each.usedAt < Date.now() - IN_USE_FOR_MS);
  for (const { path } of old) await rm(path, { recursive: true, force: true });
}

async function usedAt(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  );
}
