import { size } from "../../../measure";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import type { Part } from "./relate";

/** Someone with shifts. */
export interface Worker {
  readonly who: Person;
  readonly hours: Part;
  readonly days: Part;
  readonly week: Value;
}

/** More shifts than usual. */
export function extra(t: Tale, { who, week }: Worker): void {
  const { random: r } = t;
  const [k, h] = [t.given(r.int(2, 4)), t.given(r.int(2, 6))];
  t.fact(
    `{this week, @ takes on ${k} extra shifts of ${h} hours each|because a colleague is away, @ adds ${k} shifts of ${h} hours to this week|on top of the usual plan, @ works ${k} more shifts this week, each ${h} hours long|this week there are ${k} special shifts for @, and each lasts ${h} hours}`,
    who,
  );
  const added = t.step(k, "*", h, "the extra shifts are # hours.");
  t.ask(
    "extra",
    t.step(week, "+", added, `this week, ${who.name} works # hours.`),
    `{how many hours does @ work this week|with these shifts, for how many hours is @ on duty this week|how many hours does @ work this week in all|how long is @'s working week this time, in hours}?`,
    who,
    size("time", "hours", `the time that ${who.name} works this week`, who),
  );
}

/** Days on which someone does not come. */
export function ill(t: Tale, { who, hours, days, week }: Worker): void {
  if (days.value.n < 3) return;
  const k = t.given(t.random.int(1, days.value.n - 2));
  t.fact(
    `{this week, @ is ill on ${k} of the working days|this week, @ stays at home for ${k} of the working days|@ takes ${k} of this week's working days off|on ${k} of the working days of this week, @ has to stay in bed}`,
    who,
  );
  const missed = t.step(hours.value, "*", k, `${who.name} misses # hours.`);
  t.ask(
    "ill",
    t.step(week, "-", missed, `# hours of work are left.`),
    `{how many hours does @ work this week|for how many hours is @ on duty this week|what is left of @'s working week, in hours|how many hours of this week does @ really work}?`,
    who,
    size("time", "hours", `the time that ${who.name} works this week`, who),
  );
  t.ask(
    "missed",
    missed,
    `{how many hours of work does @ miss this week|how many working hours does @ miss in this way|how many hours of duty does @ lose this week|by how many hours is @'s working week shorter than usual}?`,
    who,
  );
}

/** A break in each shift. */
export function pauses(t: Tale, { who, hours, days }: Worker): void {
  const m = t.given(t.random.pick([15, 20, 25, 30, 40, 45, 50]));
  t.fact(
    `{${m} minutes of each of @'s shifts are a break|in every shift, @ has a break of ${m} minutes|in the middle of each shift, @ rests for ${m} minutes|@'s shifts include a break of ${m} minutes}`,
    who,
  );
  const shift = t.step(hours.value, "*", t.constant(60), `a shift is # minutes.`);
  const net = t.step(shift, "-", m, `without the break, it is # minutes.`);
  t.ask(
    "net",
    net,
    `{without the break, how many minutes does @ work in a shift|how many minutes of a shift does @ really work|how many minutes of one shift are no break for @|how much of a shift is left for work, in minutes}?`,
    who,
    size("time", "minutes", "the working time in a shift", who),
  );
  t.ask(
    "netWeek",
    t.step(net, "*", days.value, `in a week, that is # minutes.`),
    `{without the breaks, how many minutes does @ work in a week|how many minutes a week does @ really work, if the breaks are not counted|how much working time without breaks does @ have in a week, in minutes|in a week, how many minutes of @'s shifts are no break}?`,
    who,
  );
  t.ask(
    "breaks",
    t.step(m, "*", days.value, `in a week, the breaks are # minutes.`),
    `{how many minutes of break does @ have in a week|in a week, how many minutes do @'s breaks last altogether|how many minutes a week does @ rest during the shifts|what do the breaks of a week add up to, in minutes}?`,
    who,
  );
}

/** Lessons besides the work. */
export function course(t: Tale, { who, week }: Worker): void {
  const h = t.given(t.random.int(2, 5));
  t.fact(
    `{@ also spends ${h} hours a week in a training course|besides, @ goes to a first-aid course for ${h} hours a week|on top of the work, @ has ${h} hours of lessons each week|${h} hours of every week, @ studies for an exam besides the work}`,
    who,
  );
  const both = t.step(week, "+", h, `with the lessons, it is # hours a week.`);
  t.ask(
    "course",
    both,
    `{how many hours a week do work and lessons take @m together|how many hours a week is @ busy in all|counting work and lessons, how many hours is @ busy in a week|what do work and lessons add up to in a week, in hours}?`,
    who,
  );
  weeksOf(t, both, "busy", who);
}

/** Several weeks of it, or the weeks that a goal takes. */
export function weeksOf(t: Tale, week: Value, kind: string, who: Person): void {
  const { random: r } = t;
  const w = r.int(3, 12);
  const busy = kind === "busy";
  const verb = busy
    ? "{is @ busy with work and lessons|is @ busy at work and in lessons}"
    : "does @ work";
  if (r.chance(0.5)) {
    const goal = t.given(week.n * w);
    t.fact(
      busy
        ? `{@ wants to do this until it adds up to ${goal} hours of work and lessons|for a certificate, @ has to show ${goal} hours of work and lessons|@ needs ${goal} hours of work and lessons for a certificate|the aim is to reach ${goal} hours of work and lessons}`
        : `{@ needs ${goal} hours of work for a certificate|for a certificate, ${goal} hours of work are asked of @m|@ has signed on for ${goal} hours|@'s contract ends after ${goal} hours of work}`,
      who,
    );
    t.ask(
      "goal",
      t.step(goal, "/", week, "that takes # weeks."),
      `{for how many weeks does @ have to go on like this|how many weeks does it take @m to reach that number of hours|after how many weeks has @ reached this number|how many weeks are needed for that}?`,
      who,
      size("time", "weeks", "the time until the goal", who),
    );
    return;
  }
  const n = t.given(w);
  t.fact(
    `{this goes on for ${n} weeks|it stays like this for ${n} weeks|@ does this for ${n} weeks|the plan is the same for ${n} weeks}`,
    who,
  );
  t.ask(
    "weeks",
    t.step(week, "*", n, `in ${n} weeks, it is # hours.`),
    `{how many hours ${verb} in this time|over the whole time, how many hours ${verb}|in these weeks, how many hours ${verb} altogether|how many hours ${verb} in all these weeks}?`,
    who,
    size("time", "hours", "the hours of these weeks", who),
  );
}
