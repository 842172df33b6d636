import type { Random } from "../../../../common/random";
import { type Noun, noun } from "../../../nouns";
import type { Story } from "../../../story";
import { named, share } from "../../../words_en";
import { sameDeed } from "./asked";
import type { Plan } from "./plan";
import type { Event, Setting, Verb } from "./types";

/** An amount in a sentence: what stands before the verb's tail, and what is compared with. */
export interface Phrase {
  readonly head: string;
  readonly than: string;
}

/** "sells", "carries", "hands out". */
export function third(base: string): string {
  const [first = "", ...more] = base.split(" ");
  const ending = /(?:s|x|ch|sh|o)$/.test(first)
    ? `${first}es`
    : /[^aeiou]y$/.test(first)
      ? `${first.slice(0, -1)}ies`
      : `${first}s`;
  return [ending, ...more].join(" ");
}

/** "to the school", where it was "to a school" before. */
export const again = (tail: string) => tail.replace(/^(to|from|at) an? /, "$1 the ");

/** With a space before it, where there is something. */
export const spaced = (text: string) => (text === "" ? "" : ` ${text}`);

/** How a story speaks: its tense, its holder (`@` in sentences, `~` for a place) and its things. */
export class Voice {
  readonly setting: Setting;
  readonly past: boolean;
  readonly item: Noun;
  readonly box: Noun;
  /** The holder in a line. */
  readonly who: string;
  readonly first: string;
  readonly he: string;
  readonly his: string;
  readonly crowd: boolean;
  readonly person: boolean;
  readonly kinds: readonly [string, string];

  constructor(
    story: Story,
    random: Random,
    readonly plan: Plan,
  ) {
    const { setting } = plan;
    this.setting = setting;
    this.past = random.chance(0.6);
    this.item = story.noun(random, [noun(random.pick(setting.items))]);
    const boxes = setting.boxes.length > 0 ? setting.boxes : ["box"];
    this.box = story.noun(random, [noun(random.pick(boxes))]);
    this.kinds = setting.kinds.length > 0 ? random.pick(setting.kinds) : ["", ""];
    this.crowd = setting.where !== "";
    this.person = setting.who.length === 0 && !this.crowd;
    const person = this.person ? named(story, random) : undefined;
    const place = setting.who.length > 0 ? random.pick(setting.who) : "";
    this.who = person?.name ?? `the ${place}`;
    this.first = person?.name ?? `a ${place}`;
    this.he = person?.he ?? "it";
    this.his = person?.his ?? "its";
  }

  /** The form for the tense. */
  now(past: string, present: string): string {
    return this.past ? past : present;
  }

  get are(): string {
    return this.now("were", "are");
  }

  get has(): string {
    return this.now("had", "has");
  }

  get do(): string {
    return this.now("did", "does");
  }

  verb(event: Event): Verb {
    return this.setting.verbs[event.way][event.verb] as Verb;
  }

  /** Whether the things themselves do it: "12 cars leave", "3 cups break". */
  moves(event: Event): boolean {
    return this.crowd || event.way === "lost";
  }

  label(i: number): string {
    return this.plan.labels[i] ?? "";
  }

  /** The amount, the verb and all that belongs to it, without a holder. */
  deed(i: number, { head, than }: Phrase, more = false): string {
    const event = this.plan.events[i] as Event;
    const { base, past, tail } = this.verb(event);
    const known = more || this.plan.events.slice(0, i).some((e) => sameDeed(e, event));
    const end = spaced(known ? again(tail) : tail) + spaced(than);
    if (this.moves(event)) return `${head} ${this.now(past, base)}${end}`;
    return `${this.now(past, third(base))} ${head}${end}`;
  }

  /** A line about the amount of an event. */
  line(i: number): string {
    const deed = this.deed(i, { head: `# ${this.item}`, than: "" }, true);
    const who = this.moves(this.plan.events[i] as Event) ? "" : `${this.who} `;
    return `${who}${deed}${spaced(this.label(i))}`;
  }

  /** "how many rolls did the bakery sell", with the time of the event where `when` is set. */
  question(i: number, what: string, when: boolean): string {
    const event = this.plan.events[i] as Event;
    const { base, past, tail } = this.verb(event);
    const end = spaced(again(tail)) + (when ? spaced(this.label(i)) : "");
    if (this.moves(event)) return `${what} ${this.now(past, base)}${end}`;
    return `${what} ${this.do} @ ${base}${end}`;
  }

