import { families } from "../../family";
import { cost, money, peopleCount, things, units } from "../../measure";
import { colours, crowd, good, person, thing, usd } from "../../words_en";

/** Percentages. */
export const enPercent = families("en", "percent", {
  of: [
    1,
    5,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const [c] = colours(r);
      const a = s.given(r.chance(0.5) ? 20 * r.int(1, 30) : 10 * r.int(2, 60));
      const k = s.given(r.pick([10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 5, 15]));
      if ((a.n * k.n) % 100 !== 0) return false;
      s.tell(
        `{${p} has ${a} ${t}|there are ${a} ${t} {in a shop|in ${p}'s house}}. ${k}{%| percent} of {them|the ${t}} are ${c}.`,
      );
      const x = s.chain([a, k, s.constant(100)], ["*", "/"], `# ${t} are ${c}.`);
      s.ask(x, `how many {of them|${t}|of the ${t}} are ${c}?`, things(t, `the ${c} ${t}`));
    },
  ],
  left: [
    2,
    5,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const a = s.given(r.chance(0.5) ? 20 * r.int(1, 30) : 10 * r.int(2, 60));
      const k = s.given(r.pick([10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 5, 15]));
      if ((a.n * k.n) % 100 !== 0) return false;
      s.tell(
        `{${p} {had|has|made} ${a} ${t}. ${p.he} {sold|gave away|used|lost} ${k}{%| percent} of {them|the ${t}}|of ${a} ${t}, ${p} {sold|gave away|used} ${k}%}.`,
      );
      const x = s.chain([a, k, s.constant(100)], ["*", "/"], `${k}% of them is # ${t}.`);
      const y = s.step(a, "-", x, `that leaves # ${t}.`);
      s.ask(
        y,
        `how many ${t} {are left|does ${p} have left|remain|does ${p} still have}?`,
        things(t, `the ${t} that ${p} has left`, p),
      );
    },
  ],
  discount: [
    2,
    5,
    (s, r) => {
      const [p, t] = [person(s, r), good(s, r)];
      const a = s.given(r.chance(0.6) ? 10 * r.int(1, 40) : 4 * r.int(2, 50));
      const k = s.given(r.pick([10, 20, 25, 30, 40, 50, 60, 15, 5]));
      s.tell(
        `{a ${t.one} {costs|is} ${usd(a)}. {now it is sold|in a sale, it is offered} at ${k}% {off|less}|the price of a ${t.one} is ${usd(a)}, {but|and} ${p} gets a discount of ${k}%|${p} buys a ${t.one} with a price of ${usd(a)} at ${k}% off}.`,
      );
      const x = s.chain([a, k, s.constant(100)], ["*", "/"], `the discount is # dollars.`);
      const y = s.step(a, "-", x, `the new price is # dollars.`);
      s.ask(
        y,
        `{how much {does {it|the ${t.one}} cost now|does ${p} pay {for it|}}|what is the {new|reduced} price}?`,
        cost(`the price of the ${t.one}`),
      );
    },
  ],
  increase: [
    2,
    5,
    (s, r) => {
      const a = s.given(20 * r.int(1, 60));
      const k = s.given(r.pick([10, 20, 25, 30, 40, 50, 60, 15, 5]));
      const [who, one, unit, now] = r.pick([
        [
          "a village has % inhabitants",
          "person",
          "people",
          "how many inhabitants does it have now",
        ],
        [
          "a school had % students last year",
          "student",
          "students",
          "how many students does it have this year",
        ],
        ["a club has % members", "member", "members", "how many members does it have then"],
        [
          "a shop sold % loaves of bread last month",
          "loaf",
          "loaves",
          "how many loaves does it sell this month",
        ],
        [
          "last year a tree carried % pears",
          "pear",
          "pears",
          "how many pears does it carry this year",
        ],
      ] as const);
      s.tell(
        `${who.replace("%", `${a}`)}.`,
        `{the number {grows|rises|goes up} by ${k}%|now it is ${k}% more|there is an increase of ${k} percent}.`,
      );
      const x = s.chain([a, k, s.constant(100)], ["*", "/"], `the increase is # ${unit}.`);
      const y = s.step(a, "+", x, `then there are # ${unit}.`);
      if (x.value.den !== 1) return false;
      s.ask(y, `${now}?`, units(one, `the ${unit}`));
    },
  ],
  tax: [
    3,
    5,
    (s, r) => {
      const [p, t] = [person(s, r), good(s, r)];
      const [n, each] = [s.given(r.int(2, 10)), s.given(5 * r.int(1, 20))];
      const k = s.given(r.pick([5, 10, 20, 8, 15]));
      const what = r.pick(["tax", "tip", "delivery fee"]);
      s.tell(
        `{${p} {buys|orders} ${n} ${t} at ${usd(each)} each|${t} cost ${usd(each)} each, and ${p} {buys|takes} ${n}}.`,
        `{a ${what} of ${k}% is added|${k}% ${what} comes on top|${p} also pays a ${what} of ${k}% of the price}.`,
      );
      const x = s.step(n, "*", each, `the ${t} cost # dollars.`);
      const y = s.chain([x, k, s.constant(100)], ["*", "/"], `the ${what} is # dollars.`);
      const z = s.step(x, "+", y, `in all that is # dollars.`);
      s.ask(
        z,
        `{how {much|many dollars} does ${p} pay {in all|altogether|}|what is the total}?`,
        cost(`the money that ${p} pays`, p),
      );
    },
  ],
  whatPercent: [
    1,
    6,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const [c] = colours(r);
      const all = r.pick([10, 20, 25, 40, 50, 60, 80, 100, 120, 150, 200]);
      const k = r.int(1, all - 1);
      if ((k * 100) % all !== 0) return false;
      const [a, b] = [s.given(all), s.given(k)];
      s.tell(
        `{${p} has ${a} ${t}. ${b} of them are ${c}|${b} of ${p}'s ${a} ${t} are ${c}|of ${a} ${t}, ${b} are ${c}}.`,
      );
      const x = s.chain([b, s.constant(100), a], ["*", "/"], `that is # percent.`);
      s.ask(
        x,
        `{what percentage of the ${t} is ${c}|how many percent of the ${t} are ${c}|what percent of {them|the ${t}} are ${c}}?`,
      );
    },
  ],
  interest: [
    3,
    6,
    (s, r) => {
      const p = person(s, r);
      const [a, k, n] = [s.given(100 * r.int(1, 50)), s.given(r.int(2, 10)), s.given(r.int(2, 6))];
      s.tell(
        `${p} {puts|has} ${usd(a)} in {a bank|an account} that pays ${k}% interest {a|each|per} year, always on the first amount.`,
      );
      const x = s.chain(
        [a, k, s.constant(100)],
        ["*", "/"],
        `in a year the interest is # dollars.`,
      );
      const y = s.step(x, "*", n, `in ${n} years it is # dollars.`);
      const z = s.step(a, "+", y, `then there are # dollars.`);
      s.ask(
        z,
        `how {much money|many dollars} does ${p} have after ${n} years?`,
        money(`the money that ${p} has after ${n} years`, p),
      );
    },
  ],
  twoSteps: [
    4,
    6,
    (s, r) => {
      const who = crowd(s, r);
      const a = s.given(100 * r.int(1, 12));
      const [k, l] = [
        s.given(r.pick([20, 30, 40, 50, 60, 70, 80])),
        s.given(r.pick([10, 20, 25, 50, 75])),
      ];
      const x1 = (a.n * (100 - k.n)) / 100;
      if ((x1 * l.n) % 100 !== 0) return false;
      s.tell(
        `there are ${a} ${who} {in a camp|in a town hall|at a festival}.`,
        `${k}% of them {go|walk} home {in the afternoon|early}. {later, |}${l}% of {the rest|those who stayed} {leave too|go home in the evening}.`,
      );
      const w = s.chain([a, k, s.constant(100)], ["*", "/"], `# ${who} go first.`);
      const x = s.step(a, "-", w, `then there are # ${who}.`);
      const y = s.chain([x, l, s.constant(100)], ["*", "/"], `# ${who} go later.`);
      const z = s.step(x, "-", y, `in the end there are # ${who}.`);
      s.ask(
        z,
        `how many ${who} {are left|are there in the end|stay {to the end|}}?`,
        peopleCount(who, `the ${who} who stay`),
      );
    },
  ],
});
