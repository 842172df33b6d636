import { count, factors, families, part } from "../family";
import { CONTAINERS, person, THINGS } from "../lexicon_en";

/** Equal groups: products, shares, and what comes before or after them. */
export const enGroups = families("en", "groups", {
  product: [
    1,
    (s, r) => {
      const thing = r.pick(THINGS);
      const [one, many] = r.pick(CONTAINERS);
      const [n, k] = factors(r).map((x) => s.given(x)) as [
        ReturnType<typeof s.given>,
        ReturnType<typeof s.given>,
      ];
      s.tell(
        r.pick([
          `There are ${n.value.num} ${many} with ${k.value.num} ${thing} in each ${one}.`,
          `${person(r).name} has ${n.value.num} ${many} of ${thing}. Each ${one} holds ${k.value.num} ${thing}.`,
          `Each ${one} has ${k.value.num} ${thing} and there are ${n.value.num} ${many}.`,
        ]),
      );
      const x = s.step(n, "*", k, (e) => `There are ${e} ${thing}.`);
      s.ask(
        x,
        r.pick([`How many ${thing} are there in all?`, `How many ${thing} are there altogether?`]),
      );
    },
  ],
  share: [
    1,
    (s, r) => {
      const thing = r.pick(THINGS);
      const p = person(r);
      const [n, k] = factors(r);
      const total = s.given(n * k);
      const groups = s.given(n);
      const [one, many] = r.pick(CONTAINERS);
      const friends = r.chance(0.5);
      s.tell(
        friends
          ? `${p.name} shares ${total.value.num} ${thing} equally among ${n} ${r.pick(["friends", "children", "people"])}.`
          : `${p.name} puts ${total.value.num} ${thing} equally into ${n} ${many}.`,
      );
      const x = s.step(total, "/", groups, (e) => `Each gets ${e} ${thing}.`);
      s.ask(
        x,
        friends ? `How many ${thing} does each get?` : `How many ${thing} are in each ${one}?`,
      );
    },
  ],
  howManyGroups: [
    1,
    (s, r) => {
      const thing = r.pick(THINGS);
      const p = person(r);
      const [n, k] = factors(r);
      const total = s.given(n * k);
      const size = s.given(k);
      const [one, many] = r.pick(CONTAINERS);
      s.tell(
        `${p.name} has ${total.value.num} ${thing}.`,
        r.pick([`Each ${one} holds ${k} ${thing}.`, `${p.He} puts ${k} ${thing} in each ${one}.`]),
      );
      const x = s.step(total, "/", size, (e) => `${p.He} needs ${e} ${many}.`);
      s.ask(
        x,
        r.pick([`How many ${many} does ${p.he} need?`, `How many ${many} can ${p.name} fill?`]),
      );
    },
  ],
  productAndExtra: [
    2,
    (s, r) => {
      const thing = r.pick(THINGS);
      const p = person(r);
      const [one, many] = r.pick(CONTAINERS);
      const [n, k] = [s.given(r.int(2, 12)), s.given(r.int(2, 12))];
      const c = s.given(r.int(2, 40));
      s.tell(
        r.pick([
          `${p.name} has ${n.value.num} ${many} of ${k.value.num} ${thing} and ${c.value.num} loose ${thing}.`,
          `${p.name} fills ${n.value.num} ${many} with ${k.value.num} ${thing} each and has ${c.value.num} ${thing} left over.`,
          `There are ${k.value.num} ${thing} in each ${one}. ${p.name} buys ${n.value.num} ${many} and ${c.value.num} more ${thing}.`,
        ]),
      );
      const x = s.step(n, "*", k, (e) => `The ${many} hold ${e} ${thing}.`);
      const y = s.step(x, "+", c, (e) => `In all there are ${e} ${thing}.`);
      s.ask(y, `How many ${thing} does ${p.he} have in all?`);
    },
  ],
  productAndLoss: [
    2,
    (s, r) => {
      const thing = r.pick(THINGS);
      const p = person(r);
      const many = r.pick(CONTAINERS)[1];
      const [n, k] = [s.given(r.int(2, 12)), s.given(r.int(2, 12))];
      const c = s.given(part(r, n.value.num * k.value.num));
      s.tell(
        `${p.name} buys ${n.value.num} ${many} of ${thing} with ${k.value.num} ${thing} in each.`,
        r.pick([
          `${p.He} gives ${c.value.num} ${thing} away.`,
          `${c.value.num} of the ${thing} are used.`,
          `${p.He} sells ${c.value.num} of them.`,
        ]),
      );
      const x = s.step(n, "*", k, (e) => `${p.name} buys ${e} ${thing}.`);
      const y = s.step(x, "-", c, (e) => `There are ${e} ${thing} left.`);
      s.ask(y, `How many ${thing} are left?`);
    },
  ],
  addThenShare: [
    2,
    (s, r) => {
      const thing = r.pick(THINGS);
      const p = person(r);
      const [n, k] = [r.int(2, 9), r.int(2, 12)];
      const total = n * k;
      const first = r.int(1, total - 1);
      const [a, b, m] = [s.given(first), s.given(total - first), s.given(n)];
      s.tell(
        r.pick([
          `${p.name} has ${a.value.num} ${thing} and gets ${b.value.num} more.`,
          `${p.name} picked ${a.value.num} ${thing} yesterday and ${b.value.num} today.`,
        ]),
        `${p.He} shares all of them equally among ${m.value.num} friends.`,
      );
      const x = s.step(a, "+", b, (e) => `${p.name} has ${e} ${thing}.`);
      const y = s.step(x, "/", m, (e) => `Each friend gets ${e} ${thing}.`);
      s.ask(y, `How many ${thing} does each friend get?`);
    },
  ],
  loseThenShare: [
    2,
    (s, r) => {
      const thing = r.pick(THINGS);
      const p = person(r);
      const [one, many] = r.pick(CONTAINERS);
      const [n, k] = [r.int(2, 9), r.int(2, 12)];
      const lost = r.int(1, 40);
      const [a, b, m] = [s.given(n * k + lost), s.given(lost), s.given(n)];
      s.tell(
        `${p.name} had ${a.value.num} ${thing}.`,
        r.pick([`${p.He} gave away ${b.value.num} of them`, `${b.value.num} of them were broken`]) +
          ` and ${p.he} put the rest equally into ${m.value.num} ${many}.`,
      );
      const x = s.step(a, "-", b, (e) => `There are ${e} ${thing} to put away.`);
      const y = s.step(x, "/", m, (e) => `Each ${one} has ${e} ${thing}.`);
      s.ask(y, `How many ${thing} are in each ${one}?`);
    },
  ],
  regroup: [
    2,
    (s, r) => {
      const thing = r.pick(THINGS);
      const p = person(r);
      const many = r.pick(CONTAINERS)[1];
      const m = r.int(2, 6);
      const up = r.int(1, 4);
      const [n, k] = r.chance(0.5) ? [m * up, r.int(2, 12)] : [r.int(2, 10), m * up];
      const [a, b, c] = [s.given(n), s.given(k), s.given(m)];
      s.tell(
        `${p.name} has ${a.value.num} ${many} with ${b.value.num} ${thing} in each.`,
        `${p.He} shares all the ${thing} equally among ${c.value.num} children.`,
      );
      const x = s.step(a, "*", b, (e) => `There are ${e} ${thing}.`);
      const y = s.step(x, "/", c, (e) => `Each child gets ${e} ${thing}.`);
      s.ask(y, `How many ${thing} does each child get?`);
    },
  ],
  productSum: [
    3,
    (s, r) => {
      const [thing, other] = r.sample(THINGS, 2) as [string, string];
      const many = r.pick(CONTAINERS)[1];
      const p = person(r);
      const [a, b, c, d] = [r.int(2, 9), r.int(2, 12), r.int(2, 9), r.int(2, 10)].map((x) =>
        s.given(x),
      ) as [
        ReturnType<typeof s.given>,
        ReturnType<typeof s.given>,
        ReturnType<typeof s.given>,
        ReturnType<typeof s.given>,
      ];
      s.tell(
        `${p.name} has ${a.value.num} ${many} of ${b.value.num} ${thing} and ${c.value.num} ${many} of ${d.value.num} ${other}.`,
      );
      const x = s.step(a, "*", b, (e) => `There are ${e} ${thing}.`);
      const y = s.step(c, "*", d, (e) => `There are ${e} ${other}.`);
      const z = s.step(x, "+", y, (e) => `In all there are ${e} things.`);
      s.ask(z, `How many ${thing} and ${other} does ${p.name} have in all?`);
    },
  ],
  seats: [
    2,
    (s, r) => {
      const [rows, seats] = [s.given(r.int(3, 12)), s.given(r.int(3, 12))];
      const taken = s.given(Math.min(count(r), rows.value.num * seats.value.num - 1));
      const place = r.pick(["hall", "cinema", "theater", "bus"]);
      s.tell(
        `A ${place} has ${rows.value.num} rows of ${seats.value.num} seats.`,
        r.pick([
          `${taken.value.num} seats are taken.`,
          `${taken.value.num} people are sitting in it.`,
        ]),
      );
      const x = s.step(rows, "*", seats, (e) => `The ${place} has ${e} seats.`);
      const y = s.step(x, "-", taken, (e) => `There are ${e} empty seats.`);
      s.ask(y, r.pick([`How many seats are empty?`, `How many seats are free?`]));
    },
  ],
});
