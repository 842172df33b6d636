import { money, size, units } from "../../../measure";
import { plural } from "../../../nouns";
import type { Tale, Value } from "../../../weaving/tale_en";
import { between, dividing, say } from "./kit";
import { COVERS, type Cover } from "./materials";
import type { Site } from "./rectangle";
import { paced } from "./surface_pace";
import type { Face, Use } from "./surface_use";

/** What covers the area: prices, packs, doses, plants, pace. Returns what it costs. */
export function surface(t: Tale, site: Site, face: Face): Value[] {
  const { random: r } = t;
  const { ground, unit } = site;
  if (ground.covers.length === 0) return [];
  const cover: Cover = COVERS[r.pick(ground.covers)];
  const small = unit.many === "inches" || unit.many === "cm";
  const uses: Use[] = [
    ...(cover.price && !small ? [priced, priced] : []),
    ...(cover.pack !== "" ? [packed, packed] : []),
    ...(cover.dose ? [dosed, dosed] : []),
    ...(cover.count && !small ? [counted, counted] : []),
    ...(small ? [] : [paced]),
  ];
  return uses.length > 0 ? r.pick(uses)(t, site, cover, face) : [];
}

const priced: Use = (t, { who, unit }, cover, { area, name, start }) => {
  const [least, most] = cover.price ?? [2, 9];
  const p = t.given(between(t, least, most));
  const mass = cover.mass === "tile" ? "tiles" : cover.mass === "mat" ? "mats" : cover.mass;
  const is = mass === cover.mass ? "{costs|is sold for}" : "{cost|are sold for}";
  t.fact(
    `{@ ${cover.does} ${name}. the ${mass} ${is} $${p} per ${unit.squareOne}|@ ${cover.does} ${name}, paying $${p} for {each|every} ${unit.squareOne}|@ ${cover.does} ${name} at a price of $${p} {a|per} ${unit.squareOne}|to ${cover.do} ${name}, @ pays $${p} {a|per} ${unit.squareOne}}`,
    who,
    start,
  );
  const all = t.step(
    area,
    "*",
    p,
    say(t, `{The ${mass} will come to|For that it is|All of it costs} # dollars.`),
    0.5,
  );
  t.ask(
    "faceCost",
    all,
    `{how many dollars does it take to ${cover.do} ${name}|how much does @ pay for the ${mass}, in dollars|what is the price of all the ${mass}, in dollars}?`,
    who,
    money(`the price of the ${mass}`, who),
  );
  return [all];
};

