import type { Random } from "../../../../common/random";
import type { Quantity } from "../../../quantity";
import { type Amount, type Holder, plain, type Scene } from "./scene";

/** A clause, and what can follow the reference's own clause in its place. */
export interface Clauses {
  readonly clause: string;
  /** A clause of its own, after "and". */
  readonly short?: string;
  /** An apposition, after a comma. */
  readonly tail?: string;
  /** Another comparison with the same subject, after "but": "3 fewer than Tom". */
  readonly also?: string;
  /** A sentence after one that ends in the amount: "Tom has twice that many". */
  readonly that?: string;
}

/** Which side of a difference or multiple is told of, and which is bigger. */
interface Side {
  readonly up: boolean;
  readonly flip: boolean;
}

const isWord = (amount: string) => /(?:more|fewer|less|much|many)(?: |$)/.test(amount);

function added(scene: Scene, told: Holder, only: string, flip: boolean) {
  if (!flip) return scene.short ? { short: scene.short(told, only) } : {};
  const which = isWord(only) ? "{which is|that is|} " : "";
  return { tail: `${which}${only}`, also: only };
}

/** h is n above or below its reference, told of either of the two. */
export function differ(
  scene: Scene,
  h: Holder,
  ref: Holder,
  n: Quantity,
  { up, flip }: Side,
  random: Random,
): Clauses {
  const { amounts } = scene;
  const [told, other] = flip ? [ref, h] : [h, ref];
  const high = up !== flip;
  const gap = amounts.gap(n);
  const [mine, its] = [scene.of(told), scene.of(other)];
  const than = `than ${scene.ref(other)}`;
  const tail = scene.tail ?? scene.ref;
  const only = high ? amounts.moreOnly(n) : amounts.lessOnly(n);
  const amount = high ? amounts.more(n, told) : amounts.less(n, told);
  const named = scene.tail ? plain(amount) : only;
  const that = isWord(only) && !flip ? { that: scene.say(told, `${named} than that`) } : {};
  const extra = {
    ...added(scene, told, flip ? `${only} than ${tail(other)}` : only, flip),
    ...that,
  };
  const usual = `${scene.say(told, amount)} ${than}`;
  const which = scene.say(told, high ? amounts.comparative(told) : amounts.inferior(told));
  const others = [
    `${which} ${than}: {the difference is|they differ by} ${gap}`,
    `${which} ${than}, and the difference is ${gap}`,
    ...(scene.against
      ? [`{compared with|in comparison with} ${scene.against(other)}, ${scene.say(told, amount)}`]
      : []),
    ...(high && scene.plus
      ? [`${scene.say(told, amounts.as("", told))} as ${scene.ref(other)} {plus|and} ${gap} more`]
      : []),
  ];
  const own = (high ? scene.high?.(told, other, n) : scene.low?.(told, other, n)) ?? [];
  const rare = high
    ? [
        `${mine} is ${gap} more than ${its}`,
        `${mine} exceeds ${its} by ${gap}`,
        `adding ${gap} to ${its} gives ${mine}`,
        `if you add ${gap} to ${its}, you get ${mine}`,
      ]
    : [
        `${mine} is ${gap} less than ${its}`,
        `taking ${gap} away from ${its} leaves ${mine}`,
        `if you subtract ${gap} from ${its}, you get ${mine}`,
        `${mine} falls short of ${its} by ${gap}`,
      ];
  const r = random.next();
  if (r < 0.1) return { clause: random.pick(others), ...extra };
  if (r < 0.24 && own.length > 0) return { clause: random.pick(own), ...extra };
  return { clause: r > 0.86 ? random.pick(rare) : usual, ...extra };
}

/** A multiple or a part, with its number in words or as a mark that `@` stands for. */
export interface Times {
  readonly text: string;
  /** The number as it is counted: "two", "@". */
  readonly count: string;
  readonly digits: boolean;
}

const PARTS: Readonly<Record<number, string>> = {
  2: "half",
  3: "{a third|one third}",
  4: "{a quarter|one fourth|a fourth}",
  5: "{a fifth|one fifth}",
  6: "{a sixth|one sixth}",
  8: "{an eighth|one eighth}",
  10: "{a tenth|one tenth}",
};

const COUNTS = "zero one two three four five".split(" ");

