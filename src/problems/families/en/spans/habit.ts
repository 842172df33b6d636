import type { Random } from "../../../../common/random";
import { bounds } from "../../../cells";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";
import { named } from "../../../words_en";
import { rowsOf } from "../deals/deal";
import { asideOf } from "./asides";
import { allUsed } from "./errand";
import { HABITS } from "./habit_rows";
import { ANYONE, FRACTIONS, Telling } from "./telling";

const ROWS = rowsOf(HABITS).map(([does = "", range = "", asker = "-", verb = ""]) => ({
  does,
  range,
  asker,
  verb,
}));

/** So many minutes a day for some days, once or twice, and what comes of it. */
export const habit =
  (steps: number) =>
  (s: Story, r: Random): boolean => {
    const { does, range, asker, verb } = r.pick(ROWS);
    const t = new Telling(s, r, ANYONE, "minute");
    const daily = (x: string) => does.replace("[x]", x);
    const m = s.given(t.draw(...bounds(range)));
    const [sum, ...more] = stretches(t, m, daily, range);
    if (!sum) return false;
    let total = sum;
    if (more.length > 0)
      total = s.chain(
        [sum, ...more],
        more.map(() => "+" as const),
        t.told("{in all|altogether}, that =is # minutes"),
      );
    const left = steps - s.relations.length;
    if (left < 0 || left > 2) return false;
    const ask = `{for how many minutes ~~do @ ${verb} {in all|altogether|in this time}|how many minutes =is that {in all|altogether}}`;
    const end = left === 0 ? { q: total, ask } : ended(t, total, left, asker, verb);
    if (!end || s.relations.length !== steps || !allUsed(s, end)) return false;
    const aside = asideOf(t);
    if (aside) t.first.push(aside);
    t.finish();
    s.ask(end.q, `${t.say(t.who, end.ask)}?`, t.time(`the time that ${t.who.name} spends on it`));
    return true;
  };

/** The parts of the time; each adds its facts. */
function stretches(
  t: Telling,
  m: Quantity,
  daily: (x: string) => string,
  range: string,
): Quantity[] {
  const { r, s } = t;
  const time = t.long(m);
  const way = r.pick(["days", "weeks", "parts", "skipped", "then", "then", "weekend", "each"]);
  if (way === "days") {
    const n = s.given(r.int(3, 20));
    t.facts.push(
      `{for ${n} days, @ ~~${daily(`${time} {a|each|every} day`)}|{each|every} day for ${n} days, @ ~~${daily(time)}}`,
    );
    return [s.step(m, "*", n, t.told(`in ${n.n} days, that =is # minutes`))];
  }
  if (way === "weeks") {
    const [n, w] = [s.given(r.int(2, 6)), s.given(r.int(2, 8))];
    t.facts.push(
      `{@ ~~${daily(time)} ${n} times a week|${n} days a week, @ ~~${daily(time)}}`,
      `@ ~~keep this up for ${w} weeks`,
    );
    const week = s.step(m, "*", n, t.told("in a week, that =is # minutes"));
    return [s.step(week, "*", w, t.told(`in ${w.n} weeks, that =is # minutes`))];
  }
  if (way === "parts") {
    const other = s.given(t.draw(...bounds(range)));
    const days = s.given(r.int(3, 14));
    t.facts.push(
      `in the morning, @ ~~${daily(time)}, and in the evening ${daily("[x]").includes("for [x]") ? "for " : ""}another ${t.long(other)}`,
      `@ ~~do this on ${days} days`,
    );
    const day = s.step(m, "+", other, t.told("in a day, that =is # minutes"));
    return [s.step(day, "*", days, t.told(`on ${days.n} days, that =is # minutes`))];
  }
  if (way === "skipped") {
    const n = s.given(r.pick([7, 10, 14, 15, 20, 21, 28, 30]));
    const k = s.given(r.int(2, Math.min(6, n.n - 4)));
    t.facts.push(
      `for ${n} days, @ ~~want to ${daily(`${time} a day`)}`,
      `{because of a cold, @ ~~miss ${k} of these days|on ${k} of these days, @ ~~skip it}`,
    );
    const days = s.step(n, "-", k, t.told("that =leave # days"));
    return [s.step(days, "*", m, t.told("on these days, that =is # minutes"))];
  }
  if (way === "weekend") {
    const other = s.given(t.draw(...bounds(range)));
    const [a, b] = [s.given(r.int(3, 5)), s.given(2)];
    t.facts.push(
      `on ${a} days of the week, @ ~~${daily(`${time} each`)}`,
      `on the ${b} days of the weekend, it =is ${t.long(other)} each`,
    );
    return [
      s.step(m, "*", a, t.told("on the first days, that =is # minutes")),
      s.step(other, "*", b, t.told("on the weekend, that =is # minutes")),
    ];
  }
  if (way === "each") {
    const by = s.given(r.int(2, 10));
    t.facts.push(
      `on Monday, @ ~~${daily(time)}`,
      `on Tuesday and on Wednesday, @ ~~do it for ${t.long(by)} longer each time than on the day before`,
    );
    const tuesday = s.step(m, "+", by, t.told("on Tuesday, it =is # minutes"));
    return [m, tuesday, s.step(tuesday, "+", by, t.told("on Wednesday, it =is # minutes"))];
  }
  const [a, b] = [s.given(r.int(2, 10)), s.given(r.int(2, 12))];
  t.facts.push(`for the first ${a} days, @ ~~${daily(`${time} a day`)}`);
  const how = r.pick(["more", "more", "less", "times", "part"]);
  const k = how === "part" ? r.pick([2, 2, 3, 4].filter((n) => m.n % n === 0).concat(1)) : 2;
  if (how === "part" && k === 1) return [];
  const up = how === "more" || m.n < 12;
  const x =
    how === "times"
      ? s.given(2)
      : how === "part"
        ? s.constant(k)
        : s.given(t.draw(2, Math.round(m.n / 2) + 1));
  const words =
    how === "times"
      ? `${x} times as long`
      : how === "part"
        ? `only ${FRACTIONS[k]![0]} as long`
        : `${t.long(x)} ${up ? "longer" : "less"}`;
  t.facts.push(
    `{for the next|during the following} ${b} days, @ ~~do it for ${words}${how === "times" || how === "part" ? "" : " each day"}`.replace(
      /for ((?:only|⟦\d+⟧ times).*)$/,
      "$1 each day",
    ),
  );
  const op = how === "times" ? "*" : how === "part" ? "/" : up ? "+" : "-";
  const first = s.step(m, "*", a, t.told("in the first days, that =is # minutes"));
  const each = s.step(m, op, x, t.told("after that, it =is # minutes a day"));
  return [first, s.step(each, "*", b, t.told("in the next days, that =is # minutes"))];
}

