import { size } from "../../../measure";
import type { Tale } from "../../../weaving/tale_en";
import { type Leg, legOf, PLACES, WAYS } from "./legs";
import { pair } from "./pair";

/** A journey in legs with stops, a goal and a way of counting what it takes. */
function journey(t: Tale, steps: number): void {
  const { random: r } = t;
  const who = t.person();
  const way = r.pick(WAYS);
  const [, move, unit] = way;
  const tiring = way[1] === "run" || way[1] === "skate";
  const n = r.int(1, steps < 4 || tiring ? 2 : 3);
  const places = r.sample(PLACES, n);
  const legs: Leg[] = [];
  for (const [i, place] of places.entries()) {
    const start = i === 0 ? "" : r.pick(["then ", "after that, ", "from there, ", "next, "]);
    legs.push(legOf(t, who, way, place, start, legs.at(-1)));
  }
  const [first, second] = legs as [Leg, Leg | undefined];
  const far = t.sum(
    legs.map((leg) => leg.far),
    `In all it is # ${unit}.`,
  );
  const time = t.sum(
    legs.map((leg) => leg.time),
    `The trip takes # hours.`,
  );
  const whole = `{in all|altogether|on the whole trip}`;
  t.ask(
    "far",
    far,
    `{how many ${unit} does @ ${move} ${whole}|how long is the whole trip, in ${unit}|how far does @ ${move} in all, in ${unit}|what is the total length of the trip, in ${unit}}?`,
    who,
    size("length", unit, "the length of the trip"),
  );
  const average = t.step(far, "/", time, `The average speed is # ${unit} an hour.`);
  if (n > 1) {
    t.ask(
      "average",
      average,
      `{what is @'s average speed on the way, in ${unit} an hour|how many ${unit} an hour does @ ${move} on average|not counting stops, what is @'s average speed, in ${unit} per hour}?`,
      who,
    );
    const [a, b] =
      first.far.n > (second?.far.n ?? 0) ? [first, second as Leg] : [second as Leg, first];
    const [x, y] = a === first ? ["first", "second"] : ["second", "first"];
    t.ask(
      "gap",
      t.step(a.far, "-", b.far, `The difference is # ${unit}.`),
      `{how many ${unit} longer is the ${x} part of the trip than the ${y} one|by how many ${unit} is the ${y} part of the trip shorter than the ${x}|how much further does @ ${move} in the ${x} part than in the ${y}, in ${unit}}?`,
      who,
      size("length", unit, "the difference of the two parts"),
    );
  }
  const last = legs.at(-1) as Leg;
  t.ask(
    "speed",
    last.speed,
    `{what is @'s speed on the way to ${places.at(-1)}, in ${unit} an hour|how many ${unit} an hour does @ ${move} on the way to ${places.at(-1)}}?`,
    who,
  );
  t.ask(
    "legTime",
    last.time,
    `{how many hours does the way to ${places.at(-1)} take|for how many hours does @ ${move} on the way to ${places.at(-1)}}?`,
    who,
    size("time", "hours", "the time of the last part"),
  );
  const way2 = r.pick(["goal", "stops", "food", "days"] as const);
  if (way2 === "goal") {
    const more = r.int(2, 6);
    const goal = t.given(far.n + last.speed.n * more);
    const left = t.step(goal, "-", far, `# ${unit} are left.`);
    t.fact(
      `{the whole {way|trip|route} is ${goal} ${unit} long|in all, @ wants to ${move} ${goal} ${unit}|@'s goal is a trip of ${goal} ${unit}|the goal of the trip is ${goal} ${unit} from the start}`,
      who,
    );
    t.ask(
      "left",
      left,
      `{how many ${unit} {are left|remain} then|how many more ${unit} does @ have to ${move}|how far does @ still have to ${move}, in ${unit}}?`,
      who,
      size("length", unit, "the way that is left"),
    );
    const same = n === 1 ? "the same speed" : "the speed of the last part";
    t.ask(
      "rest",
      t.step(left, "/", last.speed, `The rest takes # hours.`),
      `{at ${same}, how many hours does the rest take|how many more hours does @ need at ${same}|for how many more hours does @ have to ${move} at ${same}}?`,
      who,
      size("time", "hours", "the time for the rest"),
    );
  } else if (way2 === "stops") {
    const k = t.given(r.int(2, 4));
    const m = t.given(r.pick([15, 20, 30, 45, 10]));
    t.fact(
      `{on the way, @ takes ${k} breaks of ${m} minutes each|@ stops ${k} times on the way, for ${m} minutes each time|there are ${k} stops of ${m} minutes each on the way|on the way, there are ${k} breaks, and each of them lasts ${m} minutes}`,
      who,
    );
    const stops = t.step(k, "*", m, "The breaks take # minutes.");
    const minutes = t.step(time, "*", t.constant(60), `Without breaks it is # minutes.`);
    t.ask(
      "stops",
      t.step(minutes, "+", stops, `In all it is # minutes.`),
      `{how many minutes does the {whole |}trip take with the breaks|with all breaks, how many minutes is @ on the way|how long does the trip take, in minutes, if the breaks are counted}?`,
      who,
      size("time", "minutes", "the time of the trip"),
    );
    const hours = t.step(stops, "/", t.constant(60), `That is # hours of breaks.`);
    t.ask(
      "hours",
      t.step(time, "+", hours, `In all it is # hours.`),
      `{how many hours does the {whole |}trip take with the breaks|with all breaks, how many hours is @ on the way}?`,
      who,
      size("time", "hours", "the time of the trip"),
    );
  } else if (way2 === "food" && move === "drive") {
    const k = t.given(r.pick([10, 12, 15, 20, 25]));
    const gas = unit === "miles" ? "gallon" : "liter";
    t.fact(
      `{@'s car needs one ${gas} of gas for every ${k} ${unit}|the car goes ${k} ${unit} on one ${gas} of gas|for ${k} ${unit}, the car uses one ${gas} of gas|one ${gas} of gas is enough for ${k} ${unit}}`,
      who,
    );
    const used = t.step(far, "/", k, `The car uses # ${gas}s.`);
    t.ask(
      "gas",
      used,
      `{how many ${gas}s of gas does @'s car use|how much gas does the trip take, in ${gas}s|what amount of gas does the car need, in ${gas}s}?`,
      who,
      size("volume", `${gas}s`, "the gas for the trip"),
    );
    const price = t.given(r.int(2, 4));
    t.fact(
      `{{a|one} ${gas} costs $${price}|the price of one ${gas} is $${price}|@ pays $${price} {a|per} ${gas}}`,
      who,
    );
    t.ask(
      "gasCost",
      t.step(used, "*", price, "The gas costs # dollars."),
      `{how many dollars does the gas for the trip cost|how much does @ pay for the gas, in dollars|what does the gas cost @m, in dollars}?`,
      who,
    );
  } else {
    const k = t.given(r.int(3, 9));
    t.fact(
      `{@ makes this trip ${k} times this month|in a month, @ makes the same trip ${k} times|this month, @ makes this trip ${k} times}`,
      who,
    );
    t.ask(
      "month",
      t.step(far, "*", k, `In the month it is # ${unit}.`),
      `{how many ${unit} does @ ${move} on these trips in the month|in the month, how many ${unit} does @ ${move} on all these trips|how many ${unit} does @ ${move} for these trips in the month}?`,
      who,
      size("length", unit, "the way of the month"),
    );
    t.ask(
      "monthTime",
      t.step(time, "*", k, `In the month it is # hours.`),
      `{how many hours does @ ${move} on these trips in the month|for how many hours in the month does @ ${move} on these trips|in the month, how many hours do all these trips take}?`,
      who,
      size("time", "hours", "the time of the month"),
    );
  }
}

/** One traveller with several legs, or two who start together. */
export function trip(t: Tale, steps: number): void {
  if (t.random.chance(0.35)) pair(t);
  else journey(t, steps);
}
