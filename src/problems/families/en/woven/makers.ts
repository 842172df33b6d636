import { like, type Measure, units } from "../../../measure";
import { plural } from "../../../nouns";
import type { Person } from "../../../person";
import type { Limits } from "./links";
import { type Amounts, alt, counting, type Holder, joint, names, type Scene } from "./scene";

/** A verb in the forms that clauses and questions need. */
export interface Verb {
  readonly one: string;
  readonly many: string;
  readonly base: string;
  readonly aux: string;
  readonly auxs: string;
}

/** "costs": how much does it cost. */
export const present = (one: string, base: string): Verb => ({
  ...{ one, many: base, base, aux: "does", auxs: "do" },
});
/** "read": how many did Tom read. */
export const past = (form: string, base: string): Verb => ({
  ...{ one: form, many: form, base, aux: "did", auxs: "did" },
});
/** "has": how many does Tom have. */
export const HAS = present("has", "have");
/** "is": how old is Tom. */
export const IS: Verb = { one: "is", many: "are", base: "", aux: "is", auxs: "are" };

/** Scenes of holders that each have, cost or do some amount. */
export interface Owners {
  readonly holders: readonly Holder[];
  readonly verb: Verb;
  readonly amounts: Amounts;
  /** What the amount is of one: "the price of the lamp". */
  readonly of: (h: Holder) => string;
  /** What the average is of: "price", "number of marbles". */
  readonly averageOf: string;
  readonly measure: Measure;
  readonly limits: Limits;
  readonly intro?: string;
  /** What the scene says in its own way. */
  readonly more?: Partial<Scene>;
  /** "the marbles that" before "Tom has", where there is something to go on with. */
  readonly what?: string;
}

/** People or things in a row, each with an amount. */
export function owners(made: Owners): Scene {
  const { verb, amounts, of, what } = made;
  const { one, many, base, aux, auxs } = verb;
  const be = base === "" ? "is" : aux === "does" && one === "has" ? "has" : aux;
  const bes = base === "" ? "are" : auxs === "do" && one === "has" ? "have" : auxs;
  const together = "{together|in all|altogether|in total}";
  const counts = amounts.fewer === "fewer";
  const they = "they";
  const people = made.holders.every(({ person }) => person !== undefined);
  return {
    holders: made.holders,
    intro: made.intro ?? "",
    limits: made.limits,
    amounts,
    say: (h, x) => `${h.name} ${one} ${x}`,
    sayAll: (hs, x) => `${names(hs)} ${many} ${x}`,
    sayTogether: (hs, x) =>
      alt(`${names(hs)} together ${many} ${x}`, `${names(hs)} ${many} ${x} ${together}`),
    ref: (h) => `{${h.name}|${h.name}|${h.name} ${be}}`,
    against: (h) => h.name,
    plus: counts,
    does: be,
    ...(made.holders.some(({ name }) => name.includes("'s ")) || !people
      ? {}
      : { opening: openings }),
    mean: (hs, n) => {
      const exact = amounts.exact(n, joint(hs));
      if (base === "") return `the average ${made.averageOf} of ${names(hs)} is ${amounts.gap(n)}`;
      const each = `on average, ${names(hs)} ${many} ${exact}{ each|}`;
      return counts ? alt(each, `the average {for|of} ${names(hs)} is ${exact}`) : each;
    },
    stated: (h, n) => [`${of(h)} is ${amounts.gap(n)}`],
    who: (h, n) => {
      const exact = amounts.exact(n, h);
      return `${people ? "who" : "which"} ${one} ${counts ? `{${exact}|${n}}` : exact}`;
    },
    refs: (hs) => `${names(hs)} {together|together|combined|${bes} together}`,
    of,
    ask: (question, h, now) => `${question} ${aux} ${h.name} ${base} ${now}`,
    askAll: (hs, all, now) => {
      const who = all ? `{${they}|${they}|${names(hs)}}` : names(hs);
      return `${amounts.howMany(joint(hs))} ${auxs} ${who} ${base} ${together} ${now}`;
    },
    askAverage: (hs, all) => {
      const who = all ? `{${they}|${names(hs)}}` : names(hs);
      const plainly = `${amounts.howMany(joint(hs))} ${auxs} ${who} ${base} on average`;
      const average = `what is the average ${made.averageOf} {of|for} ${names(hs)}`;
      if (made.averageOf === "") return plainly;
      if (base === "") return average;
      return alt(plainly, average);
    },
    called: names,
    whose: (hs, all) => ({
      who: hs.length === 1 ? (hs[0]?.name ?? "") : all ? they : names(hs),
      list: names(hs),
      many: hs.length > 1,
      what:
        what === undefined
          ? plainly(hs, of)
          : all && people
            ? `all {the|these} ${amounts.unit(joint(hs))}`
            : `${what} ${names(hs)} ${hs.length > 1 ? many : one}`,
    }),
    measure: (hs) => {
      const [h] = hs;
      const phrase = what ? `${what} ${names(hs)} ${hs.length > 1 ? many : one}` : plainly(hs, of);
      const owner = hs.length === 1 ? h?.person : undefined;
      const { name, he, his, him } = owner ?? { name: "", he: "", his: "", him: "" };
      const measured = like(made.measure, phrase.replace(/\{([^{}|]*)[^{}]*\}/g, "$1"));
      return owner ? { ...measured, owner: { name, he, his, him } } : measured;
    },
    short: (h, x) => `{${h.name} ${one} ${x}|${h.name} ${x}}`,
    ...made.more,
  };
}

