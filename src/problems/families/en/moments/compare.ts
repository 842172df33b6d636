import { spin } from "../../../spin";
import type { Tale, Value } from "../../../weaving/tale_en";
import { ACTS, type Act } from "./acts";
import { SIZES, type Size } from "./sizes";
import { aside, fill, hero, SCENERY } from "./words";

/** The same things said of someone's deeds: so many picked, eaten, spotted. */
function deedOf(t: Tale): Size {
  const { random: r } = t;
  const present = r.chance(0.18);
  const [past, base, done, nouns] = present ? (ACTS[0] as Act) : r.pick(ACTS);
  const { many } = t.noun(r.pick(nouns).one);
  const names = new Set<string>();
  while (names.size < 4) {
    const { name, he } = hero(t);
    if (!present || he !== "they") names.add(name);
  }
  const passive = /^(had|owned)$/.test(past) ? "" : `|[n] ${many} were ${done} by [A]`;
  const size: Size = {
    names: [...names].join(),
    unit: many,
    is: `[A] ${past} [n] ${many}|the number of ${many} that [A] ${past} was [n]|[A] ${past} exactly [n] ${many}${past === "rode on" ? "" : passive}`,
    more: `[A] ${past} [n] more ${many} than [B]|compared with [B], [A] ${past} [n] more ${many}|[A] ${past} as many ${many} as [B] and [n] more`,
    less: `[B] ${past} [n] fewer ${many} than [A]|compared with [A], [B] ${past} [n] fewer ${many}`,
    times: `[A] ${past} [k] as many ${many} as [B]|compared with [B], [A] ${past} [k] as many ${many}`,
    ask: `how many ${many} did [A] ${base}|what number of ${many} did [A] ${base}`,
    askMore: `how many more ${many} did [A] ${base} than [B]|by how many ${many} did [A] outdo [B]|how many more ${many} would [B] have to ${base} to be even with [A]`,
    askLess: `how many fewer ${many} did [B] ${base} than [A]|by how many ${many} did [B] lag behind [A]`,
    askSum: `how many ${many} did [all] ${base} {together|in all|altogether}|counting [all] together, how many ${many} did they ${base}`,
    line: `[A] ${past} # ${many}.`,
    range: [6, 60],
  };
  return inPresent(size, present);
}

const PRESENT: readonly (readonly [RegExp, string])[] = [
  [/\bwas\b/g, "is"],
  [/\bwere\b/g, "are"],
  [/\bdid \[all\]/g, "do [all]"],
  [/\bweighed\b/g, "weighs"],
  [/\blasted\b/g, "lasts"],
  [/\bheld\b/g, "holds"],
  [/\bhad\b/g, "has"],
  [/^how many (.*) did (\[all\]) have/g, "how many $1 do $2 have"],
  [/\bdid they\b/g, "do they"],
  [/\bdid\b/g, "does"],
];

/** The same in the present, where the verb has a form of its own. */
function inPresent(size: Size, wanted: boolean): Size {
  if (!wanted || size.unit === "dollars") return size;
  const put = (text: string) => PRESENT.reduce((all, [from, to]) => all.replace(from, to), text);
  const entries = Object.entries(size).map(([key, value]) => [
    key,
    typeof value === "string" && key !== "names" ? put(value) : value,
  ]);
  return Object.fromEntries(entries) as Size;
}

/** Four people, one by one. */
function people(t: Tale): string[] {
  return [0, 1, 2, 3].map(() => t.person().name);
}

interface Entity {
  readonly name: string;
  readonly value: Value;
}

const FACTORS: Readonly<Record<number, string>> = {
  2: "twice",
  3: "3 times",
  4: "4 times",
  5: "5 times",
};

