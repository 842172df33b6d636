import { count, factors, families, part } from "../../family";
import { size, things, units } from "../../measure";
import { container, food, good, named, person, thing } from "../../words_en";

const COINS = [
  ["dime", 10],
  ["nickel", 5],
  ["quarter", 25],
] as const;

const KEEPERS = "teacher,baker,waiter,farmer,florist,librarian,coach,ranger,chef,tailor".split(",");

/** A decimal between two, with one or two places. */
export function decimal(least: number, most: number, places: number, next: () => number): number {
  const scale = 10 ** places;
  return Math.round((least + next() * (most - least)) * scale) / scale;
}

/** Short plain problems: few words, sometimes without names, also in decimals. */
export const enPlain = families("en", "plain", {
  ifStarts: [
    1,
    1,
    (s, r) => {
      const [p, q, t] = [named(s, r), named(s, r), thing(s, r)];
      const more = r.chance(0.5);
      const n = count(r) + 1;
      const [a, b] = [s.given(n), s.given(more ? count(r) : part(r, n))];
      s.tell(
        more
          ? `{if ${p} starts with ${a} ${t} and ${q} gives ${p.him} ${b} more,|say ${p} has ${a} ${t} and then gets ${b} from ${q}.|${p} starts with ${a} ${t}. ${q} adds ${b}.}`
          : `{if ${p} starts with ${a} ${t} and {gives ${b} to ${q}|loses ${b}},|${p} starts with ${a} ${t}. ${q} {takes|borrows} ${b} {away|}.|say ${p} has ${a} ${t} and gives ${q} ${b} of them.}`,
      );
      const x = s.step(a, more ? "+" : "-", b, `${p} has # ${t}.`);
      s.ask(
        x,
        `how many ${t} {does ${p} end with|will ${p} {have|end up with}|does ${p} have then}?`,
        things(t, `the ${t} that ${p} ends with`, p),
      );
    },
  ],
  nameless: [
    1,
    1,
    (s, r) => {
      const [t, box] = [thing(s, r), container(s, r)];
      const more = r.chance(0.5);
      const n = count(r) + 1;
      const [a, b] = [s.given(n), s.given(more ? count(r) : part(r, n))];
      s.tell(
        `{there are ${a} ${t}{ in a ${box.one}| on a table|}|a ${box.one} holds ${a} ${t}|you have ${a} ${t}|I had ${a} ${t}}.`,
        more
          ? `{${b} more are {added|put there}|another ${b} ${t} are {added|put with them}}.`
          : `{${b} are {removed|taken away|used}|${b} of them are {gone|taken away|used up}}.`,
      );
      const x = s.step(a, more ? "+" : "-", b, `there are # ${t}.`);
      s.ask(
        x,
        `how many ${t} are {there now|there${more ? " in total" : ""}|${more ? "there altogether" : "left"}}?`,
        things(t, `the ${t} that are there then`),
      );
    },
  ],
  keeper: [
    1,
    2,
    (s, r) => {
      const who = r.pick(KEEPERS);
      const [t, box] = [thing(s, r), container(s, r)];
      const [n, k] = factors(r);
      const total = s.given(n * k);
      const byBox = r.chance(0.5);
      const d = s.given(byBox ? k : n);
      s.tell(
        `{a ${who} {has|had} ${total} ${t} and {wants|wanted} to put them into ${byBox ? `${box} of ${d}` : `${d} ${box}, with the same number in each`}|the ${who} packed ${total} ${t}, ${byBox ? `${d} to a ${box.one}` : `using ${d} ${box} that hold equally many`}}.`,
      );
      const x = s.step(
        total,
        "/",
        d,
        byBox ? `that makes # ${box}.` : `each ${box.one} has # ${t}.`,
      );
      s.ask(
        x,
        byBox
          ? `how many ${box} {are|were} {needed|filled}?`
          : `how many ${t} {are in each ${box.one}|does each ${box.one} hold}?`,
        byBox
          ? things(box, `the ${box} that are filled`)
          : things(t, `the ${t} in each ${box.one}`),
      );
    },
  ],
  eachOfThem: [
    1,
    2,
    (s, r) => {
      const [p, q, u] = [named(s, r), named(s, r), named(s, r)];
      const t = thing(s, r);
      const four = r.chance(0.4);
      const who = four ? `${p}, ${q}, ${u} and ${named(s, r)}` : `${p}, ${q} and ${u}`;
      const a = s.given(r.int(3, 60));
      s.tell(
        `{${who} {each have|have each|each bought} ${a} ${t}|${who} {got|brought|found} ${a} ${t} each}.`,
      );
      const x = s.step(a, "*", s.constant(four ? 4 : 3), `together that is # ${t}.`);
      s.ask(
        x,
        `how many ${t} {do they have|is that|are there} {in all|altogether|in total}?`,
        things(t, `the ${t} of all`),
      );
    },
  ],
  dozen: [
    1,
    3,
    (s, r) => {
      const [p, t] = [person(s, r), r.chance(0.6) ? food(s, r) : good(s, r)];
      const n = r.int(2, 25);
      if (r.chance(0.3)) {
        const total = s.given(n * 12);
        s.tell(`${p} {has|bought|packs} ${total} ${t} {by the dozen|in cartons of a dozen}.`);
        const x = s.step(total, "/", s.constant(12), `that is # dozen.`);
        s.ask(
          x,
          `how many dozen {${t} |}{is that|does ${p} have}?`,
          size("weight", "dozen", `the number of dozens`),
        );
        return;
      }
      const a = s.given(n);
      const word = r.pick([
        ["dozen", 12],
        ["dozen", 12],
        ["pairs of", 2],
        ["boxes of a dozen", 12],
      ] as const);
      s.tell(`${p} {has|bought|ordered|sold} ${a} ${word[0]} ${t}.`);
      const x = s.step(a, "*", s.constant(word[1]), `that is # ${t}.`);
      s.ask(x, `how many ${t} is that{ in all|}?`, things(t, `these ${t}`));
    },
  ],
  coins: [
    1,
    3,
    (s, r) => {
      const p = person(s, r);
      const [coin, value] = r.pick(COINS);
      const a = s.given(r.int(3, 40));
      s.tell(
        `{${p} {has|found|saved} ${a} ${coin}s {in ${p.his} {pocket|bank|drawer}|}|there are ${a} ${coin}s in ${p}'s {bank|jar|purse}}.`,
      );
      const x = s.step(a, "*", s.constant(value), `that is # cents.`);
      s.ask(
        x,
        `how many cents {is that|are they worth|does ${p} have}?`,
        units("cent", `the cents that they are worth`),
      );
    },
  ],
  decimalTotal: [
    1,
    4,
    (s, r) => {
      const p = person(s, r);
      const places = r.pick([1, 1, 2]);
      const next = () => r.next();
      const [a, b] = [
        s.given(decimal(0.2, 12, places, next)),
        s.given(decimal(0.2, 12, places, next)),
      ];
      const [verb, unit, what] = r.pick([
        ["walked", "miles", "in the morning@in the evening"],
        ["ran", "km", "on Monday@on Tuesday"],
        ["bought", "pounds of apples", "first@later"],
        ["used", "cups of flour", "for bread@for a cake"],
        ["drank", "liters of water", "before lunch@after lunch"],
        ["painted", "meters of fence", "today@yesterday"],
      ] as const);
      const base = {
        walked: "walk",
        ran: "run",
        bought: "buy",
        used: "use",
        drank: "drink",
        painted: "paint",
      }[verb];
      const [x1, x2] = what.split("@");
      s.tell(
        `{${p} ${verb} ${a} ${unit} ${x1} and ${b} ${unit} ${x2}|${p} ${verb} ${a} ${unit} ${x1}. ${p.he} ${verb} ${b} {${unit} |}${x2}}.`,
      );
      const x = s.step(a, "+", b, `in all that is # ${unit}.`);
      const kind = unit.includes("of") ? "weight" : "length";
      s.ask(
        x,
        `how many ${unit} did ${p} ${base} {in all|altogether|in total}?`,
        size(kind, unit.split(" ")[0]!, `the total that ${p} ${verb}`, p),
      );
    },
  ],
});
