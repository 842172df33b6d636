import type { Random } from "../../../../common/random";
import { divisors } from "../../../family";
import type { Asked, Happening, Limits, LinkKind, Node, Plan, Wish } from "./links";

const FORWARD: readonly LinkKind[] = [
  ...(["differ", "differ", "differ", "differ", "differ", "differ"] as const),
  ...(["ratio", "ratio", "ratio", "ratio", "ratio", "linear", "linear", "rest"] as const),
  ...(["percent", "raised", "sum", "sum", "sumDiffer", "gap", "mean", "same", "stated"] as const),
];
const BACKWARD: readonly LinkKind[] = [
  ...(["differ", "differ", "differ", "ratio", "ratio", "ratio"] as const),
  ...(["linear", "linear", "linear", "rest", "rest", "mean"] as const),
];

/** The places of the quantities that those at `from` hang on, themselves included. */
function closure(nodes: readonly Node[], from: readonly number[]): Set<number> {
  const found = new Set<number>();
  const visit = (i: number) => {
    if (found.has(i)) return;
    found.add(i);
    nodes[i]!.refs.forEach(visit);
  };
  from.forEach(visit);
  return found;
}

/** Whether the second quantity is needed otherwise than for the first, which is told by both. */
function closureOfOthers(nodes: readonly Node[], from: readonly number[]): Set<number> {
  const cut = nodes.map((node, i) => (i === 0 ? { ...node, refs: [] } : node));
  return closure(cut, from);
}

const multiple = (value: number, k: number, flip: boolean): Node => ({
  link: { kind: "ratio", k, up: true, flip },
  refs: [0],
  value: k * value,
  cost: 1,
});

/** How much a difference may be, for a reference of that size. */
const gapUpTo = (v: number) => Math.max(4, Math.floor(v > 100 ? v / 2 : 1.1 * v));

function linked(
  kind: LinkKind,
  nodes: readonly Node[],
  limits: Limits,
  random: Random,
  back: boolean,
): Node | undefined {
  const at = random.chance(0.55) ? nodes.length - 1 : random.int(0, nodes.length - 1);
  const v = nodes[at]?.value ?? 0;
  const refs = [at];
  const flip = random.chance(back ? 1 : 0.25);
  const two = random.sample([...nodes.keys()], 2).sort((a, b) => a - b);
  const [a = 0, b = 0] = two.map((i) => nodes[i]!.value);
  switch (kind) {
    case "stated":
      return { link: { kind }, refs: [], value: limits.draw(random), cost: 0 };
    case "groups": {
      const [n, k] = [random.int(2, 12), random.int(2, 9)];
      return { link: { kind, n, k }, refs: [], value: n * k, cost: 1 };
    }
    case "shared": {
      const [n, k] = [random.int(3, 15), random.int(2, 9)];
      return { link: { kind, n: n * k, k }, refs: [], value: n, cost: 1 };
    }
    case "parts": {
      const k = random.int(2, 6);
      const value = limits.draw(random);
      return { link: { kind, total: value * (k + 1), k }, refs: [1], value, cost: 2 };
    }
    case "differ": {
      const up = random.chance(back ? 0.4 : 0.6);
      const n = random.int(2, up ? gapUpTo(v) : Math.max(2, Math.floor(v) - 2));
      return { link: { kind, n, up, flip }, refs, value: up ? v + n : v - n, cost: 1 };
    }
    case "ratio": {
      const up = random.chance(back ? 0.2 : 0.6);
      if (up) {
        const k = random.chance(0.85) ? random.int(2, 5) : random.int(2, 10);
        return { link: { kind, k, up, flip }, refs, value: v * k, cost: 1 };
      }
      const ks = divisors(v, 2, 8);
      if (ks.length === 0) return undefined;
      const k = random.pick(ks);
      return { link: { kind, k, up, flip }, refs, value: v / k, cost: 1 };
    }
    case "linear": {
      const k = random.int(2, 4);
      const up = random.chance(0.6);
      if (!back && random.chance(0.75)) {
        const n = random.int(2, up ? Math.max(5, Math.min(v, 40)) : Math.min(v, 40));
        const value = up ? k * v + n : k * v - n;
        return { link: { kind, k, n, up, flip: false }, refs, value, cost: 2 };
      }
      const n = random.int(2, Math.max(3, Math.min(Math.floor(v / 2), 30)));
      const value = (up ? v - n : v + n) / k;
      return { link: { kind, k, n, up, flip: true }, refs, value, cost: 2 };
    }
    case "percent": {
      const ps = [10, 20, 25, 30, 40, 50, 60, 75, 80, 90].filter((p) => (v * p) % 100 === 0);
      if (ps.length === 0) return undefined;
      const p = random.pick(ps);
      return { link: { kind, p }, refs, value: (v * p) / 100, cost: 1 };
    }
    case "raised": {
      const ps = [5, 10, 20, 25, 30, 40, 50].filter((p) => (v * p) % 100 === 0);
      if (ps.length === 0) return undefined;
      const [p, up] = [random.pick(ps), random.chance(0.6)];
      return { link: { kind, p, up }, refs, value: (v * (up ? 100 + p : 100 - p)) / 100, cost: 2 };
    }
    case "sum":
      return { link: { kind }, refs: two, value: a + b, cost: 1 };
    case "gap":
      return { link: { kind }, refs: two, value: Math.abs(a - b), cost: 1 };
    case "sumDiffer": {
      const up = random.chance(0.5);
      const n = random.int(2, Math.max(3, Math.floor((a + b) / 2)));
      const value = up ? a + b + n : a + b - n;
      return { link: { kind, n, up }, refs: two, value, cost: 2 };
    }
    case "same":
      return { link: { kind }, refs, value: v, cost: 0 };
    case "rest": {
      const some = two.length > 1 && random.chance(0.3) ? two : refs;
      const value = limits.draw(random);
      const total = some.reduce((sum, i) => sum + nodes[i]!.value, value);
      return { link: { kind, total }, refs: some, value, cost: some.length };
    }
    case "mean": {
      const some = two.length > 1 && random.chance(0.6) ? two : refs;
      const known = some.reduce((sum, i) => sum + nodes[i]!.value, 0);
      const m = some.length + 1;
      const mean = Math.ceil((known + limits.draw(random)) / m);
      return { link: { kind, mean }, refs: some, value: mean * m - known, cost: m };
    }
  }
}

