import { families } from "../../../family";
import { cost, money, size, units } from "../../../measure";
import { named, usd } from "../../../words_en";
import { reshaped } from "./reshape";

/** Events whose numbers are found backwards: votes, stages, shares, ages, prizes. */
export const enEventsReverse = reshaped(
  families("en", "events", {
    marginPercent: [
      3,
      6,
      (s, r) => {
        const [p, q] = [named(s, r), named(s, r)];
        const [pct, all] = [r.pick([52, 55, 56, 60, 64, 65, 70, 75, 80]), 20 * r.int(2, 60)];
        const gap = (all * (2 * pct - 100)) / 100;
        if (gap % 1 !== 0 || gap < 4) return false;
        const [won, more] = [s.given(pct), s.given(gap)];
        const [who, what] = r.pick([
          ["members", "a club chose between A and B as its new president"],
          ["students", "a class chose its speaker, and the choice was between A and B"],
          ["listeners", "in a song contest, only A and B were left for the final"],
          ["people", "A and B were the only ones who wanted to lead the fire brigade"],
          ["visitors", "a fair lets its visitors choose the better of two cakes, by A and B"],
        ] as const);
        const scene = what.replace("A and B", `${p} and ${q}`);
        s.tell(
          `${scene}.`,
          `{${p} got ${won}% of the votes, which was ${more} more than ${q} got|with ${won} percent of all votes, ${p} was ${more} votes ahead of ${q}|${q} got ${more} votes fewer than ${p}, who had ${won}% of them|everybody voted for one of the two: ${won}% for ${p}, who was ${more} votes ahead of ${q}}.`,
        );
        const x = s.step(s.constant(100), "-", won, `${q} got # percent.`);
        const y = s.step(won, "-", x, `the difference is # percent of the votes.`);
        const z = s.chain([more, s.constant(100), y], ["*", "/"], `in all there were # votes.`);
        s.ask(
          z,
          `{how many ${who} voted {in all|altogether}|how many votes were {cast|given} {in all|altogether}|what was the total number of votes}?`,
          units("vote", "all the votes"),
        );
      },
    ],
    restPays: [
      4,
      6,
      (s, r) => {
        const [p, q, u] = [named(s, r), named(s, r), named(s, r)];
        const [a, b] = r.sample([20, 25, 30, 35, 40, 45, 50], 2);
        if (!a || !b || a + b >= 95) return false;
        const total = 10 * r.int(2, 40);
        const rest = (total * (100 - a - b)) / 100;
        if (rest % 1 !== 0 || ((total * a) / 100) % 1 !== 0) return false;
        const [one, two, paid] = [s.given(a), s.given(b), s.given(rest)];
        const gift = r.pick(
          "a gift for their parents,the room for a party,a boat for a day,a telescope,a trip to the mountains,a garden swing,a used piano".split(
            ",",
          ),
        );
        s.tell(
          `{${p}, ${q} and ${u} pay for ${gift} together. ${p}'s part is ${one}% of the price and ${q}'s ${two}%; the remaining ${usd(paid)} come from ${u}|to pay for ${gift}, ${p} gives ${one}% of the money and ${q} ${two}%, while ${u} adds the last ${usd(paid)}|three friends share the price of ${gift}: ${one} percent is paid by ${p}, ${two} percent by ${q} and the rest, ${usd(paid)}, by ${u}|${u} gives ${usd(paid)} for ${gift}. that is all that is missing after ${p} has paid ${one}% and ${q} ${two}% of the price}.`,
        );
        const x = s.chain([s.constant(100), one, two], ["-", "-"], `${u} pays # percent.`);
        const y = s.chain([paid, s.constant(100), x], ["*", "/"], `the price is # dollars.`);
        const z = s.chain([y, one, s.constant(100)], ["*", "/"], `${p} pays # dollars.`);
        const up = z.n > rest;
        if (z.n === rest) return false;
        const w = s.step(
          up ? z : paid,
          "-",
          up ? paid : z,
          `${up ? p : u} pays # dollars more than ${up ? u : p}.`,
        );
        s.ask(
          w,
          `{how much more does ${up ? p : u} pay than ${up ? u : p}|by how many dollars is ${up ? p : u}'s part larger than ${up ? u : p}'s|what is the difference between the parts of ${p} and ${u}, in dollars}?`,
        );
      },
    ],
    stagesReverse: [
      4,
      6,
      (s, r) => {
        const [a, k, b] = [r.int(4, 30), r.int(2, 3), r.int(2, 15)];
        const [times, more] = [s.given(k), s.given(b)];
        const total = s.given(a + k * a + a + b);
        const [race, part, unit] = r.pick([
          ["a bicycle race", "stage", "miles"],
          ["a hike through the hills", "day", "km"],
          ["a canoe tour", "day", "miles"],
          ["a sled dog race", "stage", "km"],
          ["a school relay", "part", "meters"],
        ] as const);
        s.tell(
          `{${race} is ${total} ${unit} long and has three ${part}s. the second ${part} is ${times} times as long as the first, and the third is ${more} ${unit} longer than the first|the three ${part}s of ${race} add up to ${total} ${unit}. compared with the first ${part}, the second has ${times} times the length and the third ${more} ${unit} more|${race} of ${total} ${unit} is divided into three ${part}s in such a way that the third ${part} is ${more} ${unit} longer than the first and the second ${times} times as long as the first}.`,
        );
        const x = s.step(
          total,
          "-",
          more,
          `if the third were like the first, it would be # ${unit}.`,
        );
        const y = s.step(times, "+", s.constant(2), `that is # times the first ${part}.`);
        const z = s.step(x, "/", y, `the first ${part} is # ${unit}.`);
        const second = r.chance(0.5);
        const w = second
          ? s.step(z, "*", times, `the second ${part} is # ${unit}.`)
          : s.step(z, "+", more, `the third ${part} is # ${unit}.`);
        const which = second ? "second" : "third";
        s.ask(
          w,
          `{how many ${unit} long is the ${which} ${part}|what is the length of the ${which} ${part}, in ${unit}|how many ${unit} {are covered|must be covered} {in|on} the ${which} ${part}}?`,
          size("length", unit, `the length of the ${which} ${part}`),
        );
      },
    ],
    halfPriceReverse: [
      3,
      6,
      (s, r) => {
        const [a, k, price] = [r.int(2, 6), 2 * r.int(2, 5), 2 * r.int(2, 20)];
        const [adults, kids] = [s.given(a), s.given(k)];
        const total = s.given(price * a + (price / 2) * k);
        const place = r.pick(
          "circus,zoo,musical,steam train,ice show,water park,magic show,boat tour".split(","),
        );
        s.tell(
          `{children pay half as much as adults {at|for} the ${place}. ${adults} adults and ${kids} children pay ${usd(total)} together|a group of ${adults} adults and ${kids} children spends ${usd(total)} on tickets for the ${place}, where a child's ticket is half the price of an adult's|tickets for the ${place} are half price for children. the bill for ${kids} children and ${adults} adults is ${usd(total)}|for the ${place}, ${usd(total)} buys tickets for ${adults} adults and ${kids} children, who only pay half of what an adult pays}.`,
        );
        const child = r.chance(0.4);
        if (child) {
          const x = s.step(adults, "*", s.constant(2), `the adults pay like # children.`);
          const y = s.step(x, "+", kids, `that is like # children's tickets.`);
          const z = s.step(total, "/", y, `a child pays # dollars.`);
          s.ask(z, `{how much does one child pay|what is the price of a child's ticket}?`);
          return;
        }
        const x = s.step(kids, "/", s.constant(2), `the children pay like # adults.`);
        const y = s.step(adults, "+", x, `that is like # adults' tickets.`);
        const z = s.step(total, "/", y, `an adult pays # dollars.`);
        s.ask(z, `{how much does one adult pay|what is the price of an adult's ticket}?`);
      },
    ],
    coinHunt: [
      4,
      5,
      (s, r) => {
        const p = named(s, r);
        const [a, b, v, w] = [r.int(3, 20), r.int(3, 25), r.int(4, 20), r.int(2, 9)];
        if (v === w) return false;
        const [gold, high, low, total] = [a, v, w, a * v + b * w].map((n) => s.given(n));
        if (!gold || !high || !low || !total) return false;
        const [game, one, two] = r.pick([
          ["a treasure hunt", "gold coins", "silver coins"],
          ["a video game", "diamonds", "mushrooms"],
          ["a scavenger hunt", "feathers", "pine cones"],
          ["a dart game", "red hits", "green hits"],
          ["a fishing game", "big fish", "small fish"],
          ["a quiz show", "hard questions", "easy questions"],
        ] as const);
        s.tell(
          `{in ${game}, ${one} bring ${high} points each and ${two} ${low} points each. ${p} has ${total} points, with ${gold} ${one} among them|in ${game}, every one of the ${one} is worth ${high} points, and every one of the ${two} ${low}. ${p}, who got ${gold} ${one} and some ${two}, has ${total} points|${p} ends ${game} with ${total} points. ${high} points came from each of ${gold} ${one}, and the rest from ${two} at ${low} points each}.`,
        );
        const x = s.step(gold, "*", high, `the ${one} bring # points.`);
        const y = s.step(total, "-", x, `the ${two} bring # points.`);
        const z = s.step(y, "/", low, `that is # ${two}.`);
        const u = s.step(gold, "+", z, `with the ${one} it makes # in all.`);
        s.ask(
          u,
          `{how many ${one} and ${two} does ${p} have {in all|altogether|together}|counting ${one} and ${two} together, how many {are there|is that}|what is the number of ${one} and ${two} together}?`,
        );
      },
    ],
    ageSumLater: [
      5,
      6,
      (s, r) => {
        const [p, q, u] = [named(s, r), named(s, r), named(s, r)];
        const [a, k, d, n] = [r.int(2, 9), r.int(2, 3), r.int(1, 6), r.int(2, 20)];
        const [age, times, less] = [s.given(a), s.given(k), s.given(d)];
        if (k * a - d <= 1) return false;
        const sum = s.given(a + k * a + k * a - d + 3 * n);
        const rel = r.pick(["siblings", "cousins", "neighbors", "children"]);
        const years = d === 1 ? "year" : "years";
        s.tell(
          `{${p}, ${q} and ${u} are ${rel}. ${p} is ${age} years old, ${q} is ${times} times as old, and ${u} is ${less} ${years} younger than ${q}|of three ${rel}, ${p} is ${age}. ${q} has ${times} times ${p}'s age, and ${u} was born ${less} ${years} after ${q}|${u} is ${less} ${years} younger than ${q}, and ${q} is ${times} times as old as ${p}, who is ${age}. the three are ${rel}}.`,
        );
        const x = s.step(age, "*", times, `${q} is # years old.`);
        const y = s.step(x, "-", less, `${u} is # years old.`);
        const z = s.chain([age, x, y], ["+", "+"], `now they are # years old together.`);
        const w = s.step(sum, "-", z, `# years are missing.`);
        const v = s.step(w, "/", s.constant(3), `all three grow older, so that takes # years.`);
        const told = r.chance(0.5);
        if (told)
          s.tell(`{one day|later}, {the sum of their ages|their ages together} will be ${sum}.`);
        const when = told
          ? `how many years {will it take until then|must pass until then|is that from now}?`
          : `{in how many years will {the sum of their ages|their ages together} be ${sum}|after how many years will they be ${sum} years old together|how many years must pass until their ages add up to ${sum}}?`;
        s.ask(v, when);
        for (const who of [p, q, u]) s.forget(who);
      },
    ],
    giftExchange: [
      4,
      5,
      (s, r) => {
        const p = named(s, r);
        const [b, k, c] = [r.int(2, 4), r.int(2, 3), r.pick([1, 2, 3, 4, 5, 0.5, 1.5, 2.5])];
        const [brothers, times, worth] = [s.given(b), s.given(k), s.given(c)];
        const feast = r.pick(["New Year", "Valentine's Day", "the family feast", "midsummer"]);
        const item = r.pick(["present", "card", "book", "puzzle", "candle"]);
        const [he, she] = r.chance(0.5) ? ["brothers", "sisters"] : ["sisters", "brothers"];
        s.tell(
          `{${p} has ${brothers} ${he} and ${times} times as many ${she}|${p} grew up with ${brothers} ${he} and with ${times} times as many ${she}|besides ${p}, there are ${brothers} ${he} and ${times} times as many ${she} in the family}.`,
          `{for ${feast}, each of them, ${p} too, gives a ${item} for ${usd(worth)} to every other one|it is their custom that for ${feast} all of them, ${p} included, give a ${item} of ${usd(worth)} to each of the others|each of them, including ${p}, buys one ${item} for every other one for ${feast}, at ${usd(worth)} {a piece|each}}.`,
        );
        const x = s.step(brothers, "*", times, `${p} has # ${she}.`);
        const y = s.step(brothers, "+", x, `everyone gets # ${item}s.`);
        const z = s.chain(
          [y, y, y],
          ["*", "+"],
          `with ${p} there is one person more than that, so # ${item}s are given.`,
        );
        const w = s.step(z, "*", worth, `they cost # dollars.`);
        s.ask(
          w,
          `{how much {is spent|do they spend} {in all|altogether}|what do all these ${item}s cost together|what is the price of all the ${item}s, in dollars}?`,
          cost(`the price of all the ${item}s`),
        );
      },
    ],
    prizeSteps: [
      5,
      5,
      (s, r) => {
        const [a, d, k, n] = [5 * r.int(1, 12), 5 * r.int(1, 8), r.int(2, 4), r.int(2, 9)];
        const [third, more, times, many] = [a, d, k, n].map((x) => s.given(x));
        if (!third || !more || !times || !many) return false;
        const extra = s.given(10 * r.int(2, 20));
        const what = r.pick(
          "a drawing contest,a surfing contest,a poetry slam,a cooking show,a model boat race,a dance contest".split(
            ",",
          ),
        );
        s.tell(
          `{in ${what}, third place wins ${usd(third)}, second place ${usd(more)} more than that, and first place ${times} times as much as second place|the prizes in ${what} are as follows: ${usd(third)} for the third, ${usd(more)} more for the second, and for the first ${times} times as much as for the second|whoever comes third in ${what} gets ${usd(third)}. the second gets ${usd(more)} more than the third, and the winner ${times} times as much as the second}.`,
          `{this contest is held ${many} times a year, and each time ${usd(extra)} {are|is} spent on the hall|there are ${many} such contests in a year, each of which costs another ${usd(extra)} for the jury}.`,
        );
        const x = s.step(third, "+", more, `the second gets # dollars.`);
        const y = s.step(x, "*", times, `the first gets # dollars.`);
        const z = s.chain([third, x, y], ["+", "+"], `the prizes are # dollars.`);
        const w = s.step(z, "+", extra, `one contest costs # dollars.`);
        const v = s.step(w, "*", many, `all of them cost # dollars.`);
        s.ask(
          v,
          `{how much is spent in a year {altogether|in all}|what do the contests of one year cost {in all|altogether}|how many dollars do all contests of a year cost}?`,
          cost("the price of all contests of a year"),
        );
      },
    ],
    ticketCounter: [
      4,
      4,
      (s, r) => {
        const p = named(s, r);
        const [per, games] = [r.int(4, 25), r.int(3, 30)];
        const have = r.int(10, 150);
        const [have1, win, need] = [s.given(have), s.given(per), s.given(have + per * games)];
        const coin = s.given(r.pick([0.5, 1, 1.5, 2, 0.25]));
        const purse = s.given(Math.ceil(games * coin.n) + r.int(2, 20));
        const [place, token, goal] = r.pick([
          ["an arcade", "tickets", "a stuffed bear"],
          ["a fun fair", "stars", "a toy robot"],
          ["a bowling alley", "tokens", "a cap with a dragon"],
          ["a harbor festival", "stamps", "a model ship"],
        ] as const);
        s.tell(
          `{in ${place}, ${goal} costs ${need} ${token}. ${p} has ${have1} and gets ${win} more with each game|${p} has collected ${have1} ${token} in ${place}, but ${goal} takes ${need}. every game brings ${win} ${token}|${need} ${token} buy ${goal} in ${place}. with each game ${p} wins ${win} ${token}, and ${have1} are already there}.`,
          `{a game costs ${usd(coin)}|for every game one pays ${usd(coin)}}, {and ${p} has ${usd(purse)} with ${p.him}|and ${usd(purse)} {are|is} in ${p.his} pocket}.`,
        );
        const x = s.step(need, "-", have1, `# ${token} are missing.`);
        const y = s.step(x, "/", win, `that takes # games.`);
        const z = s.step(y, "*", coin, `they cost # dollars.`);
        const w = s.step(purse, "-", z, `# dollars are left.`);
        s.ask(
          w,
          `{how much money {is left|does ${p} have} when ${p.he} {can take|gets} ${goal}|with how much money does ${p} go home after winning ${goal}|if ${p} plays {just often enough|no more than needed} for ${goal}, how much money is left}?`,
          money(`the money that ${p} has left`, p),
        );
      },
    ],
    giftBudget: [
      4,
      4,
      (s, r) => {
        const p = named(s, r);
        const [n, each, a, b] = [r.int(5, 14), r.int(3, 20), r.int(4, 40), r.int(4, 40)];
        if (a === b) return false;
        const left = r.int(1, 12);
        const total = s.given(a + b + (n - 2) * each + left);
        const [many, one, two] = [s.given(n), s.given(a), s.given(b)];
        const paper = s.given(left);
        const who = r.pick("cousins,friends,nieces,classmates,grandchildren,colleagues".split(","));
        s.tell(
          `{${p} has ${usd(total)} for gifts for ${many} ${who}|${p} wants to buy gifts for ${many} ${who} and has saved ${usd(total)} for this|${usd(total)} is what ${p} can spend on gifts for ${many} ${who}}.`,
          `{two of the gifts cost ${usd(one)} and ${usd(two)}, and the paper to wrap them is ${usd(paper)}|a scarf for ${usd(one)}, a game for ${usd(two)} and wrapping paper for ${usd(paper)} are already bought|${p.he} has paid ${usd(one)} for the first gift, ${usd(two)} for the second and ${usd(paper)} for ribbons}.`,
        );
        const x = s.chain([one, two, paper], ["+", "+"], `so far # dollars are spent.`);
        const y = s.step(total, "-", x, `# dollars are left.`);
        const z = s.step(many, "-", s.constant(2), `# gifts are still missing.`);
        const w = s.step(y, "/", z, `that is # dollars for each.`);
        s.ask(
          w,
          `{if all the money is used and the other gifts cost the same, how much is each of them|how much can ${p} spend on each of the other gifts, if they all cost the same|the other gifts are all to have the same price. how high can it be, in dollars}?`,
        );
      },
    ],
  }),
);
