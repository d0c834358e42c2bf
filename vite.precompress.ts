import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

/** Lays each asset beside itself as .br and .gz, so that the server never compresses. */
export const precompress: Plugin = {
  name: "precompress",
  async writeBundle({ dir = "" }, bundle) {
    const assets = Object.keys(bundle).filter((name) => name.startsWith("assets/"));
    await Promise.all(assets.map((name) => compress(join(dir, name))));
  },
};

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 }; // 11 is the default: a tenth smaller, twenty times slower
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params: quality }),
    promisify(gzip)(content),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}
