import { divisors } from "../../../family";
import { named } from "../../../words_en";
import type { Entry } from "../shares/ledger";
import { end, type Link, type Stage } from "./stage";
import type { Telling } from "./telling";

/** What all who need them need; where people come in groups, what they get. */
interface Needed {
  readonly q: Entry;
  readonly have: Entry;
}

/** "need", "are to get": what they want is not yet what they have. */
const verbOf = (verb: string, are: string): string =>
  /^(?:get|eat|drink|burn|carry|hold)$/.test(verb) ? `${are} to ${verb}` : are.replace(/\w+/, verb);

/** So many users with so many each, told. */
function needed(t: Telling, stage: Stage): Needed | undefined {
  const { need, people } = t.row;
  if (!need || people) return undefined;
  const c = t.told(t.r.int(need.low, need.high));
  const p = t.told(Math.round(stage.q.n / c.n) + t.r.int(-2, 4));
  if (p.n < 2 || Math.abs(p.n * c.n - stage.q.n) < 2) return undefined;
  const { noun } = need;
  const verb = need.verb === "take" ? "need" : need.verb;
  const [one, all] = [verbOf(verb, "~~is"), verbOf(verb, "~are")];
  t.wanted(
    `{there ~are ${p} ${noun.many}, and each of them ${one} ${c} [T]|each of ${p} ${noun.many} ${one} ${c} [T]|${p} ${noun.many} ${all} ${c} [T] each}`,
  );
  return { q: t.work(p, "*", c, `the ${noun.many} ${all} # [T]`), have: stage.q };
}

const MISSING = "{how many more [T] ~are needed|how many [T] ~are missing}";

const missing: Link = [
  2,
  (t, stage) => {
    const all = needed(t, stage);
    if (!all) return undefined;
    if (all.q.n > all.have.n) {
      const q = t.work(all.q, "-", all.have, "# [T] ~are missing");
      return end(q, t.noun, MISSING);
    }
    const q = t.work(all.have, "-", all.q, "# [T] ~are left over");
    return end(q, t.noun, "how many [T] ~are {left over|not needed}");
  },
];

/** Whether more can be had in such groups. */
const portable = ({ row, groups }: Telling): boolean =>
  !row.people &&
  groups.holds &&
  !/shelf|drawer|locker|trap|rack|case|cabinet|dish|plate|platter|stand|grill|vine|wagon|sash|cage|cup|jar/.test(
    groups.one,
  );

/** What is missing comes in whole groups. */
const missingGroups: Link = [
  3,
  (t, stage) => {
    if (!portable(t)) return undefined;
    const all = needed(t, stage);
    if (!all || all.q.n <= all.have.n) return undefined;
    const lack = all.q.n - all.have.n;
    const sizes = divisors(lack, Math.max(3, Math.ceil(t.groups.low / 2)), t.groups.high).filter(
      (k) => lack / k > 1,
    );
    if (sizes.length === 0) return undefined;
    const k = t.told(t.r.pick(sizes));
    t.fact(`more [T] {~come|~are to be had} in [B] {of ${k}|with ${k} [at] each}`);
    const q = t.work(all.q, "-", all.have, "# [T] ~are missing");
    const n = t.work(q, "/", k, "that ~~is # more [B]");
    return end(n, t.groups, "how many {more|further|such} [B] ~are needed");
  },
];

/** For how many it is enough. */
const enoughFor: Link = [
  1,
  (t, stage) => {
    const { need, people } = t.row;
    if (!need || people) return undefined;
    const sizes = divisors(stage.q.n, need.low, need.high).filter((k) => stage.q.n / k > 1);
    if (sizes.length === 0) return undefined;
    const c = t.told(t.r.pick(sizes));
    t.wanted(`{each|every} ${need.noun.one} ${verbOf(need.verb, "~~is")} ${c} [T]`);
    const q = t.work(stage.q, "/", c, `they are enough for # ${need.noun.many}`);
    return end(
      q,
      need.noun,
      `{for how many ${need.noun.many} ~are ${stage.all.replace(/\{all the\|the\}|all the/, "the")} enough|for how many ${need.noun.many} ~are there enough [T]}`,
    );
  },
];

/** What all the people get. */
const handedOut = (stock: boolean): Link => [
  stock ? 2 : 1,
  (t, stage) => {
    const { need, people } = t.row;
    if (!need || !people) return undefined;
    const c = t.told(t.r.int(need.low, need.high));
    const { noun, verb } = need;
    const all = stage.all.replace(/\{all the\|the\}|all the/, "the");
    t.fact(
      `{each of ${all} ${verbOf(verb, "~~is")} ${c} ${noun.many}|${all} ${verbOf(verb, "~are")} ${c} ${noun.many} each}`,
    );
    const q = t.work(stage.q, "*", c, `that ~~is # ${noun.many}`);
    if (!stock)
      return end(
        q,
        noun,
        `how many ${noun.many} {is that|~are that|~are needed} {in all|altogether}`.replace(
          "|~are that",
          "",
        ),
      );
    const have = t.told(Math.max(5, Math.round(q.n * (0.3 + 1.2 * t.r.next()))));
    if (Math.abs(have.n - q.n) < 2) return undefined;
    t.fact(
      have.n > q.n
        ? `${have} ${noun.many} ~are ready`
        : `so far, there ~are only ${have} ${noun.many}`,
    );
    if (have.n < q.n) {
      const lack = t.work(q, "-", have, `# ${noun.many} ~are missing`);
      return end(lack, noun, `how many {more ${noun.many} ~are needed|${noun.many} ~are missing}`);
    }
    const over = t.work(have, "-", q, `# ${noun.many} ~are left over`);
    return end(over, noun, `how many ${noun.many} ~are {left over|not needed}`);
  },
];

