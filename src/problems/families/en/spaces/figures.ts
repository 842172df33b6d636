import { size } from "../../../measure";
import type { Fact, Tale, Value } from "../../../weaving/tale_en";
import { say } from "./kit";
import type { Figure, Site } from "./rectangle";

/** A square, told by its side or by the way around it. */
export function square(t: Tale, { ground, who, unit }: Site): Figure {
  const { random: r } = t;
  const { noun, place, has } = ground;
  const u = unit.many;
  const s = r.int(Math.max(4, Math.round(ground.long[0] / 1.5)), Math.round(ground.long[1] / 1.3));
  const four = t.constant(4);
  const byAround = r.chance(0.45);
  const around0 = byAround ? t.given(4 * s) : undefined;
  const side = around0
    ? t.step(around0, "/", four, say(t, `{Each side|One side of the ${noun}} is # ${u} long.`))
    : t.given(s);
  const start = t.fact(
    around0
      ? `{@ ${has} a square ${place} with a perimeter of ${around0} ${u}|it is ${around0} ${u} once around @'s square ${place}|@ ${has} a square ${place}. the four sides of the ${noun} are ${around0} ${u} long together|the perimeter of @'s square ${place} is ${around0} ${u}}`
      : `{@ ${has} a square ${place} that is ${side} ${u} long on each side|@ ${has} a square ${place}. each side of the ${noun} is ${side} ${u} long|@'s ${place} is a square with sides of ${side} ${u}|the side of @'s square ${place} measures ${side} ${u}}`,
    who,
  );
  const around =
    around0 ??
    t.step(
      side,
      "*",
      four,
      say(t, `{The four sides together are|The perimeter is|All around it is} # ${u}.`),
    );
  const area = t.step(
    side,
    "*",
    side,
    say(t, `{The area of the ${noun} is|The ${noun} covers} # ${unit.square}.`),
  );
  t.ask(
    "side",
    side,
    `{how long is one side of the ${noun}, in ${u}|what is the length of one side, in ${u}|how many ${u} does each side of the ${noun} measure}?`,
    undefined,
    size("length", u, "the length of one side"),
  );
  return { around, area, start };
}

/** A figure of two rectangles that meet along an edge: only its area can be known. */
export function twoParts(t: Tale, { ground, who, unit }: Site): Figure {
  const { random: r } = t;
  const { noun, place, has } = ground;
  const u = unit.many;
  const most = Math.min(ground.long[1], 40);
  const draw = () => {
    const l = r.int(
      Math.max(4, Math.round(ground.long[0] * 0.5)),
      Math.max(6, Math.round(most * 0.7), Math.round(ground.long[0])),
    );
    return [
      t.given(l),
      t.given(r.int(Math.max(2, Math.round(l * 0.3)), Math.max(2, Math.round(l * 0.8)))),
    ] as const;
  };
  const [[a, b], [c, d]] = [draw(), draw()];
  const start = t.fact(
    `{@ ${has} an L-shaped ${place} that can be cut into two rectangles, one of ${a} by ${b} ${u} and one of ${c} by ${d} ${u}|@'s ${place} has the shape of an L. it is made up of a rectangle of ${a} by ${b} ${u} and another of ${c} by ${d} ${u}|two rectangles, side by side, make up @'s L-shaped ${place}; they measure ${a} by ${b} ${u} and ${c} by ${d} ${u}|@ ${has} an L-shaped ${place}. one part of the ${noun} is ${a} ${u} long and ${b} ${u} wide, and the other is ${c} ${u} long and ${d} ${u} wide}`,
    who,
  );
  const one = t.step(a, "*", b, say(t, `{The first part|One part} is # ${unit.square}.`));
  const two = t.step(c, "*", d, say(t, `{The second part|The other part} is # ${unit.square}.`));
  const [big, small] = one.n >= two.n ? [one, two] : [two, one];
  t.ask(
    "apart",
    t.step(big, "-", small, `The difference is # ${unit.square}.`),
    `{how many ${unit.square} larger is the larger part than the smaller one|by how many ${unit.square} do the two parts differ|what is the difference between the areas of the two parts, in ${unit.square}}?`,
  );
  return {
    area: t.step(
      one,
      "+",
      two,
      say(t, `{Both parts together are|The whole ${noun} has} # ${unit.square}.`),
    ),
    start,
  };
}

