import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { silentStages, terminalStages } from "../../src/local-neo4j/Stages.ts";

function output(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 120, rows: 40 });
  return { stream, text: () => String(stream.read() ?? "") };
}

test("a stage is one line with the time it took, and gives what its work gives", async () => {
  const { stream, text } = output(false);
  expect(await terminalStages(stream).stage("Counting", () => Promise.resolve(3))).toBe(3);
  expect(text()).toMatch(/^Counting: \d+\.\d s\n$/);
});

test("a stage that fails says so and passes the error on", async () => {
  const { stream, text } = output(false);
  const work = () => Promise.reject(new Error("no"));
  await expect(terminalStages(stream).stage("Counting", work)).rejects.toThrow("no");
  expect(text()).toMatch(/^Counting: failed after \d+\.\d s\n$/);
});

test("without a terminal, progress is a few lines", async () => {
  const { stream, text } = output(false);
  await terminalStages(stream).stage("Fetching", (progress) => {
    for (let done = 0; done <= 1000; done++) progress(done * 1e5, 1e8, "bytes");
    return Promise.resolve();
  });
  expect(text().split("\n")).toEqual([
    "Fetching: 25 MB of 100 MB",
    "Fetching: 50 MB of 100 MB",
    "Fetching: 75 MB of 100 MB",
    expect.stringMatching(/^Fetching: \d+\.\d s$/),
    "",
  ]);
});

test("in a terminal, progress is one bar, which makes way for the line", async () => {
  const { stream, text } = output(true);
  await terminalStages(stream).stage("Fetching", (progress) => {
    progress(5, 10);
    progress(10, 10);
    return Promise.resolve();
  });
  const written = text();
  expect(written).toMatch(/Fetching \[.*50% 5 of 10/);
  expect(written).toMatch(/Fetching: \d+\.\d s\n$/);
});

test("silent stages only do the work", async () => {
  expect(await silentStages.stage("Counting", () => Promise.resolve(3))).toBe(3);
});
