import type { Random } from "../../../../common/random";
import { divisors } from "../../../family";
import type { Ask, Fact, Item, Plan } from "./model";
import type { Scene } from "./scene";
import { isCircular, solve, stepsOf } from "./solve";

const FRACTIONS = "1/2 1/2 1/3 1/3 1/4 1/4 1/5 3/4 2/3 2/5 3/5 1/6 3/8 1/8 1/10 3/10 5/6"
  .split(" ")
  .map((text) => text.split("/").map(Number) as [number, number]);
const PERCENTS = [10, 15, 20, 20, 25, 25, 30, 35, 40, 40, 45, 50, 55, 60, 65, 70, 75, 80];

/** No result is beyond this. */
const MOST = 5000;

const whole = (x: number) => Number.isInteger(x) && x >= 2;

/** Values and the facts that define them. */
interface Made {
  readonly items: Item[];
  readonly parts: number[];
  readonly facts: Fact[];
}

/** One part told by the whole or by a part before it, with its value. */
function partOf(r: Random, made: Made, of: number, bound: boolean): [Fact, number] | undefined {
  const { items } = made;
  const all = items[0]!.value;
  const ref = made.parts.length > 0 ? r.pick(made.parts) : 0;
  const known = items[ref]!.value;
  const ofWhole = ["share", "share", "percent", "percent", "stated"] as const;
  const ofPart = ["times", "half", "differ", "differ", "ratio", "ratio", "stated"] as const;
  const others = ["others", "others"] as const;
  const kinds = bound ? [...ofWhole, ...(ref > 0 ? [...ofPart, ...others] : [])] : ofPart;
  const kind = ref === 0 && !bound ? "stated" : r.pick(kinds);
  const [num, den] = r.pick(FRACTIONS);
  switch (kind) {
    case "share":
      return [{ kind, of, num, den }, (all * num) / den];
    case "percent": {
      const p = r.pick(PERCENTS);
      return [{ kind, of, p }, (all * p) / 100];
    }
    case "others": {
      const before = [...made.parts];
      const left = before.reduce((sum, i) => sum - items[i]!.value, all);
      return [{ kind, of, num, den, before }, (left * num) / den];
    }
    case "times": {
      const k = r.pick([2, 2, 3, 3, 4, 5]);
      return [{ kind, of, ref, k }, k * known];
    }
    case "half":
      return [{ kind, of, ref }, known / 2];
    case "differ": {
      const n = r.int(2, Math.max(3, Math.floor(known * 0.7)));
      const up = r.chance(0.5);
      return [{ kind, of, ref, n, up }, up ? known + n : known - n];
    }
    case "ratio": {
      const [p, q] = r.pick([
        [2, 3],
        [3, 2],
        [3, 4],
        [4, 3],
        [5, 2],
        [2, 5],
        [3, 5],
        [5, 3],
        [4, 5],
        [5, 4],
      ] as const);
      return [{ kind, of, ref, p, q }, (known / q) * p];
    }
    case "stated":
      return [{ kind, of }, r.int(Math.max(2, Math.floor(all / 12)), Math.ceil(all / 2))];
  }
}

/** A part of a part. */
function subOf(r: Random, items: readonly Item[], of: number, parent: number): [Fact, number] {
  const all = items[parent]!.value;
  const kind = r.pick(["share", "share", "percent", "percent", "allBut", "stated"] as const);
  if (kind === "stated") return [{ kind, of }, r.int(2, Math.max(2, all - 2))];
  if (kind === "allBut") {
    const n = r.int(2, Math.max(2, Math.floor(all / 2)));
    return [{ kind, of, n }, all - n];
  }
  if (kind === "share") {
    const [num, den] = r.pick(FRACTIONS);
    return [{ kind, of, num, den }, (all * num) / den];
  }
  const p = r.pick(PERCENTS);
  return [{ kind, of, p }, (all * p) / 100];
}

