import type { Random } from "../../../common/random";
import { families, part } from "../../family";
import { cost, money, size, things, units } from "../../measure";
import { plural } from "../../nouns";
import type { Story } from "../../story";
import { good, named, person, thing, usd } from "../../words_en";
import { decimal } from "./plain";

/** Tells one of the scenes, "fact ~ fact ~ question ~ unit ~ phrase", and returns its last three parts. */
export function play(s: Story, r: Random, scenes: readonly string[]): [string, string, string] {
  const parts = r.pick(scenes).split(" ~ ");
  const [question = "", unit = "", phrase = ""] = parts.splice(-3);
  s.tell(...parts);
  return [question, unit, phrase];
}

/** A count from a few to a few thousand. */
export function amount(r: Random): number {
  if (r.chance(0.55)) return r.int(5, 70);
  return r.chance(0.65) ? r.int(40, 400) : r.int(300, 3000);
}

/** A number with tenths or hundredths. */
export const tenths = (r: Random, least: number, most: number): number =>
  decimal(least, most, r.pick([1, 1, 2]), () => r.next());

/** A price with cents. */
export const cents = (r: Random, least: number, most: number): number =>
  r.chance(0.5) ? r.int(4 * least, 4 * most) / 4 : r.int(100 * least, 100 * most) / 100;

