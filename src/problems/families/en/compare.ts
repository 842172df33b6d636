import { count, families, part } from "../../family";
import { things } from "../../measure";
import { colours, named, person, thing } from "../../words_en";

/** Ways to ask for what several have. */
export const TOGETHER = "{in all|altogether|in total|together}";

/** Two or more quantities compared: more, fewer, times as many, a fraction of. */
export const enCompare = families("en", "compare", {
  more: [
    1,
    1,
    (s, r) => {
      const [p, q, t] = [person(s, r), named(s, r), thing(s, r)];
      const [a, b] = [s.given(count(r)), s.given(count(r))];
      const verb = r.pick(["has", "owns", "bought", "collected", "made", "sold", "needs"]);
      s.tell(
        `{${p} ${verb} ${a} ${t}. ${q} ${verb} ${b} more {${t} |}than ${p}|${p} ${verb} ${a} ${t} and ${q} ${verb} ${b} more {than that|than ${p}}|${q} ${verb} ${b} more ${t} than ${p}, who ${verb} ${a} {${t}|of them}}.`,
      );
      const x = s.step(a, "+", b, `${q} ${verb} # ${t}.`);
      const base = {
        has: "have",
        owns: "own",
        bought: "buy",
        collected: "collect",
        made: "make",
        sold: "sell",
        needs: "need",
      }[verb];
      s.ask(
        x,
        `how many ${t} ${/s$/.test(verb) ? "does" : "did"} ${q} ${base}?`,
        things(t, `the ${t} that ${q} ${verb}`, q),
      );
    },
  ],
  fewer: [
    1,
    1,
    (s, r) => {
      const [p, q, t] = [person(s, r), named(s, r), thing(s, r)];
      const n = count(r) + 1;
      const [a, b] = [s.given(n), s.given(part(r, n))];
      s.tell(
        `{${p} has ${a} ${t}. ${q} has ${b} {fewer|less} {${t} |}than ${p}|${p} has ${a} ${t} while ${q} has ${b} {fewer|less}|${q} has ${b} {fewer|less} ${t} than ${p}. ${p} has ${a}|${q}'s collection is ${b} ${t} smaller than ${p}'s, which has ${a} ${t}}.`,
      );
      const x = s.step(a, "-", b, `${q} has # ${t}.`);
      s.ask(x, `how many ${t} does ${q} {have|own}?`, things(t, `the ${t} that ${q} has`, q));
    },
  ],
  reversed: [
    1,
    2,
    (s, r) => {
      const [p, q, t] = [person(s, r), named(s, r), thing(s, r)];
      const n = count(r) + 1;
      const more = r.chance(0.5);
      const a = s.given(n);
      const b = s.given(more ? part(r, n) : count(r));
      s.tell(
        `{${p} has ${a} ${t}{, which is|. that is} ${b} ${more ? "more" : "fewer"} than ${q} has|with ${a} ${t}, ${p} has ${b} ${more ? "more" : "fewer"} than ${q}|${p} has ${b} ${more ? "more" : "fewer"} ${t} than ${q}. ${p} has ${a} {${t}|of them}}.`,
      );
      const x = s.step(a, more ? "-" : "+", b, `${q} has # ${t}.`);
      s.ask(x, `how many ${t} does ${q} have?`, things(t, `the ${t} that ${q} has`, q));
    },
  ],
  difference: [
    1,
    1,
    (s, r) => {
      const [p, q, t] = [person(s, r), named(s, r), thing(s, r)];
      const n = count(r) + 1;
      const [a, b] = [s.given(n), s.given(part(r, n))];
      const [verb, base] = r.pick([
        ["has", "have"],
        ["found", "find"],
        ["picked", "pick"],
        ["bought", "buy"],
        ["sold", "sell"],
        ["counted", "count"],
      ] as const);
      const does = verb === "has" ? "does" : "did";
      s.tellInAnyOrder(`${p} ${verb} ${a} ${t}.`, `${q} ${verb} ${b}{| ${t}}.`);
      const more = r.chance(0.6);
      const x = s.step(a, "-", b, `${more ? p : q} ${verb} # ${more ? "more" : "fewer"} ${t}.`);
      s.ask(
        x,
        more
          ? `{how many more ${t} ${does} ${p} ${base} than ${q}|by how many ${t} is ${p} ahead of ${q}|what is the difference between their numbers of ${t}}?`
          : `{how many {fewer|less} ${t} ${does} ${q} ${base} than ${p}|how many ${t} is ${q} behind ${p}}?`,
        things(t, `the ${t} that make the difference`),
      );
    },
  ],
  differenceParts: [
    1,
    2,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const [c, d] = colours(r);
      const n = count(r) + 1;
      const [a, b] = [s.given(n), s.given(part(r, n))];
      s.tell(
        `{${p} has|there are|a shop has|in a box there are|a school bought} {${a} ${c} ${t} and ${b} ${d} {${t}|ones}|${b} ${d} and ${a} ${c} ${t}}.`,
      );
      const x = s.step(a, "-", b, `there are # more ${c} ${t}.`);
      s.ask(
        x,
        `{how many more ${c} ${t} than ${d} ${t} {are there|is that}|how many fewer ${d} ${t} than ${c} ${t} are there|by how many do the ${c} ${t} outnumber the ${d} ones}?`,
        things(t, `the ${t} that make the difference`),
      );
    },
  ],
  times: [
    1,
    2,
    (s, r) => {
      const [p, q, t] = [person(s, r), named(s, r), thing(s, r)];
      const [a, k] = [s.given(r.int(2, r.chance(0.7) ? 12 : 60)), s.given(r.int(2, 9))];
      s.tell(
        `{${p} has ${a} ${t}. ${q} has ${k} times as many {${t} |}{as ${p}|}|${p} has ${a} ${t} and ${q} has ${k} times {as many|that number}|${q} has ${k} times as many ${t} as ${p}. ${p} has ${a} {${t}|of them}|${q}'s collection of ${t} is ${k} times the size of ${p}'s, which has ${a}}.`,
      );
      const x = s.step(a, "*", k, `${q} has # ${t}.`);
      s.ask(x, `how many ${t} does ${q} have?`, things(t, `the ${t} that ${q} has`, q));
    },
  ],
  howManyTimes: [
    1,
    3,
    (s, r) => {
      const [p, q, t] = [person(s, r), named(s, r), thing(s, r)];
      const [b, k] = [r.int(2, 20), r.int(2, 12)];
      const [large, small] = [s.given(b * k), s.given(b)];
      s.tellInAnyOrder(`${p} has ${large} ${t}.`, `${q} has ${small}{| ${t}}.`);
      const x = s.step(large, "/", small, `${p} has # times as many ${t}.`);
      s.ask(
        x,
        `{how many times as many ${t} does ${p} have as ${q}|${p}'s ${t} are how many times ${q}'s}?`,
      );
    },
  ],
  fractionOf: [
    1,
    3,
    (s, r) => {
      const [p, q, t] = [person(s, r), named(s, r), thing(s, r)];
      const d = r.pick([2, 2, 2, 3, 4, 5, 10]);
      const a = s.given(d * r.int(2, d === 2 ? 40 : 15));
      const word = { 2: "half", 3: "a third", 4: "a quarter", 5: "a fifth", 10: "a tenth" }[d];
      s.tell(
        `{${p} has ${a} ${t}. ${q} has {only |}${word} as many {${t} |}{as ${p}|}|${p} has ${a} ${t} and ${q} {${word} as many|has ${word} of that}|${q} has ${word} as many ${t} as ${p}, who has ${a}}.`,
      );
      const x = s.step(a, "/", s.constant(d), `${q} has # ${t}.`);
      s.ask(x, `how many ${t} does ${q} have?`, things(t, `the ${t} that ${q} has`, q));
    },
  ],
  parts: [
    1,
    1,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const [c, d] = colours(r);
      const [a, b] = [s.given(count(r)), s.given(count(r))];
      s.tell(
        `{there are ${a} ${c} ${t} and ${b} ${d} {${t}|ones} {in a {bag|box|shop}|on a table}|a shop {has|sells} ${a} ${c} ${t} and ${b} ${d} {ones|${t}}|${p} has ${a} ${c} and ${b} ${d} ${t}|${a} of the ${t} on a shelf are ${c} and {the other |}${b} are ${d}|${p} {bought|needs} ${a} ${c} ${t}. ${p.he} also {bought|needs} ${b} ${d} {ones|${t}}}.`,
      );
      const x = s.step(a, "+", b, `there are # ${t}.`);
      s.ask(
        x,
        `{how many ${t} {are there|is that} ${TOGETHER}|what is the total number of ${t}}?`,
        things(t, `all these ${t}`),
      );
    },
  ],
  both: [
    1,
    1,
    (s, r) => {
      const [p, q, t] = [person(s, r), named(s, r), thing(s, r)];
      const [a, b] = [s.given(count(r)), s.given(count(r))];
      const [did, base] = r.pick([
        ["picked", "pick"],
        ["found", "find"],
        ["made", "make"],
        ["bought", "buy"],
        ["collected", "collect"],
        ["has", "have"],
        ["sold", "sell"],
      ] as const);
      const does = did === "has" ? "do" : "did";
      s.tell(
        `{${p} ${did} ${a} ${t} and ${q} ${did} ${b}{| ${t}}|${p} ${did} ${a} ${t}. ${q} ${did} ${b}{| ${t}}}.`,
      );
      const x = s.step(a, "+", b, `together they ${did === "has" ? "have" : did} # ${t}.`);
      s.ask(
        x,
        `how many ${t} {${does} {they|the two|${p} and ${q}} ${base} ${TOGETHER}|is that ${TOGETHER}}?`,
        things(t, `the ${t} of both`),
      );
    },
  ],
});
