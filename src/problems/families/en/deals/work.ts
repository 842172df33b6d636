import type { Random } from "../../../../common/random";
import { money } from "../../../measure";
import { noun } from "../../../nouns";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";
import { days, named } from "../../../words_en";
import { aside } from "./asides";
import { type Kind, planOf } from "./compose";
import { Deal, dollars, drawn, rowsOf } from "./deal";
import { EARNING_ENDS, EARNING_MIDDLES, ended, used } from "./earning";
import { HOURLY, PIECES, WINDFALLS } from "./jobs";
import { askLast, type Outcome, tellAll } from "./outcome";

const PIECE_JOBS = rowsOf(PIECES).map(([verb = "", one = "", pay = "", where = ""]) => ({
  verb,
  thing: noun(one),
  pay,
  where,
}));
const HOUR_JOBS = rowsOf(HOURLY).map(([verb = "", pay = ""]) => ({ verb, pay }));
const GIFTS = WINDFALLS.split(",");

const FIRSTS: readonly Kind[] = [
  { name: "piece", steps: 1, weight: 3 },
  { name: "pieceDays", steps: 2, weight: 1.2 },
  { name: "hour", steps: 1, weight: 3 },
  { name: "hourDays", steps: 2, weight: 1.5 },
  { name: "hourTwo", steps: 2, weight: 1.2 },
];
const MORE: readonly Kind[] = [
  ...FIRSTS,
  { name: "gift", steps: 0, weight: 2.5 },
  { name: "raise", steps: 2, weight: 2.5 },
  { name: "sameHours", steps: 1, weight: 2 },
];

/** A job done: how it is said, and what it brings. */
interface Job {
  readonly sentences: readonly string[];
  readonly pay: () => Quantity;
  readonly hours?: Quantity;
  readonly rate?: Quantity;
  readonly verb?: string;
}

function jobOf(d: Deal, kind: string, first: Job | undefined, also: string): Job | undefined {
  const { s, r } = d;
  if (kind === "gift") {
    const x = s.given(r.int(5, 50));
    const from = r.pick(GIFTS);
    return { sentences: [`@ also ~~get ${dollars(x)} ${from}`], pay: () => x };
  }
  if (kind.startsWith("piece")) {
    const { verb, thing, pay, where } = r.pick(PIECE_JOBS);
    if (s.nouns.some(({ one }) => one === thing.one)) return undefined;
    s.noun(r, [thing]);
    const rate = s.given(drawn(r, pay));
    const n = s.given(r.int(2, rate.n > 30 ? 5 : 10));
    const line = `{the ${thing.many} bring in # dollars.|for the ${thing.many}, it is # dollars.}`;
    const rates = `{for {each|every} ${thing.one}, @ ~~get ${dollars(rate)}|the pay =is ${dollars(rate)} {per|for each} ${thing.one}|each ${thing.one} =bring ${dollars(rate)}}`;
    if (kind === "piece") {
      const told = `@ ${also}~~${verb} ${n} ${thing.many} ${where}`;
      const once = `{@ ${also}~~${verb} ${n} ${thing.many} ${where} for ${dollars(rate)} each|@ ${also.replace("then", "also")}~~get ${dollars(rate)} for each ${thing.one}, and @ ~~${verb} ${n} of them ${where}}`;
      return {
        sentences: r.chance(0.5)
          ? [once]
          : r.chance(0.6)
            ? [told, rates]
            : [`@ ${also}~~${verb} ${thing.many} ${where}. ${rates}, and there ~are ${n} of them`],
        pay: () => s.step(n, "*", rate, choose(d, line)),
      };
    }
    const m = s.given(r.int(2, 8));
    const [one = "", two = ""] = days(r, 2);
    return {
      sentences: [
        `@ ${also}~~${verb} ${n} ${thing.many} ${where} on ${one} and ${m} {more |}on ${two}`,
        rates,
      ],
      pay: () => {
        const both = s.step(n, "+", m, `in all, there are # ${thing.many}.`);
        return s.step(both, "*", rate, choose(d, line));
      },
    };
  }
  const { verb, pay } = r.pick(HOUR_JOBS);
  const line = choose(d, "{for this work, it is # dollars.|these hours bring # dollars.}");
  if (kind === "raise" || kind === "sameHours") {
    const base = kind === "raise" ? first?.rate : first?.hours;
    if (!base) return undefined;
    if (kind === "sameHours") {
      const rate = s.given(drawn(r, pay));
      return {
        verb,
        sentences: [`then @ ~~${verb} for the same number of hours, at ${dollars(rate)} an hour`],
        pay: () => s.step(base, "*", rate, line),
      };
    }
    const down = base.n > 9 && r.chance(0.35);
    const by = s.given(r.int(2, 5));
    const n = s.given(r.int(2, 9));
    return {
      verb,
      sentences: [
        `@ ${also}~~${verb} for ${n} hours{, which =bring ${dollars(by)} an hour ${down ? "less" : "more"}|, and for that @ ~~get ${dollars(by)} ${down ? "less" : "more"} an hour}`,
      ],
      pay: () => {
        const rate = s.step(base, down ? "-" : "+", by, "this work brings # dollars an hour.");
        return s.step(n, "*", rate, line);
      },
    };
  }
  const rate = s.given(drawn(r, pay));
  const n = s.given(r.int(2, 8));
  const rates = `{the pay =is ${dollars(rate)} an hour|@ ~~get ${dollars(rate)} {an|for each|per} hour|each hour =bring ${dollars(rate)}}`;
  if (kind === "hour") {
    const sentences = r.chance(0.5)
      ? [`@ ${also}~~${verb} for ${n} hours at ${dollars(rate)} an hour`]
      : r.chance(0.5)
        ? [`@ ${also}~~${verb} for ${n} hours`, rates]
        : [
            `@ ${also.replace("then", "also")}~~get ${dollars(rate)} an hour when @ ~~${verb}, and @ ~~do so for ${n} hours`,
          ];
    return { sentences, pay: () => s.step(n, "*", rate, line), hours: n, rate, verb };
  }
  const m = s.given(r.int(2, 6));
  if (kind === "hourDays") {
    return {
      sentences: [
        `{@ ${also}~~${verb} for ${n} hours a day on ${m} days|on ${m} days, @ ${also}~~${verb} for ${n} hours each}`,
        rates,
      ],
      pay: () => s.step(s.step(n, "*", m, "in all, that is # hours."), "*", rate, line),
      rate,
      verb,
    };
  }
  const [one = "", two = ""] = days(r, 2);
  return {
    sentences: [
      `@ ${also}~~${verb} for ${n} hours on ${one} and {for |}${m} hours on ${two}`,
      rates,
    ],
    pay: () => s.step(s.step(n, "+", m, "in all, that is # hours."), "*", rate, line),
    rate,
    verb,
  };
}

