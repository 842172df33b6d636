import type { Random } from "../../../../common/random";
import { money } from "../../../measure";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";
import { listed, named } from "../../../words_en";
import { Deal, dollars, rowsOf } from "./deal";
import { PURSES } from "./hires";
import { payable } from "./outcome";

const ACTS = rowsOf(PURSES).map(([act = ""]) => act);
const NUMBERS = ["", "", "two", "three", "four"];

interface Party {
  readonly who: ReturnType<typeof named>;
  readonly amount: Quantity;
}

/** What several people raise, spend or save, each told by what others do. */
export const chain = (steps: number) => (s: Story, r: Random) => {
  const d = new Deal(s, r);
  const act = r.pick(ACTS);
  const [verb = "", rest = ""] = act.split(/ ?\[x\]/);
  const stem = verb.split(" ")[0]!;
  const particle = verb.slice(stem.length);
  const who = named(s, r);
  const ends = [
    { name: "sum", steps: 1, weight: 2 },
    { name: "difference", steps: 1, weight: 1.5 },
    { name: "goal", steps: 2, weight: 1.2 },
    { name: "average", steps: 2, weight: 0.8 },
    { name: "last", steps: 0 },
  ];
  const end = r.pick(ends);
  const links = steps - end.steps;
  if (links < 1 || links > 3 || (end.name === "last" && links < 2)) return false;
  const told = (p: Party, x: string) => `${p.who.name} =${stem}${particle} ${x}`;
  const start = s.given(r.int(8, 60) * (r.chance(0.3) ? 2 : 1));
  const people: Party[] = [{ who, amount: start }];
  const facts = [`@ ~~${stem}${particle} ${dollars(start)}${rest}`];
  let doubled = false;
  for (let i = 0; i < links; i++) {
    const of = r.chance(0.75) ? people.at(-1)! : r.pick(people);
    const next = named(s, r);
    const pair =
      i >= 1 && !doubled && r.chance(0.3) && links - i >= 1 ? people.slice(0, 2) : undefined;
    const n = of.amount.n;
    const line = `${next} has # dollars.`;
    let x: string;
    let amount: Quantity;
    if (pair && i === links - 1 && end.name !== "sum") {
      doubled = true;
      x = `as much as ${pair[0]!.who} and ${pair[1]!.who} together`;
      amount = s.step(pair[0]!.amount, "+", pair[1]!.amount, line);
    } else {
      const how = r.pick(["more", "less", "times", "part"]);
      if (how === "times") {
        const by = s.given(r.int(2, n > 60 ? 3 : 5));
        x = `${by} times as much as ${of.who}`;
        amount = s.step(of.amount, "*", by, line);
      } else if (how === "part") {
        const k = d.some([2, 2, 3, 4].filter((k) => n % k === 0));
        if (k === undefined || n / k < 3) return false;
        x = `${k === 2 ? "half" : k === 3 ? "one third" : "one quarter"} as much as ${of.who}`;
        amount = s.step(of.amount, "/", s.constant(k), line);
      } else {
        const up = how === "more" || n < 12;
        const by = s.given(r.int(2, up ? 30 : Math.floor(n / 2)));
        x = `${dollars(by)} ${up ? "more" : "less"} than ${of.who}`;
        amount = s.step(of.amount, up ? "+" : "-", by, line);
      }
    }
    if (amount.n > 3000) return false;
    const party = { who: next, amount };
    people.push(party);
    facts.push(told(party, x));
  }
  const owned = /@/.test(act);
  d.tell(who, facts[0]!);
  d.forget();
  for (const fact of facts.slice(1)) {
    d.tell(who, fact);
    d.forget();
  }
  const all = listed(people.map(({ who: one }) => one.name));
  const place = owned || / an? /.test(rest) ? "" : rest;
  const count = NUMBERS[people.length] ?? "";
  const measure = money("this money");
  if (end.name === "last") {
    const { who: last, amount } = people.at(-1)!;
    if (!usesAll(s, [amount])) return false;
    s.ask(
      amount,
      `${d.say(last, `{how much money ~~do @ ${stem}${particle}${place}|how many dollars ~~do @ ${stem}${particle}${place}}`)}?`,
      money(`the money of ${last.name}`, last),
    );
    return true;
  }
  if (end.name === "difference") {
    const [p, q] = [people.at(-1)!, r.pick(people.slice(0, -1))];
    const gap = Math.abs(p.amount.n - q.amount.n);
    // A difference that the text tells, or none, is nothing to ask for.
    if (gap === 0 || s.quantities.some(({ n, role }) => role === "given" && n === gap))
      return false;
    const used = usesAll(s, [p.amount, q.amount]);
    if (!used) return false;
    const [high, low] = p.amount.n > q.amount.n ? [p, q] : [q, p];
    const ask = `{how many {dollars more|more dollars} =do ${high.who} ${stem}${particle} than ${low.who}|how many {dollars less|fewer dollars} =do ${low.who} ${stem}${particle} than ${high.who}|by how many dollars =is ${high.who}'s amount larger than ${low.who}'s}`;
    s.ask(
      s.step(high.amount, "-", low.amount, "the difference is # dollars."),
      `${d.say(who, ask)}?`,
    );
    return true;
  }
  const amounts = people.map(({ amount }) => amount);
  const sum = s.chain(
    amounts,
    amounts.slice(1).map(() => "+" as const),
    `all together, it is # dollars.`,
  );
  const they = `{${all}|the ${count} of them|${all}}`.replace("the  of them", all);
  if (end.name === "sum") {
    s.ask(
      sum,
      `${d.say(who, `{how much money ~do ${they} ${stem}${particle}${place} {together|in all|altogether}|how many dollars ~do ${they} ${stem}${particle}${place} {together|in all|altogether}}`)}?`,
      measure,
    );
    return true;
  }
  if (end.name === "average") {
    if (!payable(d, sum.n / people.length)) return false;
    const k = s.constant(people.length);
    s.ask(
      s.step(sum, "/", k, "on average, it is # dollars."),
      `${d.say(who, `how many dollars ~do ${all} ${stem}${particle}${place} on average`)}?`,
      measure,
    );
    return true;
  }
  if (!/raise|collect|donate|take in|make|earn|contribute|save|set aside|put|bring/.test(act))
    return false;
  const goal = s.given(Math.ceil((sum.n + r.int(5, 80)) / 10) * 10);
  if (goal.n <= sum.n) return false;
  d.tell(
    who,
    `{their goal =is ${dollars(goal)} altogether|all together, they ~want to reach ${dollars(goal)}|${all} ~hope for ${dollars(goal)} in all}`,
  );
  s.ask(
    s.step(goal, "-", sum, "# dollars are still missing."),
    `${d.say(who, "{how much more money ~do they need|how many dollars ~are still missing}")}?`,
    money("the money that they still need"),
  );
  return true;
};

/** Whether every number so far leads to one of these. */
function usesAll(s: Story, ends: readonly Quantity[]): boolean {
  const needed = new Set(ends.map(({ id }) => id));
  for (const { result, operands } of [...s.relations].reverse()) {
    if (!needed.has(result)) return false;
    for (const id of operands) needed.add(id);
  }
  return true;
}
