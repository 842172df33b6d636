import type { Setting, Verb } from "./types";

const list = (text: string) => (text === "" ? [] : text.split(","));

function verb(text: string): Verb {
  const [base = "", past = "", done = past, tail = ""] = text.split("/");
  return { base, past, done, tail };
}

/** Times of events, in order. */
export const DAYS = list("on Monday,on Tuesday,on Wednesday,on Thursday,on Friday");
export const PARTS = list("in the morning,at noon,in the afternoon,in the evening");
export const WEEKS = list(
  "in the first week,in the second week,in the third week,in the fourth week",
);
export const MONTHS = list("in March,in April,in May,in June,in July");
export const HOURS = list(
  "in the first hour,in the second hour,in the third hour,in the fourth hour",
);
export const STOPS = list(
  "at the first stop,at the second stop,at the third stop,at the fourth stop",
);
/** Series that suit a shop, and those for what goes slowly. */
export const SHOP = [DAYS, DAYS, PARTS, WEEKS, []];
export const SLOW = [WEEKS, MONTHS, [], []];

/** A setting as it is written down; lists have commas, forms of a verb slashes. */
export interface Raw {
  readonly who?: string;
  readonly where?: string;
  readonly items: string;
  readonly boxes?: string;
  readonly out: string;
  readonly in: string;
  readonly lost?: string;
  readonly series?: readonly (readonly string[])[];
  readonly range?: readonly [number, number];
  readonly price?: readonly [number, number];
  readonly kinds?: string;
  readonly named?: boolean;
  readonly rows?: string;
  readonly living?: Setting["living"];
}

/** The setting of a written one. */
export function setting(raw: Raw): Setting {
  const { who = "", where = "", boxes = "", lost = "", kinds = "", range = [40, 300] } = raw;
  const pair = (text: string) => text.split("/") as [string, string];
  return {
    who: list(who),
    where,
    items: list(raw.items),
    boxes: list(boxes),
    verbs: {
      out: list(raw.out).map(verb),
      in: list(raw.in).map(verb),
      lost: list(lost).map(verb),
    },
    series: raw.series ?? SHOP,
    range,
    price: raw.price,
    kinds: list(kinds).map(pair),
    named: raw.named ?? false,
    rows: raw.rows?.split("/"),
    living: raw.living ?? "no",
  };
}
