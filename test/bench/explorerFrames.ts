/**
 * `npm run bench:explorer`: how long the explorer takes to draw the paper's network and one of 10,000 edges, and how long its
 * frames are while the drawing is dragged. Writes the tables to EXPLORER.md beside it.
 */
import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import { startApi } from "../../src/http/startApi.ts";
import { terminalStages } from "../../src/local-neo4j/Stages.ts";
import { Graph } from "../../src/neo4j/Graph.ts";
import { openBenchDatabase } from "./benchGraph.ts";
import { launchBrowser } from "../support/chromium.ts";
import { startSyntheticNeo4j } from "../support/syntheticNeo4j.ts";

/** Of which some 10,000 join different pairs; 0 is the paper's own graph. */
const SIZES = [0, 11_500];
const DRAWN = { map: "svg.map .dot", network: "[data-laid-out=true] canvas" };
const STEPS = 100;
const STEP_MS = 20;

interface ViewFigures {
  readonly view: string;
  readonly edges: number;
  readonly drawnAfterMs: number;
  /** Between frames while it is dragged, in ascending order. */
  readonly gapsMs: readonly number[];
}

const figures: ViewFigures[] = [];
for (const agreements of SIZES) {
  await using neo4j = await startSyntheticNeo4j({ agreements, stages: terminalStages(process.stdout) });
  await using graph = new Graph(neo4j.address, { queryTimeoutMs: 30_000 });
  await using api = await startApi({ graph, host: "127.0.0.1", port: 0, logError: console.error });
  const edges = await countEdges(neo4j.address);
  const browser = await launchBrowser();
  try {
    for (const [view, drawn] of Object.entries(DRAWN)) {
      figures.push({
        view,
        edges,
        ...(await measureView(browser, `${api.url}/?view=${view}&lang=en`, drawn)),
      });
    }
  } finally {
    await browser.close();
  }
}
await writeFile(new URL("EXPLORER.md", import.meta.url), render(figures));
process.stdout.write(render(figures));

async function countEdges(address: ConstructorParameters<typeof Graph>[0]): Promise<number> {
  await using database = openBenchDatabase(address);
  const [row] = await database.rows("MATCH ()-[twinned:TWINNED_WITH]->() RETURN count(twinned) AS count");
  return Number(row?.["count"]);
}

async function measureView(browser: Browser, url: string, drawn: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const openedAt = performance.now();
    await page.goto(url);
    await page.locator(drawn).first().waitFor({ timeout: 120_000 });
    const drawnAfterMs = performance.now() - openedAt;
    await wait(2_000);
    return { drawnAfterMs, gapsMs: await dragged(page) };
  } finally {
    await context.close();
  }
}

async function dragged(page: Page): Promise<number[]> {
  await page.evaluate(
    "window.frames_ = []; (function next(at) { window.frames_.push(at); requestAnimationFrame(next); })(performance.now())",
  );
  await page.mouse.move(450, 400);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step++) {
    await page.mouse.move(450 + 2 * step, 400 + step);
    await wait(STEP_MS);
  }
  await page.mouse.up();
  const frames = await page.evaluate<number[]>("window.frames_");
  return frames
    .slice(1)
    .map((at, index) => at - (frames[index] ?? at))
    .sort((one, other) => one - other);
}

function render(all: readonly ViewFigures[]): string {
  const at = (gaps: readonly number[], share: number) =>
    (gaps[Math.ceil(share * gaps.length) - 1] ?? NaN).toFixed(0);
  const rows = all.map(
    ({ view, edges, drawnAfterMs, gapsMs }) =>
      `| ${view} | ${edges.toLocaleString("en")} | ${(drawnAfterMs / 1000).toFixed(1)} | ${at(gapsMs, 0.5)} | ${at(gapsMs, 0.95)} | ${at(gapsMs, 1)} |`,
  );
  return `# The explorer, measured

Written by \`npm run bench:explorer\`. Chromium without a graphics card (WebGL in software), in a fresh context for each view, on
a machine of ${cpus().length} cores that Neo4j and the server share with it; a frame is drawn every 17 ms when nothing is late.

| view | edges | drawn after s | frame, median ms | 95 % within ms | longest ms |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join("\n")}
`;
}
