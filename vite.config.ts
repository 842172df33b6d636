import { defineConfig } from "vite";

/** One bundler for the page, its worker and the command line; shaders come in as `?raw` text. */
export default defineConfig({
  base: "./",
  worker: { format: "es" },
  build: { target: "es2022", chunkSizeWarningLimit: 700 },
  ssr: { external: ["webgpu"] },
});
