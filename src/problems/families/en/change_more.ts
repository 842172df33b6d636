import { count, families, part } from "../../family";
import { COLOURS } from "../../lexicon_en";
import { peopleCount, things } from "../../measure";
import { crowd, days, food, good, named, person, thing } from "../../words_en";

/** Quantities that change more than once, and parts told apart. */
export const enChangeMore = families("en", "change", {
  inAndOut: [
    2,
    2,
    (s, r) => {
      const who = crowd(s, r);
      const where = r.pick([
        "on a bus",
        "on a train",
        "in a park",
        "in a hall",
        "at a party",
        "in a library",
        "on a boat",
        "in a museum",
        "in a club",
      ]);
      const n = count(r) + 1;
      const a = s.given(n);
      const out = s.given(part(r, n));
      const into = s.given(count(r));
      const leave = `${out} {of them |}{leave|left|go away|${where.startsWith("on") ? "get off" : "walk out"}|go home}`;
      const come = `${into} {more |others |new ones |more ${who} }{come|came|arrive|come in}`;
      const outFirst = r.chance(0.5);
      const [first, second] = outFirst ? [leave, come] : [come, leave];
      s.tell(
        `{there {are|were} ${a} ${who} ${where}|${a} ${who} are ${where}}.`,
        `{then ${first} and ${second}|${first}, and {then|a little later|after that} ${second}|{at first|first}, ${first}. {then|after that}, ${second}}.`,
      );
      const say = `there are # ${who}.`;
      const x = outFirst
        ? s.step(s.step(a, "-", out, say), "+", into, say)
        : s.step(s.step(a, "+", into, say), "-", out, say);
      s.ask(
        x,
        `how many ${who} are {there now|there in the end|${where} now|there then|there after that}?`,
        peopleCount(who, `the ${who} who are there in the end`),
      );
    },
  ],
  twoLosses: [
    2,
    2,
    (s, r) => {
      const [p, q] = [person(s, r), named(s, r)];
      const t = thing(s, r);
      const n = count(r) + 5;
      const a = s.given(n);
      const b = s.given(part(r, n - 2));
      const c = s.given(part(r, n - b.n));
      const [d1, d2] = days(r, 2);
      s.tell(
        `${p} {has|had|started with|brought|made} ${a} ${t}.`,
        `{${p.he} {gives|gave} ${b} {of them |}to ${q} and {loses|lost|sells|sold|keeps aside} ${c}|${p.he} {sells|sold|used|gave away} ${b} on ${d1} and ${c} {more |}on ${d2}|{first|in the morning} ${p.he} {uses|sells|gives away} ${b} of them, then ${c} more {in the evening|later|}|${b} of them {break|are bad|get wet}, and ${q} takes {another |}${c}}.`,
      );
      const x = s.step(a, "-", b, `after the first part there are # ${t}.`);
      const y = s.step(x, "-", c, `${p} has # ${t} left.`);
      s.ask(
        y,
        `how many ${t} {does ${p} {still |}have {left|now}|are left {over|}|remain|does ${p.he} have {left|in the end}}?`,
        things(t, `the ${t} that ${p} has left`, p),
      );
    },
  ],
  twoGains: [
    2,
    2,
    (s, r) => {
      const p = person(s, r);
      const t = thing(s, r);
      const [a, b, c] = [s.given(count(r)), s.given(count(r)), s.given(r.int(2, 60))];
      const [d1, d2, d3] = days(r, 3);
      const verb = r.pick(["collected", "sold", "made", "bought", "found", "counted"]);
      s.tell(
        `{${p} ${verb} ${a} ${t} on ${d1}, ${b} {${t} |}on ${d2} and ${c} {${t} |}on ${d3}|on ${d1}, ${p} ${verb} ${a} ${t}. ${p.he} ${verb} ${b} {more |}on ${d2} and {another |}${c} on ${d3}|${p} ${verb} ${a} ${t} {in the morning|before noon}, ${b} {in the afternoon|after lunch} and ${c} {in the evening|at night}}.`,
      );
      const x = s.step(a, "+", b, `the first two make # ${t}.`);
      const y = s.step(x, "+", c, `in all that is # ${t}.`);
      s.ask(
        y,
        `how many ${t} {is that {in all|altogether|in total}|were there in {all|total}|did ${p} ${{ collected: "collect", sold: "sell", made: "make", bought: "buy", found: "find", counted: "count" }[verb]} {in all|altogether|in total}}?`,
        things(t, `the ${t} that ${p} ${verb}`, p),
      );
    },
  ],
  bakeSale: [
    3,
    3,
    (s, r) => {
      const p = person(s, r);
      const t = food(s, r);
      const [a, b] = [s.given(r.int(10, 90)), s.given(r.int(5, 60))];
      const total = a.n + b.n;
      const c = s.given(part(r, total - 3));
      const d = s.given(part(r, total - c.n));
      s.tell(
        `${p} {baked|made|prepared|picked|brought} ${a} ${t} in the morning and ${b} {more |}in the afternoon.`,
        `{${p.he} {sold|gave away} ${c} of them and {ate|kept|dropped} ${d}|${c} {were sold|were eaten} and ${d} {were given to ${p.his} family|went to the neighbors|were spoiled}}.`,
      );
      const x = s.step(a, "+", b, `${p} had # ${t}.`);
      const y = s.step(x, "-", c, `then there were # ${t}.`);
      const z = s.step(y, "-", d, `in the end there were # ${t} left.`);
      s.ask(
        z,
        `how many ${t} {were left|did ${p} have left|are left {over|}|remained}?`,
        things(t, `the ${t} that were left`),
      );
    },
  ],
  library: [
    4,
    4,
    (s, r) => {
      const t = good(s, r);
      const [d1, d2] = days(r, 2);
      const a = s.given(r.int(60, 400));
      const out1 = s.given(r.int(10, 50));
      const back1 = s.given(r.int(3, out1.n - 2));
      const out2 = s.given(r.int(5, Math.min(40, a.n - out1.n + back1.n)));
      const back2 = s.given(r.int(2, out2.n - 1));
      const who = r.pick([
        "a club",
        "a museum",
        "a toy library",
        "a shop that lends things",
        "a school",
      ]);
      s.tell(
        `${who} {has|owns|starts the week with} ${a} ${t}{ to lend| that can be borrowed|}.`,
        `on ${d1}, ${out1} of them {are lent out|are borrowed|go out} and ${back1} {come back|are returned}.`,
        `on ${d2}, ${out2} {are lent out|are borrowed|go out} and ${back2} {come back|are returned}.`,
      );
      const w = s.step(a, "-", out1, `after ${d1}'s loans there are # ${t}.`);
      const x = s.step(w, "+", back1, `with the returns there are # ${t}.`);
      const y = s.step(x, "-", out2, `after ${d2}'s loans there are # ${t}.`);
      const z = s.step(y, "+", back2, `with the returns there are # ${t}.`);
      s.ask(
        z,
        `how many ${t} {are there|does it have|are in the house} {at the end of|after} ${d2}?`,
        things(t, `the ${t} that are there at the end`),
      );
    },
  ],
  sorted: [
    1,
    1,
    (s, r) => {
      const [c, d] = r.sample(COLOURS, 2) as [string, string];
      const t = thing(s, r);
      const [p, q] = [named(s, r), named(s, r)];
      const n = count(r) + 2;
      const all = s.given(n);
      const a = s.given(part(r, n));
      s.tell(
        `{there are ${all} ${t} {in a bag|in a box|on a table|in the shop}. ${a} of them are ${c} and the {rest|others} are ${d}|${p} {has|bought} ${all} ${t}, some ${c} and some ${d}. ${a} {of them |}are ${c}|of ${p} and ${q}'s ${all} ${t}, ${a} are ${c}, and all the others are ${d}}.`,
      );
      const x = s.step(all, "-", a, `there are # ${d} ${t}.`);
      s.ask(
        x,
        `how many {of {them|the ${t}} are ${d}|${d} ${t} are there|${t} are ${d}}?`,
        things(t, `the ${d} ${t}`),
      );
    },
  ],
});
