import { divisors } from "../../../family";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import { amount, be, kindOf, nounsOf, oneOf, some, type Ware } from "./common";
import { afterMixing } from "./mix_after";
import type { Share } from "./mix_vessels";
import { MIXES } from "./mixes";

const RATIOS: Readonly<Record<2 | 3, readonly (readonly number[])[]>> = {
  2: [
    [3, 2],
    [5, 3],
    [5, 2],
    [4, 1],
    [3, 1],
    [4, 3],
    [7, 2],
    [6, 1],
    [7, 3],
    [8, 5],
    [9, 2],
  ],
  3: [
    [3, 2, 1],
    [5, 3, 2],
    [4, 3, 1],
    [6, 3, 2],
    [4, 3, 2],
    [5, 2, 1],
    [7, 4, 2],
    [6, 4, 3],
    [5, 4, 1],
  ],
};

/** Something mixed in a ratio, of which one amount is known: what else goes in, and what it makes. */
export function mix(t: Tale): void {
  const { random: r } = t;
  const who = t.person();
  const m = r.pick(MIXES);
  const noun = nounsOf(t);
  noun(oneOf(m.unit));
  const three = m.of.length > 2 && r.chance(0.45);
  const drawn = r.sample(m.of, three ? 3 : 2).toSorted((x, y) => m.of.indexOf(x) - m.of.indexOf(y));
  const sizes = r.pick(RATIOS[three ? 3 : 2]);
  const pairs = r.shuffle(drawn.map((name, i) => ({ name, k: sizes[i] ?? 1 })));
  const wares = pairs.map(({ name }) => ({ name, unit: m.unit }));
  const ratio = pairs.map(({ k }) => k);
  noun("part");
  const n = r.int(...m.part);
  const parts = ratio.map((k) => (k === 1 ? t.constant(1, "one") : t.given(k)));
  const listed = wares.map(
    ({ name }, i) => `${parts[i]} ${ratio[i] === 1 ? "part" : "parts"} ${name}`,
  );
  const list = three ? `${listed[0]}, ${listed[1]} and ${listed[2]}` : listed.join(" and ");
  const to = three ? list : `${listed[0]} to ${listed[1]}`;
  t.fact(
    `{@ makes ${m.name} ${m.purpose}, mixing ${list}|${m.purpose}, @ mixes ${m.name} from ${list}|@ {mixes|prepares} ${m.name} ${m.purpose} and takes ${to}|to make ${m.name}, you mix ${list}|the recipe for ${m.name} says: ${to}}`,
    who,
  );
  const total = ratio.reduce((sum, k) => sum + k, 0);
  const known = r.pick(["one", "one", "total", "vessels", "part", "gap"] as const);
  const unit = m.unit;
  const named = ratio.map((k, i) => ({ k, i }));
  const one = `One part is # ${unit}.`;
  let part: Value;
  let whole: Value | undefined;
  let told = -1;
  let first: Value | undefined;
  if (known === "one") {
    told = r.int(0, wares.length - 1);
    const ware = wares[told] as Ware;
    first = t.given(n * (ratio[told] ?? 1));
    t.fact(
      `{@ {uses|takes|has} ${some(first, ware)}|there are ${some(first, ware)} in the mixture|${some(first, ware)} {go into|are put into} it|this time, @ starts with ${some(first, ware)}}`,
      who,
    );
    part = ratio[told] === 1 ? first : t.step(first, "/", parts[told] as Value, one);
  } else if (known === "part") {
    part = t.given(n);
    t.fact(
      `{one part is ${part} ${unit}|each part {measures|is} ${part} ${unit}|for each part, @ takes ${part} ${unit}|@'s measure for one part holds ${part} ${unit}}`,
      who,
    );
  } else if (known === "gap") {
    const sorted = named.toSorted((x, y) => y.k - x.k);
    const [hi, lo] = [sorted[0], sorted.at(-1)];
    if (!hi || !lo || hi.k - lo.k < 2) return;
    const d = t.given((hi.k - lo.k) * n);
    const [a, b] = [wares[hi.i], wares[lo.i]];
    if (!a || !b) return;
    t.fact(
      `{@ uses ${d} more ${kindOf(a)} than of ${b.name}|that way, there are ${d} more ${kindOf(a)} than of ${b.name}|there are ${d} fewer ${kindOf(b)} than of ${a.name} in it|the ${a.name} in it exceeds the ${b.name} by ${d} ${unit}}`.replace(
        "exceeds",
        be(a.name) === "is" ? "exceeds" : "exceed",
      ),
      who,
    );
    const diff = t.step(parts[hi.i] as Value, "-", parts[lo.i] as Value, `That is # parts more.`);
    part = t.step(d, "/", diff, one);
  } else {
    const sum = t.sum(parts, `Together there are # parts.`);
    const size = known === "vessels" ? r.pick(divisors(total * n, 2, 12).concat(1)) : 1;
    if (size > 1) {
      const [c, v] = [t.given((total * n) / size), t.given(size)];
      const vessels = noun(m.vessel).many;
      t.fact(
        `{the ${m.name} must fill ${v} ${vessels} of ${c} ${unit} each|${v} ${vessels} are to be filled with ${m.name}, ${c} ${unit} to each|@ wants to fill ${v} ${vessels} with ${m.name}, and each holds ${c} ${unit}|@ needs ${v} ${vessels} of ${m.name}, each with ${c} ${unit}}`,
        who,
      );
      whole = t.step(v, "*", c, `In all, that is # ${unit}.`);
    } else {
      whole = t.given(total * n);
      t.fact(
        `{@ needs ${whole} ${unit} of ${m.name}{ in all|}|altogether, there are to be ${whole} ${unit} of ${m.name}|@ wants to have ${whole} ${unit} of ${m.name} in the end|in all, ${whole} ${unit} of ${m.name} are wanted}`,
        who,
      );
    }
    part = t.step(whole, "/", sum, one);
  }
  t.ask(
    "part",
    part,
    `{how many ${unit} is one part|what is the size of one part, in ${unit}|how many ${unit} make {up |}one part}?`,
  );
  const shares: Share[] = wares.map((ware, i) => {
    const parts1 = parts[i] as Value;
    const value =
      i === told && first
        ? first
        : ratio[i] === 1
          ? part
          : t.step(part, "*", parts1, `The mixture takes # ${kindOf(ware)}.`);
    return { ware, parts: parts1, amount: value };
  });
  shares.forEach(({ ware, amount: value }, i) => {
    if (i === told) return;
    t.ask(
      "amount",
      value,
      `{how many ${kindOf(ware)} does @ need|how many ${kindOf(ware)} {go into it|are needed}|what amount of ${ware.name} is needed, in ${unit}|how many ${kindOf(ware)} should @ take}?`,
      who,
      amount(ware, `the ${ware.name} that ${who.name} needs`),
    );
  });
  let all = whole;
  if (!all) {
    const amounts = shares.map((share) => share.amount);
    const sum = t.sum(parts, `Together there are # parts.`);
    all =
      known === "one" && !three
        ? t.sum(amounts, `Altogether that is # ${unit}.`)
        : r.chance(0.5)
          ? t.sum(amounts, `Altogether that is # ${unit}.`)
          : t.step(part, "*", sum, `Altogether that is # ${unit}.`);
    t.ask(
      "all",
      all,
      `{how many ${unit} of ${m.name} does that make|how many ${unit} of ${m.name} does @ get{ in all|}|what is the whole amount of ${m.name}, in ${unit}|altogether, how many ${unit} of ${m.name} are there}?`,
      who,
      amount({ name: m.name, unit }, `the ${m.name} that ${who.name} makes`),
    );
  }
  if (known !== "gap") difference(t, who, shares, unit);
  afterMixing(t, { who, m, shares, all, noun, known });
}

function difference(t: Tale, who: Person, shares: readonly Share[], unit: string): void {
  const [x, y] = shares.toSorted((a, b) => b.amount.n - a.amount.n);
  if (!x || !y || x.amount.n === y.amount.n) return;
  t.ask(
    "gap",
    t.step(x.amount, "-", y.amount, `That is # ${unit} more.`),
    `{how many more ${kindOf(x.ware)} than of ${y.ware.name} {does @ need|are needed}|how many fewer ${kindOf(y.ware)} than of ${x.ware.name} {does @ use|are there}|what is the difference between the amounts of ${x.ware.name} and ${y.ware.name}, in ${unit}}?`,
    who,
  );
}
