import type { Random } from "../../../../common/random";
import type { Operator } from "../../../exact";
import { divisors } from "../../../family";
import type { Graph } from "./graph";
import type { Asked, Event, Setting } from "./types";

/** What is told: the amount at first, that at the end, both but not one event, or none. */
export type Mode = "forward" | "back" | "gap" | "flow";

/** What a question is drawn from. */
export interface Asking {
  readonly random: Random;
  readonly setting: Setting;
  readonly graph: Graph;
  /** The event that is not told, or -1. */
  readonly hidden: number;
  readonly labels: readonly string[];
  readonly mode: Mode;
}

interface Found {
  readonly asked: Asked;
  readonly target: number;
}

/** What may be asked, by what is told. */
export const KINDS: Readonly<Record<Mode, readonly Asked["kind"][]>> = {
  forward: [
    ...(["final", "final", "final", "final", "change", "percentLeft", "amount", "total"] as const),
    ...(["packed", "packed", "shared", "priced", "goal", "money", "more"] as const),
    ...(["kindShare", "kindPercent", "kindTimes"] as const),
  ],
  back: ["initial", "initial", "initial", "initial", "change"],
  gap: ["amount", "amount", "money", "total", "more"],
  flow: ["total", "total", "more", "more", "average", "money", "money"],
};

/** How long one of the events lasts, by its label; nothing where that has no word. */
export function period(label: string): string {
  if (/day$/.test(label)) return "day";
  return /(?:week|hour|stop)$/.exec(label)?.[0] ?? (/^in [A-Z]/.test(label) ? "month" : "");
}

/** Whether both are told with the same verb. */
export const sameDeed = (a: Event, b: Event) => a.way === b.way && a.verb === b.verb;

/** A question that fits the story; undefined where the one drawn does not. */
export function asked(asking: Asking, kind: Asked["kind"]): Found | undefined {
  const { random, graph, setting, hidden, labels } = asking;
  const { events } = graph;
  const done = (target: number, of: readonly number[] = [], n: readonly number[] = []): Found => ({
    asked: { kind, of, n },
    target,
  });
  const ask = (
    args: readonly number[],
    ops: Operators,
    of?: readonly number[],
    n?: readonly number[],
  ) => done(graph.step(args, ops, "asked"), of, n);
  switch (kind) {
    case "final":
      return done(graph.state(events.length));
    case "initial":
      return done(graph.state(0));
    case "amount": {
      const i = hidden >= 0 ? hidden : random.int(0, events.length - 1);
      return done(graph.amount(i), [i]);
    }
    case "total":
    case "average": {
      const of = deeds(asking);
      if (of.length < 2) return undefined;
      const every = of.length === events.length && period(labels[0] ?? "") !== "";
      if (kind === "average" && !every) return undefined;
      if (kind === "total") return done(sum(asking, of, "asked"), of);
      const total = sum(asking, of, "total");
      return ask([total, graph.constant(of.length)], ["/"], of);
    }
    case "more": {
      const [i, j] = random.sample([...events.keys()], 2);
      return i === undefined || j === undefined ? undefined : more(asking, i, j, done);
    }
    case "money": {
      if (setting.price === undefined) return undefined;
      const of = [...events.keys()].filter(
        (i) => events[i]?.way === "out" && events[i]?.verb === 0,
      );
      if (of.length === 0 || (hidden >= 0 && !of.includes(hidden))) return undefined;
      const p = priceOf(random, setting.price);
      const sold = of.length > 1 ? sum(asking, of, "total") : graph.amount(of[0] ?? 0);
      return ask([sold, graph.told("price", p)], ["*"], of, [p]);
    }
    case "change": {
      const [a, b] = [graph.state(0), graph.state(events.length)];
      const [x, y] = [graph.value(a), graph.value(b)];
      if (x === y || events.length < 2) return undefined;
      return ask(x > y ? [a, b] : [b, a], ["-"], [], [x > y ? 1 : 0]);
    }
    case "percentLeft": {
      if (events.some(({ way }) => way === "in")) return undefined;
      const [a, b] = [graph.state(0), graph.state(events.length)];
      return ask([b, graph.constant(100), a], ["*", "/"]);
    }
    default:
      return rest(asking, kind, ask, done);
  }
}

type Operators = readonly Operator[];

