import { size } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { between, SHARES, say, TIMES } from "./kit";
import { type Figure, perimeter, type Site } from "./rectangle";
import type { Face } from "./surface_use";

type Change = (t: Tale, site: Site, figure: Figure) => Changed | undefined;

/** What is covered after a change, and whether the edge is another one now. */
export interface Changed extends Face {
  readonly moved?: boolean;
}

const square = (site: Site, phrase: string) => size("volume", site.unit.square, phrase);

/** Something stands inside and takes room. */
const hole: Change = (t, site, { area, length, width, start }) => {
  const { ground, unit } = site;
  if (!area || !length || !width || ground.hole === "") return undefined;
  const [a0, b0] = [between(t, 2, length.n * 0.45), between(t, 2, width.n * 0.6)];
  const { noun, hole: thing } = ground;
  const u = unit.many;
  const single = t.random.chance(0.3);
  const [a, b] = [t.given(a0), t.given(b0)];
  const taken = single
    ? t.given(a0 * b0)
    : t.step(a, "*", b, say(t, `{The ${thing} takes up|The ${thing} covers} # ${unit.square}.`));
  t.fact(
    single
      ? `{a ${thing} takes up ${taken} ${unit.square} of it|${taken} ${unit.square} of the ${noun} are taken up by a ${thing}|in one corner there is a ${thing} that covers ${taken} ${unit.square}|of this, a ${thing} needs ${taken} ${unit.square}}`
      : `{in the {middle|center} there is a ${thing} of ${a} by ${b} ${u}|a ${thing} of ${a} by ${b} ${u} takes up a part of the ${noun}|on a part of it, ${a} ${u} long and ${b} ${u} wide, there is a ${thing}|inside the ${noun} there is a rectangular ${thing}, ${a} ${u} long and ${b} ${u} wide}`,
    undefined,
    start,
  );
  const left = t.step(
    area,
    "-",
    taken,
    say(t, `{That leaves|Without the ${thing} there are} # ${unit.square}.`),
  );
  const free = t.random.pick([`the rest of the ${noun}`, `the ${noun} around the ${thing}`]);
  t.ask(
    "free",
    left,
    `{how many ${unit.square} of the ${noun} are left|how large is the rest of the ${noun}, in ${unit.square}|without the ${thing}, how many ${unit.square} does the ${noun} have|what area remains around the ${thing}, in ${unit.square}}?`,
    undefined,
    square(site, `the free area of the ${noun}`),
  );
  return { area: left, name: free, start };
};

/** The longer or the shorter side grows. */
const enlarge: Change = (t, site, { area, around, length, width, start }) => {
  if (!area || !around || !length || !width) return undefined;
  const { ground, who, unit } = site;
  const { noun } = ground;
  const u = unit.many;
  const longer = t.random.chance(0.5);
  const d = t.given(between(t, 2, Math.max(3, length.n / 3)));
  const side = longer ? "longer" : "wider";
  t.fact(
    `{later the ${noun} is made ${d} ${u} ${side}|next year, @ wants to make the ${noun} ${d} ${u} ${side}|then @ makes the ${noun} ${d} ${u} ${side} and leaves its ${longer ? "width" : "length"} as it is|in a new plan the ${noun} is ${d} ${u} ${side}, but not ${longer ? "wider" : "longer"}}`,
    who,
    start,
  );
  const [old, other] = longer ? [length, width] : [width, length];
  const now = t.step(old, "+", d, `The new ${longer ? "length" : "width"} is # ${u}.`);
  const grown = t.step(
    now,
    "*",
    other,
    say(t, `{The new area is|Then the ${noun} covers} # ${unit.square}.`),
  );
  const added = t.step(d, "*", other, say(t, `{The new part has|This adds} # ${unit.square}.`));
  t.ask(
    "grown",
    grown,
    `{how large is the ${noun} then, in ${unit.square}|what is the new area of the ${noun}, in ${unit.square}|how many ${unit.square} does the larger ${noun} cover}?`,
    undefined,
    square(site, `the new area of the ${noun}`),
  );
  t.ask(
    "added",
    t.random.chance(0.5)
      ? added
      : t.step(grown, "-", area, say(t, `It grows by # ${unit.square}.`)),
    `{by how many ${unit.square} does the ${noun} grow|how many ${unit.square} are added to the ${noun}|how much larger is the ${noun} then, in ${unit.square}}?`,
    undefined,
    square(site, "the new part"),
  );
  t.ask(
    "grownAround",
    longer ? perimeter(t, site, now, other) : perimeter(t, site, other, now),
    `{what is the perimeter of the ${noun} then, in ${u}|how many ${u} is it once around the larger ${noun}|how long is the way around the larger ${noun}, in ${u}}?`,
    undefined,
    size("length", u, `the way around the new ${noun}`),
  );
  const part = t.random.chance(0.4);
  return {
    area: part ? added : grown,
    name: part ? "the new part" : `the larger ${noun}`,
    start,
    moved: true,
  };
};

