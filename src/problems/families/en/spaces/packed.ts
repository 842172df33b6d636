import { money, size, units } from "../../../measure";
import { plural } from "../../../nouns";
import type { Tale, Value } from "../../../weaving/tale_en";
import { between, type Range, SHARES, say, spend } from "./kit";
import { rival } from "./rival";

/** Large boxes with the small cubes or boxes that go into them. */
const INTO: readonly (readonly [
  big: string,
  small: string,
  unit: string,
  side: Range,
  scene: string,
])[] = [
  ["toy chest", "letter block", "cm", [4, 7], "{is tidying a playroom|works in a day nursery}"],
  ["shipping crate", "tea box", "cm", [6, 15], "{exports tea|works at a port}"],
  ["freezer box", "ice cube", "cm", [2, 4], "{works in a cafe|prepares a party}"],
  ["cargo hold", "crate", "feet", [2, 3], "{loads a ship|works on a freighter}"],
  [
    "moving truck",
    "moving box",
    "feet",
    [2, 3],
    "{moves to another town|works for a moving company}",
  ],
  ["gift box", "soap cube", "cm", [3, 5], "{makes soap for a market|packs gifts}"],
  ["warehouse bay", "carton", "feet", [2, 4], "{manages a warehouse|stores goods for a shop}"],
  ["sugar tin", "sugar cube", "cm", [2, 3], "{runs a tea room|sells sweets}"],
  ["display case", "puzzle cube", "cm", [5, 7], "{collects puzzles|opens a toy store}"],
  ["container", "washing machine box", "feet", [2, 4], "{delivers machines|unloads trains}"],
  ["drawer", "stamp box", "inches", [2, 4], "{collects stamps|works in a post museum}"],
  ["locker", "tile box", "inches", [3, 6], "{renovates houses|works as a tiler}"],
  ["cooler", "sandwich box", "inches", [3, 6], "{plans a picnic|caters for a school trip}"],
  ["trunk", "game box", "inches", [4, 8], "{runs a board game club|goes to summer camp}"],
  ["storage bin", "candle box", "inches", [3, 6], "{makes candles|decorates a church}"],
  ["crate", "glass cube", "cm", [5, 9], "{builds a glass wall|makes lamps}"],
];

