import { money, size, units } from "../../../measure";
import { plural } from "../../../nouns";
import type { Tale, Value } from "../../../weaving/tale_en";
import { dividing, say, spend, UNITS } from "./kit";

const ROOMS =
  "bedroom,classroom,office,kitchen,hallway,waiting room,nursery,studio,dining room,laundry room,attic room,workshop,garage,music room,locker room,dressing room,reading room,basement,clinic,ticket hall".split(
    ",",
  );
const COATS = [
  ["paint", "paints", "paint", "can"],
  ["wallpaper", "papers", "paper", "roll"],
  ["whitewash", "whitewashes", "whitewash", "bucket"],
  ["plaster", "plasters", "plaster", "sack"],
] as const;

/** The four walls of a room, less its windows and doors. */
export function walls(t: Tale): void {
  const { random: r } = t;
  const p = t.person();
  const room = r.pick(ROOMS);
  const [mass, does, act, pack] = r.pick(COATS);
  const metric = r.chance(0.5);
  const unit = metric ? UNITS.m : UNITS.ft;
  const [u, sq] = [unit.many, unit.square];
  const l0 = metric ? r.int(4, 12) : r.int(10, 30);
  const square = r.chance(0.25);
  const [l, w] = [t.given(l0), t.given(metric ? r.int(3, l0) : r.int(8, l0))];
  const h = t.given(metric ? r.int(3, 5) : r.int(8, 12));
  const start = t.fact(
    square
      ? `{@ ${does} the four walls of a {${room}|square ${room}}, each ${l} ${u} long and ${h} ${u} high|each of the four walls of @'s ${room} is ${l} ${u} long and ${h} ${u} high|in a ${room} with four equal walls, each ${l} ${u} by ${h} ${u}, @ ${does} all the walls|@ ${does} a ${room}. its four walls are all ${l} ${u} long and ${h} ${u} high}`
      : `{@ ${does} the four walls of a ${room} that is ${l} ${u} long, ${w} ${u} wide and ${h} ${u} high|@'s ${room} is ${l} ${u} long, ${w} ${u} wide and ${h} ${u} high. @ ${does} its four walls|@ ${does} all four walls of a ${room}. the floor measures ${l} by ${w} ${u}, and the walls are ${h} ${u} high|in a ${room} of ${l} by ${w} ${u} whose walls are ${h} ${u} high, @ ${does} the walls}`,
    p,
  );
  let whole: Value;
  if (square) {
    const one = t.step(l, "*", h, `One wall has # ${sq}.`);
    whole = t.step(one, "*", t.constant(4), `The four walls have # ${sq}.`);
  } else if (r.chance(0.5)) {
    const half = t.step(l, "+", w, `Two walls are # ${u} long together.`);
    const round = t.step(half, "*", t.constant(2), `All four walls are # ${u} long together.`);
    whole = t.step(round, "*", h, `The four walls have # ${sq}.`);
    t.ask(
      "round",
      round,
      `{how many ${u} is it along all the walls|how long are the four walls together, in ${u}|what is the length of all four walls together, in ${u}}?`,
      undefined,
      size("length", u, "the walls together"),
    );
  } else {
    const a = t.step(l, "*", h, `A long wall has # ${sq}.`);
    const b = t.step(w, "*", h, `A short wall has # ${sq}.`);
    const pair = t.step(a, "+", b, `Two walls have # ${sq}.`);
    whole = t.step(pair, "*", t.constant(2), `The four walls have # ${sq}.`);
  }
  t.ask(
    "whole",
    whole,
    `{how many ${sq} do the four walls have with everything in them|how large are the four walls together, in ${sq}|what is the area of all the walls together, in ${sq}}?`,
    undefined,
    size("volume", sq, "the area of the walls"),
  );
  if (!square) {
    const ceiling = t.step(l, "*", w, `The ceiling has # ${sq}.`);
    t.ask(
      "ceiling",
      t.step(whole, "+", ceiling, `With the ceiling it is # ${sq}.`),
      `{how many ${sq} are the walls and the ceiling together|with the ceiling added to the walls, how many ${sq} is that|what is the area of the four walls and the ceiling together, in ${sq}}?`,
      undefined,
      size("volume", sq, "the walls and the ceiling"),
    );
  }
  let face = whole;
  const way = r.pick(["windows", "sizes", "door", "none"] as const);
  if (way === "windows" || way === "sizes") {
    const n = t.given(r.int(2, 4));
    const a = t.given(metric ? 2 : r.int(3, 6));
    const b = way === "sizes" ? t.given(metric ? r.int(2, 3) : r.int(2, 5)) : undefined;
    const each = b ? t.step(a, "*", b, `One window has # ${sq}.`) : a;
    t.fact(
      b
        ? `{there are ${n} windows of ${a} by ${b} ${u} in the walls, and they stay as they are|the walls have ${n} windows, each ${a} ${u} high and ${b} ${u} wide, which are left out|@ leaves out ${n} windows, each of ${a} by ${b} ${u}|${n} windows, each ${a} by ${b} ${u}, are not touched}`
        : `{there are ${n} windows of ${a} ${sq} each, which are left out|@ leaves out ${n} windows, each of ${a} ${sq}|each of the ${n} windows takes up ${a} ${sq}, and they stay as they are|${n} windows, ${a} ${sq} each, are not touched}`,
      p,
      start,
    );
    const gone = t.step(each, "*", n, `The windows have # ${sq}.`);
    face = t.step(whole, "-", gone, say(t, `{Without the windows it is|That leaves} # ${sq}.`));
  } else if (way === "door") {
    const d = t.given(metric ? r.int(2, 9) : r.int(18, 60));
    t.fact(
      `{the door and the windows take up ${d} ${sq} and are left out|${d} ${sq} of this are windows and a door, which @ leaves as they are|@ leaves out ${d} ${sq} for windows and the door|windows and doors, ${d} ${sq} in all, stay as they are}`,
      p,
      start,
    );
    face = t.step(whole, "-", d, say(t, `{That leaves|Without them it is} # ${sq}.`));
  }
  if (face !== whole) {
    t.ask(
      "face",
      face,
      `{how many ${sq} does @ ${act}|how large is the area that @ ${does}, in ${sq}|what area is left to ${act}, in ${sq}}?`,
      p,
      size("volume", sq, `the area that ${p.name} ${does}`),
    );
  }
  let area = face;
  if (mass !== "wallpaper" && r.chance(0.35)) {
    const coats = t.given(r.int(2, 3));
    t.fact(
      `{@ needs ${coats} coats of ${mass}|the walls get ${coats} coats of ${mass}|every spot is covered with ${coats} coats of ${mass}|to look good, it takes ${coats} coats}`,
      p,
      start,
    );
    area = t.step(
      face,
      "*",
      coats,
      say(t, `{With all the coats it is|All the coats together are} # ${sq}.`),
    );
  }
  const k = dividing(t, area.n, 3, metric ? 30 : 120);
  const packs = plural(pack);
  if (k === undefined) return;
  const per = t.given(k);
  if (r.chance(0.65)) {
    const { many } = t.noun(`${pack} of ${mass}`);
    t.fact(
      `{{one|a} ${pack} of ${mass} is enough for ${per} ${sq}|with one ${pack} of ${mass}, @ can cover ${per} ${sq}|for every ${per} ${sq}, @ uses {a|one} ${pack} of ${mass}|{each|every} ${pack} of ${mass} covers ${per} ${sq}}`,
      p,
      start,
    );
    const n = t.step(
      area,
      "/",
      per,
      say(t, `{That takes|So @ needs} # ${packs}.`).replace("@", p.name),
    );
    t.ask(
      "packs",
      n,
      `{how many ${many} does @ need|how many ${many} are used up|for all of it, how many ${packs} does @ need}?`,
      p,
      units(`${pack} of ${mass}`, `the ${many} that are needed`),
    );
    const price = t.given(r.int(8, 45));
    t.fact(
      `{{a|each|one} ${pack} costs $${price}|@ pays $${price} for each ${pack}|the price of one ${pack} is $${price}|the store sells the ${mass} at $${price} a ${pack}}`,
      p,
    );
    const cost = t.step(
      n,
      "*",
      price,
      say(t, `{The ${mass} costs|For the ${mass} it is} # dollars.`),
    );
    t.ask(
      "cost",
      cost,
      `{how many dollars does the ${mass} cost|how much does @ pay for the ${mass}, in dollars|what does @ spend on the ${mass}, in dollars}?`,
      p,
      money(`the price of the ${mass}`, p),
    );
    if (r.chance(0.6)) spend(t, p, [cost], `the ${mass}`);
    return;
  }
  t.fact(
    `{@ gets ${per} ${sq} done in an hour|in one hour, @ finishes ${per} ${sq}|it takes @m an hour for every ${per} ${sq}|every hour, another ${per} ${sq} are done}`,
    p,
    start,
  );
  const hours = t.step(area, "/", per, "It takes # hours.");
  t.ask(
    "hours",
    hours,
    `{how many hours does the work take|how long does @ work on the walls, in hours|for how many hours is @ busy}?`,
    p,
    size("time", "hours", "the time for the walls", p),
  );
  const wage = t.given(r.int(12, 35));
  t.fact(
    `{@ is paid $${wage} an hour|the pay is $${wage} an hour|for each hour, @ gets $${wage}|an hour of this work costs the owner $${wage}}`,
    p,
  );
  t.ask(
    "wage",
    t.step(hours, "*", wage, "The work brings # dollars."),
    `{how many dollars does @ get for the whole job|how much money does @ earn with this|what does @ earn with the job, in dollars}?`,
    p,
    money("the pay for the job", p),
  );
}
