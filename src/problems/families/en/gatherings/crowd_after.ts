import { divisors } from "../../../family";
import { money, peopleCount } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { UNIT_PARTS } from "../../../words_en";
import { type Crowd, gifts } from "./crowd_gifts";
import { spend } from "./crowd_money";
import { helpers, seats } from "./crowd_seats";
import type { Occasion } from "./crowd_settings";
import { oneOf } from "./link";

/** Some leave or others come. */
export function changes(t: Tale, crowd: Crowd): Crowd {
  const { random: r } = t;
  const { all, value } = crowd;
  const leave = r.chance(0.55);
  const d = t.given(r.int(2, Math.max(3, Math.min(40, Math.round(value.n / 3)))));
  const stay = r.pick(["later", "at noon", "after the first hour", "in the afternoon"]);
  if (leave) {
    t.fact(
      `{${stay}, ${d} of ${crowd.of} left|${d} of ${crowd.of} had to leave early|not everybody stayed: ${stay}, ${d} of ${crowd.of} said goodbye|when it began to rain, ${d} of ${crowd.of} went home}`,
    );
  } else {
    t.fact(
      `{${stay}, ${d} more ${all.many} {arrived|joined them}|${d} more ${all.many} came late|a late bus brought ${d} more ${all.many}|to these, ${d} latecomers were added {${stay}|}}`,
    );
  }
  const now = t.step(
    value,
    leave ? "-" : "+",
    d,
    leave
      ? oneOf(r, `Then # ${all.many} were still there.`, `That left # ${all.many}.`)
      : oneOf(r, `Then there were # ${all.many}.`, `With the latecomers, it was # ${all.many}.`),
  );
  t.ask(
    "now",
    now,
    leave
      ? `{how many ${all.many} stayed|how many ${all.many} were still there {then|after that}|after that, how many ${all.many} were left}?`
      : `{how many ${all.many} were there {then|after that}|how many ${all.many} were there in the end|what was the number of ${all.many} in the end}?`,
    undefined,
    peopleCount(all, `the ${all.many} who were there then`),
  );
  return leave
    ? {
        ...crowd,
        value: now,
        who: `all the ${all.many} who stayed`,
        of: `the ${all.many} who stayed`,
      }
    : { ...crowd, value: now, who: `all these ${all.many}`, of: `all these ${all.many}` };
}

/** A part of them does something, and the others do not. */
export function shares(t: Tale, occ: Occasion, crowd: Crowd): Crowd {
  const { random: r } = t;
  const { value, all } = crowd;
  const [past, base] = r.pick(occ.deeds);
  const line = oneOf(r, `So # of them ${past}.`, `In all, # of them ${past}.`);
  const way = r.pick(["plain", "part", "part", "percent", "ofEvery", "ofEvery"] as const);
  const sizes = divisors(value.n, 2, 10).filter((k) => UNIT_PARTS[k] !== undefined);
  const evens = divisors(value.n, 3, 12);
  let did: Value;
  let told: string;
  if (way === "part" && sizes.length > 0) {
    const k = r.pick(sizes);
    const part = t.constant(k, UNIT_PARTS[k]);
    did = t.step(value, "/", part, line);
    told = `${part}`;
  } else if (way === "ofEvery" && evens.length > 0) {
    const k = t.given(r.pick(evens));
    const m = t.given(r.int(2, k.n - 1));
    const sets = t.step(value, "/", k, `That is # times ${k} people.`);
    did = t.step(sets, "*", m, line);
    told = `${m} {out of|of} every ${k} of`;
  } else if (way === "percent") {
    const p = t.given(r.pick([10, 20, 25, 40, 60, 75]));
    did = t.percent(value, p, line);
    told = `${p}% of`;
  } else {
    did = t.given(r.int(2, Math.max(2, value.n - 2)));
    told = `${did} of`;
  }
  t.fact(
    `{${told} ${crowd.of} ${past}|of ${crowd.of}, ${told.replace(/ of(?=[|}]|$)/g, "")} ${past}|someone noticed that ${told} ${crowd.of} ${past}|it turned out that ${told} ${crowd.of} ${past}}`,
  );
  const not = t.step(
    value,
    "-",
    did,
    oneOf(r, `The other # did not ${base}.`, `So # of them did not ${base}.`),
  );
  if (did.role === "derived") {
    t.ask(
      "did",
      did,
      `{how many of ${crowd.of} ${past}|how many of them ${past}|what was the number of ${all.many} who ${past}}?`,
      undefined,
      peopleCount(all, `the ${all.many} who ${past}`),
    );
  }
  t.ask(
    "not",
    not,
    `{how many of ${crowd.of} did not ${base}|how many of them did not ${base}|what was the number of ${all.many} there who did not ${base}}?`,
    undefined,
    peopleCount(all, `the ${all.many} who did not ${base}`),
  );
  if (did.role === "derived" && r.chance(0.6)) {
    return { ...crowd, value: did, who: `those who ${past}`, of: `those who ${past}` };
  }
  return {
    ...crowd,
    value: not,
    who: `those who did not ${base}`,
    of: `those who did not ${base}`,
  };
}

/** What is done with a known number of people: seats, gifts, helpers, or money. */
export function after(t: Tale, occ: Occasion, crowd: Crowd): void {
  const { random: r } = t;
  const ways = [seats, gifts, gifts, helpers, ...(occ.fee[0] > 0 ? [fees, fees] : [])];
  const [one, two] = r.sample(ways, 2);
  one?.(t, occ, crowd);
  if (two && two !== one && r.chance(0.3)) two(t, occ, crowd);
}

function fees(t: Tale, occ: Occasion, { value, who, of }: Crowd): void {
  const { random: r } = t;
  const p = t.given(r.int(...occ.fee));
  t.fact(
    `{${who} paid $${p} each|each of ${of} paid $${p}|for the day, ${who} gave $${p} each|the organizers collected $${p} from each of ${of}}`,
  );
  const total = t.step(
    value,
    "*",
    p,
    oneOf(r, `Together they paid # dollars.`, `That brought # dollars.`),
  );
  t.ask(
    "collected",
    total,
    `{how much money was collected|how many dollars came in|how many dollars did they pay in all|what was the whole sum, in dollars}?`,
    undefined,
    money("the money that was collected"),
  );
  spend(t, occ, total);
}
