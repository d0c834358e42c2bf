import { afterAll, beforeAll, describe, test } from "vitest";
import { expectEveryViewDrawn, startExplorer, type Explorer } from "./explorerVisits.ts";

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer[Symbol.asyncDispose]());

describe.each(["tr", "en"] as const)("in %s", (language) => {
  test.each(["light", "dark"] as const)(
    "in the %s theme, draws every view from its own host only, with nothing serious for axe",
    (colorScheme) => expectEveryViewDrawn(explorer, language, colorScheme),
    120_000,
  );
});