function ended(t: Telling, total: Quantity, left: number, asker: string, verb: string) {
  const { r, s } = t;
  const kinds = left === 1 ? ["hours", "friend", "goal", "share"] : ["goalHours", "friendGap"];
  const kind = r.pick(kinds);
  if (kind === "hours") {
    if (total.n % 60 !== 0) return undefined;
    const q = s.step(total, "/", s.constant(60), t.told("that =is # hours"));
    return {
      q,
      ask: `{for how many hours ~~do @ ${verb} {in all|altogether}|how many hours =is that {in all|altogether}}`,
    };
  }
  if (kind.startsWith("friend")) {
    const friend = named(s, r).name;
    if (kind === "friend") {
      const n = 5 * Math.round((total.n * (0.5 + r.next())) / 5);
      if (n < 10 || n === total.n) return undefined;
      const theirs = s.given(n);
      t.facts.push(`!in the same time, ${friend} =spend ${t.long(theirs)} on it in all`);
      const more = total.n > n;
      const q = more
        ? s.step(total, "-", theirs, t.told("the difference =is # minutes"))
        : s.step(theirs, "-", total, t.told("the difference =is # minutes"));
      return {
        q,
        ask: `how many more minutes =do ${more ? t.who.name : friend} spend on it than ${more ? friend : t.who.name}`,
      };
    }
    const k = t.some([2, 3, 4, 5].filter((n) => total.n % n === 0));
    if (k === undefined) return undefined;
    t.facts.push(
      `!in the same time, ${friend} =do it for only ${FRACTIONS[k]![0]} as long in all`.replace(
        "for only",
        "only",
      ),
    );
    const theirs = s.step(total, "/", s.constant(k), t.told(`${friend} =get to # minutes`));
    return r.chance(0.5)
      ? {
          q: s.step(total, "-", theirs, t.told("the difference =is # minutes")),
          ask: `how many more minutes =do ${t.who.name} spend on it than ${friend}`,
        }
      : {
          q: s.step(total, "+", theirs, t.told("together, that =is # minutes")),
          ask: `how many minutes ~do ${t.who.name} and ${friend} spend on it together`,
        };
  }
  if (asker === "-") return undefined;
  if (kind === "share") {
    const k = t.some([2, 3, 4].filter((n) => total.n % n === 0));
    if (k === undefined) return undefined;
    const part = r.pick(FRACTIONS[k]!);
    t.facts.push(`@ ~~have company for ${part} of all this time`);
    return {
      q: s.step(total, "/", s.constant(k), t.told("that part =is # minutes")),
      ask: "how many minutes =is this part of the time",
    };
  }
  const missing = {
    ask: "{how many minutes ~are {still missing|missing}|by how many minutes =is this goal missed}",
  };
  if (kind === "goal") {
    const goal = s.given(10 * Math.ceil((total.n + r.int(5, 100)) / 10));
    (r.chance(0.5) ? t.first : t.facts).push(`!${asker} =ask @m for ${t.long(goal)} in all`);
    return { q: s.step(goal, "-", total, t.told("# minutes ~are missing")), ...missing };
  }
  const h = s.given(Math.ceil((total.n + r.int(10, 100)) / 60));
  if (h.n < 2) return undefined;
  (r.chance(0.5) ? t.first : t.facts).push(`!${asker} =ask @m for ${h} hours in all`);
  const all = s.step(h, "*", s.constant(60), t.told("the goal =is # minutes"));
  if (all.n <= total.n) return undefined;
  return { q: s.step(all, "-", total, t.told("# minutes ~are missing")), ...missing };
}
