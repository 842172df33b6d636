import { size, units } from "../../../measure";
import type { Tale } from "../../../weaving/tale_en";
import { DOSES } from "./doses";
import { change, deadline, half, week } from "./plan_events";
import { daysOf, type Plan, rateOf, totalOf } from "./plan_parts";

/** A supply or a goal that goes down by a number each day. */
export function plan(t: Tale, steps: number): void {
  const { random: r } = t;
  const who = t.person();
  const dose = r.pick(DOSES);
  const { many } = t.noun(dose.one);
  const supply = dose.pack !== "";
  const p: Plan = { ...dose, who, many, supply };
  const event = r.pick([half, change, change, deadline, week, week]);
  const rate = rateOf(t, p, steps, event !== week);
  const n = r.int(4, 20);
  if (event === week) {
    week(t, p, rate);
    return;
  }
  const past = r.int(2, n - 1);
  const total = totalOf(t, p, rate, n);
  if (!total) return;
  const whole = t.step(
    total,
    "/",
    rate,
    supply ? "that is enough for # days." : "all of it takes # days.",
  );
  t.ask(
    "whole",
    whole,
    supply
      ? `{for how many days is that enough|how many days do the ${many} last|after how many days have all the ${many} been ${p.done}|how long does the supply last, in days}?`
      : `{how many days does @ need for all of it|after how many days is @ done|how many days does the whole work take|in how many days can @ do all of it}?`,
    who,
    size("time", "days", "the time for all of it", who),
  );
  const [days, daysText] = daysOf(t, past);
  t.fact(
    `{@ has done this for ${daysText} now|so far, ${daysText} have passed|@ started ${daysText} ago and has kept to the plan|this has been going on for ${daysText}}`,
    who,
  );
  const done = t.step(
    rate,
    "*",
    days,
    r.pick([`so far, that is # ${many}.`, `until now, # ${many} have been ${p.done}.`]),
  );
  t.ask(
    "done",
    done,
    `{how many ${many} have been ${p.done} by now|how many ${many} has @ ${p.done} so far|up to now, how many ${many} is that|what is the number of ${many} up to now}?`,
    who,
    units(p.one, `the ${many} of the days so far`, who),
  );
  const left = t.step(
    total,
    "-",
    done,
    r.pick([`that leaves # ${many}.`, `that leaves # ${many}.`]),
  );
  t.ask(
    "left",
    left,
    `{how many ${many} are left|how many ${many} does @ still have ${supply ? "" : "ahead"}}?`,
    who,
    units(p.one, `the ${many} that are left`),
  );
  const more = t.step(
    left,
    "/",
    rate,
    supply ? "the rest is enough for # days." : "the rest takes # days.",
  );
  t.ask(
    "more",
    more,
    supply
      ? `{for how many more days are the ${many} enough|how many more days will the ${many} last|after how many more days are no ${many} left|how long does the rest last, in days}?`
      : `{how many more days does @ need|for how many more days does @ have to go on|after how many more days is @ done|how long does the rest take, in days}?`,
    who,
    size("time", "days", "the time for the rest", who),
  );
  event(t, p, rate, left, more);
}
