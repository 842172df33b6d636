import { families, part } from "../../family";
import { size, things, unitPrice, units } from "../../measure";
import { noun, plural } from "../../nouns";
import { container, good, named, person, thing, usd } from "../../words_en";
import { amount, cents, play, tenths } from "./short";

const GUESSED = "{what is {the|that} number|which number is it|what number is meant}?";

/** Short scenes told backwards: the end is known, the start, the change or a part is not. */
export const enReverse = families("en", "reverse", {
  unknownStart: [
    1,
    2,
    (s, r) => {
      const p = named(s, r);
      const more = r.chance(0.5);
      const n = amount(r) + 4;
      const [a, b] = [s.given(n), s.given(more ? part(r, n - 1) : amount(r))];
      const [ask, unit, phrase] = play(s, r, [
        `at {Main Street|the station}, ${b} passengers {got ${more ? "on" : "off"}|${more ? "boarded" : "left"}} a ferry, {so that|and then} there were ${a} on it. ~ how many passengers were on the ferry when it arrived there? ~ passenger ~ the passengers that were on the ferry when it arrived`,
        `${p}'s {web page|channel} ${more ? "gained" : "lost"} ${b} readers in June and ended June with ${a}. ~ with how many readers did the month begin? ~ reader ~ the readers at the beginning`,
        `a {theater|concert hall} has ${a} seats since ${b} were ${more ? "added" : "removed"}. ~ how many seats did it have {earlier|in former times}? ~ seat ~ the seats of former times`,
        `${more ? `after winning ${b} points in the last round` : `having lost ${b} points for a mistake`}, ${p} {stands at|has} ${a} points. ~ what was ${p.his} score {before the last round|a round earlier}? ~ point ~ the points a round earlier`,
        `the number of trees in a park ${more ? "grew" : "shrank"} by ${b} {in one year|over the year}. ~ it is ${a} {now|at present}. ~ how many trees {stood|were} in the park a year ago? ~ tree ~ the trees of a year ago`,
      ]);
      const x = s.step(a, more ? "-" : "+", b, `at the start there were # ${plural(unit)}.`);
      s.ask(x, ask, units(unit, phrase));
    },
  ],
  unknownChange: [
    1,
    2,
    (s, r) => {
      const [p, t] = [person(s, r), good(s, r)];
      const n = amount(r) + 6;
      const [a, b] = [s.given(n), s.given(part(r, n - 2))];
      const up = r.chance(0.5);
      const [from, to] = up ? [b, a] : [a, b];
      const [ask, unit, phrase] = play(s, r, [
        `the club {went|changed} from ${from} to ${to} members {within a year|}. ~ how many members {did it ${up ? "gain" : "lose"}|${up ? "joined" : "left"}}? ~ member ~ the members who ${up ? "joined" : "left"}`,
        `${p} counted ${from} birds on a wire, {turned around,|closed ${p.his} eyes,} and then counted ${to}. ~ how many birds had ${up ? "landed" : "flown off"} meanwhile? ~ bird ~ the birds that had ${up ? "landed" : "flown off"}`,
        `a parking lot had ${from} cars at nine and ${to} cars at ten; in between, cars only drove ${up ? "in" : "out"}. ~ how many {did so|cars drove ${up ? "in" : "out"}}? ~ car ~ the cars that drove ${up ? "in" : "out"}`,
        `on Monday ${p} {owned|had} ${from} ${t}. ~ {by|on} Saturday, ${p.he} had ${to}, ${up ? "because a parcel had come" : "because some had been sold"}. ~ how many ${t} ${up ? "were in the parcel" : "had been sold"}? ~ ${t.one} ~ the ${t} that ${up ? "were in the parcel" : "had been sold"}`,
      ]);
      const x = s.step(a, "-", b, `the change is # ${plural(unit)}.`);
      s.ask(x, ask, units(unit, phrase));
    },
  ],
  numberSum: [
    1,
    2,
    (s, r) => {
      const p = named(s, r);
      const more = r.chance(0.5);
      const [n, k] = [r.int(2, 300), r.int(2, 120)];
      if (!more && n <= k) return false;
      const [a, b] = [s.given(more ? n + k : n - k), s.given(k)];
      s.tell(
        more
          ? `{the sum of a number and ${b} is ${a}|${b} more than a number is ${a}|if ${b} is added to a number, the result is ${a}|a number increased by ${b} {equals|gives} ${a}|${p} adds ${b} to a secret number and gets ${a}|${a} is ${b} greater than another number}.`
          : `{the difference between a number and ${b}, which is smaller, is ${a}|${b} less than a number is ${a}|a number minus ${b} {equals|leaves} ${a}|when ${p} subtracts ${b} from a secret number, ${a} remains|taking ${b} away from a number gives ${a}|${a} is ${b} smaller than another number}.`,
      );
      const x = s.step(a, more ? "-" : "+", b, `the number is #.`);
      s.ask(x, GUESSED);
    },
  ],
  numberTimes: [
    2,
    4,
    (s, r) => {
      const p = named(s, r);
      const [n, k, c] = [r.int(2, 60), r.int(2, 9), r.int(1, 40)];
      const more = r.chance(0.6);
      if (!more && n * k <= c) return false;
      const [a, b] = [s.given(more ? n * k + c : n * k - c), s.given(c)];
      const times = k < 4 ? s.constant(k) : s.given(k);
      const word = { 2: "twice", 3: "three times" }[k] ?? `${times} times`;
      const sum = more ? "more" : "less";
      s.tell(
        `{${b} ${sum} than ${word} a number is ${a}|${a} is ${b} ${sum} than ${word} a certain number|${p}'s lucky number has a secret: ${word} the number, ${more ? "plus" : "minus"} ${b}, makes ${a}|if you take ${word} a number and {${more ? "add" : "subtract"} ${b}|then ${more ? "add" : "take away"} ${b}}, you get ${a}|${word} a number, ${more ? "increased" : "decreased"} by ${b}, equals ${a}}.`,
      );
      const x = s.step(a, more ? "-" : "+", b, `${word} the number is #.`);
      const y = s.step(x, "/", times, `the number is #.`);
      s.ask(y, GUESSED);
    },
  ],
  priceFromTotal: [
    2,
    4,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const [n, each, c] = [
        r.int(2, 15),
        r.chance(0.5) ? r.int(2, 40) : r.int(4, 60) / 4,
        r.int(2, 30),
      ];
      const [all, many, single] = [s.given(n * each + c), s.given(n), s.given(c)];
      const other = r.pick("a backpack,a tray,a cake,a plant,a tool,a helmet".split(","));
      s.tell(
        `{${p} bought ${many} ${t} of equal price and ${other} for ${usd(single)}, {paying|spending} ${usd(all)}|a bill of ${usd(all)} covers ${many} ${t} and ${other}. ${other} is ${usd(single)}|${usd(all)} is what ${p} pays for ${many} ${t} {with|plus} ${usd(single)} for ${other}|the ${many} ${t} that ${p} wants and ${other}, which costs ${usd(single)}, come to ${usd(all)}|together with ${other} at ${usd(single)}, ${many} ${t} cost ${usd(all)}}.`,
      );
      const x = s.step(all, "-", single, `the ${t} cost # dollars.`);
      const y = s.step(x, "/", many, `each ${t.one} costs # dollars.`);
      s.ask(
        y,
        `{what is the price of {a|one} ${t.one}|how much is {a single|one} ${t.one}|how many dollars does each ${t.one} cost}?`,
        unitPrice(`the price of one ${t.one}`),
      );
    },
  ],
  countFromTotal: [
    2,
    4,
    (s, r) => {
      const p = named(s, r);
      const [n, k, c] = [r.int(2, 25), r.int(2, 20), r.int(2, 60)];
      const [all, each, first] = [s.given(n * k + c), s.given(k), s.given(c)];
      const [ask, unit, phrase] = play(s, r, [
        `a loaded cart weighs ${all} kg. ~ the cart alone weighs ${first} kg, and every sack on it ${each} kg. ~ how many sacks {are on the cart|does it carry}? ~ sack ~ the sacks on the cart`,
        `${p} {earned|made} ${all} points: ${first} for a picture and ${each} for every {right answer|correct answer}. ~ how many answers did ${p} get right? ~ answer ~ the right answers`,
        `a {movie night|show} of ${all} minutes {starts with|has} an introduction of ${first} minutes; {after it come|the rest are} cartoons of ${each} minutes each. ~ how many cartoons are shown? ~ cartoon ~ the cartoons that are shown`,
        `entry to the {fun fair|park} is ${usd(first)} and a ride {costs|is} ${usd(each)}. ~ at the end ${p} {had spent|has spent} ${usd(all)}. ~ how many rides {was that|did ${p} take}? ~ ride ~ the rides that ${p} took`,
        `a plant was ${first} cm tall {when ${p} got it|in spring} and {has grown|grew} ${each} cm {each|a} week. ~ it is ${all} cm tall now. ~ for how many weeks has it grown? ~ week ~ the weeks that it has grown`,
      ]);
      const x = s.step(all, "-", first, `without the first part there are #.`);
      const y = s.step(x, "/", each, `that makes # ${plural(unit)}.`);
      s.ask(y, ask, units(unit, phrase));
    },
  ],
  pieceLength: [
    2,
    4,
    (s, r) => {
      const p = person(s, r);
      const [n, k, rest] = [
        r.int(2, 12),
        r.chance(0.5) ? r.int(2, 40) : tenths(r, 0.3, 6),
        r.int(1, 25),
      ];
      const [all, many, left] = [
        s.given(Math.round((n * k + rest) * 100) / 100),
        s.given(n),
        s.given(rest),
      ];
      const [ask, unit, phrase] = play(s, r, [
        `${p} cut ${many} equal pieces {off|from} a rope of ${all} meters. ~ ${left} meters {of rope |}were left. ~ how many meters long was each piece? ~ meters ~ the length of one piece`,
        `${many} jars were filled from a {jug|barrel} of ${all} liters, all to the same height, and ${left} liters stayed in it. ~ how many liters {went into|are in} one jar? ~ liters ~ the content of one jar`,
        `{from|out of} ${all} pounds of {clay|soil}, ${p} {filled|stuffed} ${many} pots with the same amount in each. ~ ${left} pounds {were not used|remain}. ~ how many pounds {are in|went into} each pot? ~ pounds ~ the amount in one pot`,
        `a drive of ${all} miles {takes|took} ${many} equal stages and {then |}${left} miles more. ~ how many miles {long is|make up} one stage? ~ miles ~ the length of one stage`,
      ]);
      const x = s.step(all, "-", left, `all parts together are # ${unit}.`);
      const y = s.step(x, "/", many, `each is # ${unit}.`);
      s.ask(y, ask, size("length", unit, phrase));
    },
  ],
  emptyBox: [
    2,
    3,
    (s, r) => {
      const [p, t, box] = [person(s, r), thing(s, r), container(s, r)];
      const [n, k, c] = [r.int(2, 30), r.int(2, 20), r.int(3, 40)];
      const [all, many, each] = [s.given(n * k + c), s.given(n), s.given(k)];
      const unit = r.pick(["ounces", "pounds", "kg"]);
      s.tell(
        `{a ${box.one} with ${many} ${t} in it weighs ${all} ${unit}. one ${t.one} weighs ${each} ${unit}|${p} puts ${many} ${t} of ${each} ${unit} each into a ${box.one} and weighs everything: ${all} ${unit}|the scale shows ${all} ${unit} for a ${box.one} that holds ${many} ${t}, each of which {weighs|is} ${each} ${unit}|${many} ${t} weigh ${each} ${unit} each. packed in a ${box.one}, they weigh ${all} ${unit} with the ${box.one}}.`,
      );
      const x = s.step(many, "*", each, `the ${t} weigh # ${unit}.`);
      const y = s.step(all, "-", x, `the empty ${box.one} weighs # ${unit}.`);
      s.ask(
        y,
        `{what does the ${box.one} weigh {alone|when it is empty}, in ${unit}|how many ${unit} does the empty ${box.one} weigh|how heavy is the empty ${box.one}, in ${unit}}?`,
        size("weight", unit, `the weight of the empty ${box.one}`),
      );
    },
  ],
  comparedBack: [
    1,
    3,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const more = r.chance(0.5);
      const n = r.chance(0.5) ? r.int(12, 90) : tenths(r, 5, 40);
      const [a, b] = [s.given(n), s.given(n % 1 === 0 ? r.int(2, n - 2) : tenths(r, 0.2, n - 1))];
      const say = (up: string, down: string) => (more ? up : down);
      const [ask, unit, phrase] = play(s, r, [
        `${p}'s suitcase weighs ${a} kg. ~ that is ${b} kg ${say("more", "less")} than {${q}'s weighs|the weight of ${q}'s}. ~ {how heavy is ${q}'s suitcase, in kg|how many kg does ${q}'s suitcase weigh}? ~ kg ~ the weight of ${q}'s suitcase`,
        `the oak in the yard is ${b} meters ${say("taller", "shorter")} than the birch. ~ the oak is ${a} meters tall. ~ {how tall is the birch, in meters|how many meters tall is the birch}? ~ meters ~ the height of the birch`,
        `with ${a} liters, the green tank holds ${b} liters ${say("more", "less")} than the gray one. ~ {what does the gray tank hold|how much fits into the gray tank}, in liters? ~ liters ~ what the gray tank holds`,
        `${p} threw the ball ${a} feet, which is ${b} feet {${say("farther", "less far")}} than ${q} threw it. ~ how many feet did ${q} throw it? ~ feet ~ the distance that ${q} threw it`,
        `today's ride was ${a} miles, ${b} miles ${say("longer", "shorter")} than yesterday's. ~ how long was yesterday's ride, in miles? ~ miles ~ the length of yesterday's ride`,
      ]);
      const x = s.step(a, more ? "-" : "+", b, `the other is # ${unit}.`);
      if (x.n <= 0) return false;
      s.ask(x, ask, size("weight", unit, phrase));
    },
  ],
  priceBefore: [
    1,
    3,
    (s, r) => {
      const [p, t] = [person(s, r), good(s, r)];
      const up = r.chance(0.4);
      const now = cents(r, 4, 90);
      const [a, b] = [s.given(now), s.given(r.chance(0.5) ? r.int(1, 20) : cents(r, 1, 15))];
      if (up && b.n >= a.n) return false;
      s.tell(
        up
          ? `{the price of a ${t.one} {went up|rose} by ${usd(b)} and is {now |}${usd(a)}|${p} pays ${usd(a)} for a ${t.one} because it got ${usd(b)} dearer|since it became ${usd(b)} more expensive, a ${t.one} costs ${usd(a)}|${usd(a)} for a ${t.one}: that is ${usd(b)} more than last year}.`
          : `{the price of a ${t.one} was lowered by ${usd(b)} to ${usd(a)}|a coupon of ${usd(b)} brings the price of a ${t.one} down to ${usd(a)}|${p} saved ${usd(b)} on a ${t.one} in a sale and paid {only |}${usd(a)}|marked down by ${usd(b)}, a ${t.one} {sells for|is} ${usd(a)}}.`,
      );
      const x = s.step(a, up ? "-" : "+", b, `the old price was # dollars.`);
      s.ask(
        x,
        `{what {was the old|was the earlier} price|how much was it {before|${up ? "until then" : "at the full price"}}|what did a ${t.one} cost ${up ? "before that" : "without that"}, in dollars}?`,
        unitPrice(`the old price of a ${t.one}`),
      );
    },
  ],
  groupSizeBack: [
    1,
    3,
    (s, r) => {
      const [p, t] = [named(s, r), thing(s, r)];
      const [n, k] = [r.int(2, 30), r.int(2, 60)];
      const [a, b] = [s.given(n * k), s.given(n)];
      const [ask, unit, phrase] = play(s, r, [
        `${b} times a number of seats makes ${a}: so many seats are on ${b} equal {planes|boats}. ~ how many seats has one? ~ seat ~ the seats of one`,
        `every week ${p} {sold|ordered} the same number of ${t}. ~ in ${b} weeks that was ${a}. ~ how many ${t} is that {a|per} week? ~ ${t.one} ~ the ${t} of one week`,
        `${p} {read|finished} a book of ${a} pages in ${b} days, an equal part every day. ~ how many pages did ${p} read {daily|each day}? ~ page ~ the pages of one day`,
        `${a} petals are on ${b} flowers of one kind. ~ how many petals {has one flower|does each flower have}? ~ petal ~ the petals of one flower`,
        `a machine needed ${b} minutes to {print|fold} ${a} leaflets. ~ how many leaflets {came out|were done} each minute{, at an even pace|}? ~ leaflet ~ the leaflets of one minute`,
        `${p} has ${b} times as many stamps as a year ago, which is ${a}. ~ how many stamps did ${p} have a year ago? ~ stamp ~ the stamps of a year ago`,
      ]);
      const x = s.step(a, "/", b, `each time it is # ${plural(unit)}.`);
      s.ask(x, ask, units(unit, phrase));
    },
  ],
  twoGaps: [
    3,
    4,
    (s, r) => {
      const [p, q, t] = [
        named(s, r),
        named(s, r),
        noun(r.pick(["ticket", "bottle", "book", "rose"])),
      ];
      const [a1, b1, a2, b2] = [r.int(30, 400), r.int(5, 300), r.int(30, 400), r.int(5, 300)];
      if (a1 <= b1 || a2 <= b2 || a1 - b1 <= a2 - b2 + 1) return false;
      const [a, b, c, d] = [s.given(a1), s.given(b1), s.given(a2), s.given(b2)];
      s.tell(
        `{${p} began with ${a} ${t} and has ${b} left. ${q} began with ${c} and has ${d} left|of ${a} ${t}, ${p} still has ${b}, and of ${c} ${t}, ${q} still has ${d}|${p}'s stock {fell|went} from ${a} ${t} to ${b}, while ${q}'s {fell|went} from ${c} to ${d}|in the morning ${p} had ${a} ${t} on ${p.his} stand and ${q} had ${c}. in the evening, ${b} are left with ${p} and ${d} with ${q}}.`,
      );
      const x = s.step(a, "-", b, `${p} sold # ${t}.`);
      const y = s.step(c, "-", d, `${q} sold # ${t}.`);
      const z = s.step(x, "-", y, `${p} sold # more ${t} than ${q}.`);
      s.ask(
        z,
        `{all the others were sold. |}how many more ${t} {did ${p} sell|has ${p} sold} than ${q}?`,
        things(t, `the ${t} that ${p} sold more than ${q}`),
      );
    },
  ],
});
