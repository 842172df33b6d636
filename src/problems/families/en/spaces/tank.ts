import { size } from "../../../measure";
import type { Fact, Tale, Value } from "../../../weaving/tale_en";
import { between, type Range, SHARES, say } from "./kit";
import { drained, portions } from "./tank_empty";
import { filled } from "./tank_fill";
import { TANKS, type Tank } from "./tank_list";

/** Cubic sizes: name, unit, sides, and how many liters or gallons a cubic unit is told to hold. */
const CUBES: readonly (readonly [string, string, string, Range, string, number])[] = [
  ["feet", "cubic feet", "cubic foot", [2, 9], "gallons", 7],
  ["feet", "cubic feet", "cubic foot", [2, 12], "", 0],
  ["meters", "cubic meters", "cubic meter", [2, 15], "", 0],
];

/** A tank told by its sides or by what it holds, filled and emptied by one or two pipes. */
export function tanks(t: Tale): void {
  const { random: r } = t;
  const which = r.pick(TANKS);
  const p = t.person();
  const sides = r.chance(0.4) && /pool|cistern|pond|fountain|aquarium|tower|tank$/.test(which.name);
  const [u, cubic, cubicOne, range, , perCube] = r.pick(CUBES);
  const told = sides && perCube === 0;
  const unit = told ? cubic : sides ? "gallons" : which.unit;
  const { name, fluid } = which;
  let full: Value;
  let start: Fact;
  if (sides) {
    const l0 = r.int(...range);
    const [l, w, h] = [
      t.given(Math.max(3, l0)),
      t.given(between(t, 2, l0 * 0.8)),
      t.given(r.int(2, 4)),
    ];
    start = t.fact(
      `{@ ${which.scene} that is ${l} ${u} long, ${w} ${u} wide and ${h} ${u} deep|@ ${which.scene}. {on the inside|inside}, the ${name} is ${l} ${u} long, ${w} ${u} wide and ${h} ${u} deep|@ ${which.scene}. the ${name} has the shape of a box of ${l} by ${w} ${u} that is ${h} ${u} deep|@ ${which.scene}, ${l} ${u} in length, ${w} ${u} in width and ${h} ${u} in depth}`,
      p,
    );
    const floor = t.step(l, "*", w, say(t, `{The bottom has|The bottom measures} # square ${u}.`));
    const volume = t.step(floor, "*", h, say(t, `{The ${name} holds|Its volume is} # ${cubic}.`));
    t.ask(
      "floor",
      floor,
      `{how large is the bottom of the ${name}, in square ${u}|what is the area of the bottom of the ${name}, in square ${u}|how many square ${u} does the bottom of the ${name} measure}?`,
      undefined,
      size("volume", `square ${u}`, "the area of the bottom"),
    );
    full = volume;
    if (!told) {
      const per = t.given(r.pick([7, 7.5, 8]));
      t.fact(
        `{a ${cubicOne} is about ${per} gallons|one ${cubicOne} holds about ${per} gallons|@ counts ${per} gallons for each ${cubicOne}|we take a ${cubicOne} as ${per} gallons}`,
        p,
        start,
      );
      full = t.step(volume, "*", per, `That is # gallons.`, 0.5);
      t.ask(
        "cubic",
        volume,
        `{how many ${cubic} does the ${name} hold|what is the volume of the ${name}, in ${cubic}|how large is the ${name}, in ${cubic}}?`,
        undefined,
        size("volume", cubic, `the volume of the ${name}`),
      );
    }
  } else {
    const [least, most] = which.holds;
    full = t.given(10 * r.int(Math.ceil(least / 10), Math.floor(most / 10)));
    start = t.fact(
      `{@ ${which.scene} that holds ${full} ${unit}|@ ${which.scene}. when it is full, there are ${full} ${unit} of ${fluid} in the ${name}|@ ${which.scene} with room for ${full} ${unit} of ${fluid}|@ ${which.scene}. the ${name} can take ${full} ${unit}}`,
      p,
    );
  }
  t.ask(
    "full",
    full,
    `{how many ${unit} of ${fluid} does the ${name} hold|how much ${fluid} can the ${name} hold, in ${unit}|with how many ${unit} of ${fluid} is the ${name} full}?`,
    undefined,
    size("volume", unit, `what the ${name} holds`),
  );
  const now = content(t, which, full, unit, start);
  const missing = now
    ? t.step(full, "-", now, say(t, `{There is room for|Still missing are} # ${unit}.`))
    : full;
  if (now) {
    t.ask(
      "now",
      now,
      `{how many ${unit} of ${fluid} are in the ${name}|how much ${fluid} is there in the ${name} now, in ${unit}|what amount of ${fluid} is in the ${name}, in ${unit}}?`,
      undefined,
      size("volume", unit, `the ${fluid} in the ${name}`),
    );
    t.ask(
      "missing",
      missing,
      `{how many more ${unit} fit into the ${name}|how many ${unit} of ${fluid} are missing until the ${name} is full|for how many more ${unit} is there room in the ${name}}?`,
      undefined,
      size("volume", unit, "what is missing"),
    );
  }
  r.pick([filled, filled, filled, portions, drained])(t, {
    which,
    unit,
    full,
    now,
    missing,
    start,
    cubicOne: told ? cubicOne : unit.slice(0, -1),
  });
}

/** What is in the tank at first; undefined where it is empty. */
function content(
  t: Tale,
  { name, fluid, used }: Tank,
  full: Value,
  unit: string,
  start: Fact,
): Value | undefined {
  const { random: r } = t;
  const way = r.pick(["none", "none", "share", "percent", "plain", "used"] as const);
  if (way === "none") return undefined;
  if (way === "share") {
    const n = r.pick([2, 3, 4, 5]);
    const k = t.constant(n, SHARES[n]);
    t.fact(
      `{right now, the ${name} is only ${k} full|at the moment, ${k} of the ${name} is full|the ${name} is ${k} full at first|so far, ${fluid} fills ${k} of the ${name}}`,
      undefined,
      start,
    );
    return t.step(full, "/", k, say(t, `{There are # ${unit} in it|It contains # ${unit}}.`));
  }
  if (way === "percent") {
    const k = t.given(r.pick([10, 20, 25, 30, 40, 60, 70, 75, 80, 90]));
    t.fact(
      `{right now, the ${name} is ${k}% full|at the moment, ${k}% of the ${name} is full|the ${name} is filled to ${k}% at first|so far, ${fluid} fills ${k}% of the ${name}}`,
      undefined,
      start,
    );
    return t.percent(full, k, `There are # ${unit} in it.`);
  }
  if (way === "plain") {
    const k = t.given(between(t, full.n * 0.1, full.n * 0.8));
    t.fact(
      `{there are already ${k} ${unit} of ${fluid} in it|at first, ${k} ${unit} are in it|the ${name} already has ${k} ${unit} of ${fluid} in it|at the moment, the ${name} contains only ${k} ${unit}}`,
      undefined,
      start,
    );
    return k;
  }
  const k = t.given(between(t, full.n * 0.1, full.n * 0.6));
  t.fact(
    `{the ${name} is full, but then ${k} ${unit} of the ${fluid} ${used}|at first it is full. then ${k} ${unit} of the ${fluid} ${used}|when the ${name} has just been filled, ${k} ${unit} of the ${fluid} ${used}|the ${name} starts out full. after a while, ${k} ${unit} of the ${fluid} ${used}}`,
    undefined,
    start,
  );
  return t.step(full, "-", k, `Then there are # ${unit} in it.`);
}
