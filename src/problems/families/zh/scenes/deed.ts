import type { Random } from "../../../../common/random";

/** A phrase for getting more or fewer; see scene.ts for its marks. */
export type Deed = string;

interface Manner {
  /** With 又. */
  readonly again?: boolean;
  /** With 了. */
  readonly done?: boolean;
}

/** The phrase with a number, which has its measure word: 又飞来了5只, 又有5只从前门上车. */
export function told(deed: Deed, n: string, { again = false, done = false }: Manner = {}): string {
  const word = again ? "又" : "";
  const lead = deed.startsWith("%")
    ? `${word}有${deed}`
    : deed.includes("+")
      ? deed
      : `${word}${deed}`;
  return lead
    .replace("+", word)
    .replace(/(^|.)%/, (_, before: string) =>
      before === "-" ? n : done && !deed.startsWith("%") ? `${before}了${n}` : `${before}${n}`,
    );
}

/** Without its number, and without 了 where a longer verb stands before it. */
const bare = (deed: Deed) => deed.replace(/-?%/, "").replace(/(?<=..)了$/, "");

/** What came or went: 飞来的; with `late`, 后来飞来的. */
export const which = (deed: Deed, late = "") => `${late}${bare(deed).replace("+", "")}的`;

/** After an unknown change: 飞来一些后. */
export const after = (deed: Deed) => `${told(deed, "一些").replace(/了$/, "")}后`;

/** What there was before it: 不算飞来的, 加上飞走的. */
export const without = (deed: Deed, gain: boolean) => `${gain ? "不算" : "加上"}${which(deed)}`;

/** A verb that can stand after 多: 多飞来5只. */
export const short = (deed: Deed) => /^[^%+\-WF被从]{1,3}%$/.test(deed);

/** The verb alone. */
export const verb = (deed: Deed) => bare(deed).replace("+", "");

/** Whether the number ends the phrase, so that a noun or more can follow it. */
export const open = (deed: Deed) => deed.endsWith("%");

/** One that the story has not told yet. */
export function another(
  r: Random,
  list: readonly Deed[],
  used: ReadonlySet<Deed>,
): Deed | undefined {
  const free = list.filter((deed) => !used.has(deed));
  return free.length > 0 ? r.pick(free) : undefined;
}
