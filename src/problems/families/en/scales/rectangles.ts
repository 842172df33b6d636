import type { Random } from "../../../../common/random";
import { bounds } from "../../../cells";
import { divisors } from "../../../family";
import { noun } from "../../../nouns";
import { spin } from "../../../spin";
import type { Story } from "../../../story";
import { named } from "../../../words_en";
import { inflected } from "../scenes/verbs";
import { type Entry, Ledger } from "../shares/ledger";

/** Something with four right angles; what goes around it, and what its edge takes. */
interface Place {
  readonly name: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** Who goes around it, "" where nobody does. */
  readonly walk: string;
  /** What is put along its edge: "wire fence". */
  readonly edge: string;
}

const PLACES: readonly Place[] = `
sheep meadow / meter / 20-90 / [o] ~~walk the dog / wire fence
soccer field / meter / 40-110 / the team ~~jog / white tape
town square / meter / 30-120 / a street sweeper ~~drive / garland
hotel pool / meter / 8-30 / a child ~~run / tile border
vegetable bed / foot / 4-20 / [o] ~~push a wheelbarrow / rabbit netting
horse paddock / yard / 30-120 / a pony ~~trot / rail fence
school yard / yard / 25-90 / the class ~~walk / picket fence
picture of a ship / inch / 9-40 / - / wooden molding
tablecloth / centimeter / 90-260 / - / lace trim
quilt / inch / 40-96 / - / satin binding
skating rink / meter / 20-60 / [o] ~~skate / rubber edge
parking lot / yard / 25-110 / a guard ~~walk / chain
rose garden / foot / 12-70 / [o] ~~stroll / stone edging
factory hall / meter / 25-120 / a cleaning robot ~~roll / floor tape
notice board / centimeter / 60-180 / - / paper border
fish pond / foot / 9-60 / a heron ~~strut / pebble border
castle courtyard / meter / 18-80 / a tour group ~~walk / rope
sandbox / foot / 4-16 / a toddler ~~toddle / wooden beam
rice field / meter / 30-140 / a farmer ~~walk / plank walk
dance floor / foot / 12-60 / the dancers ~~waltz / light strip
`
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", unit = "", range = "", walk = "", edge = ""] = line.split(" / ");
    const [low, high] = bounds(range);
    return { name, unit, low, high, walk: walk === "-" ? "" : walk, edge };
  });

/** A rectangle: the way around it, and what comes of that. */
export function rectangle(s: Story, r: Random, steps: number): boolean {
  const place = r.pick(PLACES);
  const past = r.chance(0.5);
  const l = new Ledger();
  const { many: u } = s.noun(r, [noun(place.unit)]);
  const the = `the ${place.name}`;
  const say = (text: string) =>
    inflected(
      spin(text, r).replaceAll("[o]", () => named(s, r).name),
      past,
    );
  const line = (text: string) => `${say(text)}.`;
  const facts: string[] = [];
  const n = r.int(place.low, place.high);
  let length = l.told(n);
  let width: Entry;
  const way = r.next();
  if (way < 0.25) {
    width = l.told(r.int(Math.ceil(n / 3), n));
    facts.push(
      say(
        `${the} ~~is a rectangle {with a length of ${length} ${u} and a width of ${width} ${u}|that ~~is ${length} ${u} long and ${width} ${u} wide}`,
      ),
    );
  } else if (way < 0.6) {
    const d = l.told(r.int(2, Math.max(3, Math.round(n / 2))));
    if (n - d.n < 2) return false;
    facts.push(
      say(
        `${the} ~~is a rectangle {with a length of ${length} ${u}. it ~~is ${d} ${u} less wide than it ~~is long|that ~~is ${length} ${u} long, and its width ~~is ${d} ${u} less than its length}`,
      ),
    );
    width = l.work([length, d], ["-"], line(`the width ~~is # ${u}`));
  } else if (way < 0.8) {
    const k = l.told(r.pick([2, 2, 3]));
    if (n * k.n > 1.3 * place.high) return false;
    width = length;
    facts.push(
      say(
        `${the} ~~is a rectangle. it ~~is ${width} ${u} wide and ${k} times as long as it ~~is wide`,
      ),
    );
    length = l.work([width, k], ["*"], line(`the length ~~is # ${u}`));
  } else {
    if (n % 2 !== 0) return false;
    facts.push(
      say(
        `${the} ~~is a rectangle with a length of ${length} ${u}. its width ~~is half of its length`,
      ),
    );
    width = l.work([length, l.known(2)], ["/"], line(`the width ~~is # ${u}`));
  }
  const sides = l.work(
    [length, width],
    ["+"],
    line(`a long side and a short side ~are # ${u} together`),
  );
  const around = l.work([sides, l.known(2)], ["*"], line(`once around ${the} ~~is # ${u}`));
  const [target, question] = ending(place, r, l, around, u, say, line, facts);
  if (l.bad || l.tells(target.n) || l.cost(target).steps !== steps) return false;
  const settled = l.settle(s, target);
  for (const fact of facts) s.tell(`${settled.marked(fact)}.`);
  s.ask(settled.found, `${settled.marked(question)}?`);
  return s.untold === undefined;
}