/** A box that is filled with small cubes: along its sides, in layers, by volume. */
export function packed(t: Tale): void {
  const { random: r } = t;
  const [big, small, u, range, scene] = r.pick(INTO);
  const p = t.person();
  const { many } = t.noun(small);
  const s0 = r.int(...range);
  const s = t.given(s0);
  const sides = [r.int(3, 9), r.int(2, 7), r.int(2, 6)].map((n) => t.given(n * s0)) as [
    Value,
    Value,
    Value,
  ];
  const [l, w, h] = sides;
  const shape = `{the sides of {a|each} ${small} are ${s} ${u} long|{a|each} ${small} is a cube with sides of ${s} ${u}|{a|one} ${small} measures ${s} ${u} on every side|all the ${many} are cubes whose edges are ${s} ${u} long}`;
  const start = t.fact(
    `{@ ${scene} and has a ${big} that is ${l} ${u} long, ${w} ${u} wide and ${h} ${u} high inside|@ ${scene}. {inside|on the inside}, a ${big} measures ${l} by ${w} ${u} at the bottom and is ${h} ${u} high|@, who ${scene}, packs a ${big} that is ${l} ${u} long, ${w} ${u} wide and ${h} ${u} high inside|@ ${scene} with a ${big} of ${l} by ${w} ${u} that is ${h} ${u} high}`,
    p,
  );
  const cubes = t.fact(shape, undefined, start);
  const cubic = `cubic ${u}`;
  const floor = t.step(l, "*", w, `The bottom of the ${big} has # square ${u}.`);
  const volume = t.step(
    floor,
    "*",
    h,
    say(t, `{The ${big} has a volume of|Inside, the ${big} has} # ${cubic}.`),
  );
  t.ask(
    "volume",
    volume,
    `{what is the volume of the ${big}, in ${cubic}|how many ${cubic} does the ${big} hold|how large is the ${big}, in ${cubic}}?`,
    undefined,
    size("volume", cubic, `the volume of the ${big}`),
  );
  const square = t.step(s, "*", s, `One side of a ${small} has # square ${u}.`);
  const cube = t.step(square, "*", s, `One ${small} has # ${cubic}.`);
  t.ask(
    "cube",
    cube,
    `{what is the volume of one ${small}, in ${cubic}|how many ${cubic} does one ${small} take up|how much room does one ${small} need, in ${cubic}}?`,
    undefined,
    size("volume", cubic, `the volume of one ${small}`),
  );
  const along = t.step(l, "/", s, `Along the length there is room for # ${many}.`);
  const across = t.step(w, "/", s, `Across the width there is room for # ${many}.`);
  const layer = t.step(along, "*", across, `One layer has # ${many}.`);
  const up = t.step(h, "/", s, `There are # layers.`);
  t.ask(
    "layer",
    layer,
    `{how many ${many} fit side by side on the bottom|how many ${many} make up one full layer|how many ${many} cover the bottom of the ${big}}?`,
    undefined,
    units(small, `the ${many} in one layer`),
  );
  t.ask(
    "layers",
    up,
    `{how many layers of ${many} fit on top of each other|how many layers fit into the ${big}|in how many layers are the ${many} when the ${big} is full}?`,
    undefined,
    units("layer", "the layers"),
  );
  const way = r.chance(0.6);
  const all = way
    ? t.step(layer, "*", up, say(t, `{In all|Altogether} # ${many} fit in.`))
    : t.step(volume, "/", cube, say(t, `{In all|Altogether} # ${many} fit in.`));
  t.ask(
    "all",
    all,
    `{how many ${many} fit into the ${big}|how many ${many} does it take to fill the ${big}|with how many ${many} is the ${big} completely full|what is the greatest number of ${many} that the ${big} can hold}?`,
    undefined,
    units(small, `the ${many} that fit in`),
  );
  if (r.chance(0.3)) {
    rival(t, p, small, many, all, cubes);
    return;
  }
  const use = r.pick(["in", "in", "share", "price", "open"] as const);
  if (use === "in" || use === "share") {
    const n = r.pick([2, 3, 4]);
    const had =
      use === "in"
        ? t.given(between(t, 2, all.n * 0.8))
        : t.step(all, "/", t.constant(n, SHARES[n]), `# ${many} are in it.`);
    t.fact(
      use === "in"
        ? `{there are already ${had} ${many} in it|@ has put in ${had} ${many} so far|${had} ${many} are in the ${big} already|so far, the ${big} contains only ${had} ${many}}`
        : `{the ${big} is ${had.of[1]} full|so far, ${had.of[1]} of the ${big} is full|@ has filled ${had.of[1]} of the ${big}|only ${had.of[1]} of the ${big} is full so far}`,
      p,
      cubes,
    );
    const more = t.step(
      all,
      "-",
      had,
      say(t, `{There is room for|That leaves room for} # ${many}.`),
    );
    t.ask(
      "more",
      more,
      `{how many more ${many} fit in|for how many more ${many} is there room|how many ${many} are missing until the ${big} is full}?`,
      undefined,
      units(small, `the ${many} that are missing`),
    );
  } else if (use === "price") {
    const price = t.given(r.int(2, 9));
    t.fact(
      `{one ${small} costs $${price}|the price of {a|each} ${small} is $${price}|@ pays $${price} for each ${small}|each of the ${many} costs $${price}}`,
      p,
      cubes,
    );
    const sum = t.step(all, "*", price, `They cost # dollars.`);
    t.ask(
      "value",
      sum,
      `{how many dollars does it cost to fill the ${big}|what do the ${many} for a full ${big} cost, in dollars|how much does @ pay to fill the ${big}, in dollars}?`,
      p,
      money("the price of a full box", p),
    );
    if (r.chance(0.5)) spend(t, p, [sum], "all of this");
  } else {
    const boxes = t.given(r.int(2, 6));
    const bigs = plural(big);
    t.noun(big);
    t.fact(
      `{there are ${boxes} such ${bigs}|@ fills ${boxes} ${bigs} like this|${boxes} equal ${bigs} have to be filled|@ needs ${boxes} full ${bigs} of the same size}`,
      p,
      cubes,
    );
    t.ask(
      "boxes",
      t.step(all, "*", boxes, `That makes # ${many}.`),
      `{how many ${many} go into all the ${bigs}|how many ${many} does @ need for all the ${bigs}|how many ${many} are needed altogether}?`,
      p,
      units(small, `the ${many} for all the ${bigs}`),
    );
  }
}
