import { money, size, units } from "../../../measure";
import { plural } from "../../../nouns";
import type { Fact, Tale, Value } from "../../../weaving/tale_en";
import { between, dividing, say } from "./kit";
import type { Rim } from "./materials";
import type { Site } from "./rectangle";

/** A way of getting what goes along the edge. */
export type Use = (
  t: Tale,
  site: Site,
  rim: Rim,
  need: Value,
  lead: string,
  closed: boolean,
  start: Fact,
) => Value[];

/** A clause of its own, or one that goes on from what is done. */
const after = (lead: string, clause: string, more: readonly string[]) =>
  lead === ""
    ? `{${clause}|${more.join("|")}}`
    : `{${lead}. ${clause}|${more.map((one) => `${lead}. ${one}`).join("|")}}`;

export const priced: Use = (t, { who, unit }, rim, need, lead, _, start) => {
  const p = t.given(between(t, ...rim.price));
  t.fact(
    after(lead, `{a|one} ${unit.one} of ${rim.mass} costs $${p}`, [
      `the ${rim.mass} is sold at $${p} {a|per} ${unit.one}`,
      `for every ${unit.one} of ${rim.mass}, @ pays $${p}`,
      `the price of the ${rim.mass} is $${p} {a|per} ${unit.one}`,
    ]),
    who,
    start,
  );
  const all = t.step(
    need,
    "*",
    p,
    say(t, `{The ${rim.mass} costs|For the ${rim.mass} it is} # dollars.`),
    0.5,
  );
  t.ask(
    "edgeCost",
    all,
    `{how much does the ${rim.mass} cost, in dollars|how many dollars does @ pay for the ${rim.mass}|what does @ spend on the ${rim.mass}, in dollars|what is the price of all the ${rim.mass}, in dollars}?`,
    who,
    money(`the price of the ${rim.mass}`, who),
  );
  return [all];
};

export const packed: Use = (t, site, rim, need, lead, closed, start) => {
  const { who, unit } = site;
  const k = dividing(t, need.n, 3, 25);
  if (rim.pack === "" || k === undefined) return priced(t, site, rim, need, lead, closed, start);
  const { many } = t.noun(`${rim.pack} of ${rim.mass}`);
  const packs = plural(rim.pack);
  const [per, p] = [
    t.given(k),
    t.given(between(t, k * rim.price[0] * 0.8, k * rim.price[1] * 0.6)),
  ];
  t.fact(
    after(lead, `the ${rim.mass} comes in ${packs} of ${per} ${unit.many}`, [
      `{a|one} ${rim.pack} has ${per} ${unit.many} of ${rim.mass}`,
      `{each|every} ${rim.pack} of ${rim.mass} is ${per} ${unit.many} long`,
      `@ can get the ${rim.mass} in ${packs}, each ${per} ${unit.many} long`,
    ]),
    who,
    start,
  );
  const n = t.step(
    need,
    "/",
    per,
    say(t, `{That takes|@ needs|That is} # ${packs}.`).replace("@", who.name),
  );
  t.fact(
    `{{a|each|one} ${rim.pack} costs $${p}|the price of one ${rim.pack} is $${p}|@ pays $${p} for each ${rim.pack}|the store sells a ${rim.pack} for $${p}}`,
    who,
  );
  t.ask(
    "rolls",
    n,
    `{how many ${many} does @ need|how many ${packs} of it does @ have to buy|how many ${many} are needed}?`,
    who,
    units(`${rim.pack} of ${rim.mass}`, `the ${many} that are needed`),
  );
  const all = t.step(
    n,
    "*",
    p,
    say(t, `{The ${packs} cost|All the ${packs} together cost} # dollars.`),
  );
  t.ask(
    "rollCost",
    all,
    `{how much do the ${packs} cost in all, in dollars|how many dollars does @ pay for the ${rim.mass}|what does @ spend on the ${rim.mass}, in dollars|what do all the ${packs} cost together, in dollars}?`,
    who,
    money(`the price of the ${packs}`, who),
  );
  return [all];
};

export const rows: Use = (t, site, rim, need, lead, closed, start) => {
  const { who, unit } = site;
  if (!rim.repeats) return priced(t, site, rim, need, lead, closed, start);
  const k = t.given(between(t, 2, 4));
  t.fact(
    after(lead, `there are to be ${k} rows of it, one above the other`, [
      `it has to go along the edge ${k} times`,
      `@ wants ${k} rows of it, each of the same length`,
      `the same length of ${rim.mass} is needed in each of ${k} rows`,
    ]),
    who,
    start,
  );
  const all = t.step(
    need,
    "*",
    k,
    say(t, `{The rows together are|For all the rows it is} # ${unit.many}.`),
  );
  t.ask(
    "rows",
    all,
    `{how many ${unit.many} of ${rim.mass} are needed for all the rows|how much ${rim.mass} do the rows take in all, in ${unit.many}|altogether, how many ${unit.many} of ${rim.mass} does @ need for the rows}?`,
    who,
    size("length", unit.many, `the ${rim.mass} for all the rows`),
  );
  return priced(t, site, rim, all, "", false, start);
};

