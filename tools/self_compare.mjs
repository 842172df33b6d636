/**
 * @file Measures self-compare rounds on the embedded model: a family of generated problems, several
 * seeds, and beside it the ablation (solutions alone, with comparisons, with hint rounds).
 *
 * usage: node tools/self_compare.mjs --out FOLDER [--family ID] [--seeds N] [--methods a,b] [--others FILE|N]
 *        [--at-once N] [-- any further option of skymath train]
 * A run that was stopped goes on with the same command. The first round has solutions alone, whatever the
 * method: a seed's first method runs it for all. Prints a table of means with 95 % intervals over seeds.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { atOnce } from "./at_once.mjs";

const root = join(import.meta.dirname, "..");
const end = process.argv.indexOf("--", 2);
const own = process.argv.slice(2, end < 0 ? undefined : end);
const rest = end < 0 ? [] : process.argv.slice(end + 1);
const { values } = parseArgs({
  args: own,
  options: {
    out: { type: "string" },
    family: { type: "string", default: "en.change.startBefore" },
    seeds: { type: "string", default: "5" },
    methods: { type: "string", default: "plain,compare,compare-hints" },
    others: { type: "string", default: "60" },
    "at-once": { type: "string", default: "1" },
    adapter: { type: "string", default: process.env.SKYMATH_ADAPTER ?? "default" },
  },
});
if (values.out === undefined) {
  console.error("--out FOLDER is needed: it keeps the runs.");
  process.exit(2);
}

/** Two-sided 97.5 % points of Student's t by degrees of freedom, from 1. */
const STUDENT = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262];

const folderOf = (method, seed) => join(values.out, `${method}-${seed}`);

/** Begins a run with what another method has measured before and learned in its first round. */
function begin(method, seed, other) {
  const [from, to] = [folderOf(other, seed), folderOf(method, seed)];
  if (existsSync(join(to, "run.json"))) return;
  mkdirSync(to, { recursive: true });
  for (const round of ["round-00", "round-01"]) {
    cpSync(join(from, round), join(to, round), { recursive: true });
  }
  cpSync(join(from, "left-out.jsonl"), join(to, "left-out.jsonl"));
  const run = JSON.parse(readFileSync(join(from, "run.json"), "utf8"));
  run.settings.method = method;
  writeFileSync(join(to, "run.json"), `${JSON.stringify(run, null, 2)}\n`);
}

/** One run: scores before and with what was kept last, in per cent. */
async function run(method, seed) {
  const args = [
    ...[join(root, "bin/skymath.mjs"), "train", "--json", "--adapter", values.adapter],
    ...["--family", values.family, "--data-seed", String(seed), "--seed", String(seed)],
    ...["--method", method, "--out", folderOf(method, seed)],
    ...["--others", values.others],
    ...rest,
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const [document, [status]] = await Promise.all([text(child.stdout), once(child, "close")]);
  if (status !== 0) throw new Error(`${method}, seed ${seed}: exit code ${status}`);
  const { rounds } = JSON.parse(document);
  const [before, after] = [rounds[0], rounds.findLast(({ kept }) => kept)];
  const percent = (score) => (score === null ? null : (100 * score.right) / score.total);
  return ["alone", "hints", "others"].flatMap((which) => [
    percent(before.scores[which]),
    percent(after.scores[which]),
  ]);
}

/** All runs, some seeds at once: for each method those of its seeds in order. */
async function runs(methods, seeds) {
  const found = new Map(methods.map((method) => [method, []]));
  await atOnce(seeds, Number(values["at-once"]), async (seed) => {
    for (const method of methods) {
      if (method !== methods[0]) begin(method, seed, methods[0]);
      found.get(method)[seed] = await run(method, seed);
    }
  });
  return found;
}

/** `12.5 ± 3.0`: mean and half the 95 % interval over seeds. */
function interval(numbers) {
  if (numbers.some((number) => number === null)) return "–";
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  if (numbers.length < 2) return `${mean.toFixed(1)} (one seed)`;
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  const error = Math.sqrt(squares / (numbers.length - 1) / numbers.length);
  const t = STUDENT[numbers.length - 2] ?? 1.96;
  return `${mean.toFixed(1)} ± ${(t * error).toFixed(1)}`;
}

const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => i);
const scores = await runs(values.methods.split(","), seeds);
console.log(`${values.family}, ${seeds.length} seeds, per cent right\n`);
console.log(
  "| method | alone before | after | hints before | after | others before | after | gain alone | others lost |",
);
console.log("|---|---|---|---|---|---|---|---|---|");
for (const [method, rows] of scores) {
  const columns = rows[0].map((_, i) => interval(rows.map((row) => row[i])));
  const gain = interval(rows.map((row) => row[1] - row[0]));
  const lost = interval(rows.map((row) => (row[4] === null ? null : row[4] - row[5])));
  console.log(`| ${[method, ...columns, gain, lost].join(" | ")} |`);
}
