import { type Exact, formatExact, type Operator } from "./exact";

/** "48/2 = <<48/2=24>>24": the step as shown, its annotation, and the result again. */
export function equationText(
  operands: readonly Exact[],
  operators: readonly Operator[],
  value: Exact,
): string {
  const sum = operands.map((x, i) => formatExact(x) + (operators[i] ?? "")).join("");
  const shown = formatExact(value);
  return `${sum} = <<${sum}=${shown}>>${shown}`;
}

/** The equation inside a line, annotation and all. */
export const EQUATION = /[-\d.+*/]+ = <<[^<>]*>>-?[\d./]*\d/;
