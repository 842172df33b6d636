import type { Random } from "../../../../common/random";
import type { Measure } from "../../../measure";
import type { Story } from "../../../story";

/** Something that may still be done with an amount: one more step. */
export interface Further {
  readonly op: "*" | "/" | "+" | "-";
  readonly least: number;
  readonly most: number;
  /** Whether it goes on from all amounts together or from one. */
  readonly of: "all" | "one";
  readonly fact: (who: string, k: string) => string;
  readonly ask: (who: string, k: string) => string;
  readonly line: (who: string, k: string) => string;
  readonly measure?: (who: string) => Measure;
}

/** A whole of which the holders' amounts are parts. */
export interface Whole {
  readonly fact: (n: string) => string;
  /** What is done with the rest: {还剩|剩下}多少米没有修？ */
  readonly ask: string;
  readonly line: string;
  /** Going on with the rest, so much a day: fact, question and line. */
  readonly daily?: readonly [fact: (k: string) => string, ask: string, line: string];
}

/** A setting: who or what holds amounts, and the words in which it is told. `%` stands for an amount. */
export interface Scene {
  readonly cast: readonly string[];
  readonly unit: string;
  /** What is counted; empty where the holder itself is. */
  readonly noun: string;
  /** Between holder and amount: 有, 修了, 今年. */
  readonly has: string;
  /** After the holder, the amount as a noun phrase, with choices: {的邮票|的邮票张数}. */
  readonly q: string;
  /** After the holder, the number: 的邮票张数. */
  readonly num: string;
  /** After the holder, what is held, as measures put it: 的邮票. */
  readonly tail: string;
  readonly copula: "有" | "是";
  /** After 多 and 少: 修, 跳. */
  readonly did: string;
  readonly more: readonly [string, string];
  readonly same: string;
  readonly gain?: string;
  readonly lose?: string;
  /** How one holder gives to another: 送给. */
  readonly give?: string;
  /** Everyone: 三人. */
  readonly all: (k: number) => string;
  /** 平均每人有; without it no mean is asked. */
  readonly apiece?: string;
  /** Whether amounts add up: 一共有. */
  readonly adds: boolean;
  readonly range: (holder: string) => readonly [number, number];
  /** Whether amounts never lie beyond their range. */
  readonly strict?: boolean;
  /** The largest difference that is told. */
  readonly gap?: number;
  /** Numbers are multiples of this: 0.1, 10. */
  readonly scale?: number;
  readonly links: readonly string[];
  readonly asks: readonly string[];
  /** Other ways to tell an amount, which begin with the holder or its place. */
  readonly says?: (h: string, n: string) => string;
  readonly group?: (h: string, k: string, n: string) => string;
  readonly parts?: (h: string, a: string, b: string) => string;
  /** Ways to tell several amounts together. */
  readonly sums?: (names: readonly string[], n: string) => string;
  /** Goods that are bought: the measure word of each. */
  readonly each?: (h: string) => string;
  /** Where everything is: 果园里. */
  readonly at?: string;
  readonly intro?: (names: string) => string;
  readonly events?: readonly (readonly [sign: "+" | "-", fact: string, ask: string])[];
  readonly whole?: Whole;
  readonly further?: readonly Further[];
  /** What all together are needed for: so many of them. */
  readonly need?: (n: string) => string;
  /** Amounts by the day: a whole that all together do in some days. */
  readonly joint?: readonly [fact: (n: string) => string, ask: string, line: string];
  readonly measure: (phrase: string) => Measure;
}

/** Draws a setting of its kind. */
export type Draw = (story: Story, random: Random) => Scene;

/** Two to five in words. */
export const FEW = ["", "一", "两", "三", "四", "五"];

/** Names joined as a list: 甲、乙和丙. */
export function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join("、")}和${names.at(-1)}`;
}

/** 一共有, 每天一共修. */
export function inAll({ has, did }: Scene, words: string): string {
  return has.startsWith("每天") ? `每天${words}${did}` : `${words}${has}`;
}

/** The links and questions of amounts that can be counted, shared and handed on. */
export const COUNT_LINKS: readonly string[] =
  "given given more more more more times times times timesMore timesMore part part percent sum sum sumEq sumMore sumTimes diffEq partMore mean evened met".split(
    " ",
  );

/** The questions that a count takes. */
export const COUNT_ASKS: readonly string[] =
  "one one one total total total diff diff ratio average even event event pass further further reach pair share left left some need".split(
    " ",
  );

type Doing = Pick<Scene, "cast" | "unit" | "all" | "range" | "measure"> &
  Partial<Scene> & {
    /** 折 in 小明折了12只千纸鹤. */
    readonly verb: string;
    readonly noun: string;
    /** 只数 */
    readonly number: string;
  };

/** A setting in which everyone does so much of something. */
export function doing({ verb, noun, number, ...scene }: Doing): Scene {
  return {
    noun,
    has: `${verb}了`,
    q: noun ? `{${verb}的${noun}|${verb}的${number}|${verb}的}` : `{${verb}的${number}|${verb}的}`,
    num: `${verb}的${number}`,
    tail: `${verb}的${noun || number}`,
    copula: "是",
    did: verb,
    more: ["多", "少"],
    same: "{同样多|一样多}",
    gain: `{再${verb}|多${verb}}%`,
    lose: `少${verb}%`,
    adds: true,
    links: COUNT_LINKS,
    asks: COUNT_ASKS,
    ...scene,
  };
}

type Having = Pick<Scene, "cast" | "unit" | "all" | "range" | "measure"> &
  Partial<Scene> & {
    readonly noun: string;
    readonly number: string;
  };

/** A setting in which everyone has so much of something; without a noun the holders are counted. */
export function having({ noun, number, ...scene }: Having): Scene {
  return {
    noun,
    has: "有",
    q: noun ? `{的${noun}|的${noun}|的${noun}${number}}` : `{的${number}|的${number}|}`,
    num: `的${noun}${number}`,
    tail: noun ? `的${noun}` : "",
    copula: noun ? "有" : "是",
    did: "",
    more: ["多", "少"],
    same: "{同样多|一样多}",
    adds: true,
    links: COUNT_LINKS,
    asks: COUNT_ASKS,
    ...scene,
  };
}

/** What a unit measures; undefined where things are counted. */
export const unitKind = (u: string) =>
  u === "米" || u === "千米" ? "length" : u === "吨" || u === "千克" ? "weight" : undefined;
