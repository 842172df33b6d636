import { money, units } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { between, dividing, say, spend, UNITS } from "./kit";

const FLOORS =
  "bathroom floor,kitchen floor,shop floor,shower wall,hallway,balcony,entrance hall,patio,game room,pool deck,backsplash,station platform,mosaic wall,lobby,station hall,bakery wall".split(
    ",",
  );
const COLORS = "blue,white,gray,green,black,yellow,cream,red".split(",");

/** Square tiles in rows, some of them of another color, bought in boxes. */
export function tiling(t: Tale): void {
  const { random: r } = t;
  const p = t.person();
  const floor = r.pick(FLOORS);
  const big = r.chance(0.5) ? UNITS.m : UNITS.ft;
  const [small, per] = big === UNITS.m ? (["cm", 100] as const) : (["inches", 12] as const);
  const s0 = small === "cm" ? r.pick([10, 20, 25, 50]) : r.pick([3, 4, 6, 12]);
  const l = t.given(r.int(3, 9));
  const w = t.given(r.int(2, Math.min(6, l.n)));
  const s = t.given(s0);
  const u = big.many;
  t.noun("tile");
  const direct = r.chance(0.4);
  let across: Value;
  let down: Value;
  if (direct) {
    [across, down] = [t.given(r.int(6, 30)), t.given(r.int(4, 20))];
    t.fact(
      `{@ covers a ${floor} with ${down} rows of ${across} tiles|for a ${floor}, @ lays tiles in ${down} rows, ${across} to {a|each} row|@ lays ${across} tiles in each of the ${down} rows of a ${floor}|a ${floor} that @ is tiling has ${down} rows of ${across} tiles}`,
      p,
    );
  } else {
    t.fact(
      `{@ covers a ${floor}, ${l} ${u} long and ${w} ${u} wide, with square tiles of ${s} ${small} on each side|a ${floor} of ${l} by ${w} ${u} is tiled by @ with square tiles whose sides are ${s} ${small} long|@ has square tiles with sides of ${s} ${small}. they are for a ${floor} that measures ${l} by ${w} ${u}|@ is tiling a ${floor} of ${l} by ${w} ${u}. the tiles are squares, and each side is ${s} ${small} long}`,
      p,
    );
    if (per % s0 === 0 && r.chance(0.4)) {
      const each = t.step(t.constant(per), "/", s, `Along one ${big.one} there are # tiles.`);
      across = t.step(each, "*", l, "One row has # tiles.");
      down = t.step(each, "*", w, "There are # rows.");
    } else {
      const length = t.step(l, "*", t.constant(per), `The length is # ${small}.`);
      const width = t.step(w, "*", t.constant(per), `The width is # ${small}.`);
      across = t.step(length, "/", s, "One row has # tiles.");
      down = t.step(width, "/", s, "There are # rows.");
    }
    t.ask(
      "row",
      across,
      `{how many tiles lie side by side along the length|how many tiles are there in one row along the length|along the length, how many tiles fit side by side}?`,
      undefined,
      units("tile", "the tiles in a row"),
    );
  }
  const all = t.step(across, "*", down, say(t, "{In all there are|That makes|It takes} # tiles."));
  t.ask(
    "all",
    all,
    `{how many tiles does @ need|how many tiles are there in all|what number of tiles does it take|to cover everything, how many tiles are needed}?`,
    p,
    units("tile", "the tiles that are needed"),
  );
  const [color, ground] = r.sample(COLORS, 2) as [string, string];
  const way = r.pick(["edge", "rows", "share", "broken", "laid"] as const);
  let buy = all;
  if (way === "edge") {
    const two = t.constant(2);
    const sum = t.step(across, "+", down, "Two sides have # tiles.");
    const round = t.step(sum, "*", two, "The four sides have # tiles.");
    const rim = t.step(
      round,
      "-",
      t.constant(4),
      "Each corner counts once only, so it is # tiles.",
    );
    t.fact(
      `{all the tiles along the four edges are ${color}, the others ${ground}|the outermost tiles on all sides are ${color}, and those inside are ${ground}|@ takes ${color} tiles for the outer edge and ${ground} ones for the inside|around the outside runs one line of ${color} tiles; all the others are ${ground}}`,
      p,
    );
    t.ask(
      "rim",
      rim,
      `{how many ${color} tiles are there|how many ${color} tiles does @ need|what is the number of ${color} tiles}?`,
      p,
      units("tile", `the ${color} tiles`),
    );
    t.ask(
      "inner",
      t.step(all, "-", rim, `That leaves # ${ground} tiles.`),
      `{how many ${ground} tiles are there|how many ${ground} tiles does @ need|what is the number of ${ground} tiles}?`,
      p,
      units("tile", `the ${ground} tiles`),
    );
  } else if (way === "rows" && down.n > 4) {
    const n = t.given(between(t, 2, down.n / 2));
    const some = t.step(n, "*", across, `There are # ${color} tiles.`);
    t.fact(
      `{${n} of the rows are ${color}, and the others ${ground}|@ makes ${n} rows ${color} and the others ${ground}|the tiles in ${n} rows are ${color}; all others are ${ground}|in ${n} of the rows, all tiles are ${color}, in the others ${ground}}`,
      p,
    );
    t.ask(
      "rowTiles",
      some,
      `{how many ${color} tiles are there|how many ${color} tiles does @ need|what is the number of ${color} tiles}?`,
      p,
      units("tile", `the ${color} tiles`),
    );
    t.ask(
      "others",
      t.step(all, "-", some, `# tiles are ${ground}.`),
      `{how many ${ground} tiles are there|how many ${ground} tiles does @ need|what is the number of ${ground} tiles}?`,
      p,
      units("tile", `the ${ground} tiles`),
    );
  } else if (way === "share") {
    const percent = t.given(r.pick([10, 20, 25, 40, 50, 75]));
    const some = t.percent(all, percent, `# tiles are ${color}.`);
    t.fact(
      `{${percent}% of the tiles are ${color}, and the others ${ground}|@ takes ${color} for ${percent}% of the tiles and ${ground} for the others|of all the tiles, ${percent}% are ${color}, and the others are ${ground}|the pattern has ${percent}% ${color} tiles and otherwise ${ground} ones}`,
      p,
    );
    t.ask(
      "shareTiles",
      some,
      `{how many ${color} tiles are there|how many ${color} tiles does @ need|what is the number of ${color} tiles}?`,
      p,
      units("tile", `the ${color} tiles`),
    );
    t.ask(
      "otherShare",
      t.step(all, "-", some, `# tiles are ${ground}.`),
      `{how many ${ground} tiles are there|how many ${ground} tiles does @ need|what is the number of ${ground} tiles}?`,
      p,
      units("tile", `the ${ground} tiles`),
    );
  } else if (way === "broken") {
    const e = t.given(r.int(4, 30));
    buy = t.step(all, "+", e, "With those it is # tiles.");
    t.fact(
      `{@ buys ${e} tiles more than needed|because some may break, @ buys ${e} extra tiles|@ wants ${e} spare tiles as well|${e} extra tiles are bought as a reserve}`,
      p,
    );
    t.ask(
      "spare",
      buy,
      `{how many tiles does @ buy in all|with the extra ones, how many tiles does @ buy|what is the whole number of tiles that are bought}?`,
      p,
      units("tile", "the tiles that are bought"),
    );
  } else {
    const had = t.given(between(t, 3, all.n * 0.7));
    buy = t.step(all, "-", had, "That leaves # tiles.");
    t.fact(
      `{@ already has ${had} tiles|${had} tiles are left over from an earlier job|@ has found ${had} of these tiles in the basement|a friend gives @m ${had} tiles of this kind}`,
      p,
    );
    t.ask(
      "still",
      buy,
      `{how many more tiles does @ need|how many tiles are still missing|how many tiles does @ still have to buy}?`,
      p,
      units("tile", "the tiles that are missing"),
    );
  }
  const box = dividing(t, buy.n, 4, 50);
  if (box === undefined) return;
  const inBox = t.given(box);
  t.fact(
    `{the store sells the tiles in boxes of ${inBox}|there are ${inBox} tiles in {a|each} box|a box holds ${inBox} tiles|@ buys them in boxes of ${inBox}}`,
    p,
  );
  const boxes = t.step(buy, "/", inBox, "That is # boxes.");
  t.ask(
    "boxes",
    boxes,
    `{how many boxes of tiles does @ buy|how many boxes does @ have to buy|how many boxes of tiles does it take}?`,
    p,
    units("box", "the boxes of tiles"),
  );
  const price = t.given(r.int(9, 60));
  t.fact(
    `{{a|each|one} box costs $${price}|@ pays $${price} for each box|the price of one box is $${price}|$${price} is the price of a box}`,
    p,
  );
  const cost = t.step(boxes, "*", price, "The boxes cost # dollars.");
  t.ask(
    "tileCost",
    cost,
    `{how many dollars do the tiles cost|how much does @ pay for the tiles, in dollars|what does @ spend on the tiles, in dollars}?`,
    p,
    money("the price of the tiles", p),
  );
  if (r.chance(0.5)) spend(t, p, [cost], "the whole order");
}
