import { money, size } from "../../../measure";
import { between, dividing, say } from "./kit";
import type { Use } from "./surface_use";

/** How long the work takes, for one or for several, and what it brings. */
export const paced: Use = (t, { who, unit }, cover, { area, name, start }) => {
  const k = dividing(t, area.n, 5, 60);
  if (k === undefined) return [];
  const per = t.given(k);
  t.fact(
    `{@ ${cover.does} ${name} and manages ${per} ${unit.square} in an hour|@ ${cover.does} ${name}, which takes an hour for every ${per} ${unit.square}|to ${cover.do} ${per} ${unit.square} of ${name.startsWith("the ") ? name : "it"}, @ needs an hour|@ ${cover.does} ${name}. it takes an hour to do ${per} ${unit.square}}`,
    who,
    start,
  );
  const hours = t.step(area, "/", per, say(t, `{The work|All of it} takes # hours.`));
  t.ask(
    "faceHours",
    hours,
    `{how many hours does the work take|how many hours does it take @m to ${cover.do} ${name}|for how many hours is @ busy with that}?`,
    who,
    size("time", "hours", "the time for the work"),
  );
  const helpers = dividing(t, hours.n, 2, 6);
  if (helpers !== undefined && t.random.chance(0.5)) {
    const h = t.given(helpers);
    t.fact(
      `{but now ${h} people work, all of them as fast as @|@ finds helpers who are just as fast, so that ${h} people share the work|${h} equally fast people, with @ among them, share the work|the work is shared by @ and some friends, ${h} people in all, who are equally fast}`,
      who,
    );
    t.ask(
      "faceTeam",
      t.step(hours, "/", h, "Together they need # hours."),
      "{how many hours does the work take them|how many hours do they need together|in how many hours are they done}?",
    );
    return [];
  }
  const wage = t.given(between(t, 9, 25));
  t.fact(
    `{@ gets $${wage} an hour for this|the work is paid at $${wage} an hour|for each hour of this work, @ is paid $${wage}|this work brings @m $${wage} an hour}`,
    who,
  );
  t.ask(
    "faceWage",
    t.step(hours, "*", wage, say(t, "{For the work it is|That brings} # dollars.")),
    `{how many dollars does @ earn with this|how much money does @ get for the work|what does this work bring @m, in dollars}?`,
    who,
    money("the money for the work", who),
  );
  return [];
};
