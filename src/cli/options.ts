import { parseArgs } from "node:util";

/** A command line that cannot be understood: exit code 2. */
export class UsageError extends Error {}

/** The options of a command, as node:util's parseArgs takes them. */
export type OptionTable = Record<
  string,
  { readonly type: "string" | "boolean"; readonly short?: string }
>;

/** What was given on a command line. */
export class Given {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];

  constructor(values: Readonly<Record<string, unknown>>, positionals: readonly string[]) {
    this.#values = values;
    this.positionals = positionals;
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  text(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === "string" ? value : undefined;
  }

  /** The first argument that is no option; `what` names it for the user. */
  argument(what: string): string {
    const [first] = this.positionals;
    if (first === undefined) throw new UsageError(`${what} is needed.`);
    return first;
  }

  /** A text that must be there. */
  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw new UsageError(`--${name} is needed.`);
    return value;
  }

  number(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (text.trim() !== "" && Number.isFinite(value)) return value;
    throw new UsageError(`--${name} takes a number, not "${text}".`);
  }

  /** A whole number of at least `least`. */
  whole(name: string, least = 0): number | undefined {
    const value = this.number(name);
    if (value === undefined || (Number.isSafeInteger(value) && value >= least)) return value;
    throw new UsageError(`--${name} takes a whole number from ${least}, not ${value}.`);
  }

  /** A size such as 8GB, 7.5 GB, 512MB or 6GiB, in bytes. */
  bytes(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const [, figure, unit = "B"] = /^\s*(\d+(?:\.\d+)?)\s*([kmgt]?i?b?)\s*$/i.exec(text) ?? [];
    const power = "bkmgt".indexOf((unit[0] ?? "b").toLowerCase());
    const value = Number(figure) * (/i/i.test(unit) ? 1024 : 1000) ** power;
    if (figure !== undefined && value >= 1) return Math.floor(value);
    throw new UsageError(`--${name} takes a size such as 8GB, not "${text}".`);
  }

  choice<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const text = this.text(name);
    const found = choices.find((choice) => choice === text);
    if (text === undefined || found !== undefined) return found;
    throw new UsageError(`--${name} takes ${choices.join(", ")}; not "${text}".`);
  }

  /** Token ids with commas between, such as `1,2,3`. */
  ids(name: string): number[] | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!/^\s*\d+(\s*,\s*\d+)*\s*$/.test(text)) {
      throw new UsageError(`--${name} takes token ids such as 1,2,3; not "${text}".`);
    }
    return text.split(",").map(Number);
  }
}

/** Reads a command's arguments; throws UsageError for what the command does not know. */
export function readArguments(args: readonly string[], options: OptionTable): Given {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return new Given(values, positionals);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const text = args.slice(0, endOfOptions(args)).find((arg) => /^-(?:[^A-Za-z-]|.*\s)/.test(arg));
    throw new UsageError(
      text === undefined || !message.startsWith("Unknown option")
        ? message.replace(/\. To specify a positional.*$/s, ".")
        : `"${text}" begins with "-", as options do. "--" before it makes it a text: -- "${text}".`,
    );
  }
}

/** Behind "--" there are no options. */
function endOfOptions(args: readonly string[]): number {
  const at = args.indexOf("--");
  return at < 0 ? args.length : at;
}

/** The entries that are there: an option that was not given leaves the engine's own default. */
export function present<T extends object>(entries: T): Partial<T> {
  const given = Object.entries(entries).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Partial<T>;
}

export const COMMON_OPTIONS = {
  adapter: { type: "string" }, // the launcher's; commands that take a LoRA adapter have their own
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const satisfies OptionTable;

/** Of commands whose model may be at an address. */
export const NETWORK_OPTIONS = {
  hub: { type: "string" },
  "no-cache": { type: "boolean" },
} as const satisfies OptionTable;

export const NETWORK_HELP = `  --hub URL                  mirror of huggingface.co for hf: models (or HF_ENDPOINT);
                             HF_TOKEN holds the token for closed repositories
  --no-cache                 read a model at an address without keeping it`;

export const SESSION_OPTIONS = {
  ...NETWORK_OPTIONS,
  model: { type: "string" },
  lora: { type: "string" },
  precision: { type: "string" },
  kv: { type: "string" },
  context: { type: "string" },
  "no-subgroups": { type: "boolean" },
} as const satisfies OptionTable;

export const SAMPLING_OPTIONS = {
  "max-tokens": { type: "string" },
  temperature: { type: "string" },
  "top-k": { type: "string" },
  "top-p": { type: "string" },
  "min-p": { type: "string" },
  "repetition-penalty": { type: "string" },
  seed: { type: "string" },
  calculator: { type: "boolean" },
  drafts: { type: "string" },
} as const satisfies OptionTable;

export const SESSION_HELP = `  --lora FOLDER              LoRA adapter on the model, as PEFT or skymath train writes it
  --precision f32|f16        activations (default: f32)
  --kv f32|f16|int8          pages of the key-value cache (default: f16)
  --context N                longest sequence, in tokens
  --no-subgroups             kernels without subgroup operations
${NETWORK_HELP}`;

export const CALCULATOR_HELP = `  --calculator               complete <<48/2= by exact arithmetic (default: off)`;

export const DRAFTS_HELP = `  --drafts N                 tokens of earlier text that a step tries at once; replies are
                             the same (default: 7)`;

export const SAMPLING_HELP = `  --temperature T            0 is greedy (default: 0)
  --top-k N  --top-p P  --min-p P  --repetition-penalty R  --seed S
${CALCULATOR_HELP}
${DRAFTS_HELP}`;

/** How replies are written, as given; bounds are checked by the engine. */
export function samplingSettings(given: Given) {
  return present({
    maxTokens: given.whole("max-tokens", 1),
    temperature: given.number("temperature"),
    topK: given.whole("top-k"),
    topP: given.number("top-p"),
    minP: given.number("min-p"),
    repetitionPenalty: given.number("repetition-penalty"),
    seed: given.whole("seed"),
    calculator: given.flag("calculator") || undefined,
  });
}
