import { divisors } from "../../../family";
import { plural } from "../../../nouns";
import type { Chain } from "./chain";
import type { Entry } from "./ledger";
import { finish, not, partOf } from "./voice";

/** What is asked about several numbers; false where it does not fit. */
type End = (chain: Chain, steps: number) => boolean;

const single: End = ({ v, entries, ask }, steps) => {
  const at = entries.length - 1;
  return finish(v, steps, entries[at]!, ask("how many [T]", at));
};

function total({ v, entries }: Chain): Entry {
  const plus = entries.slice(1).map(() => "+" as const);
  return v.ledger.work(entries, plus, v.say("that makes # [T] {together|in all|altogether}."));
}

const all: End = (chain, steps) => {
  const found = total(chain);
  const { v, askAll } = chain;
  const question = v.r.pick([
    askAll("how many [T]", " {in all|altogether|in total}"),
    askAll("{in all|altogether}, how many [T]"),
    askAll("how many [T]", " {in all|altogether|in total}"),
  ]);
  return finish(v, steps, found, question);
};

const gap: End = ({ v, entries, subjects, ask }, steps) => {
  const [i = 0, j = 0] = v.r.sample([...entries.keys()], 2);
  const [a, b] = entries[i]!.n > entries[j]!.n ? [i, j] : [j, i];
  const by = entries[a]!.n - entries[b]!.n;
  if (by < 2 || v.ledger.tells(by)) return false;
  const found = v.ledger.work([entries[a]!, entries[b]!], ["-"], v.say("the difference is # [T]."));
  const question = v.r.chance(0.7)
    ? ask("how many more [T]", a, ` than ${subjects[b]}`)
    : ask("how many fewer [T]", b, ` than ${subjects[a]}`);
  return finish(v, steps, found, question);
};

const average: End = (chain, steps) => {
  const { v, entries, askAll, row } = chain;
  const sum = total(chain);
  if (sum.n % entries.length > 0) return false;
  const line = v.say("the average is # [T].");
  const found = v.ledger.work([sum, v.ledger.known(entries.length)], ["/"], line);
  const question = row.each
    ? "what ~~is the average of these numbers of [T]"
    : askAll("how many [T]", " on average");
  return finish(v, steps, found, question);
};

const SHARERS = "friend,cousin,neighbor,child,classroom,family,team,charity,helper,visitor".split(
  ",",
);

/** All of it, or what is left of it, goes in equal parts to some others; one of these may pass some on. */
const shared: End = (chain, steps) => {
  const { v, row } = chain;
  const { r, ledger } = v;
  if (!row.share) return false;
  const sum = total(chain);
  const who = r.pick(SHARERS);
  let whole = sum;
  if (r.chance(0.4) && sum.n > 10) {
    const kept = ledger.told(r.int(2, Math.floor(sum.n / 3)));
    whole = ledger.work([sum, kept], ["-"], v.say("that leaves # [T]."));
    v.fact(`${kept} of all these [T] ~are {set aside|kept for later|lost on the way}`);
  }
  const fitting = divisors(whole.n, 2, 15);
  if (fitting.length === 0) return false;
  const k = ledger.told(r.pick(fitting));
  const what = whole === sum ? "all of these [T]" : "the rest";
  v.fact(
    `{${what} ~are {shared|divided} equally among ${k} ${plural(who)}|${k} ${plural(who)} ~get ${what}, the same number each}`,
  );
  const found = ledger.work([whole, k], ["/"], v.say(`each ${who} ~~get # [T].`));
  if (found.n < 5 || r.chance(0.7)) {
    return finish(v, steps, found, `how many [T] ~~do each ${who} get`);
  }
  const gone = ledger.told(r.int(2, found.n - 2));
  v.fact(
    `one ${who} ~~${r.pick(["give", "pass", "hand"])} ${gone} of these to {the neighbors|a newcomer}`,
  );
  const left = ledger.work([found, gone], ["-"], v.say(`this ${who} ~~have # [T] left.`));
  return finish(v, steps, left, `how many [T] ~~do this ${who} have {left|then}`);
};

