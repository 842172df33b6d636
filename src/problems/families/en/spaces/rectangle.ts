import { size } from "../../../measure";
import type { Person } from "../../../person";
import type { Fact, Tale, Value } from "../../../weaving/tale_en";
import type { Ground } from "./ground";
import { dividing, SHARES, say, TIMES, type Unit } from "./kit";

/** A drawn figure: what is known of it, and the clause that brings it in. */
export interface Figure {
  readonly length?: Value;
  readonly width?: Value;
  readonly around?: Value;
  readonly area?: Value;
  readonly start: Fact;
}

/** A ground with its person and unit. */
export interface Site {
  readonly who: Person;
  readonly ground: Ground;
  readonly unit: Unit;
}

const WAYS = [
  "plain",
  "plain",
  "less",
  "share",
  "percent",
  "more",
  "times",
  "around",
  "area",
] as const;

/** A rectangle whose sides are told outright, by each other, or by the way around or the area. */
export function rectangle(t: Tale, site: Site): Figure {
  const { random: r } = t;
  const { ground, who, unit } = site;
  const { noun } = ground;
  const u = unit.many;
  const way = r.pick(WAYS);
  const [least, most] = ground.long;
  const l0 = r.int(least, most);
  const w0 = Math.max(3, Math.round(l0 * (0.35 + 0.5 * r.next())));
  const long = (v: Value) => opening(t, site, "length", "long", v);
  const wide = (v: Value) => opening(t, site, "width", "wide", v);
  let length: Value;
  let width: Value;
  let around: Value | undefined;
  let area: Value | undefined;
  let start: Fact;
  const wideLine = say(
    t,
    `{The ${noun} is # ${u} wide|Its width is # ${u}|That makes a width of # ${u}}.`,
  );
  const longLine = say(
    t,
    `{The ${noun} is # ${u} long|Its length is # ${u}|That makes a length of # ${u}}.`,
  );
  if (way === "plain") {
    [length, width] = [t.given(l0), t.given(w0)];
    const a = `a rectangular ${ground.place}`;
    start = t.fact(
      `{@ ${ground.has} ${a} that is ${length} ${u} long and ${width} ${u} wide|@ ${ground.has} ${a}. the ${noun} measures ${length} by ${width} ${u}|@'s ${ground.place} is a rectangle with sides of ${length} and ${width} ${u}|@ ${ground.has} ${a}. {the sides of the ${noun} are ${length} ${u} and ${width} ${u} long|its length is ${length} ${u} and its width is ${width} ${u}}|with a length of ${length} ${u} and a width of ${width} ${u}, @'s ${ground.place} is rectangular}`,
      who,
    );
  } else if (way === "less" || way === "share" || way === "percent") {
    if (way === "less") {
      length = t.given(l0);
      const d = t.given(r.int(2, Math.max(2, l0 - w0)));
      start = long(length);
      width = t.step(length, "-", d, wideLine);
      t.fact(
        `{it is ${d} ${u} {narrower than it is long|longer than it is wide}|its width is ${d} ${u} less than its length|its length is ${d} ${u} more than its width|the short sides are ${d} ${u} shorter than the long sides}`,
        undefined,
        start,
      );
    } else if (way === "share") {
      const n = r.pick([2, 2, 3, 4]);
      length = t.given(n * Math.max(2, Math.round(l0 / n)));
      start = long(length);
      const back = r.chance(0.5);
      const k = t.constant(n, (back ? TIMES : SHARES)[n]);
      width = t.step(length, "/", k, wideLine);
      t.fact(
        back
          ? `{it is ${k} as long as it is wide|its length is ${k} its width|the long sides are ${k} as long as the short ones|this is ${k} its width}`
          : `{its width is ${k} of its length|it is only ${k} as wide as it is long|the short sides have ${k} of the length of the long ones|its width is only ${k} of that}`,
        undefined,
        start,
      );
    } else {
      const p = t.given(r.pick([25, 40, 50, 60, 75, 80]));
      length = t.given(20 * Math.max(1, Math.round(l0 / 20)));
      start = long(length);
      width = t.percent(length, p, wideLine);
      t.fact(
        `{its width is ${p}% of its length|it is ${p}% as wide as it is long|the width of the ${noun} is only ${p}% of its length|the short sides have ${p}% of the length of the long sides}`,
        undefined,
        start,
      );
    }
  } else if (way === "more") {
    width = t.given(w0);
    const d = t.given(r.int(2, Math.max(3, l0 - w0)));
    start = wide(width);
    length = t.step(width, "+", d, longLine);
    t.fact(
      `{it is ${d} ${u} {longer than it is wide|narrower than it is long}|its length is ${d} ${u} more than its width|its width is ${d} ${u} less than its length|the long sides are ${d} ${u} longer than the short sides}`,
      undefined,
      start,
    );
  } else if (way === "times") {
    const k = t.constant(r.pick([2, 2, 3, 4]));
    width = t.given(Math.max(3, Math.round(l0 / k.n)));
    start = wide(width);
    const word = t.constant(k.n, TIMES[k.n]);
    length = t.step(word, "*", width, longLine);
    t.fact(
      `{it is ${word} as long as it is wide|its length is ${word} its width|the long sides are ${word} as long as the short sides|its length is ${word} as much}`,
      undefined,
      start,
    );
  } else if (way === "around") {
    around = t.given(2 * (l0 + w0));
    length = t.given(l0);
    start = t.fact(
      `{@ ${ground.has} a rectangular ${ground.place} with a perimeter of ${around} ${u}|the perimeter of @'s rectangular ${ground.place} is ${around} ${u}|it is ${around} ${u} once around @'s rectangular ${ground.place}|@ ${ground.has} a rectangular ${ground.place}. the way around it is ${around} ${u} long}`,
      who,
    );
    t.fact(
      `{the ${noun} is ${length} ${u} long|its length is ${length} ${u}|each of the two long sides is ${length} ${u} long|the long sides measure ${length} ${u} each}`,
      undefined,
      start,
    );
    if (r.chance(0.5)) {
      const two = t.step(length, "*", t.constant(2), `The two long sides are # ${u} together.`);
      const rest = t.step(around, "-", two, `The two short sides are # ${u} together.`);
      width = t.step(rest, "/", t.constant(2), wideLine);
    } else {
      const half = t.step(around, "/", t.constant(2), `Length and width together are # ${u}.`);
      width = t.step(half, "-", length, wideLine);
    }
  } else {
    const k = dividing(t, l0 * w0, Math.ceil(Math.sqrt(l0 * w0)), most) ?? l0;
    area = t.given(l0 * w0);
    length = t.given(k);
    start = t.fact(
      `{@ ${ground.has} a rectangular ${ground.place} with an area of ${area} ${unit.square}|the area of @'s rectangular ${ground.place} is ${area} ${unit.square}|@'s ${ground.place} is a rectangle of ${area} ${unit.square}|@ ${ground.has} a rectangular ${ground.place} that covers ${area} ${unit.square}}`,
      who,
    );
    t.fact(
      `{the ${noun} is ${length} ${u} long|its length is ${length} ${u}|each of its long sides is ${length} ${u} long|the long sides measure ${length} ${u} each}`,
      undefined,
      start,
    );
    width = t.step(area, "/", length, wideLine);
  }
  t.ask(
    "width",
    width,
    `{how wide is the ${noun}, in ${u}|what is the width of the ${noun}, in ${u}|how many ${u} wide is the ${noun}|how many ${u} does the ${noun} measure across}?`,
    undefined,
    size("length", u, `the width of the ${noun}`),
  );
  t.ask(
    "length",
    length,
    `{how long is the ${noun}, in ${u}|what is the length of the ${noun}, in ${u}|how many ${u} long is the ${noun}}?`,
    undefined,
    size("length", u, `the length of the ${noun}`),
  );
  around ??= perimeter(t, site, length, width);
  area ??= t.step(
    length,
    "*",
    width,
    say(t, `{The area of the ${noun} is|The ${noun} covers|That is an area of} # ${unit.square}.`),
  );
  return { length, width, around, area, start };
}

