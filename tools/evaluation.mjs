/**
 * @file The embedded model's evaluation: gsm8k test, cmath dev and mgsm, without hints and with
 * them, and one report of all. Runs that were begun go on where they were.
 *
 *   node tools/evaluation.mjs [--adapter NAME] [--limit N] [--batch N] [--max-tokens N]
 *     [--calculator] [--out FILE]
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packageRoot } from "./unpack.mjs";

const SETS = ["gsm8k", "cmath", "mgsm-en", "mgsm-zh"];
const METHODS = ["cot", "php"];
/** Problems of each run whose replies the report holds: it stays under a megabyte. */
const LISTED = "60";

const OPTIONS = {
  adapter: { type: "string", default: process.env.SKYMATH_ADAPTER ?? "default" },
  limit: { type: "string" },
  batch: { type: "string", default: "8" },
  out: { type: "string", default: join(packageRoot, "docs", "evaluation.html") },
  calculator: { type: "boolean", default: false },
  "max-tokens": { type: "string", default: "256" },
};
const values = givenOptions();

/** Other options than these would give runs that this evaluation's files do not tell apart. */
function givenOptions() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    console.error(`evaluation: ${error.message.split(/\. |\n/, 1)[0]}. See the head of this file.`);
    process.exit(2);
  }
}

/** Runs the command line; ends with its exit code where it fails. */
function skymath(...args) {
  const program = join(packageRoot, "bin", "skymath.mjs");
  const all = [program, ...args, "--adapter", values.adapter];
  const { status } = spawnSync(process.execPath, all, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

const folder = join(packageRoot, ".cache", "evaluation");
mkdirSync(folder, { recursive: true });
const runs = [];
for (const set of SETS) {
  const pair = METHODS.map((method) => {
    const parts = [set, method, ...(values.calculator ? ["calculator"] : [])];
    if (values.limit !== undefined) parts.push(`first-${values.limit}`);
    const file = join(folder, `${parts.join("-")}.jsonl`);
    console.log(`\n── ${set}, ${method}`);
    skymath(
      ...["eval", "--data", set, "--method", method, "--batch", values.batch, "--out", file],
      ...["--max-tokens", values["max-tokens"]],
      ...(values.limit === undefined ? [] : ["--limit", values.limit]),
      ...(values.calculator ? ["--calculator"] : []),
    );
    return file;
  });
  console.log(`\n── ${set}: without hints (A) against with hints (B)`);
  skymath("compare", ...pair);
  runs.push(...pair);
}
skymath("report", ...runs, "--problems", LISTED, "--out", values.out);