  /** What an event is compared with: "on Monday", "@ had sold", "had left". */
  reference(i: number, j: number): string {
    const [event, other] = [this.plan.events[i] as Event, this.plan.events[j] as Event];
    const label = this.label(j);
    const { past, done, tail } = this.verb(other);
    if (sameDeed(event, other) && label !== "") return label;
    const had = this.past ? `had ${done}` : past;
    return `${this.moves(other) ? "" : "@ "}${had}${spaced(again(tail))}${spaced(label)}`;
  }

  /** "red rolls", "adults". */
  kind(i: 0 | 1): string {
    return this.setting.named ? this.kinds[i] : `${this.kinds[i]} ${this.item}`;
  }

  /** The same after the first kind: "blue ones". */
  other(i: 0 | 1): string {
    return this.setting.named ? this.kinds[i] : `${this.kinds[i]} ones`;
  }

  /** What is there before the event at `i`, after "a third of". */
  whole(i: number): string {
    const { events, start } = this.plan;
    const { item } = this;
    const before = events.slice(0, i);
    if (i === 0) {
      const known = start.kind !== "untold" && start.kind !== "than";
      return known ? `{the ${item}|the ${item}|them}` : `the ${item}`;
    }
    if (before.every(({ way }) => way !== "in")) {
      return `{the rest|the remaining ${item}|the ${item} that ${this.are} left|the ${item} still there}`;
    }
    if (this.crowd)
      return `{the ${item} that ${this.are} there by then|all the ${item} then there}`;
    return `{the ${item} that @ ${this.has} by then|all the ${item} that @ ${this.has} then}`;
  }

  /** What is there at the end, as the subject or object of a sentence. */
  rest(): string {
    const { item, plan } = this;
    if (plan.events.at(-1)?.way !== "in" && plan.events.every(({ way }) => way !== "in")) {
      return `{the remaining ${item}|the ${item} that ${this.are} left}`;
    }
    if (this.crowd)
      return `{all the ${item} that ${this.are} there in the end|all the ${item} there}`;
    return `{all the ${item} that @ ${this.has} in the end|all the ${item} that @ then ${this.has}}`;
  }

  /** The amount of the event at `i` in words; `told` gives the numbers. */
  amount(i: number, told: (key: string) => string): Phrase {
    const { form, way } = this.plan.events[i] as Event;
    const { item, box } = this;
    const simple = (head: string): Phrase => ({ head, than: "" });
    const started = i === 0 && !["untold", "than"].includes(this.plan.start.kind);
    switch (form.kind) {
      case "unknown":
        return simple(`{some|some|a number of} ${item}`);
      case "told": {
        const n = told(`e${i}`);
        if (way === "in") return simple(`{${n}|${n}|another ${n}} ${item}`);
        if (this.plan.start.kind === "untold" && this.plan.end.kind === "untold") {
          return simple(`${n} ${item}`);
        }
        return simple(
          started ? `{${n} ${item}|${n} of them|${n} of the ${item}}` : `${n} {|of the }${item}`,
        );
      }
      case "boxes": {
        const [k, n] = [told(`k${i}`), told(`n${i}`)];
        return simple(
          `{${k} ${box} of ${n} ${item}|${k} ${box} with ${n} ${item} each|${k} ${box} of ${n} ${item} each}`,
        );
      }
      case "share":
        return simple(`${share(form.num, form.den).of} ${this.whole(i)}`);
      case "percent": {
        const p = told(`p${i}`);
        return simple(`{${p}%|${p}%|${p} percent} of ${this.whole(i)}`);
      }
      case "but":
        return simple(`all but ${told(`n${i}`)} of ${this.whole(i).replaceAll("all the", "the")}`);
      case "more": {
        const n = told(`n${i}`);
        const head = `${n} ${form.up ? "more" : "fewer"} ${item}`;
        return { head, than: `than ${this.reference(i, form.ref)}` };
      }
      case "times": {
        const times = form.k === 2 ? "twice" : `${told(`k${i}`)} times`;
        return { head: `${times} as many ${item}`, than: `as ${this.reference(i, form.ref)}` };
      }
      case "part": {
        const part = ["", "", "half", "{a|one} third", "{a|one} quarter"][form.k] ?? "";
        const than = `as ${this.reference(i, form.ref)}`;
        return { head: `{only |}${part} as many ${item}`, than };
      }
      case "same":
        return {
          head: `{just |exactly |}as many ${item}`,
          than: `as ${this.reference(i, form.ref)}`,
        };
    }
  }
}
