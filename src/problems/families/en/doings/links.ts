import { divisors } from "../../../family";
import { nounOf, plural } from "../../../nouns";
import type { Quantity } from "../../../quantity";
import { spin } from "../../../spin";
import { UNIT_PARTS } from "../../../words_en";
import { counted, dollars, type Link, type Stage, timeOf } from "./stage";
import type { Telling } from "./telling";

const left = (t: Telling, stage: Stage, q: Stage["q"]): Stage => ({
  ...stage,
  q,
  state: "left",
  ask: `{how many ${stage.noun.many} ~are left|how many ${stage.noun.many} ~are left {after that|then|in the end}|how many ${stage.noun.many} ~~do @ have left}`.replace(
    t.personal && t.row.price > 0 ? "" : `|how many ${stage.noun.many} ~~do @ have left`,
    "",
  ),
  measure: counted(stage.noun),
});

const ends = (stage: Stage, q: Stage["q"], ask: string, measure = stage.measure): Stage => ({
  ...stage,
  q,
  state: "end",
  ask,
  measure,
});

/** "[x]" after the doer's verb, or what some of them are. */
export function loses(loss: string, x: string): string {
  return loss.includes("[x]") ? `@ ~~${loss.replace("[x]", x)}` : `${x} ~${loss}`;
}

/** What is measured rather than counted. */
export const isAmount = ({ noun }: Telling): boolean =>
  / of |gallon|liter|mile|meter|minute|hour|acre/.test(noun.one);

const lose: Link = (t, stage) => {
  if (stage.state !== "done" || t.row.lost.length === 0 || stage.q.n < 6) return undefined;
  const by = t.given(t.r.int(2, Math.max(2, Math.min(stage.q.n - 3, Math.round(stage.q.n * 0.4)))));
  const loss = t.r.pick(t.row.lost);
  const some = isAmount(t)
    ? `${by} [T]`
    : t.r.pick([`${by} of the [T]`, `${by} of them`, `${by} of these [T]`]);
  t.tell(stage.who, loses(loss, some));
  return left(t, stage, t.s.step(stage.q, "-", by, t.line(undefined, "# [T] ~are left")));
};

/** A part of them, told as a fraction. */
const loseShare: Link = (t, stage) => {
  if (stage.state !== "done" || t.row.lost.length === 0) return undefined;
  const den = t.r.pick([2, 3, 4, 5, 10]);
  if (stage.q.n % den !== 0 || stage.q.n / den < 2) return undefined;
  const loss = t.r.pick(t.row.lost);
  t.tell(stage.who, loses(loss, spin(`${UNIT_PARTS[den]} {the [T]|these [T]}`, t.r)));
  const part = t.s.step(stage.q, "/", t.s.constant(den), t.line(stage.who, loses(loss, "# [T]")));
  return left(t, stage, t.s.step(stage.q, "-", part, t.line(undefined, "# [T] ~are left")));
};

/** A number from before. */
const before: Link = (t, stage) => {
  if (stage.state !== "done" || stage.who.several) return undefined;
  const n = t.given(t.r.int(3, Math.max(12, Math.round(stage.q.n * 0.7))));
  const earlier = /day|week|month/.test(t.unit) ? "the month" : "the day";
  const text = t.before(stage.who, `${earlier} before, @ ${t.does(n)}`);
  if (t.r.chance(0.5)) t.s.insert(0, `${text}.`);
  else t.s.tell(`${text}.`);
  t.forget();
  return {
    ...stage,
    q: t.s.step(
      stage.q,
      "+",
      n,
      t.line(undefined, `with those from ${earlier} before, that ^is # [T]`),
    ),
    state: "end",
    ask: `how many [T] ^is that {in all|altogether}, {counting|together with} those from ${earlier} before`,
  };
};

const MISSING = ["how many [T] ~are {missing|still missing}", "how many more [T] ~are needed"];

/**
 * Tells what is wanted, before everything or at last; where it may be less than what is done ("open"), in words that
 * allow it. Says whether more can be "needed" then.
 */
