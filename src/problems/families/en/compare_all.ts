import { count, families, part } from "../../family";
import { things } from "../../measure";
import { named, person, share, thing } from "../../words_en";
import { TOGETHER } from "./compare";

/** Comparisons that end in a total, and chains of them. */
export const enCompareAll = families("en", "compare", {
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
