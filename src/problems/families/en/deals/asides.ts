import type { Deal } from "./deal";

const ASIDES: Readonly<Record<string, readonly string[]>> = {
  shop: [
    "the way there =take [k] minutes",
    "there ~are [k] people in line",
    "the shop =have [k] shelves along one wall",
    "it =is raining, and the streets ~are empty",
    "the place =open at nine",
    "a friendly clerk =help @m",
  ],
  work: [
    "@ ~~live [k] minutes from the nearest bus stop",
    "@ ~~like being busy",
    "most of @'s friends ~are away at this time of the year",
    "it =is a warm and sunny month",
    "@ ~~like the early shift",
  ],
  stall: [
    "[k] people ~help that day",
    "the stall =is [k] feet long",
    "the sun =shine all day",
    "many families ~come",
    "[k] balloons ~hang over the stall",
  ],
};

/** A sentence that nobody needs, some with a number. */
export function aside(d: Deal, about: string): string {
  const text = d.r.pick(ASIDES[about] ?? []);
  return text.includes("[k]") ? text.replace("[k]", `${d.s.idle(d.r.int(8, 16))}`) : text;
}