function happens(
  nodes: readonly Node[],
  limits: Limits,
  random: Random,
): [Happening, Map<number, number>] | undefined {
  if (limits.happenings.length === 0) return undefined;
  const kind = random.pick(limits.happenings);
  const of = random.int(0, nodes.length - 1);
  const to = (of + random.int(1, nodes.length - 1)) % nodes.length;
  const v = nodes[of]!.value;
  if (kind === "double") return [{ kind, of, to, n: 2 }, new Map([[of, 2 * v]])];
  if (kind === "half") return [{ kind, of, to, n: 2 }, new Map([[of, v / 2]])];
  const n = random.int(2, kind === "gain" ? gapUpTo(v) : Math.max(2, Math.floor(v) - 2));
  const now = new Map([[of, kind === "gain" ? v + n : v - n]]);
  if (kind === "give") now.set(to, nodes[to]!.value + n);
  return [{ kind, of, to, n }, now];
}

/** Whether two are added up whose sum is known already, or compared by a difference that is told. */
function saysAgain(nodes: readonly Node[]): boolean {
  const sums = nodes.flatMap(({ link, refs }, i) => {
    if (link.kind === "sum") return [{ i, key: [...refs].sort().join() }];
    const whole = ["rest", "mean", "parts"].includes(link.kind);
    return whole ? [{ i, key: [i, ...refs].sort().join() }] : [];
  });
  const told = nodes.some(
    ({ link, refs }) =>
      link.kind === "gap" &&
      refs.some((i) => {
        const { link, refs: own } = nodes[i] as Node;
        const tells = ["differ", "sum", "same", "raised"].includes(link.kind);
        return tells && own.some((j) => refs.includes(j));
      }),
  );
  if (told) return true;
  return nodes.some(
    ({ link, refs }, i) =>
      ["sum", "sumDiffer", "rest", "mean"].includes(link.kind) &&
      sums.some((sum) => sum.i !== i && sum.key === [...refs].sort().join()),
  );
}

/** Whether the answer could be read off a relation, or the sum off a total that is told. */
function trivial({ kind, of }: Asked, nodes: readonly Node[]): boolean {
  if (nodes[0]?.link.kind === "parts" && of.includes(0) && of.includes(1)) return true;
  if (kind === "average" && of.some((i) => nodes[i]?.link.kind === "same")) return true;
  const inside = nodes.map(({ refs }, i) => of.includes(i) && refs.every((j) => of.includes(j)));
  if (kind === "total" || kind === "average") {
    return nodes.some(
      ({ link, refs }, i) =>
        (inside[i] && ["rest", "mean", "sum", "sumDiffer"].includes(link.kind)) ||
        (link.kind === "sum" && refs.length === of.length && refs.every((j) => of.includes(j))),
    );
  }
  const easy = kind === "more" ? ["differ", "sum", "same", "raised"] : ["ratio", "percent", "same"];
  return (
    kind !== "one" &&
    nodes.some(
      ({ link, refs }, i) =>
        of.includes(i) && refs.some((j) => of.includes(j)) && easy.includes(link.kind),
    )
  );
}

