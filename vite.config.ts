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

/** The runtime for other pages, as `vite build --mode library` makes it. */
const library = {
  lib: { entry: "src/library/skymath.ts", formats: ["es" as const], fileName: "skymath" },
  outDir: "dist/library",
  copyPublicDir: false,
};

/** One bundler for the page, its worker, the library and the command line; shaders come in as `?raw` text. */
export default defineConfig(({ mode, isSsrBuild }) => ({
  base: "./",
  appType: "mpa", // a model that is not there must answer 404, not the page
  plugins: isSsrBuild || mode === "library" ? [] : [pageFiles()],
  worker: { format: "es" },
  build: {
    target: "es2022",
    outDir: "dist/page",
    copyPublicDir: !isSsrBuild,
    chunkSizeWarningLimit: 700,
    ...(mode === "library" ? library : isSsrBuild ? {} : { rolldownOptions: page }),
  },
  ssr: { external: ["webgpu"] },
}));
