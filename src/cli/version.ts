import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./model_file";

/** The program's version, as its package has it. */
export function version(): string {
  return JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")).version;
}
