/** What a file says of a problem, by name. */
export type RowMeta = Readonly<Record<string, string | number>>;

/** The fields of one JSON object, read by name. */
export class Fields {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#values, name);
  }

  /** A text, or a number as text; throws RangeError when the field is missing or something else. */
  text(name: string): string {
    const value = this.optional(name);
    if (value !== undefined) return value;
    throw new RangeError(`The field "${name}" is ${this.has(name) ? "no text" : "missing"}.`);
  }

  /** As `text`, but undefined instead of an error. */
  optional(name: string): string | undefined {
    const value = this.has(name) ? this.#values[name] : undefined;
    if (typeof value === "string") return value;
    return isNumber(value) ? decimalOf(value) : undefined;
  }

  /** A number; throws RangeError when the field is missing or something else. */
  number(name: string): number {
    const value = this.has(name) ? this.#values[name] : undefined;
    if (isNumber(value)) return value;
    throw new RangeError(`The field "${name}" is ${this.has(name) ? "no number" : "missing"}.`);
  }

  /** The fields named left that are there, under the names on the right. */
  meta(names: Readonly<Record<string, string>>): RowMeta {
    const entries = Object.entries(names).map(([field, name]) => {
      const value = this.has(field) ? this.#values[field] : undefined;
      return [name, isNumber(value) ? value : this.optional(field)] as const;
    });
    return Object.fromEntries(entries.filter((entry) => entry[1] !== undefined)) as RowMeta;
  }
}

const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);

/** Parses one JSON object; throws RangeError for anything else. */
export function parseFields(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RangeError("This is no JSON.");
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return new Fields(value as Record<string, unknown>);
  }
  throw new RangeError("This is no JSON object.");
}

const MIN_ROUNDED = 5;
const MAX_DENOMINATOR = 20;

/**
 * The known answer that a file rounded to a binary number: `0.6666666667` is 2/3. Decimals of fewer
 * than five places are taken as they are.
 */
export function goldOfNumber(value: number): string {
  const text = decimalOf(value);
  const places = text.split(".")[1]?.length ?? 0;
  if (places < MIN_ROUNDED) return text;
  for (let under = 3; under <= MAX_DENOMINATOR; under++) {
    const over = Math.round(value * under);
    if ((over / under).toFixed(places) === text) return `${over}/${under}`;
  }
  return text;
}

/** A number in plain digits; throws RangeError for one that has none. */
function decimalOf(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  throw new RangeError(`The number ${text} is too large or too small.`);
}
