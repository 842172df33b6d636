import { units } from "../../../measure";
import type { Context, End } from "./asked";
import type { Telling } from "./telling";

/** A limit in the row's words or in plain ones, told before everything or at last. */
function limit(t: Telling, c: Context, time: string): string {
  // Hours of work are not hours by the clock.
  const what = t.unit === "hour" ? undefined : t.some(c.row.limits);
  if (t.kind === "event") {
    const text = (what ?? "the room =is free for [t]").replace("[t]", time);
    (t.r.chance(0.6) ? t.first : t.facts).push(text);
    return "";
  }
  if (!what) {
    (t.r.chance(0.6) ? t.first : t.facts).push(
      t.r.pick([`@ ~~have ${time} for all of this`, `${time} ~are set aside for all of this`]),
    );
    return "";
  }
  if (t.r.chance(0.5))
    t.first.push(
      `{@ ~~have ${time} until ${what}|${t.past ? "" : `in ${time}, ${what}|`}there ~are ${time} left until ${what}}`,
    );
  else t.facts.push(`{@ ~~start ${time} before ${what}|@ ~~begin ${time} before ${what}}`);
  return what;
}

const leftAsk = (t: Telling, what: string) =>
  what === ""
    ? `{how many ${t.units} ~are left {over|after all of this|in the end}|how much of the time =is left, in ${t.units}|how many ${t.units} ~remain in the end}`
    : `{how many ${t.units} before ${what} ${t.is} @ done|how many ${t.units} ~are left until ${what} when everything =is done|at the end of it, how many ${t.units} ~are left before ${what}}`;

const budget: End = (t, c) => {
  if (t.kind === "animal") return undefined;
  const n =
    t.unit === "minute"
      ? 5 * Math.ceil((c.total.n + t.r.int(3, 60)) / 5)
      : c.total.n + t.r.int(1, 10);
  const all = t.given(n);
  const what = limit(t, c, t.long(all));
  const q = t.s.step(all, "-", c.total, t.told(`# ${t.units} ~are left`));
  return { q, ask: leftAsk(t, what), measure: t.time("the time that is left") };
};

const hours = (n: number, t: Telling) => Math.ceil((n + t.r.int(2, 50)) / 60);

const budgetInHours: End = (t, c) => {
  if (t.kind === "animal" || t.unit !== "minute") return undefined;
  const h = t.given(hours(c.total.n, t));
  if (h.n < 2 || h.n * 60 <= c.total.n || h.n > 12) return undefined;
  const what = limit(t, c, `${h} hours`);
  const all = t.s.step(h, "*", t.s.constant(60), t.told("the whole time =is # minutes"));
  const q = t.s.step(all, "-", c.total, t.told("# minutes ~are left"));
  return { q, ask: leftAsk(t, what), measure: t.time("the time that is left") };
};

/** What else fits into the time that is left. */
const fill: End = (t, c) => {
  const item = c.stock.items.at(-1);
  if (!item || t.kind === "animal" || t.s.nouns.some(({ one }) => one === item.noun.one))
    return undefined;
  t.s.noun(t.r, [item.noun]);
  const { verb, noun, tail } = item;
  const m = t.given(t.r.int(item.low, item.high));
  const n = t.r.int(2, 12);
  const all = t.given(c.total.n + n * m.n);
  limit(t, c, t.long(all));
  t.facts.push(
    t.kind === "event"
      ? `the rest of the time =is filled with ${noun.many} of ${t.long(m)} each`
      : `in the time that =is left {after all of this|then}, @ ~~${verb} ${noun.many}${tail}, which ~take ${t.long(m)} each`,
  );
  const left = t.s.step(all, "-", c.total, t.told(`# ${t.units} ~are left`));
  return {
    q: t.s.step(left, "/", m, t.told(`that =is enough for # ${noun.many}`)),
    ask:
      t.kind === "event"
        ? `{for how many ${noun.many} =is there time|how many ${noun.many} ~are there}`
        : `{how many ${noun.many} =is @ able to ${verb}|for how many ${noun.many} =is there time}`.replace(
            "=is @",
            `${t.is} @`,
          ),
    measure: units(noun.one, `these ${noun.many}`),
  };
};

const over: End = (t, c) => {
  if (t.kind === "animal" || c.total.n < 12) return undefined;
  const gap = t.draw(2, Math.round(c.total.n * 0.4));
  const n =
    c.total.n > 30 && t.unit === "minute" ? 5 * Math.floor((c.total.n - gap) / 5) : c.total.n - gap;
  if (n < 5) return undefined;
  const planned = t.given(n);
  (t.r.chance(0.4) ? t.first : t.facts).push(
    t.kind === "event"
      ? `according to the plan, @ {should|was to} last ${t.long(planned)}`.replace(
          "{should|was to}",
          t.past ? "was to" : "should",
        )
      : `{the plan =is to need no more than ${t.long(planned)}|@ ~~hope to get everything done in ${t.long(planned)}|@ ~~set aside ${t.long(planned)} for all of this}`,
  );
  return {
    q: t.s.step(c.total, "-", planned, t.told(`that =is # ${t.units} too long`)),
    ask: `{by how many ${t.units} =is this time exceeded|how many ${t.units} longer than planned =do it take|how many ${t.units} more than planned =is that}`,
    measure: t.time("the time beyond the plan"),
  };
};

/** Some of it is done already. */
const begun: End = (t, c) => {
  if (t.kind === "animal" || c.total.n < 10) return undefined;
  const b = t.given(t.draw(2, Math.round(c.total.n * 0.7)));
  if (b.n >= c.total.n) return undefined;
  t.facts.push(
    t.kind === "event"
      ? `${t.long(b)} of it ~are already over`
      : `{@ already ~~have ${t.long(b)} of all this behind @m|${t.long(b)} of all this ~are already over}`,
  );
  return {
    q: t.s.step(c.total, "-", b, t.told(`# ${t.units} ~are left`)),
    ask: `{how many {more ${t.units}|${t.units} more} =do it take|how many ${t.units} ~are still to come|how many ${t.units} ~are left}`,
    measure: t.time("the time that is left"),
  };
};

/** When to start so as to have some time in hand. */
const start: End = (t, c) => {
  const what = t.some(c.row.limits);
  if (!what || t.unit === "hour" || t.kind === "event" || t.kind === "animal") return undefined;
  const b = t.given(t.draw(2, t.unit === "minute" ? 30 : 4));
  t.facts.push(`@ ~~want to be {done|finished|ready} ${t.long(b)} before ${what}`);
  return {
    q: t.s.step(c.total, "+", b, t.told(`@ ~~have to begin # ${t.units} before that`)),
    ask: `{how many ${t.units} before ${what} ~~do @ have to {begin|start}|how long before ${what} must @ {begin|start}, in ${t.units}}`.replace(
      "must @ {begin|start}",
      "~~do @ have to begin",
    ),
    measure: t.time("the time before that"),
  };
};

/** Ends that have to do with a time that there is. */
export const LIMITS = { budget, budgetInHours, fill, over, begun, start };
