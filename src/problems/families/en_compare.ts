import { count, families, part } from "../family";
import type { Person } from "../lexicon_en";
import { colours, people, person, THINGS } from "../lexicon_en";

const pair = (list: Person[]) => list as [Person, Person];

/** Two or three quantities compared: more, fewer, times as many, parts of a whole. */
export const enCompare = families("en", "compare", {
  more: [
    1,
    (s, r) => {
      const [p, q] = pair(people(r, 2));
      const thing = r.pick(THINGS);
      const [a, b] = [s.given(count(r)), s.given(count(r))];
      s.tell(
        `${p.name} has ${a.value.num} ${thing}.`,
        `${q.name} has ${b.value.num} more ${thing} than ${p.name}.`,
      );
      const x = s.step(a, "+", b, (e) => `${q.name} has ${e} ${thing}.`);
      s.ask(x, `How many ${thing} does ${q.name} have?`);
    },
  ],
  fewer: [
    1,
    (s, r) => {
      const [p, q] = pair(people(r, 2));
      const thing = r.pick(THINGS);
      const n = count(r) + 1;
      const [a, b] = [s.given(n), s.given(part(r, n))];
      s.tell(
        `${p.name} has ${a.value.num} ${thing}.`,
        `${q.name} has ${b.value.num} ${r.pick(["fewer", "less"])} ${thing} than ${p.name}.`,
      );
      const x = s.step(a, "-", b, (e) => `${q.name} has ${e} ${thing}.`);
      s.ask(x, `How many ${thing} does ${q.name} have?`);
    },
  ],
  difference: [
    1,
    (s, r) => {
      const [p, q] = pair(people(r, 2));
      const thing = r.pick(THINGS);
      const n = count(r) + 1;
      const [a, b] = [s.given(n), s.given(part(r, n))];
      const facts = [
        `${p.name} has ${a.value.num} ${thing}`,
        `${q.name} has ${b.value.num} ${thing}`,
      ];
      s.tell(`${(r.chance(0.6) ? facts : facts.reverse()).join(" and ")}.`);
      const more = r.chance(0.6);
      const x = s.step(a, "-", b, (e) =>
        more ? `${p.name} has ${e} more ${thing}.` : `${q.name} has ${e} fewer ${thing}.`,
      );
      s.ask(
        x,
        more
          ? `How many more ${thing} does ${p.name} have than ${q.name}?`
          : `How many fewer ${thing} does ${q.name} have than ${p.name}?`,
      );
    },
  ],
  times: [
    1,
    (s, r) => {
      const [p, q] = pair(people(r, 2));
      const thing = r.pick(THINGS);
      const [a, k] = [s.given(r.int(2, 12)), s.given(r.int(2, 9))];
      s.tell(
        `${p.name} has ${a.value.num} ${thing}.`,
        `${q.name} has ${k.value.num} times as many ${thing} as ${p.name}.`,
      );
      const x = s.step(a, "*", k, (e) => `${q.name} has ${e} ${thing}.`);
      s.ask(x, `How many ${thing} does ${q.name} have?`);
    },
  ],
  fraction: [
    1,
    (s, r) => {
      const [p, q] = pair(people(r, 2));
      const thing = r.pick(THINGS);
      const [word, k] = r.pick([
        ["half", 2],
        ["half", 2],
        ["a third", 3],
        ["a quarter", 4],
        ["a fifth", 5],
      ] as const);
      const a = s.given(k * r.int(2, k === 2 ? 30 : 12));
      s.tell(`${p.name} has ${a.value.num} ${thing}.`, `${q.name} has ${word} as many ${thing}.`);
      const x = s.step(a, "/", s.constant(k), (e) => `${q.name} has ${e} ${thing}.`);
      s.ask(x, `How many ${thing} does ${q.name} have?`);
    },
  ],
  wholeOfParts: [
    1,
    (s, r) => {
      const thing = r.pick(THINGS);
      const [c, d] = colours(r, 2);
      const [a, b] = [s.given(count(r)), s.given(count(r))];
      s.tell(
        r.pick([
          `There are ${a.value.num} ${c} ${thing} and ${b.value.num} ${d} ${thing} in a bag.`,
          `A shop has ${a.value.num} ${c} ${thing} and ${b.value.num} ${d} ${thing}.`,
          `${person(r).name} has ${a.value.num} ${c} and ${b.value.num} ${d} ${thing}.`,
        ]),
      );
      const x = s.step(a, "+", b, (e) => `There are ${e} ${thing}.`);
      s.ask(
        x,
        r.pick([`How many ${thing} are there in total?`, `How many ${thing} are there in all?`]),
      );
    },
  ],
  otherPart: [
    1,
    (s, r) => {
      const thing = r.pick(THINGS);
      const [c, d] = colours(r, 2);
      const n = count(r) + 1;
      const [a, b] = [s.given(n), s.given(part(r, n))];
      s.tell(
        `There are ${a.value.num} ${thing} in a ${r.pick(["bag", "box", "shop"])}.`,
        r.pick([
          `${b.value.num} of them are ${c} and the rest are ${d}.`,
          `${b.value.num} are ${c} and the others are ${d}.`,
        ]),
      );
      const x = s.step(a, "-", b, (e) => `There are ${e} ${d} ${thing}.`);
      s.ask(x, `How many ${thing} are ${d}?`);
    },
  ],
  moreTotal: [
    2,
    (s, r) => {
      const [p, q] = pair(people(r, 2));
      const thing = r.pick(THINGS);
      const n = count(r) + 1;
      const a = s.given(n);
      const more = r.chance(0.6);
      const b = s.given(more ? r.int(2, 40) : part(r, n));
      s.tell(
        `${p.name} has ${a.value.num} ${thing}.`,
        `${q.name} has ${b.value.num} ${more ? "more" : "fewer"} than ${p.name}.`,
      );
      const x = s.step(a, more ? "+" : "-", b, (e) => `${q.name} has ${e} ${thing}.`);
      const total = s.step(a, "+", x, (e) => `Together they have ${e} ${thing}.`);
      s.ask(
        total,
        r.pick([
          `How many ${thing} do they have together?`,
          `How many ${thing} do ${p.name} and ${q.name} have in total?`,
        ]),
      );
    },
  ],
  timesTotal: [
    2,
    (s, r) => {
      const [p, q] = pair(people(r, 2));
      const thing = r.pick(THINGS);
      const half = r.chance(0.35);
      const k = half ? s.constant(2) : s.given(r.int(2, 7));
      const a = s.given(half ? 2 * r.int(2, 25) : r.int(2, 12));
      s.tell(
        r.pick([
          `${p.name} has ${a.value.num} ${thing}`,
          `${p.name} ${r.pick(["found", "sold"])} ${a.value.num} ${thing}`,
        ]) +
          (half ? ` and ${q.name} half as many.` : ` and ${q.name} ${k.value.num} times as many.`),
      );
      const x = s.step(a, half ? "/" : "*", k, (e) => `For ${q.name} that makes ${e} ${thing}.`);
      const total = s.step(a, "+", x, (e) => `Together there are ${e} ${thing}.`);
      s.ask(total, `How many ${thing} is that altogether?`);
    },
  ],
  moreThanTimes: [
    2,
    (s, r) => {
      const [p, q] = pair(people(r, 2));
      const thing = r.pick(THINGS);
      const [a, k] = [s.given(r.int(3, 12)), s.given(r.int(2, 6))];
      const more = r.chance(0.5);
      const b = s.given(more ? r.int(1, 20) : r.int(1, a.value.num * k.value.num - 1));
      s.tell(
        `${p.name} has ${a.value.num} ${thing}.`,
        `${q.name} has ${b.value.num} ${more ? "more" : "fewer"} than ${k.value.num} times as many as ${p.name}.`,
      );
      const x = s.step(a, "*", k, (e) => `${k.value.num} times as many is ${e} ${thing}.`);
      const y = s.step(x, more ? "+" : "-", b, (e) => `${q.name} has ${e} ${thing}.`);
      s.ask(y, `How many ${thing} does ${q.name} have?`);
    },
  ],
  threePeople: [
    3,
    (s, r) => {
      const [p, q, t] = people(r, 3) as [Person, Person, Person];
      const thing = r.pick(THINGS);
      const [a, b, k] = [s.given(r.int(2, 10)), s.given(r.int(2, 10)), s.given(r.int(2, 4))];
      s.tell(
        `${p.name} has ${a.value.num} ${thing}.`,
        `${q.name} has ${b.value.num} more than ${p.name}.`,
        `${t.name} has ${k.value.num} times as many as ${q.name}.`,
      );
      const x = s.step(a, "+", b, (e) => `${q.name} has ${e} ${thing}.`);
      const y = s.step(x, "*", k, (e) => `${t.name} has ${e} ${thing}.`);
      if (r.chance(0.5)) {
        const z = s.step(x, "+", y, (e) => `Together they have ${e} ${thing}.`);
        s.ask(z, `How many ${thing} do ${q.name} and ${t.name} have together?`);
      } else {
        const z = s.step(y, "-", a, (e) => `${t.name} has ${e} more than ${p.name}.`);
        s.ask(z, `How many more ${thing} does ${t.name} have than ${p.name}?`);
      }
    },
  ],
});
