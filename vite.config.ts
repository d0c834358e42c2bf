import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { defineConfig, type Plugin } from "vite";

/** Lays each asset beside itself as .br and .gz, so that the server never compresses. */
const precompress: Plugin = {
  name: "precompress",
  async writeBundle({ dir = "" }, bundle) {
    const assets = Object.keys(bundle).filter((name) => name.startsWith("assets/"));
    await Promise.all(assets.map((name) => compress(join(dir, name))));
  },
};

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  const write = async (extension: string, compressed: Promise<Buffer>) =>
    writeFile(path + extension, await compressed);
  await Promise.all([
    write(".br", promisify(brotliCompress)(content)),
    write(".gz", promisify(gzip)(content)),
  ]);
}

export default defineConfig({
  root: "src/playground",
  plugins: [precompress],
  build: {
    outDir: "../../dist/playground",
    emptyOutDir: true,
    chunkSizeWarningLimit: 4000, // Monaco
    rollupOptions: {
      onwarn(warning, warn) {
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning); // "use client" says nothing here
      },
    },
  },
  worker: { format: "es" },
  // GraphiQL announces each worker it starts.
  esbuild: { pure: ["console.info"] },
  experimental: {
    // The page is served at …/graphql, the rest beneath …/playground/, under whatever prefix a proxy adds.
    renderBuiltUrl: (file, { hostType }) => (hostType === "html" ? `playground/${file}` : { relative: true }),
  },
});
