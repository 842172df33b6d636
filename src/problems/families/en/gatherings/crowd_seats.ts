import { divisors } from "../../../family";
import { money, peopleCount, things } from "../../../measure";
import type { Tale } from "../../../weaving/tale_en";
import type { Crowd } from "./crowd_gifts";
import type { Occasion } from "./crowd_settings";
import { oneOf } from "./link";

/** Tables, buses and the like for all of them. */
export function seats(t: Tale, occ: Occasion, { value, who, of }: Crowd): void {
  const { random: r } = t;
  const [one, verb, [low, high]] = occ.seat;
  const sizes = divisors(value.n, low, high);
  if (sizes.length === 0) return;
  const { many } = t.noun(one);
  const k = t.given(r.pick(sizes));
  t.fact(
    `{${who} ${verb} ${many}, ${k} to each ${one}|${who} ${verb} ${many}, and each ${one} was for ${k} people|${who} ${verb} ${many} that each took exactly ${k} people|${who} ${verb} the ${many}, with ${k} of them to {a|each} ${one}}`,
  );
  const n = t.step(value, "/", k, oneOf(r, `They needed # ${many}.`, `That took # ${many}.`));
  t.ask(
    "seats",
    n,
    `{how many ${many} were needed|how many ${many} did they need|what number of ${many} was needed for ${of}}?`,
    undefined,
    things(t.noun(one), `the ${many} that were needed`),
  );
  if (r.chance(0.5)) {
    const had = t.given(n.n + r.int(2, 9));
    t.fact(
      `{there were ${had} ${many} in all|in all, ${had} ${many} were ready|the organizers had prepared ${had} ${many}|${had} ${many} stood ready}`,
    );
    t.ask(
      "spare",
      t.step(had, "-", n, `That left # ${many} unused.`),
      `{how many ${many} were not needed|how many ${many} stayed empty|how many of the ${many} remained unused}?`,
      undefined,
      things(t.noun(one), `the ${many} that stayed empty`),
    );
    const room = t.step(had, "*", k, `All the ${many} had room for # people.`);
    t.ask(
      "free",
      t.step(room, "-", value, `So # places were free.`),
      `{for how many more people would there have been room|how many places were still free in all the ${many} together|counting all the ${many}, how many people more could have come}?`,
    );
  } else {
    const m = t.given(r.int(2, 4));
    const helper = t.noun(occ.helper);
    const each = t.step(n, "*", m, `That made # ${helper.many}.`);
    t.fact(
      `{every ${one} had its own ${m} ${helper.many}|${m} ${helper.many} looked after each ${one}|each ${one} was given ${m} ${helper.many}|to every ${one}, ${m} ${helper.many} were sent}`,
    );
    t.ask(
      "staff",
      each,
      `{how many ${helper.many} were at work|how many ${helper.many} were needed {in all|altogether}|what number of ${helper.many} was needed in all}?`,
      undefined,
      peopleCount(helper, `the ${helper.many} at work`),
    );
  }
}

/** One helper for so many people. */
export function helpers(t: Tale, occ: Occasion, { value, of }: Crowd): void {
  const { random: r } = t;
  const sizes = divisors(value.n, 3, 25);
  if (sizes.length === 0) return;
  const helper = t.noun(occ.helper);
  const { one, many } = helper;
  const k = t.given(r.pick(sizes));
  t.fact(
    `{there was one ${one} for every ${k} of ${of}|for every ${k} of ${of}, there was one ${one}|each ${one} took care of ${k} of ${of}|every ${k} of ${of} had one ${one} to themselves}`,
  );
  const n = t.step(value, "/", k, oneOf(r, `That made # ${many}.`, `This took # ${many}.`));
  t.ask(
    "helpers",
    n,
    `{how many ${many} were there|how many ${many} were needed|what was the number of ${many}}?`,
    undefined,
    peopleCount(helper, `the ${many}`),
  );
  const way = r.pick(["pay", "sum", "short"] as const);
  if (way === "pay") {
    const p = t.given(5 * r.int(4, 20));
    t.fact(
      `{each ${one} was paid $${p}|for the day, each ${one} got $${p}|a single ${one} cost the organizers $${p}|the pay of each ${one} was $${p}}`,
    );
    const pay = t.step(n, "*", p, `The ${many} cost # dollars.`);
    t.ask(
      "pay",
      pay,
      `{how many dollars did all the ${many} cost|how much was paid to the ${many} {in all|altogether}, in dollars|what did the ${many} get together, in dollars}?`,
      undefined,
      money(`the pay of the ${many}`),
    );
  } else if (way === "sum") {
    const sum = t.step(value, "+", n, `With the ${many}, it was # people.`);
    t.ask(
      "withHelpers",
      sum,
      `{counting the ${many} with ${of}, how many people was that|how many people were that if the ${many} are added to ${of}|how many people did ${of} and the ${many} make together}?`,
    );
  } else {
    const had = t.given(r.int(2, Math.max(2, n.n - 2)));
    t.fact(
      `{in the morning, only ${had} of these ${many} had arrived|${had} of these ${many} came on time, but the others were late|of these ${many}, only ${had} were there at the beginning}`,
    );
    t.ask(
      "late",
      t.step(n, "-", had, `So # of them came late.`),
      `{how many ${many} were missing at first|how many of the ${many} came late|at first, how many more ${many} were needed}?`,
      undefined,
      peopleCount(helper, `the ${many} who came late`),
    );
  }
}