/** A triangle whose sides are told by each other: only the way around it can be known. */
export function triangle(t: Tale, { ground, who, unit }: Site): Figure {
  const { random: r } = t;
  const { noun, place, has } = ground;
  const u = unit.many;
  const a = t.given(r.int(Math.max(6, ground.long[0]), ground.long[1]));
  const d = t.given(r.int(2, Math.max(2, Math.round(a.n / 3))));
  const longer = r.chance(0.5);
  const b = t.step(a, longer ? "+" : "-", d, `The second side is # ${u} long.`);
  const rest = between(r.next(), Math.abs(a.n - b.n) + 2, a.n + b.n - 2);
  const byAround = r.chance(0.4);
  const start: Fact = t.fact(
    `{@ ${has} a triangular ${place}. one side of the ${noun} is ${a} ${u} long|@'s ${place} has the shape of a triangle, and the first side measures ${a} ${u}|@ ${has} a triangular ${place} whose first side is ${a} ${u} long|the first side of @'s triangular ${place} is ${a} ${u} long}`,
    who,
  );
  t.fact(
    longer
      ? `{a second side is ${d} ${u} longer|the second side is ${d} ${u} longer than this|this is ${d} ${u} shorter than a second side|another side is longer by ${d} ${u}}`
      : `{a second side is ${d} ${u} shorter|the second side is ${d} ${u} shorter than this|this is ${d} ${u} longer than a second side|another side is shorter by ${d} ${u}}`,
    undefined,
    start,
  );
  const two = t.step(a, "+", b, `These two sides are # ${u} together.`);
  let around: Value;
  if (byAround) {
    around = t.given(a.n + b.n + rest);
    t.fact(
      `{once around the ${noun} it is ${around} ${u}|the perimeter is ${around} ${u}|all three sides together are ${around} ${u} long|in all, the three sides measure ${around} ${u}}`,
      undefined,
      start,
    );
    t.ask(
      "third",
      t.step(around, "-", two, `The third side is # ${u} long.`),
      `{how long is the third side of the ${noun}, in ${u}|what is the length of the third side, in ${u}|how many ${u} does the third side measure}?`,
      undefined,
      size("length", u, "the third side"),
    );
  } else if (r.chance(0.5)) {
    const c = t.given(rest);
    t.fact(
      `{the third side measures ${c} ${u}|the last side is ${c} ${u} long|${c} ${u} is the length of the third side|for the third side, it is ${c} ${u}}`,
      undefined,
      start,
    );
    around = t.sum([a, b, c], `The three sides together are # ${u}.`);
  } else {
    t.fact(
      `{the third side is exactly as long as the {first|one} of ${a} ${u}|the third side is no longer and no shorter than the one of ${a} ${u}}`,
      undefined,
      start,
    );
    around = t.sum([a, b, a], `The three sides together are # ${u}.`);
  }
  return { around, start };
}

const between = (part: number, least: number, most: number) =>
  Math.round(least + part * Math.max(0, most - least));

const CORNERS = [
  ["five-sided", 5],
  ["six-sided", 6],
  ["eight-sided", 8],
] as const;

/** A figure with five, six or eight equal sides. */
export function polygon(t: Tale, { ground, who, unit }: Site): Figure {
  const { random: r } = t;
  const { noun, place, has } = ground;
  const u = unit.many;
  const [name, n] = r.pick(CORNERS);
  const corners = t.constant(n);
  const side = t.given(r.int(3, Math.max(4, Math.round(ground.long[1] / 2))));
  const start = t.fact(
    `{@ ${has} a ${name} ${place} whose sides are all ${side} ${u} long|@ ${has} a ${name} ${place}. every side of the ${noun} has a length of ${side} ${u}|@'s ${place} is ${name}, and each side measures ${side} ${u}|all sides of @'s ${name} ${place} are ${side} ${u} long}`,
    who,
  );
  return { around: t.step(corners, "*", side, `The ${n} sides together are # ${u}.`), start };
}
