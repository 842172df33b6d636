import { families } from "../../../family";
import { money, size, things, units } from "../../../measure";
import { noun } from "../../../nouns";
import { named, share, usd } from "../../../words_en";
import { reshaped } from "./reshape";

const words = (list: string) => list.split(",");

/** Wishes, guesses, rides, pyramids, games and training with breaks. */
export const enEventsMixed = reshaped(
  families("en", "events", {
    birthdayMoney: [
      4,
      4,
      (s, r) => {
        const [p, q] = [named(s, r), named(s, r)];
        const [a, b, miss] = [2 * r.int(5, 30), r.int(5, 40), r.int(3, 60)];
        const [big, own] = [s.given(a), s.given(b)];
        const k = r.pick([2, 2, 3]);
        const small = a / k;
        if (small % 1 !== 0) return false;
        const wish = s.given(a + small + b + miss);
        const how = k === 2 ? "{half as much|half of that}" : "{a third as much|a third of that}";
        const what = r.pick(
          words("skateboard,drum,tablet,bicycle,keyboard,telescope,sewing machine,guitar"),
        );
        const feast = r.pick(["birthday", "name day", "graduation day", "tenth birthday"]);
        s.tell(
          `{for ${p.his} ${feast}, ${p} gets ${usd(big)} from ${p.his} grandparents and ${how} from ${q}|${p}'s grandparents give ${p.him} ${usd(big)} for ${p.his} ${feast}, and ${q} gives ${p.him} ${how}|on ${p.his} ${feast}, ${p} opens two envelopes: ${usd(big)} are in the one from ${p.his} grandparents and ${how} in the one from ${q}}.`,
          `{${p.he} wants to buy a ${what} for ${usd(wish)} and has already saved ${usd(own)}|in ${p.his} savings box there are ${usd(own)}, but the ${what} that ${p.he} dreams of costs ${usd(wish)}|a ${what} is ${usd(wish)}, and ${p} has put aside ${usd(own)} for it so far}.`,
        );
        const x = s.step(big, "/", s.constant(k), `${q} gives # dollars.`);
        const y = s.step(big, "+", x, `the gifts are # dollars.`);
        const z = s.step(y, "+", own, `${p} has # dollars.`);
        const w = s.step(wish, "-", z, `# dollars are missing.`);
        s.ask(
          w,
          `{how much more {money |}does ${p} need|how many dollars are {still |}missing|how much does ${p} still have to save for the ${what}}?`,
          money(`the money that ${p} still needs`, p),
        );
      },
    ],
    carWash: [
      5,
      5,
      (s, r) => {
        const [n, m, a] = [r.int(6, 40), r.int(2, 20), r.int(4, 12)];
        const [cars, vans, price] = [s.given(n), s.given(m), s.given(a)];
        const extra = s.given(r.int(2, 9));
        const [soap, kids] = [s.given(r.int(10, 45)), s.given(r.int(2, 8))];
        const left = n * a + m * (a + extra.n) - soap.n;
        if (left % kids.n !== 0 || left <= 0) return false;
        const [event, one, two, buy] = r.pick([
          ["a car wash", "cars", "vans", "soap and sponges"],
          ["a dog wash", "small dogs", "big dogs", "shampoo and towels"],
          ["a bicycle repair day", "children's bicycles", "other bicycles", "oil and tires"],
          ["a face-painting stand", "half faces", "full faces", "colors and brushes"],
        ] as const);
        s.tell(
          `{at ${event}, a club charges ${usd(price)} for each of the ${one} and ${usd(extra)} more for each of the ${two}|a club holds ${event}. the price is ${usd(price)} for ${one} and ${usd(extra)} more than that for ${two}|for ${event} of a club, ${one} are ${usd(price)} each, while ${two} cost ${usd(extra)} more}.`,
          `{on one day there are ${cars} ${one} and ${vans} ${two}|they do ${cars} ${one} and ${vans} ${two}}. {${buy} cost ${usd(soap)}|they have spent ${usd(soap)} on ${buy}}.`,
          `{the rest is divided equally among ${kids} ${r.pick(["teams", "groups", "classes"])}|what is left after that goes in equal parts to ${kids} ${r.pick(["charities", "schools", "families"])}}.`,
        );
        const x = s.step(cars, "*", price, `the ${one} bring # dollars.`);
        const y = s.step(price, "+", extra, `each of the ${two} brings # dollars.`);
        const z = s.step(vans, "*", y, `the ${two} bring # dollars.`);
        const w = s.chain([x, z, soap], ["+", "-"], `# dollars are left.`);
        const v = s.step(w, "/", kids, `each gets # dollars.`);
        s.ask(
          v,
          `{how much {money |}does each of them get|how many dollars does each of them receive|what is the part of each of them, in dollars}?`,
        );
      },
    ],
    groupRate: [
      4,
      5,
      (s, r) => {
        const [n, g, less, k] = [r.int(10, 40), r.int(4, 15), r.int(1, 6), r.int(2, 9)];
        const [people, rate, off] = [s.given(n), s.given(g), s.given(less)];
        const ill = s.given(k);
        const min = s.idle(r.pick([8, 10]));
        if (n - k < 10) return false;
        const place = r.pick(
          words("bowling hall,wax museum,rope course,planetarium,tower,steam museum,escape room"),
        );
        const who = r.pick(words("choir,class,company,football club,dance school"));
        s.tell(
          `{groups of ${min} or more pay ${usd(rate)} a person at the ${place}, which is ${usd(off)} less than single visitors pay|the ${place} has a price of ${usd(rate)} per person for groups of at least ${min}; everyone else pays ${usd(off)} more|a ticket for the ${place} is ${usd(rate)} in a group of ${min} or more. without a group it is ${usd(off)} more expensive}.`,
          `{${people} people of a ${who} have signed up, but ${ill} of them do not come|a ${who} wants to go there with ${people} people, but in the end ${ill} stay at home|of the ${people} people of a ${who}, all but ${ill} go there together}.`,
        );
        const x = s.step(people, "-", ill, `# people go.`);
        const y = s.step(rate, "+", off, `without a group one pays # dollars.`);
        const z = s.step(x, "*", y, `without the group price it would be # dollars.`);
        const w = s.chain([z, x, rate], ["-", "*"], `the group saves # dollars.`);
        s.ask(
          w,
          `{how much does the ${who} save in comparison with single tickets|by how many dollars are the tickets of all those who go cheaper than single tickets|how many dollars more would single tickets for those who go have cost}?`,
          money(`the money that the ${who} saves`),
        );
      },
    ],
    marathonBreaks: [
      4,
      5,
      (s, r) => {
        const [a, b, k] = [5 * r.int(4, 11), 5 * r.int(1, 3), r.int(2, 12)];
        const total = (a + b) * k;
        if (total % 60 !== 0) return false;
        const [work, rest, hours] = [s.given(a), s.given(b), s.given(total / 60)];
        const [act, doing, what] = r.pick([
          ["dance", "dancing", "a dance marathon"],
          ["row", "rowing", "a long rowing day"],
          ["knit", "knitting", "a knitting night"],
          ["read aloud", "reading", "a reading day"],
          ["paint", "painting", "a day for a big wall picture"],
        ] as const);
        const h = total === 60 ? "hour" : "hours";
        s.tell(
          `{in ${what} of ${hours} ${h}, all ${act} for ${work} minutes and then rest for ${rest} minutes, again and again|${what} lasts ${hours} ${h} and is made of equal rounds: ${work} minutes of ${doing}, then ${rest} minutes of rest|for ${hours} ${h} people ${act} in ${what}; every ${work} minutes of ${doing} are followed by a break of ${rest} minutes}.`,
        );
        const x = s.step(work, "+", rest, `one round takes # minutes.`);
        const y = s.step(hours, "*", s.constant(60), `in all there are # minutes.`);
        const z = s.step(y, "/", x, `that is # rounds.`);
        const resting = r.chance(0.5);
        const w = resting
          ? s.step(z, "*", rest, `the breaks take # minutes.`)
          : s.step(z, "*", work, `that is # minutes of ${doing}.`);
        s.ask(
          w,
          resting
            ? `{how many minutes of rest {are there|is that} in all|for how many minutes do they rest altogether|what is the total time of rest, in minutes}?`
            : `{how many minutes of ${doing} {are there|is that} in all|for how many minutes do they really ${act}|leaving out the breaks, how many minutes is that}?`,
          size("time", "minutes", resting ? "the time of rest" : `the time of ${doing}`),
        );
      },
    ],
    ferris: [
      5,
      6,
      (s, r) => {
        const [n, m, t, h] = [
          r.int(4, 24),
          r.pick([2, 4, 6]),
          r.pick([5, 6, 10, 12, 15]),
          r.int(2, 9),
        ];
        const [num, den] = r.pick([
          [1, 2],
          [3, 4],
          [2, 3],
          [4, 5],
        ] as const);
        if ((n * m * num) % den !== 0) return false;
        const [cabins, seats, time, hours] = [n, m, t, h].map((x) => s.given(x));
        if (!cabins || !seats || !time || !hours) return false;
        const f = share(num, den);
        const [ride, cabin] = r.pick([
          ["Ferris wheel", "cabins"],
          ["roller coaster", "cars"],
          ["log flume", "boats"],
          ["swing ride", "rows"],
          ["ghost train", "cars"],
        ] as const);
        s.tell(
          `{a ${ride} has ${cabins} ${cabin} with ${seats} seats each|each of the ${cabins} ${cabin} of a ${ride} seats ${seats} people|there are ${cabins} ${cabin} on a ${ride}, with room for ${seats} people in each}. {a ride takes ${time} minutes with getting on and off|every ${time} minutes a new ride begins}.`,
          `{on average, ${f.of} the seats are taken|usually just ${f.of} the seats are taken}. {the ${ride} is open for ${hours} hours|on a holiday it runs for ${hours} hours}.`,
        );
        const x = s.step(cabins, "*", seats, `there are # seats.`);
        const y = s.chain(
          [x, s.constant(num), s.constant(den)],
          ["*", "/"],
          `# of them are taken.`,
        );
        const z = s.step(s.constant(60), "/", time, `there are # rides an hour.`);
        const w = s.step(z, "*", hours, `that is # rides.`);
        const v = s.step(w, "*", y, `in all that is # people.`);
        s.ask(
          v,
          `{how many people ride it in {that|this} time|how many people can ride in these ${hours} hours|what is the number of people who ride in that time}?`,
        );
      },
    ],
    pyramid: [
      4,
      4,
      (s, r) => {
        const p = named(s, r);
        const [a, d] = [r.int(8, 30), r.int(1, 4)];
        const rows = [a, a - d, a - 2 * d];
        if (a - 2 * d < 2) return false;
        const sum = rows.reduce((x, y) => x + y, 0);
        const [bottom, less] = [s.given(a), s.given(d)];
        const have = s.given(sum + r.int(2, 30));
        const [t, what] = r.pick([
          ["cans", "a tower for a throwing game"],
          ["cups", "a wall of cups for a contest"],
          ["blocks", "stairs for a doll house"],
          ["boxes", "a pile for a shop window"],
          ["bales", "a wall of straw for a village fair"],
        ] as const);
        s.tell(
          `{${p} builds ${what} with three rows. the lowest has ${bottom} ${t}, and each row has ${less} fewer than the one below it|for ${what}, ${p} puts ${bottom} ${t} into the lowest of three rows and ${less} fewer into each row above it than into the one below|in ${what} there are three rows: ${p} begins with ${bottom} ${t} and takes ${less} fewer for each new row}.`,
          `{at the start there were ${have} ${t}|${p} has ${have} ${t} for this|${p} was given ${have} ${t}}.`,
        );
        const x = s.step(bottom, "-", less, `the second row has # ${t}.`);
        const y = s.step(x, "-", less, `the third row has # ${t}.`);
        const z = s.chain([bottom, x, y], ["+", "+"], `in all it takes # ${t}.`);
        const w = s.step(have, "-", z, `# ${t} are left.`);
        s.ask(
          w,
          `{how many ${t} are left {over|}|how many ${t} does ${p} not use|how many of the ${t} stay on the ground}?`,
          things(noun(t === "boxes" ? "box" : t.slice(0, -1)), `the ${t} that are left`),
        );
      },
    ],
    guessJar: [
      4,
      5,
      (s, r) => {
        const [p, q, u] = [named(s, r), named(s, r), named(s, r)];
        const [n, d, e] = [r.int(60, 400), 2 * r.int(4, 40), r.int(2, 30)];
        if (d >= n / 2 || e === d / 2) return false;
        const [real, high, more] = [s.given(n), s.given(d), s.given(e)];
        const [t, box] = r.pick([
          ["beans", "a jar"],
          ["marbles", "a fish bowl"],
          ["coins", "a bottle"],
          ["buttons", "a tin"],
          ["corks", "a barrel"],
          ["candies", "a glass"],
        ] as const);
        s.tell(
          `{at a fair, people guess how many ${t} are in ${box}; there are ${real}|${box} with ${real} ${t} stands on a table, and everyone may guess the number|nobody knows that ${box} holds exactly ${real} ${t}, so everyone guesses}.`,
          `{${p}'s guess is ${high} too high. ${q}'s guess is too low, but only by half as much|${p} says a number that is ${high} too large, and ${q} one that is too small by half of that|${q} is half as far off as ${p}, who is ${high} too high, but in the other direction}. {${u} guesses ${more} more than ${q}|the guess of ${u} is ${more} higher than ${q}'s}.`,
        );
        const x = s.step(high, "/", s.constant(2), `${q} is # too low.`);
        const y = s.step(real, "-", x, `${q} guesses #.`);
        const z = s.step(y, "+", more, `${u} guesses #.`);
        const w = s.chain([real, high, z], ["+", "-"], `${p} guesses # more than ${u}.`);
        if (w.n < 1) return false;
        s.ask(
          w,
          `{by how many ${t} do the guesses of ${p} and ${u} differ|how much higher is ${p}'s guess than ${u}'s|what is the difference between what ${p} and ${u} guess}?`,
        );
      },
    ],
    snowmen: [
      4,
      4,
      (s, r) => {
        const p = named(s, r);
        const [n, a, b] = [r.int(3, 14), r.int(2, 6), r.int(2, 8)];
        const [many, eyes, buttons] = [s.given(n), s.given(a), s.given(b)];
        const each = s.given(r.int(4, 12));
        const bags = s.given(r.int(2, Math.max(2, Math.floor((n * (a + b)) / each.n) - 1)));
        if (bags.n * each.n >= n * (a + b) - 1) return false;
        const [thing, t, one, two, pack] = r.pick([
          ["snowmen", "pebbles", "the face", "the coat", "bags"],
          ["lanterns", "paper stars", "the top", "the sides", "sets"],
          ["dolls", "beads", "the necklace", "the belt", "strings"],
          ["gingerbread houses", "gumdrops", "the roof", "the walls", "boxes"],
          ["kites", "bows", "the string", "the tail", "packs"],
        ] as const);
        s.tell(
          `{a class makes ${many} ${thing}, and each takes ${eyes} ${t} for ${one} and ${buttons} for ${two}|for every one of ${many} ${thing}, a class needs ${eyes} ${t} for ${one} and ${buttons} more for ${two}|${eyes} ${t} for ${one} and ${buttons} for ${two} are needed for each of the ${many} ${thing} that a class is making}.`,
          `{${p} brings ${bags} ${pack} with ${each} ${t} each|${p} has found ${bags} ${pack} of ${each} ${t} at home|${bags} ${pack} of ${each} ${t} come from ${p}}.`,
        );
        const x = s.step(eyes, "+", buttons, `each takes # ${t}.`);
        const y = s.step(many, "*", x, `all of them take # ${t}.`);
        const z = s.step(bags, "*", each, `${p} brings # ${t}.`);
        const w = s.step(y, "-", z, `# ${t} are missing.`);
        s.ask(
          w,
          `{how many more ${t} {does the class need|are needed}|how many ${t} are {still |}missing|how many ${t} must still be found}?`,
          units(t.slice(0, -1), `the ${t} that are missing`),
        );
      },
    ],
    boardGame: [
      4,
      4,
      (s, r) => {
        const [p, q] = [named(s, r), named(s, r)];
        const [a, b, c, d] = [r.int(2, 12), r.int(2, 6), r.int(2, 10), r.int(1, 9)];
        const [field, dice, ahead, back] = [a + 8, b, c, d].map((x) => s.given(x));
        if (!field || !dice || !ahead || !back) return false;
        const end = a + 8 + 2 * b;
        const goal = s.given(end + c + r.int(8, 60));
        if (c === d) return false;
        const [game, spot] = r.pick([
          ["a board game", "field"],
          ["a snail race game", "square"],
          ["a snakes game", "square"],
          ["a pirate game", "island"],
        ] as const);
        s.tell(
          `{in ${game}, the goal is ${spot} ${goal}. ${p} is on ${spot} ${field} and throws a ${dice}, which counts twice because of a card|${p} stands on ${spot} ${field} in ${game} that ends at ${spot} ${goal}. a throw of ${dice} is doubled by a card|${p} throws a ${dice} in ${game}, starting from ${spot} ${field}, and a lucky card doubles the throw. the last ${spot} is number ${goal}}.`,
          `{${q} is ${ahead} ${spot}s in front of ${p} then, but has to go back ${back}|after that, ${q} is ${ahead} ${spot}s ahead of ${p}, but a trap sends ${q.him} ${back} back}.`,
        );
        const x = s.chain([field, dice, s.constant(2)], ["+", "*"], `${p} moves to ${spot} #.`);
        const y = s.step(x, "+", ahead, `${q} is on ${spot} #.`);
        const z = s.step(y, "-", back, `${q} goes back to ${spot} #.`);
        const w = s.step(goal, "-", z, `# ${spot}s are left for ${q}.`);
        s.ask(
          w,
          `{how many ${spot}s is ${q} away from the goal {then|now}|how many ${spot}s does ${q} still have to go|how many ${spot}s are left for ${q}}?`,
        );
      },
    ],
  }),
);
