import { families } from "../../family";
import { size, units } from "../../measure";
import { named, person } from "../../words_en";

/** Units of distance. */
export const SPEEDS = ["km", "miles", "kilometers"] as const;

/** What travels at a steady speed. */
export const RIDES = [
  "a train",
  "a car",
  "a bus",
  "a cyclist",
  "a truck",
  "a ship",
  "a motorcycle",
];

/** What people do at a steady pace: verb forms, what it makes, its unit. */
export const WORK = [
  ["reads", "read", "page"],
  ["types", "type", "word"],
  ["solves", "solve", "problem"],
  ["knits", "knit", "row"],
  ["washes", "wash", "plate"],
  ["paints", "paint", "tile"],
  ["folds", "fold", "letter"],
  ["picks", "pick", "apple"],
  ["makes", "make", "toy"],
  ["plants", "plant", "tree"],
  ["learns", "learn", "word"],
  ["swims", "swim", "lap"],
] as const;

/** Speed, pace, work and time. */
export const enRates = families("en", "rates", {
  distance: [
    1,
    3,
    (s, r) => {
      const unit = r.pick(SPEEDS);
      const ride = r.chance(0.5);
      const who = ride ? r.pick(RIDES) : String(person(s, r));
      const [v, t] = [s.given(r.int(ride ? 15 : 3, 90)), s.given(r.int(2, 12))];
      s.tell(
        `{${who} {travels|goes|drives|moves} at {a speed of |}${v} ${unit} {per|an} hour{ for ${t} hours|. the {trip|ride} takes ${t} hours}|every hour ${who} {covers|goes} ${v} ${unit}, and the {trip|ride} takes ${t} hours|for ${t} hours ${who} {travels|goes} ${v} ${unit} {per|an|each} hour}.`,
      );
      const x = s.step(v, "*", t, `the distance is # ${unit}.`);
      s.ask(
        x,
        `{how many ${unit} is that {in all|altogether|}|what is the distance, in ${unit}|how long is the {trip|way}, in ${unit}}?`,
        size("length", unit, `the distance of the trip`),
      );
    },
  ],
  speed: [
    1,
    3,
    (s, r) => {
      const unit = r.pick(SPEEDS);
      const who = r.chance(0.5) ? r.pick(RIDES) : String(named(s, r));
      const [v, t] = [r.int(3, 90), r.int(2, 12)];
      const [d, h] = [s.given(v * t), s.given(t)];
      s.tell(
        `{${who} {travels|goes|covers} ${d} ${unit} in ${h} hours|it takes ${who} ${h} hours {to go|for} ${d} ${unit}|in ${h} hours ${who} {covers|travels} ${d} ${unit}, always at the same speed}.`,
      );
      const x = s.step(d, "/", h, `the speed is # ${unit} per hour.`);
      s.ask(
        x,
        `{how many ${unit} per hour is that|what is the {speed|average speed}, in ${unit} per hour|how many ${unit} {are covered|is that} in one hour}?`,
        size("length", unit, `the distance of one hour`),
      );
    },
  ],
  timeNeeded: [
    1,
    3,
    (s, r) => {
      const unit = r.pick(SPEEDS);
      const who = r.chance(0.5) ? r.pick(RIDES) : String(named(s, r));
      const [v, t] = [r.int(3, 90), r.int(2, 12)];
      const [d, speed] = [s.given(v * t), s.given(v)];
      s.tell(
        `{${who} {travels|has to go|goes} ${d} ${unit} at ${speed} ${unit} {per|an} hour|the way is ${d} ${unit} long, and ${who} {covers|goes} ${speed} ${unit} {per|each|an} hour}.`,
      );
      const x = s.step(d, "/", speed, `it takes # hours.`);
      s.ask(
        x,
        `{how {many hours|long} does {it|the trip} take|how many hours is that|after how many hours does the trip end}?`,
        size("time", "hours", "the time of the trip"),
      );
    },
  ],
  pace: [
    1,
    2,
    (s, r) => {
      const p = person(s, r);
      const [does, verb, unit] = r.pick(WORK);
      const [v, t] = [s.given(r.int(2, 40)), s.given(r.int(2, 14))];
      const time = r.pick(["hour", "day", "week"]);
      s.tell(
        `{${p} ${does} ${v} ${unit}s {a|each|every|per} ${time}|{every|each} ${time}, ${p} ${does} ${v} ${unit}s}.`,
      );
      const x = s.step(v, "*", t, `${p} ${does} # ${unit}s.`);
      s.ask(
        x,
        `how many ${unit}s does ${p} ${verb} in ${t} ${time}s?`,
        units(unit, `the ${unit}s that ${p} ${does} in ${t} ${time}s`, p),
      );
    },
  ],
  paceLeft: [
    2,
    3,
    (s, r) => {
      const p = person(s, r);
      const [does, verb, unit] = r.pick(WORK);
      const [v, t] = [s.given(r.int(3, 25)), s.given(r.int(2, 12))];
      const all = s.given(v.n * t.n + r.int(3, 120));
      const time = r.pick(["hour", "day"]);
      s.tell(
        `{${p} has ${all} ${unit}s to ${verb}|${p} wants to ${verb} ${all} ${unit}s}.`,
        `{${p.he} ${does} ${v} ${unit}s {each|every|per} ${time} for ${t} ${time}s|for ${t} ${time}s ${p.he} ${does} ${v} {${unit}s |}{each|every} ${time}}.`,
      );
      const x = s.step(v, "*", t, `in ${t} ${time}s ${p} ${does} # ${unit}s.`);
      const y = s.step(all, "-", x, `that leaves # ${unit}s.`);
      s.ask(
        y,
        `how many ${unit}s {are left|does ${p} still have to ${verb}|are still to do|remain}?`,
        units(unit, `the ${unit}s that are left`),
      );
    },
  ],
  daysForRest: [
    2,
    3,
    (s, r) => {
      const p = person(s, r);
      const [does, verb, unit] = r.pick(WORK);
      const [v, t, done] = [r.int(3, 25), r.int(2, 12), r.int(3, 90)];
      const [all, gone, rate] = [s.given(v * t + done), s.given(done), s.given(v)];
      s.tell(
        `{${p} has to ${verb} ${all} ${unit}s and has done ${gone} {of them|} already|of ${all} ${unit}s that ${p} has to ${verb}, ${gone} are {done|finished}}.`,
        `{{from now on|now} ${p.he} ${does} ${rate} {${unit}s |}a day|the rest goes at ${rate} ${unit}s a day|${p.he} ${does} the others at a rate of ${rate} a day}.`,
      );
      const x = s.step(all, "-", gone, `# ${unit}s are left.`);
      const y = s.step(x, "/", rate, `that takes # days.`);
      s.ask(
        y,
        `{how many {more |}days does {${p}|${p.he}} need|how many {more |}days will it take|in how many days is {everything done|${p.he} ready}}?`,
        size("time", "days", `the time that ${p} needs`),
      );
    },
  ],
  meeting: [
    2,
    4,
    (s, r) => {
      const unit = r.pick(SPEEDS);
      const [p, q] = [named(s, r), named(s, r)];
      const [a, b, t] = [s.given(r.int(3, 60)), s.given(r.int(3, 60)), s.given(r.int(2, 8))];
      const x = s.step(a, "+", b, `together they cover # ${unit} an hour.`);
      const y = s.step(x, "*", t, `in ${t} hours that is # ${unit}.`);
      s.tell(
        `{two towns lie on one road. ${p} starts in one and ${q} in the other, at the same time|${p} and ${q} start at the same time from the two ends of a road}.`,
        `${p} {goes|travels|rides} ${a} ${unit} an hour and ${q} ${b} ${unit} an hour. {they meet after ${t} hours|after ${t} hours they meet}.`,
      );
      s.ask(
        y,
        `{how {long is the road|far apart were they at the start}, in ${unit}|how many ${unit} is it from one end to the other}?`,
        size("length", unit, "the length of the road"),
      );
    },
  ],
});