/** A told number, at times as groups of equal size. */
function stated(r: Random, scene: Scene, of: number, value: number, isSub: boolean): Fact {
  if (!scene.group || value < 12 || isSub || r.chance(0.55)) {
    return { kind: "stated", of };
  }
  const n = r.int(scene.group.least, scene.group.most);
  const [k, m] = [Math.floor(value / n), value % n];
  if (k < 2 || k > 40 || m === 1 || (m > 0 && 4 * m < n) || (m > 0 && r.chance(0.3)))
    return { kind: "stated", of };
  return m === 0 ? { kind: "groups", of, k, n } : { kind: "partial", of, k, n, m };
}

/** Draws values for the whole, its parts and parts of parts, each told by one fact. */
function draw(r: Random, scene: Scene, steps: number): Made | undefined {
  const total = scene.unitSize * r.pick([4, 6, 10, 12, 20, 1, 1]);
  const [low, high] = [Math.ceil(scene.least / total), Math.floor(scene.most / total)];
  if (high < low) return undefined;
  const size = Math.min(
    scene.parts.length,
    r.pick(steps < 5 ? [2, 2, 3, 3, 3, 4] : [2, 3, 3, 4, 4]),
  );
  const bound = r.chance(0.75);
  const made: Made = {
    items: [{ parent: -1, value: total * r.int(low, high) }],
    parts: [],
    facts: [],
  };
  for (let of = 1; of <= size; of++) {
    if (bound && of === size) break;
    const next = partOf(r, made, of, bound);
    if (!next || !whole(next[1])) return undefined;
    made.facts.push(next[0]);
    made.items.push({ parent: 0, value: next[1] });
    made.parts.push(of);
  }
  const sum = made.parts.reduce((sofar, i) => sofar + made.items[i]!.value, 0);
  if (bound) {
    const value = made.items[0]!.value - sum;
    if (!whole(value)) return undefined;
    made.items.push({ parent: 0, value });
    made.parts.push(size);
    made.facts.push({ kind: "sum", rest: size });
    made.facts.unshift({ kind: "stated", of: 0 });
  } else {
    if (sum > scene.most) return undefined;
    made.items[0] = { parent: -1, value: sum };
    made.facts.push({ kind: "sum", rest: undefined });
  }
  const subs = scene.hasSubs ? r.pick([0, 0, 1, 1, 2]) : 0;
  for (const parent of r.sample([...made.parts, 0], Math.min(subs, made.parts.length))) {
    const of = made.items.length;
    const [fact, value] = subOf(r, made.items, of, parent);
    if (!whole(value) || value >= made.items[parent]!.value - 1) return undefined;
    made.facts.push(fact);
    made.items.push({ parent, value });
  }
  if (bound && r.chance(0.35)) {
    const of = r.int(1, made.items.length - 1);
    made.facts[0] = { kind: "stated", of };
    if (made.facts.some((fact, i) => i > 0 && fact.kind === "stated" && fact.of === of)) {
      return undefined;
    }
  }
  return made;
}

