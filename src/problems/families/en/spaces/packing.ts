import { money, units } from "../../../measure";
import { plural } from "../../../nouns";
import type { Tale, Value } from "../../../weaving/tale_en";
import { between, dividing, say, spend } from "./kit";
import { rival } from "./rival";
import { PACKINGS, SMALL_THINGS } from "./things";

/** Things in packs, packs in larger ones, those on vehicles. */
export function packing(t: Tale): void {
  const { random: r } = t;
  const [small, middle, large] = r.pick(PACKINGS);
  const { one: thing } = r.pick(SMALL_THINGS);
  const { many } = t.noun(thing);
  const [smalls, middles, larges] = [plural(small), plural(middle), plural(large)];
  const p = t.person();
  const [a, b, c] = [t.given(r.int(3, 12)), t.given(r.int(3, 12)), t.given(r.int(2, 9))];
  const deep = r.chance(0.5);
  const down = r.chance(0.5);
  const start = t.fact(
    `{in a warehouse, @ puts ${a} ${many} into each ${small} and ${b} ${smalls} into each ${middle}|@ packs ${many}, ${a} to a ${small}, and then the ${smalls}, ${b} to a ${middle}|@ fills ${smalls} with ${a} ${many} each. ${b} of these ${smalls} go into one ${middle}|at @'s company, {a|each} ${small} contains ${a} ${many}, and {a|each} ${middle} contains ${b} ${smalls}}`,
    p,
  );
  const inMiddle = t.step(
    a,
    "*",
    b,
    say(t, `{One ${middle} holds|In one ${middle} there are} # ${many}.`),
  );
  t.ask(
    "middle",
    inMiddle,
    `{how many ${many} are there in one ${middle}|how many ${many} does a ${middle} hold|what number of ${many} goes into one ${middle}}?`,
    undefined,
    units(thing, `the ${many} in one ${middle}`),
  );
  let base = inMiddle;
  let pack: string = middle;
  if (deep) {
    t.fact(
      `{a ${large} takes ${c} ${middles}|${c} ${middles} go on one ${large}|there are ${c} ${middles} on {a|each} ${large}|for one ${large}, there are ${c} ${middles}}`,
      p,
      start,
    );
    base = t.step(
      inMiddle,
      "*",
      c,
      say(t, `{One ${large} has|On one ${large} there are} # ${many}.`),
    );
    pack = large;
    t.ask(
      "large",
      base,
      `{how many ${many} make one ${large}|how many ${many} does a full ${large} carry|with one full ${large}, how many ${many} are sent off}?`,
      undefined,
      units(thing, `the ${many} on one ${large}`),
    );
    t.noun(large);
  }
  const packs = pack === middle ? middles : larges;
  if (down) {
    const n0 = r.int(2, 12);
    const broken = r.chance(0.5)
      ? t.given(r.int(2, Math.max(3, Math.round(base.n * 0.4))))
      : undefined;
    const all = t.given(n0 * base.n + (broken?.n ?? 0));
    t.fact(
      broken
        ? `{in all, there are ${all} ${many} in stock|@ has a supply of ${all} ${many}|today, ${all} ${many} are delivered to @m|@ gets ${all} ${many} from a supplier}`
        : `{in all, there are ${all} ${many} to pack|@ has to pack ${all} ${many}|today, ${all} ${many} have to be sent off|an order is for ${all} ${many}}`,
      p,
      start,
    );
    let good = all;
    if (broken) {
      t.fact(
        `{but ${broken} of the ${many} are not good enough, and all the others are packed|${broken} of these cannot be used, and the rest is packed|@ finds ${broken} that are damaged and packs all the others|@ takes out ${broken} of them for a display and packs the rest}`,
        p,
        start,
      );
      good = t.step(all, "-", broken, `# ${many} are packed.`);
      t.ask(
        "good",
        good,
        `{how many ${many} are packed|how many ${many} does @ pack in the end|what number of ${many} is packed}?`,
        p,
        units(thing, `the ${many} that are packed`),
      );
    }
    let n: Value;
    if (r.chance(0.5)) {
      n = t.step(good, "/", base, say(t, `{That makes|They fill} # ${packs}.`));
    } else {
      const first = t.step(good, "/", a, `They fill # ${smalls}.`);
      t.ask(
        "smalls",
        first,
        `{how many ${smalls} are filled|how many ${smalls} does @ fill|how many ${smalls} does @ need}?`,
        p,
        units(small, `the ${smalls}`),
      );
      const second = t.step(first, "/", b, `The ${smalls} fill # ${middles}.`);
      t.ask(
        "middles",
        second,
        `{how many ${middles} are filled|how many ${middles} does @ fill|how many ${middles} does @ need}?`,
        p,
        units(middle, `the ${middles}`),
      );
      n = deep ? t.step(second, "/", c, `That makes # ${packs}.`) : second;
    }
    t.ask(
      "packs",
      n,
      `{how many ${packs} does that make|how many ${packs} are needed for that|for all of this, how many ${packs} does @ need}?`,
      p,
      units(pack, `the ${packs}`),
    );
    const price = t.given(between(t, 4, 60));
    t.fact(
      `{sending off {a|one} ${pack} costs $${price}|it costs $${price} to send off one ${pack}|for {a|each} ${pack}, @ pays $${price} to a carrier|a carrier takes $${price} for {a|each} ${pack}}`,
      p,
      start,
    );
    const sum = t.step(n, "*", price, `Sending them costs # dollars.`);
    t.ask(
      "sendCost",
      sum,
      `{how many dollars does it cost to send all the ${packs}|what does @ pay for sending the ${packs}, in dollars|how much does the carrier get in all, in dollars}?`,
      p,
      money("the price of the transport", p),
    );
    if (r.chance(0.4)) spend(t, p, [sum], "the transport");
    return;
  }
  const n = t.given(r.int(2, 9));
  t.fact(
    `{@ sends off ${n} full ${packs}|${n} full ${packs} are ready|today, ${n} ${packs} leave the place|a shop has ordered ${n} full ${packs}}`,
    p,
    start,
  );
  const all = t.step(base, "*", n, say(t, `{In all that is|The ${packs} contain} # ${many}.`));
  t.ask(
    "all",
    all,
    `{how many ${many} are in the ${packs}|how many ${many} does @ send|how many ${many} are there in all of the ${packs}}?`,
    p,
    units(thing, `the ${many} in all`),
  );
  if (r.chance(0.3)) {
    rival(t, p, thing, many, all, start);
    return;
  }
  const extra = r.pick(["loose", "less", "price"] as const);
  if (extra === "price") {
    const price = t.given(r.int(2, 9));
    t.fact(
      `{{a|each|one} ${small} is sold for $${price}|a ${small} of them costs $${price}|shops pay $${price} for {a|each} ${small}|the price of one ${small} is $${price}}`,
      p,
      start,
    );
    const per = t.step(b, "*", price, `One ${middle} brings # dollars.`);
    const more = deep ? t.step(per, "*", c, `One ${large} brings # dollars.`) : per;
    t.ask(
      "packValue",
      more,
      `{how many dollars does one ${pack} bring|what is one ${pack} worth, in dollars|how much money does @ get for one ${pack}}?`,
      p,
      money(`the value of one ${pack}`, p),
    );
    const sum = t.step(more, "*", n, `All of them bring # dollars.`);
    t.ask(
      "allValue",
      sum,
      `{how many dollars do all the ${packs} bring|how much money does @ get for all the ${packs}|what are all the ${packs} worth, in dollars}?`,
      p,
      money("the value of all", p),
    );
    return;
  }
  const d = t.given(between(t, 2, Math.max(3, a.n * b.n * 0.8)));
  t.fact(
    extra === "loose"
      ? `{besides, there are ${d} single ${many}|${d} single ${many} go with them|on top of that, @ adds ${d} loose ${many}|there are also ${d} ${many} that are not packed}`
      : `{on the way, ${d} of the ${many} are lost|${d} of the ${many} arrive damaged and cannot be used|but ${d} of the ${many} turn out to be bad|on arrival, ${d} of the ${many} have to be thrown away}`,
    p,
    start,
  );
  const now = t.step(
    all,
    extra === "loose" ? "+" : "-",
    d,
    extra === "loose" ? `With these it is # ${many}.` : `# good ${many} are left.`,
  );
  t.ask(
    "now",
    now,
    extra === "loose"
      ? `{how many ${many} are there in all|counting everything, how many ${many} are there|with the single ones, how many ${many} is that}?`
      : `{how many good ${many} are left|how many ${many} can be used in the end|how many ${many} arrive in good order}?`,
    undefined,
    units(thing, `the ${many} in the end`),
  );
  const q = dividing(t, now.n, 2, 12);
  if (q === undefined) return;
  const s = t.given(q);
  t.fact(
    `{${s} shops get equal parts of them|they are shared equally by ${s} shops|@ divides them equally among ${s} shops|equally many go to each of ${s} shops}`,
    p,
    start,
  );
  t.ask(
    "shop",
    t.step(now, "/", s, `Each shop gets # ${many}.`),
    `{how many ${many} does each shop get|what number of ${many} goes to each shop|how many ${many} are there for each shop}?`,
    undefined,
    units(thing, `the ${many} for each shop`),
  );
}
