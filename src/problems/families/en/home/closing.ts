import type { Random } from "../../../../common/random";
import type { Measure } from "../../../measure";
import type { Person } from "../../../person";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";

/** The last fact and the question: in two sentences, or as a condition before or after it. */
interface Closing {
  readonly who: Person;
  /** A clause without its stop; `@` stands for `who`, as in the question. */
  readonly fact: string;
  readonly question: string;
  readonly measure?: Measure;
}

const called = (text: string, subject: string, whose: string) =>
  text.replace(/@'s/g, whose).replace(/@/g, subject);

/** Tells the last fact and asks, in one of three orders. */
export function closeWith(story: Story, random: Random, asked: Quantity, closing: Closing): void {
  const { who, fact, question, measure } = closing;
  const [name, names] = [who.name, `${who.name}'s`];
  const order = random.next();
  const told = called(fact, name, names);
  if (order < 0.5) {
    story.tell(`{|||suppose }${told}.`);
    story.ask(asked, `${called(question, name, names)}?`, measure);
  } else if (order < 0.75) {
    story.ask(
      asked,
      `{if|if|if|given that|assuming that} ${told}, ${called(question, who.he, who.his)}?`,
    );
  } else {
    const after = called(fact, who.he, who.his);
    story.ask(
      asked,
      `${called(question, name, names)} {if|if|if|given that|provided that} ${after}?`,
    );
  }
}
