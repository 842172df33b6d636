/** @file The command line: finds the command, prints help, and turns errors into exit codes. */
import { errorReport } from "../common/errors";
import { bench } from "./bench";
import type { Command } from "./command";
import { compare } from "./compare";
import { convert } from "./convert";
import { evaluate } from "./eval";
import { generate } from "./generate";
import { gradients } from "./gradients";
import { inspect } from "./inspect";
import { logits } from "./logits";
import { models } from "./models";
import { closeSessions } from "./open_session";
import { COMMON_OPTIONS, type Given, readArguments, UsageError } from "./options";
import { errorText, flushed, note, print } from "./output";
import { problems } from "./problems";
import { report } from "./report";
import { solve } from "./solve";
import { tokenize } from "./tokenize";
import { trace } from "./trace";
import { train } from "./train";
import { version } from "./version";

const commands: Readonly<Record<string, Command>> = {
  solve,
  trace,
  eval: evaluate,
  compare,
  report,
  train,
  generate,
  logits,
  gradients,
  tokenize,
  problems,
  inspect,
  convert,
  bench,
  models,
};

function overview(): string {
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`,
  );
  return `usage: skymath COMMAND [options]

Solves math problems with a language model on this machine's GPU.

${lines.join("\n")}

Every command has --help, --json (results and errors as JSON), and
--adapter default|swiftshader|lavapipe (or SKYMATH_ADAPTER): the machine's own
GPU, or one of two drivers that compute on the CPU.
`;
}

/** Runs one command line; resolves with the exit code: 0, 1 for an error, 2 for wrong usage. */
async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined) throw new UsageError("A command is needed.");
  if (["help", "--help", "-h"].includes(name)) return show(helpFor(args[0]));
  if (name === "--version") return show(`${version()}\n`);
  const command = find(name);
  if (args.includes("--help") || args.includes("-h")) return show(`${command.help}\n`);
  const given = readArguments(args, command.options);
  checkAdapter(command, given);
  const extra = given.positionals[command.positionals];
  if (extra !== undefined) throw new UsageError(`"${extra}" is one argument too many.`);
  return await command.run(given);
}

/** The launcher took the GPU adapters that it knows: what is left is a LoRA adapter, or a mistake. */
function checkAdapter(command: Command, given: Given): void {
  const name = given.text("adapter");
  if (name === undefined || command.options.adapter !== COMMON_OPTIONS.adapter) return;
  throw new UsageError(`There is no adapter "${name}": default, swiftshader, lavapipe.`);
}

async function show(text: string): Promise<number> {
  await print(text);
  return 0;
}

function helpFor(name: string | undefined): string {
  return name === undefined ? overview() : `${find(name).help}\n`;
}

function find(name: string): Command {
  if (Object.hasOwn(commands, name)) return commands[name]!;
  throw new UsageError(`There is no command "${name}".`);
}

function failure(error: unknown, args: readonly string[]): number {
  const json = args.includes("--json");
  if (error instanceof UsageError) {
    const command = args[0] !== undefined && Object.hasOwn(commands, args[0]) ? ` ${args[0]}` : "";
    const remedy = `See: skymath${command} --help`;
    note(errorText({ kind: "input", message: error.message, remedy }, json));
    return 2;
  }
  note(errorText(errorReport(error), json));
  return 1;
}

// A reader that has seen enough, as in `| head`, is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});
const args = process.argv.slice(2);
const code = await run(args).catch((error: unknown) => failure(error, args));
await flushed();
closeSessions();
process.exit(code);
