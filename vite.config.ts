import { defineConfig } from "vite";
import { pageFiles } from "./tools/page_files.ts";

/** The page, and its service worker under a name that stays. */
const page = {
  input: { index: "index.html", service_worker: "src/offline/service_worker.ts" },
  output: {
    entryFileNames: ({ name }: { name: string }) =>
      name === "service_worker" ? "service_worker.js" : "assets/[name]-[hash].js",
  },
};

/** One bundler for the page, its worker and the command line; shaders come in as `?raw` text. */
export default defineConfig(({ isSsrBuild }) => ({
  base: "./",
  appType: "mpa", // a model that is not there must answer 404, not the page
  plugins: isSsrBuild ? [] : [pageFiles()],
  worker: { format: "es" },
  build: {
    target: "es2022",
    outDir: "dist/page",
    copyPublicDir: !isSsrBuild,
    chunkSizeWarningLimit: 700,
    ...(isSsrBuild ? {} : { rolldownOptions: page }),
  },
  ssr: { external: ["webgpu"] },
}));
