import { families } from "../../family";
import { size, units } from "../../measure";
import { days, good, named, person } from "../../words_en";

const old = (p: unknown) => size("age", "years", `the age of ${p}`);

/** Ages, now and at other times. */
export const enAges = families("en", "ages", {
  future: [
    1,
    2,
    (s, r) => {
      const p = named(s, r);
      const past = r.chance(0.4);
      const a = s.given(r.int(past ? 15 : 5, 60));
      const b = s.given(r.int(2, past ? a.n - 3 : 30));
      s.tell(`${p} is ${a} {years old|years old now|years of age}.`);
      const x = s.step(a, past ? "-" : "+", b, `${p} ${past ? "was" : "will be"} # years old.`);
      s.ask(
        x,
        past
          ? `{how old was ${p} ${b} years ago|what was ${p}'s age ${b} years ago}?`
          : `{how old will ${p} be {in|after} ${b} years|what will ${p}'s age be in ${b} years}?`,
        size(
          "age",
          "years",
          past ? `the age of ${p} ${b} years ago` : `the age of ${p} in ${b} years`,
        ),
      );
    },
  ],
  older: [
    1,
    2,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const young = r.chance(0.5);
      const a = s.given(r.int(12, 60));
      const b = s.given(r.int(2, young ? a.n - 3 : 30));
      s.tell(
        `{${p} is ${a} years old. ${q} is ${b} years ${young ? "younger" : "older"}{ than ${p}|}|${q} is ${b} years ${young ? "younger" : "older"} than ${p}, who is ${a}}.`,
      );
      s.ask(s.step(a, young ? "-" : "+", b, `${q} is # years old.`), `how old is ${q}?`, old(q));
    },
  ],
  timesAs: [
    2,
    4,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const [a, k, n] = [s.given(r.int(3, 15)), s.given(r.int(2, 5)), s.given(r.int(2, 20))];
      s.tell(
        `{${p} is ${a} years old, and ${q} is ${k} times as old|${q} is ${k} times as old as ${p}, who is ${a} {years old|}}.`,
      );
      const x = s.step(a, "*", k, `${q} is # years old.`);
      const y = s.step(x, "+", n, `in ${n} years ${q} will be # years old.`);
      s.ask(
        y,
        `how old will ${q} be in ${n} years?`,
        size("age", "years", `the age of ${q} in ${n} years`),
      );
    },
  ],
  sum: [
    3,
    4,
    (s, r) => {
      const [p, q, u] = [named(s, r), named(s, r), named(s, r)];
      const a = s.given(r.int(6, 30));
      const b = s.given(r.int(2, 15));
      const c = s.given(r.int(2, a.n - 2));
      s.tellInAnyOrder(
        `${p} is ${a} years old.`,
        `${q} is ${b} years older than ${p}.`,
        `${u} is ${c} years younger than ${p}.`,
      );
      const x = s.step(a, "+", b, `${q} is # years old.`);
      const y = s.step(a, "-", c, `${u} is # years old.`);
      const z = s.step(x, "+", y, `${q} and ${u} are # years old together.`);
      s.ask(
        z,
        `{how old are ${q} and ${u} together|what is the sum of the ages of ${q} and ${u}}?`,
        size("age", "years", `the ages of ${q} and ${u} together`),
      );
    },
  ],
  difference: [
    4,
    5,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const [k, a] = [s.given(r.int(2, 5)), s.given(r.int(4, 14))];
      const n = s.given(r.int(2, 12));
      s.tell(
        `{${p} is ${a}. ${p.his} ${q.he === "he" ? "{father|uncle}" : "{mother|aunt}"}, ${q}, is ${k} times as old|now ${q} is ${k} times as old as ${p}, who is ${a}}.`,
      );
      const x = s.step(a, "*", k, `${q} is # years old.`);
      const y = s.step(x, "+", n, `in ${n} years ${q} will be # years old.`);
      const z = s.step(a, "+", n, `in ${n} years ${p} will be # years old.`);
      const w = s.step(y, "-", z, `the difference is # years.`);
      s.ask(
        w,
        `{how many years older than ${p} will ${q} be|what will the difference of their ages be, in years,} in ${n} years?`,
        size("age", "years", `the difference of their ages in ${n} years`),
      );
    },
  ],
  total: [
    3,
    4,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const [a, b, n] = [s.given(r.int(5, 40)), s.given(r.int(5, 40)), s.given(r.int(2, 15))];
      s.tell(`{${p} is ${a} and ${q} is ${b} years old|${p}'s age is ${a}, ${q}'s is ${b}}.`);
      const x = s.step(a, "+", b, `now they are # years old together.`);
      const both = s.step(n, "*", s.constant(2), `in ${n} years both gain # years.`);
      const y = s.step(x, "+", both, `then they are # years old together.`);
      s.ask(
        y,
        `{how old will they be together|what will the sum of their ages be} in ${n} years?`,
        size("age", "years", `the sum of their ages in ${n} years`),
      );
    },
  ],
});

