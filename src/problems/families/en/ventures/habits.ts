import { cost, money } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { AIMS } from "./crafts";
import { dollars, relate, share, step } from "./parts";

/** A cost that comes again and again, and the cheaper way: both are phrases after "pays for". */
const HABITS: readonly (readonly [old: string, other: string, low: number, high: number])[] = [
  ["a coffee at the kiosk", "a coffee from home", 3, 5],
  ["a lunch at the canteen", "a lunch box", 7, 14],
  ["a taxi to work", "a bus ride", 9, 16],
  ["a bottle of water", "a filter refill", 2, 4],
  ["a magazine", "a library copy", 4, 8],
  ["a swim at the spa", "a swim at the lake", 6, 12],
  ["a parking ticket downtown", "a place at the park-and-ride", 5, 12],
  ["a sandwich at the station", "a homemade sandwich", 4, 8],
  ["a plate of sushi", "a rice ball", 7, 15],
  ["a milkshake at the diner", "a milkshake from the blender", 4, 8],
  ["a bowl of ramen at the mall", "a bowl of ramen at home", 8, 14],
  ["a game of squash at the club", "a game of squash at school", 7, 15],
  ["a ferry ticket", "a seat in a shared boat", 6, 14],
  ["a movie night out", "a rented film", 10, 18],
  ["a fresh smoothie", "a homemade shake", 5, 8],
  ["a box of berries from the store", "a box of berries from the farm", 4, 9],
  ["a yoga class at the studio", "a class in the park", 9, 18],
  ["a call abroad", "a call by internet", 3, 7],
];