const packed: Use = (t, { who, unit }, cover, { area, name, start }) => {
  const { random: r } = t;
  const twice = r.chance(0.25) && /paint|varnish|sealer/.test(cover.mass);
  const coats = t.constant(2, r.pick(["two", "twice"]));
  const whole = twice ? t.step(area, "*", coats, `For two coats it is # ${unit.square}.`) : area;
  const k = dividing(t, whole.n, ...cover.reach);
  if (k === undefined) return [];
  const per = t.given(k);
  const { pack, mass } = cover;
  const packs = plural(pack);
  const what = `${pack} of ${mass}`;
  const { many } = t.noun(what);
  const p = t.given(between(t, ...cover.packPrice));
  if (twice) {
    t.fact(
      coats.word === "two"
        ? `{@ ${cover.does} ${name} with ${coats} coats of ${mass}|${name} is to get ${coats} coats of ${mass}|@ wants ${coats} coats of ${mass} on ${name}|${coats} coats of ${mass} are planned for ${name}}`
        : `{@ ${cover.does} all of ${name} ${coats}|all of ${name} has to be covered ${coats}|@ means to ${cover.do} ${name} ${coats}|${name} needs ${mass} ${coats}}`,
      who,
      start,
    );
  }
  t.fact(
    twice
      ? `{{one|a} ${what} is enough for ${per} ${unit.square}|with one ${what}, @ can cover ${per} ${unit.square}|for every ${per} ${unit.square}, @ uses one ${what}|one ${pack} lasts for ${per} ${unit.square}}`
      : `{@ ${cover.does} ${name}. {one|a} ${what} is enough for ${per} ${unit.square}|@ ${cover.does} ${name} and needs one ${what} for every ${per} ${unit.square}|to ${cover.do} ${name}, @ uses one ${what} for every ${per} ${unit.square}|@ ${cover.does} ${name}. with one ${what}, it is possible to cover ${per} ${unit.square}}`,
    who,
    start,
  );
  const n = t.step(
    whole,
    "/",
    per,
    say(t, `{That takes|So it takes|For this there must be} # ${packs}.`),
  );
  t.ask(
    "packs",
    n,
    `{how many ${many} does @ need|how many ${packs} of ${mass} {are|will be} needed|how many ${many} does it take|to ${cover.do} ${name}, how many ${many} does @ need}?`,
    who,
    units(what, `the ${many} that are needed`),
  );
  const had = t.given(between(t, 2, n.n * 0.6));
  let buys = n;
  if (n.n > 4 && r.chance(0.45)) {
    t.fact(
      `{@ still has ${had} ${packs} from last year|${had} ${packs} are left over from another job|a neighbor gives @m ${had} ${packs}|there are still ${had} full ${packs} in the shed}`,
      who,
    );
    buys = t.step(
      n,
      "-",
      had,
      say(t, `{So # ${packs} have to be bought|That leaves # ${packs} to buy}.`),
    );
    t.ask(
      "morePacks",
      buys,
      `{how many more ${packs} does @ need|how many ${packs} does @ still have to buy|how many ${many} must be bought}?`,
      who,
      units(what, `the ${many} that are missing`),
    );
  }
  t.fact(
    `{{a|each|one} ${pack} costs $${p}|the price of one ${pack} is $${p}|@ pays $${p} for each new ${pack}|$${p} is the price of {a|one} ${pack}}`,
    who,
  );
  const all = t.step(buys, "*", p, say(t, `{The ${packs} cost|For the ${packs} it is} # dollars.`));
  t.ask(
    "packCost",
    all,
    `{how many dollars does @ spend on the ${packs}|how much does @ pay for the ${mass}, in dollars|what is the price of the ${packs} that @ buys, in dollars}?`,
    who,
    money(`the money for the ${mass}`, who),
  );
  return [all];
};

const dosed: Use = (t, { who, unit }, cover, { area, name, start }) => {
  const [least, most] = cover.dose ?? [10, 20];
  const g = t.given(between(t, least, most));
  const { mass, pack } = cover;
  t.fact(
    `{@ ${cover.does} ${name}, using ${g} grams of ${mass} for every ${unit.squareOne}|to ${cover.do} ${name}, @ takes ${g} grams of ${mass} for {each|every} ${unit.squareOne}|@ ${cover.does} ${name}. {each|one} ${unit.squareOne} gets ${g} grams of ${mass}|@ ${cover.does} ${name}, and ${g} grams of ${mass} are meant for one ${unit.squareOne}}`,
    who,
    start,
  );
  const all = t.step(area, "*", g, say(t, `{The ${mass} weighs|That is|All of it takes} # grams.`));
  t.ask(
    "grams",
    all,
    `{how many grams of ${mass} does @ need|how much ${mass} does @ use, in grams|what weight of ${mass} is needed, in grams|to ${cover.do} ${name}, how many grams of ${mass} does it take}?`,
    who,
    size("weight", "grams", `the ${mass} that is needed`),
  );
  const k = dividing(t, all.n, 50, 500);
  if (k === undefined || k % 10 > 0) return [];
  const per = t.given(k);
  const packs = plural(pack);
  t.noun(pack);
  t.fact(
    `{the ${mass} is sold in ${packs} of ${per} grams|{one|a} ${pack} of ${mass} weighs ${per} grams|@ buys it in ${packs} of ${per} grams|there are ${per} grams of ${mass} in a ${pack}}`,
    who,
  );
  const n = t.step(all, "/", per, say(t, `{That takes|So it takes} # ${packs}.`));
  t.ask(
    "dosePacks",
    n,
    `{how many ${packs} of ${mass} does @ need|how many ${packs} does @ use up|how many ${packs} does it take}?`,
    who,
    units(pack, `the ${packs} that are needed`),
  );
  const p = t.given(between(t, 3, 15));
  t.fact(
    `{{a|each|one} ${pack} costs $${p}|the price of one ${pack} is $${p}|@ pays $${p} for each ${pack}|$${p} is the price of {a|one} ${pack}}`,
    who,
  );
  const cost = t.step(n, "*", p, `The ${packs} cost # dollars.`);
  t.ask(
    "doseCost",
    cost,
    `{how many dollars does @ pay for the ${mass}|how much does the ${mass} cost @m, in dollars|what do all the ${packs} cost, in dollars}?`,
    who,
    money(`the price of the ${mass}`, who),
  );
  return [cost];
};

