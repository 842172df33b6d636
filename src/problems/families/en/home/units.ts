import { families } from "../../../family";
import { size, things, units } from "../../../measure";
import { noun } from "../../../nouns";
import { named, person } from "../../../words_en";
import { closeWith } from "./closing";

/** Handwork, growth in pounds and inches, clocks, taps and two speeds of work. */
export const enHomeUnits = families("en", "home", {
  slowerHelper: [
    4,
    5,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const [what, does, unit] = r.pick([
        ["a fence", "paint", "feet"],
        ["a path", "pave", "feet"],
        ["a hedge", "cut", "meters"],
        ["a wall", "plaster", "square feet"],
        ["a trench", "dig", "feet"],
        ["a trail", "clear", "yards"],
      ] as const);
      const [a, h] = [2 * r.int(2, 20), r.int(2, 9)];
      const k = r.pick([0.5, 0.5, 2, 3]);
      const b = a * k;
      const all = (a + b) * h + r.int(3, 80);
      const [x1, x2] = [s.given(all), s.given(a)];
      const h1 = s.given(h);
      const factor = s.constant(k === 0.5 ? 2 : k);
      const pace =
        k === 0.5
          ? `{works only half as fast as ${p}|does only half as much as ${p} in the same time}`
          : `works ${k === 2 ? "{twice|two times}" : "three times"} as fast as ${p}`;
      s.tell(
        `{${what} of ${x1} ${unit} is waiting for ${p} and ${q}. in an hour ${p} can ${does} ${x2} ${unit}, while ${q} ${pace}|${p} and ${q} have to ${does} ${what} that is ${x1} ${unit} long. ${p} manages ${x2} ${unit} an hour, and ${q} ${pace}|${q} ${pace.replace(" in the same time", "")}, who can ${does} ${x2} ${unit} an hour. together they begin to ${does} ${what} of ${x1} ${unit}}.`,
      );
      const x = s.step(x2, k === 0.5 ? "/" : "*", factor, `${q} does # ${unit} an hour.`);
      const y = s.step(x2, "+", x, `together they do # ${unit} an hour.`);
      const z = s.step(y, "*", h1, `in ${h1} hours that is # ${unit}.`);
      const w = s.step(x1, "-", z, `# ${unit} are left.`);
      s.ask(
        w,
        `{how many ${unit} are left after ${h1} hours|if both work for ${h1} hours, how many ${unit} remain|after they have worked together for ${h1} hours, how many ${unit} are still not done|how many ${unit} will still be missing when ${h1} hours are over}?`,
      );
    },
  ],
  knitScarf: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [len, per, min] = [r.int(20, 80), r.int(3, 9), r.int(2, 6)];
      const evening = r.int(2, 4);
      const total = len * per * min;
      if (total % 60 !== 0 || (total / 60) % evening !== 0 || total / 60 / evening < 2)
        return false;
      const [a, b, c, d] = [s.given(len), s.given(per), s.given(min), s.given(evening)];
      const what = r.pick("scarf,shawl,belt,baby blanket,cushion cover".split(","));
      s.tell(
        `{${p} knits a ${what} that will be ${a} inches long, with ${b} rows to the inch|a ${what} of ${a} inches is ${p}'s next work, and every inch takes ${b} rows|${b} rows of knitting make one inch of a ${what}, and ${p} wants it to be ${a} inches long|for a friend's birthday ${p} is knitting a ${what}. its length will be ${a} inches, and one inch takes ${b} rows}. {a row takes ${c} minutes|${p.he} needs ${c} minutes for a row|every row is done in ${c} minutes}.`,
      );
      const x = s.step(a, "*", b, `the ${what} has # rows.`);
      const y = s.step(x, "*", c, `they take # minutes.`);
      const z = s.step(y, "/", s.constant(60), `that is # hours.`);
      const w = s.step(z, "/", d, `it takes # evenings.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ knits for ${d} hours every evening|there are ${d} hours for it each evening|@ spends ${d} hours on it every evening}`,
        question: `{on how many evenings must @ knit|how many evenings does the ${what} take|after how many evenings is @'s ${what} finished}`,
        measure: units("evening", `the evenings that ${p} needs`),
      });
    },
  ],
  buttonCards: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [one, two] = r.sample("shirts,coats,cardigans,jackets,uniforms,dresses".split(","), 2);
      const [n, a, m, b] = [r.int(3, 20), r.int(3, 9), r.int(3, 20), r.int(2, 8)];
      const [have, card] = [r.int(3, 40), r.pick([4, 5, 6, 8, 10, 12])];
      const need = n * a + m * b - have;
      if (need < card * 2 || need % card !== 0) return false;
      const [x1, x2, x3, x4] = [s.given(n), s.given(a), s.given(m), s.given(b)];
      const [x5, x6] = [s.given(have), s.given(card)];
      s.tell(
        `{${p} sews ${x1} ${one} with ${x2} buttons each and ${x3} ${two} with ${x4} buttons each|${x1} ${one} and ${x3} ${two} are to be sewn by ${p}; the ${one} need ${x2} buttons each and the ${two} ${x4}|${x2} buttons go on each of ${x1} ${one}, and ${x4} on each of ${x3} ${two}, all sewn by ${p}|${p} works for a theater and sews ${x1} ${one} and ${x3} ${two}. it takes ${x2} buttons for each of the ${one} and ${x4} for each of the ${two}}. {there are ${x5} buttons left from last time|${p.he} still has ${x5} buttons|${x5} buttons are in the box already}.`,
      );
      const x = s.step(x1, "*", x2, `the ${one} take # buttons.`);
      const y = s.step(x3, "*", x4, `the ${two} take # buttons.`);
      const z = s.step(x, "+", y, `in all that is # buttons.`);
      const v = s.step(z, "-", x5, `# buttons are missing.`);
      const w = s.step(v, "/", x6, `that is # cards.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{buttons are sold on cards of ${x6}|there are ${x6} buttons on a card in the shop|@ can only buy cards with ${x6} buttons}`,
        question: `{how many cards must @ buy|how many cards of buttons does @ need|how many cards does it take to have enough}`,
        measure: things(noun("card"), `the cards that ${p} buys`, p),
      });
    },
  ],
  puppyOunces: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [pet, start] = [r.pick("puppy,kitten,lamb,piglet,foal,calf".split(",")), r.int(2, 12)];
      const [oz, weeks] = [r.pick([2, 3, 4, 6, 8]), r.int(2, 16)];
      if ((oz * 7 * weeks) % 16 !== 0) return false;
      const size0 = pet === "foal" || pet === "calf" ? start * 8 : start;
      const [a, b, c] = [s.given(size0), s.given(oz), s.given(weeks)];
      s.tell(
        `{${p}'s ${pet} weighs ${a} pounds and gains ${b} ounces every day|a ${pet} on ${p}'s farm has a weight of ${a} pounds and gets ${b} ounces heavier each day|every day ${p}'s ${pet}, which now weighs ${a} pounds, puts on ${b} ounces|now ${p}'s ${pet} is at ${a} pounds, and each day adds ${b} ounces|when ${p} buys a ${pet}, it weighs ${a} pounds. it gets ${b} ounces heavier a day}. {a pound is 16 ounces|16 ounces make a pound|one pound equals 16 ounces}.`,
      );
      const x = s.step(c, "*", s.constant(7), `${c} weeks are # days.`);
      const y = s.step(x, "*", b, `the ${pet} gains # ounces.`);
      const z = s.step(y, "/", s.constant(16), `that is # pounds.`);
      const w = s.step(a, "+", z, `then it weighs # pounds.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ keeps it for ${c} weeks|@ wants to sell it in ${c} weeks|it goes on like this for ${c} weeks}`,
        question: `{how many pounds will the ${pet} weigh at the end of that time|how heavy will the ${pet} be then in pounds|what will be the weight of @'s ${pet} in pounds after that}`,
        measure: size("weight", "pounds", `the weight of the ${pet} after ${c} weeks`),
      });
    },
  ],
  speedUp: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [does, things1, one] = r.pick([
        ["fold", "paper cranes", "crane"],
        ["address", "envelopes", "envelope"],
        ["carve", "spoons", "spoon"],
        ["decorate", "cupcakes", "cupcake"],
        ["wrap", "presents", "present"],
        ["sew on", "patches", "patch"],
        ["polish", "candlesticks", "candlestick"],
      ] as const);
      const [n, k, a] = [r.int(15, 120), r.int(3, 20), r.int(3, 12)];
      const b = r.int(1, a - 1);
      if (k >= n - 2 || b < 2 || (k * a + (n - k) * b) % 60 !== 0) return false;
      const [x1, x2, x3, x4] = [s.given(n), s.given(k), s.given(a), s.given(b)];
      s.tell(
        `{${p} has to ${does} ${x1} ${things1}. each of the first ${x2} takes ${x3} minutes, but with practice, ${p} needs just ${x4} minutes for each of the others|there are ${x1} ${things1} for ${p} to ${does}. the first ${x2} of them take ${x3} minutes apiece, and then, having got faster, ${p} does one in ${x4} minutes|at first ${p} is slow and needs ${x3} minutes to ${does} each of ${x2} ${things1}. after that, one ${one} is done in ${x4} minutes, and ${p} goes on until there are ${x1} in all|of ${x1} ${things1} that ${p} must ${does}, the first ${x2} cost ${x3} minutes each. all later ones cost only ${x4} minutes each}.`,
      );
      const x = s.step(x2, "*", x3, `the first ones take # minutes.`);
      const y = s.step(x1, "-", x2, `# ${things1} are left.`);
      const z = s.step(y, "*", x4, `they take # minutes.`);
      const v = s.step(x, "+", z, `in all that is # minutes.`);
      const w = s.step(v, "/", s.constant(60), `that is # hours.`);
      s.ask(
        w,
        `{how many hours does {all of it|the whole work} take|after how many hours is ${p} done|how long does ${p} work, in hours|what is the whole time in hours}?`,
        size("time", "hours", `the time that ${p} works`),
      );
    },
  ],
  clockDrift: [
    3,
    5,
    (s, r) => {
      const p = person(s, r);
      const [sec, days] = [r.int(2, 30), r.int(2, 40)];
      if ((sec * 24 * days) % 60 !== 0) return false;
      const [a, b] = [s.given(sec), s.given(days)];
      const fast = r.chance(0.5);
      const [changes, ahead] = fast ? ["gains", "ahead"] : ["loses", "behind"];
      const clock = r.pick(
        "kitchen clock,cuckoo clock,wall clock,old watch,church clock".split(","),
      );
      s.tell(
        `{${p} owns a ${clock} that ${changes} ${a} seconds every hour|every hour ${p}'s ${clock} ${changes} ${a} seconds|${p} finds out that a ${clock} is not exact: each hour it ${changes} ${a} seconds|it is ${a} seconds an hour that ${p}'s ${clock} ${changes}}.`,
      );
      const x = s.step(b, "*", s.constant(24), `${b} days are # hours.`);
      const y = s.step(x, "*", a, `in that time it ${changes} # seconds.`);
      const z = s.step(y, "/", s.constant(60), `that is # minutes.`);
      closeWith(s, r, z, {
        who: p,
        fact: `{it was set to the right time ${b} days ago|@ set it to the right time ${b} days ago|${b} days have passed since @ set it right|nobody has touched it for ${b} days, and it was right at the beginning}`,
        question: `{by how many minutes is it wrong now|how many minutes is it ${ahead} now|how many minutes ${ahead} is the ${clock} now}`,
        measure: size("time", "minutes", `the minutes that the ${clock} is wrong`),
      });
    },
  ],
  tapsAndDrain: [
    4,
    6,
    (s, r) => {
      const p = person(s, r);
      const [a, b, out, min] = [r.int(5, 30), r.int(4, 25), r.int(2, 15), r.int(4, 40)];
      const net = a + b - out;
      if (net < 4 || a === b) return false;
      const [x0, x1] = [s.given(2 * net * min), s.given(a)];
      const [x2, x3] = [s.given(b), s.given(out)];
      const what = r.pick(
        "bathtub,fish pond,rain barrel,swimming pool,water trough,tank".split(","),
      );
      s.tell(
        `{${p}'s ${what} holds ${x0} liters and is half full. two pipes bring ${x1} and ${x2} liters a minute|a ${what} for ${x0} liters is half full when ${p} opens two pipes, one with ${x1} and one with ${x2} liters a minute|half of a ${what} of ${x0} liters is filled. ${p} lets in more water through two pipes: ${x1} liters a minute through one and ${x2} through the other|${p} has a ${what} of ${x0} liters that is half full. one pipe brings ${x1} liters a minute, another one ${x2}}. {at the same time ${x3} liters a minute run out through a hole|but the plug is not tight, and ${x3} liters a minute get lost|all the time, ${x3} liters a minute flow off}.`,
      );
      const x = s.step(x0, "/", s.constant(2), `# liters are missing.`);
      const y = s.step(x1, "+", x2, `the pipes bring # liters a minute.`);
      const z = s.step(y, "-", x3, `each minute it gets # liters fuller.`);
      const w = s.step(x, "/", z, `that takes # minutes.`);
      s.ask(
        w,
        `{how many minutes does it take until the ${what} is full|after how many minutes is the ${what} full|how long, in minutes, must ${p} wait for a full ${what}|when will it be full, in minutes from then}?`,
        size("time", "minutes", `the time until the ${what} is full`),
      );
    },
  ],
  trackLaps: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const metric = r.chance(0.5);
      const [lap, big, unit, long] = metric
        ? ([r.pick([200, 250, 300, 400, 500]), 1000, "meters", "kilometers"] as const)
        : ([r.pick([220, 440, 352, 176]), 1760, "yards", "miles"] as const);
      const [n, days] = [r.int(3, 20), r.int(2, 6)];
      const total = (lap * n * days) / big;
      if (!Number.isInteger(total * 2) || total < 2) return false;
      const [a, b, c] = [s.given(lap), s.given(n), s.given(days)];
      const goal = s.given(Math.ceil(total) + r.int(2, 15));
      const does = r.pick("run,walk,ride,skate,jog".split(","));
      const does3 = does === "jog" ? "jogs" : `${does}s`;
      s.tell(
        `{a lap on the track is ${a} ${unit}, and ${p} ${does3} ${b} laps a day on ${c} days|on ${c} days ${p} ${does3} ${b} laps each on a track of ${a} ${unit}|${p} ${does3} on a track that is ${a} ${unit} long, ${b} laps on each of ${c} days|this week ${p} has been on the track on ${c} days and did ${b} laps each time. a lap is ${a} ${unit}}. {there are ${big} ${unit} in a ${long.slice(0, -1)}|a ${long.slice(0, -1)} has ${big} ${unit}}.`,
      );
      const x = s.step(b, "*", c, `that is # laps.`);
      const y = s.step(x, "*", a, `they are # ${unit}.`);
      const z = s.step(y, "/", s.constant(big), `that is # ${long}.`);
      const w = s.step(goal, "-", z, `# ${long} are missing.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ wants to ${does} ${goal} ${long} in the month|@'s goal for the month is ${goal} ${long}|the plan of the month says ${goal} ${long}}`,
        question: `{how many ${long} are left to ${does}|how many more ${long} must @ ${does}|how far is it to the goal in ${long}}`,
        measure: size("length", long, `the way that is missing`),
      });
    },
  ],
  heightGap: [
    4,
    5,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const [f1, i1, f2, i2] = [r.int(4, 6), r.int(2, 11), r.int(3, 5), r.int(2, 11)];
      const gap = f1 * 12 + i1 - f2 * 12 - i2;
      const per = r.int(2, 4);
      if (gap < 4 || gap % per !== 0 || gap / per > 12 || gap === per) return false;
      const [a, b, c, d, e] = [s.given(f1), s.given(i1), s.given(f2), s.given(i2), s.given(per)];
      s.tell(
        `{${p} is ${a} feet ${b} inches tall and does not grow any more. ${q} is ${c} feet ${d} inches tall and grows ${e} inches a year|${q}, who grows ${e} inches every year, measures ${c} feet ${d} inches. ${p} is grown up and measures ${a} feet ${b} inches|at ${c} feet ${d} inches, ${q} is still growing, by ${e} inches a year; ${p} stays at ${a} feet ${b} inches|grown-up ${p} has a height of ${a} feet ${b} inches. young ${q} has a height of ${c} feet ${d} inches and gains ${e} inches each year}. {a foot is 12 inches.|}`,
      );
      const twelve = s.constant(12);
      const x = s.chain([a, twelve, b], ["*", "+"], `${p} is # inches tall.`);
      const y = s.chain([c, twelve, d], ["*", "+"], `${q} is # inches tall.`);
      const z = s.step(x, "-", y, `the difference is # inches.`);
      const w = s.step(z, "/", e, `that takes # years.`);
      s.ask(
        w,
        `{in how many years will ${q} be as tall as ${p}|after how many years are both equally tall|how many years does it take ${q} to catch up with ${p}|how many years must ${q} wait to be as tall as ${p}}?`,
        size("time", "years", `the time until both are equally tall`),
      );
    },
  ],
  babyPounds: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [lb, oz, per] = [r.int(5, 9), r.int(2, 14), r.int(4, 9)];
      const goal = lb + r.int(2, 9);
      const gap = goal * 16 - lb * 16 - oz;
      if (gap % per !== 0) return false;
      const [a, b, c, d] = [s.given(lb), s.given(oz), s.given(per), s.given(goal)];
      const baby = r.pick(["baby sister", "baby brother", "little cousin", "newborn niece"]);
      s.tell(
        `{at birth, ${p}'s ${baby} weighed ${a} pounds ${b} ounces|${p}'s ${baby} was born with a weight of ${a} pounds and ${b} ounces|${a} pounds and ${b} ounces was the weight of ${p}'s ${baby} at birth|when ${p} saw the ${baby} for the first time, the scale showed ${a} pounds and ${b} ounces}. {since then it has been ${c} more ounces every week|the baby gains ${c} ounces a week|with each week, ${c} ounces are added}. {a pound is 16 ounces.|}`,
      );
      const sixteen = s.constant(16);
      const x = s.chain([a, sixteen, b], ["*", "+"], `at birth it was # ounces.`);
      const y = s.step(d, "*", sixteen, `${d} pounds are # ounces.`);
      const z = s.step(y, "-", x, `the baby must gain # ounces.`);
      const w = s.step(z, "/", c, `that takes # weeks.`);
      s.ask(
        w,
        `{after how many weeks {will the baby weigh|does the baby weigh} exactly ${d} pounds|how many weeks old is the baby when it weighs ${d} pounds|how many weeks does it take until the baby reaches ${d} pounds}?`,
        size("time", "weeks", `the time until the baby weighs ${d} pounds`),
      );
    },
  ],
});
