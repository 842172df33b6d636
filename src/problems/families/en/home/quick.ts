import { families } from "../../../family";
import { size, units } from "../../../measure";
import { person, usd } from "../../../words_en";
import { closeWith } from "./closing";

/** How many of the smaller unit there are in the bigger one, with something that is measured so. */
const CONVERSIONS = [
  ["yards", "feet", 3, "a roll of carpet", "long"],
  ["feet", "inches", 12, "a shelf", "wide"],
  ["pounds", "ounces", 16, "a cake", "heavy"],
  ["gallons", "quarts", 4, "a pot of soup", "large"],
  ["quarts", "cups", 4, "a jug of juice", "large"],
  ["hours", "minutes", 60, "a train ride", "long"],
  ["minutes", "seconds", 60, "a song", "long"],
  ["weeks", "days", 7, "a school project", "long"],
  ["meters", "centimeters", 100, "a hose", "long"],
  ["kilometers", "meters", 1000, "a hiking trail", "long"],
  ["kilograms", "grams", 1000, "a sack of sugar", "heavy"],
  ["days", "hours", 24, "a voyage", "long"],
] as const;

/** Short problems of one or two steps about measures and time. */
export const enHomeQuick = families("en", "home", {
  smallerUnit: [
    1,
    3,
    (s, r) => {
      const p = person(s, r);
      const [big, small, k, what, adjective] = r.pick(CONVERSIONS);
      const down = r.chance(0.6);
      const n = r.int(2, k > 60 ? 12 : 40);
      const [own, many] = [s.given(down ? n : n * k), s.constant(k)];
      const [from, to] = down ? [big, small] : [small, big];
      const unit = big === "feet" ? "foot" : big.slice(0, -1);
      const kind = /ounce|pound|gram/.test(to)
        ? "weight"
        : /hour|minute|second|day|week/.test(to)
          ? "time"
          : /cup|quart|gallon/.test(to)
            ? "volume"
            : "length";
      s.tell(
        `{${p} tells a friend about ${what} of ${own} ${from}|${what} in ${p}'s diary is given as ${own} ${from}|there was ${what} of ${own} ${from}, and ${p} wrote it down|${p} needs to know in ${to} how ${adjective} ${what} is. it has been written down as ${own} ${from}|according to ${p}, ${what} was ${own} ${from} ${adjective}}. {${k} ${small} make one ${unit}.|in one ${unit} there are ${k} ${small}.|}`,
      );
      const x = s.step(own, down ? "*" : "/", many, `that is # ${to}.`);
      s.ask(
        x,
        `{how many ${to} is that|what is that in ${to}|expressed in ${to}, how much is it|how many ${to} are the same as that}?`,
        size(kind, to, `the ${kind === "volume" ? "content" : kind} of ${what}`),
      );
    },
  ],
  minutesLeft: [
    1,
    3,
    (s, r) => {
      const p = person(s, r);
      const hour = s.idle(r.int(6, 11));
      const [now, then] = [r.int(10, 44), r.int(15, 59)];
      if (then - now < 4) return false;
      const [a, b] = [s.given(now), s.given(then)];
      const what = r.pick(
        "the bus leaves,the shop opens,the film begins,the cake is done,the train comes,the bell rings,the show starts,the doctor has time for them".split(
          ",",
        ),
      );
      const event = what.replace("them", `${p.him}`);
      s.tell(
        `{it is ${hour}:${a}, and ${p} is waiting. at ${hour}:${b} ${event}|${p} looks at the clock at ${hour}:${a} and knows that ${event} at ${hour}:${b}|at ${hour}:${b} ${event}. ${p} arrives at ${hour}:${a} and has to wait|the clock of ${p} shows ${hour}:${a}, while ${event} at ${hour}:${b}}.`,
      );
      const x = s.step(b, "-", a, `${p} waits for # minutes.`);
      s.ask(
        x,
        `{how many minutes does ${p} wait|how long is that, in minutes|how many minutes are there in between|how many minutes too early is ${p}}?`,
        size("time", "minutes", `the time that ${p} waits`),
      );
    },
  ],
  nightHours: [
    2,
    3,
    (s, r) => {
      const p = person(s, r);
      const [a, b] = [s.given(r.int(6, 11)), s.given(r.int(4, 11))];
      const [does, noun1] = r.pick([
        ["sleeps", "sleep"],
        ["works in a hospital", "work"],
        ["drives a train", "work"],
        ["guards a museum", "work"],
        ["rides a night bus", "travel"],
        ["watches the stars", "watching the stars"],
      ] as const);
      s.tell(
        `{${p} ${does} from ${a} o'clock in the evening until ${b} o'clock in the morning|from ${a} in the evening to ${b} in the morning, ${p} ${does}|it is ${a} o'clock in the evening when ${p} begins, and ${b} o'clock in the morning when ${p} stops: this is how long ${p.he} ${does}|${p} ${does} all night. ${p.he} begins at ${a} o'clock in the evening and stops at ${b} o'clock in the morning}.`,
      );
      const x = s.step(s.constant(12), "-", a, `until midnight it is # hours.`);
      const y = s.step(x, "+", b, `in all that is # hours.`);
      s.ask(
        y,
        `{how many hours of ${noun1} is that|how many hours is that|how long is this in hours|for how many hours does it go on}?`,
        size("time", "hours", `the hours of the night`),
      );
    },
  ],
  bagDays: [
    2,
    4,
    (s, r) => {
      const p = person(s, r);
      const [pounds, oz] = [r.int(2, 40), r.int(2, 24)];
      const days = (pounds * 16) / oz;
      if (!Number.isInteger(days) || days < 3 || days > 120) return false;
      const [a, b] = [s.given(pounds), s.given(oz)];
      const [pet, food] = r.pick([
        ["dog", "dry food"],
        ["parrot", "seeds"],
        ["rabbit", "pellets"],
        ["goat", "grain"],
        ["hamster", "mixed seeds"],
        ["duck", "corn"],
        ["cat", "dry food"],
      ] as const);
      s.tell(
        `{${p} opens a bag with ${a} pounds of ${food} for a ${pet}. the ${pet} eats ${b} ounces a day|a ${pet} of ${p}'s gets ${b} ounces of ${food} every day from a bag that holds ${a} pounds|there are ${a} pounds of ${food} in a bag. each day ${p} takes ${b} ounces of it for a ${pet}|${b} ounces of ${food} a day are right for ${p}'s ${pet}, and a new bag contains ${a} pounds}. {a pound is 16 ounces|one pound has 16 ounces}.`,
      );
      const x = s.step(a, "*", s.constant(16), `the bag holds # ounces.`);
      const y = s.step(x, "/", b, `it lasts # days.`);
      s.ask(
        y,
        `{how many days does the bag last|for how many days is there enough ${food}|after how many days is the bag empty|how long will it last, in days}?`,
        size("time", "days", `the time that the bag lasts`),
      );
    },
  ],
  speedFromMinutes: [
    2,
    4,
    (s, r) => {
      const p = person(s, r);
      const [min, far] = [r.pick([3, 4, 5, 6, 10, 12, 15, 20, 30]), r.int(1, 20)];
      const speed = (60 / min) * far;
      const slow = r.chance(0.5);
      if (far < 2 || speed > 90 || (slow && speed > 30)) return false;
      const [a, b] = [s.given(far), s.given(min)];
      const how = slow
        ? r.pick(["rides a bicycle", "paddles", "skates", "rides a horse", "sails"])
        : r.pick(["drives", "rides a scooter", "rides a motorcycle"]);
      const unit = r.pick(["miles", "km"]);
      s.tell(
        `{${p} ${how} and covers ${a} ${unit} in ${b} minutes|in ${b} minutes ${p} covers ${a} ${unit}, always at the same speed. ${p.he} ${how}|it takes ${p}, who ${how}, ${b} minutes to get ${a} ${unit} ahead|${p} ${how} at a steady speed, and every ${b} minutes another ${a} ${unit} are done}.`,
      );
      const x = s.step(s.constant(60), "/", b, `an hour is # times ${b} minutes.`);
      const y = s.step(x, "*", a, `that is # ${unit} an hour.`);
      s.ask(
        y,
        `{how many ${unit} is that in an hour|what is ${p}'s speed, in ${unit} per hour|how far does ${p} get in one hour, in ${unit}|at this speed, how many ${unit} does ${p} cover in an hour}?`,
        size("length", unit, `the way that ${p} covers in an hour`),
      );
    },
  ],
  rugOnFloor: [
    2,
    4,
    (s, r) => {
      const p = person(s, r);
      const [l, w] = [r.int(8, 40), r.int(6, 30)];
      const rug = r.int(10, l * w - 10);
      if (w > l || rug > (3 * l * w) / 4) return false;
      const [a, b, c] = [s.given(l), s.given(w), s.given(rug)];
      const [room, thing] = r.pick([
        ["living room", "a rug"],
        ["yard", "a pond"],
        ["hall", "a stage"],
        ["roof", "solar panels"],
        ["garden", "a greenhouse"],
        ["kitchen", "cupboards"],
        ["barn", "stacks of hay"],
      ] as const);
      s.tell(
        `{${p}'s ${room} is ${a} feet long and ${b} feet wide|${p} has a ${room} that measures ${a} feet by ${b} feet|a ${room} of ${a} by ${b} feet belongs to ${p}}.`,
      );
      const x = s.step(a, "*", b, `the ${room} has # square feet.`);
      const y = s.step(x, "-", c, `# square feet are free.`);
      closeWith(s, r, y, {
        who: p,
        fact: `{@ wants ${thing} with an area of ${c} square feet there|${c} square feet of it are taken up by ${thing}|${thing} with ${c} square feet will be there}`,
        question: `{how many square feet are still free|how many square feet remain|what area in square feet is left|how large is the free part in square feet}`,
      });
    },
  ],
  towerOfBoxes: [
    2,
    3,
    (s, r) => {
      const p = person(s, r);
      const [n, h, base] = [r.int(2, 15), r.int(2, 24), r.int(4, 40)];
      const [a, b, c] = [s.given(n), s.given(h), s.given(base)];
      const unit = r.pick(["inches", "cm"]);
      const [what, under] = r.pick([
        ["boxes", "table"],
        ["blocks", "stool"],
        ["books", "chair"],
        ["crates", "pallet"],
        ["cushions", "bench"],
        ["bricks", "step"],
      ] as const);
      s.tell(
        `{${p} piles up ${a} ${what} on a ${under} that is ${c} ${unit} high|on a ${under} with a height of ${c} ${unit}, ${p} puts ${a} ${what} on top of each other|a ${under} is ${c} ${unit} high, and ${p} builds a tower of ${a} ${what} on it}. {each of the ${what} is ${b} ${unit} high|every one of them adds ${b} ${unit}|the ${what} have a height of ${b} ${unit} each}.`,
      );
      const x = s.step(a, "*", b, `the ${what} are # ${unit} high.`);
      const y = s.step(x, "+", c, `with the ${under} it is # ${unit}.`);
      s.ask(
        y,
        `{at what height above the floor is the top, in ${unit}|how many ${unit} above the floor does the tower end|how high is the top above the floor, in ${unit}|how many ${unit} is it from the floor to the top}?`,
        size("length", unit, `the height of the top`),
      );
    },
  ],
  priceByFoot: [
    2,
    4,
    (s, r) => {
      const p = person(s, r);
      const [per, n] = [r.pick([1, 2, 3, 4, 5, 6, 0.5, 1.5, 2.5]), r.int(2, 30)];
      const [big, small, k] = r.pick([
        ["yard", "feet", 3],
        ["pound", "ounces", 16],
        ["dozen", "pieces", 12],
        ["gallon", "quarts", 4],
        ["week", "days", 7],
        ["foot", "inches", 12],
      ] as const);
      const things = {
        yard: ["rope", "chain", "velvet"],
        pound: ["tea", "cheese", "chocolate"],
        dozen: ["oysters", "tulip bulbs", "tiles"],
        gallon: ["honey", "cider", "paint"],
        week: ["parking", "a rented bicycle", "a place at a day care"],
        foot: ["copper bar", "fine wood", "glass tube"],
      }[big];
      const what = r.pick(things);
      const of = big === "dozen" ? "" : " of";
      if (n === k) return false;
      const [a, b] = [s.given(per * k), s.given(n)];
      s.tell(
        `{a ${big}${of} ${what} costs ${usd(a)}|${usd(a)} is the price for a ${big}${of} ${what}|for a ${big}${of} ${what}, the price is ${usd(a)}|${what} is offered to ${p} for ${usd(a)} a ${big}}. {a ${big} ${big === "dozen" ? "is" : "has"} ${k} ${small}.|}`,
      );
      const x = s.step(a, "/", s.constant(k), `one of the ${small} costs # dollars.`);
      const y = s.step(x, "*", b, `${b} ${small} cost # dollars.`);
      closeWith(s, r, y, {
        who: p,
        fact: `{@ needs ${b} ${small} and pays at the same rate|@ takes ${b} ${small}, which are charged at the same rate|${b} ${small} are what @ must pay for, at the same rate}`,
        question: `{how much does @ pay|how many dollars is that|what is the price of @'s part}`,
      });
    },
  ],
  sameRowsLess: [
    2,
    4,
    (s, r) => {
      const p = person(s, r);
      const [what, row] = r.pick([
        ["trees", "row"],
        ["chairs", "row"],
        ["tomato plants", "bed"],
        ["jars", "shelf"],
        ["tents", "line"],
        ["hooks", "board"],
      ] as const);
      const [n, k, more] = [r.int(3, 15), r.int(4, 30), r.int(1, 9)];
      const total = n * k;
      const rows = total / (k + more);
      if (!Number.isInteger(rows) || rows < 2) return false;
      const [a, b, c] = [s.given(n), s.given(k), s.given(k + more)];
      const many = row === "shelf" ? "shelves" : `${row}s`;
      s.tell(
        `{${p} has ${what} in ${a} ${many}, ${b} in each|there are ${a} ${many} with ${b} ${what} each, which belong to ${p}|${p} keeps ${b} ${what} in each of ${a} ${many}|in each ${row} there are ${b} ${what}, and ${p} has ${a} ${many}}.`,
      );
      const x = s.step(a, "*", b, `there are # ${what}.`);
      const y = s.step(x, "/", c, `they fill # ${many}.`);
      closeWith(s, r, y, {
        who: p,
        fact: `{@ wants to have ${c} in each ${row}|@ arranges all of them again with ${c} in each ${row}|each ${row} is to get ${c} of them}`,
        question: `{how many ${many} will there be|how many ${many} are needed then}`,
        measure: units(row, `the ${many} that are needed`),
      });
    },
  ],
});
