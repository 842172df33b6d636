import { count, families, part } from "../family";
import { things } from "../measure";
import { colours, named, person, share, thing } from "../words_en";

const TOGETHER = "{in all|altogether|in total|together}";

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
  moreTotal: [
    2,
    2,
    (s, r) => {
      const [p, q, t] = [person(s, r), named(s, r), thing(s, r)];
      const n = count(r) + 2;
      const more = r.chance(0.6);
      const [a, b] = [s.given(n), s.given(more ? r.int(2, 60) : part(r, n))];
      const word = more ? "more" : "fewer";
      s.tell(
        `{${p} {has|found|bought|sold} ${a} ${t} and ${q} ${b} ${word}|${p} has ${a} ${t}. ${q} has ${b} ${word} {${t} |}than ${p}|${q} has ${b} ${word} ${t} than ${p}, and ${p} has ${a}|${p} has ${a} ${t}, and ${q} has ${b} ${word}}.`,
      );
      const x = s.step(a, more ? "+" : "-", b, `${q} has # ${t}.`);
      const y = s.step(a, "+", x, `together there are # ${t}.`);
      s.ask(
        y,
        `how many ${t} {do {they|the two of them|${p} and ${q}} have ${TOGETHER}|are there ${TOGETHER}}?`,
        things(t, `the ${t} of ${p} and ${q}`),
      );
    },
  ],
  timesTotal: [
    2,
    3,
    (s, r) => {
      const [p, q, t] = [person(s, r), named(s, r), thing(s, r)];
      const half = r.chance(0.3);
      const k = half ? s.constant(2) : s.given(r.int(2, 8));
      const a = s.given(half ? 2 * r.int(3, 40) : r.int(3, 30));
      const how = half ? "half as many" : `${k} times as many`;
      const diff = !half && r.chance(0.35);
      s.tell(
        `{${p} {has|made|found} ${a} ${t} and ${q} ${how}|${p} has ${a} ${t}. ${q} has ${how} {${t} |}as ${p}|${q} has ${how} ${t} as ${p}. ${p} has ${a}}.`,
      );
      const x = s.step(a, half ? "/" : "*", k, `${q} has # ${t}.`);
      if (diff) {
        const y = s.step(x, "-", a, `${q} has # more ${t}.`);
        s.ask(
          y,
          `how many more ${t} does ${q} have than ${p}?`,
          things(t, `the ${t} that ${q} has more`, q),
        );
      } else {
        const y = s.step(a, "+", x, `together there are # ${t}.`);
        s.ask(
          y,
          `how many ${t} {do {they|${p} and ${q}} have ${TOGETHER}|are there ${TOGETHER}}?`,
          things(t, `the ${t} of both`),
        );
      }
    },
  ],
  moreThanTimes: [
    2,
    3,
    (s, r) => {
      const [p, q, t] = [person(s, r), named(s, r), thing(s, r)];
      const [a, k] = [s.given(r.int(3, 20)), s.given(r.int(2, 6))];
      const more = r.chance(0.5);
      const b = s.given(more ? r.int(2, 25) : r.int(2, a.n * k.n - 2));
      s.tell(
        `{${p} has ${a} ${t}. ${q} has ${b} ${more ? "more" : "fewer"} than ${k} times as many {${t} |}{as ${p}|}|${q} has ${b} ${more ? "more" : "fewer"} than ${k} times the number of ${t} that ${p} has. ${p} has ${a} {${t}|of them}|${p} {owns|collected} ${a} ${t}, and ${q} {has |}${b} ${more ? "more" : "less"} than ${k} times as many}.`,
      );
      const x = s.step(a, "*", k, `${k} times as many is # ${t}.`);
      const y = s.step(x, more ? "+" : "-", b, `${q} has # ${t}.`);
      s.ask(y, `how many ${t} does ${q} have?`, things(t, `the ${t} that ${q} has`, q));
    },
  ],
  chain: [
    3,
    4,
    (s, r) => {
      const [p, q, u, t] = [named(s, r), named(s, r), named(s, r), thing(s, r)];
      const [a, b, k] = [s.given(r.int(3, 30)), s.given(r.int(2, 25)), s.given(r.int(2, 5))];
      s.tellInAnyOrder(
        `${p} has ${a} ${t}.`,
        `${q} has ${b} more {${t} |}than ${p}.`,
        `${u} has ${k} times as many {${t} |}as ${q}.`,
      );
      const x = s.step(a, "+", b, `${q} has # ${t}.`);
      const y = s.step(x, "*", k, `${u} has # ${t}.`);
      if (r.chance(0.5)) {
        const z = s.step(x, "+", y, `together they have # ${t}.`);
        s.ask(
          z,
          `how many ${t} do ${q} and ${u} have ${TOGETHER}?`,
          things(t, `the ${t} of ${q} and ${u}`),
        );
      } else {
        const z = s.step(y, "-", a, `${u} has # more ${t} than ${p}.`);
        s.ask(
          z,
          `how many more ${t} does ${u} have than ${p}?`,
          things(t, `the ${t} that ${u} has more than ${p}`),
        );
      }
    },
  ],
  chainTotal: [
    4,
    4,
    (s, r) => {
      const [p, q, u, t] = [named(s, r), named(s, r), named(s, r), thing(s, r)];
      const k = r.int(2, 4);
      const half = r.chance(0.5);
      const a = s.given(half ? 2 * r.int(4, 30) : r.int(5, 40));
      const kk = half ? s.constant(2) : s.given(k);
      const first = half ? a.n / 2 : a.n * k;
      const fewer = r.chance(0.5) && first > 6;
      const b = s.given(fewer ? r.int(2, first - 2) : r.int(2, 30));
      s.tellInAnyOrder(
        `${p} {has|collected|owns} ${a} ${t}.`,
        `${q} has ${half ? "half as many" : `${kk} times as many`} {${t} |}as ${p}.`,
        `${u} has ${b} ${fewer ? "fewer" : "more"} {${t} |}than ${q}.`,
      );
      const x = s.step(a, half ? "/" : "*", kk, `${q} has # ${t}.`);
      const y = s.step(x, fewer ? "-" : "+", b, `${u} has # ${t}.`);
      const z = s.step(a, "+", x, `${p} and ${q} have # ${t}.`);
      const w = s.step(z, "+", y, `all three have # ${t}.`);
      s.ask(
        w,
        `how many ${t} do {the three of them|they all|${p}, ${q} and ${u}} have ${TOGETHER}?`,
        things(t, `all their ${t}`),
      );
    },
  ],
  shareOfAnother: [
    2,
    4,
    (s, r) => {
      const [p, q, t] = [person(s, r), named(s, r), thing(s, r)];
      const [num, den] = r.pick([
        [2, 3],
        [3, 4],
        [2, 5],
        [3, 5],
        [4, 5],
        [3, 10],
      ] as const);
      const a = s.given(den * r.int(2, 20));
      const f = share(num, den);
      s.tell(`${p} has ${a} ${t}. ${q} has ${f.of} {that number|the number that ${p} has}.`);
      const x = s.chain([a, s.constant(num), s.constant(den)], ["*", "/"], `${q} has # ${t}.`);
      const y = s.step(a, "+", x, `together they have # ${t}.`);
      s.ask(
        y,
        `how many ${t} do {they|${p} and ${q}} have ${TOGETHER}?`,
        things(t, `the ${t} of both`),
      );
    },
  ],
});
