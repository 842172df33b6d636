import { count, families, part } from "../family";
import { CROWDS, type Person, people, person, THINGS } from "../lexicon_en";

/** One quantity changes: gains, losses, unknown starts and unknown changes. */
export const enChange = families("en", "change", {
  gain: [
    1,
    (s, r) => {
      const [p, q] = people(r, 2) as [Person, Person];
      const thing = r.pick(THINGS);
      const a = s.given(count(r));
      const b = s.given(count(r));
      s.tell(
        `${p.name} ${r.pick(["has", "had", "starts with"])} ${a.value.num} ${thing}.`,
        r.pick([
          `${p.He} gets ${b.value.num} more from ${q.name}.`,
          `${q.name} gives ${p.name} ${b.value.num} more ${thing}.`,
          `Then ${p.he} buys ${b.value.num} more ${thing}.`,
          `${p.He} finds ${b.value.num} more.`,
          `Later ${p.he} found another ${b.value.num} ${thing}.`,
        ]),
      );
      const total = s.step(a, "+", b, (e) => `${p.name} has ${e} ${thing}.`);
      s.ask(
        total,
        r.pick([
          `How many ${thing} does ${p.name} have now?`,
          `How many ${thing} does ${p.he} have in all?`,
          `How many ${thing} will ${p.name} have altogether?`,
          `How many ${thing} does ${p.name} have in total?`,
        ]),
      );
    },
  ],
  loss: [
    1,
    (s, r) => {
      const [p, q] = people(r, 2) as [Person, Person];
      const thing = r.pick(THINGS);
      const n = count(r) + 1;
      const a = s.given(n);
      const b = s.given(part(r, n));
      s.tell(
        `${p.name} ${r.pick(["has", "had", "starts with", "bought"])} ${a.value.num} ${thing}.`,
        r.pick([
          `${p.He} gives ${b.value.num} ${thing} to ${q.name}.`,
          `${p.He} gave ${b.value.num} of them to ${q.name}.`,
          `${p.He} loses ${b.value.num} of them.`,
          `Then ${p.he} sells ${b.value.num} ${thing}.`,
          `${q.name} takes ${b.value.num} of the ${thing} away.`,
        ]),
      );
      const left = s.step(a, "-", b, (e) => `${p.name} has ${e} ${thing} left.`);
      s.ask(
        left,
        r.pick([
          `How many ${thing} does ${p.name} have left?`,
          `How many ${thing} are left?`,
          `How many ${thing} does ${p.he} have now?`,
          `How many ${thing} will ${p.he} have?`,
        ]),
      );
    },
  ],
  unknownStart: [
    1,
    (s, r) => {
      const [p, q] = people(r, 2) as [Person, Person];
      const thing = r.pick(THINGS);
      const b = s.given(count(r));
      const left = s.given(count(r));
      s.tell(
        `${p.name} had some ${thing}.`,
        `${p.He} gave ${b.value.num} of them to ${q.name} and now has ${left.value.num} left.`,
      );
      const start = s.step(left, "+", b, (e) => `${p.name} had ${e} ${thing} at first.`);
      s.ask(
        start,
        r.pick([
          `How many ${thing} did ${p.name} have at first?`,
          `How many ${thing} did ${p.he} start with?`,
          `How many ${thing} did ${p.name} have in the beginning?`,
        ]),
      );
    },
  ],
  unknownChange: [
    1,
    (s, r) => {
      const p = person(r);
      const thing = r.pick(THINGS);
      const n = count(r) + 1;
      const now = s.given(n);
      const before = s.given(part(r, n));
      const [verb, past] = r.pick([
        ["buy", "bought"],
        ["find", "found"],
        ["get", "got"],
        ["collect", "collected"],
      ] as const);
      s.tell(
        `${p.name} had ${before.value.num} ${thing}.`,
        `After ${p.he} ${past} some more, ${p.he} has ${now.value.num} ${thing}.`,
      );
      const more = s.step(now, "-", before, (e) => `${p.name} ${past} ${e} ${thing}.`);
      s.ask(more, `How many ${thing} did ${p.name} ${verb}?`);
    },
  ],
  unknownLoss: [
    1,
    (s, r) => {
      const p = person(r);
      const thing = r.pick(THINGS);
      const n = count(r) + 1;
      const before = s.given(n);
      const left = s.given(part(r, n));
      const [verb, past] = r.pick([
        ["lose", "lost"],
        ["give away", "gave away"],
        ["sell", "sold"],
        ["use", "used"],
      ] as const);
      s.tell(
        `${p.name} had ${before.value.num} ${thing}.`,
        `${p.He} ${past} some of them and has ${left.value.num} left.`,
      );
      const lost = s.step(before, "-", left, (e) => `${p.name} ${past} ${e} ${thing}.`);
      s.ask(lost, `How many ${thing} did ${p.he} ${verb}?`);
    },
  ],
  inAndOut: [
    2,
    (s, r) => {
      const [place, who] = r.pick(CROWDS);
      const n = count(r) + 1;
      const a = s.given(n);
      const out = s.given(part(r, n));
      const into = s.given(count(r));
      const leave = `${out.value.num} ${who} ${r.pick(["leave", "left", "go away"])}`;
      const come = `${into.value.num} ${r.pick(["more come", "more arrive", "new ones come"])}`;
      const outFirst = r.chance(0.5);
      s.tell(
        `There are ${a.value.num} ${who} ${place}.`,
        outFirst ? `Then ${leave} and ${come}.` : `Then ${come} and ${leave}.`,
      );
      const say = (e: string) => `There are ${e} ${who}.`;
      const end = outFirst
        ? s.step(s.step(a, "-", out, say), "+", into, say)
        : s.step(s.step(a, "+", into, say), "-", out, say);
      s.ask(
        end,
        r.pick([
          `How many ${who} are there now?`,
          `How many ${who} are ${place} now?`,
          `How many ${who} are there in the end?`,
        ]),
      );
    },
  ],
  twoLosses: [
    2,
    (s, r) => {
      const [p, q] = people(r, 2) as [Person, Person];
      const thing = r.pick(THINGS);
      const n = count(r) + 4;
      const a = s.given(n);
      const b = s.given(part(r, n - 2));
      const c = s.given(part(r, n - b.value.num));
      s.tell(
        `${p.name} has ${a.value.num} ${thing}.`,
        r.pick([
          `${p.He} gives ${b.value.num} to ${q.name} and loses ${c.value.num}.`,
          `${p.He} sells ${b.value.num} on Monday and ${c.value.num} on Tuesday.`,
          `First ${p.he} uses ${b.value.num} of them, then ${p.he} gives away ${c.value.num} more.`,
        ]),
      );
      const first = s.step(a, "-", b, (e) => `After the first part ${p.he} has ${e} ${thing}.`);
      const left = s.step(first, "-", c, (e) => `${p.name} has ${e} ${thing} left.`);
      s.ask(left, `How many ${thing} does ${p.name} have left?`);
    },
  ],
  twoGains: [
    2,
    (s, r) => {
      const p = person(r);
      const thing = r.pick(THINGS);
      const [a, b, c] = [s.given(count(r)), s.given(count(r)), s.given(r.int(2, 40))];
      s.tell(
        r.pick([
          `${p.name} collected ${a.value.num} ${thing} on Monday, ${b.value.num} on Tuesday and ${c.value.num} on Wednesday.`,
          `${p.name} has ${a.value.num} ${thing}. ${p.He} gets ${b.value.num} more, and then another ${c.value.num}.`,
          `There are ${a.value.num} ${thing} on a table, ${b.value.num} on a shelf and ${c.value.num} in a box.`,
        ]),
      );
      const two = s.step(a, "+", b, (e) => `The first two make ${e} ${thing}.`);
      const all = s.step(two, "+", c, (e) => `In all there are ${e} ${thing}.`);
      s.ask(
        all,
        r.pick([`How many ${thing} is that in all?`, `How many ${thing} are there in total?`]),
      );
    },
  ],
});
