import { families } from "../../family";
import { cost, size, units } from "../../measure";
import { plural } from "../../nouns";
import { named, person, usd } from "../../words_en";

const LENGTHS = ["meters", "feet", "cm", "inches", "yards"] as const;
const FIELDS = [
  "garden",
  "field",
  "room",
  "yard",
  "playground",
  "carpet",
  "wall",
  "pool",
  "park",
] as const;

/** Shapes, lengths, areas and volumes. */
export const enShapes = families("en", "shapes", {
  perimeter: [
    2,
    3,
    (s, r) => {
      const [u, f] = [r.pick(LENGTHS), r.pick(FIELDS)];
      const [a, b] = [s.given(r.int(6, 80)), s.given(r.int(3, 50))];
      s.tell(
        `{a {rectangular |}${f} is ${a} ${u} long and ${b} ${u} wide|the sides of a rectangle are ${a} ${u} and ${b} ${u}|a rectangle has a length of ${a} ${u} and a width of ${b} ${u}}.`,
      );
      const x = s.step(a, "+", b, `length and width make # ${u}.`);
      const y = s.step(x, "*", s.constant(2), `the perimeter is # ${u}.`);
      s.ask(
        y,
        `{what is {its perimeter|the perimeter}{, in ${u}|}|how many ${u} are needed to go {once |}around it|how long is the way around it, in ${u}}?`,
        size("length", u, "the perimeter"),
      );
    },
  ],
  area: [
    1,
    3,
    (s, r) => {
      const [u, f] = [r.pick(LENGTHS), r.pick(FIELDS)];
      const [a, b] = [s.given(r.int(3, 60)), s.given(r.int(2, 30))];
      s.tell(
        `{a {rectangular |}${f} is ${a} ${u} long and ${b} ${u} wide|a rectangle has sides of ${a} ${u} and ${b} ${u}|a rectangle is ${a} ${u} by ${b} ${u}}.`,
      );
      const x = s.step(a, "*", b, `the area is # square ${u}.`);
      s.ask(
        x,
        `{what is its area, in square ${u}|how many square ${u} is {it|that}|how large is it, in square ${u}}?`,
        size("volume", `square ${u}`, "the area"),
      );
    },
  ],
  square: [
    1,
    3,
    (s, r) => {
      const u = r.pick(LENGTHS);
      const a = s.given(r.int(3, 90));
      const area = r.chance(0.4);
      s.tell(
        `{{each|one} side of a square {is|measures} ${a} ${u}|a square {field|table|room|sheet} {is|measures} ${a} ${u} on each side|a square has sides of ${a} ${u}}.`,
      );
      if (area) {
        const x = s.step(a, "*", a, `the area is # square ${u}.`);
        s.ask(
          x,
          `{what is its area, in square ${u}|how many square ${u} is its area}?`,
          size("volume", `square ${u}`, "the area of the square"),
        );
      } else {
        const x = s.step(a, "*", s.constant(4), `the perimeter is # ${u}.`);
        s.ask(
          x,
          `{what is its perimeter, in ${u}|how long are {its|the} four sides together, in ${u}|how many ${u} is it once around the square}?`,
          size("length", u, "the perimeter of the square"),
        );
      }
    },
  ],
  sideFromPerimeter: [
    3,
    5,
    (s, r) => {
      const u = r.pick(LENGTHS);
      const [l, w] = [r.int(6, 60), r.int(3, 40)];
      const [p, a] = [s.given(2 * (l + w)), s.given(l)];
      const f = r.pick(FIELDS);
      s.tell(
        `{the perimeter of a rectangular ${f} is ${p} ${u}|it is ${p} ${u} around a rectangular ${f}}. {one of its sides|its length} is ${a} ${u}.`,
      );
      const x = s.step(a, "*", s.constant(2), `two sides make # ${u}.`);
      const y = s.step(p, "-", x, `that leaves # ${u} for the other two.`);
      const z = s.step(y, "/", s.constant(2), `one of them is # ${u}.`);
      s.ask(
        z,
        `{how long is the other side, in ${u}|what is the {other side|width}, in ${u}}?`,
        size("length", u, "the other side"),
      );
    },
  ],
  fence: [
    3,
    4,
    (s, r) => {
      const p = person(s, r);
      const [a, b, c] = [s.given(r.int(5, 60)), s.given(r.int(3, 40)), s.given(r.int(2, 25))];
      const f = r.pick(["garden", "field", "yard", "meadow", "playground"]);
      s.tell(
        `${p} {puts|wants to put} a fence around a {rectangular |}${f} that is ${a} meters long and ${b} meters wide.`,
        `{one meter of fence|a meter of fence} costs ${usd(c)}.`,
      );
      const x = s.step(a, "+", b, `two sides make # meters.`);
      const y = s.step(x, "*", s.constant(2), `the fence is # meters long.`);
      const z = s.step(y, "*", c, `it costs # dollars.`);
      s.ask(
        z,
        `{how much does the {whole |}fence cost|how {much|many dollars} does ${p} pay for the fence}?`,
        cost("the price of the fence", p),
      );
    },
  ],
  tiles: [
    3,
    5,
    (s, r) => {
      const t = r.int(2, 5);
      const [m, n] = [r.int(2, 12), r.int(2, 10)];
      const [a, b, k] = [s.given(t * m), s.given(t * n), s.given(t)];
      const what = r.pick(["floor", "wall", "terrace"]);
      s.tell(
        `a {rectangular |}${what} {is|measures} ${a} feet by ${b} feet. it is {covered with|laid with} square tiles that are ${k} feet on {each|a} side.`,
      );
      const x = s.step(a, "/", k, `along one side there are # tiles.`);
      const y = s.step(b, "/", k, `along the other there are # tiles.`);
      const z = s.step(x, "*", y, `in all that is # tiles.`);
      s.ask(
        z,
        `how many tiles {are needed|are there|does it take}?`,
        units("tile", "the tiles that are needed"),
      );
    },
  ],
  boxVolume: [
    2,
    5,
    (s, r) => {
      const u = r.pick(["cm", "inches", "feet", "meters"]);
      const [a, b, c] = [s.given(r.int(2, 20)), s.given(r.int(2, 15)), s.given(r.int(2, 12))];
      s.tell(
        `{a box is ${a} ${u} long, ${b} ${u} wide and ${c} ${u} high|a {tank|pool} is ${a} ${u} by ${b} ${u} and ${c} ${u} deep|the edges of a {block|box} are ${a}, ${b} and ${c} ${u}}.`,
      );
      const x = s.step(a, "*", b, `the base is # square ${u}.`);
      const y = s.step(x, "*", c, `the volume is # cubic ${u}.`);
      s.ask(
        y,
        `{what is its volume, in cubic ${u}|how many cubic ${u} does it hold}?`,
        size("volume", `cubic ${u}`, "the volume"),
      );
    },
  ],
  cut: [
    1,
    2,
    (s, r) => {
      const p = person(s, r);
      const u = r.pick(LENGTHS);
      const [n, k] = [r.int(2, 15), r.int(2, 20)];
      const byLength = r.chance(0.5);
      const what = r.pick(["rope", "ribbon", "wire", "board", "string", "cloth"]);
      const [all, d] = [s.given(n * k), s.given(n)];
      if (byLength) {
        s.tell(
          `{${p} {cuts|cut|saws} a ${what} of ${all} ${u} into pieces of ${d} ${u}|a ${what} is ${all} ${u} long. ${p} {cuts|divides} it into pieces, each ${d} ${u} long}.`,
        );
        s.ask(
          s.step(all, "/", d, `there are # pieces.`),
          `how many pieces {are there|does ${p} get|does that make}?`,
          units("piece", "the pieces"),
        );
      } else {
        s.tell(
          `{${p} {cuts|cut} a ${what} of ${all} ${u} into ${d} equal pieces|a ${what} is ${all} ${u} long and is cut into ${d} {equal pieces|pieces of the same length}}.`,
        );
        s.ask(
          s.step(all, "/", d, `each piece is # ${u} long.`),
          `how {long is each piece, in ${u}|many ${u} long is {one|each} piece}?`,
          size("length", u, "the length of one piece"),
        );
      }
    },
  ],
  ropeLeft: [
    2,
    3,
    (s, r) => {
      const p = person(s, r);
      const u = r.pick(LENGTHS);
      const [n, k] = [
        s.given(r.int(2, 9)),
        s.given(r.chance(0.3) ? r.int(2, 20) / 2 : r.int(2, 15)),
      ];
      const all = s.given(Math.ceil(n.n * k.n) + r.int(2, 40));
      const what = r.pick(["rope", "ribbon", "wire", "thread", "string", "cloth"]);
      s.tell(
        `{${p} has ${all} ${u} of ${what}|a ${what} is ${all} ${u} long}. {${p} cuts off ${n} pieces of ${k} ${u} each|for ${n} {gifts|kites|parcels} ${p} {needs|uses} ${k} ${u} each}.`,
      );
      const x = s.step(n, "*", k, `${p} uses # ${u}.`);
      const y = s.step(all, "-", x, `that leaves # ${u}.`);
      s.ask(
        y,
        `how {many ${u} {of ${what} |}are left|much ${what} is left, in ${u}}?`,
        size("length", u, `the ${what} that is left`),
      );
    },
  ],
  taller: [
    1,
    2,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const u = r.pick(["cm", "inches"]);
      const base = u === "cm" ? r.int(100, 180) : r.int(40, 70);
      const b = s.given(base);
      const a = s.given(base + r.int(2, 20));
      const kind = r.pick(["difference", "grow"]);
      if (kind === "grow") {
        s.tell(
          `{last year|two years ago|at the start of school}, ${p} was ${b} ${u} tall. {now|today} ${p.he} is ${a} ${u} tall.`,
        );
        s.ask(
          s.step(a, "-", b, `${p} has grown # ${u}.`),
          `{how many ${u} has ${p} grown|by how many ${u} has ${p.he} grown}?`,
          size("length", u, `the height that ${p} has gained`),
        );
      } else {
        s.tellInAnyOrder(`${p} is ${a} ${u} tall.`, `${q} is ${b} ${u} tall.`);
        s.ask(
          s.step(a, "-", b, `${p} is # ${u} taller.`),
          `{how many ${u} taller is ${p} than ${q}|by how many ${u} is ${q} shorter than ${p}}?`,
          size("length", u, `the difference of their heights`),
        );
      }
    },
  ],
  trees: [
    2,
    5,
    (s, r) => {
      const [n, k] = [r.int(4, 40), r.int(2, 15)];
      const [all, gap] = [s.given(n * k), s.given(k)];
      const what = r.pick(["tree", "lamp", "post", "flag", "bush"]);
      s.tell(
        `{along a {street|path|fence} of ${all} meters|on one side of a road that is ${all} meters long}, there {is|stands} {one|a} ${what} every ${gap} meters, also at both ends.`,
      );
      const x = s.step(all, "/", gap, `there are # gaps.`);
      const y = s.step(x, "+", s.constant(1), `there are # ${plural(what)}.`);
      s.ask(
        y,
        `how many ${plural(what)} {are there|are needed}?`,
        units(what, `the ${plural(what)}`),
      );
    },
  ],
  weight: [
    2,
    3,
    (s, r) => {
      const p = person(s, r);
      const u = r.pick(["kg", "pounds", "grams"]);
      const [n, k] = [s.given(r.int(2, 12)), s.given(r.int(2, 20))];
      const empty = s.given(r.int(2, 30));
      const [box, piece] = r.pick([
        ["a crate", "melons"],
        ["a box", "books"],
        ["a suitcase", "jackets"],
        ["a cart", "sacks"],
        ["a basket", "pumpkins"],
      ] as const);
      s.tell(
        `{${box} weighs ${empty} ${u} when it is empty. ${p} {puts|lays} ${n} ${piece} of ${k} ${u} each into it|${p} {fills|loads} ${box}, which weighs ${empty} ${u}, with ${n} ${piece}. each of them weighs ${k} ${u}}.`,
      );
      const x = s.step(n, "*", k, `the ${piece} weigh # ${u}.`);
      const y = s.step(x, "+", empty, `in all that is # ${u}.`);
      s.ask(
        y,
        `how {many ${u} is that in all|much does {it|all of it} weigh {together|now}, in ${u}}?`,
        size("weight", u, "the weight of all"),
      );
    },
  ],
});
