import type { Random } from "../../../../common/random";
import { divisors } from "../../../family";
import { type Asking, asked, KINDS, type Mode } from "./asked";
import { ended, start } from "./ends";
import { Graph } from "./graph";
import type { Plan } from "./plan";
import type { Asked, Event, Form, Node, Setting, Way, Wish } from "./types";

const SHARES = [
  ...([
    [1, 2],
    [1, 2],
    [1, 3],
    [1, 3],
    [1, 4],
    [1, 4],
    [1, 5],
    [2, 3],
    [3, 4],
    [2, 5],
    [1, 6],
  ] as const),
] as const;

/** What an event of these can be told by, and its amount; undefined where the numbers do not fit. */
function formed(
  random: Random,
  now: number,
  way: Way,
  before: readonly Event[],
  { setting, mode, refs }: Scope,
): readonly [Form, number] | undefined {
  const most = Math.floor(now * 0.6);
  const free = (): readonly [Form, number] => [
    { kind: "told" },
    random.int(2, Math.max(2, way === "lost" ? Math.min(40, Math.floor(now / 6)) : most)),
  ];
  if (way === "lost" && random.chance(0.75)) {
    return [{ kind: "told" }, random.int(2, Math.max(2, Math.min(40, Math.floor(now / 8))))];
  }
  const whole = way !== "in" && mode !== "flow";
  const kinds: readonly Form["kind"][] = [
    ...(["told", "told", "told"] as const),
    ...(setting.boxes.length > 0 && setting.where === "" && way !== "lost"
      ? (["boxes"] as const)
      : []),
    ...(whole ? (["share", "share", "share", "percent"] as const) : []),
    ...(whole && mode === "forward" && way === "out" ? (["but"] as const) : []),
    ...(refs && way !== "lost" && before.length > 0
      ? (["more", "more", "times", "times", "part", "same"] as const)
      : []),
  ];
  const kind = random.pick(kinds);
  const ref = random.chance(0.7)
    ? before.length - 1
    : random.int(0, Math.max(0, before.length - 1));
  const other = before[ref]?.amount ?? 0;
  switch (kind) {
    case "told":
      return free();
    case "boxes": {
      const n = random.pick([3, 4, 5, 6, 8, 10, 12, 20]);
      const k = random.int(2, 9);
      return [{ kind, k, n }, k * n];
    }
    case "share": {
      const [num, den] = random.pick(SHARES);
      if (way === "lost" && (num > 1 || den < 4)) return undefined;
      return now % den === 0 ? [{ kind, num, den }, (now / den) * num] : undefined;
    }
    case "percent": {
      const p = random.pick(way === "lost" ? [5, 10, 15, 20] : [5, 10, 15, 20, 25, 30, 40, 60, 75]);
      return (now * p) % 100 === 0 ? [{ kind, p }, (now * p) / 100] : undefined;
    }
    case "but": {
      const n = random.int(2, Math.floor(now / 2));
      return [{ kind, n }, now - n];
    }
    case "more": {
      const up = random.chance(0.6);
      const n = random.int(2, Math.max(2, up ? other : Math.floor(other / 2)));
      return [{ kind, ref, n, up }, up ? other + n : other - n];
    }
    case "times": {
      const k = random.pick([2, 2, 2, 3, 3, 4]);
      return [{ kind, ref, k }, other * k];
    }
    case "part": {
      const k = random.pick(divisors(other, 2, 4).length > 0 ? divisors(other, 2, 4) : [0]);
      return k > 0 ? [{ kind, ref, k }, other / k] : undefined;
    }
    case "same":
      return [{ kind, ref }, other];
    default:
      return undefined;
  }
}

interface Scope {
  readonly setting: Setting;
  readonly mode: Mode;
  /** Whether an event may be told by another one. */
  readonly refs: boolean;
}

/** Draws the events; undefined where one does not fit. */
function events(
  random: Random,
  first: number,
  n: number,
  scope: Scope,
  timed: boolean,
): Event[] | undefined {
  const { setting, mode } = scope;
  const out: Event[] = [];
  const flow = mode === "flow";
  const main = random.int(0, flow ? 0 : setting.verbs.out.length - 1);
  let now = first;
  for (let i = 0; i < n; i++) {
    const losing = setting.verbs.lost.length > 0 && i > 0 && random.chance(0.12);
    const way: Way = losing ? "lost" : random.chance(flow ? 0.1 : 0.33) ? "in" : "out";
    const verbs = setting.verbs[way];
    const usual = way === "out" && timed && random.chance(flow ? 0.85 : 0.5);
    const verb = usual ? main : random.int(0, verbs.length - 1);
    const repeated = out.some((e) => e.way === way && e.verb === verb);
    if (repeated && (!timed || way === "lost")) return undefined;
    const found = formed(random, now, way, out, scope);
    if (!found) return undefined;
    const [form, amount] = found;
    now = way === "in" ? now + amount : now - amount;
    if (amount < 2 || now < 2 || now > 5000 || (flow && now < first / 20)) return undefined;
    out.push({ way, verb, form, amount });
  }
  return out;
}