const choose = (d: Deal, line: string) => d.r.pick(line.slice(1, -1).split("|"));

/** What someone earns with one or more jobs, and what happens to the money. */
export const work = (steps: number) => (s: Story, r: Random) => {
  const plan = planOf(r, steps, FIRSTS, MORE, EARNING_MIDDLES, EARNING_ENDS);
  if (!plan) return false;
  const { middles, end, terms } = plan;
  const weekly = middles.includes("repeat") || end.startsWith("weeks");
  if (weekly && (terms.includes("gift") || middles.some((name) => name !== "repeat"))) return false;
  if (middles.includes("repeat") && end.startsWith("weeks")) return false;
  // "More an hour" and "as many hours" are understood of the job just told.
  if (terms.slice(2).some((kind) => kind === "raise" || kind === "sameHours")) return false;
  const spent = middles.some((name) => /spend|half|part/.test(name));
  const d = new Deal(s, r);
  const who = named(s, r);
  const jobs: Job[] = [];
  for (const [i, kind] of terms.entries()) {
    const also = i === 0 ? "" : r.pick(["also ", "also ", "then "]);
    const job = jobOf(d, kind, jobs[0], also);
    if (!job || jobs.some((other) => job.verb && other.verb === job.verb)) return false;
    jobs.push(job);
  }
  const pays = jobs.map(({ pay }) => pay());
  let total = pays[0]!;
  if (pays.length > 1) {
    total = s.chain(
      pays,
      pays.slice(1).map(() => "+" as const),
      d.line(who, "{in all|altogether}, @ ~~get # dollars"),
    );
  }
  const outcomes: Outcome[] = [];
  for (const name of [
    ...r.shuffle(middles.filter((name) => name !== "repeat")),
    ...middles.filter((name) => name === "repeat"),
    end,
  ]) {
    if (name === "") continue;
    const outcome = name === end ? ended(d, who, name, total, spent) : used(d, who, name, total);
    if (!outcome || outcome.total.n <= 0 || outcome.total.n > 8000) return false;
    outcomes.push(outcome);
    total = outcome.total;
  }
  const opening = outcomes.map((outcome) => outcome.opening).find(Boolean);
  if (opening) d.tell(who, opening);
  if (r.chance(0.12)) d.tell(who, aside(d, "work"));
  for (const { sentences } of jobs) d.tell(who, ...sentences);
  tellAll(d, who, outcomes);
  const last = outcomes.at(-1) ?? { total };
  const standard =
    outcomes.length > 0
      ? "{how much money ~~do @ have {then|in the end}|how many dollars =is that in all}"
      : jobs.length > 1
        ? "{how much money ~~do @ {get|receive} {in all|altogether}|how many dollars ~~do @ {take home|get} in total}"
        : "{how much money ~~do @ {earn|make}|how many dollars ~~do @ earn {in all|altogether}}";
  askLast(d, who, last, standard, money(`the money that ${who.name} earns`, who));
  return true;
};
