import { families } from "../../../family";
import { money, things, units } from "../../../measure";
import { named, person, usd } from "../../../words_en";
import { either, known, MUCH, pct } from "./selling";

/** Money collected for a purpose, and the worth of things. */
export const enMarketFunds = families("en", "market", {
  matchedGifts: [
    4,
    6,
    (s, r) => {
      const p = named(s, r);
      const [goal, sponsor] = r.pick([
        ["a new playground", "a bank"],
        ["a dog shelter", "a pet shop"],
        ["new team shirts", "a sports store"],
        ["a school bus", "a car dealer"],
        ["a theater stage", "a hotel"],
        ["books for a library", "a printing house"],
      ] as const);
      const t = known(s, r, r.pick(["cake", "raffle ticket", "plant", "poster", "lunch box"]));
      const [a, b, each, n] = [10 * r.int(4, 60), 10 * r.int(3, 50), r.int(2, 12), r.int(8, 90)];
      const [x1, x2, x3] = [s.given(a), s.given(b), s.given(each)];
      const all = s.given(2 * (a + b) + each * n);
      s.tell(
        either(
          [
            `{${usd(all)} is needed for ${goal}|${p}'s town wants ${usd(all)} for ${goal}|${p} helps to collect ${usd(all)} for ${goal}|for ${goal}, a group around ${p} has to find ${usd(all)}}.`,
            `{parents have given ${usd(x1)} and neighbors ${usd(x2)}|${usd(x1)} came from parents and ${usd(x2)} from {shops|neighbors}|two collections {made|brought} ${usd(x1)} and ${usd(x2)}}, and ${sponsor} {adds a dollar for every dollar of this|doubles {this|the} sum|has promised to add the same amount again}.`,
            `{what is still missing is to come from selling ${t} at ${usd(x3)} each|the rest must be earned with ${t}, which are sold for ${usd(x3)} each|to get the rest, they sell ${t} for ${usd(x3)} each}.`,
          ],
          `${p}'s neighborhood is raising ${usd(all)} for ${goal}. so far, one drive has brought in ${usd(x1)} and another ${usd(x2)}, and ${sponsor} has agreed to match every dollar. the neighborhood hopes to earn the rest by selling ${t} for ${usd(x3)} apiece.`,
          `${t} at ${usd(x3)} each are sold by ${p} and others to bring in what is still needed for ${goal}. the whole sum is ${usd(all)}; ${usd(x1)} and ${usd(x2)} have been given by two groups of people, and ${sponsor} gives as much as these two together.`,
        ),
      );
      const x = s.step(x1, "+", x2, `# dollars were given.`);
      const y = s.step(x, "*", s.constant(2), `with ${sponsor} it is # dollars.`);
      const z = s.step(all, "-", y, `# dollars are missing.`);
      const v = s.step(z, "/", x3, `# ${t} must be sold.`);
      s.ask(
        v,
        `{how many ${t} {must be|have to be} sold|how many ${t} do they have to sell|what number of ${t} must be sold|how many people must buy a ${t.one}, if each buys just one}?`,
        things(t, `the ${t} that must be sold`),
      );
    },
  ],
  lapSponsors: [
    5,
    5,
    (s, r) => {
      const p = named(s, r);
      const [event, did, one] = r.pick([
        ["a charity run", "ran", "lap"],
        ["a swim for the sea rescue", "swam", "length"],
        ["a reading marathon", "read", "chapter"],
        ["a dance night for the hospital", "danced", "hour"],
        ["a basketball day for the school roof", "scored", "basket"],
        ["a clean-up day", "filled", "trash bag"],
        ["a bike tour for clean water", "rode", "kilometer"],
      ] as const);
      const t = known(s, r, one);
      const [k, m] = [s.given(r.int(2, 7)), s.given(r.int(2, 6))];
      const [a, b] = [s.given(r.pick([1, 2, 3, 0.5, 1.5])), s.given(r.pick([1, 2, 4, 5, 0.25]))];
      if (a.n === b.n) return false;
      const [c, n] = [s.given(5 * r.int(2, 20)), s.given(r.int(6, 40))];
      s.tell(
        either(
          [
            `{${p} takes part in ${event}|for ${event}, ${p} has looked for sponsors|at ${event}, ${p} collects money from sponsors}.`,
            `{${k} sponsors give ${usd(a)} for {each|every} ${t.one}, and ${m} others give ${usd(b)}|from each of ${k} sponsors, a ${t.one} brings ${usd(a)}, and from ${m} more it brings ${usd(b)} each|${k} people have promised ${usd(a)} {a|per} ${t.one}, ${m} more people ${usd(b)} {a|per} ${t.one}}. {a local shop simply gives ${usd(c)}, no matter how it goes|besides, there is a fixed gift of ${usd(c)} from an aunt|${p.his} boss adds ${usd(c)} in any case}.`,
            `{in the end ${p} ${did} ${n} ${t}|the result is good: ${p} ${did} ${n} ${t}|when time was up, ${p.he} had ${n} ${t}}.`,
          ],
          `${p} signs up for ${event} and finds ${k} people who pledge ${usd(a)} per ${t.one} and ${m} people who pledge ${usd(b)} per ${t.one}. ${p.his} uncle pledges a flat ${usd(c)}. on the big day, ${p} ${did} ${n} ${t}.`,
          `${n} ${t} are what ${p} has to show for ${event}. for each ${t.one}, ${m} people now owe ${p.him} ${usd(b)} apiece and ${k} people ${usd(a)} apiece, and ${usd(c)} comes from a neighbor in any case.`,
        ),
      );
      const x = s.step(k, "*", a, `the first group gives # dollars for each ${t.one}.`);
      const y = s.step(m, "*", b, `the other group gives # dollars for each ${t.one}.`);
      const z = s.step(x, "+", y, `together a ${t.one} brings # dollars.`);
      const v = s.step(z, "*", n, `the ${n} ${t} bring # dollars.`);
      const u = s.step(v, "+", c, `with the fixed gift it is # dollars.`);
      s.ask(
        u,
        `{${MUCH} does ${p} collect {in all|altogether|}|what is the total of all these gifts, in dollars|how many dollars did ${p} raise}?`,
        money(`the money that ${p} collects`, p),
      );
    },
  ],
  raffleGoal: [
    5,
    6,
    (s, r) => {
      const p = named(s, r);
      const [goal, who] = r.pick([
        ["a ski trip", "class"],
        ["a new roof", "club"],
        ["a concert tour", "choir"],
        ["a grand piano", "band"],
        ["a climbing wall", "school"],
      ] as const);
      const t = known(s, r, r.pick(["raffle ticket", "lottery ticket", "scratch card"]));
      const [k, sets] = [r.pick([3, 4, 5, 6, 10]), r.int(10, 80)];
      const [a, b, n] = [s.given(k), s.given(r.pick([2, 3, 4, 5, 8, 10])), s.given(k * sets)];
      const [m, each] = [s.given(r.int(3, 20)), s.given(r.int(2, 12))];
      const profit = sets * b.n - m.n * each.n;
      const percent = r.pick([10, 15, 20, 25, 30, 40, 50, 60, 75, 80]);
      if (profit < 20 || (profit * 100) % percent !== 0 || b.n === k) return false;
      const all = s.given((profit * 100) / percent);
      s.tell(
        either(
          [
            `{to pay for ${goal}, which costs ${usd(all)}, ${p}'s ${who} {holds a raffle|sells ${t}}|${p}'s ${who} needs ${usd(all)} for ${goal} and {organizes a raffle|prints ${t}}|${goal} for ${p}'s ${who} would cost ${usd(all)}. So they decide on a raffle}.`,
            `{${a} ${t} cost ${usd(b)}, and {they sell|people buy} ${n} of them|the price is ${usd(b)} for ${a} ${t}, and ${n} are sold this way|people get ${a} ${t} for ${usd(b)}; {in the end|altogether} ${n} ${t} have been sold}.`,
            `{they spend ${usd(each)} on each of the ${m} prizes|${m} prizes had to be bought for ${usd(each)} each|the prizes, ${m} in number, cost them ${usd(each)} each}.`,
          ],
          `${p}'s ${who} is trying to raise ${usd(all)} for ${goal} with a raffle. the ${t} are priced at ${a} for ${usd(b)}. by the day of the drawing, ${n} ${t} are sold, and ${m} prizes have been bought at ${usd(each)} apiece.`,
          `${m} prizes for ${usd(each)} each were bought for a raffle in ${p}'s ${who}. then ${n} ${t} were sold, ${a} for ${usd(b)}. the profit goes toward ${goal} at ${usd(all)}.`,
        ),
      );
      const x = s.step(n, "/", a, `# times ${a} ${t} are sold.`);
      const y = s.step(x, "*", b, `they bring # dollars.`);
      const z = s.step(m, "*", each, `the prizes cost # dollars.`);
      const v = s.step(y, "-", z, `the profit is # dollars.`);
      const u = s.chain([v, s.constant(100), all], ["*", "/"], `that is # percent of the price.`);
      s.ask(
        u,
        `{what percent of {the cost of ${goal}|the money they need} {does the raffle cover|is that}|how many percent of the {needed money|price of ${goal}} {has been|is} earned by the raffle|by the profit of the raffle, what percentage of the price is covered}?`,
      );
    },
  ],
  bottleRefund: [
    5,
    5,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const [x1, x2] = r.pick([
        ["bottle", "can"],
        ["glass jar", "crate"],
        ["juice carton", "plastic bottle"],
        ["old battery", "ink cartridge"],
      ] as const);
      const [t, u] = [known(s, r, x1), known(s, r, x2)];
      const [a, b] = [s.given(r.pick([5, 10, 15, 20])), s.given(r.pick([5, 10, 25, 30]))];
      const [n, m] = [s.given(r.int(10, 120)), s.given(r.int(10, 90))];
      const sum = n.n * a.n + m.n * b.n;
      if (sum % 200 !== 0 || a.n === b.n) return false;
      s.tell(
        either(
          [
            `{a store pays ${a} cents for a ${t.one} and ${b} cents for a ${u.one} that is brought back|${b} cents are paid for every ${u.one} that someone brings back, and ${a} cents for every ${t.one}|whoever brings back a ${t.one} gets ${a} cents, and for a ${u.one} there are ${b} cents}.`,
            `{${p} and ${q} have collected ${n} ${t} and ${m} ${u} and share the money equally|on the beach, ${p} and ${q} find ${n} ${t} and ${m} ${u}; each of them shall have half of the money|after a street party, ${p} and ${q} carry ${m} ${u} and ${n} ${t} to the store and split the money in half}.`,
          ],
          `${p} and ${q} take ${n} ${t} and ${m} ${u} to a recycling center, which pays ${a} cents per ${t.one} and ${b} cents per ${u.one}. they split the money evenly.`,
          `for ${b} cents a ${u.one} and ${a} cents a ${t.one}, a store takes back what ${p} and ${q} have gathered: ${m} ${u} and ${n} ${t}. each of them is to have half of the money.`,
        ),
      );
      const x = s.step(n, "*", a, `the ${t} bring # cents.`);
      const y = s.step(m, "*", b, `the ${u} bring # cents.`);
      const z = s.step(x, "+", y, `together that is # cents.`);
      const v = s.step(z, "/", s.constant(100), `that is # dollars.`);
      const w = s.step(v, "/", s.constant(2), `each of them gets # dollars.`);
      s.ask(
        w,
        `{how many dollars does {each of them|${p}|${q}} get|what is {${p}|${q}}'s part, in dollars|how much is that for {each of them|each of the two}, in dollars}?`,
        money(`the money that each of them gets`),
      );
    },
  ],
  twoSections: [
    5,
    6,
    (s, r) => {
      const p = person(s, r);
      const [place, x1, x2, hall] = r.pick([
        ["a theater", "floor", "balcony", "the hall"],
        ["a stadium", "main stand", "north stand", "the field"],
        ["a circus", "lower ring", "upper ring", "the tent"],
        ["a concert hall", "ground floor", "upper floor", "the hall"],
        ["an open-air cinema", "lawn", "terrace", "the screen"],
      ] as const);
      const [n, m] = [s.given(10 * r.int(3, 30)), s.given(20 * r.int(2, 20))];
      const a = s.given(r.int(6, 30));
      const [b, share] = [s.given(a.n + r.int(2, 20)), r.pick([25, 30, 40, 50, 60, 75, 80, 90])];
      if ((m.n * share) % 100 !== 0) return false;
      const income = n.n * b.n + ((m.n * share) / 100) * a.n;
      const rent = 50 * r.int(2, Math.max(3, Math.floor(income / 200)));
      if (rent >= income - 100) return false;
      const [d, goal] = [s.given(rent), s.given(income - rent)];
      s.tell(
        either(
          [
            `{${place} has ${n} seats on the ${x1} at ${usd(b)} each and ${m} on the ${x2} at ${usd(a)}|in ${place}, a seat on the ${x1} costs ${usd(b)} and one on the ${x2} ${usd(a)}; there are ${n} of the first and ${m} of the second|${place} sells ${n} seats on the ${x1} for ${usd(b)} each, and for the ${x2}, where there are ${m}, it takes ${usd(a)} each}.`,
            `{for an evening that ${p} organizes, the ${x1} is already sold out|all seats on the ${x1} have been sold for an evening that ${p} organizes|${p} organizes an evening there and has already sold the whole ${x1}}. {renting ${hall} costs ${p.him} ${usd(d)}, and after that ${p.he} wants to have ${usd(goal)} left|${p.he} has to pay ${usd(d)} for ${hall} and hopes that ${usd(goal)} will remain|${usd(d)} is needed for ${hall}, and the profit is to be ${usd(goal)}}.`,
          ],
          `${p} puts on a show in ${place} and pays ${usd(d)} for ${hall}. the ${n} seats on the ${x1} cost ${usd(b)} apiece, and the ${m} seats on the ${x2} cost ${usd(a)} apiece. every seat on the ${x1} is gone, but ${p.he} still has to sell enough of the others to make a profit of ${usd(goal)}.`,
          `to have ${usd(goal)} left after paying ${usd(d)} for ${hall}, ${p} must sell enough seats for a show in ${place}. on the ${x1} there are ${n}, all sold at ${usd(b)} each. the ${x2} has ${m} seats, which are sold at ${usd(a)} each.`,
        ),
      );
      const x = s.step(n, "*", b, `the ${x1} brings # dollars.`);
      const y = s.step(goal, "+", d, `altogether # dollars must come in.`);
      const z = s.step(y, "-", x, `the ${x2} must bring # dollars.`);
      const v = s.step(z, "/", a, `# of its seats must be sold.`);
      const w = s.chain([v, s.constant(100), m], ["*", "/"], `that is # percent of them.`);
      s.ask(
        w,
        `{what percent of the seats on the ${x2} must be sold|how many percent of the ${x2} must be filled for that|for this, what percentage of the seats on the ${x2} has to be sold}?`,
      );
    },
  ],
  quotaPercent: [
    4,
    6,
    (s, r) => {
      const p = person(s, r);
      const [who, one] = r.pick([
        ["sells", "phone contract"],
        ["sells", "insurance policy"],
        ["rents out", "car"],
        ["repairs", "bicycle"],
        ["sells", "magazine subscription"],
        ["installs", "heater"],
      ] as const);
      const t = known(s, r, one);
      const verb = who.replace("sells", "sell").replace(/s( out)?$/, "$1");
      const a = s.given(r.int(5, 40));
      const k = r.pick([2, 3]);
      const times = k === 2 ? s.constant(2) : s.given(3);
      const b = s.given(r.int(2, a.n * k - 2));
      const sum = a.n + a.n * k + a.n * k - b.n;
      const percent = r.pick([40, 50, 60, 75, 80, 90, 95, 100, 110, 120, 125, 150]);
      if ((sum * 100) % percent !== 0) return false;
      const goal = s.given((sum * 100) / percent);
      const twice = k === 2 ? "twice" : `${times} times`;
      s.tell(
        either(
          [
            `{${p} is expected to ${verb} ${goal} ${t} in three weeks|the goal that ${p}'s boss has set for three weeks is ${goal} ${t}|in three weeks, ${p} should ${verb} ${goal} ${t}}.`,
            `{in the first week ${p.he} ${who} ${a}, in the second week ${twice} as many, and in the third week ${b} fewer than in the second|${p} ${who} ${a} in the first week. the second week brings ${twice} that number, and the third week falls ${b} short of the second|the first week ends with ${a}. in the next one it is ${twice} as many, and after that ${b} fewer than in that second week}.`,
          ],
          `${p} has three weeks to ${verb} ${goal} ${t}. ${p.he} ${who} ${a} of them in the first week and ${twice} as many in the second week. the third week is slower, with ${b} fewer than the second.`,
          `${goal} ${t} in three weeks: that is the plan ${p} was given. the third week ends with ${b} fewer than the second, the second with ${twice} as many as the first, and in the first ${p} ${who} ${a}.`,
        ),
      );
      const x = s.step(a, "*", times, `the second week makes # ${t}.`);
      const y = s.step(x, "-", b, `the third week makes # ${t}.`);
      const z = s.chain([a, x, y], ["+", "+"], `together there are # ${t}.`);
      const v = s.chain([z, s.constant(100), goal], ["*", "/"], `that is # percent of the goal.`);
      s.ask(
        v,
        `{what percent of the goal {does ${p} reach|has ${p} reached|is that}|how many percent of the {goal|expected number} is reached after three weeks|at the end of the three weeks, what percentage of the goal has ${p} reached}?`,
      );
    },
  ],
  auctionHouse: [
    4,
    6,
    (s, r) => {
      const p = person(s, r);
      const what = r.pick(
        "an old clock,a painting,a vase,a carpet,a violin,a stamp album,a silver cup,an old car".split(
          ",",
        ),
      );
      const [start, each, bids] = [50 * r.int(1, 20), r.pick([5, 10, 20, 25, 50]), r.int(4, 30)];
      const keep = r.pick([5, 10, 15, 20, 25, 40]);
      const price = start + each * bids;
      if ((price * keep) % 100 !== 0) return false;
      const [a, b, c] = [s.given(start), s.given(each), s.given(keep)];
      const got = s.given(price - (price * keep) / 100);
      s.tell(
        either(
          [
            `{${what} that belongs to ${p} is sold at an auction|${p} has ${what} sold at an auction|at an auction, ${what} of ${p}'s is offered}.`,
            `{the bidding starts at ${usd(a)}, and each bid raises it by ${usd(b)}|it is called out at ${usd(a)}, and every bid is ${usd(b)} higher than the price before|the first price is ${usd(a)}; it goes up by ${usd(b)} {every time|each time} someone raises a hand}.`,
            `{of the final price, the auction house keeps ${pct(c)}, and ${p} gets the other ${usd(got)}|the auction house takes ${pct(c)} of what the last bidder pays, which leaves ${usd(got)} for ${p}|${p} is paid ${usd(got)}, since ${pct(c)} of the final price {stays with|goes to} the auction house}.`,
          ],
          `${p} puts ${what} up for auction with a starting price of ${usd(a)}, and each bid must be ${usd(b)} higher than the last price. once it is sold, the auction house takes a fee of ${pct(c)} of the final price and sends ${p} the remaining ${usd(got)}.`,
          `${usd(got)} is what ${p} gets for ${what} after an auction. the auction house has taken ${pct(c)} of the price that was reached. the price started at ${usd(a)} and went up in steps of ${usd(b)}, one for each bid.`,
        ),
      );
      const x = s.step(s.constant(100), "-", c, `${p} gets # percent of the price.`);
      const y = s.chain([got, s.constant(100), x], ["*", "/"], `the final price was # dollars.`);
      const z = s.step(y, "-", a, `the bids added # dollars.`);
      const v = s.step(z, "/", b, `there were # bids.`);
      s.ask(
        v,
        `{how many bids were there|how many times was the price raised|how many bids did it take to reach the final price|what was the number of bids}?`,
        units("bid", `the bids at the auction`),
      );
    },
  ],
});
