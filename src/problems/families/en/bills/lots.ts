import type { Random } from "../../../../common/random";
import type { Good } from "./goods";
import type { Item, Price } from "./item";
import type { Num, Sheet } from "./sheet";

/** A thing that is sold by lots, or with an offer for many; undefined where it does not fit. */
export function lots(
  sheet: Sheet,
  random: Random,
  { noun, packed }: Good,
  wanted: number,
): Item | undefined {
  const kind = random.pick(["pack", "pack", "dozen", "tier", "deal", "deal"] as const);
  const line = `the ${noun} cost # dollars`;
  const item = (price: Price, n: Num, cost: Num): Item => ({
    ...{ noun, price, count: { kind: "stated", n }, many: n, each: undefined, cost },
    truth: { each: cost.value / n.value, many: n.value },
  });
  if ((kind === "pack" || kind === "dozen") && !packed) return undefined;
  if (wanted > 6 || noun.one.includes(" of ") || noun.one.includes("set")) return undefined;
  if (kind === "pack" || kind === "dozen") {
    const size = kind === "dozen" ? 12 : random.pick([3, 4, 5, 6, 8, 10]);
    const n = sheet.given(size * random.int(2, size > 6 ? 5 : 8));
    const k = kind === "dozen" ? sheet.constant(12) : sheet.given(size);
    const p = sheet.given(Math.max(3, Math.round(wanted * size * 0.8)));
    const packs = sheet.step(n, "/", k, kind === "dozen" ? "that is # dozen" : "that is # packs");
    const cost = sheet.step(packs, "*", p, line);
    return item(kind === "dozen" ? { kind, p } : { kind, k, p }, n, cost);
  }
  if (kind === "tier") {
    const whole = Math.max(2, Math.ceil(wanted));
    const [m, p] = [sheet.given(random.int(2, 6)), sheet.given(whole)];
    const q = sheet.given(random.int(Math.ceil(whole / 2), whole - 1));
    const n = sheet.given(m.value + random.int(2, 9));
    const rest = sheet.step(n, "-", m, `# ${noun} are cheaper`);
    const first = sheet.step(m, "*", p, `the first ${m.value} ${noun} cost # dollars`);
    const second = sheet.step(rest, "*", q, `the others cost # dollars`);
    return item({ kind, m, p, q }, n, sheet.step(first, "+", second, line));
  }
  const size = random.int(3, 5);
  const [m, paid] = [sheet.given(size), sheet.given(size - 1)];
  const n = sheet.given(size * random.int(2, 6));
  const p = sheet.given(wanted);
  const groups = sheet.step(n, "/", m, `the offer is used # times`);
  const charged = sheet.step(groups, "*", paid, `# ${noun} must be paid for`);
  return item({ kind: "deal", m, paid, p }, n, sheet.step(charged, "*", p, line));
}