function tellGoal(t: Telling, { who }: Stage, all: Quantity, open: boolean): boolean {
  const both = who.several && t.personal;
  const general = both ? "their common goal ^is [x]" : "the goal ^is [x]";
  const first = !t.placed && !both && t.r.chance(0.65);
  // Told at the end, "there are 90 trees" could be what is left.
  const wild = t.row.kind === "wild";
  const fitting = t.row.goals.filter(
    (text) => wild || first || /order|need|ask|want|call/.test(text),
  );
  const vague = open || both || fitting.length === 0 || (!wild && t.r.chance(0.2));
  const words = vague ? general : t.r.pick(fitting);
  const text = `${t.fill(words.replace("[x]", `${all} [T]`))}.`;
  if (first) t.s.insert(0, text);
  else t.s.tell(text);
  t.forget();
  return /order|need|ask|want|call|goal/.test(words);
}

/** A way that two have gone is not one way. */
const isOneWay = ({ row }: Telling, { who }: Stage): boolean =>
  who.name.includes(" and ") && /length|height|width/.test(row.goals.join());

const goal: Link = (t, stage) => {
  if (t.row.goals.length === 0 || isOneWay(t, stage)) return undefined;
  if (stage.noun !== t.noun || stage.state === "end" || stage.q.n > 3000) return undefined;
  const above = stage.state === "done" && t.row.kind !== "wild" && t.r.chance(0.25);
  const far = Math.max(6, Math.round(stage.q.n * 0.5));
  const n = above
    ? stage.q.n - t.r.int(2, Math.round(stage.q.n * 0.4))
    : stage.q.n + t.r.int(3, far);
  if (n < 6) return undefined;
  const all = t.given(n);
  const needed = tellGoal(t, stage, all, above);
  if (above) {
    const q = t.s.step(stage.q, "-", all, t.line(undefined, "that ^is # [T] more than needed"));
    return ends(
      stage,
      q,
      "{how many [T] ^is that beyond what ^is needed|how many more [T] ^is that than needed}",
    );
  }
  const q = t.s.step(all, "-", stage.q, t.line(undefined, "# [T] ~are still missing"));
  const todo = `how many more [T] ~~do @ still have to ${t.doing}`;
  return ends(stage, q, needed ? `{${MISSING.join("|")}|${todo}}` : todo);
};

/** How long for what is missing: at a rate of its own. */
const rest: Link = (t, stage) => {
  if (t.row.goals.length === 0 || isOneWay(t, stage)) return undefined;
  if (stage.state !== "done" || stage.q.n > 3000) return undefined;
  const [b, k] = [t.given(t.rate()), t.span()];
  const all = t.given(stage.q.n + b.n * k);
  tellGoal(t, stage, all, false);
  t.tell(
    stage.who,
    `{from then on|after that|for the rest}, @ ${t.does(b)} {each|every} ${t.unit}`,
  );
  const gap = t.s.step(all, "-", stage.q, t.line(undefined, "# [T] ~are still missing"));
  const q = t.s.step(gap, "/", b, t.line(stage.who, `for those, @ ~~need # ${t.units}`));
  return ends(
    stage,
    q,
    `how many {${t.units} ~~do @ need for the rest|${t.units} ^do the rest take|more ${t.units} ~~do @ need to get there}`,
    timeOf(t),
  );
};

const pack: Link = (t, stage) => {
  const { pack } = t.row;
  if (!pack || stage.noun !== t.noun || stage.state === "end") return undefined;
  if (pack.verb === "have" && t.row.kind === "pastime" && stage.who.several) return undefined;
  const sizes = divisors(stage.q.n, pack.low, pack.high);
  if (sizes.length === 0) return undefined;
  const k = t.given(t.r.pick(sizes));
  const noun = nounOf(pack.one);
  const { one, many } = noun;
  const tells = {
    hold: `each ${one} ^hold ${k} [T]|${k} [T] ~go into each ${one}|the [T] ~are put into ${many} of ${k}`,
    have: `each ${one} ^have ${k} [T]|there ~are ${k} [T] in each ${one}`,
    make: `${k} [T] ~make one ${one}|one ${one} ^is ${k} [T]`,
    take: `each ${one} ^take ${k} [T]|${k} [T] ~are needed for one ${one}`,
  }[pack.verb];
  const asks = {
    hold: `how many ${many} ~are {filled|needed}|how many ${many} {^do that fill|^is that}`,
    have: `how many ${many} ^is that|how many ${many} ^do that make`,
    make: `how many ${many} ^is that|how many ${many} ^do that make`,
    take: `for how many ${many} ^is that enough`,
  }[pack.verb];
  t.tell(undefined, `{${tells}}`);
  t.forget();
  t.s.noun(t.r, [noun]);
  const q = t.s.step(stage.q, "/", k, t.fill(`that ^is # ${many}.`));
  return { ...stage, q, noun, state: "packs", ask: `{${asks}}`, measure: counted(noun) };
};