/** How k times something is said, or the k-th part of it. */
export function timesOf(k: number, high: boolean, random: Random): Times {
  if (!high) {
    const part = PARTS[k];
    if (part === undefined || (k > 2 && random.chance(0.08))) {
      return { text: "1/@", count: "@", digits: true };
    }
    return { text: part, count: "", digits: false };
  }
  if (k === 2 && random.chance(0.6)) return { text: "twice", count: "two", digits: false };
  if (k > 2 && k < 6 && random.chance(0.25)) {
    return { text: `${COUNTS[k]} times`, count: COUNTS[k] ?? "", digits: false };
  }
  return { text: "@ times", count: "@", digits: true };
}

/** "Tom has twice that many", "Tom has a third of that number". */
function timesThat(scene: Scene, told: Holder, text: string): Pick<Clauses, "that"> {
  const much = /^as (m(?:any|uch))$/.exec(scene.amounts.asOnly("").trim())?.[1];
  if (much === undefined) return {};
  const part = text.startsWith("{") || text.includes("/");
  if (scene.tail) {
    if (part) return {};
    return { that: scene.say(told, `${text} that ${much} ${scene.amounts.unit(told)}`) };
  }
  const number = much === "many" ? "number" : "amount";
  const whole = `${part ? `${text} of` : text} that ${number}`;
  return { that: scene.say(told, part ? whole : `{${text} that ${much}|${whole}}`) };
}

/** h is a multiple or a part of its reference, told of either of the two. */
export function ratio(
  scene: Scene,
  h: Holder,
  ref: Holder,
  { text, count, digits }: Times,
  { up, flip }: Side,
  random: Random,
): Clauses {
  const { amounts } = scene;
  const [told, other] = flip ? [ref, h] : [h, ref];
  const high = up !== flip;
  const usual = `${scene.say(told, amounts.as(text, told))} as ${scene.ref(other)}`;
  const [mine, its] = [scene.of(told), scene.of(other)];
  const tail = scene.tail ?? scene.ref;
  const only = amounts.asOnly(text);
  const extra = {
    ...added(scene, told, flip ? `${only} as ${tail(other)}` : only, flip),
    ...(flip ? {} : timesThat(scene, told, text)),
  };
  const rare = high
    ? [
        `${mine} is ${text} ${its}`,
        ...(digits
          ? [
              `multiplying ${its} by ${count} gives ${mine}`,
              `if you multiply ${its} by ${count}, you get ${mine}`,
            ]
          : [`${mine} is ${text} as {large|great} as ${its}`]),
        ...(scene.per?.(told, other, count) ?? []),
      ]
    : [
        `${mine} is ${text} of ${its}`,
        digits
          ? `{dividing ${its} by ${count} gives|if you divide ${its} by ${count}, you get} ${mine}`
          : `${mine} is ${text} of ${its}`,
      ];
  const number = scene.plus ? scene.say(told, `${text}${high ? "" : " of"} ${its}`) : usual;
  const r = random.next();
  if (r < 0.2) return { clause: random.pick(rare), ...extra };
  return { clause: r < 0.4 ? number : usual, ...extra };
}

/** `big` is k times `small`, plus or minus n. */
export function linear(
  scene: Scene,
  big: Holder,
  small: Holder,
  { text, count }: Times,
  n: Amount,
  up: boolean,
  random: Random,
): string {
  const { amounts } = scene;
  const gap = amounts.gap(n);
  const word = up ? "more" : amounts.fewer;
  const less = up ? "more" : "less";
  const [mine, its] = [scene.of(big), scene.of(small)];
  const ways = [
    `${mine} is ${gap} ${less} than ${text} ${its}`,
    text === "twice"
      ? `if you double ${its} and {then |}${up ? "add" : "subtract"} ${gap}, you get ${mine}`
      : `if you multiply ${its} by ${count} and {then |}${up ? "add" : "subtract"} ${gap}, you get ${mine}`,
  ];
  if (!/ (?:old|tall|long|far)$/.test(amounts.asOnly("x"))) {
    const usual = `${scene.say(big, `${gap} ${word} than ${amounts.as(text, big)}`)} as ${scene.ref(small)}`;
    ways.push(usual, usual, usual, usual);
    if (scene.plus) {
      ways.push(scene.say(big, `${gap} ${word} than ${text} ${its}`));
    }
    if (up) {
      ways.push(
        `${scene.say(big, amounts.as(text, big))} as ${scene.ref(small)}, plus ${gap} more`,
      );
    }
  }
  return random.pick(ways);
}