/** Two to four people or things, each told by itself or by how it compares with another. */
export function compare(t: Tale, steps: number): void {
  const { random: r } = t;
  const deed = r.chance(0.6);
  const size = deed ? deedOf(t) : inPresent(r.pick(SIZES), r.chance(0.5));
  if (!deed)
    t.noun(
      size.unit === "feet" ? "foot" : size.unit === "inches" ? "inch" : size.unit.slice(0, -1),
    );
  const names = size.names === "" ? people(t) : r.shuffle(size.names.split(","));
  const facts: string[] = [];
  const say = (text: string, slots: Record<string, unknown>) => fill(`{${text}}`, slots);
  const line = (A: string) => fill(size.line, { A });
  const entities: Entity[] = [];
  const number = Math.min(4, r.int(2, steps + 1));
  for (let i = 0; i < number; i++) {
    const name = names[i] as string;
    const base = entities.length > 0 ? r.pick(entities) : undefined;
    if (!base || r.chance(steps > 1 && i === 1 ? 0.15 : steps === 1 ? 0.5 : 0.12)) {
      const value = t.given(r.int(...size.range));
      facts.push(say(size.is, { A: name, n: value }));
      entities.push({ name, value });
      continue;
    }
    entities.push({ name, value: related(name, base) });
  }

  function related(name: string, { name: from, value }: Entity): Value {
    const way = r.next();
    const cap = (deed ? 10 : 1.3) * size.range[1];
    const k = r.pick([2, 2, 3, 4, 5]);
    if (way < 0.22 && k * value.n <= cap) {
      const factor = t.constant(k, FACTORS[k]);
      facts.push(say(size.times, { A: name, B: from, k: factor }));
      return t.step(value, "*", factor, line(name));
    }
    if (way < 0.32 && value.n % 2 === 0) {
      const half = t.constant(2, "half");
      facts.push(say(size.times, { A: name, B: from, k: half }));
      return t.step(value, "/", half, line(name));
    }
    const up = r.chance(0.5) && value.n * 1.7 < cap;
    const d = t.given(
      r.int(2, Math.max(3, Math.floor((up ? value.n : value.n - 2) / (up ? 1.5 : 2)))),
    );
    const [A, B] = up ? [name, from] : [from, name];
    facts.push(say(r.chance(0.5) ? size.more : size.less, { A, B, n: d }));
    return t.step(value, up ? "+" : "-", d, line(name));
  }

  const idle = r.chance(0.16) ? t.fact(aside(t)) : undefined;
  if (!idle && r.chance(0.1)) t.fact(`{${r.pick(SCENERY)}}`);
  const told = facts.length > 2 && r.chance(0.3) ? r.shuffle(facts) : facts;
  for (const text of told) t.fact(text, undefined, idle);
  asks(t, size, entities);
}

/** Everything that can be asked about them. */
function asks(t: Tale, size: Size, entities: readonly Entity[]): void {
  const say = (text: string, slots: Record<string, unknown>) => `${fill(`{${text}}`, slots)}?`;
  const choice = (text: string) => spin(`{${text}}`, t.random);
  for (const { name, value } of entities) t.ask("one", value, say(size.ask, { A: name }));
  entities.forEach((one, i) => {
    for (const two of entities.slice(i + 1)) {
      const [a, b] = one.value.n > two.value.n ? [one, two] : [two, one];
      const step = t.step(
        a.value,
        "-",
        b.value,
        choice(
          `The difference is # ${size.unit}.|They are # ${size.unit} apart.|That is a difference of # ${size.unit}.`,
        ),
      );
      const slots = { A: a.name, B: b.name };
      // A difference that the text tells is no question.
      if (one.value.of.includes(two.value) || two.value.of.includes(one.value)) {
        const op = (two.value.of.includes(one.value) ? two : one).value.ops[0];
        if (op === "+" || op === "-") continue;
      }
      t.ask("more", step, say(size.askMore, slots));
      t.ask("less", step, say(size.askLess, slots));
      if (size.askSum) sum([one, two]);
    }
  });
  if (size.askSum && entities.length > 2) {
    sum(entities);
    if (entities.length > 3) sum(entities.slice(0, 3));
  }
  function sum(some: readonly Entity[]): void {
    const list = some.map(({ name }) => name);
    const all = `${list.slice(0, -1).join(", ")} and ${list.at(-1)}`;
    const total = t.sum(
      some.map(({ value }) => value),
      choice(
        `Together that is # ${size.unit}.|The sum is # ${size.unit}.|In all it is # ${size.unit}.`,
      ),
    );
    t.ask("sum", total, say(size.askSum, { all }));
  }
}
