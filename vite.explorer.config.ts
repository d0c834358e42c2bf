import { defineConfig } from "vite";
import { precompress } from "./vite.precompress.ts";

/** The page at `/`. Its playground is built by vite.config.ts. */
export default defineConfig({
  root: "src/explorer",
  plugins: [precompress],
  build: {
    outDir: "../../dist/explorer",
    emptyOutDir: true,
    // The security policy lets no script in that stands in the page or in an address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: "es" },
  experimental: {
    // The page is served at …/, the rest beneath …/explorer/, under whatever prefix a proxy adds.
    renderBuiltUrl: (file, { hostType }) => (hostType === "html" ? `explorer/${file}` : { relative: true }),
  },
});
