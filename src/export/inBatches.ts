import { setImmediate as othersFirst } from "node:timers/promises";

const BATCH_BYTES = 64 * 1024;
const TURN_MS = 15;

/** Small pieces put together to larger ones; other requests get their turn while it goes on. */
export async function* inBatches(pieces: Iterable<string | Uint8Array>): AsyncGenerator<Buffer> {
  let batch: Buffer[] = [];
  let bytes = 0;
  let turnBegan = performance.now();
  for (const piece of pieces) {
    const buffer = Buffer.from(piece as string);
    batch.push(buffer);
    bytes += buffer.byteLength;
    if (performance.now() - turnBegan > TURN_MS) {
      await othersFirst();
      turnBegan = performance.now();
    }
    if (bytes < BATCH_BYTES) continue;
    yield Buffer.concat(batch);
    [batch, bytes] = [[], 0];
  }
  yield Buffer.concat(batch);
}
