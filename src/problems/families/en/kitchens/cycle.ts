import { divisors } from "../../../family";
import { cost, size, units } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { amount, be, isRound, kindOf, nounsOf, oneOf, priceOf, some } from "./common";
import { HABITS } from "./habits";

/** A week with two kinds of days: its use, what it costs, how long a stock lasts, and what a cut saves. */
export function cycle(t: Tale): void {
  const { random: r } = t;
  const who = t.person();
  const h = r.pick(HABITS);
  const noun = nounsOf(t);
  noun(h.unit === "" ? h.one : oneOf(h.unit));
  const ware = { name: h.name, unit: h.unit, one: h.one };
  const stuff = kindOf(ware);
  const [bare = "", verb = ""] = h.verb.split("/");
  const place = `@'s ${h.place}`;
  const a = t.given(r.int(...h.each));
  const days = r.pick([
    { first: "on each weekday", other: "on each day of the weekend", n: 5, m: 2 },
    { first: "on each weekday", other: "on each day of the weekend", n: 5, m: 2 },
    { first: "on a quiet day", other: "on a busy day", n: 4, m: 3 },
    { first: "on an ordinary day", other: "on a market day", n: 5, m: 1 },
    { first: "on an ordinary day", other: "on a Saturday", n: 6, m: 1 },
  ]);
  t.fact(
    `{${place} ${verb} ${some(a, ware)} ${days.first}|${days.first}, ${place} ${verb} ${some(a, ware)}|on each such day, ${place} ${verb} ${some(a, ware)}|at ${place}, ${some(a, ware)} are used ${days.first}}`.replace(
      /\|on each such day[^|]*/,
      "",
    ),
    who,
  );
  const line = `${days.other}, it is # ${stuff}.`;
  const needed = ware.unit === "" ? "are" : "is";
  const much = ware.unit === "" ? "many" : "much";
  const inUnits = ware.unit === "" ? "" : ` ${ware.unit}`;
  const way = r.pick(["more", "twice", "fewer", "told", "half", "percent"] as const);
  let b: Value;
  if (way === "told") {
    const other = Math.max(2, Math.round(a.n * (0.5 + r.next())));
    b = t.given(other === a.n ? other + 2 : other);
    t.fact(
      `{${days.other}, it is ${some(b, ware)}|${days.other}, it ${verb} ${some(b, ware)}|the use ${days.other} is ${some(b, ware)}}`,
    );
  } else if (way === "twice" || (way === "half" && a.n % 2 !== 0)) {
    const c = t.constant(2, r.pick(["twice", "two times"]));
    t.fact(
      `{${days.other}, it is ${c} as ${much}|${days.other}, it ${verb} ${c} as ${much}|${c} as ${much} ${needed} needed ${days.other}}`,
    );
    b = t.step(a, "*", c, line);
  } else if (way === "half") {
    const c = t.constant(2, "half");
    t.fact(
      `{${days.other}, it is only ${c} as ${much}|${days.other}, it ${verb} only ${c} as ${much}|only ${c} as ${much} ${needed} needed ${days.other}}`,
    );
    b = t.step(a, "/", c, line);
  } else if (way === "percent" && a.n % 5 === 0) {
    const p = t.given(r.pick([20, 40, 60, 80]));
    t.fact(
      `{${days.other}, it is ${p}% more|${days.other}, the use is ${p}% higher|the use ${days.other} is larger by ${p}%}`,
    );
    const extra = t.percent(a, p, `${p} percent of ${a} is # ${stuff}.`);
    b = t.step(a, "+", extra, line);
  } else {
    const less = way === "fewer" && a.n > 5;
    const few = ware.unit === "" ? "fewer" : "less";
    const d = t.given(r.int(2, Math.max(2, Math.floor(a.n / 2))));
    const [more, fewer] = less ? [few, "more"] : ["more", few];
    t.fact(
      `{${days.other}, it is ${d}${inUnits} ${more}|${days.other}, it ${verb} ${d}${inUnits} ${more}|${days.first}, it is ${d}${inUnits} ${fewer} than ${days.other}|${d}${inUnits} ${more} are needed ${days.other}}`,
    );
    b = t.step(a, less ? "-" : "+", d, line);
  }
  t.ask(
    "other",
    b,
    `{how many ${stuff} does ${place} ${bare} ${days.other}|${days.other}, how many ${stuff} are used|how many ${stuff} are needed ${days.other}}?`,
    who,
    amount(ware, `the ${ware.name} for such a day`),
  );
  const plain = days.first === "on each weekday";
  const known = plain && r.chance(0.5);
  const [n, m] = known
    ? [t.constant(days.n), t.constant(days.m)]
    : [t.given(days.n), days.m === 1 ? t.constant(1, "one") : t.given(days.m)];
  const names = [days.first, days.other].map((name) => name.replace(/^on (?:an?|each) /, ""));
  const [p, q] = plain
    ? ["weekdays", "days of the weekend"]
    : names.map((name, i) => (i === 1 && days.m === 1 ? name : `${name}s`));
  if (!known) {
    t.fact(
      `{a week has ${n} ${p} and ${m} ${q}|there are ${n} ${p} and ${m} ${q} in a week|each week, there are ${n} ${p} and ${m} ${q}|every week has ${n} ${p} and ${m} ${q}}`,
    );
  }
  const first = t.step(n, "*", a, `On the ${p}, it is # ${stuff}.`);
  const second = m.n === 1 ? b : t.step(m, "*", b, `On the ${q}, it is # ${stuff}.`);
  t.ask(
    "part",
    first,
    `{how many ${stuff} are used on the ${p} of a week|on the ${p} of one week together, how many ${stuff} does ${place} ${bare}}?`,
    who,
  );
  const week = t.step(first, "+", second, `In a week, it is # ${stuff}.`);
  t.ask(
    "week",
    week,
    `{how many ${stuff} does ${place} ${bare} in a week|in one week, how many ${stuff} are used|how many ${stuff} a week is that|for a whole week, how many ${stuff} are needed}?`,
    who,
    amount(ware, `the ${ware.name} for a week`),
  );
  const [x, y] = first.n > second.n ? [first, second] : [second, first];
  t.ask(
    "gap",
    t.step(x, "-", y, `That is # ${stuff} more.`),
    first.n > second.n
      ? `how many more ${stuff} are used on the ${p} of a week than on the ${q}?`.replace(
          /the (\w+ \w+s|\w+s)\?$/,
          m.n === 1 ? `the ${names[1]}?` : "the $1?",
        )
      : `how many more ${stuff} are used on the ${q} of a week than on the ${p}?`,
  );
  ending(t, { who, h, ware, week, noun });
}