const counted: Use = (t, { who, unit }, cover, { area, name, start }) => {
  const { random: r } = t;
  const [one, least, most] = cover.count ?? ["tile", 2, 9];
  const { many } = t.noun(one);
  const k = t.given(between(t, least, most));
  t.fact(
    `{@ ${cover.does} ${name}, with ${k} ${many} to {a|each} ${unit.squareOne}|to ${cover.do} ${name}, @ needs ${k} ${many} for {each|every} ${unit.squareOne}|@ ${cover.does} ${name}. there is room for ${k} ${many} on {each|every|one} ${unit.squareOne}|@ ${cover.does} ${name}, and it takes ${k} ${many} to fill {a|one} ${unit.squareOne}}`,
    who,
    start,
  );
  const all = t.step(
    area,
    "*",
    k,
    say(t, `{That makes|All of it takes|There is room for} # ${many}.`),
  );
  t.ask(
    "count",
    all,
    `{how many ${many} does @ need|how many ${many} are there in all|to ${cover.do} ${name}, how many ${many} does it take|what number of ${many} is needed}?`,
    who,
    units(one, `the ${many} that are needed`),
  );
  let need = all;
  if (r.chance(0.5)) {
    const e = t.given(between(t, 4, Math.max(6, all.n / 12)));
    t.fact(
      `{in case some are damaged, @ orders ${e} more|to be on the safe side, @ takes ${e} extra ${many}|@ orders ${e} spare ${many} as well|another ${e} ${many} are ordered as a reserve}`,
      who,
    );
    need = t.step(all, "+", e, say(t, `{With the reserve it is|In all that is} # ${many}.`));
    t.ask(
      "spare",
      need,
      `{how many ${many} does @ order in all|with the extra ones, how many ${many} does @ order|what is the whole number of ${many} that @ orders}?`,
      who,
      units(one, `the ${many} that ${who.name} orders`),
    );
  }
  const size0 = dividing(t, need.n, 6, 60);
  if (size0 === undefined) return [];
  const per = t.given(size0);
  const box = r.pick(["box", "crate", "tray", "carton"]);
  const boxes = plural(box);
  t.fact(
    `{the ${many} come in ${boxes} of ${per}|there are ${per} ${many} in {a|each} ${box}|@ buys them in ${boxes} of ${per} ${many}|{each|every} ${box} holds ${per} ${many}}`,
    who,
  );
  const n = t.step(need, "/", per, say(t, `{That is|So there are} # ${boxes}.`));
  t.ask(
    "cases",
    n,
    `{how many ${boxes} does @ need|how many ${boxes} of ${many} does @ order|how many ${boxes} does that make}?`,
    who,
    units(box, `the ${boxes} that are needed`),
  );
  const p = t.given(between(t, 6, 60));
  t.fact(
    `{{a|each|one} ${box} costs $${p}|the price of one ${box} is $${p}|@ pays $${p} for each ${box}|$${p} is the price of {a|one} ${box}}`,
    who,
  );
  const cost = t.step(n, "*", p, `The ${boxes} cost # dollars.`);
  t.ask(
    "caseCost",
    cost,
    `{how many dollars does @ pay for the ${many}|how much do the ${many} cost @m, in dollars|what do all the ${boxes} cost, in dollars}?`,
    who,
    money(`the price of the ${many}`, who),
  );
  return [cost];
};