/** What a change of habit saves in a week, a month, a year. */
export function habit(t: Tale, steps: number): void {
  const { random: r } = t;
  const who = t.person();
  const [old, other, low, high] = r.pick(HABITS);
  const before = t.given(r.int(low, high));
  t.fact(
    `{@ used to pay $${before} for ${old}|until now, @ has paid $${before} for ${old}|so far, ${old} has cost @m $${before} each time|each time, @ spent $${before} on ${old}}`,
    who,
  );
  let after: Value;
  let told: Value | undefined;
  if (r.chance(0.5)) {
    const rel = relate(
      t,
      before,
      dollars(2, Math.max(2, before.n - 2)),
      `{The new way costs # dollars each time.|For ${other}, it is # dollars.}`,
      0.25,
    );
    after = rel.value;
    told = after.n < before.n ? rel.gap : undefined;
    const [x, y] = rel.order(other, old);
    t.fact(
      `{${x} costs ${rel.amount} ${y}|as @ finds out, ${x} costs ${rel.amount} ${y}|@ works out that ${x} costs ${rel.amount} ${y}|each time, ${x} costs ${rel.amount} ${y}}`,
      who,
    );
    t.fact(
      `{from now on, @ chooses ${other}|now @ always takes ${other}|@ changes to ${other}|@ decides on ${other}}`,
      who,
    );
    t.ask(
      "after",
      after,
      `{what does ${other} cost @m, in dollars|how many dollars does @ pay for ${other}|how much is ${other}, in dollars|how many dollars does each time cost @m now}?`,
      who,
      cost(`the price of ${other}`, who),
    );
  } else {
    after = t.given(r.int(1, Math.max(1, before.n - 2)));
    t.fact(
      `{now @ takes ${other}, which costs $${after}|@ changes to ${other} for $${after}|from now on, it is ${other} for $${after}|@ decides on ${other}, at $${after} each time}`,
      who,
    );
  }
  const gain =
    told ??
    step(
      t,
      before,
      "-",
      after,
      `{Each time, ${who.name} saves # dollars.|The saving is # dollars each time.}`,
      0.25,
    );
  t.ask(
    "gain",
    gain,
    `{how many dollars does @ save each time|what is saved each time, in dollars|how much cheaper is each time now, in dollars|by how many dollars does the cost of one time fall}?`,
    who,
    money("the money that is saved each time", who),
  );
  const k = t.given(r.int(2, 5));
  t.fact(
    `{it happens ${k} times a week|every week, this comes up ${k} times|in a normal week, it is ${k} times|@ needs it ${k} times every week}`,
    who,
  );
  const costWay = told === undefined && r.chance(0.35);
  const weekly = (x: Value, name: string) =>
    step(
      t,
      x,
      "*",
      k,
      `{In a week, the ${name} way costs # dollars.|The ${name} way takes # dollars a week.}`,
      0.25,
    );
  const week = costWay
    ? step(
        t,
        weekly(before, "old"),
        "-",
        weekly(after, "new"),
        `{So # dollars a week are saved.|Each week, ${who.name} saves # dollars.}`,
        0.25,
      )
    : step(
        t,
        gain,
        "*",
        k,
        `{In a week, ${who.name} saves # dollars.|That makes # dollars a week.}`,
        0.25,
      );
  t.ask(
    "week",
    week,
    `{how many dollars does @ save in a week|what is saved in one week, in dollars|in one week, how much money does @ save, in dollars|how much less does @ spend in a week, in dollars}?`,
    who,
    money("the money that is saved in a week", who),
  );
  const kind = r.pick(["year", "weeks", "weeks", "goal", "goal"] as const);
  if (kind === "goal") {
    const n = r.int(4, 30);
    const goal = t.given(week.n * n);
    const aim = r.pick(AIMS);
    t.fact(
      `{with the money saved, @ wants to buy ${aim} for $${goal}|@ puts the savings aside for ${aim}, which costs $${goal}|$${goal} is the price of ${aim}, and the savings are meant for it|the savings are for ${aim}, and @ needs $${goal}}`
        .replaceAll("buy a trip", "book a trip")
        .replaceAll("buy a concert tour", "pay for a concert tour")
        .replaceAll("buy a painting course", "take a painting course")
        .replaceAll("buy a summer camp", "go to a summer camp"),
      who,
    );
    const weeks = step(t, goal, "/", week, `{It takes # weeks.|After # weeks, it is enough.}`);
    t.ask(
      "weeks",
      weeks,
      `{after how many weeks do the savings reach this sum|how many weeks does @ need for that|for how many weeks does @ have to keep this up|how many weeks will it take}?`,
      who,
    );
    t.ask(
      "days",
      step(t, weeks, "*", t.constant(7), `In days, that is # days.`),
      `{after how many days, counted in full weeks, is there enough money|how many days does it take, counted in full weeks|in how many days is the sum together, if full weeks are counted|how many days are the full weeks that @ needs}?`,
      who,
    );
    return;
  }
  const n = kind === "year" ? t.constant(52, "a year of 52 weeks") : t.given(r.int(4, 40));
  const time = kind === "year" ? `${n}` : `${n} weeks`;
  t.fact(
    `{this goes on for ${time}|@ keeps this up for ${time}|@ does so for ${time}|for ${time}, it stays like that}`,
    who,
  );
  let all = step(
    t,
    week,
    "*",
    n,
    `{In that time, ${who.name} saves # dollars.|In ${kind === "year" ? "the year" : time}, that makes # dollars.}`,
    0.25,
  );
  t.ask(
    "all",
    all,
    `{how many dollars does @ save in this time|what does @ save in this time, in dollars|how much money is saved in this time, in dollars|in this time, how many dollars less does @ spend}?`,
    who,
    money("the money that is saved", who),
  );
  const net = r.chance(0.4);
  if (net) {
    const c = t.given(r.int(8, 40));
    t.fact(
      `{to be able to do so, @ first pays $${c} for equipment|the change itself cost @m $${c} once|once, at the start, @ had to spend $${c} on it|@ had to pay $${c} at the beginning for the change}`,
      who,
    );
    all = step(
      t,
      all,
      "-",
      c,
      `{After the cost at the start, it is # dollars.|Less the cost at the start, that is # dollars.}`,
      0.25,
    );
    t.ask(
      "net",
      all,
      `{how many dollars are really saved after the cost at the start|taking the cost at the start into account, how many dollars does @ save|what remains of the savings after the cost at the start, in dollars|how much has @ gained in the end, in dollars}?`,
      who,
      money("the money that is really saved", who),
    );
  }
  if (steps > 2) {
    const some = share(t, all, `{That part is # dollars.|For this, it is # dollars.}`, 0.25);
    const use = r.pick([
      "a tree-planting club",
      "a niece",
      "a hospice",
      "a food pantry",
      "a lifeboat crew",
    ]);
    const club = use.replace("a ", "the ");
    t.fact(
      net
        ? `{@ passes on ${some.of} of what remains after this cost to ${use}|after this cost, @ gives ${some.of} of what remains to ${use}|${use} gets ${some.of} of what remains of the savings after this cost}`
        : `{@ passes on ${some.of} of what is saved to ${use}|${some.of} of the savings go to ${use}|of the savings, @ gives ${some.of} to ${use}|${use} gets ${some.of} of the savings from @m}`,
      who,
    );
    t.ask(
      "part",
      some.value,
      `{how many dollars go to ${club}|how much money does ${club} get, in dollars|how many dollars does @ give to ${club}|what sum goes to ${club}, in dollars}?`,
      who,
      money(`the money for ${club}`, who),
    );
    t.ask(
      "rest",
      step(t, all, "-", some.value, `{That leaves # dollars.|${who.name} keeps # dollars.}`, 0.25),
      `{how many dollars of the savings does @ keep|how much of the savings is left for @m, in dollars|after that, how many dollars of the savings remain|what remains of the savings, in dollars}?`,
      who,
      money(`the savings that ${who.name} keeps`, who),
    );
  }
}
