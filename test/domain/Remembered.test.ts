import { expect, test } from "vitest";
import { Remembered } from "../../src/domain/Remembered.ts";

test("works out each value once, and forgets what was asked for longest ago", () => {
  const made: string[] = [];
  const remembered = new Remembered<string>(2);
  const get = (key: string) =>
    remembered.get(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(["a", "b", "a", "b"].map(get)).toEqual(["A", "B", "A", "B"]);
  expect(made).toEqual(["a", "b"]);
  expect(["a", "c", "a", "b"].map(get)).toEqual(["A", "C", "A", "B"]);
  expect(made).toEqual(["a", "b", "c", "b"]);
});
