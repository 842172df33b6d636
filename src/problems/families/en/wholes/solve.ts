import type { Ask, Fact, Item, Rule } from "./model";

/** The steps that a fact with a fraction takes in one direction. */
function both(fact: Fact, of: number, ref: number, down = 1, up = 1): Rule[] {
  return [
    { target: of, deps: [ref], uses: [fact], cost: down, way: "down" },
    { target: ref, deps: [of], uses: [fact], cost: up, way: "up" },
  ];
}

/** Everything that one fact alone lets find. */
function ofFact(fact: Fact, items: readonly Item[], parts: readonly number[]): Rule[] {
  switch (fact.kind) {
    case "stated":
      return [{ target: fact.of, deps: [], uses: [fact], cost: 0, way: "down" }];
    case "groups":
      return [{ target: fact.of, deps: [], uses: [fact], cost: 1, way: "down" }];
    case "partial":
      return [{ target: fact.of, deps: [], uses: [fact], cost: 2, way: "down" }];
    case "share":
    case "percent":
    case "allBut":
      return both(fact, fact.of, items[fact.of]!.parent);
    case "others": {
      const deps = [0, ...fact.before];
      return [{ target: fact.of, deps, uses: [fact], cost: deps.length, way: "down" }];
    }
    case "times":
    case "half":
    case "differ":
      return both(fact, fact.of, fact.ref);
    case "ratio":
      return both(fact, fact.of, fact.ref, fact.q === 1 ? 1 : 2, fact.p === 1 ? 1 : 2);
    case "sum": {
      const cost = parts.length - 1;
      const rest = parts.map(
        (target): Rule => ({
          target,
          deps: [0, ...parts.filter((i) => i !== target)],
          uses: [fact],
          cost,
          way: "rest",
        }),
      );
      return [{ target: 0, deps: parts, uses: [fact], cost, way: "total" }, ...rest];
    }
  }
}

/** What the sum of the parts lets find together with facts about single parts. */
function ofSum(facts: readonly Fact[], parts: readonly number[]): Rule[] {
  const sum = facts.find(({ kind }) => kind === "sum");
  if (!sum) return [];
  const out: Rule[] = [];
  for (const fact of facts) {
    if (fact.kind !== "times" && fact.kind !== "differ" && fact.kind !== "ratio") continue;
    const { of, ref } = fact;
    const others = parts.filter((i) => i !== of && i !== ref);
    const cost = others.length + (fact.kind === "ratio" && fact.q > 1 ? 3 : 2);
    out.push({ target: ref, deps: [0, ...others], uses: [sum, fact], cost, way: "joint" });
  }
  const shares = facts.filter((fact) => fact.kind === "percent" && parts.includes(fact.of));
  const fractions = facts.filter((fact) => fact.kind === "share" && parts.includes(fact.of));
  for (const found of [shares, fractions]) {
    const single = found[0]?.kind === "percent" || found.length === 1;
    if (found.length !== parts.length - 1 || !single) continue;
    const [one] = found;
    if (one?.kind === "share" && one.den - one.num < 2) continue;
    const known = found.map((fact) => (fact as { of: number }).of);
    const left = parts.find((i) => !known.includes(i))!;
    out.push({ target: 0, deps: [left], uses: [sum, ...found], cost: 2, way: "remainder" });
  }
  return out;
}

/** The rules, in order, by which the wanted items are found; undefined where they cannot be. */
export function solve(
  items: readonly Item[],
  parts: readonly number[],
  facts: readonly Fact[],
  wanted: readonly number[],
): Rule[] | undefined {
  const rules = [...facts.flatMap((fact) => ofFact(fact, items, parts)), ...ofSum(facts, parts)];
  const found = new Map<number, Rule>();
  for (let grows = true; grows; ) {
    let next: Rule | undefined;
    for (const rule of rules) {
      if (found.has(rule.target) || (next && next.cost <= rule.cost)) continue;
      if (rule.deps.every((i) => found.has(i))) next = rule;
    }
    grows = next !== undefined;
    if (next) found.set(next.target, next);
  }
  const needed = new Set<Rule>();
  const visit = (i: number): boolean => {
    const rule = found.get(i);
    if (!rule) return false;
    if (!needed.has(rule)) {
      for (const dep of rule.deps) visit(dep);
      needed.add(rule);
    }
    return true;
  };
  return wanted.every(visit) ? [...needed] : undefined;
}

/** How many steps the rules take; what is left of the whole is worked out once. */
export function stepsOf(rules: readonly Rule[]): number {
  const seen = new Set<string>();
  let saved = 0;
  for (const { deps, uses, way } of rules) {
    const others = uses[0]?.kind === "others" ? uses[0].before : undefined;
    const without = others ?? (way === "rest" || way === "joint" ? deps.slice(1) : []);
    const shared = way === "rest" ? without.length - 1 : without.length;
    for (let n = 1; n <= without.length; n++) {
      const key = without.slice(0, n).join();
      if (n <= shared && seen.has(key)) saved++;
      seen.add(key);
    }
  }
  return rules.reduce((sum, { cost }) => sum + cost, -saved);
}

/** Whether the question asks back for what a fact tells, or for what was just taken apart. */
export function isCircular(
  parts: number,
  { kind, of }: Ask,
  rules: readonly Rule[],
  facts: readonly Fact[],
): boolean {
  const [a, b] = of;
  const sum = facts.some((fact) => fact.kind === "sum");
  const isOf = (fact: Fact, i: number | undefined) => "of" in fact && fact.of === i;
  switch (kind) {
    case "differ":
      return facts.some((f) => f.kind === "differ" && of.includes(f.of) && of.includes(f.ref));
    case "percent":
      return facts.some((f) => (f.kind === "percent" || f.kind === "share") && isOf(f, a));
    case "without":
      return facts.some((f) => f.kind === "allBut" && isOf(f, b)) || (sum && b! <= parts);
    case "both":
      return (
        sum && rules.some(({ target, way }) => way !== "down" && target > 0 && of.includes(target))
      );
    case "seats":
      return facts.some((f) => f.kind === "groups" || f.kind === "partial");
    default:
      return false;
  }
}