/** A path or border of the same width all around. */
const path: Change = (t, site, { area, length, width, start }) => {
  if (!area || !length || !width) return undefined;
  const { ground, unit } = site;
  const { noun } = ground;
  const u = unit.many;
  const c = t.given(t.random.int(2, 3));
  const strip = ["quilt", "painting", "board", "tablecloth", "mosaic", "curtain"].includes(noun)
    ? "border"
    : ["room", "floor", "stage"].includes(noun)
      ? ""
      : "path";
  if (strip === "") return undefined;
  t.fact(
    `{all around the ${noun}, outside of it, runs a ${strip} that is ${c} ${u} wide|a ${strip}, ${c} ${u} wide everywhere, surrounds the ${noun}|the ${noun} is surrounded by a ${strip} that is ${c} ${u} wide on every side|on all four sides, there is a ${strip} of ${c} ${u} around the ${noun}}`,
    undefined,
    start,
  );
  const both = t.step(c, "*", t.constant(2), `Each side grows by # ${u}.`);
  const l = t.step(length, "+", both, `With the ${strip}, the length is # ${u}.`);
  const w = t.step(width, "+", both, `With the ${strip}, the width is # ${u}.`);
  const whole = t.step(l, "*", w, `With the ${strip} it is # ${unit.square}.`);
  const ring = t.step(whole, "-", area, `The ${strip} has # ${unit.square}.`);
  t.ask(
    "outerLength",
    l,
    `{with the ${strip}, how long is the ${noun}, in ${u}|how many ${u} long is the ${noun} together with the ${strip}|what is the length of the ${noun} with the ${strip}, in ${u}}?`,
    undefined,
    size("length", u, `the length with the ${strip}`),
  );
  t.ask(
    "outer",
    whole,
    `{how large is the ${noun} together with the ${strip}, in ${unit.square}|how many ${unit.square} do the ${noun} and the ${strip} cover together|with the ${strip}, what is the area of the ${noun}, in ${unit.square}}?`,
    undefined,
    square(site, `the area with the ${strip}`),
  );
  t.ask(
    "ring",
    ring,
    `{how large is the ${strip}, in ${unit.square}|how many ${unit.square} does the ${strip} cover|what is the area of the ${strip} alone, in ${unit.square}}?`,
    undefined,
    square(site, `the area of the ${strip}`),
  );
  t.ask(
    "outerAround",
    perimeter(t, site, l, w),
    `{how many ${u} is it around the outside of the ${strip}|how long is the outer edge of the ${strip}, in ${u}|once around the outside of the ${strip}, how many ${u} is that}?`,
    undefined,
    size("length", u, `the outer edge of the ${strip}`),
  );
  return undefined;
};