/** Averages. */
export const enAverages = families("en", "averages", {
  three: [
    3,
    4,
    (s, r) => {
      const p = person(s, r);
      const m = r.int(5, 60);
      const [d, e] = [r.int(1, 4), r.int(1, 4)];
      const [a, b, c] = [s.given(m + d), s.given(m + e - d), s.given(m - e)];
      const [d1, d2, d3] = days(r, 3);
      const [did, unit] = r.pick([
        ["read", "page"],
        ["scored", "point"],
        ["ran", "lap"],
        ["sold", "ticket"],
        ["wrote", "line"],
        ["drove", "mile"],
      ] as const);
      s.tell(
        `{${p} ${did} ${a} ${unit}s on ${d1}, ${b} on ${d2} and ${c} on ${d3}|on ${d1}, ${d2} and ${d3}, ${p} ${did} ${a}, ${b} and ${c} ${unit}s}.`,
      );
      const x = s.step(a, "+", b, `the first two make # ${unit}s.`);
      const y = s.step(x, "+", c, `in all that is # ${unit}s.`);
      const z = s.step(y, "/", s.constant(3), `the average is # ${unit}s.`);
      s.ask(
        z,
        `{how many ${unit}s is that {a day |}on average|what is the average number of ${unit}s {a|per} day}?`,
        units(unit, `the ${unit}s of an average day`),
      );
    },
  ],
  fromTotal: [
    1,
    3,
    (s, r) => {
      const p = person(s, r);
      const [n, k] = [r.int(2, 15), r.int(3, 60)];
      const [total, days] = [s.given(n * k), s.given(n)];
      const [did, verb, unit] = r.pick([
        ["read", "read", "page"],
        ["walked", "walk", "mile"],
        ["typed", "type", "letter"],
        ["made", "make", "basket"],
        ["collected", "collect", "bottle"],
      ] as const);
      s.tell(
        `{in ${days} days, ${p} ${did} ${total} ${unit}s|${p} ${did} ${total} ${unit}s in ${days} days}.`,
      );
      s.ask(
        s.step(total, "/", days, `the average is # ${unit}s.`),
        `{how many ${unit}s did ${p} ${verb} {per|a} day on average|on average, how many ${unit}s is that each day}?`,
        units(unit, `the ${unit}s of an average day`, p),
      );
    },
  ],
  missing: [
    3,
    6,
    (s, r) => {
      const p = person(s, r);
      const m = r.int(60, 90);
      const [d, e] = [r.int(1, 9), r.int(1, 9)];
      const [a, b] = [s.given(m + d), s.given(m - e)];
      const avg = s.given(m);
      const n = s.constant(3);
      s.tell(
        `{${p} {got|has} ${a} points {on|in} the first test and ${b} {points |}{on|in} the second|the first two tests brought ${p} ${a} and ${b} points}.`,
        `{${p.he} wants an average of ${avg} {points |}after three tests|after the third test, the average is to be ${avg} points}.`,
      );
      const x = s.step(avg, "*", n, `three tests need # points.`);
      const y = s.step(a, "+", b, `the first two have # points.`);
      const z = s.step(x, "-", y, `the third needs # points.`);
      s.ask(
        z,
        `how many points {does ${p} need|must the third test bring|are needed in the third test}?`,
        units("point", "the points of the third test", p),
      );
    },
  ],
  share: [
    3,
    4,
    (s, r) => {
      const [p, q, u, t] = [named(s, r), named(s, r), named(s, r), good(s, r)];
      const m = r.int(6, 40);
      const [d, e] = [r.int(1, 5), r.int(1, 5)];
      const [a, b, c] = [s.given(m + d), s.given(m + e - d), s.given(m - e)];
      s.tell(
        `{${p} has ${a} ${t}, ${q} has ${b} and ${u} has ${c}|${p}, ${q} and ${u} have ${a}, ${b} and ${c} ${t}}.`,
        `{they share {them all|all of them} {equally|evenly}|they put them together and divide them so that all have the same}.`,
      );
      const x = s.step(a, "+", b, `${p} and ${q} have # ${t}.`);
      const y = s.step(x, "+", c, `all three have # ${t}.`);
      const z = s.step(y, "/", s.constant(3), `each gets # ${t}.`);
      s.ask(
        z,
        `how many ${t} does each {of them |}{get|have then}?`,
        units(t.one, `the ${t} that each of them has then`),
      );
    },
  ],
});