/** Tries at one question before another one is drawn. */
const TRIES = 40;

/** What is told, and what is asked. */
type Aim = readonly [mode: Mode, kind: Asked["kind"]];

function aim(random: Random, { series, price, kinds }: Setting, { steps, back }: Wish): Aim {
  const timed = series.some((labels) => labels.length > 0);
  const flow: readonly Mode[] = timed ? ["flow", "flow"] : [];
  const modes: readonly Mode[] = back
    ? ["back", "back", "gap"]
    : ["forward", "forward", "forward", "forward", "forward", "forward", "back", "gap", ...flow];
  const mode = random.pick(modes);
  const fitting = KINDS[mode].filter((kind) => {
    if (kind === "money" || kind === "priced") return price !== undefined;
    if (kind.startsWith("kind")) return kinds.length > 0 && steps > 2;
    return true;
  });
  return [mode, random.pick(fitting)];
}

/** One try at a plan. */
function tried(
  random: Random,
  setting: Setting,
  { steps }: Wish,
  [mode, kind]: Aim,
): Plan | undefined {
  const labels = random.pick(setting.series);
  const timed = labels.length > 0;
  if (mode === "flow" && !timed) return undefined;
  const begin = start(random, setting, mode);
  const least = mode === "flow" || mode === "gap" ? 2 : 1;
  const n = random.int(least, Math.max(least, Math.min(steps, 4, timed ? labels.length : 4)));
  const drawn = events(random, begin.value, n, { setting, mode, refs: n > 1 }, timed);
  if (!drawn) return undefined;
  const hidden = mode === "gap" ? random.int(0, n - 1) : -1;
  const shown = drawn.map(
    (e, i): Event => (i === hidden ? { ...e, form: { kind: "unknown" } } : e),
  );
  const last = shown.reduce((x, e) => (e.way === "in" ? x + e.amount : x - e.amount), begin.value);
  const graph = new Graph(begin, shown, ended(random, setting, mode, last));
  const asking: Asking = { random, setting, graph, hidden, labels, mode };
  if (!isSound(graph, mode)) return undefined;
  tellAll(graph, hidden, mode);
  const found = asked(asking, kind);
  if (!found) return undefined;
  const plan: Plan = {
    setting,
    labels,
    start: begin,
    events: shown,
    end: graph.end,
    graph,
    ...found,
  };
  return fits(plan, steps, random) ? plan : undefined;
}

/** Going back, no event may hang on an amount that is found only by what came before it. */
function isSound({ events }: Graph, mode: Mode): boolean {
  if (mode !== "back" && mode !== "gap") return true;
  const open = ["share", "percent", "unknown"];
  return events.every(
    ({ form }) => !("ref" in form && open.includes(events[form.ref]?.form.kind ?? "")),
  );
}

/** Makes all told numbers, those too that nobody needs. */
function tellAll(graph: Graph, hidden: number, mode: Mode): void {
  if (graph.start.kind !== "untold") graph.state(0);
  if (graph.end.kind !== "untold") graph.state(graph.events.length);
  for (const [i, { form }] of graph.events.entries()) {
    if (i === hidden) continue;
    if (mode === "back" || mode === "gap") {
      if (form.kind === "share") continue;
      if (form.kind === "percent") {
        graph.told(`p${i}`, form.p);
        continue;
      }
    }
    graph.amount(i);
  }
}

/** Whether a plan has so many steps, no step twice, and hardly a number that is not needed. */
function fits({ graph, target, asked }: Plan, steps: number, random: Random): boolean {
  const needed = graph.closure(target);
  const found = needed.map((i) => graph.nodes[i]!).filter(({ args }) => args.length > 0);
  if (found.length !== steps) return false;
  const paid = asked.kind === "money" || asked.kind === "priced";
  const bad = ({ value }: Node) => value % 1 !== 0 || value < 2 || value > 9000;
  if (found.some((node) => bad(node) && !(paid && node.says === "asked"))) return false;
  const texts = new Set(
    found.map(({ args, ops }) => args.map((i) => graph.value(i)).join() + ops.join("")),
  );
  if (texts.size !== found.length) return false;
  const idle = graph.nodes.filter(({ key }, i) => key !== "" && !needed.includes(i)).length;
  return idle === 0 || (idle === 1 && random.chance(0.5));
}

/** Draws a plan of exactly that many steps; undefined where none is found soon. */
export function plan(random: Random, setting: Setting, wish: Wish): Plan | undefined {
  let aimed = aim(random, setting, wish);
  for (let i = 1; i < 400; i++) {
    const found = tried(random, setting, wish, aimed);
    if (found) return found;
    if (i % TRIES === 0) aimed = aim(random, setting, wish);
  }
  return undefined;
}
