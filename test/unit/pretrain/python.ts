import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, it } from "vitest";

const folder = join(import.meta.dirname, "..", "..", "..", "tools", "pretrain");
const hasPython = spawnSync("python3", ["--version"]).status === 0;

/** Gives what a Python expression over `x` comes to, with the functions of a module of tools/pretrain. */
export const python = (module: string) => (expression: string, x: unknown) => {
  const program = `import json, sys; from random import Random; from ${module} import *
x = json.load(sys.stdin); print(json.dumps(${expression}))`;
  const options = { input: JSON.stringify(x), env: { ...process.env, PYTHONPATH: folder } };
  return JSON.parse(execFileSync("python3", ["-B", "-c", program], options).toString());
};

/** Tests of training's Python, which nobody needs who does not train: without python3 they say that they did not run. */
export function describePython(name: string, tests: () => void): void {
  if (hasPython) describe(name, tests);
  else it(`${name} is not tested here`, () => console.warn(`${name}: there is no python3`));
}
