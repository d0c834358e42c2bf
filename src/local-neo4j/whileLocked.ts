import lockfile from "proper-lockfile";

/**
 * Does the work while no other process does its own on that folder.
 *
 * @param waiting Called once when another process is at it.
 */
export async function whileLocked<T>(
  directory: string,
  waiting: () => void,
  work: () => Promise<T>,
): Promise<T> {
  const options = {
    stale: 5_000,
    update: 2_000,
    // Losing the lock (a laptop that slept) costs a second download at most: files are moved into place whole.
    onCompromised: () => undefined,
  };
  const release = await lockfile.lock(directory, options).catch(async (error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== "ELOCKED") throw error;
    waiting();
    return lockfile.lock(directory, {
      ...options,
      retries: { forever: true, minTimeout: 250, maxTimeout: 250 },
    });
  });
  try {
    return await work();
  } finally {
    await release().catch(() => undefined);
  }
}
