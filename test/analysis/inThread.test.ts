import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { inThread } from "../../src/analysis/inThread.ts";
import { measureRepresentation } from "../../src/analysis/representation.ts";

const crossed = Array.from({ length: 400 }, (_, place) => ({
  row: `row ${place % 20}`,
  column: `column ${Math.floor(place / 20)}`,
  agreements: (place * 7) % 5,
})).filter(({ agreements }) => agreements > 0);
const options = { counting: "AGREEMENTS", permutations: 9_999, seed: 1 } as const;

test("a long analysis leaves this thread free, and gives what it gives here", async () => {
  const result = inThread("measureRepresentation", crossed, options);
  // An analysis in this thread would let no timer run before its result.
  let turns = 0;
  while ((await Promise.race([result, pause(1)])) === undefined) turns++;
  expect(turns).toBeGreaterThan(10);
  expect(await result).toEqual(measureRepresentation(crossed, options));
});

test("what an analysis refuses reaches those who asked for it", async () => {
  const refused = inThread("measureRepresentation", crossed, { ...options, permutations: 1 });
  await expect(refused).rejects.toThrow(
    new RangeError("Expected permutations to be a whole number from 99 to 99999, but got 1."),
  );
  await expect(refused).rejects.toBeInstanceOf(RangeError);
});