/** One try at a plan; undefined where its numbers or its steps do not fit. */
function tried(random: Random, limits: Limits, wish: Wish): Plan | undefined {
  const nodes: Node[] = [];
  const size = random.int(2, Math.min(limits.most, wish.steps + 2, 6));
  while (nodes.length < size) {
    const back = wish.inverse === true && random.chance(0.75);
    const kinds = nodes.length === 0 ? limits.roots : back ? BACKWARD : FORWARD;
    const root = nodes.length === 0 && random.chance(wish.inverse ? 0.25 : 0.05);
    const kind = root ? "parts" : random.pick(kinds);
    if (limits.without.includes(kind) || (kind === "same" && random.chance(0.6))) continue;
    if (kind === "parts" && limits.without.includes("rest")) continue;
    const pairs = kind === "sum" || kind === "gap" || kind === "sumDiffer";
    if (pairs && nodes.length < 2) continue;
    if (kind === "linear" && wish.steps < 3 && !wish.inverse) continue;
    const [first] = nodes;
    const node =
      nodes.length === 1 && first?.link.kind === "parts"
        ? multiple(first.value, first.link.k, random.chance(0.3))
        : linked(kind, nodes, limits, random, back);
    if (!node || node.value < limits.min || node.value > limits.max) return undefined;
    const exactly = nodes[0] === undefined ? node.value : nodes[0].value;
    if (node.value % 1 !== 0 && exactly % 1 === 0) return undefined;
    if (kind !== "same" && nodes.some(({ value }) => value === node.value)) return undefined;
    nodes.push(node);
  }
  const change = wish.change || random.chance(0.2) ? happens(nodes, limits, random) : undefined;
  if (wish.change && !change) return undefined;
  const [happening, changed] = change ?? [undefined, new Map<number, number>()];
  const now = (i: number) => changed.get(i) ?? nodes[i]!.value;
  if ([...changed.values()].some((x) => x < limits.min || x > limits.max || x % 1 !== 0)) {
    return undefined;
  }
  const kind = random.pick(limits.asks);
  const number = kind === "one" ? 1 : kind === "more" || kind === "times" ? 2 : random.int(2, size);
  const all = [...nodes.keys()];
  const of = (number === 1 && random.chance(0.7) ? [size - 1] : random.sample(all, number)).sort(
    (x, y) => (kind === "more" || kind === "times" ? now(y) - now(x) : x - y),
  );
  const asked: Asked = { kind, of };
  if (trivial(asked, nodes) || saysAgain(nodes)) return undefined;
  const needed = closure(nodes, of);
  if (happening) {
    const touched = [...changed.keys()].filter((i) => of.includes(i));
    if (touched.length === 0 || touched.length === 2) {
      if (touched.length === 0 || kind === "total" || kind === "average") return undefined;
    }
  }
  if (nodes[0]?.link.kind === "parts" && !closureOfOthers(nodes, of).has(1)) return undefined;
  const changes = [...changed.keys()].filter((i) => of.includes(i)).length;
  const values = of.map(now);
  const sum = values.reduce((x, y) => x + y, 0);
  const [first = 0, second = 0] = values;
  let value = sum;
  if (kind === "more") value = first - second;
  if (kind === "times") value = first / second;
  if (kind === "average") value = sum / number;
  if (value < 2 || (value % 1 !== 0 && first % 1 === 0)) return undefined;
  if (kind === "times" && (value > 12 || value % 1 !== 0)) return undefined;
  const asking = kind === "one" ? 0 : kind === "average" ? number : number - 1;
  const sums = kind === "one" || kind === "total";
  const last = sums && !happening && random.chance(limits.lasts);
  const base = nodes.reduce((cost, node, i) => cost + (needed.has(i) ? node.cost : 0), 0);
  if (base + changes + asking + (last ? 1 : 0) !== wish.steps) return undefined;
  const idle = nodes.length - needed.size;
  if (idle > 1 || (idle === 1 && random.chance(0.5))) return undefined;
  if (wish.inverse && ![...needed].some((i) => isInverse(nodes[i]!))) return undefined;
  return { nodes, needed, happening, asked, value, last };
}

function isInverse({ link }: Node): boolean {
  if (link.kind === "rest" || link.kind === "mean" || link.kind === "parts") return true;
  return (link.kind === "differ" || link.kind === "ratio" || link.kind === "linear") && link.flip;
}

/** Draws a plan of exactly that many steps; undefined where none is found soon. */
export function plan(random: Random, limits: Limits, wish: Wish): Plan | undefined {
  for (let i = 0; i < 400; i++) {
    const found = tried(random, limits, wish);
    if (found) return found;
  }
  return undefined;
}