const PORTABLE = /box|carton|crate|case|bag|sack|basket|tray|tin|jar|bundle|pallet|bucket|folder/;

/** Some of the groups go. */
const losePacks: Link = (t, stage) => {
  const { pack } = t.row;
  if (stage.state !== "packs" || pack?.verb !== "hold" || !PORTABLE.test(pack.one) || stage.q.n < 5)
    return undefined;
  const by = t.given(t.r.int(2, stage.q.n - 2));
  const { many } = stage.noun;
  t.tell(undefined, `${by} of the ${many} ~are {picked up|taken away|sent off}`);
  t.forget();
  return left(
    t,
    { ...stage, state: "packs" },
    t.s.step(stage.q, "-", by, t.fill(`# ${many} ~are left.`)),
  );
};

const sell: Link = (t, stage) => {
  if (t.row.price === 0 || stage.state === "end") return undefined;
  const packs = stage.noun !== t.noun;
  const high = t.row.price * (packs ? 3 : 1);
  const p = t.given(t.r.int(Math.max(2, Math.round(high / 3)), Math.max(3, high)));
  const { many } = stage.noun;
  const measured = / of |^liter|^gallon/.test(stage.noun.one);
  const per = measured ? `{per|a} ${stage.noun.one.split(" of ")[0]}` : "{each|apiece}";
  const which = stage.state === "left" ? `the ${many} that ~are left` : `{all|all of} the ${many}`;
  if (t.personal && t.r.chance(0.6)) t.tell(stage.who, `@ ~~sell ${which} for $${p} ${per}`);
  else t.tell(undefined, `${which} ~are sold for $${p} ${per}`);
  t.forget();
  const q = t.s.step(stage.q, "*", p, t.fill("that ^bring in # dollars."));
  return ends(stage, q, "how {many dollars|much money} {^do that bring in|^is that}", dollars);
};

const share: Link = (t, stage) => {
  if (t.row.price === 0 || !t.personal || stage.state === "end") return undefined;
  const parts = divisors(stage.q.n, 2, 10);
  if (parts.length === 0) return undefined;
  const k = t.given(t.r.pick(parts));
  const { many } = stage.noun;
  const which = stage.state === "left" ? `the ${many} that ~are left` : `the ${many}`;
  const among = t.r.pick(["neighbors", "friends", "families", "schools", "clubs", "relatives"]);
  t.tell(stage.who, `@ {~~divide|~~share} ${which} {equally|evenly} among ${k} ${among}`);
  const q = t.s.step(stage.q, "/", k, t.fill(`each of them ^get # ${many}.`));
  return ends(
    stage,
    q,
    `how many ${many} ^do each of {them|the ${among}} get`,
    counted(stage.noun),
  );
};

/** Minutes into hours. */
const hours: Link = (t, stage) => {
  if (t.noun.one !== "minute" || stage.state !== "done" || stage.q.n % 60 !== 0) return undefined;
  if (stage.q.n < 120) return undefined;
  const q = t.s.step(stage.q, "/", t.s.constant(60), t.fill("that ^is # hours."));
  const many = plural("hour");
  return ends(stage, q, `${stage.ask.replaceAll("[T]", many)}`, counted(nounOf("hour")));
};

/** Ways to go on, with how many steps each takes. */
export const LINKS: readonly (readonly [steps: number, link: Link])[] = [
  [1, lose],
  [1, lose],
  [1, before],
  [1, goal],
  [1, pack],
  [1, pack],
  [1, losePacks],
  [1, sell],
  [1, share],
  [1, hours],
  [1, hours],
  [2, loseShare],
  [2, rest],
];
