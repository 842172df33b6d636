import { families } from "../../../family";
import { cost, money, units } from "../../../measure";
import { named, usd } from "../../../words_en";
import { reshaped } from "./reshape";

const words = (list: string) => list.split(",");

/** Long events of six and seven steps: camps, plays, seasons, outings. */
export const enEventsLong = reshaped(
  families("en", "events", {
    campBudget: [
      7,
      6,
      (s, r) => {
        const [t, m, d, food] = [r.int(3, 10), r.int(3, 6), r.int(3, 10), r.int(4, 12)];
        const n = t * m;
        const [kids, per, days, daily] = [n, m, d, food].map((x) => s.given(x));
        const [rent, bus] = [s.given(5 * r.int(2, 12)), s.given(10 * r.int(8, 60))];
        if (!kids || !per || !days || !daily) return false;
        const all = n * food * d + t * rent.n + bus.n;
        const fee = s.given(Math.ceil(all / n) + r.int(1, 15));
        const [camp, tent] = r.pick([
          ["a sailing week", "boats"],
          ["a tent camp", "tents"],
          ["a skiing week", "cabins"],
          ["a canoe tour", "canoes"],
          ["a theater camp", "rooms"],
        ] as const);
        s.tell(
          `{a club takes ${kids} children to ${camp} of ${days} days|${kids} children go on ${camp} with their club for ${days} days|for ${camp} that lasts ${days} days, a club has signed up ${kids} children}.`,
          `{food costs ${usd(daily)} a day for each child|each child's food is ${usd(daily)} a day}. {${per} children share one of the ${tent}, which are rented for ${usd(rent)} each|the club rents ${tent} at ${usd(rent)} each, one for every ${per} children}. {the bus is ${usd(bus)}|for the bus, the club pays ${usd(bus)}}.`,
          `{every family pays a fee of ${usd(fee)} per child|the fee is ${usd(fee)} for each child|each child brings a fee of ${usd(fee)}}.`,
        );
        const x = s.step(kids, "*", daily, `food costs # dollars a day.`);
        const y = s.step(x, "*", days, `in all it costs # dollars.`);
        const z = s.step(kids, "/", per, `# ${tent} are needed.`);
        const w = s.step(z, "*", rent, `they cost # dollars.`);
        const v = s.chain([y, w, bus], ["+", "+"], `everything costs # dollars.`);
        const u = s.step(kids, "*", fee, `the fees bring # dollars.`);
        const o = s.step(u, "-", v, `# dollars are left.`);
        s.ask(
          o,
          `{how much money does the club have left {in the end|when everything is paid}|how many dollars of the fees are left over|by how many dollars do the fees exceed the {costs|cost}}?`,
          money("the money that the club has left"),
        );
      },
    ],
    playCosts: [
      7,
      6,
      (s, r) => {
        const [n, a, b] = [2 * r.int(4, 15), r.int(8, 30), r.int(2, 7)];
        const [actors, fresh, old] = [s.given(n), s.given(a), s.given(b)];
        const times = s.given(r.int(2, 3));
        const costs = ((n / 2) * a + (n / 2) * b) * (1 + times.n);
        const price = s.given(r.int(3, 12));
        const seats = s.given(Math.ceil(costs / price.n) + r.int(2, 80));
        const [what, who, dress, set] = r.pick([
          ["a school play", "actors", "costumes", "stage set"],
          ["a musical", "singers", "costumes", "stage set"],
          ["a puppet show", "puppets", "clothes", "stage"],
          ["a circus show", "performers", "outfits", "ring"],
          ["a ballet", "dancers", "dresses", "stage set"],
        ] as const);
        s.tell(
          `{${what} has ${actors} ${who}. half of them get new ${dress} for ${usd(fresh)} each; the other half wear old ones, which are mended for ${usd(old)} each|in ${what}, half of the ${actors} ${who} need new ${dress} at ${usd(fresh)} {a piece|each}, and for the other half old ${dress} are mended at ${usd(old)} each|to dress the ${actors} ${who} of ${what}, new ${dress} are bought for half of them, each for ${usd(fresh)}, while mending old ones for the rest costs ${usd(old)} each}.`,
          `{the ${set} costs ${times} times as much as all the ${dress} together|for the ${set}, ${times} times as much is spent as for the ${dress}}. {${seats} tickets are sold at ${usd(price)} each|${seats} people come and pay ${usd(price)} each|at ${usd(price)} a ticket, ${seats} tickets are sold}.`,
        );
        const x = s.step(actors, "/", s.constant(2), `each half has # ${who}.`);
        const y = s.chain([x, fresh, x, old], ["*", "+", "*"], `the ${dress} cost # dollars.`);
        const z = s.step(y, "*", times, `the ${set} costs # dollars.`);
        const w = s.step(y, "+", z, `both cost # dollars.`);
        const v = s.step(seats, "*", price, `the tickets bring # dollars.`);
        const u = s.step(v, "-", w, `# dollars are left.`);
        const part = [2, 3, 4, 5].filter((d) => u.n % d === 0);
        if (u.n < 10 || part.length === 0) return false;
        const d = r.pick(part);
        const name = { 2: "half", 3: "a third", 4: "a quarter", 5: "a fifth" }[d];
        s.tell(
          `{${name} of {what is left|the gain} goes to {an animal shelter|a hospital|the local library}|the class gives ${name} of the gain to {a children's home|the fire brigade}}.`,
        );
        const o = s.step(u, "/", s.constant(d), `# dollars are given away.`);
        s.ask(
          o,
          `{how much {money is given away|is that}|how many dollars are given away|what is the amount of this gift, in dollars}?`,
          money("the money that is given away"),
        );
      },
    ],
    seasonRecord: [
      6,
      6,
      (s, r) => {
        const [n, pct, d] = [
          5 * r.int(4, 16),
          r.pick([40, 50, 60, 55, 45, 65, 20, 30]),
          r.pick([2, 3, 4, 5]),
        ];
        const won = (n * pct) / 100;
        if (won % 1 !== 0 || (n - won) % d !== 0) return false;
        const draws = (n - won) / d;
        const lost = n - won - draws;
        const [team, second] = r.sample(
          words("Eagles,Bisons,Falcons,Otters,Badgers,Vikings,Knights"),
          2,
        );
        const [games, part, win] = [s.given(n), s.given(pct), s.given(r.pick([2, 3]))];
        const fr = { 2: "half", 3: "a third", 4: "a quarter", 5: "a fifth" }[d];
        const other = won * win.n + draws;
        const gap = r.int(2, 15);
        if (lost < 1 || draws < 2 || gap >= other) return false;
        const theirs = s.given(other - gap);
        s.tell(
          `{the ${team} have played ${games} games and won ${part}% of them; ${fr} of the others were draws|of ${games} games, the ${team} won ${part} percent. ${fr} of the rest {were draws|ended in a draw}|${part}% of the ${games} games that the ${team} played were won, and of the remaining ones ${fr} were draws}.`,
          `{a win counts ${win} points and a draw one point|there {are|were} ${win} points for a win and one for a draw}. {the ${second} finished with ${theirs} points|the ${second} have ${theirs} points}.`,
        );
        const x = s.chain([games, part, s.constant(100)], ["*", "/"], `they won # games.`);
        const y = s.step(games, "-", x, `# games were not won.`);
        const z = s.step(y, "/", s.constant(d), `# games were draws.`);
        const w = s.step(x, "*", win, `the wins bring # points.`);
        const v = s.step(w, "+", z, `with the draws it is # points.`);
        const u = s.step(v, "-", theirs, `that is # points more.`);
        s.ask(
          u,
          `{how many points more than the ${second} do the ${team} have|by how many points are the ${second} behind|what is the lead of the ${team} over the ${second}, in points}?`,
        );
      },
    ],
    triathlon: [
      6,
      6,
      (s, r) => {
        const [p, q] = [named(s, r), named(s, r)];
        const [a, k, c, t, e] = [
          r.int(12, 40),
          r.int(2, 4),
          r.int(5, 30),
          r.int(1, 5),
          r.int(2, 20),
        ];
        if (a * k - c < 10) return false;
        const [swim, times, less, change] = [a, k, c, t].map((x) => s.given(x));
        if (!swim || !times || !less || !change) return false;
        const total = a + a * k + (a * k - c) + 2 * t;
        const faster = r.chance(0.5);
        const other = s.given(faster ? total + e : total - e);
        const [race, one, two, three] = r.pick([
          ["a triathlon", "swimming", "cycling", "running"],
          ["a winter triathlon", "skating", "skiing", "running on snow"],
          ["a lake race", "rowing", "running", "paddling"],
          ["an obstacle race", "climbing", "running", "carrying the sandbag"],
        ] as const);
        const min = t === 1 ? "minute" : "minutes";
        s.tell(
          `{in ${race}, ${p} needs ${swim} minutes for ${one}, ${times} times as long for ${two} and ${less} minutes less for ${three} than for ${two}|for ${race}, ${p}'s times are as follows: ${swim} minutes of ${one}, then ${two}, which takes ${times} times as long, and ${three}, which takes ${less} minutes less than ${two}|${p} takes part in ${race}. ${one} takes ${swim} minutes and ${two} ${times} times that. ${three} is ${less} minutes shorter than ${two}}.`,
          `{each of the two changes {in between|from one part to the next} takes ${change} ${min}|between the parts there are two changes of ${change} ${min} each}. {${q} finishes in ${other} minutes|${q}'s total time is ${other} minutes|${q}, another starter, needs ${other} minutes for everything}.`,
        );
        const x = s.step(swim, "*", times, `${two} takes # minutes.`);
        const y = s.step(x, "-", less, `${three} takes # minutes.`);
        const z = s.chain([swim, x, y], ["+", "+"], `the three parts take # minutes.`);
        const w = s.step(change, "*", s.constant(2), `the changes take # minutes.`);
        const v = s.step(z, "+", w, `in all ${p} needs # minutes.`);
        const u = faster
          ? s.step(other, "-", v, `${p} is # minutes faster.`)
          : s.step(v, "-", other, `${p} is # minutes slower.`);
        s.ask(
          u,
          faster
            ? `{how many minutes {before|ahead of} ${q} does ${p} finish|by how many minutes is ${p} faster than ${q}}?`
            : `{how many minutes after ${q} does ${p} finish|by how many minutes is ${p} slower than ${q}}?`,
        );
      },
    ],
    readingTeam: [
      6,
      6,
      (s, r) => {
        const [p, q, u] = [named(s, r), named(s, r), named(s, r)];
        const [a, b, c, d] = [r.int(2, 9), 10 * r.int(5, 30), r.int(1, 4), 10 * r.int(1, 4)];
        const one = a * b;
        const two = (a + c) * (b - d);
        if (b - d < 30 || (one + two) % 2 !== 0) return false;
        const sum = one + two + (one + two) / 2;
        const [books, pages, more, less] = [a, b, c, d].map((x) => s.given(x));
        const goal = s.given(sum + 10 * r.int(2, 40));
        if (!books || !pages || !more || !less) return false;
        const [t, unit, did] = r.pick([
          ["books", "pages", "read"],
          ["exercise books", "problems", "solved"],
          ["puzzle books", "puzzles", "finished"],
          ["quiz games", "questions", "answered"],
        ] as const);
        const single = t.slice(0, -1);
        const extra = c === 1 ? single : t;
        s.tell(
          `{${p} has ${did} ${books} ${t} with ${pages} ${unit} each. ${q} has ${did} ${more} more ${extra} than ${p}, but each of them had ${less} ${unit} fewer|${p} ${did} ${books} ${t} of ${pages} ${unit}, and ${q} ${did} ${more} ${extra} more than that, each of them ${less} ${unit} shorter than ${p}'s|with ${books} ${t} of ${pages} ${unit} each, ${p} has ${did} ${more} ${extra} fewer than ${q}, whose ${t} have ${less} ${unit} fewer each}.`,
          `{${u} ${did} half as many ${unit} as the two of them together|half of what ${p} and ${q} ${did} together is what ${u} ${did}}. {the three want to reach ${goal} ${unit}|their goal is ${goal} ${unit}}.`,
        );
        const x = s.step(books, "*", pages, `${p} ${did} # ${unit}.`);
        const y = s.step(books, "+", more, `${q} ${did} # ${t}.`);
        const each = s.step(pages, "-", less, `each of them has # ${unit}.`);
        const z = s.chain([x, y, each], ["+", "*"], `${p} and ${q} ${did} # ${unit}.`);
        const w = s.step(z, "/", s.constant(2), `${u} ${did} # ${unit}.`);
        const v = s.chain([goal, z, w], ["-", "-"], `# ${unit} are missing.`);
        s.ask(
          v,
          `{how many ${unit} {are still missing|are they short of their goal}|how many more ${unit} do the three of them need|by how many ${unit} do they miss the goal so far}?`,
          units(unit.slice(0, -1), `the ${unit} that are still missing`),
        );
      },
    ],
    bowlingParty: [
      7,
      6,
      (s, r) => {
        const p = named(s, r);
        const [n, g, c, h, e, f] = [
          r.int(3, 11),
          r.int(2, 3),
          r.int(2, 7),
          r.int(1, 4),
          r.pick([2, 3, 4]),
          r.int(6, 18),
        ];
        const people = n + 1;
        if (people % e !== 0 || people === e) return false;
        const [friends, games, fee, hire, share, dish] = [n, g, c, h, e, f].map((x) => s.given(x));
        const voucher = s.given(r.int(5, 40));
        if (!friends || !games || !fee || !hire || !share || !dish) return false;
        if (voucher.n >= people * (g * c + h)) return false;
        const [place, game, gear, meal] = r.pick([
          ["the bowling alley", "game", "shoes", "pizza"],
          ["the mini golf course", "round", "a club", "platter of snacks"],
          ["the climbing hall", "hour", "a harness", "pan of pasta"],
          ["the go-cart track", "ride", "a helmet", "tray of tacos"],
          ["the ice rink", "session", "skates", "pot of soup"],
        ] as const);
        const meals = meal.includes(" of ") ? meal.replace(" of ", "s of ") : `${meal}s`;
        s.tell(
          `{for ${p.his} birthday, ${p} goes to ${place} with ${friends} friends|${p} and ${friends} friends spend an afternoon at ${place}|${p} has invited ${friends} friends to ${place}}.`,
          `{all of them play ${games} ${game}s, ${p} too, at ${usd(fee)} per person and ${game}, and each has to hire ${gear} for ${usd(hire)}|everyone, ${p} included, has ${games} ${game}s at ${usd(fee)} each and pays ${usd(hire)} for ${gear}}.`.replace(
            "play",
            game === "game" || game === "round" ? "play" : "take",
          ),
          `{every ${share} of them share a ${meal} for ${usd(dish)}|they also order one ${meal} for every ${share} of them, at ${usd(dish)} each}. {a voucher takes ${usd(voucher)} off the bill|${p} has a voucher for ${usd(voucher)}}.`,
        );
        const x = s.step(friends, "+", s.constant(1), `there are # people.`);
        const y = s.chain([games, fee, hire], ["*", "+"], `each of them costs # dollars.`);
        const z = s.step(x, "*", y, `for all of them that is # dollars.`);
        const w = s.step(x, "/", share, `they order # ${meals}.`);
        const v = s.step(w, "*", dish, `they cost # dollars.`);
        const u = s.step(z, "+", v, `in all it is # dollars.`);
        const o = s.step(u, "-", voucher, `with the voucher it is # dollars.`);
        s.ask(
          o,
          `{how much {is|must be paid for} the afternoon in the end|what does the party cost with the voucher|how many dollars must be paid when the voucher is used}?`,
          cost("the price of the party"),
        );
      },
    ],
    museumShop: [
      6,
      6,
      (s, r) => {
        const [n, pct, d] = [
          20 * r.int(4, 30),
          r.pick([10, 20, 25, 30, 40, 60]),
          r.pick([2, 3, 4, 5]),
        ];
        const buyers = (n * pct) / 100;
        if (buyers % 1 !== 0 || (n - buyers) % d !== 0) return false;
        const [all, part] = [s.given(n), s.given(pct)];
        const [one, two] = [s.given(r.int(4, 15)), s.given(r.pick([1, 2, 3, 0.5, 1.5]))];
        const frac = { 2: "half", 3: "a third", 4: "a quarter", 5: "a fifth" }[d];
        const [place, big, small] = r.pick([
          ["a museum", "a guidebook", "a postcard"],
          ["a zoo", "a stuffed animal", "a sticker"],
          ["a castle", "a wooden sword", "a paper crown"],
          ["a festival", "a T-shirt", "a badge"],
          ["an aquarium", "a calendar", "a bookmark"],
          ["a stadium", "a scarf", "a flag"],
        ] as const);
        s.tell(
          `{${all} people visit ${place}. ${part}% of them buy ${big} for ${usd(one)}; of the others, ${frac} buy ${small} for ${usd(two)}|of the ${all} visitors of ${place}, ${part} percent take home ${big} at ${usd(one)}, and ${frac} of the rest take ${small} at ${usd(two)}|${big} costs ${usd(one)} in the shop of ${place}, and ${small} ${usd(two)}. ${part}% of the day's ${all} visitors buy the former, and of those who do not, ${frac} buy the latter}.`,
        );
        const x = s.chain([all, part, s.constant(100)], ["*", "/"], `# people buy ${big}.`);
        const y = s.step(x, "*", one, `they pay # dollars.`);
        const z = s.step(all, "-", x, `# people are left.`);
        const w = s.step(z, "/", s.constant(d), `# of them buy ${small}.`);
        const v = s.step(w, "*", two, `they pay # dollars.`);
        const u = s.step(y, "+", v, `in all that is # dollars.`);
        s.ask(
          u,
          `{how much does the shop take in|how many dollars are spent in the shop {in all|altogether}|what do all of them together spend in the shop, in dollars}?`,
          money("the money that the shop takes in"),
        );
      },
    ],
    orangeQuarters: [
      3,
      5,
      (s, r) => {
        const p = named(s, r);
        const [cut, each, n, have] = [r.pick([4, 6, 8]), r.int(2, 5), r.int(6, 30), r.int(2, 9)];
        if ((each * n) % cut !== 0) return false;
        const need = (each * n) / cut;
        if (have >= need - 1) return false;
        const [parts, per, kids, there] = [cut, each, n, have].map((x) => s.given(x));
        if (!parts || !per || !kids || !there) return false;
        const [fruit, who, time] = r.pick([
          ["orange", "players", "at half-time"],
          ["melon", "campers", "after the hike"],
          ["apple", "children", "in the break"],
          ["pineapple", "dancers", "after the rehearsal"],
          ["pear", "runners", "at the finish"],
        ] as const);
        s.tell(
          `{each of the ${kids} ${who} gets ${per} pieces of ${fruit} ${time}, and ${p} cuts every ${fruit} into ${parts} pieces|${p} cuts ${fruit}s into ${parts} pieces each, since ${time} every one of the ${kids} ${who} is to have ${per} pieces|${time}, ${p} hands out ${per} pieces of ${fruit} to each of ${kids} ${who}. one ${fruit} makes ${parts} pieces}.`,
          `{there are ${there} in the basket already|${p.he} has ${there} so far|${there} of the fruits are there}.`,
        );
        const x = s.step(kids, "*", per, `# pieces are needed.`);
        const y = s.step(x, "/", parts, `that is # ${fruit}s.`);
        const z = s.step(y, "-", there, `# more ${fruit}s are needed.`);
        s.ask(
          z,
          `{how many more ${fruit}s {must ${p} buy|does ${p} need|are needed}|how many ${fruit}s are {still |}missing}?`,
          units(fruit, `the ${fruit}s that ${p} still needs`),
        );
      },
    ],
  }),
);