/** Questions that go on from what is left at the end. */
function rest(
  { random, graph, setting }: Asking,
  kind: Asked["kind"],
  ask: (
    args: readonly number[],
    ops: Operators,
    of?: readonly number[],
    n?: readonly number[],
  ) => Found,
  done: (target: number, of?: readonly number[], n?: readonly number[]) => Found,
): Found | undefined {
  const last = graph.state(graph.events.length);
  const x = graph.value(last);
  const sizes = divisors(x, 2, 25).filter((n) => x / n > 1);
  const any = sizes.length > 0 ? random.pick(sizes) : undefined;
  const crowd = setting.where !== "";
  const kinds = setting.kinds.length > 0 && !["kinds", "ratio"].includes(graph.start.kind);
  switch (kind) {
    case "packed": {
      const packs = crowd ? setting.rows : setting.boxes.length > 0;
      if (!packs || any === undefined || any < 3) return undefined;
      return ask([last, graph.told("size", any)], ["/"], [], [any]);
    }
    case "shared": {
      if (crowd || setting.living !== "no" || any === undefined || any > 12) return undefined;
      return ask([last, graph.told("people", any)], ["/"], [], [any]);
    }
    case "priced": {
      if (setting.price === undefined) return undefined;
      const p = priceOf(random, setting.price);
      return ask([last, graph.told("price", p)], ["*"], [], [p]);
    }
    case "goal": {
      if (crowd) return undefined;
      const goal = 10 * Math.ceil((x + random.int(5, 60)) / 10);
      return ask([graph.told("goal", goal), last], ["-"], [], [goal]);
    }
    case "kindShare": {
      const [num, den] = random.pick([
        [1, 2],
        [1, 3],
        [1, 4],
        [2, 3],
        [3, 4],
        [2, 5],
        [1, 5],
      ] as const);
      if (!kinds || den === 2 || x % den !== 0) return undefined;
      const [a, b] = [graph.constant(num), graph.constant(den)];
      const one =
        num === 1
          ? graph.step([last, b], ["/"], "kind")
          : graph.step([last, a, b], ["*", "/"], "kind");
      return ask([last, one], ["-"], [], [num, den]);
    }
    case "kindPercent": {
      const p = random.pick([10, 20, 25, 30, 40, 60, 75]);
      if (!kinds || (x * p) % 100 !== 0) return undefined;
      const one = graph.step(
        [last, graph.told("percent", p), graph.constant(100)],
        ["*", "/"],
        "kind",
      );
      return ask([last, one], ["-"], [], [p]);
    }
    case "kindTimes": {
      const k = random.int(2, 5);
      if (!kinds || x % (k + 1) !== 0) return undefined;
      const times = k === 2 ? graph.constant(2) : graph.told("times", k);
      const parts = graph.step([times, graph.constant(1)], ["+"], "parts");
      return ask([last, parts], ["/"], [], [k]);
    }
    default:
      return done(last);
  }
}

/** All events that are told with the verb of one of them. */
function deeds({ random, graph: { events }, hidden }: Asking): number[] {
  const one = events[hidden >= 0 ? hidden : random.int(0, events.length - 1)];
  return [...events.keys()].filter((i) => one && sameDeed(one, events[i]!));
}

function sum({ random, graph }: Asking, of: readonly number[], says: "asked" | "total"): number {
  const all = of.map((i) => graph.amount(i));
  if (all.length > 2 && random.chance(0.4)) {
    return graph.step(
      all,
      all.slice(1).map(() => "+"),
      says,
    );
  }
  return all.reduce((x, y, i) => graph.step([x, y], ["+"], i === all.length - 1 ? says : "total"));
}

function more(
  { graph }: Asking,
  i: number,
  j: number,
  done: (target: number, of: readonly number[]) => Found,
): Found | undefined {
  const { events } = graph;
  const hangs = (a: number, b: number) => {
    const form = events[a]?.form;
    return (
      form !== undefined &&
      "ref" in form &&
      form.ref === b &&
      form.kind !== "times" &&
      form.kind !== "part"
    );
  };
  if (events[i]?.way === "lost" || events[j]?.way === "lost") return undefined;
  const [big, small] = (events[i]?.amount ?? 0) > (events[j]?.amount ?? 0) ? [i, j] : [j, i];
  if (events[i]?.amount === events[j]?.amount || hangs(i, j) || hangs(j, i)) return undefined;
  const target = graph.step([graph.amount(big), graph.amount(small)], ["-"], "asked");
  return done(target, [big, small]);
}

/** A price for such a thing: whole dollars, or half ones for cheap things. */
function priceOf(random: Random, [low, high]: readonly [number, number]): number {
  if (high < 10 && random.chance(0.3)) return random.int(low, high - 1) + 0.5;
  return random.int(low, high);
}
