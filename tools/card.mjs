/**
 * @file Measures the embedded model for its card: every set with progressive hints, whose first round is the
 * answer without, plain and then with the calculator; prints the card's table. Runs that were begun go on.
 * Where every result of a plain solution is what the calculator would have written, its tokens are the same and so is
 * all that follows: only the other problems are run again.
 *
 *   node tools/card.mjs [--adapter NAME] [--batch N] [--at-once N] [--limit N] [--out FOLDER]
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";
import { atOnce } from "./at_once.mjs";
import { packageRoot } from "./unpack.mjs";

const { values } = parseArgs({
  options: {
    adapter: { type: "string", default: process.env.SKYMATH_ADAPTER ?? "default" },
    batch: { type: "string", default: "8" },
    "at-once": { type: "string", default: "1" },
    limit: { type: "string" },
    out: { type: "string", default: join(packageRoot, ".cache", "card") },
    "max-tokens": { type: "string", default: "256" },
  },
});

/** A row of the table: its name, and the data that eval is asked for, in one run or several. */
const ROWS = [
  ...[
    ...["mawps-singleop", "mawps-singleeq", "cmath", "gsm8k", "mgsm-en", "mgsm-zh"],
    ...["stories-en", "stories-zh"],
  ].map((set) => [set, [["--data", set]]]),
  ...["en", "zh"].flatMap((language) => [
    [
      `generated, ${language}`,
      ["1", "2", "3", "4"].map((steps) => [
        ...["--data", "generated", "--language", language, "--steps", steps, "--count", "100"],
      ]),
    ],
    [`held-back, ${language}`, [["--data", "held-back", "--language", language, "--count", "300"]]],
  ]),
];

const fileOf = (data, calculator) => {
  const parts = data.filter((word) => !word.startsWith("--"));
  return join(values.out, `${[...parts, ...(calculator ? ["calculator"] : [])].join("-")}.jsonl`);
};

const { resultText } = (
  await runnerImport(join(packageRoot, "src", "generate", "calculator.ts"), { configFile: false })
).module;

/** The problems of a run, as it kept them. */
const rowsOf = (file) =>
  readFileSync(file, "utf8").split("\n").filter(Boolean).slice(1).map(JSON.parse);

const textsOf = ({ rounds }) => rounds.flatMap(({ samples }) => samples.map(({ text }) => text));

/** Whether the calculator would have written something else somewhere in a reply. */
const calculatesOtherwise = (text) =>
  [...text.matchAll(/<<([^<>=\n]+)=/g)].some(({ 0: opened, 1: sum, index }) => {
    const result = resultText(sum);
    return result !== null && !text.startsWith(`${result}>>`, index + opened.length);
  });

/** Ids of a plain run's problems that the calculator may change. */
const affected = (data) =>
  rowsOf(fileOf(data, false))
    .filter((row) => textsOf(row).some(calculatesOtherwise))
    .map(({ id }) => id);

async function run(data) {
  await evaluate(data, false);
  const ids = affected(data);
  if (ids.length > 0) await evaluate(data, true, ["--ids", ids.join(",")]);
}

async function evaluate(data, calculator, more = []) {
  const args = [
    ...[join(packageRoot, "bin", "skymath.mjs"), "eval", "--adapter", values.adapter],
    ...["--method", "php", "--batch", values.batch, "--max-tokens", values["max-tokens"]],
    ...data,
    ...(calculator ? ["--calculator"] : []),
    ...more,
    ...(values.limit === undefined || more.length > 0 ? [] : ["--limit", values.limit]),
    ...["--out", fileOf(data, calculator)],
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`${data.join(" ")}: exit code ${status}`);
}

/** Whether each problem was right without hints and in the end; with the calculator those that it leaves as they are, too. */
function outcomes(data, calculator) {
  const plain = rowsOf(fileOf(data, false));
  const again = calculator && existsSync(fileOf(data, true)) ? rowsOf(fileOf(data, true)) : [];
  const changed = new Map(again.map((row) => [row.id, row]));
  return plain.map((row) => {
    const { rounds, verdict } = changed.get(row.id) ?? row;
    const first = rounds[0]?.samples[rounds[0].chosen ?? 0];
    return { without: first?.verdict === "right", with: verdict === "right" };
  });
}

/** `12 of 40: 30.0 % (18.1 to 45.4)`, with Wilson's 95 % interval. */
function share(right, of) {
  const [z, p] = [1.959964, right / of];
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  const percent = (value) => (100 * value).toFixed(1);
  return `${right} of ${of}: ${percent(p)} % (${percent(middle - half)} to ${percent(middle + half)})`;
}

function cells(parts, calculator) {
  const all = parts.flatMap((data) => outcomes(data, calculator));
  const count = (matches) => all.filter(matches).length;
  const turned = [
    count((each) => !each.without && each.with),
    count((each) => each.without && !each.with),
  ];
  return [
    share(
      count((each) => each.without),
      all.length,
    ),
    share(
      count((each) => each.with),
      all.length,
    ),
    turned.join(" / "),
  ];
}

mkdirSync(values.out, { recursive: true });
const jobs = ROWS.flatMap(([, parts]) => parts);
await atOnce(jobs, Number(values["at-once"]), run);
const group = ["without hints", "with hints", "turned right / wrong"];
const head = ["set", ...group, ...group.map((name) => `${name}, calculator`)];
console.log(`| ${head.join(" | ")} |\n|${"---|".repeat(head.length)}`);
for (const [name, parts] of ROWS) {
  console.log(`| ${[name, ...cells(parts, false), ...cells(parts, true)].join(" | ")} |`);
}
