import type { Random } from "../../../../common/random";
import type { Shop } from "./goods";
import type { Fact, Num, Sheet } from "./sheet";
import { either, pct, usd, type Voice } from "./voice";

/** What happens to a bill: the new sum, and the sentence that tells it. */
export interface Change {
  readonly total: Num;
  readonly fact: Fact;
  /** The old sum from the new one, where that takes one step. */
  readonly undo?: (sheet: Sheet, after: Num) => Num;
  /** What the change itself amounts to, by percentage. */
  readonly part?: { readonly num: Num; readonly name: string };
  /** Whether it makes the bill smaller. */
  readonly lowers: boolean;
}

export type ChangeKind = "coupon" | "percentOff" | "member" | "delivery" | "tax" | "tip" | "wrap";

/** What may happen to a bill of that shop. */
export function changesAt({ served, delivers, takesBack }: Shop): ChangeKind[] {
  return [
    ...(["coupon", "percentOff", "tax"] as const),
    ...(served ? (["tip", "tip"] as const) : (["member"] as const)),
    ...(delivers ? (["delivery", "delivery"] as const) : []),
    ...(takesBack ? (["wrap"] as const) : []),
  ];
}

/** A fixed sum off or on top. */
function fixed(
  sheet: Sheet,
  before: Num,
  n: number,
  op: "+" | "-",
  name: string,
  text: (n: string) => string,
): Change {
  const by = sheet.given(n);
  const total = sheet.step(before, op, by, `with the ${name} it is # dollars`);
  const back = op === "+" ? "-" : "+";
  return {
    total,
    fact: { place: "after", text: text(usd(by)) },
    undo: (sheet, after) => sheet.step(after, back, by, `without the ${name} it is # dollars`),
    lowers: op === "-",
  };
}

/** A percentage off or on top. */
function percentage(
  sheet: Sheet,
  random: Random,
  before: Num,
  percents: readonly number[],
  op: "+" | "-",
  name: string,
  text: (p: string) => string,
): Change | undefined {
  const fitting = percents.filter((p) => (before.value * p) % 100 === 0);
  if (fitting.length === 0) return undefined;
  const p = sheet.given(random.pick(fitting));
  const part = sheet.chain(
    [before, p, sheet.constant(100)],
    ["*", "/"],
    `the ${name} is # dollars`,
  );
  const total = sheet.step(before, op, part, `with the ${name} it is # dollars`);
  return {
    total,
    fact: { place: "after", text: text(pct(p)) },
    part: { num: part, name },
    lowers: op === "-",
  };
}

/** Draws what happens to the bill; undefined where it does not fit its size. */
export function drawChange(
  kind: ChangeKind,
  sheet: Sheet,
  random: Random,
  before: Num,
  voice: Voice,
): Change | undefined {
  const v = (verb: string) => voice.v(verb);
  const { one, is } = { one: (verb: string) => voice.one(verb), is: voice.is };
  const size = before.value;
  switch (kind) {
    case "coupon":
      if (size < 8) return undefined;
      return fixed(
        sheet,
        before,
        random.int(2, Math.min(20, Math.floor(size / 3))),
        "-",
        "coupon",
        (n) =>
          either(
            `@ ${v("have")} a coupon for ${n} off`,
            `a coupon ${one("take")} ${n} off the bill`,
            `at the checkout, @ ${v("hand")} over a coupon worth ${n}`,
            `the bill ${is} reduced by ${n} because of a coupon`,
            `with a coupon, @ ${v("get")} ${n} off the whole bill`,
          ),
      );
    case "percentOff":
      return percentage(sheet, random, before, [5, 10, 15, 20, 25, 30, 40], "-", "discount", (p) =>
        either(
          `the shop ${one("give")} a discount of ${p} on the whole bill`,
          `${p} of the bill ${is} taken off, because the shop ${one("have")} a birthday`,
          `${voice.past ? "on that day" : "today"}, everything ${is} ${p} off`,
          `@ ${v("get")} ${p} off the whole bill`,
          `all customers ${voice.many("get")} a discount of ${p} ${voice.past ? "on that day" : "today"}`,
        ),
      );
    case "member":
      return percentage(sheet, random, before, [5, 10, 20, 25, 50], "-", "discount", (p) =>
        either(
          `with a customer card, @ ${v("pay")} ${p} less`,
          `@ ${v("have")} a customer card, which ${one("take")} ${p} off the bill`,
          `a voucher from the newspaper ${one("take")} ${p} off everything`,
          `because of a customer card, the bill ${is} ${p} lower`,
        ),
      );
    case "tax":
      return percentage(sheet, random, before, [5, 6, 8, 10, 20], "+", "tax", (p) =>
        either(
          `a tax of ${p} ${is} added to the bill`,
          `then ${p} tax ${is} added`,
          `on top of that, there ${is} a tax of ${p}`,
          `these prices ${voice.past ? "did" : "do"} not include the tax, which ${is} ${p}`,
          `the tax on everything ${is} ${p}`,
        ),
      );
    case "tip":
      return percentage(sheet, random, before, [10, 15, 20, 25], "+", "tip", (p) =>
        either(
          `@ ${v("leave")} a tip of ${p}`,
          `a tip of ${p} ${is} added to the bill`,
          `for the good service, @ ${v("give")} a tip of ${p} of the bill`,
          `as a tip, the waiter ${one("get")} another ${p} of the bill`,
        ),
      );
    case "delivery":
      return fixed(
        sheet,
        before,
        random.int(2, Math.min(15, 3 + Math.floor(size / 4))),
        "+",
        "delivery",
        (n) =>
          either(
            `delivery ${one("cost")} {another|an extra} ${n}`,
            `everything ${is} delivered to the door for {another|an extra} ${n}`,
            `there ${is} also a delivery fee of ${n}`,
            `@ ${v("have")} it all delivered, which ${one("cost")} {another|an extra} ${n}`,
            `for the delivery, @ ${v("pay")} {another|an extra} ${n}`,
          ),
      );
    case "wrap":
      return fixed(
        sheet,
        before,
        random.int(2, Math.min(8, 3 + Math.floor(size / 4))),
        "+",
        "wrapping",
        (n) =>
          either(
            `@ ${v("have")} everything wrapped as a gift for {another|an extra} ${n}`,
            `gift wrapping ${one("cost")} {another|an extra} ${n}`,
            `there ${is} an extra charge of ${n} for wrapping it all as a present`,
            `${n} more ${is} charged for gift wrapping`,
          ),
      );
  }
}
