import { cellsOf, choicesOf, linesOf } from "../../../cells";
/** What a number can go on to: times, divided, what is missing to a larger one, what is above a smaller one. */
export interface RowEnd {
  readonly op: "*" | "/" | ">" | "<";
  readonly low: number;
  readonly high: number;
  /** Of all of them and not of one. */
  readonly all: boolean;
  readonly tell: string;
  readonly ask: string;
}

/** A setting with the things that are measured in it. */
export interface Row {
  readonly frames: readonly string[];
  readonly units: readonly { readonly one: string; readonly low: number; readonly high: number }[];
  readonly names: string;
  readonly group: string;
  readonly intros: readonly string[];
  readonly rate?: {
    readonly unit: string;
    readonly low: number;
    readonly high: number;
    readonly down: boolean;
    readonly ways: readonly string[];
  };
  readonly up: readonly string[];
  readonly down: readonly string[];
  /** A number that is made of equal parts: "[k 3-8] floors of [p 3-4] each". */
  readonly made: readonly string[];
  readonly ends: readonly RowEnd[];
}

const list = (text: string | undefined) => choicesOf(text, "|").map((one) => one.trim());

/** The ways to say a measure: what counts or how is said of all of them. */
function framesOf(text: string): string[] {
  const [said = "", ...how] = text.split(">");
  const plus = said.startsWith("+") ? "+" : "";
  return list(said.slice(plus.length)).map((one) => [plus + one, ...how].join(">"));
}

function unitOf(text: string) {
  const [, one = "", low, high] = /^(.+) (\d+)-(\d+)$/.exec(text)!;
  return { one, low: Number(low), high: Number(high) };
}

function rateOf(text: string): NonNullable<Row["rate"]> {
  const [, unit = "", low, high, sign, ways] = /^(\w+) (\d+)-(\d+) (-?)(.+)$/.exec(text)!;
  return { unit, low: Number(low), high: Number(high), down: sign === "-", ways: list(ways) };
}

function endOf(text: string): RowEnd {
  const [, all, op, low, high, tell = "", ask = ""] =
    /^(&?)([*/<>])(?:(\d+)-(\d+))? (.+?) \? (.+)$/.exec(text)!;
  return {
    op: op as RowEnd["op"],
    low: Number(low ?? 2),
    high: Number(high ?? 20),
    all: all === "&",
    tell,
    ask,
  };
}

/** Rows of a table, a line each; fields stand between " / ", choices between "|". */
export function rowsOf(table: string): Row[] {
  return linesOf(table).map((line) => {
    const [frames, units = "", names = "", group = "", intros, rate = "-", up, down, made, ends] =
      cellsOf(line);
    return {
      frames: framesOf(frames ?? ""),
      units: units.split(",").map(unitOf),
      names,
      group,
      intros: list(intros),
      ...(rate === "-" ? {} : { rate: rateOf(rate) }),
      up: list(up),
      down: list(down),
      made: list(made),
      ends: list(ends).map(endOf),
    };
  });
}
