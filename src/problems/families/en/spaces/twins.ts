import { cost, size } from "../../../measure";
import { plural } from "../../../nouns";
import type { Fact, Tale, Value } from "../../../weaving/tale_en";
import type { Ground } from "./ground";
import { GROUNDS } from "./grounds";
import { between, say, TIMES, UNITS, type Unit } from "./kit";

import { COVERS, type Cover } from "./materials";

/** How two grounds of a kind are called: "the garden of Ann" or two names. */
interface Pair {
  readonly first: string;
  readonly second: string;
  readonly noun: string;
}

interface Sides {
  readonly length: Value;
  readonly width: Value;
}

/** Two grounds whose sizes are told by each other, and what is the same or not about them. */
export function twins(t: Tale): void {
  const { random: r } = t;
  const ground = r.pick(GROUNDS);
  const unit = UNITS[r.pick(ground.units)];
  const [p, q] = [t.person(), t.person()];
  const { place, noun } = ground;
  const two: Pair = { first: `${p.name}'s ${noun}`, second: `${q.name}'s ${noun}`, noun };
  const u = unit.many;
  const [least, most] = ground.long;
  const l = t.given(r.int(least, Math.round((least + most) / 2)));
  const w = t.given(between(t, Math.max(3, l.n * 0.4), l.n * 0.9));
  const start = t.fact(
    `{${p.name} and ${q.name} each have a rectangular ${place}. ${two.first} is ${l} ${u} long and ${w} ${u} wide|${p.name}'s ${place} measures ${l} by ${w} ${u}, and ${q.name} has one as well|of two rectangular ${plural(place)}, the one that belongs to ${p.name} is ${l} ${u} long and ${w} ${u} wide|${p.name} has a rectangular ${place} with sides of ${l} and ${w} ${u}}`,
  );
  const first: Sides = { length: l, width: w };
  const second = other(t, unit, two, first, start);
  asks(t, ground, unit, two, first, second, start);
}

/** The second ground, told by the first. */
function other(t: Tale, unit: Unit, two: Pair, { length, width }: Sides, start: Fact): Sides {
  const { random: r } = t;
  const u = unit.many;
  const d = t.given(between(t, 2, Math.min(9, width.n / 2)));
  const longer = `${two.second} is # ${u} long.`;
  const wider = `${two.second} is # ${u} wide.`;
  const way = r.pick(["longer", "wider", "times", "square", "both", "own"] as const);
  if (way === "longer") {
    t.fact(
      `{${two.second} is just as wide, but ${d} ${u} longer|${two.second} has the same width and is ${d} ${u} longer|${two.first} and ${two.second} have the same width, but ${two.first} is ${d} ${u} shorter|the width of ${two.second} is the same, but its length is ${d} ${u} more}`,
      undefined,
      start,
    );
    return { length: t.step(length, "+", d, longer), width };
  }
  if (way === "wider") {
    t.fact(
      `{${two.second} has the same length but is ${d} ${u} narrower|${two.second} is just as long, but its width is ${d} ${u} less|${two.first} is ${d} ${u} wider than ${two.second}, and both have the same length|both have the same length, but ${two.second} is narrower by ${d} ${u}}`,
      undefined,
      start,
    );
    return { length, width: t.step(width, "-", d, wider) };
  }
  if (way === "times") {
    const k = t.constant(r.pick([2, 3]));
    const word = t.constant(k.n, TIMES[k.n]);
    t.fact(
      `{${two.second} is ${word} as long, but ${d} ${u} less wide|${two.second} has ${word} the length of ${two.first}, but its width is ${d} ${u} less|compared with this, ${two.second} has ${word} the length, but it is ${d} ${u} narrower|the length of ${two.second} is ${word} that of ${two.first}, and its width is ${d} ${u} smaller}`,
      undefined,
      start,
    );
    return { length: t.step(length, "*", word, longer), width: t.step(width, "-", d, wider) };
  }
  if (way === "square") {
    const s = t.given(between(t, Math.max(3, length.n * 0.4), length.n));
    t.fact(
      `{${two.second} is a square with sides of ${s} ${u}|${two.second} is a square, ${s} ${u} long and ${s} ${u} wide|each side of ${two.second}, which is a square, is ${s} ${u} long|${two.second} is square, and each of its sides has a length of ${s} ${u}}`,
      undefined,
      start,
    );
    return { length: s, width: s };
  }
  if (way === "both") {
    const e = t.given(r.int(2, 6));
    t.fact(
      `{${two.second} is ${e} ${u} longer, but ${d} ${u} narrower|the length of ${two.second} is ${e} ${u} more and its width ${d} ${u} less|${two.first} is ${e} ${u} shorter than ${two.second}, but ${d} ${u} wider|by comparison, ${two.second} has ${e} ${u} more in length and ${d} ${u} less in width}`,
      undefined,
      start,
    );
    return { length: t.step(length, "+", e, longer), width: t.step(width, "-", d, wider) };
  }
  const [l, w] = [t.given(length.n + r.int(2, 9)), t.given(between(t, 3, width.n))];
  t.fact(
    `{${two.second} is ${l} ${u} long and ${w} ${u} wide|${two.second} has a length of ${l} ${u} and a width of ${w} ${u}|${two.second} measures ${l} by ${w} ${u}|the sides of ${two.second} are ${l} and ${w} ${u} long}`,
    undefined,
    start,
  );
  return { length: l, width: w };
}

