import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** What the page works with offline; old browsers' font formats and pictures of documents are not. */
const KEPT = /\.(html|js|css|svg|woff2|wasm|json|jsonl|tsv)$|^models\/skymath-mini\.gguf$/;
const WORKER = "service_worker.js";

/** Writes into the built service worker which files the page consists of, and their version. */
export function pageFiles(): Plugin {
  return {
    name: "page-files",
    apply: "build",
    writeBundle: {
      order: "post",
      handler({ dir }) {
        if (dir === undefined) return;
        const files = readdirSync(dir, { recursive: true, encoding: "utf8" })
          .map((path) => path.replaceAll("\\", "/"))
          .filter((path) => KEPT.test(path) && path !== WORKER && !path.endsWith("-loss.svg"))
          .sort();
        const hash = createHash("sha256");
        for (const file of files) hash.update(file).update(readFileSync(join(dir, file)));
        const list = JSON.stringify({ version: hash.digest("hex").slice(0, 16), files });
        const worker = join(dir, WORKER);
        writeFileSync(
          worker,
          readFileSync(worker, "utf8").replace("__PAGE_FILES__", () => list),
        );
      },
    },
  };
}
