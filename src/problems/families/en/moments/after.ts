import { divisors } from "../../../family";
import { money, things } from "../../../measure";
import { type After, each, elsewhere } from "./after_places";

const WISHES: readonly string[] =
  "a party,a school project,an exhibition,a game,a surprise,a contest,a market stand,a play,a big order,a photo,the holidays,a class of beginners".split(
    ",",
  );

/** Shares what is left. */
const share: After = (f, now) => {
  const { t, noun } = f;
  const fitting = divisors(now.n, 2, 12);
  if (fitting.length === 0) return;
  const k = t.given(t.random.pick(fitting));
  const who = t.random.pick([
    "friends",
    "children",
    "neighbors",
    "classmates",
    "cousins",
    "helpers",
    "guests",
  ]);
  t.fact(
    f.say(
      `${k} ${who} then shared all the [T] that were there, and everyone got the same number|all the [T] were then shared equally by ${k} ${who}|@ then divided all the [T] equally among ${k} ${who}|then @ called ${k} ${who} and handed out all the [T], the same number to each`,
    ),
    f.who,
  );
  t.ask(
    "share",
    t.step(now, "/", k, f.line("each got # [T].|this gives # [T] to each of them.")),
    `${f.say("how many [T] did {each|each of them|everyone} get|how many [T] were there for each of them|what was the share of one of them, in [T]|how many of the [T] came to each")}?`,
    undefined,
    things(noun, `the ${noun.many} for each of them`),
  );
};

/** Sells what is left. */
const sell: After = (f, now) => {
  const { t } = f;
  const p = t.given(t.random.int(2, 9));
  t.fact(
    f.say(
      `in the end, @ sold all the [T] that were still there for $${p} {each|apiece}|a buyer then paid $${p} for each of the [T] that @ had|then all of @'s [T] were sold at $${p} {each|apiece}|@ then got $${p} for every one of the [T]`,
    ),
    f.who,
  );
  t.ask(
    "money",
    t.step(
      now,
      "*",
      p,
      f.line("this brought # dollars.|they were sold for # dollars.|that is # dollars."),
    ),
    `${f.say("how much money did that bring @m|how many dollars did @ get for them|what did @ get for all the [T], in dollars")}?`,
    f.who,
    money("the money for them"),
  );
};

/** Compares it with what someone else has, told as a number. */
const compare: After = (f, now) => {
  const { t } = f;
  const o = t.person();
  const m = now.n + t.random.pick([-1, 1]) * t.random.int(2, Math.max(3, Math.floor(now.n / 2)));
  if (m < 2) return;
  const theirs = t.given(m);
  const more = m > now.n;
  t.fact(
    `{${o.name} had ${theirs} ${f.noun.many}|${theirs} ${f.noun.many} belonged to ${o.name}|${o.name}'s {collection|stock} was made up of ${theirs} ${f.noun.many}|there were ${theirs} ${f.noun.many} at ${o.name}'s house}`,
  );
  const [big, small] = more ? [theirs, now] : [now, theirs];
  const [a, b] = more ? [o.name, "@"] : ["@", o.name];
  const result = t.step(
    big,
    "-",
    small,
    f.line("the difference is # [T].|that is # [T] of difference.|they are # [T] apart."),
  );
  t.ask(
    "compare",
    result,
    `${f.say(
      `how many more [T] did ${a} have than ${b}|compared with ${a}, how many [T] did ${b} lack|how many fewer [T] did ${b} have than ${a}|how many more [T] would ${b} have needed to have as many as ${a}`,
    )}?`,
    f.who,
  );
  t.ask(
    "together",
    t.sum([now, theirs], f.line("together they had # [T].|both numbers make # [T].")),
    `${f.say(`how many [T] did @ and ${o.name} have {together|in all}|counting the [T] of both, how many were there`)}?`,
    f.who,
  );
};

/** Compares it with a wished number. */
const need: After = (f, now) => {
  const { t } = f;
  const short = t.random.chance(0.6);
  const m = short
    ? now.n + t.random.int(2, 25)
    : now.n - t.random.int(2, Math.max(2, Math.floor(now.n / 2)));
  if (m < 2) return;
  const wish = t.given(m);
  const what = t.random.pick(WISHES);
  t.fact(
    f.say(
      `for ${what}, @ needed ${wish} [T]|${wish} [T] were needed for ${what}|@ had promised to bring ${wish} [T] for ${what}|${what} called for ${wish} [T]`,
    ),
    f.who,
  );
  const [big, small] = short ? [wish, now] : [now, wish];
  t.ask(
    short ? "missing" : "spare",
    t.step(
      big,
      "-",
      small,
      f.line(
        short
          ? "@ ~was short of # [T].|that is a gap of # [T].|the gap is # [T]."
          : "this leaves # [T] to spare.|the surplus is # [T].",
      ),
    ),
    `${f.say(
      short
        ? "how many more [T] did @ have to get|how many [T] were still missing|how many [T] ~was @ short of that number|how many more [T] did it take to reach that number"
        : "how many [T] were more than enough|how many [T] did @ have to spare|how many [T] more than needed did @ have|how many [T] would remain after that",
    )}?`,
    f.who,
  );
};

const FACTORS: readonly (readonly [number, string])[] = [
  [2, "twice"],
  [2, "twice"],
  [3, "3 times"],
  [4, "4 times"],
  [5, "5 times"],
];

/** Somebody else has a few times as many. */
const times: After = (f, now, changed) => {
  const { t } = f;
  const [n, factor] = t.random.pick(FACTORS);
  const word = t.constant(n, factor);
  const o = t.person().name;
  const then = changed ? " in the end" : "";
  t.fact(
    f.say(
      `${o} had ${word} as many [T] as @${then}|${o} owned ${word} as many [T] as @ had${then}|compared with @m${then}, ${o} had ${word} as many [T]`,
    ),
    f.who,
  );
  const theirs = t.step(
    now,
    "*",
    word,
    f.line("that makes # [T].|the other number is # [T].|this is # [T]."),
  );
  t.ask(
    "times",
    theirs,
    `${f.say(`how many [T] did ${o} have|what was ${o}'s number of [T]|how many [T] belonged to ${o}`)}?`,
  );
  t.ask(
    "timesTogether",
    t.sum([now, theirs], f.line("together it is # [T].|both numbers make # [T].")),
    `${f.say(`how many [T] did @ and ${o} have together|what was the number of [T] that @ and ${o} had together`)}?`,
    f.who,
  );
};

/** Lays it out in rows. */
const rows: After = (f, now, changed) => {
  const { t, noun } = f;
  const fitting = divisors(now.n, 3, 15);
  if (fitting.length === 0 || (changed && now.of.every(({ role }) => role === "given"))) return;
  const k = t.given(t.random.pick(fitting));
  t.fact(
    f.say(
      `@ arranged all the [T] in {equal|even} rows, ${k} to a row|all the [T] were arranged in rows of ${k}|then all the [T] were put in rows with ${k} [T] {each|in each}|@ made rows of ${k} [T] until none was over`,
    ),
    f.who,
  );
  t.ask(
    "rows",
    t.step(now, "/", k, f.line("that makes # rows.|they form # rows.|this gives # rows.")),
    `${f.say("how many rows did @ make|how many rows were there|how many rows did the [T] form|into how many rows did all the [T] go")}?`,
    f.who,
    things({ one: "row", many: "rows", kinds: [] }, `the rows of ${noun.many}`),
  );
};

/** The endings by name. */
export const AFTER: Readonly<Record<string, After>> = {
  share,
  sell,
  compare,
  need,
  times,
  rows,
  elsewhere,
  each,
};
