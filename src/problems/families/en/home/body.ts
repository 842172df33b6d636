import { families } from "../../../family";
import { cost, size, units } from "../../../measure";
import { named, person, share, usd } from "../../../words_en";
import { closeWith } from "./closing";

/** Medicine, sleep, exercise, batteries, printing and downloads. */
export const enHomeBody = families("en", "home", {
  pillBottles: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const pill = r.pick([20, 25, 50, 100, 200, 250, 500]);
      const [k, times, days] = [r.int(2, 4), r.int(2, 4), r.int(3, 30)];
      const bottle = r.pick([10, 12, 16, 20, 24, 28, 30, 40, 50, 60]);
      if ((k * times * days) % bottle !== 0 || k * times * days === bottle) return false;
      const [a, b, c] = [s.given(k * pill), s.given(pill), s.given(times)];
      const [d, e] = [s.given(days), s.given(bottle)];
      const who = r.pick("doctor,nurse,dentist,surgeon".split(","));
      s.tell(
        `{the ${who} tells ${p} to take ${a} mg of a medicine ${c} times a day. the pharmacy only has pills of ${b} mg|${p} must take ${a} mg of a medicine ${c} times a day, but each pill contains only ${b} mg|every dose of ${p}'s medicine is ${a} mg, and ${p.he} takes it ${c} times a day in the form of ${b} mg pills|in one pill there are ${b} mg of a medicine. ${p} was told to take ${a} mg of it, ${c} times a day|after an operation, ${p} needs ${c} doses of a medicine a day, each of ${a} mg. the pills at home have ${b} mg}.`,
      );
      const x = s.step(a, "/", b, `one dose is # pills.`);
      const y = s.step(x, "*", c, `that is # pills a day.`);
      const z = s.step(y, "*", d, `in ${d} days ${p} takes # pills.`);
      const w = s.step(z, "/", e, `that is # bottles.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ has to do so for ${d} days, and a bottle holds ${e} pills|the pills come in bottles of ${e} and @ must take them for ${d} days}`,
        question: `{how many bottles does @ need|how many bottles must be bought|how many bottles will be empty in the end}`,
        measure: units("bottle", `the bottles that ${p} needs`),
      });
    },
  ],
  syrupByWeight: [
    4,
    6,
    (s, r) => {
      const p = named(s, r);
      const [kg, per, ml] = [r.int(10, 40), r.int(2, 15), r.pick([10, 15, 20, 25, 30, 40, 50])];
      const dose = (kg * per) / ml;
      const days = r.int(3, 10);
      if (!Number.isInteger(dose) || dose < 2 || dose > 30) return false;
      const [a, b, c] = [s.given(kg), s.given(per), s.given(ml)];
      const d = s.given(days);
      const bottle = s.given(10 * (Math.floor((dose * days) / 10) + r.int(1, 8)));
      if (bottle.n === dose * days) return false;
      const pet = r.pick("dog,goat,calf,foal,sheep".split(","));
      s.tell(
        `{for each kilogram of its weight, a sick ${pet} gets ${b} mg of a medicine a day. ${p}'s ${pet} weighs ${a} kg|${p}'s ${pet} is sick and weighs ${a} kg. the right amount of medicine for a day is ${b} mg for each kilogram|a ${pet} of ${a} kg, which belongs to ${p}, must have ${b} mg of a medicine per kilogram every day|the vet says that a sick ${pet} needs ${b} mg of a medicine a day for each kilogram it weighs. ${p}'s ${pet} weighs ${a} kg}. {the medicine is a syrup with ${c} mg in each milliliter|every milliliter of the syrup contains ${c} mg of it}.`,
      );
      const x = s.step(a, "*", b, `the ${pet} gets # mg a day.`);
      const y = s.step(x, "/", c, `that is # ml of syrup a day.`);
      const z = s.step(y, "*", d, `in ${d} days it is # ml.`);
      const w = s.step(bottle, "-", z, `# ml are left.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ buys a bottle of ${bottle} ml and gives it to the ${pet} for ${d} days|@ uses the syrup for ${d} days and had ${bottle} ml of it}`,
        question: `{how many ml of the syrup are left|how many ml remain unused}`,
        measure: size("volume", "ml", `the syrup that is left`),
      });
    },
  ],
  batteryHours: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [h1, r1, r2] = [r.int(2, 4), r.int(5, 20), r.int(2, 12)];
      const start = r.pick([100, 100, 95, 90, 80]);
      const goal = r.pick([10, 15, 20, 5]);
      const left = start - h1 * r1 - goal;
      if (left < r2 || left % r2 !== 0 || r1 === r2) return false;
      const [a, b, c] = [s.given(start), s.given(h1), s.given(r1)];
      const [d, e] = [s.given(r2), s.given(goal)];
      const [what, first, second] = r.pick([
        ["phone", "watching videos", "listening to music"],
        ["tablet", "playing a game", "reading"],
        ["laptop", "editing pictures", "writing"],
        ["camera", "filming", "looking at pictures"],
        ["radio", "the loudspeaker", "the headphones"],
      ] as const);
      s.tell(
        `{the battery of ${p}'s ${what} is at ${a}%. ${first} takes ${c}% of a full battery an hour and ${second} ${d}% an hour|with ${p}'s ${what}, an hour of ${first} costs ${c}% of the battery and an hour of ${second} ${d}%. now it shows ${a}%|${p} starts the day with ${a}% in the battery of a ${what}, which loses ${c}% in an hour of ${first} and ${d}% in an hour of ${second}|${p} has a ${what} with ${a}% in the battery. while ${p.he} is busy with ${first}, it loses ${c}% an hour; with ${second} it is ${d}% an hour}. {${p} spends ${b} hours on ${first} and the rest of the time on ${second}|${first} goes on for ${b} hours, and then ${p} changes to ${second}}.`,
      );
      const x = s.step(b, "*", c, `${first} takes #%.`);
      const y = s.step(a, "-", x, `that leaves #%.`);
      const z = s.step(y, "-", e, `#% can be used for ${second}.`);
      const w = s.step(z, "/", d, `that is enough for # hours.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ wants to keep ${e}% for an emergency|@ stops when only ${e}% are left|the last ${e}% must not be used}`,
        question: `{how many hours of ${second} are possible|for how many hours does the battery allow ${second}}`,
        measure: size("time", "hours", `the time for ${second}`),
      });
    },
  ],
  chargeClock: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [rate, per] = [r.int(2, 10), r.int(2, 9)];
      const [from, to] = [5 * r.int(1, 10), 5 * r.int(11, 20)];
      if ((to - from) % rate !== 0 || to - from === rate) return false;
      const min = ((to - from) / rate) * per;
      const [a, b, c, d] = [s.given(from), s.given(to), s.given(rate), s.given(per)];
      const stay = r.int(Math.ceil(min / 5) + 1, Math.ceil(min / 5) + 12) * 5;
      const e = s.given(stay);
      const what = r.pick("electric car,scooter,electric bike,drone,power drill".split(","));
      s.tell(
        `{${p} plugs in a ${what} whose battery is at ${a}%. every ${d} minutes it gains ${c}%|the battery of ${p}'s ${what} has ${a}% and gains ${c}% every ${d} minutes when it is plugged in|at a charging station, the battery of ${p}'s ${what} gains ${c}% in ${d} minutes. it has ${a}% in the beginning|${p} comes home with only ${a}% in the battery of a ${what} and plugs it in. it takes ${d} minutes to gain ${c}%}. {${p.he} needs ${b}%|it must reach ${b}%}.`,
      );
      const x = s.step(b, "-", a, `#% are missing.`);
      const y = s.step(x, "/", c, `that is # times ${c}%.`);
      const z = s.step(y, "*", d, `that takes # minutes.`);
      const w = s.step(e, "-", z, `# minutes remain.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ is going to leave in ${e} minutes|@ has ${e} minutes|there are ${e} minutes before @ must go}`,
        question: `{how many minutes early is the battery ready|how many minutes before that can it be unplugged}`,
        measure: size("time", "minutes", `the time that is left`),
      });
    },
  ],
  printPaper: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [copies, pages] = [r.int(10, 120), 2 * r.int(2, 30)];
      const pack = r.pick([50, 100, 200, 250, 500]);
      const sheets = (copies * pages) / 2;
      const packs = Math.ceil(sheets / pack);
      const left = r.int(0, packs - 1) * pack;
      const need = (sheets - left) / pack;
      if (left === 0 || !Number.isInteger(need) || need < 2) return false;
      const [a, b, c, d] = [s.given(copies), s.given(pages), s.given(pack), s.given(left)];
      const price = s.given(r.pick([2, 3, 4, 5, 6, 2.5, 4.5]));
      const what = r.pick("booklet,report,cookbook,song book,class newspaper,catalog".split(","));
      s.tell(
        `{${p} prints ${a} copies of a ${what} with ${b} pages, always on both sides of the paper|a ${what} has ${b} pages, and ${p} prints ${a} copies of it, using both sides of each sheet|${a} copies of a ${what}, ${b} pages each, come out of ${p}'s printer. there are two pages on every sheet|a club wants ${a} copies of a ${what} that has ${b} pages. ${p} prints them with two pages on each sheet, front and back}. {there are ${d} sheets in the house, and the rest of the paper is bought in packs of ${c}|since only ${d} sheets are in the house, ${p.he} buys the others in packs of ${c}}. {a pack costs ${usd(price)}|each pack is ${usd(price)}}.`,
      );
      const x = s.step(a, "*", b, `there are # pages.`);
      const y = s.step(x, "/", s.constant(2), `they take # sheets.`);
      const z = s.step(y, "-", d, `# sheets are missing.`);
      const n = s.step(z, "/", c, `that is # packs.`);
      const v = s.step(n, "*", price, `they cost # dollars.`);
      s.ask(
        v,
        `{how much does the paper cost {${p}|}|what does ${p} spend on paper|how many dollars must ${p} pay for the missing paper}?`,
        cost(`the price of the paper`, p),
      );
    },
  ],
  printerTwice: [
    5,
    5,
    (s, r) => {
      const p = person(s, r);
      const [v1, v2] = r.sample([4, 5, 6, 8, 10, 12, 15, 20, 25, 30], 2) as [number, number];
      const [t1, t2] = [r.int(2, 20), r.int(2, 20)];
      const jam = r.int(2, 15);
      const [a, b] = [s.given(v1 * t1), s.given(v2 * t2)];
      const [c, d, e] = [s.given(v1), s.given(v2), s.given(jam)];
      const [big, small] = r.pick([
        ["color pages", "black and white pages"],
        ["photos", "letters"],
        ["posters", "tickets"],
        ["maps", "forms"],
      ] as const);
      const start = s.given(r.int(Math.ceil((t1 + t2 + jam) / 5), 20) * 5);
      if (start.n <= t1 + t2 + jam) return false;
      s.tell(
        `{${p} has to print ${a} ${small} and ${b} ${big}. the printer makes ${c} ${small} or ${d} ${big} a minute|${p}'s printer makes ${c} ${small} in a minute, but of ${big}, it makes ${d} a minute. ${a} ${small} and ${b} ${big} must be printed|${a} ${small}, ${c} of them a minute, and then ${b} ${big}, ${d} of them a minute: this is what ${p} prints|${p} prints ${a} ${small} first and then ${b} ${big}. in a minute, ${c} ${small} or ${d} ${big} come out}. {in the middle, the paper gets stuck, and ${e} minutes are lost|putting in new ink takes ${e} minutes in between}.`,
      );
      const x = s.step(a, "/", c, `the ${small} take # minutes.`);
      const y = s.step(b, "/", d, `the ${big} take # minutes.`);
      const z = s.step(x, "+", y, `together that is # minutes.`);
      const v = s.step(z, "+", e, `with the pause it is # minutes.`);
      const w = s.step(start, "-", v, `# minutes remain.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ begins ${start} minutes before the office closes|the copy shop closes ${start} minutes after @ has begun|there are ${start} minutes until the shop closes}`,
        question: `{how many minutes before closing is {it all|everything} printed|how many minutes are left when the last page is printed}`,
      });
    },
  ],
  downloads: [
    5,
    6,
    (s, r) => {
      const p = named(s, r);
      const [n, m, a, b] = [r.int(2, 40), r.int(2, 9), r.int(3, 20), 50 * r.int(2, 30)];
      const speed = r.pick([2, 4, 5, 8, 10, 12, 15, 20, 25]);
      const total = n * a + m * b;
      if (total % (speed * 60) !== 0 || total / speed / 60 < 2) return false;
      const [x1, x2, x3, x4, x5] = [s.given(n), s.given(a), s.given(m), s.given(b), s.given(speed)];
      const [small, big] = r.pick([
        ["songs", "films"],
        ["photos", "videos"],
        ["e-books", "games"],
        ["maps", "lectures"],
      ] as const);
      s.tell(
        `{${p} downloads ${x1} ${small} of ${x2} megabytes each and ${x3} ${big} of ${x4} megabytes each|on ${p}'s list there are ${x3} ${big}, each of ${x4} megabytes, and ${x1} ${small}, each of ${x2} megabytes|each of ${x1} ${small} has ${x2} megabytes, and each of ${x3} ${big} has ${x4} megabytes. ${p} wants to download all of them|before a journey, ${p} loads ${x1} ${small} and ${x3} ${big} onto a phone. one of the ${small} has ${x2} megabytes, one of the ${big} ${x4}}.`,
      );
      const x = s.step(x1, "*", x2, `the ${small} have # megabytes.`);
      const y = s.step(x3, "*", x4, `the ${big} have # megabytes.`);
      const z = s.step(x, "+", y, `in all that is # megabytes.`);
      const v = s.step(z, "/", x5, `that takes # seconds.`);
      const w = s.step(v, "/", s.constant(60), `that is # minutes.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{the network brings ${x5} megabytes a second|@'s computer loads ${x5} megabytes per second|${x5} megabytes come in every second}`,
        question: `{how many minutes does it take|for how many minutes must @ wait|after how many minutes is everything there}`,
        measure: size("time", "minutes", `the time for the downloads`),
      });
    },
  ],
  burnOff: [
    5,
    5,
    (s, r) => {
      const p = named(s, r);
      const [one, two, three] = [10 * r.int(15, 60), 10 * r.int(20, 80), 10 * r.int(20, 90)];
      const [goal, rate] = [100 * r.int(8, 20), r.int(4, 15)];
      const walk = r.int(2, 6);
      const walked = 10 * r.int(1, 6);
      const over = one + two + three - goal - walk * walked;
      if (over < rate * 5 || over % rate !== 0 || over / rate > 120 || walk >= rate) return false;
      const [a, b, c, d] = [s.given(one), s.given(two), s.given(three), s.given(goal)];
      const [e, f, g] = [s.given(walk), s.given(walked), s.given(rate)];
      const sport = r.pick("running,swimming,rowing,cycling,climbing".split(","));
      s.tell(
        `{${p} had a breakfast of ${a} calories, a lunch of ${b} calories and a dinner of ${c} calories, but only wanted ${d} in the day|${p}'s meals today had ${a}, ${b} and ${c} calories, though the plan allows only ${d} a day|the plan says ${d} calories a day, but today ${p} ate ${a} in the morning, ${b} at noon and ${c} in the evening|${p}'s limit is ${d} calories a day. today it was ${a} at breakfast, ${b} at lunch and ${c} at dinner}. {what is too much shall be burned|${p} wants to burn everything above that}.`,
        `{a walk of ${f} minutes burned ${e} calories a minute|${p} already walked for ${f} minutes, which burns ${e} calories a minute}, {and the rest is done by ${sport}, at ${g} calories a minute|and ${sport}, which burns ${g} calories a minute, must do the rest}.`,
      );
      const x = s.chain([a, b, c], ["+", "+"], `the meals had # calories.`);
      const y = s.step(x, "-", d, `# calories are too much.`);
      const z = s.step(e, "*", f, `the walk burned # calories.`);
      const v = s.step(y, "-", z, `# calories are left to burn.`);
      const w = s.step(v, "/", g, `that takes # minutes of ${sport}.`);
      s.ask(
        w,
        `{how many minutes of ${sport} {does that take|are needed}|how long must ${p} go ${sport}, in minutes|for how many minutes does ${p} still have to go ${sport}}?`,
        size("time", "minutes", `the time of ${sport}`),
      );
    },
  ],
  weekendSleep: [
    3,
    4,
    (s, r) => {
      const p = named(s, r);
      const week = r.pick([5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 5.4, 6.2, 6.8, 7.2]);
      const weekend = r.pick([7, 7.5, 8, 8.5, 9, 9.5, 10, 10.5, 11, 12]);
      const [a, b] = [s.given(week), s.given(5 * week + 2 * weekend)];
      s.tell(
        `{in the five nights before working days, ${p} sleeps ${a} hours each|${p} gets ${a} hours of sleep in every one of the five nights before a working day|from Sunday to Thursday, ${p} sleeps only ${a} hours a night|${p} writes down how long ${p.he} sleeps: it is ${a} hours in each of the five nights from Sunday to Thursday}. {in the other two nights ${p.he} wants to sleep equally long|the two nights of the weekend are to be equally long|the remaining two nights of the week are both the same}.`,
      );
      const x = s.step(a, "*", s.constant(5), `the five nights bring # hours.`);
      const y = s.step(b, "-", x, `# hours are left for the weekend.`);
      const z = s.step(y, "/", s.constant(2), `that is # hours a night.`);
      closeWith(s, r, z, {
        who: p,
        fact: `{@ wants to have ${b} hours of sleep in the whole week|@'s goal is ${b} hours of sleep a week|the total of the week is to be ${b} hours}`,
        question: `{how many hours must @ sleep in each of those two nights|how long, in hours, must each night of the weekend be}`,
        measure: size("time", "hours", `the sleep of one night`),
      });
    },
  ],
  dayShares: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [d1, d2] = [r.pick([3, 4]), r.pick([3, 4, 6, 8, 12])];
      const left = 24 - 24 / d1 - 24 / d2;
      if (left < 5 || d1 === d2) return false;
      const [q1, q2] = [share(1, d1), share(1, d2)];
      const [one, two, three] = r.sample(
        "at work,on the road,in the kitchen,with books,with friends,in the workshop,in the garden".split(
          ",",
        ),
        3,
      );
      const [k, min] = [s.given(r.int(1, left - 3)), s.given(r.pick([15, 20, 30, 40, 45, 10]))];
      if (k.n < 2) return false;
      const rest = (left - k.n) * 60 - min.n;
      s.tell(
        `{${p} spent ${q1.of} the 24 hours of yesterday asleep and ${q2.of} them ${one}|${q1.of} yesterday's 24 hours ${p} was asleep, and ${q2.of} them ${p.he} was ${one}|of the 24 hours of a day, ${p} slept for ${q1.part} and was ${one} for ${q2.part}}. {${k} hours were spent ${two} and ${min} minutes ${three}|besides, ${p.he} was ${two} for ${k} hours and ${three} for ${min} minutes|then there were ${min} minutes ${three} and ${k} hours ${two}}.`,
      );
      const day = s.constant(24);
      const x = s.chain(
        [day, day, s.constant(d1), day, s.constant(d2)],
        ["-", "/", "-", "/"],
        `that leaves # hours.`,
      );
      const y = s.step(x, "-", k, `then # hours remain.`);
      const z = s.step(y, "*", s.constant(60), `that is # minutes.`);
      const w = s.step(z, "-", min, `# minutes are left.`);
      if (w.n !== rest) return false;
      s.ask(
        w,
        `{how many minutes of the day are left for other things|how much time, in minutes, did ${p} have for everything else|for how many minutes was ${p} doing something else}?`,
        size("time", "minutes", `the rest of the day`),
      );
    },
  ],
});
