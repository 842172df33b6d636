import type { Random } from "../../common/random";
import type { Measure } from "../measure";
import type { Story } from "../story";
import { usd } from "../words_en";
import { added, type Further, lessened, percentOf, type Table } from "./further";

/** The question again under a condition: "Not counting these, how many …". */
function under(prefix: string, story: Story): string {
  const { question } = story;
  const first = question.charAt(0);
  return `${prefix}, ${first.toLowerCase()}${question.slice(1)}`;
}

/** The same kind of measure, after the change. */
const changed = (m: Measure, how: string): Measure => ({ ...m, phrase: `${m.phrase} ${how}` });

const LOST =
  "are broken|turn out to be damaged|belong to someone else|are thrown away|get lost|are of no use";

const fewer = lessened((m, k, story) => ({
  fact: `{however, |but |}${k} of ${m.phrase} {${LOST}}.`,
  ask: under("{not counting these|leaving these out|without these}", story),
  line: `without these there are # ${m.unit}.`,
  measure: changed(m, "without these"),
}));

const forgotten = added((m, k, story) => ({
  fact: `{it turns out that |}{in counting ${m.phrase}, someone forgot another ${k} ${m.unit}|another ${k} ${m.unit} were forgotten in counting ${m.phrase}}.`,
  ask: under("{counting these too|with these|together with the forgotten ones}", story),
  line: `with these there are # ${m.unit}.`,
  measure: changed(m, "with the forgotten ones"),
}));

const absent = lessened((m, k, story) => ({
  fact: `{however, |but |}${k} of ${m.phrase} {cannot come|fall ill|go home early|are busy with something else}.`,
  ask: under("{leaving these out|not counting them|without them}", story),
  line: `without them there are # ${m.unit}.`,
  measure: changed(m, "without the missing ones"),
}));

const latecomers = added((m, k, story) => ({
  fact: `{at the last minute|shortly after}, another ${k} ${m.unit} {come along|turn up} and are counted with ${m.phrase}.`,
  ask: under("{with these|counting them too|together with them}", story),
  line: `with them there are # ${m.unit}.`,
  measure: changed(m, "with the latecomers"),
}));

const amountLess = (fact: string, prefix: string, how: string) =>
  lessened((m, k, story) => ({
    fact: fact.replaceAll("@", usd(k)).replace("%", m.phrase),
    ask: under(prefix, story),
    line: `${how} it is # dollars.`,
    measure: changed(m, how),
  }));

const amountMore = (fact: string, prefix: string, how: string) =>
  added((m, k, story) => ({
    fact: fact.replaceAll("@", usd(k)).replace("%", m.phrase),
    ask: under(prefix, story),
    line: `${how} it is # dollars.`,
    measure: changed(m, how),
  }));

/** A percentage off or on top: two steps. */
function byPercent(what: string, op: "+" | "-", fact: string, prefix: string): Further {
  return (story, random, asked, m) => {
    const number = percentOf(asked, random, 5, op === "+" ? 30 : 60);
    if (number === undefined) return false;
    const p = story.given(number);
    story.tell(
      fact
        .replaceAll("@", `{${p}%|${p}%|${p} percent}`)
        .replace("%of", `of ${m.phrase}`)
        .replace("%on", `on ${m.phrase}`),
    );
    const amount = story.chain(
      [asked, p, story.constant(100)],
      ["*", "/"],
      `the ${what} is # dollars.`,
    );
    const how = `with the ${what}`;
    const ask = under(prefix, story);
    story.ask(story.step(asked, op, amount, `${how} it is # dollars.`), ask, changed(m, how));
    return true;
  };
}

const corrected = (op: "+" | "-") =>
  (op === "+" ? added : lessened)((m, k, story) => ({
    fact:
      op === "+"
        ? `{because of a mistake in measuring|after a second look}, ${k} ${m.unit} must be added to ${m.phrase}.`
        : `{because of a mistake in measuring|after a second look}, ${k} ${m.unit} must be subtracted from ${m.phrase}.`,
    ask: under("{with this correction|after this correction}", story),
    line: `after the correction it is # ${m.unit}.`,
    measure: changed(m, "after the correction"),
  }));

const delay = added((m, k, story, random: Random) => {
  const what = random.pick(["break", "delay", "pause", "stop"]);
  return {
    fact: `{there is also a ${what} of ${k} ${m.unit}, which comes on top of ${m.phrase}|a ${what} of ${k} ${m.unit} is added to ${m.phrase}}.`,
    ask: under(`{counting the ${what}|with the ${what}}`, story),
    line: `with the ${what} it is # ${m.unit}.`,
    measure: changed(m, `with the ${what}`),
  };
});

const discount = amountLess(
  "there is a discount of @ on %.",
  "{with|after} the discount",
  "after the discount",
);
const fee = amountMore(
  "{a fee|delivery|a tip} of @ is added to %.",
  "{including this|with this added}",
  "with this",
);
const percentOff = byPercent(
  "discount",
  "-",
  "{there is a discount of @ %on|a coupon takes @ off}.",
  "{with|after} the discount",
);
const tax = byPercent(
  "tax",
  "+",
  "{a tax of @ is added|there is a tax of @ %on}.",
  "{with the tax|including tax}",
);

const sizes = [corrected("+"), corrected("-")];

/** English: conditions under which the same question is asked again. */
export const CONDITIONS_EN: Table = {
  things: [fewer, forgotten],
  units: [forgotten],
  people: [absent, latecomers],
  money: [
    amountLess(
      "@ of % {has to be given back|is lost|goes to a sister}.",
      "{after that|without this}",
      "after that",
    ),
    amountMore(
      "{a gift|a prize|a bonus} of @ comes on top of %.",
      "{with this|counting this too}",
      "with this",
    ),
  ],
  cost: [discount, fee, percentOff, tax],
  price: [discount, tax],
  length: sizes,
  weight: sizes,
  volume: sizes,
  age: sizes,
  time: [delay],
};
