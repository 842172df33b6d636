import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { ErrorReport } from "../../src/common/errors";

const program = join(import.meta.dirname, "..", "..", "bin", "skymath.mjs");

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command line as a user would, on the adapter that SKYMATH_ADAPTER names. */
export function start(args: readonly string[], env: Record<string, string | undefined> = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  return { child, ended: collect(child) };
}

/** Runs one command line to its end. */
export function skymath(...args: string[]): Promise<Ended> {
  return start(args).ended;
}

/** Runs a command with --json that must go well; its document. */
export async function json<T>(...args: string[]): Promise<T> {
  const { code, stdout, stderr } = await skymath(...args, "--json");
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Runs a command with --json that must end in an error; the report, after checking the rest. */
export async function failure(...args: string[]): Promise<{ code: number | null } & ErrorReport> {
  const { code, stdout, stderr } = await skymath(...args, "--json");
  if (code === 0 || stdout !== "") throw new Error(`no error, but: ${stdout}`);
  return { code, ...JSON.parse(stderr.trim().split("\n").at(-1)!).error };
}

/** A folder that is gone after the test. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "skymath-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function collect(child: ChildProcess): Promise<Ended> {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (part) => {
    stdout += part;
  });
  child.stderr?.on("data", (part) => {
    stderr += part;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
