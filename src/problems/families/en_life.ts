import { families } from "../family";
import type { Person } from "../lexicon_en";
import { people, person, THINGS } from "../lexicon_en";

/** Money, time, distance, ages and shapes. */
export const enLife = families("en", "life", {
  cost: [
    1,
    (s, r) => {
      const p = person(r);
      const thing = r.pick(THINGS);
      const [n, price] = [s.given(r.int(2, 12)), s.given(r.int(2, 12))];
      s.tell(
        r.pick([
          `${p.name} buys ${n.value.num} ${thing} at $${price.value.num} each.`,
          `${p.name} bought ${n.value.num} ${thing}. Each costs ${price.value.num} dollars.`,
        ]),
      );
      const x = s.step(n, "*", price, (e) => `${p.name} pays ${e} dollars.`);
      s.ask(x, r.pick([`How much does ${p.he} pay?`, `How many dollars does ${p.he} spend?`]));
    },
  ],
  moneyLeft: [
    1,
    (s, r) => {
      const p = person(r);
      const all = r.chance(0.4) ? r.pick([20, 50, 100]) : r.int(10, 99);
      const [a, b] = [s.given(all), s.given(r.int(1, all - 1))];
      const what = r.pick(["a toy", "a book", "a shirt", "lunch", "a game", "a gift"]);
      s.tell(
        r.pick([
          `${p.name} had $${a.value.num} and spent $${b.value.num} on ${what}.`,
          `${p.name} has ${a.value.num} dollars. ${p.He} spends ${b.value.num} dollars on ${what}.`,
        ]),
      );
      const x = s.step(a, "-", b, (e) => `${p.name} has ${e} dollars left.`);
      s.ask(x, r.pick([`How much money is left?`, `How many dollars does ${p.he} have left?`]));
    },
  ],
  unitPrice: [
    1,
    (s, r) => {
      const p = person(r);
      const thing = r.pick(THINGS);
      const [n, price] = [r.int(2, 12), r.int(2, 12)];
      const [total, count] = [s.given(n * price), s.given(n)];
      s.tell(
        `${p.name} pays $${total.value.num} for ${count.value.num} ${thing} of the same price.`,
      );
      const x = s.step(total, "/", count, (e) => `Each costs ${e} dollars.`);
      s.ask(x, r.pick([`How much does each cost?`, `What is the price of one?`]));
    },
  ],
  rate: [
    1,
    (s, r) => {
      const p = person(r);
      const [v, t] = [s.given(r.int(2, 12)), s.given(r.int(2, 12))];
      const [fact, unit, question] = r.pick([
        [
          `walks ${v.value.num} km every day for ${t.value.num} days`,
          "km",
          "How many km is that in all?",
        ],
        [
          `reads ${v.value.num} pages a day`,
          "pages",
          `How many pages does ${p.he} read in ${t.value.num} days?`,
        ],
        [
          `earns ${v.value.num} dollars an hour`,
          "dollars",
          `How much does ${p.he} earn in ${t.value.num} hours?`,
        ],
        [
          `runs ${v.value.num} km an hour`,
          "km",
          `How far does ${p.he} run in ${t.value.num} hours?`,
        ],
        [
          `saves ${v.value.num} dollars each week for ${t.value.num} weeks`,
          "dollars",
          `How much does ${p.he} save?`,
        ],
      ] as const);
      s.tell(`${p.name} ${fact}.`);
      s.ask(
        s.step(v, "*", t, (e) => `That makes ${e} ${unit}.`),
        question,
      );
    },
  ],
  change: [
    2,
    (s, r) => {
      const p = person(r);
      const thing = r.pick(THINGS);
      const [n, price] = [s.given(r.int(2, 10)), s.given(r.int(2, 9))];
      const cost = n.value.num * price.value.num;
      const notes = [20, 50, 100].filter((note) => note > cost);
      const paid = s.given(r.chance(0.6) ? r.pick(notes) : cost + r.int(1, 30));
      s.tell(
        r.pick([
          `${p.name} has $${paid.value.num}. ${p.He} buys ${n.value.num} ${thing} for $${price.value.num} each.`,
          `${p.name} buys ${n.value.num} ${thing} at ${price.value.num} dollars each and pays with ${paid.value.num} dollars.`,
        ]),
      );
      const x = s.step(n, "*", price, (e) => `The ${thing} cost ${e} dollars.`);
      const y = s.step(paid, "-", x, (e) => `That leaves ${e} dollars.`);
      s.ask(y, r.pick([`How much money is left?`, `How many dollars does ${p.he} get back?`]));
    },
  ],
  saveMore: [
    2,
    (s, r) => {
      const p = person(r);
      const [start, a, n] = [s.given(r.int(5, 60)), s.given(r.int(2, 12)), s.given(r.int(2, 10))];
      const unit = r.pick(["week", "day", "month"]);
      s.tell(`${p.name} has $${start.value.num} and saves $${a.value.num} every ${unit}.`);
      const x = s.step(a, "*", n, (e) => `In ${n.value.num} ${unit}s ${p.he} saves ${e} dollars.`);
      const y = s.step(start, "+", x, (e) => `Then ${p.he} has ${e} dollars.`);
      s.ask(y, `How much will ${p.he} have after ${n.value.num} ${unit}s?`);
    },
  ],
  pagesLeft: [
    2,
    (s, r) => {
      const p = person(r);
      const [v, t] = [s.given(r.int(3, 12)), s.given(r.int(2, 9))];
      const all = s.given(v.value.num * t.value.num + r.int(5, 80));
      s.tell(
        `A book has ${all.value.num} pages.`,
        `${p.name} reads ${v.value.num} pages a day for ${t.value.num} days.`,
      );
      const x = s.step(v, "*", t, (e) => `${p.name} reads ${e} pages.`);
      const y = s.step(all, "-", x, (e) => `There are ${e} pages left.`);
      s.ask(
        y,
        r.pick([`How many pages are left?`, `How many pages does ${p.he} still have to read?`]),
      );
    },
  ],
  daysNeeded: [
    2,
    (s, r) => {
      const p = person(r);
      const [v, t, done] = [r.int(2, 12), r.int(2, 12), r.int(3, 40)];
      const [goal, have, speed] = [s.given(v * t + done), s.given(done), s.given(v)];
      s.tell(
        `${p.name} wants to save $${goal.value.num}.`,
        `${p.He} already has $${have.value.num} and saves $${speed.value.num} a week.`,
      );
      const x = s.step(goal, "-", have, (e) => `${p.name} still needs ${e} dollars.`);
      const y = s.step(x, "/", speed, (e) => `That takes ${e} weeks.`);
      s.ask(y, `How many weeks does ${p.he} need?`);
    },
  ],
  age: [
    1,
    (s, r) => {
      const [p, q] = people(r, 2) as [Person, Person];
      const [a, b] = [s.given(r.int(6, 60)), s.given(r.int(2, 20))];
      const older = r.chance(0.6) || b.value.num >= a.value.num;
      s.tell(
        `${p.name} is ${a.value.num} years old.`,
        `${q.name} is ${b.value.num} years ${older ? "older" : "younger"} than ${p.name}.`,
      );
      const x = s.step(a, older ? "+" : "-", b, (e) => `${q.name} is ${e} years old.`);
      s.ask(x, `How old is ${q.name}?`);
    },
  ],
  laterAge: [
    2,
    (s, r) => {
      const [p, q] = people(r, 2) as [Person, Person];
      const [a, b, y] = [s.given(r.int(5, 50)), s.given(r.int(2, 25)), s.given(r.int(2, 15))];
      s.tell(
        `${p.name} is ${a.value.num} years old and ${q.name} is ${b.value.num} years older than ${p.name}.`,
      );
      const x = s.step(a, "+", b, (e) => `${q.name} is ${e} years old.`);
      const z = s.step(x, "+", y, (e) => `Then ${q.name} will be ${e} years old.`);
      s.ask(z, `How old will ${q.name} be in ${y.value.num} years?`);
    },
  ],
  area: [
    1,
    (s, r) => {
      const [a, b] = [s.given(r.int(2, 12)), s.given(r.int(2, 12))];
      const what = r.pick(["rectangle", "garden", "room", "field"]);
      s.tell(`A ${what} is ${a.value.num} m long and ${b.value.num} m wide.`);
      const x = s.step(a, "*", b, (e) => `The area is ${e} square meters.`);
      s.ask(x, `What is the area of the ${what} in square meters?`);
    },
  ],
  perimeter: [
    2,
    (s, r) => {
      const [a, b] = [s.given(r.int(3, 30)), s.given(r.int(2, 20))];
      const what = r.pick(["rectangle", "garden", "room", "field"]);
      s.tell(`A ${what} is ${a.value.num} m long and ${b.value.num} m wide.`);
      const x = s.step(a, "+", b, (e) => `Length and width make ${e} m.`);
      const y = s.step(x, "*", s.constant(2), (e) => `The perimeter is ${e} m.`);
      s.ask(y, `What is the perimeter of the ${what} in meters?`);
    },
  ],
  twoPurchases: [
    3,
    (s, r) => {
      const p = person(r);
      const [thing, other] = r.sample(THINGS, 2) as [string, string];
      const [a, b] = [s.given(r.int(2, 9)), s.given(r.int(2, 9))];
      const [c, d] = [s.given(r.int(2, 9)), s.given(r.int(2, 9))];
      s.tell(
        `${p.name} buys ${a.value.num} ${thing} at $${b.value.num} each and ${c.value.num} ${other} at $${d.value.num} each.`,
      );
      const x = s.step(a, "*", b, (e) => `The ${thing} cost ${e} dollars.`);
      const y = s.step(c, "*", d, (e) => `The ${other} cost ${e} dollars.`);
      const z = s.step(x, "+", y, (e) => `In all ${p.he} pays ${e} dollars.`);
      s.ask(z, `How much does ${p.he} pay in all?`);
    },
  ],
  purchasesChange: [
    4,
    (s, r) => {
      const p = person(r);
      const [thing, other] = r.sample(THINGS, 2) as [string, string];
      const [a, b] = [s.given(r.int(2, 6)), s.given(r.int(2, 7))];
      const [c, d] = [s.given(r.int(2, 6)), s.given(r.int(2, 7))];
      const paid = s.given(100);
      s.tell(
        `${p.name} has $100.`,
        `${p.He} buys ${a.value.num} ${thing} at $${b.value.num} each and ${c.value.num} ${other} at $${d.value.num} each.`,
      );
      const x = s.step(a, "*", b, (e) => `The ${thing} cost ${e} dollars.`);
      const y = s.step(c, "*", d, (e) => `The ${other} cost ${e} dollars.`);
      const z = s.step(x, "+", y, (e) => `In all ${p.he} pays ${e} dollars.`);
      const w = s.step(paid, "-", z, (e) => `That leaves ${e} dollars.`);
      s.ask(w, `How much money does ${p.he} have left?`);
    },
  ],
  average: [
    3,
    (s, r) => {
      const p = person(r);
      const mean = r.int(8, 30);
      const [u, v] = [r.int(-3, 3), r.int(-3, 3)];
      const [a, b, c] = [s.given(mean + u), s.given(mean + v), s.given(mean - u - v)];
      const what = r.pick(["points", "pages", "km", "cups"]);
      const verb =
        what === "points"
          ? "scores"
          : what === "pages"
            ? "reads"
            : what === "km"
              ? "runs"
              : "sells";
      s.tell(
        `${p.name} ${verb} ${a.value.num} ${what} on Monday, ${b.value.num} on Tuesday and ${c.value.num} on Wednesday.`,
      );
      const x = s.step(a, "+", b, (e) => `The first two days make ${e} ${what}.`);
      const y = s.step(x, "+", c, (e) => `All three days make ${e} ${what}.`);
      const z = s.step(y, "/", s.constant(3), (e) => `The average is ${e} ${what}.`);
      s.ask(z, `What is the average for a day?`);
    },
  ],
});