type Say = (text: string) => string;

/** What the way around is good for: nothing more, laps, an edge with its price, its pieces or its rest. */
function ending(
  { name, walk, edge, unit }: Place,
  r: Random,
  l: Ledger,
  around: Entry,
  u: string,
  say: Say,
  line: Say,
  facts: string[],
): readonly [Entry, string] {
  const way = r.next();
  if (way < 0.2) {
    return [
      around,
      say(`{what ~~is the perimeter of the ${name}|how many ${u} ~~is it once around the ${name}}`),
    ];
  }
  if (way < 0.5 && walk) {
    const k = l.told(r.int(2, 9));
    facts.push(
      say(
        `${walk} {around it along the edge ${k} times|along its edge all the way around, ${k} times in a row}`,
      ),
    );
    const far = l.work([around, k], ["*"], line(`${k.n} rounds ~are # ${u}`));
    const goal = far.n + r.int(5, 60);
    if (r.chance(0.6)) return [far, say(`how many ${u} ~~is that in all`)];
    const all = l.told(goal);
    facts.push(say(`the plan ~~is to cover ${all} ${u}`));
    return [
      l.work([all, far], ["-"], line(`# ${u} ~are missing`)),
      say(`how many ${u} ~are still missing`),
    ];
  }
  facts.push(say(`a ${edge} ~~is put all around it`));
  if (way < 0.66 && !/inch|centimeter/.test(unit)) {
    const p = l.told(r.int(2, 12));
    facts.push(say(`one ${unit} of the ${edge} ~~cost $${p}`));
    return [
      l.work([around, p], ["*"], line(`the ${edge} ~~cost # dollars`)),
      say(`how many dollars ~~do the ${edge} cost`),
    ];
  }
  if (way < 0.84) {
    const have = l.told(around.n + r.int(3, Math.max(6, Math.round(around.n / 3))));
    facts.unshift(say(`there ~are ${have} ${u} of ${edge} in store`));
    return [
      l.work([have, around], ["-"], line(`# ${u} ~are left`)),
      say(`how many ${u} of it ~are left`),
    ];
  }
  const parts = unit === "centimeter" ? divisors(around.n, 15, 90) : divisors(around.n, 2, 12);
  if (parts.length === 0) return [around, say(`how many ${u} of ${edge} ~are needed`)];
  const k = l.told(r.pick(parts));
  facts.push(say(`the ${edge} ~~come in pieces of ${k} ${u}`));
  return [
    l.work([around, k], ["/"], line(`# pieces ~are needed`)),
    say("how many pieces ~are needed"),
  ];
}