/** Two of them against a third. */
const sides: End = ({ v, entries, subjects, askBoth }, steps) => {
  const [i = 0, j = 0, k = 0] = v.r.sample([...entries.keys()], 3);
  if (entries.length < 3 || !askBoth) return false;
  const [a, b, c] = [entries[i]!, entries[j]!, entries[k]!];
  const by = a.n + b.n - c.n;
  if (by < 2 || v.ledger.tells(by)) return false;
  const both = v.ledger.work([a, b], ["+"], v.say("together that makes # [T]."));
  const found = v.ledger.work([both, c], ["-"], v.say("the difference is # [T]."));
  return finish(v, steps, found, `${askBoth("how many more [T]", i, j)} than ${subjects[k]}`);
};

/** All of it is sold at one price. */
const sold: End = (chain, steps) => {
  const { v, row } = chain;
  const { r, ledger } = v;
  if (!row.share) return false;
  const sum = total(chain);
  const price = ledger.told(r.int(2, 9));
  v.fact(
    `{each of these [T] ~~is sold for $${price}|all of the [T] ~are sold at $${price} each|somebody ~~pay $${price} for each of these [T]}`,
  );
  const found = ledger.work([sum, price], ["*"], v.say("all of them ~bring in # dollars."));
  const question =
    "{how much money ~do all of the [T] bring in|how many dollars ~do they get for all of the [T]}";
  return finish(
    v,
    steps,
    found,
    row.each ? "how much money ~do all of the [T] bring in" : question,
    true,
  );
};

/** Something becomes of some of them all. */
const after: End = (chain, steps) => {
  const { v, row } = chain;
  const { r, ledger } = v;
  if (!row.fate) return false;
  const sum = total(chain);
  const phrase = v.choose(row.fate);
  if (sum.n < 6) return false;
  let some: Entry;
  if (r.chance(0.6)) {
    const part = partOf(v, sum);
    if (!part) return false;
    v.fact(`${part.of} {all these|all the} [T] ${phrase}`);
    some = part.work(v.say(`# [T] ${phrase}.`));
    if (r.chance(0.35)) return finish(v, steps, some, `how many [T] ${phrase}`);
  } else {
    some = ledger.told(r.int(2, sum.n - 3));
    v.fact(`${some} of all these [T] ${phrase}`);
  }
  const found = ledger.work([sum, some], ["-"], v.say(`# [T] ${not(phrase)}.`));
  return finish(v, steps, found, `how many {of all these [T]|[T]} ${not(phrase)}`);
};

/** How much is missing for a goal, or how far they are past it. */
const goal: End = (chain, steps) => {
  const { v, row } = chain;
  const { r, ledger } = v;
  if (!row.goal) return false;
  const sum = total(chain);
  const told = ledger.told(10 * Math.ceil((sum.n + r.int(3, 40)) / 10));
  v.fact(row.goal.replace("[g]", `${told}`));
  const found = ledger.work([told, sum], ["-"], v.say("# more [T] ~are needed."));
  return finish(v, steps, found, "how many more [T] ~are needed {for that|to reach this}");
};

/** All together are told, and one more of them is not. */
const missing: End = (chain, steps) => {
  const { v, row, entries, spare, ask } = chain;
  const { ledger, r } = v;
  if (!spare) return false;
  const sum = entries.length > 1 ? total(chain) : entries[0]!;
  const whole = ledger.told(sum.n + r.int(3, Math.max(8, row.most ?? 90)));
  const found = ledger.work([whole, sum], ["-"], v.say(spare.line));
  v.fact(spare.told(`${whole} [T]`));
  return finish(v, steps, found, ask("how many [T]", entries.length));
};

const ENDS: readonly End[] = [
  single,
  all,
  all,
  gap,
  gap,
  average,
  shared,
  shared,
  sold,
  after,
  after,
  after,
  goal,
  sides,
  sides,
  missing,
];

export const endChain: End = (chain, steps) => chain.v.r.pick(ENDS)(chain, steps);