const openings = (hs: readonly Holder[]) =>
  `${names(hs)} {are friends|are siblings|are cousins|are neighbors|go to the same school|are in the same class|live in the same street|work together}.`;

const plainly = (hs: readonly Holder[], of: Owners["of"]) =>
  hs.length > 1 ? `the total for ${names(hs)}` : of(hs[0] as Holder);

/** One subject at several times. */
export interface Days {
  readonly subject: Person;
  /** "on Monday", "in the morning". */
  readonly times: readonly string[];
  /** "day": the average is asked per day; nothing where times differ in length. */
  readonly per?: string;
  readonly verb: Verb;
  readonly amounts: Amounts;
  readonly thing: string;
  readonly measure: Measure;
  readonly limits: Limits;
  readonly intro?: string;
  readonly more?: Partial<Scene>;
}

const PREPOSITION = /^(?:on|in|at) /;

/** Times listed: "on Monday and Tuesday". */
function during(hs: readonly Holder[]): string {
  const [first = "", ...others] = hs.map(({ name }) => name);
  const preposition = PREPOSITION.exec(first)?.[0] ?? "";
  const same = others.every((name) => name.startsWith(preposition));
  const bare = others.map((name) => (same ? name.slice(preposition.length) : name));
  return names([first, ...bare].map((name) => ({ name })));
}

