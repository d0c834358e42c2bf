import { mkdir, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { temporaryDirectory } from "../local-neo4j/temporaryDirectory.ts";
import { copyStoredFolder, type StoredFolder } from "./storedFolder.ts";

const processThatIsGone = 2 ** 22 + 1;

function storedIn(folder: string, name: string): StoredFolder & { readonly made: string[] } {
  const made: string[] = [];
  return {
    folder,
    name,
    made,
    async make(directory) {
      made.push(name);
      await pause(50);
      await mkdir(join(directory, "below"));
      await writeFile(join(directory, "below", "file"), name);
    },
  };
}

async function copied(wanted: StoredFolder, to: string): Promise<string> {
  await mkdir(to);
  await copyStoredFolder(wanted, to);
  return readFile(join(to, "below", "file"), "utf8");
}

test("is made once, and each copy is a run's own", async () => {
  await using temporary = await temporaryDirectory();
  const folder = join(temporary.path, "stored");
  const wanted = storedIn(folder, "one");
  expect(await copied(wanted, join(temporary.path, "first"))).toBe("one");
  await writeFile(join(temporary.path, "first", "below", "file"), "changed");
  expect(await copied(wanted, join(temporary.path, "second"))).toBe("one");
  expect(wanted.made).toEqual(["one"]);
  expect(await readdir(folder)).toEqual(["one"]);
});

test("two runs at once get the whole of it, and leave one", async () => {
  await using temporary = await temporaryDirectory();
  const folder = join(temporary.path, "stored");
  const wanted = storedIn(folder, "one");
  const copies = ["first", "second"].map((name) => copied(wanted, join(temporary.path, name)));
  expect(await Promise.all(copies)).toEqual(["one", "one"]);
  expect(await readdir(folder)).toEqual(["one"]);
});

test("one that can't be made leaves nothing, and is made the next time", async () => {
  await using temporary = await temporaryDirectory();
  const folder = join(temporary.path, "stored");
  const wanted = storedIn(folder, "one");
  const failing = { ...wanted, make: () => Promise.reject(new Error("no")) };
  await expect(copied(failing, join(temporary.path, "first"))).rejects.toThrow("no");
  expect(await readdir(folder)).toEqual([]);
  expect(await copied(wanted, join(temporary.path, "second"))).toBe("one");
});

test("what a run that was killed has left goes, and what was not used for long", async () => {
  await using temporary = await temporaryDirectory();
  const folder = join(temporary.path, "stored");
  for (const [day, name] of ["a", "b", "c", "d", "e"].entries()) {
    await mkdir(join(folder, name), { recursive: true });
    await utimes(join(folder, name), day * 86_400, day * 86_400);
  }
  await mkdir(join(folder, `f.${processThatIsGone}-Ab12Cd`));
  await mkdir(join(folder, `g.${process.pid}-Ab12Cd`));
  await copied(storedIn(folder, "h"), join(temporary.path, "copy"));
  expect((await readdir(folder)).sort()).toEqual(["c", "d", "e", `g.${process.pid}-Ab12Cd`, "h"].sort());
});
