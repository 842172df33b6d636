import { divisors } from "../../../family";
import { money, size, units } from "../../../measure";
import { plural } from "../../../nouns";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import type { Activity } from "./words";

/** Who goes on with the work, and how fast. */
interface Going {
  readonly who?: Person;
  readonly rate: Value;
  /** Whether several do it together. */
  readonly plural: boolean;
}

/** What may become of everything that is made: some is lost, the rest packed, sold or still too little. */
export function after(t: Tale, act: Activity, many: string, made: Value, going: Going): void {
  const { random: r } = t;
  const good = act.lost !== "" && r.chance(0.5) ? lose(t, act, many, made) : made;
  const way = r.pick(["goal", ...(act.pack ? ["pack"] : []), ...(act.price ? ["sell"] : [])]);
  if (way === "pack") pack(t, act, many, good);
  else if (way === "sell") sell(t, act, many, good, going.plural);
  else reach(t, act, many, good, good === made ? going : undefined);
}

function lose(t: Tale, act: Activity, many: string, made: Value): Value {
  const { random: r } = t;
  let lost: Value;
  const line = `# ${many} are left.`;
  if (r.chance(0.6)) {
    lost = t.given(r.int(2, Math.max(3, Math.min(40, Math.round(made.n / 5)))));
    t.fact(
      `{${lost} of the ${many} ${act.lost}|of all these ${many}, ${lost} ${act.lost}|however, ${lost} of the ${many} ${act.lost}|in the end, ${lost} of the ${many} ${act.lost}}`,
    );
  } else {
    const p = t.given(r.pick([5, 10, 20, 25]));
    t.fact(
      `{${p}% of the ${many} ${act.lost}|of all these ${many}, ${p}% ${act.lost}|in the end, ${p} percent of the ${many} ${act.lost}}`,
    );
    lost = t.percent(made, p, `${p} percent of the ${many} is #.`);
  }
  const left = t.step(made, "-", lost, line);
  t.ask(
    "kept",
    left,
    `{how many ${many} {are left|remain} {then|after that}|after that, how many ${many} are there still|how many of the ${many} {are left|remain}}?`,
    undefined,
    units(act.one, `the ${many} that are left`),
  );
  return left;
}

function pack(t: Tale, act: Activity, many: string, good: Value): void {
  const { random: r } = t;
  const sizes = divisors(good.n, 3, 40);
  if (sizes.length === 0) return;
  const k = t.given(r.pick(sizes));
  const packs = plural(act.pack);
  t.fact(
    `{the ${many} are {put|packed} into ${packs} of ${k}|{a|each|every} ${act.pack} {holds|takes} ${k} ${many}|${k} ${many} {fit|go} into {one|each} ${act.pack}|for sale, ${k} ${many} go into one ${act.pack}}`,
  );
  const full = t.step(good, "/", k, `That fills # ${packs}.`);
  t.ask(
    "packs",
    full,
    `{how many ${packs} {can be filled|are needed|do the ${many} fill}|for all the ${many}, how many ${packs} are needed|what is the number of ${packs} that can be filled}?`,
    undefined,
    units(act.pack, `the ${packs}`),
  );
  const price = t.given(r.int(4, 25));
  t.fact(
    `{{one|a|each|every} ${act.pack} {sells for|costs|is sold for} $${price}|for {one|each} ${act.pack}, the customers pay $${price}}`,
  );
  t.ask(
    "packMoney",
    t.step(full, "*", price, "That brings # dollars."),
    `{how much money do the ${packs} bring {in all|altogether}|how many dollars do the ${packs} bring|what do all the ${packs} bring, in dollars}?`,
    undefined,
    money(`the money that the ${packs} bring`),
  );
}

function sell(t: Tale, act: Activity, many: string, good: Value, several: boolean): void {
  const { random: r } = t;
  const price = t.given(r.int(...(act.price ?? [2, 9])));
  t.fact(
    `{{one|each} ${act.one} {sells for|is sold for} $${price}|the ${many} are sold for $${price} each|the ${many} bring $${price} each|customers pay $${price} for each ${act.one}}`,
  );
  const income = t.step(good, "*", price, `The ${many} bring # dollars.`);
  const cost = t.given(Math.max(2, Math.round(income.n * (0.1 + 0.3 * r.next()))));
  t.fact(
    `{{the material|everything needed for this} costs $${cost}|for {the material|other costs}, $${cost} has to be paid|there are costs of $${cost} {in all|altogether}|of this money, $${cost} goes to {rent and material|material and power}}`,
  );
  const profit = t.step(income, "-", cost, `After the costs, # dollars are left.`);
  t.ask(
    "income",
    income,
    `{how much money do the ${many} bring {in all|altogether}|for how many dollars are the ${many} sold {in all|altogether}|what do the ${many} bring, in dollars}?`,
    undefined,
    money(`the money that the ${many} bring`),
  );
  t.ask(
    "profit",
    profit,
    `{{how much money is|how many dollars are} left after the costs|how much profit is made{ in all|}|what is the profit, in dollars|after the costs, how much money remains}?`,
    undefined,
    money("the money that is left after the costs"),
  );
  if (!several) return;
  const half = t.constant(2, "half");
  t.fact(
    `{${half} of the profit goes to charity|they give ${half} of the profit to charity|a charity gets ${half} of the profit|from the profit, ${half} is given to charity}`,
  );
  t.ask(
    "charity",
    t.step(profit, "/", half, "Half of that is # dollars."),
    "{how many dollars go to charity|how much money goes to charity|what does the charity get, in dollars}?",
  );
}

/** A goal that is not reached yet: what is missing, and for how long. */
function reach(t: Tale, act: Activity, many: string, good: Value, going: Going | undefined): void {
  const { random: r } = t;
  const least = act.unit === "minute" ? 4 : 2;
  const rest = r.int(least, least + 5);
  const goal = t.given(good.n + (going?.rate.n ?? r.int(2, 12)) * rest);
  t.fact(act.goal.replaceAll("#", `${goal}`));
  const left = t.step(goal, "-", good, `# ${many} are still missing.`);
  const missing = `{how many ${many} are {still missing|missing then}|how many more ${many} are needed|after that, how many ${many} are still missing}?`;
  t.ask("left", left, missing, undefined, units(act.one, `the ${many} that are missing`));
  if (!going) return;
  const { who, rate } = going;
  const time = t.step(left, "/", rate, `That takes # ${act.unit}s more.`);
  const they = who ? "does @" : "do they";
  t.ask(
    "restTime",
    time,
    `{if the pace stays the same, how many more ${act.unit}s {are needed|will it take}|how many more ${act.unit}s ${they} need for the rest at the same pace|for how many more ${act.unit}s ${they} have to go on {at this speed|like this} to {finish|reach that number}|how many ${act.unit}s will the rest take at the same pace}?`,
    who,
    size("time", `${act.unit}s`, "the time for the rest"),
  );
}