function asks(
  t: Tale,
  ground: Ground,
  unit: Unit,
  two: Pair,
  a: Sides,
  b: Sides,
  start: Fact,
): void {
  const { random: r } = t;
  const [u, sq] = [unit.many, unit.square];
  const { first, second } = two;
  const areaOf = ({ length, width }: Sides, name: string) =>
    t.step(
      length,
      "*",
      width,
      say(t, `{${name} has|${name} covers|The area of ${name} is} # ${sq}.`),
    );
  const [x, y] = [areaOf(a, first), areaOf(b, second)];
  const round = ({ length, width }: Sides, name: string) => {
    if (length === width) return t.step(length, "*", t.constant(4), `It is # ${u} around ${name}.`);
    const half = t.step(length, "+", width, `Two sides of ${name} are # ${u} together.`);
    return t.step(half, "*", t.constant(2), `It is # ${u} around ${name}.`);
  };
  const [v, z] = [round(a, first), round(b, second)];
  const area = (phrase: string) => size("volume", sq, phrase);
  t.ask(
    "second",
    y,
    `{how large is ${second}, in ${sq}|what is the area of ${second}, in ${sq}|how many ${sq} does ${second} cover}?`,
    undefined,
    area(`the area of ${second}`),
  );
  t.ask(
    "secondAround",
    z,
    `{how many ${u} is it around ${second}|what is the perimeter of ${second}, in ${u}|how long is the way around ${second}, in ${u}}?`,
    undefined,
    size("length", u, `the way around ${second}`),
  );
  const [big, small, most, least] = x.n >= y.n ? [x, y, first, second] : [y, x, second, first];
  t.ask(
    "gap",
    t.step(big, "-", small, `The difference is # ${sq}.`),
    `{how many ${sq} larger is ${most} than ${least}|by how many ${sq} is ${least} smaller than ${most}|what is the difference between the two areas, in ${sq}}?`,
    undefined,
    area("the difference of the areas"),
  );
  const all = t.step(x, "+", y, say(t, `{Both together have|Together they cover} # ${sq}.`));
  t.ask(
    "sum",
    all,
    `{how many ${sq} do the two cover together|how large are both together, in ${sq}|what is the area of ${first} and ${second} together, in ${sq}}?`,
    undefined,
    area("both areas together"),
  );
  t.ask(
    "times",
    t.step(big, "/", small, say(t, "It is # times as large.")),
    `{how many times as large as ${least} is ${most}|the area of ${most} is how many times that of ${least}}?`,
  );
  const [long, short, out, in_] = v.n >= z.n ? [v, z, first, second] : [z, v, second, first];
  t.ask(
    "aroundGap",
    t.step(long, "-", short, `That makes a difference of # ${u}.`),
    `{how many ${u} longer is the way around ${out} than around ${in_}|by how many ${u} does the perimeter of ${out} exceed that of ${in_}|how many ${u} more does it take to go around ${out} than around ${in_}}?`,
    undefined,
    size("length", u, "the difference of the ways"),
  );
  t.ask(
    "aroundSum",
    t.step(v, "+", z, `Both ways together are # ${u}.`),
    `{how many ${u} is it around both of them, added up|how long are both perimeters together, in ${u}|what do the perimeters of ${first} and ${second} add up to, in ${u}}?`,
    undefined,
    size("length", u, "both ways together"),
  );
  if (ground.covers.length === 0) return;
  const { do: work }: Cover = COVERS[r.pick(ground.covers)];
  const price = t.given(r.int(2, 9));
  t.fact(
    `{a company asks for $${price} {a|per} ${unit.squareOne} to ${work} such a ${ground.noun}|the price is $${price} for {each|every} ${unit.squareOne} if a company is to ${work} such a ${ground.noun}|to ${work} such a ${ground.noun} costs $${price} {a|per} ${unit.squareOne}|for each ${unit.squareOne}, a company takes $${price} to ${work} such a ${ground.noun}}`,
    undefined,
    start,
  );
  const what = "this work";
  const [c, d] = [x, y].map((one, i) =>
    t.step(one, "*", price, `For ${i === 0 ? first : second} it is # dollars.`),
  ) as [Value, Value];
  t.ask(
    "costSecond",
    d,
    `{how many dollars does ${what} cost for ${second}|what does ${what} cost for ${second}, in dollars|how much is ${what} for ${second}, in dollars}?`,
    undefined,
    cost(`the price of ${what}`),
  );
  if (r.chance(0.5)) {
    t.ask(
      "costAll",
      t.step(all, "*", price, "For both it is # dollars."),
      `{how many dollars does ${what} cost for both|what does ${what} cost for the two of them together, in dollars|how much is ${what} for both, in dollars}?`,
      undefined,
      cost(`the price of ${what}`),
    );
  } else {
    t.ask(
      "costAll",
      t.step(c, "+", d, "For both it is # dollars."),
      `{how many dollars does ${what} cost for both|what does ${what} cost for the two of them together, in dollars|how much is ${what} for both, in dollars}?`,
      undefined,
      cost(`the price of ${what}`),
    );
  }
  const [more, less] = c.n >= d.n ? [c, d] : [d, c];
  t.ask(
    "costGap",
    t.step(more, "-", less, "The difference is # dollars."),
    `{how many dollars more does ${what} cost for ${most} than for ${least}|by how many dollars is ${what} cheaper for ${least} than for ${most}}?`,
  );
}
