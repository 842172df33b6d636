import { count, families, part } from "../../family";
import { cost, size, things, units } from "../../measure";
import { named, person, thing, usd } from "../../words_en";
import { decimal } from "./plain";

/** Plain problems with fees, decimals that differ, and numbers that mislead. */
export const enPlainMore = families("en", "plain", {
  decimalDifference: [
    1,
    4,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const places = r.pick([1, 1, 2]);
      const low = decimal(0.3, 20, places, () => r.next());
      const high = Math.round((low + decimal(0.2, 15, places, () => r.next())) * 100) / 100;
      const [a, b] = [s.given(high), s.given(low)];
      if (a.n <= b.n) return false;
      const [what, unit, more, less] = r.pick([
        ["bag weighs", "kg", "heavier", "lighter"],
        ["rope is", "meters long", "longer", "shorter"],
        ["way to school is", "miles long", "longer", "shorter"],
        ["plant is", "feet tall", "taller", "shorter"],
        ["bucket holds", "liters", "larger", "smaller"],
        ["walk took", "hours", "longer", "shorter"],
      ] as const);
      const u = unit.split(" ")[0]!;
      s.tellInAnyOrder(`${p}'s ${what} ${a} ${unit}.`, `${q}'s ${what} ${b} ${unit}.`);
      const x = s.step(a, "-", b, `the difference is # ${u}.`);
      const noun = what.replace(/ (?:weighs|is|holds|took)$/, "");
      s.ask(
        x,
        `{how many ${u} is ${p}'s ${noun} ${more} {than ${q}'s|}|by how many ${u} is ${q}'s ${noun} ${less}|what is the difference, in ${u}}?`,
        size("length", u, "the difference"),
      );
    },
  ],
  bill: [
    2,
    4,
    (s, r) => {
      const p = person(s, r);
      const [n, k] = [r.int(2, 15), r.pick([2, 3, 4, 5, 10, 12, 15, 20, 25, 40])];
      const base = r.int(3, 80);
      const [fee, rate, total] = [s.given(base), s.given(k), s.given(base + n * k)];
      const [who, unit] = r.pick([
        ["a plumber", "hour"],
        ["a mechanic", "hour"],
        ["a bike rental", "hour"],
        ["a taxi", "mile"],
        ["a painter", "room"],
        ["a copy shop", "poster"],
      ] as const);
      s.tell(
        `{${who} {asks for|charges} ${usd(fee)} {at once|as a basic fee} and ${usd(rate)} for {each|every} ${unit}|the price of ${who} is ${usd(fee)} plus ${usd(rate)} {per|a} ${unit}}.`,
        `{${p} {pays|paid} ${usd(total)}|${p}'s bill is ${usd(total)}}.`,
      );
      const x = s.step(total, "-", fee, `without the fee it is # dollars.`);
      const y = s.step(x, "/", rate, `that is # ${unit}s.`);
      s.ask(
        y,
        `{for how many ${unit}s {does ${p} pay|was that}|how many ${unit}s {was it|were there}}?`,
        units(unit, `the ${unit}s on the bill`),
      );
    },
  ],
  fee: [
    2,
    3,
    (s, r) => {
      const p = person(s, r);
      const [fee, rate, n] = [s.given(r.int(3, 60)), s.given(r.int(2, 30)), s.given(r.int(2, 12))];
      const [who, unit, verb] = r.pick([
        ["a boat", "hour", "rents it for"],
        ["a bike", "day", "rents it for"],
        ["a gym", "month", "trains there for"],
        ["a music school", "lesson", "takes"],
        ["a tennis court", "hour", "plays there for"],
      ] as const);
      s.tell(
        `{${who} costs ${usd(fee)} {at first|to start} and ${usd(rate)} {for each|for every|per} ${unit}|for ${who} one pays ${usd(fee)} once and ${usd(rate)} {a|per} ${unit}}. ${p} ${verb} ${n} ${unit}s.`,
      );
      const x = s.step(rate, "*", n, `the ${unit}s cost # dollars.`);
      const y = s.step(x, "+", fee, `in all that is # dollars.`);
      s.ask(
        y,
        `how {much|many dollars} does ${p} pay {in all|altogether|in total|}?`,
        cost(`the money that ${p} pays`, p),
      );
    },
  ],
  missingPart: [
    2,
    3,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const kinds = r.sample("red,blue,green,white,yellow,black,large,small".split(","), 3);
      const [a, b, c] = [r.int(4, 60), r.int(4, 60), r.int(3, 60)];
      const [all, x1, x2] = [s.given(a + b + c), s.given(a), s.given(b)];
      s.tell(
        `{${p} has ${all} ${t}: ${kinds[0]}, ${kinds[1]} and ${kinds[2]} ones|there are ${all} ${kinds[0]}, ${kinds[1]} and ${kinds[2]} ${t} in ${p}'s room}.`,
        `{${x1} are ${kinds[0]} and ${x2} are ${kinds[1]}|${x1} of them are ${kinds[0]}, and ${x2} are ${kinds[1]}}.`,
      );
      const x = s.step(x1, "+", x2, `${kinds[0]} and ${kinds[1]} ones make #.`);
      const y = s.step(all, "-", x, `# ${t} are ${kinds[2]}.`);
      s.ask(y, `how many ${t} are ${kinds[2]}?`, things(t, `the ${kinds[2]} ${t}`));
    },
  ],
  tooMuch: [
    1,
    2,
    (s, r) => {
      const [p, q, t, u] = [named(s, r), named(s, r), thing(s, r), thing(s, r)];
      const n = count(r) + 1;
      const [a, b] = [s.given(n), s.given(part(r, n))];
      const other = s.idle(count(r));
      const first = `${p} {has|had} ${a} ${t} and ${other} ${u}.`;
      const loses = r.chance(0.6);
      s.tell(
        first,
        loses
          ? `{${p.he} gives ${q} ${b} ${t}|${p.he} loses ${b} of the ${t}|${q} takes ${b} of the ${t}}.`
          : `{${q} gives ${p.him} ${b} more ${t}|${p.he} buys ${b} more ${t}}.`,
      );
      const x = s.step(a, loses ? "-" : "+", b, `${p} has # ${t}.`);
      s.ask(
        x,
        `how many ${t} {does ${p} have {now|then}|does ${p.he} have in the end}?`,
        things(t, `the ${t} that ${p} has then`, p),
      );
    },
  ],
  howManyMoreThanGiven: [
    1,
    2,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const n = count(r) + 2;
      const [have] = [s.idle(n + count(r))];
      const [a, b] = [s.given(n), s.given(part(r, n))];
      const [did1, did2] = r.sample("sold,gave away,lost,used,threw away".split(","), 2);
      const base: Record<string, string> = {
        sold: "sell",
        "gave away": "give away",
        lost: "lose",
        used: "use",
        "threw away": "throw away",
      };
      s.tell(
        `${p} {had|started with} ${have} ${t}.`,
        `${p.he} ${did1} ${a} {of them |}and ${did2} ${b}{ of them|}.`,
      );
      if (a.n + b.n > have.n) return false;
      const x = s.step(a, "-", b, `${p} ${did1} # more.`);
      s.ask(
        x,
        `how many more ${t} did ${p} ${base[did1!]} than ${p.he} ${did2}?`,
        things(t, `the ${t} that make the difference`),
      );
    },
  ],
  number: [
    2,
    4,
    (s, r) => {
      const [k, m, n] = [r.int(2, 9), r.int(2, 30), r.int(2, 40)];
      const more = r.chance(0.5);
      const [a, b] = [s.given(k), s.given(m)];
      if (!more && k * n <= m) return false;
      const c = s.given(more ? k * n + m : k * n - m);
      const p = person(s, r);
      s.tell(
        `{${p} thinks of a number|I think of a number|take a number}. {multiplied by ${a} and ${more ? "increased" : "decreased"} by ${b}, it is ${c}|${a} times the number ${more ? "plus" : "minus"} ${b} is ${c}}.`,
      );
      const x = s.step(c, more ? "-" : "+", b, `${k} times the number is #.`);
      const y = s.step(x, "/", a, `the number is #.`);
      s.ask(y, `{what is the number|which number is it}?`);
    },
  ],
  rest: [
    1,
    2,
    (s, r) => {
      const [p, q] = [person(s, r), named(s, r)];
      const goal = r.int(20, 400);
      const [a, b] = [s.given(goal), s.given(part(r, goal))];
      const [what, unit, done, verb] = r.pick([
        ["a book", "page", "read", "read"],
        ["a way", "mile", "walked", "walk"],
        ["a puzzle", "piece", "placed", "place"],
        ["a poem", "line", "learned", "learn"],
        ["a quiz", "question", "answered", "answer"],
      ] as const);
      s.tell(
        `{${what} of ${a} ${unit}s lies before ${p}|${p} and ${q} have ${what} with ${a} ${unit}s}. {so far, |}${b} ${unit}s {have been|are} ${done}.`,
      );
      const x = s.step(a, "-", b, `# ${unit}s are left.`);
      s.ask(
        x,
        `how many ${unit}s are {left|left to ${verb}}?`,
        units(unit, `the ${unit}s that are left`),
      );
    },
  ],
});