export const stands: Use = (t, site, rim, need, lead, closed, start) => {
  const k = dividing(t, need.n, 2, 8);
  const { who, unit } = site;
  if (!closed || rim.stand === "" || k === undefined)
    return priced(t, site, rim, need, lead, closed, start);
  const { many } = t.noun(rim.stand);
  const per = t.given(k);
  const p = t.given(between(t, 2, 3 * rim.price[1] ** 0.5 + 2));
  t.fact(
    after(lead, `all around, there is to be {a|one} ${rim.stand} every ${per} ${unit.many}`, [
      `the ${many} are placed all around, ${per} ${unit.many} apart`,
      `from one ${rim.stand} to the next it is always ${per} ${unit.many}, all the way around`,
      `@ wants the ${many} all around it at equal distances of ${per} ${unit.many}`,
    ]),
    who,
    start,
  );
  const n = t.step(need, "/", per, say(t, `{That makes|All around there are|It takes} # ${many}.`));
  t.fact(
    `{{a|each|one} ${rim.stand} costs $${p}|the price of one ${rim.stand} is $${p}|@ pays $${p} for each ${rim.stand}|$${p} is the price of {a|one} ${rim.stand}}`,
    who,
  );
  t.ask(
    "stands",
    n,
    `{how many ${many} does @ need|how many ${many} are there in all|all the way around, how many ${many} are needed|what number of ${many} does this take}?`,
    who,
    units(rim.stand, `the ${many} that are needed`),
  );
  const had = t.given(between(t, 2, n.n * 0.7));
  t.fact(
    `{@ already has ${had} ${many}|${had} ${many} are already there|in a shed, @ finds ${had} ${many} that can be used|there are ${had} old ${many} that are still good}`,
    who,
    undefined,
    true,
  );
  const less = t.step(
    n,
    "-",
    had,
    say(t, `{@ has to buy|That leaves} # ${many}.`).replace("@", who.name),
  );
  t.ask(
    "buy",
    less,
    `{how many more ${many} does @ need|how many ${many} does @ still have to buy|how many ${many} are still missing}?`,
    who,
    units(rim.stand, `the ${many} that are missing`),
  );
  const buys = t.random.chance(0.4) ? less : n;
  const all = t.step(buys, "*", p, say(t, `{The ${many} cost|For the ${many} it is} # dollars.`));
  t.ask(
    "standCost",
    all,
    buys === n
      ? `{how many dollars do the ${many} cost|what does @ pay for all the ${many}, in dollars|how much do the ${many} cost @m, in dollars}?`
      : `{how many dollars do the missing ${many} cost|what does @ pay for the ${many} that have to be bought, in dollars|how much do the ${many} that are missing cost @m, in dollars}?`,
    who,
    money(`the price of the ${many}`, who),
  );
  return buys === n ? [all] : [];
};

export const paced: Use = (t, site, rim, need, lead, closed, start) => {
  const k = dividing(t, need.n, 3, 20);
  const { who, unit } = site;
  if (k === undefined) return priced(t, site, rim, need, lead, closed, start);
  const per = t.given(k);
  t.fact(
    after(
      lead,
      `{in an hour, @ gets ${per} ${unit.many} done|@ finishes ${per} ${unit.many} an hour}`,
      [
        `it takes an hour to finish ${per} ${unit.many}`,
        `every hour, the ${rim.mass} gets ${per} ${unit.many} longer`,
        `@ needs an hour for {each|every} ${per} ${unit.many} of it`,
      ],
    ),
    who,
    start,
  );
  const hours = t.step(need, "/", per, say(t, `{The work|All of it} takes # hours.`));
  t.ask(
    "hours",
    hours,
    `{how many hours does the work take|in how many hours is the ${rim.mass} finished|how long does @ work on the ${rim.mass}, in hours|for how many hours does @ work on it}?`,
    who,
    size("time", "hours", `the time for the ${rim.mass}`, who),
  );
  const wage = t.given(between(t, 9, 25));
  t.fact(
    `{@ gets $${wage} an hour for this|the work is paid at $${wage} an hour|for each hour of this work, @ is paid $${wage}|this work brings @m $${wage} an hour}`,
    who,
  );
  t.ask(
    "wage",
    t.step(hours, "*", wage, say(t, `{For the work it is|That brings} # dollars.`)),
    `{how many dollars does @ earn with the ${rim.mass}|how much money does @ get for the work|what does the work on the ${rim.mass} bring @m, in dollars}?`,
    who,
    money(`the money for the ${rim.mass}`, who),
  );
  return [];
};

export const stock: Use = (t, site, rim, need, lead, _closed, start) => {
  const { who, unit } = site;
  const had = t.given(between(t, Math.max(2, need.n * 0.2), need.n * 0.8));
  t.fact(
    after(lead, `@ already has ${had} ${unit.many} of ${rim.mass}`, [
      `${had} ${unit.many} of it are already finished`,
      `for ${had} ${unit.many} of it, there is material left from last year`,
      `${had} ${unit.many} are done before lunch`,
    ]),
    who,
    start,
  );
  const left = t.step(need, "-", had, say(t, `{That leaves|What is missing is} # ${unit.many}.`));
  t.ask(
    "missing",
    left,
    `{how many ${unit.many} of ${rim.mass} are still missing|how many more ${unit.many} of ${rim.mass} are needed|what length of ${rim.mass} is still to come, in ${unit.many}}?`,
    who,
    size("length", unit.many, `the ${rim.mass} that is missing`),
  );
  const p = t.given(between(t, ...rim.price));
  t.fact(
    `{for each ${unit.one} that is missing, @ pays $${p}|@ buys the rest at $${p} {a|per} ${unit.one}|the missing ${unit.many} cost $${p} each|the rest is bought for $${p} {a|per} ${unit.one}}`,
    who,
  );
  const all = t.step(left, "*", p, say(t, `{The rest costs|For the rest it is} # dollars.`));
  t.ask(
    "missingCost",
    all,
    `{how many dollars does the rest cost|how much does @ pay for the rest of the ${rim.mass}, in dollars|what does the missing ${rim.mass} cost, in dollars}?`,
    who,
    money(`the price of the rest`, who),
  );
  return [all];
};