/** A share of the area is used in one way, the rest in another. */
const part: Change = (t, site, { area, start }) => {
  const { ground, unit } = site;
  if (!area || ground.parts === "") return undefined;
  const { random: r } = t;
  const [first = "", second = ""] = ground.parts.split("/");
  const { noun } = ground;
  const way = r.pick(["share", "percent", "plain", "times"] as const);
  const rest = "{the rest|everything else|the remaining part}";
  let one: Value;
  let two: Value;
  const line = (what: string) =>
    say(t, `{The part that ${what} has|What ${what} comes to} # ${unit.square}.`);
  if (way === "times") {
    const n = r.pick([2, 3, 4]);
    const word = `${TIMES[n]} as large as`;
    const k = t.constant(n, word);
    const parts = t.step(k, "+", t.constant(1), "In all there are # equal parts.");
    two = t.step(area, "/", parts, line(second));
    one = t.step(area, "-", two, line(first));
    t.fact(
      `{it has two parts. the part that ${first} is ${k} the part that ${second}|one part of the ${noun} ${first} and the other ${second}, and the first is ${k} the second|a part of it ${first}, which is ${k} the rest; the rest ${second}|the ${noun} has two parts; the one that ${first} is ${k} the one that ${second}}`,
      undefined,
      start,
    );
  } else {
    const n = r.pick([2, 3, 4, 5]);
    const share =
      way === "share"
        ? t.constant(n, SHARES[n])
        : t.given(
            way === "percent"
              ? r.pick([10, 20, 25, 30, 40, 60, 75])
              : between(t, area.n * 0.2, area.n * 0.6),
          );
    one =
      way === "share"
        ? t.step(area, "/", share, line(first))
        : way === "percent"
          ? t.percent(area, share, line(first))
          : share;
    two = t.step(area, "-", one, line(second));
    const what =
      way === "share"
        ? `${share} of the ${noun}`
        : way === "percent"
          ? `${share}% of the ${noun}`
          : `a part of ${share} ${unit.square}`;
    t.fact(
      `{${what} ${first}, and ${rest} ${second}|${what} ${first}; ${rest} ${second}|of the whole area, ${what.replace(` of the ${noun}`, "")} ${first}, while ${rest} ${second}|while ${what} ${first}, ${rest} ${second}}`,
      undefined,
      start,
    );
  }
  const asked = (what: string) =>
    `{how many ${unit.square} are there in the part that ${what}|how large is the part that ${what}, in ${unit.square}|what is the area of the part that ${what}, in ${unit.square}}?`;
  t.ask("first", one, asked(first), undefined, square(site, `the part that ${first}`));
  t.ask("second", two, asked(second), undefined, square(site, `the part that ${second}`));
  return { area: two, name: `the part that ${second}`, start };
};

/** Rounds on foot or by bicycle along the edge. */
const rounds: Change = (t, site, { around, start }) => {
  const { ground, who, unit } = site;
  const big = around && around.n >= 60 && ["meters", "yards"].includes(unit.many);
  if (!around || !big) return undefined;
  const n = t.given(t.random.int(2, 12));
  const [goes, go] = t.random.pick(GAITS);
  const u = unit.many;
  t.fact(
    `{each morning, @ ${goes} around the ${ground.noun} ${n} times|@ ${goes} ${n} times around it before breakfast|for exercise, @ ${goes} ${n} rounds along its edge|@ ${goes} along the edge, ${n} times around the whole ${ground.noun}}`,
    who,
    start,
  );
  const far = t.step(around, "*", n, say(t, `{That is|All the rounds together are} # ${u}.`));
  t.ask(
    "rounds",
    far,
    `{how many ${u} does @ ${go}|how far does @ ${go}, in ${u}|what distance does @ ${go}, in ${u}}?`,
    who,
    size("length", u, `the way that ${who.name} goes`, who),
  );
  const k = [50, 60, 75, 80, 100, 120, 150, 200].find((m) => far.n % m === 0);
  if (k === undefined) return undefined;
  const per = t.given(k);
  t.fact(
    `{@'s speed is ${per} ${u} a minute|in one minute, @ gets ${per} ${u} ahead|@ needs a minute for {each|every} ${per} ${u}|every minute, @ covers ${per} ${u}}`,
    who,
  );
  t.ask(
    "roundTime",
    t.step(far, "/", per, "That takes # minutes."),
    `{how many minutes does that take @m|for how many minutes does @ ${go}|how long does @ ${go}, in minutes}?`,
    who,
    size("time", "minutes", "the time for the rounds"),
  );
  return undefined;
};

const GAITS = [
  ["walks", "walk"],
  ["jogs", "jog"],
  ["runs", "run"],
] as const;

const CHANGES: readonly Change[] = [hole, enlarge, path, part, rounds];

/** Draws one change that fits; returns the area that is covered afterwards. */
export function change(t: Tale, site: Site, figure: Figure): Changed | undefined {
  return t.random.pick(CHANGES)(t, site, figure);
}
