import type { Random } from "../../../../common/random";
import { cost, type Measure, money } from "../../../measure";
import type { Person } from "../../../person";
import type { Story } from "../../../story";
import { type Desk, goal, weekly } from "./budget_parts";
import { closure, type Num, Sheet, stepsTo } from "./sheet";
import { either, usd, Voice } from "./voice";

/** Tries at a plan within one telling. */
const TRIES = 300;

/** A saver's story up to its question. */
interface Saved {
  readonly asked: Num;
  readonly facts: readonly string[];
  readonly question: string;
  readonly measure?: Measure;
}

/** Money that is there at first. */
function start(
  { sheet, voice }: Desk,
  sum: number,
): { readonly amount: Num; readonly fact: string } {
  const amount = sheet.given(sum);
  const v = (verb: string) => voice.v(verb);
  const fact = either(
    `@ already ${v("have")} ${usd(amount)}`,
    `@ ${v("begin")} with ${usd(amount)}`,
    `@ ${v("have")} ${usd(amount)} from a birthday`,
    `at first @ ${v("have")} ${usd(amount)} in ${voice.buyer.his} money box`,
    `@'s savings so far ${voice.are} ${usd(amount)}`,
  );
  return { amount, fact };
}

/** What is saved every week, all of it kept. */
function keeps(
  desk: Desk,
): { readonly amount: Num; readonly facts: readonly string[] } | undefined {
  const part = weekly(desk);
  if (!part || part.amount.value < 3 || part.amount.value > 150) return undefined;
  const { voice } = desk;
  const all = either(
    `@ ${voice.v("save")} {everything else|all the rest|what ${voice.is} left}`,
    `@ ${voice.v("put")} {everything else|all the rest|what ${voice.is} left} into a money box`,
    `the {rest|remaining money} ${voice.is} saved`,
    `@ ${voice.v("keep")} {the rest|everything else}`,
  );
  const whole = either(
    `@ ${voice.v("save")} all {of this|this money}`,
    `all {of this|this money} ${voice.is} saved`,
    `@ ${voice.v("put")} all of it into a money box`,
    `@ ${voice.v("keep")} it all`,
  );
  const spends = part.amount.operators[0] === "-" || part.amount.line.includes("remain");
  return { amount: part.amount, facts: [...part.facts, spends ? all : whole] };
}

function weeksNeeded(desk: Desk): Saved | undefined {
  const { sheet, random, voice } = desk;
  const [aim, net] = [goal(desk), keeps(desk)];
  if (!net) return undefined;
  const most = Math.min(20, Math.floor((aim.amount.value - 3) / net.amount.value));
  const exact = aim.amount.value % net.amount.value === 0 && random.chance(0.5);
  if (most < 2) return undefined;
  const n = random.int(2, most);
  const first = exact ? undefined : start(desk, aim.amount.value - n * net.amount.value);
  const missing = first
    ? sheet.step(aim.amount, "-", first.amount, "# dollars are missing at first")
    : aim.amount;
  const asked = sheet.whole(sheet.step(missing, "/", net.amount, "that takes # weeks"));
  const begin = first ? [first.fact] : [];
  const { does, doesOne } = voice;
  return {
    asked,
    facts: random.chance(0.7)
      ? [...aim.facts, ...begin, ...net.facts]
      : [...begin, ...net.facts, ...aim.facts],
    question: either(
      `how many weeks ${doesOne} it take until @ ${voice.past ? "could" : "can"} buy the ${aim.one}`,
      `how many weeks ${does} @ have to save for the ${aim.one}`,
      `after how many weeks ${voice.is} there enough money for the ${aim.one}`,
      `for how many weeks ${does} @ have to save`,
    ),
    measure: {
      ...{ kind: "time", unit: "weeks", one: "week" },
      phrase: "the time that the saving takes",
    },
  };
}

