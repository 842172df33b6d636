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

/**
 * Takes --adapter NAME out of the arguments where NAME is an adapter of this launcher's, and gives
 * the last such name, or SKYMATH_ADAPTER, or the machine's own. Any other value of --adapter is the
 * command's: a LoRA adapter's folder, or a mistake that it names.
 */
function takeAdapter() {
  let chosen = process.env.SKYMATH_ADAPTER || "default";
  for (let at = 0; at < args.length && args[at] !== "--"; ) {
    const [option, inline] = args[at].split("=");
    const name = inline ?? args[at + 1];
    if (option === "--adapter" && ADAPTERS.includes(name)) {
      chosen = name;
      args.splice(at, inline === undefined ? 2 : 1);
    } else at += 1;
  }
  return chosen;
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

const adapter = environment(takeAdapter());
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
