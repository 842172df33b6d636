import { divisors } from "../../../family";
import { cost, money } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { share, step } from "./parts";

/** Fines of one kind: a thing kept too long, its place, what may be lost. */
const FINES: readonly (readonly [one: string, verb: string, place: string, lost: string])[] = [
  ["library book", "borrows", "the library", "a library card"],
  ["comic", "borrows", "the reading club", "a cover"],
  ["audiobook", "borrows", "the town library", "a case"],
  ["pair of skates", "rents", "the ice rink", "a lace"],
  ["board game", "borrows", "the toy library", "a die"],
  ["costume", "rents", "the theater shop", "a mask"],
  ["drill", "rents", "the tool shop", "a charger"],
  ["bicycle", "rents", "the bike station", "a lock"],
  ["tent", "rents", "the camping store", "a peg bag"],
  ["violin", "borrows", "the music school", "a bow"],
  ["camera", "borrows", "the film club", "a lens cap"],
  ["projector", "rents", "the media center", "a cable"],
  ["folding chair", "rents", "the party service", "a seat cover"],
  ["sleeping bag", "borrows", "the scout hut", "a liner"],
  ["microscope", "borrows", "the science lab", "a slide box"],
  ["kayak", "rents", "the boathouse", "a paddle"],
];

/** Late returns: days, things, reductions, replacement and how they are paid. */
export function fines(t: Tale, steps: number): void {
  const { random: r } = t;
  const who = t.person();
  const [one, verb, place, lost] = r.pick(FINES);
  const { many } = t.noun(one);
  const n = t.given(2 * r.int(1, 4));
  const rate = t.given(r.pick([0.25, 0.5, 0.5, 1.5, 2, 3, 4]));
  const grace = r.chance(0.4) ? t.given(r.int(2, 5)) : undefined;
  const d = t.given((grace?.n ?? 0) + r.int(3, 14));
  const start = t.fact(
    `{@ ${verb} ${n} ${many} from ${place}, and they all come back ${d} days late|the ${n} ${many} that @ ${verb} from ${place} are ${d} days late|@ forgets to take ${n} ${many} back to ${place}, so they are all ${d} days late|all ${n} ${many} that @ has from ${place} are returned ${d} days too late}`,
    who,
  );
  t.fact(
    `{the fine is $${rate} a day for each ${one}|for every ${one}, ${place} charges a fine of $${rate} per day|each day costs @m a fine of $${rate} per ${one}|a fine of $${rate} a day is due for every ${one}}`,
    who,
    start,
  );
  let days = d;
  if (grace) {
    t.fact(
      `{the first ${grace} days are free|nothing is charged for the first ${grace} days|there is no fine for the first ${grace} days|${place} does not count the first ${grace} days}`,
      undefined,
      start,
    );
    days = step(t, d, "-", grace, `{There are # days to pay for.|A fine is due for # days.}`);
    t.ask(
      "days",
      days,
      `{for how many days is there a fine|for how many days does @ have to pay a fine|how many of the days are charged|what number of days does ${place} charge for}?`,
      who,
    );
  }
  let total: Value;
  if (r.chance(0.5)) {
    const per = step(
      t,
      rate,
      "*",
      days,
      `{For one ${one}, it is # dollars.|Each ${one} costs # dollars.}`,
      0.25,
    );
    t.ask(
      "per",
      per,
      `{what is the fine for a single ${one}, in dollars|how many dollars does @ owe for one ${one}|how much does each ${one} cost @m, in dollars|for one of the ${many}, how many dollars is the fine}?`,
      who,
      cost(`the fine for one ${one}`, who),
    );
    total = step(
      t,
      per,
      "*",
      n,
      `{For all of them, the fine is # dollars.|The fine comes to # dollars.}`,
      0.25,
    );
  } else {
    const per = step(t, rate, "*", n, `{Each day costs # dollars.|A day is # dollars.}`, 0.25);
    t.ask(
      "day",
      per,
      `{what is the fine for a single day, in dollars|how many dollars does each of the days with a fine cost|for all the ${many}, how many dollars does one day cost|how much is charged for one day, in dollars}?`,
      who,
      cost(`the fine for a day`, who),
    );
    total = step(
      t,
      per,
      "*",
      days,
      `{In ${days === d ? d : "these"} days, that makes # dollars.|The fine comes to # dollars.}`,
      0.25,
    );
  }
  const asked = (what: string) =>
    `{how many dollars does @ have to pay${what}|what does @ owe ${place}${what}, in dollars|how large is the bill from ${place}${what}, in dollars|how much money does ${place} want${what}, in dollars}?`;
  t.ask("fine", total, asked(" as a fine"), who, cost("the fine", who));
  if (r.chance(0.5)) {
    const c = t.given(r.int(3, 20));
    t.fact(
      `{@ has also lost ${lost} and has to pay $${c} for it|on top of the fine, ${lost} is missing, which costs $${c}|besides, @ must pay $${c} because ${lost} is gone|${place} adds $${c} for ${lost} that got lost}`,
      who,
      start,
    );
    total = step(
      t,
      total,
      "+",
      c,
      `{With ${lost}, that makes # dollars.|The whole bill is # dollars.}`,
      0.25,
    );
    t.ask("bill", total, asked(" in all"), who, cost("the whole bill", who));
  }
  if (r.chance(steps > 3 ? 0.5 : 0.3)) {
    const some = share(
      t,
      total,
      `{The reduction is # dollars.|That takes off # dollars.}`,
      0.05,
      0.5,
    );
    t.fact(
      `{as @ is polite, ${some.of} of the bill is canceled|because it is the first time for @m, ${some.of} of the bill need not be paid|${place} crosses off ${some.of} of the bill|@ apologizes, and ${some.of} of the bill is dropped}`,
      who,
      start,
    );
    total = step(
      t,
      total,
      "-",
      some.value,
      `{There remain # dollars.|That leaves # dollars to pay.}`,
      0.05,
    );
    t.ask("less", total, asked(" after that"), who, cost("what is left of the bill", who));
  }
  const end = r.pick(["change", "split", "weeks"] as const);
  if (end === "change") {
    const m = t.given([10, 20, 50, 100, 200, 500].find((bill) => bill > total.n) ?? 1000);
    t.fact(
      `{@ hands over $${m}|@ pays with $${m}|at the counter, @ puts down $${m}|$${m} is what @ hands to the clerk}`,
      who,
      start,
    );
    t.ask(
      "change",
      step(t, m, "-", total, `{The change is # dollars.|${who.name} gets back # dollars.}`, 0.05),
      `{how much change does @ get, in dollars|how many dollars does @ get back|what comes back to @m, in dollars|how many dollars of change does the clerk give}?`,
      who,
      money("the change", who),
    );
  } else if (end === "split") {
    const k = t.given(r.int(2, 4));
    t.fact(
      `{the bill is shared equally by ${k} roommates, and @ is one of them|@ is one of ${k} friends who share the bill equally|${k} sisters and brothers, @ among them, each pay the same part of it|@ and the others, ${k} people in all, pay equal parts of the bill}`,
      who,
      start,
    );
    t.ask(
      "part",
      step(t, total, "/", k, `{Each of them pays # dollars.|One part is # dollars.}`, 0.05),
      `{how many dollars does @ pay|what is @'s part, in dollars|how much money does each of them pay, in dollars|what does one of them have to pay, in dollars}?`,
      who,
      cost(`${who.name}'s part`, who),
    );
  } else {
    const ws = divisors(total.n, 2, 20);
    const m = t.given(ws.length > 0 ? total.n / r.pick(ws) : 2);
    t.fact(
      `{@ pays it off with $${m} of pocket money a week|every week, @ pays $${m} of it|$${m} a week is what @ can pay for it|${place} lets @m pay $${m} a week}`,
      who,
      start,
    );
    t.ask(
      "weeks",
      step(t, total, "/", m, `{That takes # weeks.|${who.name} needs # weeks.}`),
      `{how many weeks does @ need to pay it all|for how many weeks does @ have to pay|after how many weeks is everything paid|how many weekly payments does @ make}?`,
      who,
    );
  }
}
