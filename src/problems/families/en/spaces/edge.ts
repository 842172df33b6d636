import { size } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { paced, packed, priced, rows, stands, stock } from "./edge_uses";
import { say } from "./kit";
import { RIMS, type Rim } from "./materials";
import type { Figure, Site } from "./rectangle";

/** What is put along the edge: gates, rolls, posts, rows, pace. Returns what it costs. */
export function edge(t: Tale, site: Site, { length, width, around, start }: Figure): Value[] {
  if (!around) return [];
  const { random: r } = t;
  const { who, ground, unit } = site;
  const { noun } = ground;
  const u = unit.many;
  const rim: Rim = RIMS[r.pick(ground.rims)];
  let need = around;
  let closed = true;
  const open = r.next();
  const work = `${rim.does} the ${noun}`;
  if (open < 0.35 && rim.opens) {
    const g = t.given(r.int(2, Math.max(2, Math.min(5, Math.round(around.n / 10)))));
    const gap = r.pick(["entrance", "gap", /rope|cable/.test(rim.mass) ? "gap" : "gate"]);
    t.fact(
      `{@ ${work} but leaves out ${g} ${u} for a ${gap}|@ ${work}, except for a ${gap} of ${g} ${u}|@ ${work}. only a ${gap}, ${g} ${u} wide, stays open|leaving ${g} ${u} free as a ${gap}, @ ${work}}`,
      who,
      start,
    );
    need = t.step(
      around,
      "-",
      g,
      say(t, `{Without the ${gap} it is|That leaves} # ${u} for the ${rim.mass}.`),
    );
    closed = false;
  } else if (open < 0.55 && rim.opens && length && width) {
    const free = r.chance(0.5);
    const [once, twice] = free ? [length, width] : [width, length];
    const side = free ? "long" : "short";
    const both = t.constant(2, "both");
    const cross = free ? "short" : "long";
    t.fact(
      `{@ ${rim.does} the ${noun}, but only along one of the ${side} sides and ${both} ${cross} ones, because a river runs along the fourth|one ${side} side of the ${noun} lies against an old stone wall, so @ puts ${rim.mass} only along the other one and ${both} ${cross} sides|@ needs ${rim.mass} along one ${side} side and ${both} ${cross} sides; on the fourth side stands a house|there is a stone wall along one of the ${side} sides. @ plans ${rim.mass} for the opposite side and for ${both} ${cross} sides}`,
      who,
      start,
    );
    const pair = t.step(twice, "*", both, `The two ${cross} sides together are # ${u}.`);
    need = t.step(pair, "+", once, `The three sides together are # ${u}.`);
    closed = false;
  }
  t.ask(
    "edge",
    need,
    closed
      ? `{to ${rim.do} the ${noun}, how many ${u} of ${rim.mass} does @ need|how many ${u} of ${rim.mass} does it take to go all the way around the ${noun}|@ ${work}. how many ${u} of ${rim.mass} does that take|how much ${rim.mass} does @ need to go around the whole ${noun}, in ${u}}?`
      : `{how many ${u} of ${rim.mass} does @ need|how much ${rim.mass} does @ need, in ${u}|what length of ${rim.mass} is needed, in ${u}|how many ${u} long is the ${rim.mass}}?`,
    who,
    size("length", u, `the ${rim.mass} that ${who.name} needs`, who),
  );
  const lead = closed ? `@ ${work}` : "";
  return r.pick([priced, packed, rows, stands, paced, stock])(
    t,
    site,
    rim,
    need,
    lead,
    closed,
    start,
  );
}
