import { setImmediate as othersFirst } from "node:timers/promises";

const BATCH_BYTES = 64 * 1024;

/** Small pieces put together to larger ones; between two of them other requests get their turn. */
export async function* inBatches(pieces: Iterable<string | Uint8Array>): AsyncGenerator<Buffer> {
  let batch: Buffer[] = [];
  let bytes = 0;
  for (const piece of pieces) {
    const buffer = Buffer.from(piece as string);
    batch.push(buffer);
    bytes += buffer.byteLength;
    if (bytes < BATCH_BYTES) continue;
    yield Buffer.concat(batch);
    [batch, bytes] = [[], 0];
    await othersFirst();
  }
  yield Buffer.concat(batch);
}
