import type { Random } from "../../common/random";
import { compute, exact, type Operator } from "../exact";
import { divisors } from "../family";
import type { Kind, Measure } from "../measure";
import type { Quantity } from "../quantity";
import type { Story } from "../story";

/** One way to go on from what is asked; false, with the story untouched, when it does not fit. */
export type Further = (story: Story, random: Random, asked: Quantity, measure: Measure) => boolean;

/** The ways to go on from each kind of quantity. */
export type Table = Readonly<Record<Kind, readonly Further[]>>;

/** The sentences of one further step: what is told, the new question, its line, what it measures. */
export interface Wording {
  readonly fact: string;
  readonly ask: string;
  /** With `#` for the equation. */
  readonly line: string;
  readonly measure: Measure;
}

/** Writes the sentences, given what was asked before and the new number. */
export type Words = (measure: Measure, k: Quantity, story: Story, random: Random) => Wording;

/** No answer grows beyond this. */
const MOST = 20_000;

/** Tries the ways of a kind in random order until one fits. */
export function tryInTurn(table: Table, story: Story, random: Random): boolean {
  const asked = story.asked;
  const { measure } = asked;
  if (!measure || asked.value.num <= 0) return false;
  return random
    .shuffle(table[measure.kind])
    .some((further) => further(story, random, asked, measure));
}

/** A further step with a new told number. */
function withNumber(
  op: Operator,
  draw: (asked: Quantity, random: Random) => number | undefined,
  words: Words,
): Further {
  return (story, random, asked, measure) => {
    const number = draw(asked, random);
    if (number === undefined) return false;
    const result = compute(asked.value, op, exact(number));
    if (result.num <= 0 || result.num / result.den > MOST) return false;
    const k = story.given(number);
    const { fact, ask, line, measure: next } = words(measure, k, story, random);
    if (fact !== "") story.tell(fact);
    story.ask(story.step(asked, op, k, line), ask, next);
    return true;
  };
}

const whole = (asked: Quantity) => asked.value.den === 1;

/** Divides by a divisor in [least, most]. */
export function divided(least: number, most: number, words: Words): Further {
  return withNumber(
    "/",
    (asked, random) => {
      const fitting = whole(asked) ? divisors(asked.n, least, most) : [];
      return fitting.length > 0 ? random.pick(fitting) : undefined;
    },
    words,
  );
}

/** Multiplies by a number in [least, most]. */
export function multiplied(least: number, most: number, words: Words): Further {
  return withNumber("*", (_, random) => random.int(least, most), words);
}

/** Multiplies by a small number, for comparisons. */
export const times = (words: Words) => multiplied(2, 6, words);

/** Adds a number of about the size of what was asked. */
export function added(words: Words): Further {
  return withNumber(
    "+",
    (asked, random) => random.int(2, Math.max(5, Math.min(300, Math.floor(1.5 * asked.n)))),
    words,
  );
}

/** Takes away a part of what was asked. */
export function lessened(words: Words): Further {
  return withNumber(
    "-",
    (asked, random) => (asked.n >= 4 ? random.int(2, Math.floor(asked.n) - 1) : undefined),
    words,
  );
}

/** Sentences about a share of what was asked, given as "a third of" or "20% of". */
export type ShareWords = (measure: Measure, of: string, story: Story, random: Random) => Wording;

/** A unit fraction of what was asked. */
export function fraction(names: Readonly<Record<number, string>>, words: ShareWords): Further {
  return (story, random, asked, measure) => {
    const fitting = whole(asked) ? divisors(asked.n, 2, 10).filter((d) => names[d]) : [];
    if (fitting.length === 0) return false;
    const d = random.pick(fitting);
    const { fact, ask, line, measure: next } = words(measure, names[d]!, story, random);
    story.tell(fact);
    story.ask(story.step(asked, "/", story.constant(d), line), ask, next);
    return true;
  };
}

const PERCENTS = [10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 5, 15, 35];

/** A percentage in [least, most] that comes out whole. */
export function percentOf(
  asked: Quantity,
  random: Random,
  least: number,
  most: number,
): number | undefined {
  const fitting = PERCENTS.filter(
    (p) => p >= least && p <= most && whole(asked) && (asked.value.num * p) % 100 === 0,
  );
  return fitting.length > 0 ? random.pick(fitting) : undefined;
}

/** A percentage of what was asked. */
export function percent(words: ShareWords): Further {
  return (story, random, asked, measure) => {
    const number = percentOf(asked, random, 1, 99);
    if (number === undefined) return false;
    const p = story.given(number);
    const {
      fact,
      ask,
      line,
      measure: next,
    } = words(measure, story.language === "en" ? `${p}% of` : `${p}%`, story, random);
    story.tell(fact);
    story.ask(story.chain([asked, p, story.constant(100)], ["*", "/"], line), ask, next);
    return true;
  };
}
