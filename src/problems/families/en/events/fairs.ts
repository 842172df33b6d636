import { families } from "../../../family";
import { money, peopleCount, units } from "../../../measure";
import { noun } from "../../../nouns";
import { named, share, usd } from "../../../words_en";
import { reshaped } from "./reshape";

const words = (list: string) => list.split(",");

/** Fairs, shows, collections and shared things. */
export const enEventsFairs = reshaped(
  families("en", "events", {
    shuttle: [
      4,
      5,
      (s, r) => {
        const [h, min, seats] = [r.int(1, 4), r.pick([10, 12, 15, 20, 30]), r.int(8, 50)];
        const carried = ((h * 60) / min) * seats;
        const [hours, round, room] = [s.given(h), s.given(min), s.given(seats)];
        const crowd = s.given(carried + r.int(5, 120));
        const [what, from, to] = r.pick([
          ["shuttle bus", "the parking lot", "the fairground"],
          ["small boat", "the pier", "the island with the stage"],
          ["cable car", "the village", "the mountain festival"],
          ["mini train", "the station", "the flower show"],
          ["horse carriage", "the bridge", "the castle feast"],
        ] as const);
        s.tell(
          `{a ${what} brings visitors from ${from} to ${to}. it takes ${room} people, and there and back it needs ${round} minutes|a ${what} with ${room} seats goes from ${from} to ${to} and back in ${round} minutes, again and again|from ${from} to ${to} one can take a ${what} that has room for ${room} people. one round trip is {done in|over after} ${round} minutes}.`,
          `{${crowd} people want to get to ${to} within ${hours} ${h === 1 ? "hour" : "hours"}|within ${hours} ${h === 1 ? "hour" : "hours"}, ${crowd} people would like to ride}.`,
        );
        const x = s.step(hours, "*", s.constant(60), `that is # minutes.`);
        const y = s.step(x, "/", round, `the ${what} goes # times.`);
        const z = s.step(y, "*", room, `it can take # people.`);
        const w = s.step(crowd, "-", z, `# people have to walk.`);
        s.ask(
          w,
          `{if it is full each time, how many of them have to walk|how many people cannot ride even if every seat is taken|for how many people is there no seat in that time}?`,
          peopleCount(noun("person"), "the people who have to walk"),
        );
      },
    ],
    museumWeek: [
      5,
      5,
      (s, r) => {
        const [a, k, goal] = [r.int(20, 90), r.int(2, 4), r.int(1, 60)];
        const [usual, times] = [s.given(a), s.given(k)];
        const monday = s.given(r.int(5, a - 5));
        const total = 4 * a + (a - monday.n) + 2 * k * a;
        const target = s.given(total + goal);
        const place = r.pick(
          words("toy museum,botanical garden,old mill,gallery,glass factory,reptile house"),
        );
        s.tell(
          `{from Tuesday to Friday, ${usual} people visit the ${place} each day|on each of the four days from Tuesday to Friday, the ${place} counts ${usual} visitors|the ${place} has ${usual} visitors a day from Tuesday to Friday}.`,
          `{on Monday there are ${monday} fewer, and on each day of the weekend ${times} times as many|each day of the weekend brings ${times} times as many, while Monday brings ${monday} fewer|${times} times as many come on Saturday and again on Sunday, but ${monday} fewer on Monday}.`,
          `{the aim is ${target} visitors in a week|the owners hope for ${target} visitors per week}.`,
        );
        const x = s.step(usual, "*", s.constant(4), `from Tuesday to Friday # people come.`);
        const y = s.step(usual, "-", monday, `on Monday # people come.`);
        const z = s.chain(
          [usual, times, s.constant(2)],
          ["*", "*"],
          `on the weekend # people come.`,
        );
        const w = s.chain([x, y, z], ["+", "+"], `in the week # people come.`);
        const v = s.step(target, "-", w, `# people are missing.`);
        s.ask(
          v,
          `{by how many visitors does the ${place} miss {its aim|the aim}|how many visitors {fewer|less} than hoped for is that|how many visitors are missing}?`,
        );
      },
    ],
    ticketNumbers: [
      3,
      5,
      (s, r) => {
        const start = r.pick([1, 101, 201, 301, 501, 1001, 51, 26]);
        const n = r.int(8, 60) * 5;
        const sold = r.int(5, n - 5);
        const later = r.chance(0.4);
        const end = start + n - 1;
        const [from, to] = [s.given(start), later ? s.given(end) : s.idle(end)];
        const next = s.given(start + sold);
        const price = s.given(r.pick([1, 2, 3, 4, 5, 0.5, 1.5, 2.5]));
        const what = r.pick(words("raffle,tombola,school lottery,charity draw,prize drawing"));
        const p = named(s, r);
        s.tell(
          `{the tickets of a ${what} carry the numbers from ${from} to ${to} and are sold in this order|tickets with the numbers ${from} to ${to} are sold one after another for a ${what}|a roll of tickets for a ${what} begins with number ${from} and ends with number ${to}}.`,
          `{a ticket is ${usd(price)}|each ticket costs ${usd(price)}}. {when ${p} comes, number ${next} is the next to be sold|${p} is next and gets number ${next}|the ticket that ${p} is about to buy has number ${next}}.`,
        );
        const x = s.step(next, "-", from, `before ${p}, # tickets were sold.`);
        if (later) {
          const y = s.chain(
            [to, from, s.constant(1), x],
            ["-", "+", "-"],
            `including ${p}'s, # tickets are left.`,
          );
          const z = s.step(y, "*", price, `they cost # dollars.`);
          s.ask(
            z,
            `{${p} buys all the tickets that are left. how much does ${p} pay|how much would {all the tickets|everything} from ${p}'s ticket on cost|if ${p} takes all the remaining tickets, how much is that}?`,
          );
          return;
        }
        const y = s.step(x, "*", price, `they brought # dollars.`);
        const have = s.given(r.int(10, 90));
        const z = s.step(have, "+", y, `with the change there are # dollars.`);
        s.tell(
          `{in the morning there were ${usd(have)} of change in the cash box|the cash box held ${usd(have)} of change at the start}.`,
        );
        s.ask(
          z,
          `{how much money is in {the|this} box {at that moment|then}|how many dollars does the box hold {now|at that moment}}?`,
          money("the money in the cash box"),
        );
      },
    ],
    lastRow: [
      4,
      5,
      (s, r) => {
        const [a, d, n, c] = [r.int(6, 24), r.int(2, 4), r.int(5, 20), r.int(2, 20)];
        const [first, more, rows, price] = [a, d, n, c].map((x) => s.given(x));
        if (!first || !more || !rows || !price) return false;
        const [hall, seat, front] = r.pick([
          ["a theater", "seats", "front"],
          ["a circus tent", "seats", "front"],
          ["a lecture hall", "chairs", "first"],
          ["an arena", "seats", "lowest"],
        ] as const);
        s.tell(
          `{the ${front} row of ${hall} has ${first} ${seat}, and every row behind it has ${more} more than the one before|${hall} has ${first} ${seat} in the ${front} row. from row to row there are ${more} ${seat} more|in ${hall}, each row has ${more} ${seat} more than the row in front of it; the ${front} one has ${first}}.`,
          `{there are ${rows} rows|the number of rows is ${rows}}, {and tickets for the last row cost ${usd(price)}|and a place in the last row is ${usd(price)}}.`,
        );
        const x = s.step(rows, "-", s.constant(1), `there are # rows behind the ${front} one.`);
        const y = s.step(x, "*", more, `the last row has # ${seat} more.`);
        const z = s.step(first, "+", y, `the last row has # ${seat}.`);
        const w = s.step(z, "*", price, `they bring # dollars.`);
        s.ask(
          w,
          `{how much {does the last row bring|is taken for the last row} when it is {full|sold out}|if all the tickets for the last row are sold, how many dollars is that|how many dollars is a full last row worth}?`,
          money("the money for the last row"),
        );
      },
    ],
    readathon: [
      5,
      5,
      (s, r) => {
        const [p, q] = [named(s, r), named(s, r)];
        const [a, b, c] = [r.int(10, 60), r.int(2, 20), 2 * r.int(8, 30)];
        const rate = r.pick([0.1, 0.2, 0.5, 0.05, 0.25, 1]);
        const total = c + (c - b) + c / 2;
        if (b >= c - 2 || (total * rate * 2) % 1 !== 0) return false;
        const [flat, less, first, per] = [s.given(a), s.given(b), s.given(c), s.given(rate)];
        const [race, verb, past, unit] = r.pick([
          ["a read-a-thon", "reads", "read", "page"],
          ["a charity run", "runs", "ran", "lap"],
          ["a sponsored swim", "swims", "swam", "length"],
          ["a jump-rope drive", "jumps", "jumped", "round"],
        ] as const);
        s.tell(
          `{in ${race}, ${p} ${past} ${first} ${unit}s on the first day, ${less} fewer on the second, and on the third only half as many as on the first|for ${race} of three days, ${p} starts with ${first} ${unit}s. on the second day ${p.he} ${verb} ${less} ${unit}s less than that, and on the third half of the first day's number|${p} takes part in ${race}: ${first} ${unit}s on Friday, ${less} fewer on Saturday, and half as many as on Friday on Sunday}.`,
          `{an aunt gives ${usd(per)} for each ${unit}, and ${q} gives ${usd(flat)}, no matter how many {there are|they are}|for every ${unit} a neighbor pays ${usd(per)}. besides, ${q} pays a fixed sum of ${usd(flat)}}.`,
        );
        const x = s.step(first, "-", less, `on the second day it was # ${unit}s.`);
        const y = s.step(first, "/", s.constant(2), `on the third day it was # ${unit}s.`);
        const z = s.chain([first, x, y], ["+", "+"], `in all that is # ${unit}s.`);
        const w = s.step(z, "*", per, `they bring # dollars.`);
        const v = s.step(w, "+", flat, `with the rest it is # dollars.`);
        s.ask(
          v,
          `{how much {money |}does ${p} {raise|collect} {in all|altogether}|how many dollars come in through ${p}|what sum does ${p} {raise|bring in}}?`,
          money(`the money that ${p} collects`, p),
        );
      },
    ],
    talentShow: [
      4,
      5,
      (s, r) => {
        const [n, a, b, k, gap] = [
          r.int(3, 12),
          r.int(3, 12),
          r.int(2, 12),
          r.int(2, 15),
          5 * r.int(1, 6),
        ];
        const min = n * a + k * b + gap;
        if (a === b || min % 30 !== 0) return false;
        const [many, long, other, rest, hours] = [n, a, b, gap, min / 60].map((x) => s.given(x));
        if (!many || !long || !other || !rest || !hours) return false;
        const [show, one, two] = r.pick([
          ["talent show", "songs", "magic tricks"],
          ["radio program", "interviews", "songs"],
          ["dance evening", "group dances", "solo dances"],
          ["film evening", "cartoons", "music videos"],
          ["school assembly", "speeches", "short plays"],
        ] as const);
        const h = min === 60 ? "hour" : "hours";
        s.tell(
          `{a ${show} {is to last|lasts} exactly ${hours} ${h}, with a break of ${rest} minutes in between|exactly ${hours} ${h} are planned for a ${show}. of this time, ${rest} minutes are a break|with its break of ${rest} minutes, a ${show} takes ${hours} ${h}}.`,
          `{there are ${many} ${one} of ${long} minutes each. the rest of the time goes to ${two}, ${other} minutes for each|${many} ${one} take ${long} minutes each, and all that remains is filled with ${two} of ${other} minutes|besides ${many} ${one}, each ${long} minutes long, there are only ${two}, and each of those takes ${other} minutes}.`,
        );
        const x = s.step(hours, "*", s.constant(60), `that is # minutes.`);
        const y = s.step(many, "*", long, `the ${one} take # minutes.`);
        const z = s.chain([x, y, rest], ["-", "-"], `# minutes are left for the ${two}.`);
        const w = s.step(z, "/", other, `that is time for # ${two}.`);
        s.ask(
          w,
          `{how many ${two} are there|how many ${two} {fit in|can be shown}|for how many ${two} is there time}?`,
          units(two.slice(0, -1), `the ${two} of the ${show}`),
        );
      },
    ],
    doubleShare: [
      4,
      5,
      (s, r) => {
        const p = named(s, r);
        const [k, one, num, den] = [
          r.int(3, 12),
          r.int(2, 9),
          ...r.pick([
            [1, 2],
            [2, 3],
            [3, 4],
            [4, 5],
            [3, 5],
            [5, 6],
          ] as const),
        ];
        const fell = (k + 2) * one;
        if ((fell * den) % num !== 0) return false;
        const [all, others] = [s.given((fell * den) / num), s.given(k)];
        const f = share(num, den);
        const [box, t, act] = r.pick([
          ["a piñata", "candies", "fall out when it breaks"],
          ["a treasure chest", "chocolate coins", "are found by the children"],
          ["a big surprise bag", "stickers", "are handed out at once"],
          ["the prize box", "marbles", "are given away at noon"],
        ] as const);
        s.tell(
          `{there are ${all} ${t} in ${box}, and ${f.of} them ${act}|${box} holds ${all} ${t}. ${f.of} them ${act}|${f.of} the ${all} ${t} in ${box} ${act}}.`,
          `{it is ${p}'s birthday, so ${p} gets twice as many of them as each of the other ${others} children, who get equal parts|they are shared by ${others} guests and ${p}. each guest gets the same number, but ${p}, whose birthday it is, gets twice that|${p} and ${others} friends share them, and because it is ${p}'s day, ${p.he} takes twice as much as each of the others}.`,
        );
        const x = s.chain(
          [all, s.constant(num), s.constant(den)],
          ["*", "/"],
          `# ${t} are shared.`,
        );
        const y = s.step(others, "+", s.constant(2), `${p} counts like two, so there are # parts.`);
        const z = s.step(x, "/", y, `one part is # ${t}.`);
        const w = s.step(z, "*", s.constant(2), `${p} gets # ${t}.`);
        s.ask(
          w,
          `{how many ${t} {does ${p} get|are ${p}'s}|how many of the ${t} go to ${p}|what is ${p}'s part, in ${t}}?`,
          units(t === "candies" ? "candy" : t.slice(0, -1), `the ${t} that ${p} gets`, p),
        );
      },
    ],
    poolCandy: [
      5,
      5,
      (s, r) => {
        const [p, q, u] = [named(s, r), named(s, r), named(s, r)];
        const [a, b, c, d] = [r.int(10, 60), r.int(10, 60), r.int(10, 60), r.pick([2, 3, 4, 5])];
        const total = a + b + c;
        if (total % d !== 0 || (total - total / d) % 3 !== 0) return false;
        const each = (total - total / d) / 3;
        if (a - each < 2) return false;
        const [x1, x2, x3] = [a, b, c].map((x) => s.given(x));
        if (!x1 || !x2 || !x3) return false;
        const f = share(1, d);
        const [t, where, who] = r.pick([
          ["candies", "going from door to door in costumes", "to their parents"],
          ["shells", "walking along the beach", "to the aquarium"],
          ["chestnuts", "playing in the park", "to a forester for his deer"],
          ["mushrooms", "hiking through the woods", "to the cook"],
          ["eggs", "searching the garden", "to the little ones next door"],
        ] as const);
        s.tell(
          `{${p} has collected ${x1} ${t} while ${where}, ${q} ${x2} and ${u} ${x3}|while ${where}, ${p}, ${q} and ${u} have collected ${x1}, ${x2} and ${x3} ${t}|${p} came home with ${x1} ${t} after ${where}. ${q} had ${x2} and ${u} ${x3}}.`,
          `{they put all of them together, give ${f.of} them ${who} and share the rest equally|everything goes into one bowl. ${f.of} it is given ${who}, and the three divide the rest evenly}.`,
        );
        const x = s.chain([x1, x2, x3], ["+", "+"], `together they have # ${t}.`);
        const y = s.step(x, "/", s.constant(d), `# ${t} are given away.`);
        const z = s.step(x, "-", y, `# ${t} are left.`);
        const w = s.step(z, "/", s.constant(3), `each gets # ${t}.`);
        const v = s.step(x1, "-", w, `${p} has # fewer ${t} than before.`);
        s.ask(
          v,
          `{how many fewer ${t} does ${p} have {than before|after that}|how many ${t} does ${p} lose by {sharing|this}|by how many ${t} is ${p}'s part smaller than what ${p} had collected}?`,
        );
      },
    ],
    eggHunt: [
      5,
      5,
      (s, r) => {
        const [d, k, den] = [r.int(3, 15), r.int(3, 12), r.pick([3, 4, 6])];
        const hidden = 12 * d;
        const found = hidden - hidden / den;
        if (found % k !== 0) return false;
        const [dozen, kids] = [s.given(d), s.given(k)];
        const value = s.given(r.pick([0.5, 0.25, 1, 2, 0.1, 0.2]));
        const f = share(1, den);
        const [t, place] = r.pick([
          ["painted eggs", "in a park"],
          ["plastic eggs", "on a farm"],
          ["golden nuts", "in the school yard"],
          ["glass balls", "around the village green"],
        ] as const);
        s.tell(
          `{${dozen} dozen ${t} are hidden ${place}. ${kids} children look for them, but ${f.of} them are not found|${kids} children search for ${dozen} dozen ${t} ${place} and find all but ${f.of} them|of ${dozen} dozen ${t} that were hidden ${place}, ${f.part} {is|are} never found; the others are found by ${kids} children}.`,
          `{every child finds the same number, and one of the ${t} can be traded for ${usd(value)}|the children have equally many in the end, and each of the ${t} is worth ${usd(value)} at a stand}.`,
        );
        const x = s.step(dozen, "*", s.constant(12), `there are # ${t}.`);
        const y = s.step(x, "/", s.constant(den), `# of them are not found.`);
        const z = s.step(x, "-", y, `# of them are found.`);
        const w = s.step(z, "/", kids, `each child has # of them.`);
        const v = s.step(w, "*", value, `that is worth # dollars.`);
        s.ask(
          v,
          `{how much {money |}can each child get for them|how many dollars does one child get for all of them|if a child trades in all of them, how much money is that}?`,
          money("the money that one child gets"),
        );
      },
    ],
  }),
);
