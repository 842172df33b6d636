import { zhShare } from "../../../words_zh";
import { type Amount, either, sayOf, type Use } from "./core";

/** An amount with its uses. */
export const amount = (base: Omit<Amount, "uses">, uses: readonly Use[] = []): Amount => ({
  ...base,
  uses,
});

/** A share of an amount and what is left of it. */
export const restOf =
  (done: (share: string) => readonly string[], asks: readonly string[], line: string): Use =>
  (c, { knot, sort, unit, phrase }) => {
    const den = c.r.pick([2, 3, 4, 5, 6, 8]);
    const num = c.r.int(1, den - 1);
    const lowest = [2, 3, 5].every((d) => num % d !== 0 || den % d !== 0);
    if (knot.value % den !== 0 || !lowest) return undefined;
    const [p, q] = [c.w.known(den - num), c.w.known(den)];
    sayOf(c, [q], ...done(zhShare(num, den)));
    const knotLeft =
      den - num === 1 ? c.w.step(knot, "/", q, line) : c.w.chain([knot, p, q], ["*", "/"], line);
    return {
      knot: knotLeft,
      sort,
      unit,
      ask: either(...asks),
      phrase: `其余的${phrase}`,
      uses: [],
    };
  };