/** The way around a rectangle, by one of two ways. */
export function perimeter(t: Tale, { ground, unit }: Site, length: Value, width: Value): Value {
  const u = unit.many;
  const last = say(
    t,
    `{The way around the ${ground.noun} is # ${u} long|The perimeter is # ${u}|All around it is # ${u}}.`,
  );
  const two = t.constant(2);
  if (t.random.chance(0.6)) {
    const half = t.step(length, "+", width, `Length and width together are # ${u}.`);
    return t.step(half, "*", two, last);
  }
  const a = t.step(length, "*", two, `The two long sides are # ${u} together.`);
  const b = t.step(width, "*", two, `The two short sides are # ${u} together.`);
  return t.step(a, "+", b, last);
}

/** The clause that brings in the ground with one of its sides. */
function opening(t: Tale, { ground, who, unit }: Site, side: string, how: string, v: Value): Fact {
  const { place, has } = ground;
  const u = unit.many;
  return t.fact(
    `{@ ${has} a rectangular ${place} that is ${v} ${u} ${how}|@ ${has} a rectangular ${place}. its ${side} is ${v} ${u}|the ${side} of @'s rectangular ${place} is ${v} ${u}|@'s rectangular ${place} {is ${v} ${u} ${how}|has a ${side} of ${v} ${u}}|at work on a rectangular ${place}, @ measures a ${side} of ${v} ${u}}`,
    who,
  );
}
