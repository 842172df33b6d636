import { formatExact } from "./exact";
import type { Family } from "./family";
import type { Story } from "./story";

/** The steps without their numbers: `g` is a told number, `c100` a constant, `d0` the first step's result. */
export function shapeOf({ quantities, relations }: Story): string {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const results = relations.map(({ result }) => result);
  const name = (id: number) => {
    const { role, value } = byId.get(id)!;
    if (role === "derived") return `d${results.indexOf(id)}`;
    return role === "constant" ? `c${formatExact(value)}` : "g";
  };
  return relations
    .map(({ operands, operators }) =>
      operands.map((id, i) => `${i === 0 ? "" : operators[i - 1]}${name(id)}`).join(""),
    )
    .join(" ");
}

/**
 * The families without problems of these shapes: woven stories can come out as the same thing as a family
 * that is held back to measure what was never seen.
 */
export function withoutShapes(families: readonly Family[], shapes: readonly RegExp[]): Family[] {
  return families.map((family) => ({
    ...family,
    tell: (story, random) => {
      if (family.tell(story, random) === false) return false;
      const shape = shapeOf(story);
      return !shapes.some((held) => held.test(shape));
    },
  }));
}
