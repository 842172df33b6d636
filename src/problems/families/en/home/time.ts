import { families } from "../../../family";
import { size, units } from "../../../measure";
import { named, person } from "../../../words_en";
import { closeWith } from "./closing";

/** Clock times, rates of work and growth. */
export const enHomeTime = families("en", "home", {
  ovenPlan: [
    3,
    4,
    (s, r) => {
      const p = person(s, r);
      const what = r.pick(
        "a lasagna,bread,a casserole,an apple pie,a chicken,cornbread".split(","),
      );
      const [cold, rate, min] = [r.int(12, 16) * 5, 5 * r.int(2, 6), r.int(6, 20)];
      const [a, b, c] = [s.given(cold), s.given(cold + rate * min), s.given(rate)];
      const [bake, rest] = [s.given(5 * r.int(4, 16)), s.given(r.int(5, 20))];
      s.tell(
        `{the oven in ${p}'s kitchen is at ${a} degrees and must reach ${b} degrees before ${what} can go in|${p} wants to bake ${what} at ${b} degrees. when ${p.he} turns the oven on, it has ${a} degrees|for ${what}, ${p} needs an oven of ${b} degrees, but it is at ${a} degrees now|${p} turns on the oven, which is at ${a} degrees, because ${what} must be baked at ${b} degrees|${p} is making ${what}. the oven is at ${a} degrees when it is turned on and has to be at ${b} degrees}. {it gets ${c} degrees hotter every minute|each minute its temperature rises by ${c} degrees|with every minute it warms up by ${c} degrees}.`,
        `{after that, baking takes ${bake} minutes, and the food must cool for ${rest} minutes|then come ${bake} minutes of baking and ${rest} minutes of cooling|the food stays in the hot oven for ${bake} minutes and is left to cool for another ${rest}}.`,
      );
      const x = s.step(b, "-", a, `the oven must warm up by # degrees.`);
      const y = s.step(x, "/", c, `that takes # minutes.`);
      const z = s.chain([y, bake, rest], ["+", "+"], `in all that is # minutes.`);
      s.ask(
        z,
        `{how many minutes pass from turning on the oven until the food can be eaten|in how many minutes, counted from turning on the oven, can ${p} eat|how long does all of it take, in minutes|how many minutes before dinner must ${p} turn on the oven}?`,
        size("time", "minutes", `the time until ${p} can eat`),
      );
    },
  ],
  roastStart: [
    4,
    6,
    (s, r) => {
      const p = person(s, r);
      const [w, per, rest] = [r.int(4, 20), r.pick([10, 12, 15, 18, 20]), 5 * r.int(2, 9)];
      const hours = (w * per + rest) / 60;
      const at = r.int(5, 9);
      if (!Number.isInteger(hours) || at - hours < 1 || hours < 2) return false;
      const [a, b, c, d] = [s.given(w), s.given(per), s.given(rest), s.given(at)];
      const meat = r.pick("turkey,ham,roast,goose,leg of lamb".split(","));
      s.tell(
        `{a ${meat} of ${a} pounds must be in the oven for ${b} minutes per pound and rest for ${c} minutes afterwards|for every pound of a ${meat}, ${b} minutes in the oven are needed. the ${meat} weighs ${a} pounds and should also rest for ${c} minutes before it is cut|${p} bought a ${meat} that weighs ${a} pounds. it needs ${b} minutes in the oven for each pound, and then it has to stand for ${c} minutes|${p} is cooking a ${meat} for the family. it weighs ${a} pounds and takes ${b} minutes a pound. after that it rests for ${c} minutes|how long a ${meat} takes depends on its weight: ${b} minutes for each pound. ${p} has one of ${a} pounds, which will also rest for ${c} minutes}.`,
      );
      const x = s.step(a, "*", b, `it is in the oven for # minutes.`);
      const y = s.step(x, "+", c, `in all that is # minutes.`);
      const z = s.step(y, "/", s.constant(60), `that is # hours.`);
      const v = s.step(d, "-", z, `so it must start at # o'clock.`);
      closeWith(s, r, v, {
        who: p,
        fact: `{@ wants to serve it at ${d} o'clock in the evening|@'s family eats at ${d} o'clock in the evening|dinner is to begin at ${d} in the evening}`,
        question: `{at what time in the afternoon must @ put it into the oven|at which hour in the afternoon should @ begin to roast it}`,
      });
    },
  ],
  minutesEarly: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [h1, m1, m2] = [r.int(6, 8), 5 * r.int(2, 11), 5 * r.int(2, 11)];
      const h2 = h1 + r.int(1, 2);
      const gap = (h2 - h1) * 60 + m2 - m1;
      const [walk, ride] = [r.int(4, 20), r.int(10, 50)];
      if (gap - walk - ride < 3) return false;
      const [a, b] = [s.given(h1), s.given(m1)];
      const [c, d] = [s.given(h2), s.given(m2)];
      const [e, f] = [s.given(walk), s.given(ride)];
      const [what, car] = [
        r.pick("class,work,the workshop,the meeting,the race,the tour".split(",")),
        r.pick("bus,train,subway,ferry".split(",")),
      ];
      s.tell(
        `{${p} leaves home at ${a}:${b} in the morning. ${p.he} walks for ${e} minutes and then rides the ${car} for ${f} minutes. ${what} begins at ${c}:${d}|${what} begins at ${c}:${d} in the morning. at ${a}:${b}, ${p} leaves home, walks for ${e} minutes and is on the ${car} for ${f} minutes after that|the way to ${what} takes ${p} ${e} minutes on foot and ${f} minutes by ${car}. ${what} begins at ${c}:${d} in the morning, and ${p} leaves home at ${a}:${b}|at ${a}:${b} in the morning, ${p} closes the door and walks to the ${car}, which takes ${e} minutes. the ride lasts ${f} minutes, and ${what} begins at ${c}:${d}|${p} must not be late: ${what} begins at ${c}:${d} in the morning. ${p} goes out at ${a}:${b}, needs ${e} minutes to walk to the ${car} and then sits in it for ${f} minutes}.`,
      );
      const x = s.step(c, "-", a, `from ${a} to ${c} o'clock it is # hours.`);
      const y = s.chain([x, s.constant(60), d], ["*", "+"], `until ${c}:${d} it is # minutes.`);
      const z = s.step(y, "-", b, `from ${a}:${b} it is # minutes.`);
      const v = s.chain([z, e, f], ["-", "-"], `${p} is # minutes early.`);
      s.ask(
        v,
        `{how many minutes early is ${p}|how long, in minutes, must ${p} wait until ${what} begins|how many minutes are left when ${p} gets there|how many minutes later could ${p} have left home and still be on time}?`,
        size("time", "minutes", `the time that ${p} is early`),
      );
    },
  ],
  finishClock: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [start, n, t] = [
        r.int(6, 10),
        r.int(3, 15),
        r.pick([10, 12, 15, 18, 20, 24, 25, 30, 35]),
      ];
      const rest = 5 * r.int(2, 9);
      const hours = (n * t + rest) / 60;
      if (!Number.isInteger(hours) || start + hours > 12 || hours < 2) return false;
      if (start + hours === 12 && r.chance(0.6)) return false;
      const [a, b, c, d] = [s.given(start), s.given(n), s.given(t), s.given(rest)];
      const [does, things, one] = r.pick([
        ["grooms", "dogs", "a dog"],
        ["repairs", "bicycles", "a bicycle"],
        ["cleans", "rooms", "a room"],
        ["cuts the hair of", "customers", "a customer"],
        ["teaches", "pupils", "a pupil"],
        ["checks", "cars", "a car"],
      ] as const);
      s.tell(
        `{${p} ${does} ${b} ${things} in a morning, one after the other, and spends ${c} minutes on each|${one} takes ${p} ${c} minutes, and today ${p.he} ${does} ${b} ${things}|every morning ${p} ${does} ${b} ${things}, ${c} minutes for each of them|${p}'s list for the morning has ${b} ${things} on it. ${one} is done in ${c} minutes|it takes ${p} ${c} minutes for ${one}, and there are ${b} ${things} to do this morning}.`,
        `{${p.he} starts at ${a} o'clock and takes one break of ${d} minutes|the work begins at ${a} o'clock and is interrupted only once, for ${d} minutes|having started at ${a} o'clock, ${p} rests only once, for ${d} minutes}.`,
      );
      const x = s.step(b, "*", c, `the work takes # minutes.`);
      const y = s.step(x, "+", d, `with the break it is # minutes.`);
      const z = s.step(y, "/", s.constant(60), `that is # hours.`);
      const v = s.step(a, "+", z, `the work is done at # o'clock.`);
      s.ask(
        v,
        `{at {what time|what hour} is ${p} finished|when {does ${p} finish|is the work done}, as an hour of the morning or noon|which hour does the clock strike when ${p} is done}?`,
      );
    },
  ],
  machineMinutes: [
    5,
    5,
    (s, r) => {
      const [one, many] = r.pick([
        ["label", "labels"],
        ["envelope", "envelopes"],
        ["cap", "caps"],
        ["spoon", "spoons"],
        ["box", "boxes"],
        ["candle", "candles"],
        ["sock", "socks"],
      ] as const);
      const [t1, t2] = r.sample([2, 3, 4, 5, 6, 10, 12, 15, 20], 2) as [number, number];
      const [n1, n2] = [r.int(3, 40), r.int(3, 40)];
      const [a, b, c, d] = [s.given(n1), s.given(t1), s.given(n2), s.given(t2)];
      const old = r.pick([
        ["the old machine", "the new one"],
        ["the first machine", "the second one"],
        ["the machine at the door", "the one at the window"],
        ["the red machine", "the gray one"],
      ] as const);
      s.tell(
        `{in a factory, ${old[0]} makes ${a} ${many} every ${b} minutes, and ${old[1]} makes ${c} ${many} every ${d} minutes|a workshop has two machines. ${a} ${many} come out of ${old[0]} in ${b} minutes, and ${c} out of ${old[1]} in ${d} minutes|it takes ${old[0]} of a factory ${b} minutes to make ${a} ${many}, while ${old[1]} makes ${c} ${many} in ${d} minutes|two machines make ${many}. in ${b} minutes ${old[0]} makes ${a}, and in ${d} minutes ${old[1]} makes ${c}|${a} ${many} in ${b} minutes: that is what ${old[0]} can do. what ${old[1]} can do is ${c} ${many} in ${d} minutes}.`,
      );
      const hour = s.constant(60);
      const x = s.step(hour, "/", b, `an hour has # times ${b} minutes.`);
      const y = s.step(x, "*", a, `${old[0]} makes # ${many} an hour.`);
      const z = s.step(hour, "/", d, `an hour has # times ${d} minutes.`);
      const w = s.step(z, "*", c, `${old[1]} makes # ${many} an hour.`);
      if (r.chance(0.6) || y.n === w.n) {
        const v = s.step(y, "+", w, `together they make # ${many} an hour.`);
        s.ask(
          v,
          `{how many ${many} do both machines make in one hour|if both run for an hour, how many ${many} are made|what is the number of ${many} made by both machines in an hour|how many ${many} does the factory get out of them per hour}?`,
          units(one, `the ${many} that both machines make in an hour`),
        );
        return true;
      }
      const [high, low] = y.n > w.n ? [y, w] : [w, y];
      const v = s.step(high, "-", low, `the difference is # ${many} an hour.`);
      s.ask(
        v,
        `{how many more ${many} an hour does the faster machine make than the slower one|by how many ${many} an hour is one machine ahead of the other|in one hour, how many fewer ${many} does the slower machine make}?`,
        units(one, `the ${many} that the faster machine makes more`),
      );
    },
  ],
  crewChange: [
    5,
    6,
    (s, r) => {
      const [who, what] = r.pick([
        ["workers", "pave a road"],
        ["painters", "paint a school"],
        ["volunteers", "clear a trail"],
        ["gardeners", "plant a park"],
        ["carpenters", "build a stage"],
        ["pickers", "harvest an orchard"],
      ] as const);
      const [n, days] = [r.int(3, 12), r.int(6, 20)];
      const [done, more] = [r.int(2, days - 2), r.int(1, 8)];
      const come = r.chance(0.6);
      const now = come ? n + more : n - more;
      const left = n * (days - done);
      if (more < 2 || now < 2 || left % now !== 0) return false;
      const [a, b, c, d] = [s.given(n), s.given(days), s.given(done), s.given(more)];
      const change = come
        ? `{${d} more ${who} join them|they get the help of ${d} more}`
        : `{${d} of them leave|${d} of them are sent to another place}`;
      s.tell(
        `{${a} ${who} can ${what} in ${b} days|to ${what} takes ${a} ${who} ${b} days|${a} ${who} were hired to ${what}, a job that takes that many people ${b} days|a company sends ${a} ${who} to ${what} and knows that they need ${b} days for it|in ${b} days, ${a} ${who} would be able to ${what}}. {after ${c} days|when they have worked for ${c} days}, ${change}. {everyone works at the same pace|all of them work equally fast}.`,
      );
      const x = s.step(b, "-", c, `the work of # days is left.`);
      const y = s.step(x, "*", a, `for a single person that is # days.`);
      const z = s.step(a, come ? "+" : "-", d, `# ${who} go on.`);
      const w = s.step(y, "/", z, `they need # days.`);
      const v = s.step(c, "+", w, `in all that is # days.`);
      s.ask(
        v,
        `{how many days does the whole job take|after how many days, counted from the beginning, is the job done|how many days will have passed when everything is done|how long did the work take altogether, in days}?`,
        size("time", "days", `the time for the whole job`),
      );
    },
  ],
  sameHeight: [
    3,
    5,
    (s, r) => {
      const p = named(s, r);
      const [first, second] = r.sample(
        "sunflower,bean plant,corn plant,bamboo,tomato plant,hop plant,hollyhock".split(","),
        2,
      );
      const [slow, diff, weeks] = [r.int(1, 8), r.int(1, 6), r.int(2, 15)];
      const low = r.int(3, 30);
      const unit = r.pick(["cm", "inches"]);
      const time = r.pick(["day", "week"]);
      const [a, b] = [s.given(low + diff * weeks), s.given(low)];
      const [c, d] = [s.given(slow), s.given(slow + diff)];
      s.tell(
        `{in ${p}'s garden there is a ${first} of ${a} ${unit} that grows ${c} ${unit} a ${time}, and a ${second} of only ${b} ${unit} that grows ${d} ${unit} a ${time}|a ${first} is ${a} ${unit} tall and a ${second} ${b} ${unit}. ${p} finds that the ${first} gains ${c} ${unit} every ${time} and the ${second} ${d} ${unit}|${p} measures two plants. the ${second} has ${b} ${unit} and becomes ${d} ${unit} taller each ${time}; the ${first} has ${a} ${unit} but becomes only ${c} ${unit} taller each ${time}|${p} planted a ${first} and a ${second}. now the ${first} is ${a} ${unit} tall and the ${second} ${b} ${unit}, but while the ${first} grows ${c} ${unit} a ${time}, the ${second} grows ${d} ${unit}|although the ${second} in ${p}'s yard has a height of only ${b} ${unit} and the ${first} one of ${a} ${unit}, the ${second} grows faster: ${d} ${unit} a ${time}, compared with ${c} ${unit}}.`,
      );
      const x = s.step(a, "-", b, `the ${second} is # ${unit} behind.`);
      const y = s.step(d, "-", c, `each ${time} it gains # ${unit} on the ${first}.`);
      const z = s.step(x, "/", y, `that takes # ${time}s.`);
      s.ask(
        z,
        `{after how many ${time}s are both plants equally tall|in how many ${time}s will the ${second} be as tall as the ${first}|how many ${time}s does the ${second} need to reach the height of the ${first}|how long does it take, in ${time}s, until the two have the same height}?`,
        size("time", `${time}s`, `the time until both are equally tall`),
      );
    },
  ],
  growthTarget: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [plant, goal] = r.pick([
        ["a vine", "the top of the fence"],
        ["a beanstalk", "the roof of the shed"],
        ["an ivy", "the window"],
        ["a climbing rose", "the balcony"],
        ["a hop plant", "the upper wire"],
        ["a cactus", "the lamp"],
      ] as const);
      const [h, a, w] = [r.int(3, 40), r.int(2, 12), r.int(2, 9)];
      const [b, more] = [r.int(2, 15), r.int(2, 12)];
      if (a === b) return false;
      const [x0, x1, x2] = [s.given(h), s.given(a), s.given(w)];
      const [top, pace] = [s.given(h + a * w + b * more), s.given(b)];
      const unit = r.pick(["inches", "cm"]);
      s.tell(
        `{${p} bought ${plant} that was ${x0} ${unit} tall. for the first ${x2} weeks it grew ${x1} ${unit} a week|when ${p} planted ${plant}, it was ${x0} ${unit} tall, and in each of the first ${x2} weeks it became ${x1} ${unit} taller|${plant} in ${p}'s yard had a height of ${x0} ${unit} at first and grew by ${x1} ${unit} every week for ${x2} weeks|${x0} ${unit} was the height of ${plant} that ${p} got as a present, and in each of ${x2} weeks ${x1} ${unit} were added}. {since then it has been growing ${pace} ${unit} a week|from then on it grows ${pace} ${unit} each week}.`,
        `{${goal} is at a height of ${top} ${unit}|to reach ${goal}, it must be ${top} ${unit} tall|${p} hopes that it will reach ${goal}, ${top} ${unit} above the ground}.`,
      );
      const x = s.step(x1, "*", x2, `in the first weeks it grew # ${unit}.`);
      const y = s.step(x0, "+", x, `then it was # ${unit} tall.`);
      const z = s.step(top, "-", y, `# ${unit} are missing.`);
      const v = s.step(z, "/", pace, `that takes # weeks.`);
      s.ask(
        v,
        `{after those ${x2} weeks, how many more weeks does it take to reach ${goal}|how many weeks after the first ${x2} does it reach ${goal}|when the first ${x2} weeks are over, in how many weeks will it touch ${goal}}?`,
      );
    },
  ],
  heatingSaved: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [stuff, unit] = r.pick([
        ["oil", "gallons"],
        ["gas", "cubic meters"],
        ["wood pellets", "kg"],
        ["coal", "kg"],
      ] as const);
      const [warm, cool] = [r.int(68, 76), r.int(60, 66)];
      const [per, days] = [r.pick([0.5, 0.25, 1, 2, 1.5]), 10 * r.int(1, 12)];
      const normal = (warm - cool) * per + r.int(2, 20);
      if (!Number.isInteger(normal)) return false;
      const [a, b, c, d, e] = [
        s.given(warm),
        s.given(cool),
        s.given(per),
        s.given(normal),
        s.given(days),
      ];
      s.tell(
        `{at ${a} degrees, ${p}'s house uses ${d} ${unit} of ${stuff} a day. each degree less saves ${c} ${unit} a day|${p} keeps the house at ${a} degrees, which takes ${d} ${unit} of ${stuff} a day; with every degree less it is ${c} ${unit} less|to keep ${p}'s house at ${a} degrees, ${d} ${unit} of ${stuff} are burned each day, and one degree less means ${c} ${unit} less a day|${p} wants to save ${stuff}. the house takes ${d} ${unit} of it a day at ${a} degrees, and ${c} ${unit} less for each degree that it is cooler}.`,
      );
      const x = s.step(a, "-", b, `that is # degrees less.`);
      const y = s.step(x, "*", c, `it saves # ${unit} a day.`);
      const z = s.step(d, "-", y, `the house still uses # ${unit} a day.`);
      const w = s.step(z, "*", e, `in ${e} days that is # ${unit}.`);
      if (!Number.isInteger(w.n) || !Number.isInteger(z.n)) return false;
      closeWith(s, r, w, {
        who: p,
        fact: `{@ lowers the temperature to ${b} degrees|the house is kept at ${b} degrees|@ is content with ${b} degrees}`,
        question: `{how many ${unit} of ${stuff} are used in ${e} days|how many ${unit} of ${stuff} do ${e} days take}`,
      });
    },
  ],
});