/** The money after some weeks, and what is asked about it. */
function afterWeeks(desk: Desk): Saved | undefined {
  const { sheet, random, voice } = desk;
  const net = keeps(desk);
  if (!net) return undefined;
  const n = sheet.given(random.int(3, 12));
  const first = random.chance(0.5) ? start(desk, random.int(5, 90)) : undefined;
  const owner = voice.owner;
  const grown = sheet.step(n, "*", net.amount, `in ${n.value} weeks that is # dollars`);
  const sum = first ? sheet.step(first.amount, "+", grown, "then there are # dollars") : grown;
  const begin = first ? [first.fact] : [];
  const way = random.pick(["sum", "missing", "left"] as const);
  const { does } = voice;
  const have = money(`the money that ${voice.buyer.name} ${voice.v("have")} then`, owner);
  if (way === "sum") {
    return {
      asked: sum,
      facts: random.chance(0.5) ? [...begin, ...net.facts] : [...net.facts, ...begin],
      question: either(
        `how much money ${does} @ have after ${n} weeks`,
        `how many dollars ${does} @ have {in all|altogether} after ${n} weeks`,
        `after ${n} weeks, how much money ${voice.is} there`,
        `how many dollars ${voice.are} in @'s money box when ${n} weeks ${voice.many("have")} passed`,
      ),
      measure: have,
    };
  }
  const aim = goal(desk);
  const gap = aim.amount.value - sum.value;
  if (way === "missing" ? gap < 2 : gap > -2) return undefined;
  const asked =
    way === "missing"
      ? sheet.step(aim.amount, "-", sum, "# dollars are missing")
      : sheet.step(sum, "-", aim.amount, "# dollars are left");
  const question =
    way === "missing"
      ? either(
          `how much more money ${does} @ need after ${n} weeks`,
          `how many dollars ${voice.are} {still|} missing after ${n} weeks`,
          `after ${n} weeks of saving, how much more ${voice.is} needed for the ${aim.one}`,
          `when ${n} weeks ${voice.are} over, how many more dollars ${does} @ need`,
        )
      : either(
          `after ${n} weeks, @ ${voice.v("buy")} the ${aim.one}. how much money ${voice.is} left`,
          `@ ${voice.v("buy")} the ${aim.one} after ${n} weeks. how many dollars ${does} @ have left`,
          `how much money ${does} @ have left after buying the ${aim.one} at the end of ${n} weeks`,
          `if @ ${voice.v("wait")} ${n} weeks before buying the ${aim.one}, how many dollars ${voice.are} left over`,
        );
  const facts = [...begin, ...net.facts];
  return {
    asked,
    facts: random.chance(0.5) ? [...aim.facts, ...facts] : [...facts, ...aim.facts],
    question,
    measure: money(
      `the money that ${voice.buyer.name} still ${voice.v(way === "left" ? "have" : "need")}`,
      owner,
    ),
  };
}

/** How much must be saved each week to be ready in time. */
function inTime(desk: Desk): Saved | undefined {
  const { sheet, random, voice } = desk;
  const aim = goal(desk);
  const n = random.int(3, 12);
  const each = random.int(3, 20);
  const sum = aim.amount.value - n * each;
  if (sum < 3) return undefined;
  const twice = random.chance(0.5) && sum > 10;
  const second = twice ? sheet.given(random.int(3, sum - 3)) : undefined;
  const first = start(desk, sum - (second?.value ?? 0));
  const giver = `${voice.buyer.his} ${random.pick(["aunt", "uncle", "grandmother", "grandfather"])}`;
  const have = second
    ? sheet.step(first.amount, "+", second, "now there are # dollars")
    : first.amount;
  const missing = sheet.step(aim.amount, "-", have, "# dollars are missing");
  const weeks = sheet.given(n);
  const gift = second && [
    either(
      `${giver} ${voice.one("add")} ${usd(second)}`,
      `then @ ${voice.v("get")} ${usd(second)} from ${giver}`,
      `another ${usd(second)} ${voice.one("come")} from ${giver}`,
      `as a present from ${giver}, @ ${voice.v("get")} ${usd(second)} more`,
    ),
  ];
  const must = voice.past ? "had to" : "must";
  const end = random.pick(["the summer vacation", "a birthday", "a long trip", "the first snow"]);
  const facts = [
    either(
      `there ${voice.are} ${weeks} weeks left until ${end}, when the money ${voice.is} needed`,
      `the money ${must} be ready in ${weeks} weeks, before ${end}`,
      `everything ${must} be saved within the ${weeks} weeks until ${end}`,
      `@ ${voice.v("have")} ${weeks} weeks to save the rest, for ${end} ${voice.is} coming`,
    ),
  ];
  return {
    asked: sheet.step(missing, "/", weeks, `@ ${must} save # dollars a week`),
    facts: [...aim.facts, first.fact, ...(gift ?? []), ...facts],
    question: either(
      `how much ${voice.does} @ have to save {each|every|per} week`,
      `how many dollars ${must} be saved {each|every|per} week`,
      `if the same sum ${voice.is} saved every week, how many dollars ${voice.is} it`,
      `how many dollars a week ${voice.does} @ need to put aside`,
    ),
    measure: cost(`the money that ${voice.buyer.name} saves each week`, voice.owner),
  };
}

