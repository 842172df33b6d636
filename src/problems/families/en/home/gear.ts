import { families } from "../../../family";
import { size, things, units } from "../../../measure";
import { noun } from "../../../nouns";
import { named, person } from "../../../words_en";
import { closeWith } from "./closing";

/** Hearts and steps, bags and batteries, memory cards and typing. */
export const enHomeGear = families("en", "home", {
  heartBeats: [
    5,
    5,
    (s, r) => {
      const p = named(s, r);
      const [slow, fast] = [r.int(50, 80), r.int(90, 160)];
      const [sit, run] = [r.int(5, 60), r.int(5, 40)];
      const [a, b, c, d] = [s.given(slow), s.given(fast), s.given(sit), s.given(run)];
      const sport = r.pick("runs,climbs stairs,skips rope,swims,rides a bicycle".split(","));
      s.tell(
        `{${p}'s heart beats ${a} times a minute at rest and ${b} times a minute in sport|at rest ${p} counts ${a} heartbeats a minute; in sport it is ${b}|a minute of rest is ${a} heartbeats for ${p}, and a minute of sport ${b}|${p} wears a watch that counts heartbeats: ${a} a minute when sitting still and ${b} a minute in sport}. {${p} sits for ${c} minutes and then ${sport} for ${d} minutes|first come ${c} minutes of rest, and then ${p} ${sport} for ${d} minutes|${p} ${sport} for ${d} minutes after a rest of ${c} minutes}.`,
      );
      const x = s.step(a, "*", c, `at rest that is # beats.`);
      const y = s.step(b, "*", d, `in sport it is # beats.`);
      const z = s.step(x, "+", y, `together that is # beats.`);
      const t = s.step(c, "+", d, `all of it takes # minutes.`);
      const w = s.step(z, "/", t, `on average that is # beats a minute.`);
      if (!Number.isInteger(w.n * 2)) return false;
      s.ask(
        w,
        `{how many heartbeats a minute is that on average|for the whole time, what is the average number of heartbeats in a minute|on average, how many times a minute did ${p}'s heart beat}?`,
      );
    },
  ],
  suitcases: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [limit, n, each, empty] = [
        r.int(15, 32),
        r.int(2, 12),
        r.pick([0.5, 1.5, 2, 3, 0.25]),
        r.int(2, 5),
      ];
      const clothes = r.int(3, 15);
      const left = limit - empty - clothes - n * each;
      const [b, c, d] = [s.given(empty), s.given(clothes), s.given(n)];
      const [a, e] = [s.given(limit), s.given(each)];
      if (left < 0.5 || (left * 1000) % 250 !== 0) return false;
      const g = s.given(250);
      const [one, two] = r.pick([
        ["books", "bars of chocolate"],
        ["boxes of tea", "packs of coffee"],
        ["bottles of oil", "jars of honey"],
        ["magazines", "bags of nuts"],
        ["pairs of shoes", "pieces of soap"],
      ] as const);
      s.tell(
        `{an airline lets every passenger take a suitcase of ${a} kg. ${p}'s weighs ${b} kg when it is empty|${p}'s suitcase, which weighs ${b} kg empty, must not be heavier than ${a} kg|on ${p}'s flight a suitcase may weigh ${a} kg; the empty one weighs ${b} kg|${p} is packing for a flight. the suitcase weighs ${b} kg when there is nothing in it, and up to ${a} kg are allowed}. {clothes of ${c} kg and ${d} ${one} of ${e} kg each are packed|into it go ${d} ${one}, each of ${e} kg, and ${c} kg of clothes|${p.he} packs ${c} kg of clothes and ${d} ${one} that weigh ${e} kg apiece}. {the rest is for ${two} of ${g} grams each|then ${p} adds ${two}, each of ${g} grams, as presents}.`,
      );
      const x = s.chain([b, c, d, e], ["+", "+", "*"], `the suitcase weighs # kg.`);
      const y = s.step(a, "-", x, `# kg are left.`);
      const z = s.step(y, "*", s.constant(1000), `that is # grams.`);
      const w = s.step(z, "/", g, `that is enough for # ${two}.`);
      s.ask(
        w,
        `{how many ${two} fit in|how many ${two} can ${p} take|for how many ${two} is there still enough weight left}?`,
      );
    },
  ],
  shoeMiles: [
    5,
    5,
    (s, r) => {
      const p = named(s, r);
      const [days, far, long, weeks] = [r.int(2, 5), r.int(2, 8), r.int(5, 14), r.int(2, 20)];
      const week = days * far + long;
      const more = r.int(2, 20);
      const [a, b, c] = [s.given(days), s.given(far), s.given(long)];
      const [d, e] = [s.given(weeks), s.given(week * (weeks + more))];
      const [what, does] = r.pick([
        ["running shoes", "runs"],
        ["hiking boots", "hikes"],
        ["bicycle tires", "rides"],
        ["skate wheels", "skates"],
      ] as const);
      if (what === "running shoes" && week > 60) return false;
      s.tell(
        `{on ${a} days a week ${p} ${does} ${b} miles, and on Sunday ${c} miles|${p} ${does} ${c} miles every Sunday and ${b} miles on each of ${a} other days of the week|each week, ${p} ${does} ${b} miles on ${a} working days and ${c} miles on Sunday|${p} trains every week in the same way: ${b} miles on each of ${a} days, and a longer tour of ${c} miles on Sunday}. {a pair of ${what} lasts ${e} miles|after ${e} miles, ${what} are worn out|${what} are good for ${e} miles}.`,
      );
      const x = s.step(a, "*", b, `the working days make # miles.`);
      const y = s.step(x, "+", c, `in a week that is # miles.`);
      const z = s.step(y, "*", d, `in ${d} weeks it is # miles.`);
      const v = s.step(e, "-", z, `# miles are left.`);
      const w = s.step(v, "/", y, `that is # weeks.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@'s ${what} are ${d} weeks old|@ has had the ${what} for ${d} weeks|@ bought new ${what} ${d} weeks ago}`,
        question: `{how many more weeks will they last|in how many weeks will they be worn out|how many weeks from now does @ need new ones}`,
        measure: size("time", "weeks", `the time that the ${what} still last`),
      });
    },
  ],
  stepsGoal: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [rate, m1, m2] = [5 * r.int(14, 26), r.int(5, 40), r.int(5, 60)];
      const [work, more] = [100 * r.int(5, 40), r.int(5, 60)];
      const goal = rate * (m1 + m2) + work + rate * more;
      if (goal % 100 !== 0) return false;
      const [a, b, c, d, e] = [
        s.given(rate),
        s.given(m1),
        s.given(m2),
        s.given(work),
        s.given(goal),
      ];
      const [x1, x2] = r.pick([
        ["to the station", "with the dog"],
        ["to school", "to the library"],
        ["in the park", "around the block"],
        ["to a friend's house", "back home"],
      ] as const);
      s.tell(
        `{${p} makes ${a} steps in a minute of walking. today ${p.he} walked ${b} minutes ${x1} and ${c} minutes ${x2}, and there were ${d} steps at work|today ${p} walked ${x1} for ${b} minutes and ${x2} for ${c} minutes, with ${a} steps a minute. at work ${p.he} made another ${d} steps|a minute of walking is ${a} steps for ${p}. so far today there were ${b} minutes ${x1}, ${c} minutes ${x2} and ${d} steps at work|${p} counts steps. ${b} minutes of walking ${x1} and ${c} minutes of walking ${x2}, with ${a} steps a minute, and ${d} steps at work make up the day so far}.`,
      );
      const x = s.step(b, "+", c, `${p} walked for # minutes.`);
      const y = s.chain([x, a, d], ["*", "+"], `that was # steps.`);
      const z = s.step(e, "-", y, `# steps are missing.`);
      const w = s.step(z, "/", a, `that takes # minutes.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ wants to make ${e} steps a day|@'s goal is ${e} steps|the goal for the day is ${e} steps}`,
        question: `{how many more minutes must @ walk|how many minutes of walking are still missing|for how many minutes does @ still have to walk}`,
        measure: size("time", "minutes", `the time that ${p} still has to walk`, p),
      });
    },
  ],
  babyNaps: [
    5,
    4,
    (s, r) => {
      const p = named(s, r);
      const [night, n, min] = [r.int(7, 11), r.int(2, 4), 5 * r.int(4, 24)];
      if ((n * min) % 30 !== 0) return false;
      const [a, b, c] = [s.given(night), s.given(n), s.given(min)];
      const who = r.pick("baby,kitten,puppy,little brother,little daughter".split(","));
      const awake = r.chance(0.5);
      s.tell(
        `{${p}'s ${who} sleeps ${a} hours at night and has ${b} naps of ${c} minutes a day|every day ${p}'s ${who} naps ${b} times, ${c} minutes each time, and at night it is ${a} hours of sleep|besides ${a} hours at night, ${p}'s ${who} sleeps ${b} times a day for ${c} minutes|a night of ${a} hours and ${b} naps of ${c} minutes: this is how ${p}'s ${who} sleeps every day}.`,
      );
      const x = s.step(b, "*", c, `the naps take # minutes.`);
      const y = s.step(x, "/", s.constant(60), `that is # hours.`);
      const z = s.step(a, "+", y, `in a day it is # hours of sleep.`);
      if (z.n > 20) return false;
      if (awake) {
        const v = s.step(s.constant(24), "-", z, `# hours of the day are not slept.`);
        const w = s.step(v, "*", s.constant(7), `in a week that is # hours.`);
        s.ask(
          w,
          `{how many hours a week is the ${who} awake|in a week, how many hours is the ${who} not asleep|what is the time in a week, in hours, that the ${who} is awake}?`,
          size("time", "hours", `the time that the ${who} is awake`),
        );
        return true;
      }
      const days = s.given(r.int(3, 30));
      const v = s.step(z, "*", days, `in ${days} days that is # hours.`);
      const own = s.given(r.int(5, 8));
      if (v.n <= own.n * days.n) return false;
      const w = s.chain([v, own, days], ["-", "*"], `that is # hours more.`);
      s.ask(
        w,
        `{if ${p} sleeps ${own} hours a day, how many more hours does the ${who} sleep in ${days} days|by how many hours of sleep is the ${who} ahead of ${p} after ${days} days, when ${p} gets ${own} hours a day}?`,
      );
    },
  ],
  toyBatteries: [
    5,
    4,
    (s, r) => {
      const p = person(s, r);
      const [one, two] = r.sample(
        "flashlights,toy cars,clocks,radios,remote controls,robots,walkie-talkies".split(","),
        2,
      );
      const [n, a, m, b] = [r.int(2, 9), r.int(1, 6), r.int(2, 9), r.int(1, 4)];
      const [have, pack] = [r.int(2, 12), r.pick([2, 4, 6, 8, 10, 12])];
      const need = n * a + m * b - have;
      if (need < pack * 2 || need % pack !== 0 || a === b || a === 1 || b === 1) return false;
      const [x1, x2, x3, x4] = [s.given(n), s.given(a), s.given(m), s.given(b)];
      const [x5, x6] = [s.given(have), s.given(pack)];
      s.tell(
        `{${p} has ${x1} ${one} and ${x3} ${two} that need new batteries. each of the ${one} takes ${x2}, and each of the ${two} takes ${x4}|all the batteries in ${p}'s ${x1} ${one} and ${x3} ${two} are to be changed: there are ${x2} in each of the ${one} and ${x4} in each of the ${two}|${x2} batteries go into each of the ${one} and ${x4} into each of the ${two}. ${p} has ${x1} ${one} and ${x3} ${two}, all without batteries|${p} checks all the ${one} and ${two} in the house. there are ${x1} ${one}, which take ${x2} batteries each, and ${x3} ${two}, which take ${x4} batteries each, and all of them need new ones}. {${x5} batteries lie in a drawer|${p} finds ${x5} new batteries in a drawer|${x5} batteries are already in the house}.`,
      );
      const x = s.step(x1, "*", x2, `the ${one} need # batteries.`);
      const y = s.step(x3, "*", x4, `the ${two} need # batteries.`);
      const z = s.step(x, "+", y, `in all that is # batteries.`);
      const v = s.step(z, "-", x5, `# batteries must be bought.`);
      const w = s.step(v, "/", x6, `that is # packs.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{the shop sells packs of ${x6}|there are ${x6} batteries in a pack|@ buys packs of ${x6}}`,
        question: `{how many packs {are needed|must be bought}|how many packs does @ have to buy|how many packs will be enough for all of them}`,
        measure: things(noun("pack"), `the packs that ${p} buys`, p),
      });
    },
  ],
  memoryCard: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [gb, n, each, pic] = [
        r.int(2, 32),
        r.int(2, 20),
        50 * r.int(2, 20),
        r.pick([2, 3, 4, 5, 6, 8, 10]),
      ];
      const left = gb * 1000 - n * each;
      if (left < 200 || left % pic !== 0) return false;
      const taken = r.int(10, Math.min(400, left / pic - 10));
      const [a, b, c, d] = [s.given(gb), s.given(n), s.given(each), s.given(pic)];
      const e = s.given(taken);
      s.tell(
        `{a memory card of ${a} gigabytes is in ${p}'s camera. on it there are ${b} videos of ${c} megabytes each|${p} has filled part of a memory card of ${a} gigabytes with ${b} videos, each of ${c} megabytes|each of the ${b} videos on ${p}'s memory card has ${c} megabytes, and the card can hold ${a} gigabytes|${p} films and takes pictures on a trip. the memory card holds ${a} gigabytes, and there are ${b} videos on it, each of ${c} megabytes}. {a gigabyte is 1000 megabytes, and a picture takes ${d} megabytes|a picture needs ${d} megabytes (a gigabyte has 1000 of them)|with 1000 megabytes in a gigabyte and ${d} megabytes for a picture, there is room for pictures, too}.`,
      );
      const x = s.step(a, "*", s.constant(1000), `the card holds # megabytes.`);
      const y = s.chain([x, b, c], ["-", "*"], `# megabytes are free.`);
      const z = s.step(y, "/", d, `there is room for # pictures.`);
      const w = s.step(z, "-", e, `# more pictures fit on it.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ takes ${e} pictures|@ puts ${e} pictures on the card|${e} pictures are taken on a trip}`,
        question: `{for how many more pictures is there room|how many more pictures fit on the card after that|how many other pictures can @ still take}`,
        measure: units("picture", `the pictures that still fit on the card`),
      });
    },
  ],
  audiobook: [
    4,
    6,
    (s, r) => {
      const p = named(s, r);
      const speed = r.pick([1.5, 1.25, 2]);
      const [hours, per] = [r.int(4, 30), r.pick([10, 15, 20, 24, 25, 30, 40, 45, 48, 60])];
      const days = (hours * 60) / speed / per;
      if (!Number.isInteger((hours * 60) / speed) || !Number.isInteger(days) || days < 3)
        return false;
      const [a, b, c] = [s.given(hours), s.given(speed), s.given(per)];
      const d = s.given(r.int(1, days - 1));
      if (d.n < 2) return false;
      const what = r.pick("audiobook,lecture,podcast series,language course".split(","));
      s.tell(
        `{${p} listens to ${/^a/.test(what) ? "an" : "a"} ${what} of ${a} hours, but plays it ${b} times as fast|at normal speed, ${p}'s ${what} takes ${a} hours. ${p.he} plays it at ${b} times the speed|the ${what} that ${p} is listening to is ${a} hours long, and it runs at ${b} times the normal speed|${p} has started ${/^a/.test(what) ? "an" : "a"} ${what} of ${a} hours and lets it run ${b} times as fast as normal}. {every day ${p.he} listens for ${c} minutes|the way to work gives ${p.him} ${c} minutes for it each day|${c} minutes a day are spent on it}.`,
      );
      const x = s.step(a, "*", s.constant(60), `at normal speed it is # minutes.`);
      const y = s.step(x, "/", b, `at this speed it takes # minutes.`);
      const z = s.step(y, "/", c, `that is # days.`);
      const w = s.step(z, "-", d, `# days are left.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{@ has been listening for ${d} days|${d} days of this are over|@ began ${d} days ago}`,
        question: `{how many more days does it take|in how many days will @ reach the end|how many days are left until the end}`,
        measure: size("time", "days", `the time until the end of the ${what}`),
      });
    },
  ],
  typingHours: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [pages, words, speed] = [r.int(4, 40), 50 * r.int(4, 10), 5 * r.int(5, 16)];
      const min = (pages * words) / speed;
      if (!Number.isInteger(min) || min < 20) return false;
      const check = r.int(2, 6);
      const [a, b, c, d] = [s.given(pages), s.given(words), s.given(speed), s.given(check)];
      const [text, does] = r.pick([
        ["story", "types"],
        ["report", "types"],
        ["speech", "translates"],
        ["diary", "copies"],
        ["letter collection", "copies"],
      ] as const);
      if (does === "translates" && speed > 40) return false;
      s.tell(
        `{${p} ${does} a ${text} of ${a} pages with ${b} words on each page, at ${c} words a minute|a ${text} that ${p} ${does} has ${a} pages of ${b} words, and ${p} manages ${c} words in a minute|there are ${b} words on every page of a ${text} of ${a} pages. ${p} ${does} ${c} words a minute|${p}, who ${does} ${c} words a minute, is given a ${text}. it has ${a} pages, and on each page there are ${b} words}.`,
      );
      const x = s.step(a, "*", b, `the ${text} has # words.`);
      const y = s.step(x, "/", c, `that takes # minutes.`);
      const z = s.step(a, "*", d, `checking takes # minutes.`);
      const w = s.step(y, "+", z, `in all that is # minutes.`);
      closeWith(s, r, w, {
        who: p,
        fact: `{checking takes another ${d} minutes for each page|@ needs ${d} more minutes per page to look for mistakes|every page is also read again, which takes ${d} minutes}`,
        question: `{how many minutes of work is that altogether|how many minutes does @ need for all of it|how many minutes pass until everything is done}`,
        measure: size("time", "minutes", `the time for the ${text}`),
      });
    },
  ],
});
