import type { Tale, Value } from "../../../weaving/tale_en";
import { counted, kindOf, PARTS, type Ware } from "./common";

/** How two amounts can be compared. */
type Way = "more" | "fewer" | "times" | "part" | "percent" | "every";

const PERCENTS = [10, 20, 25, 40, 50, 60, 75, 80, 150];

/** The ways that give a whole number from this one. */
function waysFor(n: number, uncounted: boolean): Way[] {
  const ways: Way[] = ["more"];
  if (n < 6 || (n > 12 && n < 300)) ways.push("times");
  if (n > 4) ways.push("fewer");
  if (PARTS.some(([k]) => n % k === 0 && n > k)) ways.push("part");
  if (uncounted && PERCENTS.some((p) => (n * p) % 100 === 0)) ways.push("percent");
  if ([2, 3, 4, 5].some((k) => n % k === 0 && n > k)) ways.push("every");
  return ways;
}

/** A step for sizes: 50 for 400 grams, 1 for 6 cups. */
const grainOf = (n: number) => (n >= 100 ? 10 : n >= 40 ? 5 : 1);

/** A second amount told by its relation to a known one; `takes` starts a clause: "the recipe takes". */
export function related(
  t: Tale,
  base: Value,
  a: Ware,
  b: Ware,
  takes: string,
  line: string,
): Value {
  const { random: r } = t;
  const bs = kindOf(b);
  const as = a.unit === "" ? a.name : `of ${a.name}`;
  const [ofA, ofB] = a.unit === "" ? ["number of", "number of"] : ["amount of", "amount of"];
  const unit = a.unit === "" ? "" : ` ${a.unit}`;
  const kindA = kindOf(a);
  const bAfter = b.unit === "" ? b.name : `of ${b.name}`;
  const way = r.pick(waysFor(base.n, a.unit !== ""));
  const g = grainOf(base.n);
  switch (way) {
    case "more": {
      const d = t.given(g * r.int(2, Math.max(3, Math.round(base.n / g / 2))));
      t.fact(
        `{${takes} ${d} more ${bs} than ${as}|the ${ofB} ${b.name} is ${d}${unit} larger than the ${ofA} ${a.name}|${takes} ${d} fewer ${kindA} than ${bAfter}|compared with the ${a.name}, ${d} more ${bs} are needed}`,
      );
      return t.step(base, "+", d, line);
    }
    case "fewer": {
      const d = t.given(g * r.int(2, Math.max(2, Math.floor(base.n / g / 2))));
      t.fact(
        `{${takes} ${d} fewer ${bs} than ${as}|the ${ofB} ${b.name} is ${d}${unit} smaller than the ${ofA} ${a.name}|${takes} ${d} more ${kindA} than ${bAfter}|compared with the ${a.name}, ${d} fewer ${bs} are needed}`,
      );
      return t.step(base, "-", d, line);
    }
    case "times": {
      const twice = r.chance(0.5);
      const k = twice
        ? t.constant(2, r.pick(["twice", "double"]))
        : t.given(r.pick(base.n < 4 ? [2, 3, 4] : base.n < 200 ? [2, 3] : [2]));
      const times = k.word === "" ? `${k} times as many` : `${k} as many`;
      const multiple = k.word === "" ? `${k} times` : `${k}`;
      t.fact(
        k.word === "double"
          ? `{the ${ofB} ${b.name} is ${k} the ${ofA} ${a.name}|${takes} ${b.name} in ${k} the ${ofA} ${a.name}}`
          : `{${takes} ${times} ${bs} as ${as}|the ${ofB} ${b.name} is ${multiple} the ${ofA} ${a.name}|there must be ${times} ${bs} as ${as}|${times} ${bs} as ${as} are needed}`,
      );
      return t.step(base, "*", k, line);
    }
    case "part": {
      const [k, word] = r.pick(PARTS.filter(([n]) => base.n % n === 0 && base.n > n));
      const c = t.constant(k, word);
      t.fact(
        `{${takes} ${c} as many ${bs} as ${as}|the ${ofB} ${b.name} is ${c} {of |}the ${ofA} ${a.name}|there must be ${c} as many ${bs} as ${as}|only ${c} as many ${bs} as ${as} are needed}`,
      );
      return t.step(base, "/", c, line);
    }
    case "percent": {
      const p = t.given(r.pick(PERCENTS.filter((q) => (base.n * q) % 100 === 0)));
      t.fact(
        `{the ${ofB} ${b.name} is ${p}% of the ${ofA} ${a.name}|${takes} ${p}% as many ${bs} as ${as}|the ${b.name} must come to ${p}% of the ${ofA} ${a.name}}`,
      );
      return t.percent(base, p, line);
    }
    default: {
      const k = r.pick([2, 3, 4, 5].filter((n) => base.n % n === 0 && base.n > n));
      const [every, put] = [t.given(k), t.given(r.pick([1, 2, 3, 4, 5].filter((n) => n !== k)))];
      t.fact(
        `{for every ${every} ${kindA}, ${takes} ${put} ${bs}|${takes} ${put} ${bs} {for|to} every ${every} ${kindA}|to every ${every} ${kindA} there {go|belong} ${put} ${bs}}`,
      );
      const groups = t.step(base, "/", every, `That is # times ${every} ${counted(a)}.`);
      return t.step(groups, "*", put, line);
    }
  }
}
