import { defineConfig } from "vite";
import { precompress } from "./vite.precompress.ts";

/** The playground at `/graphql`. The page at `/` is built by vite.explorer.config.ts. */
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
