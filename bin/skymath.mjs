#!/usr/bin/env node
/**
 * @file Launches the command line: builds it when needed, and starts it with the environment of the
 * adapter chosen by --adapter or SKYMATH_ADAPTER, which must stand before the process starts.
 */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { ADAPTERS, adapterEnvironment, Unavailable } from "../tools/adapters.mjs";
import { cliProgram, ensureCli } from "../tools/build.mjs";

const args = process.argv.slice(2);

/** The value of --adapter, or SKYMATH_ADAPTER, or the machine's own. */
function chosenAdapter() {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  const at = options.findLastIndex((arg) => arg === "--adapter" || arg.startsWith("--adapter="));
  if (at < 0) return process.env.SKYMATH_ADAPTER || "default";
  const [, inline] = options[at].split("=");
  return inline ?? options[at + 1] ?? "";
}

function fail(code, kind, message, remedy) {
  const error = remedy ? { kind, message, remedy } : { kind, message };
  const plain = `skymath: ${message}${remedy ? ` ${remedy}` : ""}`;
  console.error(args.includes("--json") ? JSON.stringify({ error }) : plain);
  process.exit(code);
}

function environment(name) {
  if (!ADAPTERS.includes(name)) {
    fail(2, "input", `There is no adapter "${name}".`, `Choose one of ${ADAPTERS.join(", ")}.`);
  }
  try {
    return adapterEnvironment(name);
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    fail(1, "device", `The adapter ${name} cannot be had: ${error.message}`);
  }
}

const adapter = environment(chosenAdapter());
if (!ensureCli()) {
  fail(1, "internal", "The command line could not be built.", "Run npm ci, then try again.");
}
const child = spawn(process.execPath, [cliProgram, ...args], {
  stdio: "inherit",
  env: { ...process.env, ...adapter },
});
// A terminal sends Ctrl+C to both processes; the child takes signals close together as one.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => {
  if (signal) console.error(`skymath: ended by ${signal}.`);
  process.exit(code ?? 128 + constants.signals[signal]);
});
