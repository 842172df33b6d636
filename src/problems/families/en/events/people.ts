import { families } from "../../../family";
import { money, units } from "../../../measure";
import { named, usd } from "../../../words_en";
import { reshaped } from "./reshape";

const words = (list: string) => list.split(",");

/** People over the years, albums, tents, trades and evenings together. */
export const enEventsPeople = reshaped(
  families("en", "events", {
    ageHalf: [
      3,
      5,
      (s, r) => {
        const [p, q] = [named(s, r), named(s, r)];
        const [k, b] = [r.pick([2, 2, 3, 4]), r.int(2, 12)];
        const then = s.given(b * k);
        const now = s.given(b * k + r.int(3, 50));
        const half = k === 2;
        const was = half
          ? `{half that age|half as old}`
          : `{only a ${k === 3 ? "third" : "quarter"} of that age}`;
        s.tell(
          `{when ${p} was ${then} years old, ${p.his} cousin ${q} was ${was}|at the age of ${then}, ${p} had a cousin, ${q}, who was ${was}|${p} was ${then} when the family moved to the coast, and ${q}, a cousin, was ${was}|an old photo shows ${p} at the age of ${then} and ${p.his} cousin ${q} at ${half ? "half" : `a ${k === 3 ? "third" : "quarter"} of`} that age}.`,
          `{today ${p} is ${now}|now ${p} has just turned ${now}|meanwhile, ${p} has reached the age of ${now}}.`,
        );
        const x = s.step(then, "/", s.constant(k), `${q} was # years old.`);
        const y = s.step(then, "-", x, `${q} is # years younger.`);
        const z = s.step(now, "-", y, `today ${q} is # years old.`);
        s.ask(z, `{how old is ${q} {today|now}|what is ${q}'s age today}?`);
        for (const who of [p, q]) s.forget(who);
      },
    ],
    bookFromRest: [
      4,
      6,
      (s, r) => {
        const p = named(s, r);
        const [d1, d2, u] = [r.pick([3, 4, 5]), r.pick([3, 4]), r.int(2, 24)];
        const left = (d2 - 1) * u;
        const after = d2 * u;
        if (after % (d1 - 1) !== 0) return false;
        const total = (after * d1) / (d1 - 1);
        if (total > 600 || left < 5) return false;
        const rest = s.given(left);
        const part = (d: number) => ["", "", "half", "a third", "a quarter", "a fifth"][d];
        const [unit, scene, first, second] = r.pick([
          [
            "page",
            "P borrowed a novel",
            "read {X} of it on the train",
            "read {Y} of the rest in bed",
          ],
          [
            "page",
            "P has a play to learn",
            "learned {X} of it in May",
            "learned {Y} of the rest in June",
          ],
          [
            "piece",
            "P is doing a jigsaw puzzle",
            "put {X} of the pieces in place on Friday",
            "placed {Y} of the other pieces on Saturday",
          ],
          [
            "mile",
            "P is on a bicycle tour",
            "covered {X} of the way in the first week",
            "covered {Y} of the rest in the second week",
          ],
          [
            "chair",
            "P sets up chairs for a concert",
            "set up {X} of them before lunch",
            "set up {Y} of the rest after lunch",
          ],
        ] as const);
        const say = (text: string) =>
          text
            .replace(/^P/, p.name)
            .replace("{X}", part(d1) ?? "")
            .replace("{Y}", part(d2) ?? "");
        s.tell(
          `${say(scene)}. {${p.he} ${say(first)} and ${say(second)}|first ${p.he} ${say(first)}, then ${p.he} ${say(second)}}.`,
          `{now ${rest} ${unit}s are left|after that, ${rest} ${unit}s are still missing|that leaves ${rest} ${unit}s}.`,
        );
        const a = s.step(
          rest,
          "/",
          s.constant(d2 - 1),
          `one part of the second share is # ${unit}s.`,
        );
        const b = s.step(a, "*", s.constant(d2), `before the second share there were # ${unit}s.`);
        const c = s.step(b, "/", s.constant(d1 - 1), `one part of the first share is # ${unit}s.`);
        const e = s.step(c, "*", s.constant(d1), `in all there are # ${unit}s.`);
        s.ask(
          e,
          `{how many ${unit}s are there {in all|altogether}|what is the total number of ${unit}s|how many ${unit}s were there at the start}?`,
          units(unit, `all the ${unit}s`),
        );
      },
    ],
    growthPercent: [
      4,
      6,
      (s, r) => {
        const [a, gone, come] = [
          r.pick([20, 25, 40, 50, 60, 75, 80, 100, 120, 150, 200]),
          r.int(2, 15),
          r.int(5, 60),
        ];
        const net = come - gone;
        if (net < 2 || (net * 100) % a !== 0 || gone >= a) return false;
        const [start, left, joined] = [s.given(a), s.given(gone), s.given(come)];
        const years = s.idle(r.int(3, 40));
        const [group, unit, leave, join] = r.pick([
          ["a hiking club", "members", "left", "joined"],
          ["a village band", "players", "stopped", "came in"],
          ["a collection of model trains", "trains", "were sold", "were added"],
          ["a school library", "dictionaries", "were thrown away", "were bought"],
          ["a newspaper of the town", "readers", "canceled it", "ordered it for the first time"],
          ["a language school", "courses", "were dropped", "were new"],
        ] as const);
        s.tell(
          `{at the start of the year, ${group}, which is ${years} years old, had ${start} ${unit}. in the course of the year ${left} ${leave} and ${joined} ${join}|${group} has existed for ${years} years. last year it began with ${start} ${unit}; then ${joined} ${join}, but ${left} ${leave}|of the ${start} ${unit} of ${group}, which was founded ${years} years ago, ${left} ${leave} last year. on the other hand, ${joined} ${join}}.`,
        );
        const x = s.step(start, "-", left, `# ${unit} stayed.`);
        const y = s.step(x, "+", joined, `in the end there were # ${unit}.`);
        const z = s.step(y, "-", start, `there were # more ${unit} than at the start.`);
        const w = s.chain([z, s.constant(100), start], ["*", "/"], `that is a rise of # percent.`);
        s.ask(
          w,
          `{by {how many|what} percent did the number of ${unit} {grow|rise} in that year|what was the growth in percent|the number of ${unit} went up by what percent}?`,
        );
      },
    ],
    photoSheets: [
      4,
      4,
      (s, r) => {
        const p = named(s, r);
        const [k, n, u] = [r.int(2, 6), r.int(4, 20), r.int(1, 40)];
        const [per, sheets, over] = [s.given(k), s.given(n), s.given(u)];
        const all = s.given(2 * n * k + u + r.int(2, 20));
        const [t, where, book] = r.pick([
          ["photos", "a trip to the lakes", "an album"],
          ["leaves", "an autumn walk", "a herbarium"],
          ["postcards", "a great-aunt", "a scrapbook"],
          ["ticket stubs", "ten years of concerts", "a scrapbook"],
          ["newspaper cuttings", "the town archive", "a binder"],
          ["bookmarks", "many bookshops", "a folder"],
        ] as const);
        if (all.n - over.n - 2 * n * k < 1) return false;
        s.tell(
          `{${p} has ${all} ${t} from ${where}. ${over} of them are ${u === 1 ? "a double" : "doubles"} and are thrown away|from ${where} ${p} has ${all} ${t}, but ${over} of them ${u === 1 ? "is" : "are"} damaged and cannot be used|of ${all} ${t} from ${where}, ${p} gives ${over} to a friend}.`,
          `{the others go into ${book} with ${sheets} sheets, and both sides of a sheet take ${per} ${t} each|${p} fills ${book} with the rest: it has ${sheets} sheets, and there is room for ${per} ${t} on each side of a sheet|${p.he} glues the rest into ${book}, ${per} on the front and ${per} on the back of every one of its ${sheets} sheets}.`,
        );
        const x = s.step(all, "-", over, `# ${t} are left.`);
        const y = s.step(sheets, "*", s.constant(2), `there are # sides.`);
        const z = s.step(y, "*", per, `there is room for # ${t}.`);
        const w = s.step(x, "-", z, `# ${t} do not fit in.`);
        s.ask(
          w,
          `{how many of the ${t} do not find a place|how many ${t} {remain|are left} when everything is full|for how many ${t} is there no room}?`,
          units(t.slice(0, t === "leaves" ? -3 : -1), `the ${t} without a place`),
        );
      },
    ],
    tentsFree: [
      4,
      4,
      (s, r) => {
        const [n, a, m, b] = [r.int(3, 15), r.int(2, 5), r.int(2, 10), r.int(6, 12)];
        const places = n * a + m * b;
        const [many, small, some, big] = [n, a, m, b].map((x) => s.given(x));
        if (!many || !small || !some || !big) return false;
        const taken = s.given(places - r.int(2, Math.min(40, places - 8)));
        const [camp, tent, who] = r.pick([
          ["a scout camp", "tents", "scouts"],
          ["a youth hostel", "rooms", "guests"],
          ["a lake resort", "cabins", "visitors"],
          ["a boat hire", "boats", "people"],
          ["a picnic area", "tables", "visitors"],
          ["a wedding hall", "tables", "guests"],
        ] as const);
        s.tell(
          `{${camp} has ${many} ${tent} for ${small} people and ${some} ${tent} for ${big} people|there are two kinds of ${tent} at ${camp}: ${many} small ones for ${small} people each and ${some} large ones for ${big} people each|${camp} owns ${many} small ${tent}, each with room for ${small}, and ${some} large ones, each with room for ${big}}.`,
          `{today ${taken} ${who} are there|${taken} ${who} have come this weekend|at the moment there are ${taken} ${who}}.`,
        );
        const x = s.step(many, "*", small, `the small ${tent} have room for # people.`);
        const y = s.step(some, "*", big, `the large ${tent} have room for # people.`);
        const z = s.step(x, "+", y, `in all there is room for # people.`);
        const w = s.step(z, "-", taken, `# places are free.`);
        s.ask(
          w,
          `{how many places are {still |}free|how many more people could be taken in|for how many more ${who} is there room}?`,
        );
      },
    ],
    cardTrade: [
      5,
      5,
      (s, r) => {
        const [p, q] = [named(s, r), named(s, r)];
        const [a, k, g, gift] = [r.int(2, 6), r.int(2, 9), r.int(8, 60), r.int(2, 15)];
        const [rate, got] = [s.given(a), s.given(k)];
        const start = s.given(a * k + g);
        const rare = s.given(r.int(2, 12));
        const more = s.given(gift);
        const [common, special] = r.pick([
          ["plain marbles", "glass marbles"],
          ["common cards", "rare cards"],
          ["small stamps", "stamps with animals"],
          ["gray pebbles", "crystals"],
          ["paper stickers", "glitter stickers"],
          ["wooden beads", "silver beads"],
        ] as const);
        s.tell(
          `{${p} has ${start} ${common} and ${rare} ${special}|${start} ${common} and ${rare} ${special} make up ${p}'s collection|in ${p}'s box there are ${rare} ${special} and ${start} ${common}}.`,
          `{for every ${rate} ${common}, ${q} offers one of the ${special}, and ${p} takes ${got} of them|${q} trades one of the ${special} for ${rate} ${common}; ${p} does this ${got} times|${p} gets ${got} ${special} from ${q}, each in exchange for ${rate} ${common}}.`,
          `{later, ${p.he} gets ${more} more ${common} as a gift|after that, ${p.he} finds ${more} more ${common} in a drawer|then an uncle gives ${p.him} another ${more} ${common}}.`,
        );
        const x = s.step(rate, "*", got, `${p} gives away # ${common}.`);
        const y = s.step(start, "-", x, `# ${common} are left.`);
        const z = s.step(y, "+", more, `then there are # ${common}.`);
        const w = s.step(rare, "+", got, `${p} has # ${special}.`);
        const v = s.step(z, "+", w, `in all that is #.`);
        s.ask(
          v,
          `{how many ${common} and ${special} does ${p} have {in the end|now} altogether|counting both kinds, how many are in ${p}'s {box|collection} {in the end|now}|what is the size of ${p}'s collection after all this, counting both kinds}?`,
        );
      },
    ],
    benchSeats: [
      5,
      4,
      (s, r) => {
        const [n, m, k, st] = [r.int(6, 16), r.int(2, 9), r.int(2, 6), r.int(3, 20)];
        const seats = 2 * n + m + 3 * k;
        const [double, single, back] = [s.given(n), s.given(m), s.given(k)];
        const people = s.given(seats + st);
        const [what, b, c] = r.pick([
          ["a city bus", "seats on their own", "benches for three"],
          ["a ferry", "stools", "benches for three"],
          ["a tram", "folding seats", "benches for three"],
          ["a waiting room", "armchairs", "sofas for three"],
          ["an open-air train", "single seats", "benches for three"],
        ] as const);
        const off = s.given(r.int(2, st));
        s.tell(
          `{${what} has ${double} double seats, ${single} ${b} and ${back} ${c}|in ${what} there are ${single} ${b}, ${double} seats for two and ${back} ${c}|the places in ${what} are ${back} ${c}, ${double} benches for two and ${single} ${b}}.`,
          `{${people} people come in, of whom ${off} leave again at once|${people} people are inside, but ${off} of them get out again|of ${people} people who {come|get} in, ${off} go out again}.`,
        );
        const x = s.step(double, "*", s.constant(2), `the double seats are for # people.`);
        const y = s.step(back, "*", s.constant(3), `the ${c} are for # people.`);
        const z = s.chain([x, y, single], ["+", "+"], `# people can sit.`);
        const w = s.step(people, "-", off, `# people stay.`);
        const v = s.step(w, "-", z, `# people have to stand.`);
        if (v.n < 1) return false;
        s.ask(
          v,
          `{if every place is taken, how many {people |}have to stand|how many of them have to stand when all places are taken|how many people find no place to sit}?`,
        );
      },
    ],
    sharedAccount: [
      4,
      5,
      (s, r) => {
        const [k, each] = [r.int(3, 6), r.int(2, 8)];
        const [friends, all] = [s.given(k), s.given(k * each)];
        const alone = s.given(each + r.int(2, 9));
        const p = named(s, r);
        const what = r.pick(
          words(
            "streaming service,music service,box of vegetables,rehearsal room,locker at the pool,storage room",
          ),
        );
        const months = s.given(r.int(3, 24));
        s.tell(
          `{${p} and some friends pay for a ${what} that costs ${usd(all)} a month, and each of the ${friends} pays an equal part|a ${what} costs ${usd(all)} a month, and ${p} is one of ${friends} people who share this equally|${friends} people, ${p} among them, divide the monthly price of ${usd(all)} for a ${what} equally}.`,
          `{alone, ${p} would have to pay ${usd(alone)} a month for a smaller one|before, ${p} had one of ${p.his} own for ${usd(alone)} a month}.`,
        );
        const x = s.step(all, "/", friends, `${p} pays # dollars a month.`);
        const y = s.step(alone, "-", x, `${p} saves # dollars a month.`);
        const z = s.step(y, "*", months, `in ${months} months that is # dollars.`);
        const give = s.given(r.int(1, Math.max(1, z.n - 1)));
        const w = s.step(z, "-", give, `# dollars are left.`);
        if (w.n < 1) return false;
        s.tell(
          `{after ${months} months, ${p} takes ${usd(give)} of what ${p.he} saved for a present|${p} does this for ${months} months and gives ${usd(give)} of the saved money to charity}.`,
        );
        s.ask(
          w,
          `{how much of the saved money {is left|remains}|how much of what was saved does ${p} still have, in dollars}?`,
          money(`the money that ${p} still has`, p),
        );
      },
    ],
    auction: [
      5,
      6,
      (s, r) => {
        const p = named(s, r);
        const [a, n, d, pct] = [
          5 * r.int(2, 30),
          r.int(3, 12),
          5 * r.int(1, 6),
          r.pick([10, 20, 25, 5, 15]),
        ];
        const end = a + n * d;
        if ((end * pct) % 100 !== 0) return false;
        const [start, bids, step, fee] = [a, n, d, pct].map((x) => s.given(x));
        if (!start || !bids || !step || !fee) return false;
        const paid = s.given(r.int(5, Math.floor(end * 0.7)));
        const t = r.pick(
          words("old clock,painting,pocket watch,model ship,carpet,violin,chest,map"),
        );
        s.tell(
          `{at an auction, the first price for ${p}'s ${t} is ${usd(start)}. after that, there are ${bids} bids, each ${usd(step)} higher than the last|${p} has the ${t} sold at an auction. it begins at ${usd(start)} and is raised ${bids} times by ${usd(step)}|the bidding for ${p}'s ${t} starts at ${usd(start)} and goes up ${bids} times, always by ${usd(step)}}.`,
          `{the auction house keeps ${fee}% of the final price|${fee}% of the highest bid {is|are} for the auction house}, {and ${p} had bought it for ${usd(paid)}|and ${p} had once paid ${usd(paid)} for it}.`,
        );
        const x = s.step(bids, "*", step, `the price rises by # dollars.`);
        const y = s.step(start, "+", x, `it is sold for # dollars.`);
        const z = s.chain(
          [y, fee, s.constant(100)],
          ["*", "/"],
          `the auction house keeps # dollars.`,
        );
        const w = s.step(y, "-", z, `${p} gets # dollars.`);
        const v = s.step(w, "-", paid, `that is # dollars more than ${p} had paid.`);
        if (v.n < 1) return false;
        s.ask(
          v,
          `{how much more does ${p} get than ${p.he} had paid|how much does ${p} gain {in the end|by the sale}|what is ${p}'s gain, in dollars}?`,
          money(`the money that ${p} gains`, p),
        );
      },
    ],
  }),
);