/** A question about what was drawn, with its own steps; undefined where it does not fit. */
function asked(r: Random, scene: Scene, { items, parts }: Made): [Ask, number] | undefined {
  const kind = r.pick(scene.asks);
  const value = (i: number) => items[i]!.value;
  const any = r.int(0, items.length - 1);
  const [a, b] = r.sample(
    items.map((_, i) => i).filter((i) => i > 0),
    2,
  ) as [number, number];
  switch (kind) {
    case "one":
      return [{ kind, of: [any], n: [] }, 0];
    case "differ": {
      const of = value(a) > value(b) ? [a, b] : [b, a];
      const apart = items[a]!.parent === items[b]!.parent && items[a]!.parent === 0;
      if (!apart || Math.abs(value(a) - value(b)) < 2) return undefined;
      return parts.includes(a) && parts.includes(b) ? [{ kind, of, n: [] }, 1] : undefined;
    }
    case "both": {
      if (!parts.includes(a) || !parts.includes(b) || parts.length < 3) return undefined;
      return [{ kind, of: [a, b], n: [] }, 1];
    }
    case "without": {
      const { parent } = items[any]!;
      if (parent < 0) return undefined;
      return [{ kind, of: [parent, any], n: [] }, 1];
    }
    case "percent": {
      const { parent } = items[any]!;
      if (parent < 0) return undefined;
      const p = (100 * value(any)) / value(parent);
      return Number.isInteger(p) ? [{ kind, of: [any, parent], n: [] }, 1] : undefined;
    }
    case "packs":
    case "each": {
      const found = divisors(value(any), 2, 12);
      if (found.length === 0 || any > parts.length) return undefined;
      return [{ kind, of: [any], n: [r.pick(found)] }, 1];
    }
    case "seats": {
      const n = r.pick([8, 10, 12, 15, 20, 24, 30]);
      const least = Math.floor(value(0) / n) + 1;
      const k = least + r.int(0, Math.max(1, Math.floor(least / 4)));
      if (k > 60 || k < 2 || k * n - value(0) < 2) return undefined;
      return [{ kind, of: [0], n: [k, n] }, 2];
    }
    case "income": {
      const of = r.chance(0.5) ? [r.pick(parts)] : r.sample(parts, 2);
      const n = of.map(() => r.pick(scene.prices));
      if (n[0] === n[1] || (of.length > 1 && !scene.fair(of, n))) return undefined;
      const sums = of.map((i, j) => value(i) * n[j]!);
      if (sums.some((x) => !Number.isInteger(x)) || sums.reduce((p, q) => p + q) > MOST)
        return undefined;
      return [{ kind, of, n }, 2 * of.length - 1];
    }
    case "event": {
      if (any > parts.length) return undefined;
      const up = r.chance(0.4);
      const n = r.int(2, Math.max(3, Math.floor(value(any) / 2)));
      if (n >= value(any) - 1) return undefined;
      return [{ kind, of: [any], n: [up ? n : -n] }, 1];
    }
    case "repeat": {
      if (any === 0) return undefined;
      const k = r.int(2, 6);
      return k * value(any) > MOST ? undefined : [{ kind, of: [any], n: [k] }, 1];
    }
  }
}

const ALL_TRIES = 400;
/** Share of the problems with a part that nobody needs which tell of it all the same. */
const IDLE_SHARE = 0.4;

/** Draws a structure with exactly so many steps; undefined where none is found. */
export function plan(r: Random, scene: Scene, steps: number): Plan | undefined {
  for (let i = 0; i < ALL_TRIES; i++) {
    const made = draw(r, scene, steps);
    const question = made && asked(r, scene, made);
    if (!made || !question) continue;
    const { items, parts } = made;
    const [ask, cost] = question;
    const facts = made.facts.map((fact) =>
      fact.kind === "stated"
        ? stated(r, scene, fact.of, items[fact.of]!.value, fact.of > parts.length)
        : fact,
    );
    const rules = solve(items, parts, facts, ask.of);
    if (!rules || stepsOf(rules) + cost !== steps) continue;
    const needed = facts.filter((fact) => rules.some(({ uses }) => uses.includes(fact)));
    if (isCircular(parts.length, ask, rules, needed)) continue;
    if (!isFresh(ask, items, rules.length)) continue;
    const reached = new Set(rules.flatMap(({ target, deps }) => [target, ...deps]));
    const free = items.findIndex(
      ({ parent }, j) => j > parts.length && !reached.has(j) && reached.has(parent),
    );
    const idle = free > 0 && !ask.of.includes(free) && r.chance(IDLE_SHARE) ? free : undefined;
    return { items, parts, facts: needed, rules, ask, idle };
  }
  return undefined;
}

/** Whether more is known than one number: problems of a single fact are no structure. */
const isFresh = ({ kind }: Ask, items: readonly Item[], rules: number) =>
  items.length > 2 && (rules > 1 || kind === "seats" || kind === "income");
