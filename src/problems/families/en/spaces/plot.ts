import { size } from "../../../measure";
import type { Tale } from "../../../weaving/tale_en";
import { change } from "./change";
import { edge } from "./edge";
import { polygon, square, triangle, twoParts } from "./figures";
import { GROUNDS } from "./grounds";
import { spend, UNITS } from "./kit";
import { rectangle, type Site } from "./rectangle";
import { surface } from "./surface";

const FIGURES = [rectangle, rectangle, rectangle, rectangle, square, twoParts, triangle, polygon];

/** A ground of some shape: what changes it, what goes around it and over it, and what that costs. */
export function plot(t: Tale, steps: number): void {
  const { random: r } = t;
  const ground = r.pick(GROUNDS);
  const site: Site = { who: t.person(), ground, unit: UNITS[r.pick(ground.units)] };
  const figure = r.pick(ground.plain ? [rectangle] : FIGURES)(t, site);
  const { around, area, start } = figure;
  const { noun } = ground;
  if (around) {
    t.ask(
      "around",
      around,
      `{what is the perimeter of the ${noun}, in ${site.unit.many}|how many ${site.unit.many} is it once around the ${noun}|how long is the way around the ${noun}, in ${site.unit.many}}?`,
      undefined,
      size("length", site.unit.many, `the way around the ${noun}`),
    );
  }
  if (area) {
    t.ask(
      "area",
      area,
      `{what is the area of the ${noun}, in ${site.unit.square}|how many ${site.unit.square} does the ${noun} cover|how large is the ${noun}, in ${site.unit.square}}?`,
      undefined,
      size("volume", site.unit.square, `the area of the ${noun}`),
    );
  }
  const changed = r.chance(steps > 2 ? 0.55 : 0.3) ? change(t, site, figure) : undefined;
  const face = changed ?? (area ? { area, name: `the ${noun}`, start } : undefined);
  const costs = [
    ...((r.chance(0.6) && !changed?.moved) || !face ? edge(t, site, figure) : []),
    ...(face && r.chance(0.75) ? surface(t, site, face) : []),
  ];
  if (r.chance(0.75)) spend(t, site.who, costs, "everything");
}
