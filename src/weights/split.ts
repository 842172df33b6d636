import { SkymathError } from "../common/errors";
import type { WeightSource } from "./source";
import { SplitSource } from "./split_source";

/** The end of a part's name; an address may have more behind it. */
const PART = /-(\d{5})-of-(\d{5})\.gguf(?=$|[?#])/i;
/** Far more than any model has; bounds how many files a made-up name asks for. */
const MAX_PARTS = 1000;

/** A file's place among the parts of a split model. */
interface Place {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** The name of another part of the same model. */
  readonly other: (number: number) => string;
}

/** The names of all parts, in order, of the model that a file of this name belongs to. */
export function partNames(name: string): readonly string[] {
  const place = placeOf(name);
  if (place === null) return [name];
  return Array.from({ length: place.count }, (_, i) => place.other(i + 1));
}

/**
 * Opens the model file `name` with `open`: a path or an address. Any part of a split model stands
 * for all of them. Throws a `model` error that names the parts that cannot be opened.
 */
export async function openParts<S extends WeightSource>(
  name: string,
  open: (name: string) => Promise<S>,
): Promise<S | SplitSource> {
  const names = partNames(name);
  if (names.length === 1) return open(name);
  const opened = await Promise.allSettled(names.map((part) => open(part)));
  const parts = opened.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  if (parts.length === names.length) return new SplitSource(parts);
  for (const part of parts) await part.close?.();
  const missing = names.filter((_, i) => opened[i]!.status === "rejected");
  const first = opened.find((one) => one.status === "rejected");
  throw missingParts(names.length, missing, first?.reason);
}

/**
 * The model that files picked together make: one file, or all parts of a split model in any order.
 * Throws a `model` error that names what is missing, and `input` for files of different models.
 */
export function joinFiles(files: readonly WeightSource[]): WeightSource {
  const [first] = files;
  if (first === undefined) {
    throw new SkymathError({ kind: "input", message: "No model file was chosen." });
  }
  const names = partNames(first.name);
  const foreign = files.find(({ name }) => !names.includes(name));
  if (foreign !== undefined || files.length > names.length) {
    throw new SkymathError({
      kind: "input",
      message: "These files are not one model.",
      needed: "one GGUF file, or the parts of one split model, each once",
      found: (foreign ? [first, foreign] : files.slice(0, 3)).map(({ name }) => name).join(" and "),
      remedy: "Choose the files of one model.",
    });
  }
  const parts = names.map((name) => files.find((file) => file.name === name));
  const missing = names.filter((_, i) => parts[i] === undefined);
  if (missing.length > 0) throw missingParts(names.length, missing);
  return names.length === 1 ? first : new SplitSource(parts as WeightSource[]);
}

function placeOf(name: string): Place | null {
  const found = PART.exec(name);
  if (found === null) return null;
  const [number, count] = [Number(found[1]), Number(found[2])];
  if (count < 2 || number < 1 || number > count) return null;
  if (count > MAX_PARTS) {
    throw new SkymathError({
      kind: "model",
      message: `${name} is said to be one of very many parts.`,
      needed: `at most ${MAX_PARTS} parts`,
      found: String(count),
      remedy: "Check the file's name.",
    });
  }
  const digits = (value: number) => String(value).padStart(5, "0");
  const other = (value: number) =>
    name.replace(PART, (end) => end.replace(`-${found[1]}-`, `-${digits(value)}-`));
  return { number, count, other };
}

/** The error for parts that are not there; `cause` is why the first of them could not be opened. */
function missingParts(count: number, missing: readonly string[], cause?: unknown): SkymathError {
  const listed = missing.slice(0, 5).join(", ");
  const more = missing.length > 5 ? ` and ${missing.length - 5} more` : "";
  const why = cause instanceof SkymathError ? cause.report.found : undefined;
  return new SkymathError(
    {
      kind: "model",
      message: `${missing.length} of the model's ${count} parts ${missing.length === 1 ? "is" : "are"} missing: ${listed}${more}.`,
      needed: `all ${count} parts side by side`,
      ...(why === undefined ? {} : { found: why }),
      remedy: "Fetch the missing parts, or choose all parts together.",
    },
    { cause },
  );
}
