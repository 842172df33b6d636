/** @file Installing and building, for `npm start`, `npm test` and the command line's launcher. */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { packageRoot } from "./unpack.mjs";

const cliOutput = join(packageRoot, "dist", "cli");
/** What the launcher runs. */
export const cliProgram = join(cliOutput, "main.js");
const viteProgram = join(packageRoot, "node_modules", "vite", "bin", "vite.js");

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Runs `npm ci` when packages are missing or older than the lock file. Returns whether all is well. */
export function ensureInstalled() {
  const installed = modified(join(packageRoot, "node_modules", ".package-lock.json"));
  if (installed >= modified(join(packageRoot, "package-lock.json"))) return true;
  console.error("Installing packages (npm ci) …");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const options = { cwd: packageRoot, stdio: ["ignore", "inherit", "inherit"] };
  const { status } = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  return status === 0;
}

/** Builds the page into dist/page. Returns whether it went well. */
export function buildPage() {
  return vite(["build", "--logLevel", "warn"]);
}

/** Builds the command line when it is missing or older than its sources. Returns whether it is there. */
export function ensureCli() {
  const built = modified(cliProgram);
  const sources = ["src", "shaders", "package.json", "vite.config.ts"];
  if (built > 0 && built >= Math.max(...sources.map((path) => newest(join(packageRoot, path))))) {
    return true;
  }
  if (!existsSync(viteProgram)) return built > 0;
  // Built aside and renamed, so that another run never reads half of it.
  mkdirSync(dirname(cliOutput), { recursive: true });
  const draft = mkdtempSync(`${cliOutput}.tmp-`);
  const input = ["--ssr", "src/cli/main.ts", "--outDir", draft, "--logLevel", "warn"];
  const well = vite(["build", ...input]);
  if (well) {
    rmSync(cliOutput, { recursive: true, force: true });
    try {
      renameSync(draft, cliOutput);
    } catch (error) {
      if (!existsSync(cliProgram)) throw error; // another run was first
    }
  }
  rmSync(draft, { recursive: true, force: true });
  return well;
}

/** Standard output is left to the caller's own: a command's `--json` must stay alone there. */
function vite(args) {
  const options = { cwd: packageRoot, stdio: ["ignore", process.stderr, process.stderr] };
  return spawnSync(process.execPath, [viteProgram, ...args], options).status === 0;
}

/** The newest modification time under a path, in milliseconds. */
function newest(path) {
  if (!statSync(path).isDirectory()) return modified(path);
  const times = readdirSync(path).map((name) => newest(join(path, name)));
  return Math.max(modified(path), ...times);
}
