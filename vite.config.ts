import { defineConfig } from "vite";

/** One bundler for the page, its worker and the command line; shaders come in as `?raw` text. */
export default defineConfig(({ isSsrBuild }) => ({
  base: "./",
  appType: "mpa", // a model that is not there must answer 404, not the page
  worker: { format: "es" },
  build: {
    target: "es2022",
    outDir: "dist/page",
    copyPublicDir: !isSsrBuild,
    chunkSizeWarningLimit: 700,
  },
  ssr: { external: ["webgpu"] },
}));
