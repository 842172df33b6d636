import { families } from "../../../family";
import { cost, size } from "../../../measure";
import { named, usd } from "../../../words_en";
import { askIf, reshaped } from "./reshape";

const words = (list: string) => list.split(",");

/** More sports and games: averages to reach, head starts, judges, heats, shirts. */
export const enEventsSports = reshaped(
  families("en", "events", {
    neededAverage: [
      4,
      6,
      (s, r) => {
        const p = named(s, r);
        const [n, done, avg] = [r.int(5, 14), r.int(2, 9), r.int(5, 40)];
        if (done > n - 2) return false;
        const each = avg + r.int(-3, 6);
        const sofar = avg * n - each * (n - done);
        if (each < 2 || sofar < done || sofar / done > 60) return false;
        const [all, played, points, goal] = [n, done, sofar, avg].map((x) => s.given(x));
        if (!all || !played || !points || !goal) return false;
        const [unit, event] = r.pick([
          ["point", "basketball season"],
          ["goal", "hockey season"],
          ["mile", "training plan"],
          ["sale", "cookie drive"],
          ["point", "darts league"],
          ["strike", "bowling season"],
        ] as const);
        const game = { point: "game", goal: "game", mile: "day", sale: "day", strike: "evening" }[
          unit
        ];
        s.tell(
          `{a ${event} has ${all} ${game}s, and ${p} wants to have an average of ${goal} ${unit}s per ${game} at the end|${p}'s aim for the ${all} ${game}s of a ${event} is ${goal} ${unit}s {a|per} ${game} on average|over the ${all} ${game}s of a ${event}, ${p} hopes for an average of ${goal} ${unit}s per ${game}}.`,
          `{so far ${p.he} has ${points} ${unit}s from ${played} ${game}s|${played} ${game}s are over, in which ${p.he} reached ${points} ${unit}s {altogether|in all}|after ${played} ${game}s, ${p.he} has a total of ${points} ${unit}s}.`,
        );
        const x = s.step(all, "*", goal, `in all ${p} needs # ${unit}s.`);
        const y = s.step(x, "-", points, `# ${unit}s are missing.`);
        const z = s.step(all, "-", played, `# ${game}s are left.`);
        const w = s.step(y, "/", z, `that is # ${unit}s per ${game}.`);
        s.ask(
          w,
          `{how many ${unit}s {per|a} ${game} must that be from now on|what must ${p.his} average in the {other|remaining} ${game}s be, in ${unit}s|on average, how many ${unit}s does ${p.he} need in each of the {other|remaining} ${game}s}?`,
        );
      },
    ],
    whileOther: [
      3,
      5,
      (s, r) => {
        const [p, q] = [named(s, r), named(s, r)];
        const [a, b, k] = [r.int(2, 9), r.int(2, 9), r.int(3, 12)];
        if (a <= b) return false;
        const [fast, slow, far] = [s.given(a), s.given(b), s.given(a * k)];
        const [act, acted, unit] = r.pick([
          ["swims", "swum", "lengths"],
          ["runs", "run", "laps"],
          ["skates", "skated", "rounds"],
          ["folds", "folded", "paper boats"],
          ["solves", "solved", "puzzles"],
          ["climbs", "climbed", "flights of stairs"],
          ["paints", "painted", "masks"],
        ] as const);
        s.tell(
          `{${p} ${act} ${fast} ${unit} in the time in which ${q} ${act} ${slow}|while ${q} ${act} ${slow} ${unit}, ${p} ${act} ${fast}|whenever ${p} has ${acted} ${fast} ${unit}, ${q} has ${acted} ${slow}|${q} only ${act} ${slow} ${unit} for every ${fast} that ${p} ${act}}.`,
          `{they start together and stop when ${p} has ${acted} ${far}|both begin at the same moment and go on in this way until ${p} has ${acted} ${far} ${unit}|by the end of the {day|morning}, ${p} has ${acted} ${far} ${unit}}.`,
        );
        const x = s.step(far, "/", fast, `that is # times ${fast} ${unit}.`);
        const y = s.step(x, "*", slow, `${q} has # ${unit}.`);
        const z = s.step(far, "-", y, `the difference is # ${unit}.`);
        s.ask(
          z,
          `{by how many ${unit} is ${q} behind {then|at that moment}|how many {fewer ${unit}|${unit} fewer} has ${q} ${acted} by then|how large is ${p}'s lead then, in ${unit}}?`,
        );
      },
    ],
    headStart: [
      4,
      5,
      (s, r) => {
        const [p, q] = [named(s, r), named(s, r)];
        const [v, w, t, lead] = [r.int(4, 12), r.int(2, 9), r.int(4, 40), r.int(5, 90)];
        if (v <= w) return false;
        const gap = lead + w * t - v * t;
        if (gap === 0) return false;
        const [fast, slow, time, ahead] = [v, w, t, lead].map((x) => s.given(x));
        if (!fast || !slow || !time || !ahead) return false;
        const [act, unit, span] = r.pick([
          ["runs", "meters", "seconds"],
          ["cycles", "meters", "seconds"],
          ["paddles", "yards", "minutes"],
          ["crawls", "feet", "minutes"],
          ["rows", "meters", "minutes"],
        ] as const);
        const one = span.slice(0, -1);
        s.tell(
          `{${p} gives ${q} a head start of ${ahead} ${unit} in a race|in a race, ${q} may start ${ahead} ${unit} in front of ${p}|since ${q} is younger, ${q.he} starts the race ${ahead} ${unit} ahead of ${p}}.`,
          `{${p} ${act} ${fast} ${unit} {a|per} ${one} and ${q} ${slow}|${q} ${act} ${slow} ${unit} in a ${one}, while ${p} ${act} ${fast}|every ${one}, ${p} covers ${fast} ${unit} and ${q} only ${slow}}.`,
        );
        const x = s.step(fast, "*", time, `${p} covers # ${unit}.`);
        const y = s.step(slow, "*", time, `${q} covers # ${unit}.`);
        const z = s.step(ahead, "+", y, `${q} is # ${unit} from ${p}'s start.`);
        const first = gap > 0;
        const g = first
          ? s.step(z, "-", x, `${q} is # ${unit} in front.`)
          : s.step(x, "-", z, `${p} is # ${unit} in front.`);
        s.ask(
          g,
          first
            ? `{how many ${unit} is ${q} still ahead after ${time} ${span}|after ${time} ${span}, how many ${unit} are still between ${p} and ${q}, who is in front|how large is ${q}'s lead, in ${unit}, when they have been going for ${time} ${span}}?`
            : `{how many ${unit} is ${p} ahead after ${time} ${span}|after ${time} ${span}, by how many ${unit} has ${p} overtaken ${q}|how far in front of ${q} is ${p}, in ${unit}, when they have been going for ${time} ${span}}?`,
        );
      },
    ],
    judges: [
      3,
      5,
      (s, r) => {
        const p = named(s, r);
        const three = [r.int(4, 9), r.int(4, 9), r.int(4, 9)];
        const [low, high] = [Math.min(...three) - 1, Math.max(...three) + 1];
        const [best, worst] = [s.idle(high > 10 ? 10 : high), s.idle(low - r.int(0, 1))];
        const [a, b, c] = three.map((x) => s.given(x));
        const hard = s.given(r.pick([1.5, 2, 2.5, 3, 1.2, 4]));
        const before = s.given(r.int(15, 70));
        if (!a || !b || !c || ((a.n + b.n + c.n) * hard.n) % 1 !== 0) return false;
        const marks = r.shuffle([a, b, c, best, worst]);
        const list = `${marks.slice(0, 4).join(", ")} and ${marks[4]}`;
        const event = r.pick(
          words("dive,jump from the tower,ski trick,figure on the ice,exercise on the beam,stunt"),
        );
        s.tell(
          `{five judges give ${p} these marks for a ${event}: ${list}|the five marks of the judges for ${p}'s ${event} are ${list}|for a ${event}, ${p} gets marks of ${list} from five judges}.`,
          `{the highest and the lowest mark are left out; the sum of the others is multiplied by ${hard}, because the ${event} is that difficult|without the best and the worst of them, the marks are added, and the sum is multiplied by a difficulty of ${hard}|only the three marks in the middle are added up. this sum counts ${hard} times}.`,
          `{before that, ${p} had ${before} points|${p} already has ${before} points from the first round|in an earlier round ${p.he} got ${before} points}.`,
        );
        const x = s.chain([a, b, c], ["+", "+"], `the three marks make # points.`);
        const y = s.step(x, "*", hard, `the ${event} is worth # points.`);
        const z = s.step(before, "+", y, `in all that is # points.`);
        s.ask(
          z,
          `{how many points does ${p} have after that|what is ${p}'s total after the ${event}|what total of points does ${p} reach}?`,
        );
      },
    ],
    heats: [
      5,
      5,
      (s, r) => {
        const [e, h, lanes, min] = [r.int(2, 8), r.int(2, 9), r.pick([4, 5, 6, 8]), r.int(2, 9)];
        const pause = 5 * r.int(1, 6);
        const [n, per, lane, each, rest] = [e, h * lanes, lanes, min, pause].map((x) => s.given(x));
        if (!n || !per || !lane || !each || !rest) return false;
        const [meet, who, event] = r.pick([
          ["swimming meet", "swimmers", "event"],
          ["athletics day", "sprinters", "event"],
          ["go-cart day", "drivers", "class"],
          ["rowing regatta", "boats", "class"],
          ["model car race", "cars", "group"],
        ] as const);
        const plural = event === "class" ? "classes" : `${event}s`;
        s.tell(
          `{a ${meet} has ${n} ${plural} with ${per} ${who} in each of them|at a ${meet} there are ${n} ${plural}, and ${per} ${who} have entered for each|${per} ${who} take part in each of the ${n} ${plural} of a ${meet}}.`,
          `{as only ${lane} can start at a time, {they race|all of them race} in heats of ${lane}, and a heat takes ${each} minutes|they start in heats of ${lane}. every heat lasts ${each} minutes|${lane} of them race in one heat, which takes ${each} minutes}.`,
          `{a break of ${rest} minutes is planned at noon|at noon, everybody rests for ${rest} minutes|the lunch break is ${rest} minutes long}.`,
        );
        const x = s.step(per, "/", lane, `each ${event} has # heats.`);
        const y = s.step(x, "*", n, `there are # heats.`);
        const z = s.step(y, "*", each, `they take # minutes.`);
        const w = s.step(z, "+", rest, `with the break it is # minutes.`);
        if (w.n % 30 !== 0) return false;
        const v = s.step(w, "/", s.constant(60), `that is # hours.`);
        s.ask(
          v,
          `{how many hours does the ${meet} {last|take}, if the heats follow each other {directly|at once}|how many hours must be planned for the ${meet} if no time is lost between the heats|with no time lost in between, how long is the ${meet}, in hours}?`,
        );
      },
    ],
    eatingContest: [
      5,
      5,
      (s, r) => {
        const [p, q] = [named(s, r), named(s, r)];
        const [m, n] = r.sample([2, 3, 4, 5], 2);
        if (!m || !n) return false;
        const [a, b, time] = [r.int(2, 12), r.int(2, 12), m * n * r.int(1, 5)];
        if ((time / m) * a <= (time / n) * b || time > 60) return false;
        const [k1, t1, k2, t2, all] = [a, m, b, n, time].map((x) => s.given(x));
        if (!k1 || !t1 || !k2 || !t2 || !all) return false;
        const [verb, past, what] = r.pick([
          ["eat", "eats", "dumplings"],
          ["blow up", "blows up", "balloons"],
          ["peel", "peels", "potatoes"],
          ["shell", "shells", "peas"],
          ["sort", "sorts", "letters"],
          ["thread", "threads", "beads"],
        ] as const);
        s.tell(
          `{in a contest, ${p} can ${verb} ${k1} ${what} in ${t1} minutes and ${q} ${k2} in ${t2} minutes|${p} ${past} ${k1} ${what} every ${t1} minutes, while ${q} needs ${t2} minutes for ${k2}|it takes ${p} ${t1} minutes to ${verb} ${k1} ${what}, and it takes ${q} ${t2} minutes to ${verb} ${k2}}.`,
        );
        const x = s.step(all, "/", t1, `that is # times ${t1} minutes.`);
        const y = s.step(x, "*", k1, `${p} manages # ${what}.`);
        const z = s.step(all, "/", t2, `that is # times ${t2} minutes.`);
        const w = s.step(z, "*", k2, `${q} manages # ${what}.`);
        const v = s.step(y, "-", w, `${p} manages # more ${what}.`);
        s.ask(
          v,
          `{how many more ${what} {will ${p} have managed|has ${p} managed} than ${q} after ${all} minutes|the contest lasts ${all} minutes. by how many ${what} does ${p} win|if both go on like this for ${all} minutes, how many ${what} is ${q} behind}?`,
        );
      },
    ],
    jerseys: [
      5,
      6,
      (s, r) => {
        const [n, a, b] = [r.int(6, 24), r.int(10, 45), r.int(2, 9)];
        const pct = r.pick([20, 25, 30, 40, 50, 60, 75]);
        const total = n * (a + b);
        if ((total * pct) % 100 !== 0) return false;
        const rest = (total * (100 - pct)) / 100;
        if ((rest * 100) % n !== 0) return false;
        const [many, price, print, part] = [n, a, b, pct].map((x) => s.given(x));
        if (!many || !price || !print || !part) return false;
        const [team, thing, who, extra] = r.pick([
          ["a volleyball team", "shirt", "players", "to print a name on it"],
          ["a dance group", "costume", "dancers", "for the matching hat"],
          ["a cycling club", "jersey", "members", "to have the emblem added"],
          ["a choir", "scarf", "singers", "to have it embroidered"],
          ["a rowing crew", "jacket", "rowers", "for a number on the back"],
        ] as const);
        s.tell(
          `{${team} orders a ${thing} for each of its ${many} ${who}. one costs ${usd(price)}, and it is another ${usd(print)} ${extra}|each of the ${many} ${who} of ${team} gets a new ${thing}, at ${usd(price)} plus ${usd(print)} ${extra}|for ${usd(price)} one gets a ${thing}, and it costs ${usd(print)} more ${extra}. ${team} needs this for all of its ${many} ${who}}.`,
          `{a local shop pays ${part}% of the bill, and the ${who} share the rest equally|${part} percent of the bill is paid by a sponsor; all the ${who} pay equal parts of what is left|the club takes over ${part}% of the cost. the rest is divided equally among the ${who}}.`,
        );
        const x = s.step(price, "+", print, `one costs # dollars.`);
        const y = s.step(x, "*", many, `all of them cost # dollars.`);
        const z = s.chain([y, part, s.constant(100)], ["*", "/"], `# dollars are paid for them.`);
        const w = s.step(y, "-", z, `# dollars are left.`);
        const v = s.step(w, "/", many, `each pays # dollars.`);
        s.ask(
          v,
          `{how much does each of the ${who} pay|how many dollars does one of the ${who} have to pay|what does a ${thing} cost each of the ${who} in the end}?`,
          cost(`the price that each of the ${who} pays`),
        );
      },
    ],
    practiceSeason: [
      4,
      4,
      (s, r) => {
        const [k, min, game, w] = [r.int(2, 4), 15 * r.int(3, 8), 10 * r.int(4, 12), r.int(4, 20)];
        if (((k * min + game) * w) % 60 !== 0) return false;
        const [times, length, match, weeks] = [k, min, game, w].map((x) => s.given(x));
        if (!times || !length || !match || !weeks) return false;
        const [team, practice, show] = r.pick([
          ["a handball team", "practice", "game"],
          ["a brass band", "rehearsal", "concert"],
          ["a chess team", "training", "match"],
          ["an improv group", "rehearsal", "show"],
          ["a curling team", "training", "game"],
        ] as const);
        s.tell(
          `{${team} has ${times} ${practice}s of ${length} minutes a week and a ${show} of ${match} minutes every weekend|every week, ${team} meets for ${times} ${practice}s, each ${length} minutes long, and for one ${show} of ${match} minutes|the week of ${team} is made up of ${times} ${practice}s, with ${length} minutes for each, and a ${show} that takes ${match} minutes}.`,
        );
        const x = s.step(times, "*", length, `the ${practice}s take # minutes a week.`);
        const y = s.step(x, "+", match, `with the ${show} it is # minutes.`);
        const z = s.step(y, "*", weeks, `in ${weeks} weeks it is # minutes.`);
        const v = s.step(z, "/", s.constant(60), `that is # hours.`);
        askIf(
          s,
          r,
          v,
          `{the season lasts ${weeks} weeks|this goes on for ${weeks} weeks|there are ${weeks} such weeks}`,
          `how many hours {do they spend {on this|together}|is that in all|does all of this take}`,
          size("time", "hours", "the time of the whole season"),
        );
      },
    ],
    equalLater: [
      3,
      6,
      (s, r) => {
        const [up, down, t, low] = [r.int(2, 9), r.int(1, 8), r.int(2, 12), r.int(5, 60)];
        const high = low + (up + down) * t;
        if (high - down * t < 3 || high > 250) return false;
        const [a, b, more, less] = [high, low, up, down].map((x) => s.given(x));
        if (!a || !b || !more || !less) return false;
        const [one, two, unit, time] = r.pick([
          ["a judo club", "a karate club", "members", "month"],
          ["the stamp club", "the coin club", "members", "year"],
          ["a village school", "the school in the next village", "students", "year"],
          ["one bakery", "the bakery across the street", "regular customers", "week"],
          ["the morning course", "the evening course", "swimmers", "week"],
        ] as const);
        const few = down === 1 ? unit.replace(/s$/, "") : unit;
        s.tell(
          `{${one} has ${a} ${unit} and loses ${less} of them every ${time}. ${two} has ${b} and gains ${more} every ${time}|every ${time}, ${one} has ${less} ${few} fewer and ${two} ${more} more. at the moment ${one} has ${a} and ${two} ${b}|${two} has only ${b} ${unit}, but there are ${more} more each ${time}. ${one} has ${a}, but ${less} {${few} |}fewer each ${time}}.`,
        );
        const x = s.step(a, "-", b, `the difference is # ${unit}.`);
        const y = s.step(more, "+", less, `it becomes # smaller every ${time}.`);
        const z = s.step(x, "/", y, `that takes # ${time}s.`);
        s.ask(
          z,
          `{after how many ${time}s do both have the same number of ${unit}|in how many ${time}s will they be equally large|how many ${time}s does it take until both numbers are the same}?`,
        );
      },
    ],
  }),
);