/** The same subject on several days. */
export function days(made: Days): Scene {
  const { verb, amounts, thing } = made;
  const { one, base, aux } = verb;
  return {
    holders: made.times.map((name) => ({ name })),
    intro: made.intro ?? "",
    subject: made.subject,
    limits: made.limits,
    amounts,
    say: (h, x) => `{@ ${one} ${x} ${h.name}|@ ${one} ${x} ${h.name}|${h.name}, @ ${one} ${x}}`,
    sayAll: (hs, x) => `@ ${one} ${x} ${during(hs)}`,
    sayTogether: (hs, x) => `@ ${one} ${x} ${during(hs)} {together|in all|combined}`,
    ref: (h) => h.name,
    against: (h) => h.name.replace(PREPOSITION, ""),
    refs: (hs) => `${during(hs)} {together|combined|taken together}`,
    mean: (hs, n) =>
      `the average {for|of} ${during(hs).replace(PREPOSITION, "")} is ${amounts.exact(n, joint(hs))}`,
    of: (h) => `{the number of ${thing} ${h.name}|the number of ${thing} that @ ${one} ${h.name}}`,
    ask: (question, h, now) => `${question} ${aux} @ ${base} ${h.name} ${now}`,
    askAll: (hs, all) => {
      const how = amounts.howMany(joint(hs));
      const whole = `${during(hs)} {together|in all|combined}`;
      const when = all ? `{in all|altogether|in total|${whole}}` : whole;
      return `${how} ${aux} @ ${base} ${when}`;
    },
    askAverage: (hs, all) => {
      const how = amounts.howMany(joint(hs));
      const per = made.per ?? "time";
      if (!all) return `${how} ${aux} @ ${base} on average ${during(hs)}`;
      return alt(
        `${how} {a|per} ${per} ${aux} @ ${base} on average`,
        `${how} ${aux} @ ${base} {a|per} ${per} on average`,
        `what {is|was} the average number of ${thing} {a|per} ${per}`,
      );
    },
    called: (hs) => during(hs).replace(PREPOSITION, ""),
    whose: (hs, all) => ({
      who: all
        ? made.per === undefined
          ? "the whole day"
          : `{all|all of} these ${made.per}s`
        : during(hs).replace(PREPOSITION, ""),
      list: during(hs),
      many: false,
      what: all ? `all {the|these} ${thing}` : `the ${thing} ${during(hs)}`,
    }),
    measure: (hs) => like(made.measure, `the ${thing} ${during(hs)}`),
    who: (h, n) => `when ${made.subject.he} ${one} ${amounts.exact(n, h)}`,
    short: (h, x) => `${x} ${h.name}`,
    ...made.more,
  };
}

/** Things of several kinds in one place. */
export interface Kinds {
  readonly kinds: readonly string[];
  /** "on the farm", or nothing. */
  readonly place: string;
  /** Clauses with `&` for the amount: "the farm has &". */
  readonly frames: readonly string[];
  /** "animals". */
  readonly all: string;
  readonly limits: Limits;
  readonly more?: Partial<Scene>;
}

/** Kinds of things that are counted side by side. */
export function kinds(made: Kinds): Scene {
  const amounts = counting(({ name }) => name);
  const { place, all } = made;
  const frame = (x: string) => alt(...made.frames.map((text) => text.replaceAll("&", x)));
  const one = all === "people" ? "person" : all.replace(/s$/, "");
  return {
    holders: made.kinds.map((name) => ({ name })),
    intro: "",
    limits: made.limits,
    amounts,
    say: (_, x) => frame(x),
    sayAll: (_, x) => frame(x),
    sayTogether: (_, x) => `${frame(x)} {together|in all|altogether}`,
    ref: ({ name }) => `{${name}|there are ${name}}`,
    tail: ({ name }) => `there are ${name}`,
    who: (_, n) => `of which there are ${n}`,
    refs: (hs) => `${names(hs)} {together|combined|taken together}`,
    of: ({ name }) => `the number of ${name}`,
    ask: (question, _, now) => `${question} are there {${place}|} ${now}`,
    askAll: (hs, whole, now) => {
      const some = `how many ${names(hs)} are there {${place}|} {together|in all|altogether} ${now}`;
      if (!whole) return some;
      return alt(some, `how many ${all} are there {${place}|} {in all|altogether|in total} ${now}`);
    },
    called: names,
    whose: (hs, whole) => ({
      who: "they",
      list: names(hs),
      many: true,
      what: whole ? `all {the|these} ${all}` : `the ${names(hs)}`,
    }),
    measure: (hs) => {
      const [h] = hs;
      if (h === undefined || hs.length > 1) return units(one, `the ${names(hs)}`);
      return { kind: "units", unit: h.name, one: singular(h.name), phrase: `the ${h.name}` };
    },
    ...made.more,
  };
}

const singular = (many: string) => {
  const found = KNOWN.find((one) => plural(one) === many);
  return found ?? many.replace(/ies$/, "y").replace(/s$/, "");
};

const KNOWN = ["sheep", "goose", "fish", "bush", "box", "bench", "bus", "peach", "cherry"];

/** Names as holders. */
export const holders = (names: readonly string[]): Holder[] => names.map((name) => ({ name }));
