import { divisors } from "../../../family";
import { money } from "../../../measure";
import type { Person } from "../../../person";
import { spin } from "../../../spin";
import type { Tale, Value } from "../../../weaving/tale_en";

/** A unit of length with its square. */
export interface Unit {
  readonly many: string;
  readonly one: string;
  readonly square: string;
  readonly squareOne: string;
}

const unit = (many: string, one: string): Unit => ({
  many,
  one,
  square: `square ${many}`,
  squareOne: `square ${one}`,
});

/** Units of length by their short names. */
export const UNITS = {
  m: unit("meters", "meter"),
  ft: unit("feet", "foot"),
  yd: unit("yards", "yard"),
  cm: unit("cm", "cm"),
  in: unit("inches", "inch"),
};

/** The short name of a unit. */
export type UnitName = keyof typeof UNITS;

/** A least and a most. */
export type Range = readonly [least: number, most: number];

/** Settles the choices of a solution line. */
export const say = (t: Tale, text: string) => spin(text, t.random);

/** A divisor of `n` between two numbers, if there is one. */
export function dividing(t: Tale, n: number, least: number, most: number): number | undefined {
  const fitting = Number.isInteger(n) && n > 0 ? divisors(n, least, most) : [];
  return fitting.length > 0 ? t.random.pick(fitting) : undefined;
}

/** "half", "a third", "a quarter", "a fifth": a share by its divisor. */
export const SHARES: Readonly<Record<number, string>> = {
  2: "half",
  3: "a third",
  4: "a quarter",
  5: "a fifth",
};

/** "twice", "three times": a multiple by its factor. */
export const TIMES: Readonly<Record<number, string>> = {
  2: "twice",
  3: "three times",
  4: "four times",
  5: "five times",
};

/** A number as a whole cut off at two below and at `most` above. */
export const between = (t: Tale, least: number, most: number) =>
  t.random.int(Math.ceil(least), Math.max(Math.ceil(least), Math.round(most)));

/** Where the money goes in the end: help, discounts, budgets, shares. */
export function spend(t: Tale, who: Person, costs: readonly Value[], what: string): void {
  const { random: r } = t;
  if (costs.length === 0) return;
  let total = t.sum(costs, say(t, "{Together that is|All of it costs} # dollars."), 0.5);
  if (costs.length > 1) {
    t.ask(
      "both",
      total,
      `{how many dollars does @ spend on all of this|how much does everything cost together, in dollars|what does @ pay for everything, in dollars|altogether, how many dollars does this cost @m}?`,
      who,
      money("the money for everything", who),
    );
  }
  for (const way of r.sample(["help", "off", "budget", "share", "coupon"] as const, 2)) {
    if (way === "help") {
      const fee = t.given(5 * between(t, 3, Math.min(16, Math.max(4, total.n / 60))));
      t.fact(
        `{for the delivery, @ pays another $${fee}|on top of this comes $${fee} for delivery|the store also charges @m $${fee} for bringing everything to the door|besides, a delivery truck costs @m $${fee}}`,
        who,
      );
      total = t.step(
        total,
        "+",
        fee,
        say(t, "With delivery {it is|@ pays} # dollars.").replace("@", who.name),
        0.5,
      );
    } else if (way === "off") {
      const percent = t.given(r.pick([5, 10, 20, 25, 30, 50]));
      const saved = t.percent(
        total,
        percent,
        say(t, "{The discount is|That takes off} # dollars."),
        0.5,
      );
      t.fact(
        `{as a regular customer, @ gets ${percent}% off the whole bill|the store takes ${percent}% off the whole bill|because of a sale, the whole bill is cut by ${percent}%|@ has a voucher for a discount of ${percent}% on the whole bill}`,
        who,
      );
      t.ask(
        "saved",
        saved,
        `{how many dollars does @ save|how much is the discount, in dollars|what does the discount save @m, in dollars}?`,
        who,
      );
      total = t.step(
        total,
        "-",
        saved,
        say(t, "{So @ pays|The bill is then} # dollars.").replace("@", who.name),
        0.5,
      );
    } else if (way === "coupon") {
      const off = t.given(5 * between(t, 1, Math.min(20, total.n / 15)));
      if (off.n >= total.n) return;
      t.fact(
        `{a gift card pays for $${off} of this|@ uses a gift card worth $${off}|$${off} of the bill is covered by a gift card|a neighbor gives @m $${off} towards the cost}`,
        who,
      );
      total = t.step(
        total,
        "-",
        off,
        say(t, "{After that|So} {@ pays|there is a bill of} # dollars.").replace("@", who.name),
        0.5,
      );
    } else if (way === "budget") {
      const enough = r.chance(0.6);
      const near = Math.round(total.n * (enough ? 1 + r.next() * 0.5 : 0.5 + r.next() * 0.4));
      const sum = t.given(Math.max(5, 5 * Math.round(near / 5)));
      t.fact(
        `{@ has set aside $${sum} for this|@ has saved $${sum} for the {job|work}|the budget for all of this is $${sum}|there is $${sum} in the budget for it}`,
        who,
      );
      const [a, b] = sum.n > total.n ? [sum, total] : [total, sum];
      t.ask(
        "budget",
        t.step(a, "-", b, say(t, "{The difference is|That is a difference of} # dollars."), 0.5),
        sum.n > total.n
          ? `{how much of this money is left in the end, in dollars|how many dollars are left over|after paying, how many dollars of it does @ have left}?`
          : `{how many more dollars does @ need|how many dollars are still missing|by how many dollars is this money too little}?`,
        who,
      );
      return;
    } else {
      const n = between(t, 2, 6);
      if (total.n % n > 0) continue;
      const people = t.given(n);
      t.fact(
        `{@ splits the {whole |}bill evenly with the others, so that ${people} people pay|${people} people, @ among them, share the {whole |}bill equally|the {whole |}bill is divided equally among @ and the other neighbors, ${people} people in all|@ and the others, ${people} people in all, pay equal parts of the {whole |}bill}`,
        who,
      );
      t.ask(
        "share",
        t.step(total, "/", people, say(t, "{Each of them|Every one of them} pays # dollars."), 0.5),
        `{how many dollars does each of them pay|what is @'s part of the bill, in dollars|how much does @ have to pay, in dollars}?`,
        who,
        money("the money that one person pays", who),
      );
      return;
    }
    t.ask(
      `pay${way}`,
      total,
      `{how many dollars does @ pay for ${what} in the end|what does ${what} cost @m in all, in dollars|in the end, how much does @ spend on ${what}, in dollars|how much money does ${what} cost @m altogether}?`,
      who,
      money("the money that is paid", who),
    );
  }
}