interface Ending {
  readonly who: ReturnType<Tale["person"]>;
  readonly h: (typeof HABITS)[number];
  readonly ware: { readonly name: string; readonly unit: string; readonly one: string };
  readonly week: Value;
  readonly noun: ReturnType<typeof nounsOf>;
}

/** A stock that lasts some weeks, or packs that are bought for some. */
function ending(t: Tale, { who, h, ware, week, noun }: Ending): void {
  const { random: r } = t;
  const stuff = kindOf(ware);
  const isLeft = be(ware.name);
  const last = isLeft === "is" ? "does" : "do";
  const w = t.given(r.int(2, 8));
  if (r.chance(0.45)) {
    const odd = r.chance(0.4) ? t.given(r.int(2, Math.max(3, Math.floor(week.n / 3)))) : undefined;
    const stock = t.given(week.n * w.n + (odd?.n ?? 0));
    t.fact(
      `{there are ${some(stock, ware)} in store|@ has ${some(stock, ware)} in store|@ gets a delivery of ${some(stock, ware)}|the store room holds ${some(stock, ware)}}`,
      who,
    );
    let start: Value = stock;
    if (odd) {
      t.fact(
        `{${odd} of them turn out to be bad|${some(odd, ware)} of that turn out to be bad|@ lends ${some(odd, ware)} to a neighbor|${some(odd, ware)} are set aside for a party}`.replace(
          /\{[^|]*\|[^|]*\|/,
          `{${some(odd, ware)} turn out to be bad|`,
        ),
        who,
      );
      start = t.step(stock, "-", odd, `That leaves # ${stuff}.`);
    }
    const weeks = t.step(start, "/", week, `That is enough for # weeks.`);
    t.ask(
      "weeks",
      weeks,
      `{how many weeks ${last} the ${ware.name} last|for how many weeks is that enough|after how many weeks ${isLeft} the ${ware.name} used up}?`,
      undefined,
      size("time", "weeks", `the time that the ${ware.name} last`),
    );
    const left = t.step(start, "-", week, `After a week, that leaves # ${stuff}.`);
    t.ask(
      "left",
      left,
      `{how many ${stuff} are left after one week|after the first week, how many ${stuff} does @ have left}?`,
      who,
    );
    return;
  }
  const need = t.step(week, "*", w, `For ${w} weeks, it is # ${stuff}.`);
  t.ask(
    "need",
    need,
    `{how many ${stuff} are needed for ${w} weeks|in ${w} weeks, how many ${stuff} does @'s ${h.place} ${h.verb.split("/")[0]}|for ${w} weeks, how many ${stuff} does that make}?`,
    who,
  );
  const base = r.chance(0.5) ? need : week;
  const when = base === need ? `for ${w} weeks` : "for one week";
  const sizes = divisors(base.n, 4, 600).filter(
    (k) => base.n / k < 40 && base.n / k > 1 && isRound(k),
  );
  if (sizes.length === 0) return;
  const k = t.given(r.pick(sizes));
  const packs = noun(h.pack).many;
  t.fact(
    `{a ${h.pack} {holds|contains} ${some(k, ware)}|there are ${some(k, ware)} in {each|every|a} ${h.pack}|@ buys ${packs} with ${some(k, ware)} each|the dealer delivers ${packs} with ${some(k, ware)} each}`,
    who,
  );
  const bought = t.step(base, "/", k, `That makes # ${packs}.`);
  t.ask(
    "packs",
    bought,
    `{how many ${packs} does @ need ${when}|${when}, how many ${packs} must be bought|how many ${packs} {will|should} @ order ${when}}?`,
    who,
    units(h.pack, `the ${packs} that ${who.name} needs`),
  );
  const price = priceOf(t, ...h.price);
  t.fact(
    `{{a|each} ${h.pack} costs $${price}|the price of {a|one} ${h.pack} is $${price}|@ pays $${price} for {a|each} ${h.pack}|the dealer asks $${price} for {a|each} ${h.pack}}`,
    who,
  );
  t.ask(
    "cost",
    t.step(bought, "*", price, `The ${packs} cost # dollars.`, 0.5),
    `{what does @ pay for the ${packs} ${when}, in dollars|${when}, how {much|many dollars} do the ${packs} cost|how {much money|many dollars} does @ spend on ${ware.name} ${when}}?`,
    who,
    cost(`the cost of the ${ware.name}`, who),
  );
}
