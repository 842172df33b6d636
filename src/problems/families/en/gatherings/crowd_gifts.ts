import { divisors } from "../../../family";
import { money, things } from "../../../measure";
import type { Noun } from "../../../nouns";
import { BAKED, FRUITS, KEEPSAKES, STATIONERY, SWEETS } from "../../../things_en";
import type { Tale, Value } from "../../../weaving/tale_en";
import type { Occasion } from "./crowd_settings";
import { oneOf } from "./link";

const GIFTS: readonly Noun[] = [
  ...[...BAKED, ...FRUITS, ...KEEPSAKES, ...STATIONERY, ...SWEETS],
].filter(({ one }) => !one.includes(" of "));
const PACKS = ["box", "crate", "basket", "carton", "bag", "case", "tub", "parcel"];

/** The people whose number is known now, as words of a sentence. */
export interface Crowd {
  readonly value: Value;
  /** "all the guests", as a subject. */
  readonly who: string;
  /** "the guests", after "of". */
  readonly of: string;
  readonly all: Noun;
}

/** Everybody gets something, which is taken from a stock or bought in packs. */
export function gifts(t: Tale, occ: Occasion, { value, who, of }: Crowd): void {
  const { random: r } = t;
  const other = r.chance(0.6) ? { one: r.pick(GIFTS).one, pack: r.pick(PACKS) } : undefined;
  const [own, ownPack, ownPrice] = occ.gift;
  const [one, pack, price] = other
    ? [other.one, other.pack, [4, 20] as const]
    : [own, ownPack, ownPrice];
  const noun = t.noun(one);
  const { many } = noun;
  const k = t.given(r.int(2, 6));
  t.fact(
    `{each of ${of} got ${k} ${many}|${who} got ${k} ${many} each|the organizers gave ${k} ${many} to each of ${of}|${k} ${many} went to each of ${of}}`,
  );
  const need = t.step(
    value,
    "*",
    k,
    oneOf(r, `That made # ${many}.`, `In all, # ${many} were given out.`),
  );
  t.ask(
    "gifts",
    need,
    `{how many ${many} was that in all|how many ${many} were given out|how many ${many} did they get altogether|what was the total number of ${many} {given out|handed out}}?`,
    undefined,
    things(noun, `the ${many} that were given out`),
  );
  const sizes = divisors(need.n, 4, 36);
  if (r.chance(0.35) || sizes.length === 0) {
    const had = t.given(need.n + r.int(3, 60));
    t.fact(
      `{there had been ${had} ${many} in stock|at first, there were ${had} ${many}|the organizers had bought ${had} ${many}|${had} ${many} had been delivered}`,
    );
    const left = t.step(
      had,
      "-",
      need,
      oneOf(r, `That left # ${many}.`, `So # ${many} were left over.`),
    );
    t.ask(
      "over",
      left,
      `{how many ${many} were left over|how many ${many} remained|after that, how many ${many} were left}?`,
      undefined,
      things(noun, `the ${many} that were left`),
    );
    const by = divisors(left.n, 2, 9);
    if (by.length === 0) return;
    const h = t.given(r.pick(by));
    const helper = t.noun(occ.helper);
    t.fact(
      `{${h} ${helper.many} shared the ${many} that were left equally|the ${many} that were left over were shared equally by ${h} ${helper.many}|what was left over was divided equally among ${h} ${helper.many}}`,
    );
    t.ask(
      "eachLeft",
      t.step(left, "/", h, `Each ${helper.one} got # ${many}.`),
      `{how many ${many} did each ${helper.one} get|how many ${many} did one ${helper.one} receive|what was the share of each ${helper.one}, in ${many}}?`,
      undefined,
      things(noun, `the ${many} that each ${helper.one} got`),
    );
    return;
  }
  const m = t.given(r.pick(sizes));
  const packs = t.noun(pack);
  t.fact(
    `{the ${many} came in ${packs.many} of ${m}|one ${pack} held ${m} ${many}|there were ${m} ${many} in {a|each} ${pack}|the shop sold the ${many} only in ${packs.many} of ${m}}`,
  );
  const n = t.step(need, "/", m, oneOf(r, `That was # ${packs.many}.`, `It took # ${packs.many}.`));
  t.ask(
    "packs",
    n,
    `{how many ${packs.many} were needed|how many ${packs.many} did the organizers have to buy|how many ${packs.many} of ${many} was that}?`,
    undefined,
    things(packs, `the ${packs.many} that were needed`),
  );
  const p = t.given(r.int(...price));
  t.fact(
    `{{a|one} ${pack} cost $${p}|the price of {a|one} ${pack} was $${p}|the organizers paid $${p} {a|per} ${pack}|for each ${pack}, the shop took $${p}}`,
  );
  t.ask(
    "packCost",
    t.step(n, "*", p, `The ${many} cost # dollars.`),
    `{how many dollars did the ${many} cost|how much was paid for the ${many}, in dollars|what did all the ${packs.many} cost, in dollars|how much money did the ${many} cost}?`,
    undefined,
    money(`the price of the ${many}`),
  );
}
