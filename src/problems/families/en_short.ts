import { count, factors, families, part } from "../family";
import { CONTAINERS, type Person, people, person, THINGS } from "../lexicon_en";

/** Short everyday problems in other words: put in, picked, needed, split, spent. */
export const enShort = families("en", "short", {
  putIn: [
    1,
    (s, r) => {
      const thing = r.pick(THINGS);
      const [one] = r.pick(CONTAINERS);
      const p = person(r);
      const [a, b] = [s.given(count(r)), s.given(count(r))];
      s.tell(
        ...r.pick([
          [
            `There are ${a.value.num} ${thing} in a ${one}.`,
            `${p.name} puts ${b.value.num} more in.`,
          ],
          [
            `If there are ${a.value.num} ${thing} in a ${one} and ${p.name} adds ${b.value.num} more,`,
          ],
          [
            `A ${one} held ${a.value.num} ${thing}.`,
            `${p.name} placed ${b.value.num} more ${thing} in it today.`,
          ],
        ]),
      );
      const x = s.step(a, "+", b, (e) => `There are ${e} ${thing} in the ${one}.`);
      s.ask(x, `how many ${thing} are in the ${one} now?`);
    },
  ],
  bothDid: [
    1,
    (s, r) => {
      const thing = r.pick(THINGS);
      const [p, q] = people(r, 2) as [Person, Person];
      const [a, b] = [s.given(count(r)), s.given(count(r))];
      const did = r.pick(["picked", "found", "made", "sold", "bought", "collected", "counted"]);
      s.tell(
        `${p.name} ${did} ${a.value.num} ${thing} and ${q.name} ${did} ${b.value.num} ${thing}.`,
      );
      const x = s.step(a, "+", b, (e) => `They ${did} ${e} ${thing}.`);
      s.ask(
        x,
        r.pick([
          `How many ${thing} were ${did === "made" ? "made" : "there"} in total?`,
          `How many ${thing} is that in all?`,
          `How many ${thing} do they have together?`,
        ]),
      );
    },
  ],
  addedSome: [
    1,
    (s, r) => {
      const thing = r.pick(THINGS);
      const [one] = r.pick(CONTAINERS);
      const p = person(r);
      const n = count(r) + 1;
      const [now, before] = [s.given(n), s.given(part(r, n))];
      s.tell(
        `There were ${before.value.num} ${thing} in the ${one}.`,
        `${p.name} put some more ${thing} in.`,
        `There are now ${now.value.num} ${thing} in the ${one}.`,
      );
      const x = s.step(now, "-", before, (e) => `${p.name} put in ${e} ${thing}.`);
      s.ask(x, `How many ${thing} did ${p.name} put in?`);
    },
  ],
  needMore: [
    1,
    (s, r) => {
      const thing = r.pick(THINGS);
      const p = person(r);
      const n = count(r) + 1;
      const [goal, have] = [s.given(n), s.given(part(r, n))];
      s.tell(
        r.pick([
          `${p.name} needs ${goal.value.num} ${thing} and already has ${have.value.num}.`,
          `${p.name} wants ${goal.value.num} ${thing}. So far ${p.he} has ${have.value.num} ${thing}.`,
        ]),
      );
      const x = s.step(goal, "-", have, (e) => `${p.name} needs ${e} more ${thing}.`);
      s.ask(
        x,
        r.pick([`How many more ${thing} does ${p.he} need?`, `How many ${thing} are missing?`]),
      );
    },
  ],
  each: [
    1,
    (s, r) => {
      const thing = r.pick(THINGS);
      const [n, k] = factors(r);
      const [a, b] = [s.given(n), s.given(k)];
      const who = r.pick(["friends", "students", "children", "workers", "people", "teams"]);
      s.tell(
        r.pick([
          `There are ${a.value.num} ${who} and each has ${b.value.num} ${thing}.`,
          `${person(r).name} gave ${b.value.num} ${thing} to each of ${a.value.num} ${who}.`,
          `If ${a.value.num} ${who} each bring ${b.value.num} ${thing},`,
        ]),
      );
      const x = s.step(a, "*", b, (e) => `That makes ${e} ${thing}.`);
      s.ask(x, `how many ${thing} is that in all?`);
    },
  ],
  split: [
    1,
    (s, r) => {
      const thing = r.pick(THINGS);
      const many = r.pick(CONTAINERS)[1];
      const [n, k] = factors(r);
      const [total, size] = [s.given(n * k), s.given(n)];
      const intoEach = r.chance(0.5);
      s.tell(
        intoEach
          ? `${total.value.num} ${thing} are split into ${size.value.num} equal groups.`
          : `${thing[0]?.toUpperCase()}${thing.slice(1)} come in ${many} of ${size.value.num}. ${person(r).name} has ${total.value.num} ${thing}.`,
      );
      const x = s.step(total, "/", size, (e) =>
        intoEach ? `Each group has ${e} ${thing}.` : `There are ${e} ${many}.`,
      );
      s.ask(x, intoEach ? `How many ${thing} are in each group?` : `How many ${many} is that?`);
    },
  ],
  time: [
    1,
    (s, r) => {
      const p = person(r);
      const [v, t] = factors(r);
      const [way, speed] = [s.given(v * t), s.given(v)];
      const [fact, question, unit] = r.pick([
        [`goes ${v * t} miles at ${v} miles an hour`, "How many hours does it take?", "hours"],
        [
          `wants to read ${v * t} pages and reads ${v} pages a day`,
          "How many days does it take?",
          "days",
        ],
        [
          `has to make ${v * t} parts and makes ${v} parts an hour`,
          "How many hours are needed?",
          "hours",
        ],
        [`earned ${v * t} dollars at ${v} dollars an hour`, "How many hours was that?", "hours"],
      ] as const);
      s.tell(`${p.name} ${fact}.`);
      s.ask(
        s.step(way, "/", speed, (e) => `It takes ${e} ${unit}.`),
        question,
      );
    },
  ],
  farther: [
    1,
    (s, r) => {
      const [p, q] = people(r, 2) as [Person, Person];
      const n = count(r) + 1;
      const [a, b] = [s.given(n), s.given(part(r, n))];
      const [does, unit, word] = r.pick([
        ["walks", "km", "farther"],
        ["runs", "miles", "farther"],
        ["jumps", "inches", "farther"],
        ["works", "hours", "longer"],
        ["reads", "minutes", "longer"],
      ] as const);
      s.tell(
        `${p.name} ${does} ${a.value.num} ${unit} and ${q.name} ${does} ${b.value.num} ${unit}.`,
      );
      const x = s.step(a, "-", b, (e) => `${p.name} ${does} ${e} ${unit} ${word}.`);
      s.ask(x, `How many ${unit} ${word} does ${p.name} ${does.slice(0, -1)} than ${q.name}?`);
    },
  ],
  twoSpent: [
    2,
    (s, r) => {
      const p = person(r);
      const [b, c] = [s.given(r.int(2, 40)), s.given(r.int(2, 40))];
      const a = s.given(b.value.num + c.value.num + r.int(1, 40));
      const [x1, x2] = r.sample(
        ["food", "a book", "a toy", "shoes", "a gift", "a game", "tickets"],
        2,
      );
      s.tell(
        `${p.name} had $${a.value.num}.`,
        `${p.He} spent $${b.value.num} on ${x1} and $${c.value.num} on ${x2}.`,
      );
      const x = s.step(b, "+", c, (e) => `${p.name} spent ${e} dollars.`);
      const y = s.step(a, "-", x, (e) => `${p.He} has ${e} dollars left.`);
      s.ask(y, r.pick([`How much does ${p.he} have left?`, `How much money is left?`]));
    },
  ],
});
