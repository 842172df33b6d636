/** @file The first line of a run: everything that shaped it. */
import * as v from "valibot";
import { SkymathError } from "../common/errors";
import { settingsSchema } from "../hint/settings";
import { type EvalSettings, MAX_SAMPLES, METHODS } from "./method";
import type { Selection } from "./select";

export const RUN_VERSION = 1;

export interface RunHeader {
  readonly format: "skymath-run";
  readonly version: typeof RUN_VERSION;
  /** Of the program. */
  readonly program: string;
  readonly createdAt: string; // ISO 8601
  readonly model: {
    readonly name: string;
    readonly file: string;
    readonly quantisation: string;
    /** Of the whole file, in hex. */
    readonly sha256: string;
  };
  /** How the model is computed, as far as it shapes replies. */
  readonly numerics: {
    readonly precision: string;
    readonly kv: string;
    readonly context: number;
    /** Sums come out the same with and without. */
    readonly subgroups: boolean;
  };
  readonly adapter: { readonly name: string; readonly software: boolean };
  /** The LoRA adapter on the model, if there was one. */
  readonly lora?: { readonly name: string; readonly sha256: string } | undefined;
  /** Browser or node, and the system. */
  readonly runtime: string;
  readonly settings: EvalSettings;
  /** How problems are put to the model; with which examples where it is "few-shot". */
  readonly prompting: {
    readonly format: string;
    readonly examples: {
      readonly file: string;
      readonly sha256: string;
      readonly count: number;
    } | null;
  };
  readonly data: {
    readonly name: string;
    /** The grading rule, or all of them where problems differ. */
    readonly rule: string;
    /** Of all its problems with their golds, in hex. */
    readonly sha256: string;
    /** Problems in the whole set, and rows skipped because they could not be read. */
    readonly problems: number;
    readonly skipped: number;
  };
  readonly selection: Selection;
  /** Problems of this run: those selected, in this shard. */
  readonly selected: number;
}

const text = v.pipe(v.string(), v.maxLength(4000));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hash = v.pipe(v.string(), v.hexadecimal(), v.length(64));

/** The settings of an evaluation, with their bounds. */
export const evalSettingsSchema = v.object({
  ...settingsSchema.entries,
  method: v.picklist(METHODS),
  samples: v.pipe(count, v.minValue(1), v.maxValue(MAX_SAMPLES)),
});

const headerSchema = v.object({
  format: v.literal("skymath-run"),
  version: v.literal(RUN_VERSION),
  program: text,
  createdAt: v.pipe(text, v.isoTimestamp()),
  model: v.object({ name: text, file: text, quantisation: text, sha256: hash }),
  numerics: v.object({ precision: text, kv: text, context: count, subgroups: v.boolean() }),
  adapter: v.object({ name: text, software: v.boolean() }),
  lora: v.optional(v.object({ name: text, sha256: hash })),
  runtime: text,
  settings: evalSettingsSchema,
  prompting: v.object({
    format: text,
    examples: v.nullable(v.object({ file: text, sha256: hash, count })),
  }),
  data: v.object({ name: text, rule: text, sha256: hash, problems: count, skipped: count }),
  selection: v.object({
    limit: v.nullable(count),
    ids: v.nullable(v.array(text)),
    shuffleSeed: v.nullable(count),
    shard: v.nullable(v.object({ index: v.pipe(count, v.minValue(1)), of: count })),
  }),
  selected: count,
});

/** What a header says of what computes: the model in a session, and the program around it. */
export type RunEngine = Pick<
  RunHeader,
  "program" | "model" | "numerics" | "adapter" | "lora" | "runtime" | "prompting"
>;

/** The header of a run that begins now. */
export function beginHeader(
  { program, ...engine }: RunEngine,
  rest: Pick<RunHeader, "settings" | "data" | "selection" | "selected">,
): RunHeader {
  const createdAt = new Date().toISOString();
  return { format: "skymath-run", version: RUN_VERSION, program, createdAt, ...engine, ...rest };
}

/** Checks a parsed first line; throws an `input` error that says why it is no run's. */
export function checkHeader(value: unknown, file: string): RunHeader {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== "skymath-run") throw notARun(file, "another first line");
  if (typeof version === "number" && version > RUN_VERSION) {
    throw new SkymathError({
      kind: "input",
      message: `The run ${file} was written by a newer version.`,
      needed: `run version ${RUN_VERSION}`,
      found: `version ${version}`,
      remedy: "Update SkyMath Web to open it.",
    });
  }
  const result = v.safeParse(headerSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw notARun(file, `${v.getDotPath(issue) ?? "header"}: ${issue.received}`.slice(0, 200));
}

/** The error for a file that holds something else than a run. */
export function notARun(file: string, found: string): SkymathError {
  return new SkymathError({
    kind: "input",
    message: `${file} is no run of an evaluation.`,
    needed: 'a JSONL file that "skymath eval --out" wrote',
    found,
  });
}

/** Throws an `input` error unless a run with header `wanted` may go on in a file with `found`. */
export function checkSameRun(found: RunHeader, wanted: RunHeader, file: string): void {
  // Where and when the run began and from which path the model came shape nothing.
  const shape = ({
    createdAt: _,
    runtime: __,
    model: { file: ___, ...model },
    ...rest
  }: RunHeader) => ({ ...rest, model });
  const differing = firstDifference(shape(found), shape(wanted));
  if (differing === null) return;
  throw new SkymathError({
    kind: "input",
    message: `${file} holds another run: ${differing.path} differs.`,
    needed: `${differing.path} ${differing.wanted}, as this command has it`,
    found: differing.found,
    remedy: "Give the command that began the run, or another --out.",
  });
}

/** The same experiment on the same data, on whichever machine: runs that can be merged. */
export function checkSameExperiment(found: RunHeader, wanted: RunHeader, file: string): void {
  const shape = ({ program, settings, prompting, data, ...rest }: RunHeader) => ({
    ...{ program, settings, prompting, data, lora: rest.lora?.sha256 ?? "none" },
    numerics: { ...rest.numerics, subgroups: null },
    model: { name: rest.model.name, sha256: rest.model.sha256 },
    selection: { ...rest.selection, shard: null },
  });
  const differing = firstDifference(shape(found), shape(wanted));
  if (differing === null) return;
  throw new SkymathError({
    kind: "input",
    message: `${file} is of another experiment: ${differing.path} differs.`,
    needed: `${differing.path} ${differing.wanted}, as in the first run`,
    found: differing.found,
    remedy: "Merge only shards of one run.",
  });
}

interface Difference {
  readonly path: string;
  readonly found: string;
  readonly wanted: string;
}

/** Where two plain values first differ, or null. */
function firstDifference(found: unknown, wanted: unknown, path = ""): Difference | null {
  if (isPlain(found) && isPlain(wanted)) {
    for (const key of new Set([...Object.keys(wanted), ...Object.keys(found)])) {
      const inside = path === "" ? key : `${path}.${key}`;
      const difference = firstDifference(found[key], wanted[key], inside);
      if (difference !== null) return difference;
    }
    return null;
  }
  const [a, b] = [JSON.stringify(found) ?? "nothing", JSON.stringify(wanted) ?? "nothing"];
  return a === b ? null : { path, found: a.slice(0, 200), wanted: b.slice(0, 200) };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