/** Somebody else has more, or fewer: both together, or that one alone. */
const anotherOwner: Link = [
  2,
  (t, stage) => {
    if (!t.who || t.joint || t.row.sharers.length === 0) return undefined;
    const who = t.who.name;
    const other = named(t.s, t.r).name;
    const way = t.r.int(0, 3);
    const { q } = stage;
    if (way === 0 && q.n % 2 === 0) {
      t.facts.push(
        t.say(
          `${other} ~~have half as many [T] as ${who} has now`.replace(
            "has now",
            t.past ? "then had" : "has now",
          ),
        ),
      );
      const half = t.work(q, "/", t.known(2), `${other} ~~have # [T]`);
      return both(t, q, half, other);
    }
    if (way < 2) {
      const k = t.told(t.r.int(2, 4));
      t.facts.push(
        t.say(
          `${other} ~~have ${k} times as many [T] as ${who} {~~have by {now|then}}`.replace(
            "{~~have by {now|then}}",
            t.past ? "then had" : "has now",
          ),
        ),
      );
      const times = t.work(q, "*", k, `${other} ~~have # [T]`);
      return both(t, q, times, other);
    }
    const d = t.told(t.some(q.n * 0.5));
    const up = way === 2;
    if (!up && d.n > q.n - 2) return undefined;
    t.facts.push(
      t.say(
        `${other} ~~have ${d} [T] ${up ? "more" : "fewer"} than ${who} ${t.past ? "then had" : "has now"}`,
      ),
    );
    const next = t.work(q, up ? "+" : "-", d, `${other} ~~have # [T]`);
    return both(t, q, next, other);
  },
];

function both(t: Telling, mine: Entry, theirs: Entry, other: string): Stage {
  t.forget();
  const q = t.work(mine, "+", theirs, "together they ~have # [T]");
  return end(
    q,
    t.noun,
    `how many [T] ~do ${t.who?.name} and ${other} have {together|altogether|in all}`,
  );
}

/** How many more there must be for a goal of groups. */
const moreForGroups: Link = [
  2,
  (t, stage) => {
    const again = t.row.again?.groups;
    if (!again?.holds) return undefined;
    const k = t.told(t.r.int(again.low, again.high));
    const full = Math.floor(stage.q.n / k.n);
    const g = t.told(full + t.r.int(1, 4));
    const room = g.n * k.n;
    if (room - stage.q.n < 2 || g.n < 2) return undefined;
    t.wanted(
      t.row.people
        ? `${g} ${again.many} ~are waiting, each with room for ${k} [T]`
        : `${g} ${again.many} ~are to be filled with ${k} [T] each`,
    );
    const all = t.work(g, "*", k, `${g.n} full ${again.many} take # [T]`);
    const q = t.work(all, "-", stage.q, "that ~~is # more [T]");
    return end(
      q,
      t.noun,
      `how many more [T] ~are needed to fill ${g.n === 2 ? "both" : "all the"} ${again.many}`,
    );
  },
];

/** A number that there should be; what is missing may come in groups. */
const goal = (inGroups: boolean): Link => [
  inGroups ? 2 : 1,
  (t, { q }) => {
    if (inGroups && !portable(t)) return undefined;
    const k = inGroups ? t.told(t.size()) : undefined;
    const lack = k ? k.n * t.r.int(2, 9) : t.some(q.n * 0.8);
    if (k && k.n < 3) return undefined;
    const wanted = t.told(q.n + lack);
    if (k) t.fact(`${wanted} [T] ~are {needed|wanted} {in all|altogether}`);
    else t.wanted(`${wanted} [T] ~are {needed|wanted} {in all|altogether}`);
    const left = t.work(wanted, "-", q, "# [T] ~are missing");
    if (!k) return end(left, t.noun, MISSING);
    t.fact(`the missing ones ~come in [B] {of ${k}|with ${k} [at] each}`);
    const n = t.work(left, "/", k, "that ~~is # more [B]");
    return end(n, t.groups, "how many {more|further|such} [B] ~are needed");
  },
];

export const MORE_ENDS: readonly Link[] = [
  ...[missing, missing, missing, missingGroups, missingGroups, enoughFor, enoughFor],
  ...[
    handedOut(false),
    handedOut(true),
    handedOut(true),
    anotherOwner,
    anotherOwner,
    moreForGroups,
  ],
  ...[goal(false), goal(true)],
];
