import type { Quantity } from "../../../quantity";
import type { Kind } from "./row";
import type { Telling } from "./telling";

const SNAGS: Readonly<Record<Kind, readonly string[]>> = {
  person: [
    "a phone call =hold @m up for [x]",
    "@ ~~lose [x] because something =is missing",
    "the doorbell =ring, and a talk at the door =take [x]",
    "a chat with a neighbor =cost @m [x]",
    "@ ~~stop for [x] to eat something",
    "on top of that, @ ~~wait [x] for a friend",
    "a mistake =cost @m another [x]",
    "@ ~~rest for [x] in between",
    "a power cut =stop @m for [x]",
    "tidying up at the end =take another [x]",
  ],
  way: [
    "a wrong turn =cost @m [x]",
    "@ ~~stop for [x] to eat something",
    "@ ~~lose [x] because a bag =is left behind",
    "a chat with a stranger =take [x]",
    "@ ~~rest for [x] on a bench",
    "on top of that, @ ~~wait [x] for a friend",
    "a sudden shower =hold @m up for [x]",
  ],
  club: [
    "a visitor with many questions =hold everybody up for [x]",
    "[x] ~are lost because a key =is missing",
    "a fire drill =cost [x]",
    "tidying up afterward =take another [x]",
    "a short meeting in between =take [x]",
    "bad weather =cost [x]",
  ],
  machine: [
    "a jam =stop @ for [x]",
    "@ ~~cool down for [x] in between",
    "a worn part =cost another [x]",
    "starting up =take [x] more",
    "a power failure =stop everything for [x]",
  ],
  event: [
    "the greeting at the start =take [x]",
    "one long intermission =take [x]",
    "a problem with the microphone =cost [x]",
    "a round of thanks =take another [x]",
    "a group photo =take [x]",
  ],
  animal: [],
};

const SLOW_SNAGS: readonly string[] = [
  "an unplanned break =cost [x]",
  "waiting for a part =take another [x]",
  "a round of corrections =take another [x]",
  "the final check =take [x] more",
];

const SAVINGS: Readonly<Record<Kind, readonly string[]>> = {
  person: [
    "{because of|thanks to} a few tricks, @ ~~save [x] of that",
    "a friend's help =save @m [x] of that",
    "a good plan =save @m [x] of that",
    "by hurrying, @ ~~save [x] of that",
  ],
  way: ["by hurrying, @ ~~save [x] of that", "thanks to a good plan, @ ~~save [x] of that"],
  club: ["a good plan =save [x] of that", "the help of some neighbors =save [x] of that"],
  machine: ["a new part =save [x] of that", "a better program =save [x] of that"],
  event: [],
  animal: [],
};

/** Something that happens on top; undefined where it does not fit. */
export type Middle = (t: Telling, total: Quantity, parts: number) => Quantity | undefined;

const sums = (t: Telling) =>
  t.told(
    t.r
      .pick(["with that, it =is # [u]", "together with that, it =is # [u]", "now it =is # [u]"])
      .replace("[u]", t.units),
  );

const little = (t: Telling, total: Quantity, share = 0.4) =>
  t.draw(2, Math.max(4, Math.min(40, Math.round(total.n * share))));

const snag: Middle = (t, total) => {
  const text = t.some(t.unit === "minute" ? SNAGS[t.kind] : SLOW_SNAGS);
  if (!text) return undefined;
  if (t.unit !== "minute" && t.kind === "event") return undefined;
  const b = t.given(little(t, total));
  t.facts.push(text.replace("[x]", t.long(b)));
  return t.s.step(total, "+", b, sums(t));
};

const pauses: Middle = (t, total) => {
  if (t.unit !== "minute" || t.kind === "animal" || t.kind === "event") return undefined;
  const n = t.given(t.r.int(2, 6));
  const b = t.given(t.draw(3, Math.max(4, Math.min(15, Math.round(total.n / 5)))));
  const words =
    t.kind === "machine"
      ? `in between, @ ~~stop ${n} times, for ${t.long(b)} each time`
      : t.r.pick([
          `in between, @ ~~take ${n} breaks of ${t.long(b)} each`,
          `in between, there ~are ${n} breaks, each ${t.long(b)} long`,
          `@ ~~pause ${n} times along the way, each time for ${t.long(b)}`,
        ]);
  t.facts.push(words);
  const rest = t.s.step(n, "*", b, t.told(`the breaks ~take # ${t.units}`));
  return t.s.step(total, "+", rest, sums(t));
};

/** A break between any two parts. */
const between: Middle = (t, total, parts) => {
  if (parts < 3 || t.unit !== "minute" || t.kind === "animal" || t.kind === "machine")
    return undefined;
  const b = t.given(t.draw(2, 15));
  const count = ["", "", "", "three", "four"][parts];
  t.facts.push(
    `after each of these ${count} parts but the last, there =is a break of ${t.long(b)}`,
  );
  const rest = t.s.step(
    t.s.constant(parts - 1),
    "*",
    b,
    t.told(`the ${parts - 1} breaks ~take # ${t.units}`),
  );
  return t.s.step(total, "+", rest, sums(t));
};

const saved: Middle = (t, total) => {
  const text = t.some(SAVINGS[t.kind]);
  if (!text || total.n < 12) return undefined;
  const b = t.given(little(t, total, 0.3));
  t.facts.push(text.replace("[x]", t.long(b)));
  return t.s.step(total, "-", b, t.told(`that ~~leave # ${t.units}`.replace("~~", "=")));
};

export const MIDDLES: Readonly<Record<string, Middle>> = { snag, pauses, between, saved };
