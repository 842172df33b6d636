import { families } from "../../../family";
import { cost, money, size, units } from "../../../measure";
import { named, usd } from "../../../words_en";
import { reshaped } from "./reshape";

const words = (list: string) => list.split(",");

/** More events: halves of a game, orchestras, tickets, cards, stations, holidays. */
export const enEventsMore = reshaped(
  families("en", "events", {
    secondHalf: [
      5,
      5,
      (s, r) => {
        const [a, b, d, k] = [2 * r.int(6, 24), r.int(8, 44), r.int(3, 12), r.int(1, 9)];
        if (b >= a) return false;
        const [home, away] = r.sample(
          words("Millers,Wolves,Sharks,Pirates,Panthers,Lions,Arrows,Stars,Ravens,Bulls"),
          2,
        );
        const [first, other, more] = [s.given(a), s.given(b), s.given(d)];
        const fouls = s.idle(k + 4);
        s.tell(
          `{at half-time, the ${home} have ${first} points and the ${away} ${other}|the ${home} lead ${first} to ${other} against the ${away} when the first half is over|after the first half of the game, the score is ${first} points for the ${home} and ${other} for the ${away}}.`,
          `{there have been ${fouls} fouls by then|${fouls} fouls have been called}.`,
          `{in the second half, the ${home} make only half as many points as in the first, while the ${away} make ${more} more than they did in the first|after the break the ${away} score ${more} points more than in the first half, but the ${home} only half as many as before|the second half brings the ${home} half the points of the first one, and the ${away} ${more} points more than they had made before}.`,
        );
        const x = s.step(
          first,
          "/",
          s.constant(2),
          `the ${home} make # points in the second half.`,
        );
        const y = s.step(other, "+", more, `the ${away} make # points in the second half.`);
        const z = s.step(first, "+", x, `the ${home} end with # points.`);
        const w = s.step(other, "+", y, `the ${away} end with # points.`);
        const won = z.n > w.n;
        if (z.n === w.n) return false;
        const v = s.step(
          won ? z : w,
          "-",
          won ? w : z,
          `the ${won ? home : away} win by # points.`,
        );
        s.ask(
          v,
          `{by how many points {does the winning team|do the winners} win|at the end, how many points lie between the two teams|how many points does the losing team lack to {be level|draw level} with the other one}?`,
        );
      },
    ],
    orchestra: [
      6,
      6,
      (s, r) => {
        const n = 6 * r.int(4, 16);
        const [group, one, two, three, four] = r.pick([
          ["an orchestra", "strings", "brass players", "woodwind players", "drummers"],
          ["a circus", "acrobats", "clowns", "musicians", "animal trainers"],
          ["a museum", "oil paintings", "drawings", "sculptures", "photos"],
          ["a school fair", "games", "food stalls", "art stands", "book stands"],
          ["a parade", "floats", "bands", "dance groups", "old cars"],
        ] as const);
        const [all, k] = [s.given(n), s.given(r.int(2, 6))];
        const [half, third] = [n / 2, n / 6];
        if (n - half - third - (third + k.n) < 2) return false;
        s.tell(
          `{half of the ${all} ${group === "a museum" ? "works in" : "participants in"} ${group} are ${one}. there are a third as many ${two} as ${one}, and ${k} more ${three} than ${two}|${group} counts ${all} in all: ${one}, ${two}, ${three} and ${four}. the ${one} make up half of them; the ${two} are one third of the number of the ${one}, and the ${three} are ${k} more than the ${two}|among the ${all} that make up ${group}, every second one belongs to the ${one}. for the ${two} the number is a third of that, and for the ${three} it is ${k} higher than for the ${two}}.`,
          `{the rest are ${four}|all the others are ${four}|what is left are ${four}}.`,
        );
        const x = s.step(all, "/", s.constant(2), `there are # ${one}.`);
        const y = s.step(x, "/", s.constant(3), `there are # ${two}.`);
        const z = s.step(y, "+", k, `there are # ${three}.`);
        const w = s.chain([x, y, z], ["+", "+"], `together these are #.`);
        const v = s.step(all, "-", w, `there are # ${four}.`);
        const u = s.step(x, "-", v, `there are # more ${one} than ${four}.`);
        if (u.n < 2) return false;
        s.ask(
          u,
          `{how many more ${one} than ${four} are there|by how many do the ${one} outnumber the ${four}|how much larger is the number of ${one} than {that|the number} of ${four}}?`,
        );
      },
    ],
    stallsBalcony: [
      6,
      6,
      (s, r) => {
        const [a, b] = [20 * r.int(3, 20), 10 * r.int(3, 18)];
        const [p, q] = [r.pick([50, 60, 70, 75, 80, 90, 95]), r.pick([20, 25, 40, 50, 30, 60])];
        if ((a * p) % 100 !== 0 || (b * q) % 100 !== 0) return false;
        const cheap = r.int(4, 15);
        const [low, high] = [s.given(cheap), s.given(cheap + r.int(2, 15))];
        const [n, m, sold1, sold2] = [a, b, p, q].map((x) => s.given(x));
        if (!n || !m || !sold1 || !sold2) return false;
        const [house, down, up] = r.pick([
          ["a theater", "on the ground floor", "on the balcony"],
          ["a concert hall", "in the front part", "in the back part"],
          ["a stadium", "under the roof", "in the open"],
          ["an open-air stage", "on chairs", "on benches"],
        ] as const);
        s.tell(
          `{${house} has ${n} seats ${down} and ${m} ${up}. the former cost ${usd(high)} and the latter ${usd(low)}|in ${house}, the ${n} seats ${down} cost ${usd(high)} each, and the ${m} seats ${up} ${usd(low)} each|a seat in ${house} is ${usd(high)} ${down}, where there are ${n} of them, and ${usd(low)} ${up}, where there are ${m}}.`,
          `{tonight ${sold1}% of the seats ${down} and ${sold2}% of those ${up} are sold|for the first night, ${sold1} percent of the tickets ${down} are sold, but only ${sold2} percent of those ${up}}.`,
        );
        const x = s.chain([n, sold1, s.constant(100)], ["*", "/"], `# seats ${down} are sold.`);
        const y = s.chain([m, sold2, s.constant(100)], ["*", "/"], `# seats ${up} are sold.`);
        const z = s.step(x, "*", high, `the first bring # dollars.`);
        const w = s.step(y, "*", low, `the others bring # dollars.`);
        const v = s.step(z, "+", w, `together that is # dollars.`);
        const rent = s.given(Math.max(50, 50 * r.int(1, Math.floor(v.n / 80))));
        if (rent.n >= v.n) return false;
        s.tell(
          `{the actors get ${usd(rent)} of the money|${usd(rent)} must be paid for the evening|light and staff cost ${usd(rent)}}.`,
        );
        const u = s.step(v, "-", rent, `# dollars are left.`);
        s.ask(
          u,
          `{how much money {is left|remains} {after that|}|after paying this, how many dollars are left from the tickets|how much of what was paid for the tickets is left}?`,
          money("the money that is left"),
        );
      },
    ],
    holidayCards: [
      5,
      5,
      (s, r) => {
        const p = named(s, r);
        const [a, k, box] = [r.int(3, 16), r.int(2, 4), r.int(4, 15)];
        const total = a + a * k;
        if (total % box !== 0 || total === box) return false;
        const [kin, times, per] = [s.given(a), s.given(k), s.given(box)];
        const [price, stamp] = [
          s.given(r.int(2, 12)),
          s.given(r.pick([0.5, 1, 0.6, 0.75, 0.8, 1.5])),
        ];
        const [one, two] = r.pick([
          ["relatives", "friends"],
          ["neighbors", "customers"],
          ["teachers", "classmates"],
          ["former colleagues", "members of the club"],
        ] as const);
        s.tell(
          `{${p} writes New Year cards to ${kin} ${one} and to ${times} times as many ${two}|${kin} ${one} and ${times} times as many ${two} are to get a greeting card from ${p}|every winter ${p} sends a card to each of ${kin} ${one}, and the number of ${two} who get one is ${times} times that|the cards that ${p} sends each year go to ${kin} ${one} and to ${two}, of whom there are ${times} times as many}.`,
          `{the cards come in boxes of ${per}, and a box costs ${usd(price)}|a box of ${per} cards is sold for ${usd(price)}|${per} cards are in a box that costs ${usd(price)}}, {and each card needs a stamp for ${usd(stamp)}|and the stamp for a card is ${usd(stamp)}}.`,
        );
        const x = s.step(kin, "*", times, `# cards go to the ${two}.`);
        const y = s.step(kin, "+", x, `# cards are needed.`);
        const z = s.step(y, "/", per, `that is # boxes.`);
        const w = s.step(z, "*", price, `the cards cost # dollars.`);
        const v = s.chain([w, y, stamp], ["+", "*"], `with the stamps it is # dollars.`);
        s.ask(
          v,
          `{how much {does ${p} spend on cards and stamps|do the cards and stamps cost} {in all|altogether}|what do cards and stamps cost together, in dollars|how many dollars does ${p} need for the cards and the stamps}?`,
          cost(`the price of the cards and stamps`),
        );
      },
    ],
    leftCake: [
      5,
      5,
      (s, r) => {
        const p = named(s, r);
        const [n, c, g, e, k] = [
          r.int(2, 8),
          r.pick([8, 10, 12, 16]),
          r.int(5, 30),
          r.int(1, 3),
          r.int(2, 6),
        ];
        const rest = n * c - g * e;
        if (rest < k + 1 || rest % k !== 0 || rest / k > 12) return false;
        const [pans, per, guests, ate, homes] = [n, c, g, e, k].map((x) => s.given(x));
        if (!pans || !per || !guests || !ate || !homes) return false;
        const [dish, bit] = r.pick([
          ["trays of brownies", "brownies"],
          ["bowls of dumplings", "dumplings"],
          ["plates of sandwiches", "sandwiches"],
          ["pans of cornbread", "pieces"],
          ["boxes of donuts", "donuts"],
          ["baskets of rolls", "rolls"],
        ] as const);
        const one = e === 1 ? (bit === "sandwiches" ? "sandwich" : bit.slice(0, -1)) : bit;
        const half = s.given(r.int(2, 9));
        s.tell(
          `{${p} puts ${pans} ${dish} on the table, each with ${per} ${bit}|there are ${pans} ${dish} at ${p}'s party, with ${per} ${bit} in each|for the school party, ${p} brings ${pans} ${dish}, ${per} ${bit} to each of them}.`,
          `{each of the ${guests} guests eats ${ate} ${one}|${guests} guests eat ${ate} ${one} each}, {and what is left is divided equally among ${homes} families to take home|and the rest is shared equally by ${homes} families who take it home}.`,
          `{one of these families has ${half} ${bit} at home already|the ${r.pick(["Kims", "Lopezes", "Browns"])} are one of these families, and they still have ${half} ${bit} at home}.`,
        );
        const x = s.step(pans, "*", per, `there are # ${bit}.`);
        const y = s.step(guests, "*", ate, `the guests eat # ${bit}.`);
        const z = s.step(x, "-", y, `# ${bit} are left.`);
        const w = s.step(z, "/", homes, `each family gets # ${bit}.`);
        const v = s.step(w, "+", half, `then that family has # ${bit}.`);
        s.ask(
          v,
          `{how many ${bit} does that family have then|how many ${bit} are there in that family's kitchen after the party|after the party, how many ${bit} {are in the house of|belong to} that family}?`,
          units(bit === "sandwiches" ? "sandwich" : bit.slice(0, -1), `the ${bit} of that family`),
        );
      },
    ],
    waterStations: [
      4,
      4,
      (s, r) => {
        const [n, st, e, c] = [
          r.int(20, 240),
          r.int(3, 12),
          r.int(1, 3),
          r.pick([12, 20, 24, 25, 30]),
        ];
        const total = n * st * e;
        if (total % c !== 0 || total > 6000) return false;
        const [people, stops, each, pack] = [n, st, e, c].map((x) => s.given(x));
        if (!people || !stops || !each || !pack) return false;
        const have = s.given(r.int(2, Math.max(2, total / c - 2)));
        if (have.n >= total / c) return false;
        const [who, race, cups, single] = r.pick([
          ["runners", "a charity run", "bottles of water", "bottle of water"],
          ["cyclists", "a bicycle tour", "energy bars", "energy bar"],
          ["walkers", "a night walk", "cartons of juice", "carton of juice"],
          ["hikers", "a mountain hike", "bananas", "banana"],
          ["skaters", "a skating marathon", "rolls", "roll"],
        ] as const);
        const one = e === 1 ? single : cups;
        s.tell(
          `{${race} with ${people} ${who} has ${stops} stops, and everyone gets ${each} ${one} at each of them|at each of the ${stops} stops of ${race}, all the ${people} ${who} are given ${each} ${one}|${people} ${who} have signed up for ${race}. there are ${stops} stops on the way, where each of them receives ${each} ${one}}.`,
          `{the helpers {order|buy} them in boxes of ${pack}|a box holds ${pack} of them}, {and ${have} full boxes are there already|and ${have} boxes have been delivered so far}.`,
        );
        const x = s.step(people, "*", stops, `that is # times that someone stops.`);
        const y = s.step(x, "*", each, `# ${cups} are needed.`);
        const z = s.step(y, "/", pack, `that is # boxes.`);
        const w = s.step(z, "-", have, `# boxes are missing.`);
        s.ask(
          w,
          `{how many {more |}boxes {are still missing|must still come|do they still need}|how many boxes are left to be {bought|delivered}}?`,
          units("box", "the boxes that are missing"),
        );
      },
    ],
    holidayDays: [
      4,
      4,
      (s, r) => {
        const p = named(s, r);
        const [w, d, a, b] = [r.int(5, 12), r.int(1, 6), r.int(1, 3), r.int(3, 15)];
        const [weeks, extra, camp, visit] = [w, d, a, b].map((x) => s.given(x));
        if (!weeks || !extra || !camp || !visit) return false;
        const rest = w * 7 + d - a * 7 - b;
        if (rest < 4) return false;
        const [one, two] = r.pick([
          ["at a sailing camp", "with grandparents"],
          ["on a farm", "at the seaside"],
          ["in a hospital as a helper", "with a cousin in the city"],
          ["at a language school", "on a bicycle tour"],
          ["in the mountains", "at a music course"],
        ] as const);
        const week = a === 1 ? "week" : "weeks";
        const day = d === 1 ? "day" : "days";
        s.tell(
          `{${p}'s summer holidays last ${weeks} weeks and ${extra} ${day}. ${p} spends ${camp} ${week} of them ${one} and ${visit} days ${two}|of ${weeks} weeks and ${extra} ${day} of holidays, ${p} is ${one} for ${camp} ${week} and ${two} for ${visit} days|for ${camp} ${week} of the holidays ${p} is ${one}, and for ${visit} days ${two}. the holidays are ${weeks} weeks and ${extra} ${day} long}.`,
        );
        const x = s.chain(
          [weeks, s.constant(7), extra],
          ["*", "+"],
          `the holidays are # days long.`,
        );
        const y = s.step(camp, "*", s.constant(7), `${one}, ${p} spends # days.`);
        const z = s.step(y, "+", visit, `together that is # days.`);
        const v = s.step(x, "-", z, `${p} is at home for # days.`);
        s.ask(
          v,
          `{if ${p} is at home for the rest, how many days is that|how many days of the holidays are left {for ${p} to stay at home|after that}|for how many days is ${p} neither ${one} nor ${two}}?`,
        );
      },
    ],
    wrapping: [
      5,
      5,
      (s, r) => {
        const p = named(s, r);
        const [n, a, m, extra, roll] = [
          r.int(2, 9),
          5 * r.int(8, 24),
          r.int(2, 6),
          5 * r.int(2, 12),
          r.int(5, 25),
        ];
        const rest = roll * 100 - n * a - m * (a + extra);
        if (rest < 10 || rest > 600) return false;
        const [small, len, large, more, meters] = [n, a, m, extra, roll].map((x) => s.given(x));
        if (!small || !len || !large || !more || !meters) return false;
        const [what, one, two] = r.pick([
          ["ribbon", "small presents", "large ones"],
          ["paper chain", "narrow windows", "wide ones"],
          ["string", "flat parcels", "thick ones"],
          ["fringe", "dolls' dresses", "curtains for the puppet stage"],
        ] as const);
        s.tell(
          `{from ${meters} meters of ${what}, ${p} cuts ${len} cm for each of ${small} ${one} and ${more} cm more than that for each of ${large} ${two}|${p} has a roll with ${meters} meters of ${what}. ${small} ${one} take ${len} cm each, and ${large} ${two} take ${more} cm more each|${p} needs ${len} cm of ${what} for each of the ${small} ${one}. each of the ${large} ${two} takes ${more} cm more. a roll of ${meters} meters is there|a roll of ${meters} meters of ${what} has to do for ${small} ${one}, at ${len} cm each, and for ${large} ${two}, each of which takes ${more} cm more than that}.`,
        );
        const x = s.step(small, "*", len, `the ${one} take # cm.`);
        const y = s.step(len, "+", more, `each of the other ${large} takes # cm.`);
        const z = s.step(large, "*", y, `those take # cm.`);
        const w = s.step(meters, "*", s.constant(100), `the roll has # cm.`);
        const v = s.chain([w, x, z], ["-", "-"], `# cm are left.`);
        s.ask(
          v,
          `{how many centimeters of ${what} are left|what length of ${what} is left, in cm|after that, how many cm does ${p} still have}?`,
          size("length", "cm", `the length of the ${what} that is left`),
        );
      },
    ],
  }),
);
