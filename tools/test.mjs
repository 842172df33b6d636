/**
 * @file `npm test`: everything that decides. Installs what is missing, builds, checks types and
 * lint, then runs the suites: unit, GPU once on each software adapter by Dawn and its kernels by wgpu,
 * the command line, and the page end to end. Anything skipped counts as failed.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { adapterEnvironment, NotHere, Unavailable } from "./adapters.mjs";
import { buildPage, ensureCli, ensureInstalled } from "./build.mjs";
import { packageRoot } from "./unpack.mjs";

const results = [];
const notes = [];

/** One stage; its work gives numbers of passed and failed checks. */
function stage(name, work) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const { passed, failed } = work();
  results.push({ name, passed, failed, seconds: (performance.now() - started) / 1000 });
}

const check = (well) => (well ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Runs a program of an installed package. */
function tool(path, args, env = {}) {
  const program = join(packageRoot, "node_modules", path);
  const options = { cwd: packageRoot, stdio: "inherit", env: { ...process.env, ...env } };
  return spawnSync(process.execPath, [program, ...args], options).status === 0;
}

/** How vitest is started: by node, or by Deno, whose WebGPU is wgpu, Firefox's too. */
const VITEST = "vitest/vitest.mjs";
const NODE = { program: VITEST, before: [], env: {} };
const DENO = {
  program: "deno/bin.cjs",
  before: ["run", "-A", "--unstable-webgpu", "--no-lock", "--no-remote", `node_modules/${VITEST}`],
  env: { DENO_DIR: join(packageRoot, ".cache", "deno"), DENO_NO_UPDATE_CHECK: "1" },
};

function vitest(projects, env = {}, by = NODE) {
  const report = join(packageRoot, ".cache", `vitest-${process.pid}.json`);
  mkdirSync(join(packageRoot, ".cache"), { recursive: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = ["run", ...projects.flatMap((name) => ["--project", name]), ...reporters];
  const well = tool(by.program, [...by.before, ...args], { ...env, ...by.env });
  const counted = countTests(report);
  rmSync(report, { force: true });
  return well || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

/** What a test said as it failed, without the runner's own calls and no longer than a screen's part. */
const shortened = (message) =>
  stripVTControlCharacters(message)
    .split("\n")
    .filter((line) => !/\/node_modules\/|^ +at new Promise/.test(line))
    .slice(0, 10)
    .join("\n  ")
    .slice(0, 1500);

/** Counts a report's tests: a file that broke before its tests counts as one failed, and so does each skipped test. */
function countTests(report) {
  let json;
  try {
    json = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return { passed: 0, failed: 1 };
  }
  let failed = 0;
  for (const file of json.testResults) {
    const name = relative(packageRoot, file.name);
    const wrong = file.assertionResults.filter(({ status }) => status !== "passed");
    for (const { status, fullName, failureMessages } of wrong) {
      const told = status === "failed" ? "failed" : "not run";
      notes.push([`${told}: ${name} > ${fullName}`, ...failureMessages.map(shortened)].join("\n"));
    }
    const broken = wrong.length === 0 && file.status === "failed";
    if (broken) notes.push(`broken: ${name}\n${shortened(file.message)}`);
    failed += broken ? 1 : wrong.length;
  }
  if (json.numPassedTests + failed === 0) notes.push("a suite without tests");
  return { passed: json.numPassedTests, failed: json.numPassedTests + failed === 0 ? 1 : failed };
}

/** An adapter's environment, or null. Only a platform that cannot have it excuses its absence. */
function environment(name) {
  try {
    return adapterEnvironment(name);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    const excused = error instanceof NotHere;
    notes.push(`${name} ${excused ? "was not tested" : "is missing"}: ${error.message}`);
    if (!excused) stage(`gpu on ${name}`, () => check(false));
    return null;
  }
}

const started = performance.now();
if (ensureInstalled()) {
  stage("build", () => {
    const page = buildPage();
    return check(ensureCli() && page);
  });
  stage("types", () => check(tool("typescript/bin/tsc", ["--noEmit"])));
  stage("lint", () =>
    check(tool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."])),
  );
  stage("unit", () => vitest(["unit"]));
  // Elsewhere than on Linux x64 there is no software driver to unpack: the machine's own GPU it is.
  const unpacked = process.platform === "linux" && process.arch === "x64";
  const adapters = (unpacked ? ["swiftshader", "lavapipe"] : ["default"])
    .map((name) => ({ name, env: environment(name) }))
    .filter(({ env }) => env !== null);
  for (const { name, env } of adapters) stage(`gpu on ${name}`, () => vitest(["gpu"], env));
  // wgpu and the command line run the same engine: once is enough, on the quicker adapter.
  const quicker = adapters.at(-1);
  if (quicker) {
    stage(`wgpu on ${quicker.name}`, () => vitest(["wgpu"], quicker.env, DENO));
    stage(`cli on ${quicker.name}`, () => vitest(["cli"], quicker.env));
  }
  stage("e2e", () => vitest(["e2e"]));
} else {
  stage("npm ci", () => check(false));
}

const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log("\n── summary");
for (const { name, passed, failed, seconds } of results) {
  const figures = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
  console.log(`${name.padEnd(26)}${figures} ${seconds.toFixed(0).padStart(5)} s`);
}
for (const note of notes) console.log(`! ${note}`);
console.log(`${((performance.now() - started) / 60000).toFixed(1)} minutes`);
console.log(`${total("passed")} passed, ${total("failed")} failed`);
process.exit(total("failed") === 0 ? 0 : 1);