/** Two savers compared, or together. */
function twoSavers(desk: Desk, other: Person): Saved | undefined {
  const { sheet, random, voice } = desk;
  const net = keeps(desk);
  if (!net) return undefined;
  const me = voice.buyer.name;
  const both = `${voice.several ? me.replace(" and ", ", ") : me} and ${other.name}`;
  const n = sheet.given(random.int(3, 12));
  const mine = sheet.step(n, "*", net.amount, `${me} ${voice.v("save")} # dollars`);
  const kind = random.pick(["stated", "times", "more"] as const);
  const told = sheet.given(kind === "times" ? random.int(2, 3) : random.int(3, 30));
  const each =
    kind === "stated"
      ? told
      : sheet.step(
          net.amount,
          kind === "times" ? "*" : "+",
          told,
          `${other.name} ${voice.one("save")} # dollars a week`,
        );
  const much = {
    stated: usd(told),
    times: `${told} times as much as ${me}`,
    more: `${usd(told)} more than ${me}`,
  }[kind];
  const yours = sheet.step(n, "*", each, `${other.name} ${voice.one("save")} # dollars`);
  const together = kind === "stated" ? random.chance(0.5) : true;
  if (mine.value === yours.value) return undefined;
  const fact = either(
    `${other.name} ${voice.one("save")} ${much} every week`,
    `every week, ${other.name} ${voice.one("put")} aside ${much}`,
    `${other.name} ${voice.one("manage")} to save ${much} each week`,
    `each week, ${other.name} ${voice.one("save")} ${much}`,
  );
  const auxiliary = voice.past ? "did" : "do";
  const [a, b] = mine.value > yours.value ? [me, other.name] : [other.name, me];
  const more = a === me ? voice.does : voice.doesOne;
  const less = b === me ? voice.does : voice.doesOne;
  return {
    asked: together
      ? sheet.step(mine, "+", yours, `together they ${voice.many("save")} # dollars`)
      : sheet.step(
          ...(mine.value > yours.value
            ? ([mine, "-", yours] as const)
            : ([yours, "-", mine] as const)),
          "the difference is # dollars",
        ),
    facts: [...net.facts, fact],
    question: together
      ? either(
          `how much money ${auxiliary} ${both} save together in ${n} weeks`,
          `in ${n} weeks, how many dollars ${auxiliary} ${both} save together`,
          `after ${n} weeks, what {${voice.is}} the sum of what ${both} ${voice.past ? "had" : "have"} saved, in dollars`,
          `how many dollars ${auxiliary} ${both} have together after ${n} weeks of this`,
        )
      : either(
          `how much more ${more} ${a} save than ${b} in ${n} weeks`,
          `in ${n} weeks, how many dollars more ${more} ${a} save than ${b}`,
          `how much less ${less} ${b} save than ${a} in ${n} weeks`,
          `after ${n} weeks, by how many dollars ${voice.are} the savings of ${a} ahead of those of ${b}`,
        ),
  };
}

const STORIES = [weeksNeeded, weeksNeeded, afterWeeks, afterWeeks, inTime, twoSavers] as const;

/** Tells of earning, spending and saving in exactly so many steps; false where none is found. */
export function budgets(story: Story, random: Random, steps: number): boolean {
  const voice = new Voice(story, random, false);
  const other = voice.other(story, random);
  for (let i = 0; i < TRIES; i++) {
    const sheet = new Sheet();
    const found = random.pick(STORIES)({ sheet, random, voice }, other);
    if (!found || !sheet.sound || !sheet.even || found.asked.value < 2) continue;
    if (stepsTo(closure(found.asked)) !== steps) continue;
    const texts = [...found.facts.map((text) => `${text}.`), `${found.question}?`];
    voice.write(story, random, sheet, { asked: found.asked, texts, other, measure: found.measure });
    return true;
  }
  return false;
}