/** Short scenes: joining, separating and comparing, in whole numbers and decimals. */
export const enShort = families("en", "short", {
  reading: [
    1,
    1,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const [a, b] = [s.given(r.int(8, 240)), s.given(r.int(8, 240))];
      const [ask, unit, phrase] = play(s, r, [
        `last week ${p} {got through|finished} ${a} pages of a novel. ~ this week ${p.he} {added|managed} ${b} more{ pages|}. ~ how many pages of the novel {has ${p} read so far|are behind ${p.him} now}? ~ page ~ the pages that ${p} has read`,
        `${p} is reading {a story|a thick book} about pirates. ~ ${p.he} stopped at page ${a} {last night|before supper}, and after that ${p.he} read {another ${b}|${b} further} pages. ~ {what is the number of the page that ${p} has reached|how many pages has ${p.he} read in all}? ~ page ~ the pages that ${p} has read`,
        `a report has ${a} pages of text. ~ {behind them|at the end} come ${b} pages of {pictures|tables}. ~ {what is the length of the whole report in pages|how many pages does ${p} print if ${p.he} prints it all}? ~ page ~ the pages of the report`,
        `{${p} typed ${a} lines and ${q} typed ${b}|${a} lines were typed by ${p}, the other ${b} by ${q}}. ~ how many lines does their text have? ~ line ~ the lines of their text`,
        `by Friday ${p} will have learned ${a} new words. ~ {over|during} the weekend ${p.he} will learn ${b} more. ~ how many words will ${p} know then? ~ word ~ the words that ${p} will know`,
      ]);
      const x = s.step(a, "+", b, `together that makes # ${plural(unit)}.`);
      s.ask(x, ask, units(unit, phrase, p));
    },
  ],
  cutOff: [
    1,
    3,
    (s, r) => {
      const p = named(s, r);
      const long = r.chance(0.6) ? tenths(r, 4, 30) : r.int(20, 90);
      const [a, b] = [s.given(long), s.given(long < 31 ? tenths(r, 0.5, long - 1) : part(r, long))];
      if (b.n <= 0.1) return false;
      const [ask, unit, phrase] = play(s, r, [
        `a {plank|board} measured ${a} feet. ~ ${p} {sawed|cut} ${b} feet off. ~ {how long is the plank that is left|what length of it, in feet, remains|how many feet of it are left}? ~ feet ~ the length of the piece that is left`,
        `from a roll with ${a} meters of {cloth|wire|tape}, ${p} {cuts|takes} ${b} meters. ~ {how many meters stay on the roll|how much does the roll still hold, in meters|what is left on the roll, in meters}? ~ meters ~ the length that stays on the roll`,
        `{a pipe was ${a} inches long, which was too long|the pipe was too long: ${a} inches}. ~ it was shortened by ${b} inches. ~ how many inches {long is it now|does it measure now}? ~ inches ~ the length of the pipe`,
        `${p}'s hair was ${a} cm long until ${b} cm were cut off. ~ {how long is it now, in cm|what is its length in cm after the haircut}? ~ cm ~ the length of the hair`,
        `a hiking trail is ${a} km long. ~ {a sign says that|} ${b} km of it lie behind ${p}. ~ how many km does ${p} still have to go? ~ km ~ the way that is left`,
      ]);
      const x = s.step(a, "-", b, `# ${unit} are left.`);
      s.ask(x, ask, size("length", unit, phrase));
    },
  ],
  joined: [
    1,
    3,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const [a, b] = r.chance(0.6)
        ? [s.given(tenths(r, 0.3, 25)), s.given(tenths(r, 0.3, 25))]
        : [s.given(r.int(6, 150)), s.given(r.int(6, 150))];
      const [ask, unit, phrase] = play(s, r, [
        `two {ropes|strings|ribbons} are tied end to end. ~ one is ${a} meters long, the other ${b} meters. ~ {how long are they together, in meters|what length do they reach, in meters}, without counting the knot? ~ meters ~ the length of both together`,
        `${p} laid ${a} feet of track, {and|while} ${q} laid ${b} feet. ~ {what is the full length of the track in feet|how many feet of track are there in all}? ~ feet ~ the length of the track`,
        `{from home to the mill it is ${a} km, and from the mill to the lake it is ${b} km|it is ${a} km to the mill and from there ${b} km to the lake}. ~ ${p} walks {to the lake past the mill|the whole way}. ~ how many km {is that|does ${p} walk}? ~ km ~ the way to the lake`,
        `a tower is ${a} yards high, and {on top of it|on its roof} stands a mast of ${b} yards. ~ how many yards is it from the ground to the tip of the mast? ~ yards ~ the height of tower and mast`,
        `${p} swam ${a} km in the lake {before|and then} ${p.he} cycled ${b} km. ~ {what distance did ${p} cover, in km|how many km did ${p} cover in all}? ~ km ~ the distance that ${p} covered`,
      ]);
      const x = s.step(a, "+", b, `in all that is # ${unit}.`);
      s.ask(x, ask, size("length", unit, phrase));
    },
  ],
  scores: [
    1,
    1,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const n = r.int(9, 300);
      const [a, b] = [s.given(n), s.given(part(r, n - 2))];
      const [ask, unit, phrase] = play(s, r, [
        `the final score {was|stood at} ${a} to ${b}, and ${p}'s team won. ~ by how many points {did it win|was the other team beaten}? ~ point ~ the points between the teams`,
        `${p} scored ${a} points at darts. ~ {${q}'s darts brought ${b}|${q} scored only ${b}}. ~ how many points {more did ${q} need to draw level|was ${q} behind}? ~ point ~ the points between them`,
        `{after two rounds|at the end of the game} ${p} had ${a} points. ~ ${b} of them came from the first round. ~ how many {points did ${p} make in the second round|came from the second}? ~ point ~ the points of the second round`,
        `with a bonus of ${b} points, ${p} reached ${a} points in a {quiz|video game}. ~ what would ${p.his} score have been without the bonus? ~ point ~ the points without the bonus`,
        `the record in this game is ${a} goals in a season. ~ ${p} has scored ${b} {up to now|so far}. ~ how many more goals {would equal|does ${p.he} need for} the record? ~ goal ~ the goals that are missing`,
      ]);
      const x = s.step(a, "-", b, `that makes # ${plural(unit)}.`);
      s.ask(x, ask, units(unit, phrase));
    },
  ],
  temperature: [
    1,
    2,
    (s, r) => {
      const up = r.chance(0.5);
      const [n, k] = [r.int(12, 60), r.int(2, 18)];
      const [a, b] = [s.given(n), s.given(k)];
      if (!up && k >= n) return false;
      const p = named(s, r);
      const moved = up ? "{rose|climbed|went up}" : "{fell|dropped|went down|sank}";
      const [ask] = play(s, r, [
        `{at sunrise|in the morning|at six o'clock} it was ${a} degrees. ~ {by noon|by lunchtime|a few hours later} the temperature had ${up ? "risen" : "fallen"} by ${b} degrees. ~ {what was the temperature then|how many degrees was it then}? ~ degrees ~ the temperature`,
        `the thermometer {at ${p}'s window|on the wall} showed ${a} degrees. ~ then it ${moved} {by |}${b} degrees. ~ what {does|did} it show {after that|now}? ~ degrees ~ the temperature`,
        `${p}'s soup is ${a} degrees warm. ~ ${up ? "on the stove" : "outside"}, it {gets|will get} ${b} degrees ${up ? "warmer" : "colder"}. ~ how warm is the soup {then|after that}, in degrees? ~ degrees ~ the temperature`,
        `yesterday's high was ${a} degrees. ~ today {is|will be} ${b} degrees ${up ? "hotter" : "cooler"} {than that|}. ~ {what is today's high|how hot does it get today, in degrees}? ~ degrees ~ the temperature`,
        `it is ${b} degrees ${up ? "warmer" : "colder"} by the sea than in the hills, where it is ${a} degrees. ~ how many degrees is it by the sea? ~ degrees ~ the temperature`,
      ]);
      const x = s.step(a, up ? "+" : "-", b, `the temperature is # degrees.`);
      s.ask(x, ask);
    },
  ],
  rain: [
    1,
    3,
    (s, r) => {
      const p = named(s, r);
      const wet = tenths(r, 1.5, 12);
      const [a, b] = [s.given(wet), s.given(tenths(r, 0.2, wet - 0.6))];
      const more = r.chance(0.5);
      const [ask, unit, phrase] = play(s, r, [
        `{in April it rained ${a} inches, in May only ${b}|${a} inches of rain fell in April and ${b} in May}. ~ ${more ? "how many more inches of rain did April have than May" : "what was the rainfall of both months, in inches"}? ~ inches ~ the rain`,
        `a gauge in ${p}'s garden caught ${b} cm of rain on {Tuesday|the first day} and ${a} cm on {Thursday|the next day}. ~ ${more ? "by how many cm do the two days differ" : "how many cm is that for both days"}? ~ cm ~ the rain`,
        `${more ? `in a wet week ${a} inches of rain came down. ~ ${b} inches of that fell in a single storm. ~ how many inches fell at other times` : `a storm brought ${a} inches of rain. ~ a drizzle {followed, with|brought} another ${b} inches. ~ how much rain fell in total, in inches`}? ~ inches ~ the rain`,
        `${more ? `${a} feet of snow lay {on the roof|in the valley}. ~ ${b} feet melted. ~ how deep is the snow now, in feet` : `the snow was ${a} feet deep. ~ overnight it snowed ${b} feet more. ~ how many feet deep is it now`}? ~ feet ~ the depth of the snow`,
      ]);
      const x = s.step(a, more ? "-" : "+", b, `that is # ${unit}.`);
      s.ask(x, ask, size("length", unit, phrase));
    },
  ],
  recipe: [
    1,
    3,
    (s, r) => {
      const p = person(s, r);
      const what = r.pick("flour,sugar,milk,oil,rice,butter,yogurt,oats".split(","));
      const steps = r.int(3, 60);
      const [a, b] = [s.given(steps / 4), s.given(r.int(1, steps - 1) / r.pick([4, 4, 8]))];
      const [ask, unit, phrase] = play(s, r, [
        `a recipe {calls for|needs|asks for} ${a} cups of ${what}. ~ ${p} has {poured in|measured out|already added} ${b} cups. ~ {how many cups are still missing|how much ${what} is still to be added, in cups}? ~ cups ~ the ${what} that is missing`,
        `${p} {had|kept} ${a} cups of ${what} in the kitchen. ~ a {cake|soup|loaf} took ${b} cups of it. ~ how many cups of ${what} {are left|does ${p} still have}? ~ cups ~ the ${what} that is left`,
        `the dough {contains|is made with} ${a} cups of ${what}, the filling {contains |}only ${b}. ~ how many more cups of ${what} {go|are put} into the dough than into the filling? ~ cups ~ the difference`,
        `${b} cups of the ${a} cups of ${what} in a jar {were spilled|have been used up}. ~ what is left, in cups? ~ cups ~ the ${what} that is left`,
      ]);
      const x = s.step(a, "-", b, `that makes # cups.`);
      s.ask(x, ask, size("volume", unit, phrase));
    },
  ],
  spentBoth: [
    1,
    3,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const [a, b] = [s.given(cents(r, 1, 40)), s.given(cents(r, 1, 40))];
      const goods = "a lamp,a hat,a salad,a sandwich,a scarf,paint,a kite,stamps,a bus pass,glue";
      const [t, u] = r.sample(goods.split(","), 2);
      s.tell(
        `{${p} {paid|spent} ${usd(a)} {for|on} ${t} and ${usd(b)} {for|on} ${u}|at the {store|mall|corner shop}, ${p} picked up ${t} for ${usd(a)} and ${u} for ${usd(b)}|the receipt in ${p}'s pocket {lists|shows} ${t} at ${usd(a)} and ${u} at ${usd(b)}|${t} cost ${p} ${usd(a)}. ${u} cost ${p.him} {another |}${usd(b)}|${p} needs ${usd(a)} for ${t} and ${usd(b)} for ${u}|${p} buys ${t} for ${usd(a)}, then goes back with ${q} and buys ${u} for ${usd(b)}}.`,
      );
      const x = s.step(a, "+", b, `both cost # dollars.`);
      s.ask(
        x,
        `{what {do|did} the two {purchases |}come to|how much {money |}is that {altogether|in all}|how many dollars are needed for both|what is the sum of the two prices}?`,
        cost(`the price of both`, p),
      );
    },
  ],
  handedOver: [
    1,
    3,
    (s, r) => {
      const p = person(s, r);
      const note = r.pick([5, 10, 20, 50, 100]);
      const [a, b] = [s.given(note), s.given(cents(r, 1, note - 1))];
      const t = r.pick("a bunch of flowers,a taxi ride,lunch,a movie,a swim,medicine".split(","));
      const [ask, , phrase] = play(s, r, [
        `${p} {hands|gives} the {cashier|clerk} ${usd(a)} for ${t}, which {costs|is} ${usd(b)}. ~ {how much should ${p.he} get back|what change is ${p.he} given|how many dollars come back}? ~ dollars ~ the money that comes back`,
        `the bill for ${t} is ${usd(b)}. ~ ${p} {puts down|pays with} a $${a} bill. ~ {how much change is due|what is the change in dollars}? ~ dollars ~ the change`,
        `before ${t} there were ${usd(a)} in ${p}'s wallet. ~ {that|it} {took|used up} ${usd(b)}. ~ how much is in the wallet {now|afterwards}? ~ dollars ~ the money in the wallet`,
        `${p} was allowed to spend ${usd(a)} but {paid only|spent no more than} ${usd(b)}, on ${t}. ~ how much {did ${p.he} save|less than allowed was that}? ~ dollars ~ the money that was not spent`,
      ]);
      const x = s.step(a, "-", b, `that leaves # dollars.`);
      s.ask(x, ask, money(phrase, p));
    },
  ],
  threeParts: [
    2,
    2,
    (s, r) => {
      const [p, q, u] = [named(s, r), named(s, r), named(s, r)];
      const t = thing(s, r);
      const [a, b, c] = [s.given(amount(r)), s.given(amount(r)), s.given(r.int(4, 90))];
      const [ask, unit, phrase] = play(s, r, [
        `${p} counted the ${t} in three rooms: ${a}, ${b} and ${c}. ~ {what is the total|how many ${t} are in the three rooms}? ~ ${t.one} ~ the ${t} in the three rooms`,
        `a bus made three trips and carried ${a}, ${b} and ${c} passengers. ~ how many passengers {rode it|were carried} {in all|that day}? ~ passenger ~ the passengers of the three trips`,
        `{${a} votes went to ${p}, ${b} to ${q} and ${c} to ${u}|${p} received ${a} votes, ${q} ${b} and ${u} ${c}}. ~ how many votes were {cast|counted}? ~ vote ~ all the votes`,
        `an order of ${t} will arrive in three parts. ~ the first has ${a} of them, the second ${b} and the last ${c}. ~ how many ${t} were ordered? ~ ${t.one} ~ the ${t} of the order`,
        `${p}'s album holds ${a} photos of animals, ${b} of mountains and ${c} of friends. ~ how many photos {is that|does it hold} altogether? ~ photo ~ the photos of the album`,
      ]);
      const x = s.step(a, "+", b, `the first two make # ${plural(unit)}.`);
      const y = s.step(x, "+", c, `all three make # ${plural(unit)}.`);
      s.ask(y, ask, units(unit, phrase));
    },
  ],
  ifAsked: [
    1,
    2,
    (s, r) => {
      const [p, q, t] = [named(s, r), named(s, r), good(s, r)];
      const more = r.chance(0.5);
      const n = amount(r) + 2;
      const [a, b] = [s.given(n), s.given(more ? amount(r) : part(r, n - 1))];
      const [x1, x2, x3] = more
        ? [`${q} hands ${p.him} ${b} more`, `${p.he} wins another ${b}`, `adding ${b} more`]
        : [`${q} borrows ${b} of them`, `${p.he} mislays ${b} of them`, `parting with ${b}`];
      s.tell(
        `{${p} collects ${t} and {has|owns} ${a}|in ${p}'s {cupboard|attic|cellar} there are ${a} ${t}|${a} ${t} belong to ${p}|${p} keeps ${a} ${t}}.`,
      );
      const x = s.step(a, more ? "+" : "-", b, `then ${p} has # ${t}.`);
      s.ask(
        x,
        `{how many ${t} does ${p} have if {${x1}|${x2}}|what number of ${t} will ${p} have after ${x3}|suppose {${x1}|${x2}}: how many ${t} does ${p} have then|how many would ${p} have if {${x1}|${x2}}}?`,
        things(t, `the ${t} that ${p} has after ${x3}`, p),
      );
    },
  ],
  gaveAndGot: [
    2,
    2,
    (s, r) => {
      const [p, q, t] = [named(s, r), named(s, r), good(s, r)];
      const n = amount(r) + 3;
      const [a, b, c] = [s.given(n), s.given(part(r, n - 1)), s.given(r.int(2, 90))];
      s.tell(
        `{${p} {had|used to have|owned} ${a} ${t}|${a} ${t} lay in ${p}'s {drawer|chest}|there was a time when ${p} had ${a} ${t}}.`,
        `{${p.he} {gave|passed} ${b} {of them |}to ${q} and {later |}bought ${c} new ones|${b} were given to ${q}. since then, ${c} new ones have been bought|first ${q} was given ${b} of them, then ${p} {ordered|picked up} ${c} more|having {swapped|traded} ${b} of them for something else, ${p.he} was {sent|offered} ${c} others, which ${p.he} kept}.`,
      );
      const x = s.step(a, "-", b, `first that leaves # ${t}.`);
      const y = s.step(x, "+", c, `then ${p} has # ${t}.`);
      s.ask(
        y,
        `{how many ${t} {are ${p}'s now|does ${p} own today|has ${p} got now}|what is the number of ${t} that ${p} has {today|at the end}}?`,
        things(t, `the ${t} that ${p} has at the end`, p),
      );
    },
  ],
});
