import type { Noun } from "../../../nouns";
import { plural } from "../../../nouns";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import { amount, counted, kindOf, some, type Ware } from "./common";
import type { Store } from "./projects";

/** Projects of one kind: what each takes, and what all of them take. */
export interface Use {
  readonly one: string;
  readonly each: Value;
  readonly value: Value;
}

interface Setting {
  readonly who: Person;
  readonly store: Store;
  readonly ware: Ware;
  readonly noun: (one: string) => Noun;
  readonly room: number;
}

/** Two or three kinds of projects, each told by itself or by its relation to the one before. */
export function projects(t: Tale, { who, store, ware, noun, room }: Setting): Use[] {
  const { random: r } = t;
  const uses: Use[] = [];
  let free = room - 2;
  const [from, to, grain] = store.each;
  const stuff = kindOf(ware);
  for (const one of r.sample(store.projects, r.int(2, 3))) {
    const before = uses.at(-1);
    const related = before !== undefined && r.chance(0.4);
    const single = r.chance(0.35);
    const each = related
      ? compared(t, before, one, store, ware, single ? who : undefined)
      : t.given(grain * r.int(Math.ceil(from / grain), Math.floor(to / grain)));
    const most = Math.min(6, Math.floor(free / Math.max(1, each.n)));
    if (most < 1) return uses;
    if (related && !single && most < 2) return uses;
    const k = single || most < 2 ? 1 : r.int(2, most);
    const { many } = noun(one);
    if (k === 1) {
      if (related) askEach(t, each, one, ware);
      else {
        t.fact(
          `{for {a|one} ${one}, @ {uses|takes} ${some(each, ware)}|@ ${store.verb} {a|one} ${one} with ${some(each, ware)}|@ ${store.verb} {a|one} ${one}, which takes ${some(each, ware)}|{a|one} ${one} is made with ${some(each, ware)}}`,
          who,
        );
      }
      free -= each.n;
      uses.push({ one, each, value: each });
      continue;
    }
    const n = t.given(k);
    if (related) {
      t.fact(
        `{@ ${store.verb} ${n} ${many}|${n} ${many} are made|in all, @ ${store.verb} ${n} of these ${many}|@ ${store.verb} ${n} such ${many}}`,
        who,
      );
      askEach(t, each, one, ware);
    } else {
      t.fact(
        `{@ ${store.verb} ${n} ${many} and {needs|uses} ${some(each, ware)} for each {of them|one}|@ ${store.verb} ${n} ${many}, each with ${some(each, ware)}|for each of ${n} ${many}, @ uses ${some(each, ware)}|${n} ${many} are made with ${some(each, ware)} each}`,
        who,
      );
    }
    const value = t.step(n, "*", each, `The ${many} take # ${stuff}.`);
    t.ask(
      `use`,
      value,
      `{how many ${stuff} do the ${many} take|how many ${stuff} does @ {use|need} for {all the|the} ${many}|for the ${many}, how many ${stuff} are needed}?`,
      who,
      amount(ware, `the ${ware.name} for the ${many}`),
    );
    free -= value.n;
    uses.push({ one, each, value });
  }
  difference(t, uses, ware);
  return uses;
}

function askEach(t: Tale, each: Value, one: string, ware: Ware): void {
  t.ask(
    "each",
    each,
    `{how many ${kindOf(ware)} does {a|one} ${one} take|how many ${kindOf(ware)} are needed for {a|one} ${one}|for a single ${one}, how many ${kindOf(ware)} does it take}?`,
    undefined,
    amount(ware, `the ${ware.name} for one ${one}`),
  );
}

/** A project told by its relation to another; with `who`, the clause also says that one is made. */
function compared(
  t: Tale,
  { one: a, each }: Use,
  b: string,
  store: Store,
  ware: Ware,
  who: Person | undefined,
): Value {
  const { random: r } = t;
  const grain = store.each[2];
  const stuff = kindOf(ware);
  const line = `A ${b} takes # ${stuff}.`;
  const tell = (much: string, as: string, back = "") =>
    who
      ? t.fact(
          `{then @ ${store.verb} a ${b}, which takes ${much} ${as} a ${a}|for one ${b}, @ uses ${much} ${as} for a ${a}|@ also ${store.verb} a ${b}; it takes ${much} ${as} a ${a}|there is one ${b} too, and @ uses ${much} for it ${as} for a ${a}}`,
          who,
        )
      : t.fact(
          `{a ${b} takes ${much} ${as} a ${a}|for a ${b}, it is ${much} ${as} for a ${a}|compared with a ${a}, a ${b} needs ${much}|${back || `to make a ${b}, you need ${much} ${as} for a ${a}`}}`,
        );
  const way = r.pick(["more", "fewer", "twice", "half"] as const);
  if (way === "twice") {
    const three = r.chance(0.4);
    const c = t.constant(three ? 3 : 2, three ? "three times" : "twice");
    tell(`${c} as many ${stuff}`, "as");
    return t.step(each, "*", c, line);
  }
  if (way === "half" && each.n % 2 === 0 && each.n > 2) {
    const c = t.constant(2, "half");
    tell(`${c} as many ${stuff}`, "as");
    return t.step(each, "/", c, line);
  }
  const less = way === "fewer" && each.n > 5 * grain;
  const d = t.given(grain * r.int(2, less ? Math.floor(each.n / grain / 2) : 6));
  const [more, fewer] = less ? ["fewer", "more"] : ["more", "fewer"];
  tell(`${d} ${more} ${stuff}`, "than", `a ${a} takes ${d} ${fewer} ${stuff} than a ${b}`);
  return t.step(each, less ? "-" : "+", d, line);
}

/** How much more one kind of project takes than another. */
function difference(t: Tale, uses: readonly Use[], ware: Ware): void {
  const [x, y] = uses.toSorted((a, b) => b.value.n - a.value.n);
  if (!x || !y || x.value.n === y.value.n) return;
  const name = ({ one, each, value }: Use) =>
    each === value ? `the ${one}` : `the ${plural(one)}`;
  const does = x.each === x.value ? "does" : "do";
  t.ask(
    "gap",
    t.step(x.value, "-", y.value, `That is # ${counted(ware)} more.`),
    `{how many more ${kindOf(ware)} ${does} ${name(x)} take than ${name(y)}|for ${name(x)}, how many more ${kindOf(ware)} are needed than for ${name(y)}|how many fewer ${kindOf(ware)} are needed for ${name(y)} than for ${name(x)}}?`,
  );
}
