import { cost } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { nounsOf, PARTS } from "./common";
import { TANKS, type Tank } from "./tanks";

/** What comes in and goes out, and what is lost, an hour. */
interface Flow {
  /** By how much the content grows or shrinks. */
  readonly net: Value;
  /** The same without the loss. */
  readonly sound: Value;
  readonly leak: Value | undefined;
  readonly fills: boolean;
}

/** A tank that fills and empties at the same time, leaks, and is mended. */
export function tank(t: Tale): void {
  const { random: r } = t;
  const one = r.pick(TANKS);
  const who = t.person();
  const noun = nounsOf(t);
  const where = `the ${one.one} ${one.place}`;
  t.fact(
    `{@ keeps an eye on ${where}|@ is in charge of ${where}|@ writes down what happens to ${where}|${where} needs some attention|there is a lot of coming and going at ${where}}`,
    who,
  );
  const [unit = ""] = one.stuff.split(" of ");
  noun(unit.startsWith("cubic") ? "cubic meter" : unit.replace(/s$/, ""));
  const fills = r.chance(0.5);
  const hours = t.given(r.int(2, 9));
  const rest = hours.n + r.int(1, 6);
  const periods = `${one.period}s`;
  const { net, sound, leak } = flow(t, one, fills);
  const later = r.chance(0.6) ? sound : net;
  if (later.n < 1) return;
  const moved = t.step(net, "*", hours, `In ${hours} ${periods}, that is # ${unit}.`);
  const span = later === net ? net.n * rest : moved.n + later.n * rest;
  if (span > 4000) return;
  const [level, full] = fills ? filling(t, one, span, unit) : [emptying(t, one, span), undefined];
  const moves = fills ? "grow" : "fall";
  const after = t.step(level, fills ? "+" : "-", moved, `That makes # ${unit}.`);
  t.ask(
    "after",
    after,
    `{how many ${one.stuff} are in the ${one.one} after ${hours} ${periods}|after ${hours} ${periods}, how many ${one.stuff} does the ${one.one} hold|${hours} ${periods} after the start, how many ${one.stuff} are there}?`,
  );
  t.ask(
    "moved",
    moved,
    `{by how many ${unit} does the content ${moves} in the first ${hours} ${periods}|in the first ${hours} ${periods}, by how many ${unit} does the content ${moves}}?`,
  );
  const room = full ? t.step(full, "-", level, `There is room for # ${unit} more.`) : level;
  const end = fills ? "full" : "empty";
  if (later === net) {
    const time = t.step(room, "/", net, `That takes # ${periods}.`);
    t.ask(
      "time",
      time,
      `{after how many ${periods} is the ${one.one} ${end}|how many ${periods} does it take until the ${one.one} is ${end}|in how many ${periods} will the ${one.one} be ${end}}?`,
    );
  } else {
    t.fact(
      `{after ${hours} ${periods}, ${one.fix}|${hours} ${periods} later, ${one.fix}|when ${hours} ${periods} have passed, ${one.fix}}`,
      undefined,
      undefined,
      false,
    );
    const remaining = t.step(room, "-", moved, `That leaves # ${unit}.`);
    const more = t.step(remaining, "/", later, `That takes # ${periods}.`);
    t.ask(
      "more",
      more,
      `{how many more ${periods} does it take then until the ${one.one} is ${end}|after that, in how many ${periods} is the ${one.one} ${end}|from then on, how many ${periods} pass until the ${one.one} is ${end}}?`,
    );
    t.ask(
      "whole",
      t.step(hours, "+", more, `In all, that is # ${periods}.`),
      `{from the beginning, how many ${periods} does it take until the ${one.one} is ${end}|in all, how many ${periods} pass until the ${one.one} is ${end}}?`,
    );
  }
  if (leak) lost(t, one, leak, hours, unit);
}

const an = (period: string) => (period === "hour" ? "an hour" : `a ${period}`);

/** The flows, each with a clause of its own. */
function flow(t: Tale, one: Tank, fills: boolean): Flow {
  const { random: r } = t;
  const [from, to, grain] = one.flow;
  const per = an(one.period);
  const draw = (low: number, high: number) =>
    t.given(
      grain *
        r.int(Math.ceil(low / grain), Math.max(Math.ceil(low / grain), Math.floor(high / grain))),
    );
  const [unit = ""] = one.stuff.split(" of ");
  const stream = (clause: string, n: Value): Value => {
    const k = r.int(2, 6);
    if (r.chance(0.3) && n.n * k < 1000) {
      const [time, all] = [t.given(k), t.given(n.n * k)];
      t.fact(
        `{in ${time} ${one.period}s, ${clause} ${all} ${one.stuff}|${clause} ${all} ${one.stuff} in ${time} ${one.period}s|every ${time} ${one.period}s, ${clause} ${all} ${one.stuff}}`,
      );
      return t.step(all, "/", time, `That is # ${unit} ${per}.`);
    }
    const rate = t.given(n.n);
    t.fact(
      `{${clause} ${rate} ${one.stuff} ${per}|every ${one.period}, ${clause} ${rate} ${one.stuff}|${clause} ${rate} ${one.stuff} every ${one.period}|each ${one.period}, ${clause} ${rate} ${one.stuff}}`,
    );
    return rate;
  };
  const comes = draw(from, to);
  const goes = draw(from, to);
  const [big, small] = comes.n > goes.n ? [comes, goes] : [goes, comes];
  let [into, out] = fills ? [big, small] : [small, big];
  const leaks = r.chance(0.6);
  const ways = fills ? ["both", "in"] : ["both", "out"];
  const way = r.pick(ways);
  const spare = way === "both" ? Math.abs(into.n - out.n) : big.n;
  let leak = leaks ? draw(grain, Math.max(grain, Math.floor(spare / 2))) : undefined;
  if (way !== "out") into = stream(one.comes, into);
  if (way !== "in") out = stream(one.goes, out);
  if (leak) leak = stream(one.leak, leak);
  const grows = `In ${one.period === "hour" ? "an" : "a"} ${one.period}, it gains # ${unit}.`;
  const falls = `In ${one.period === "hour" ? "an" : "a"} ${one.period}, it loses # ${unit}.`;
  let sound = fills ? into : out;
  if (way === "both") {
    sound = fills
      ? t.step(into, "-", out, leak ? `Without the loss, it gains # ${unit} ${per}.` : grows)
      : t.step(out, "-", into, leak ? `Without the loss, it is # ${unit} less ${per}.` : falls);
  }
  const net = leak ? t.step(sound, fills ? "-" : "+", leak, fills ? grows : falls) : sound;
  t.ask(
    "net",
    net,
    fills
      ? `{by how many ${unit} ${per} does the content of the ${one.one} grow|how many ${unit} does the ${one.one} gain ${per}|in one ${one.period}, by how many ${unit} does the content grow}?`
      : `{by how many ${unit} ${per} does the content of the ${one.one} fall|in one ${one.period}, by how many ${unit} does the content fall}?`,
  );
  return { net, sound, leak, fills };
}

/** A tank that has room for what comes: its size, and how full it is. */
function filling(t: Tale, one: Tank, span: number, unit: string): readonly [Value, Value] {
  const { random: r } = t;
  const held = (full: Value) =>
    t.fact(
      `{the ${one.one} {holds|can hold} ${full} ${one.stuff}|there is room for ${full} ${one.stuff} in the ${one.one}|the whole ${one.one} holds ${full} ${one.stuff}|up to ${full} ${one.stuff} fit into the ${one.one}}`,
    );
  const fitting = PARTS.filter(([k]) => span % (k - 1) === 0);
  if (fitting.length > 0 && r.chance(0.35)) {
    const [k, word] = r.pick(fitting);
    const full = t.given((span / (k - 1)) * k);
    held(full);
    const c = t.constant(k, word);
    t.fact(
      `{the ${one.one} is ${c} full|right now, the ${one.one} is ${c} full|at first, the ${one.one} is {only |}${c} full}`,
    );
    return [t.step(full, "/", c, `At first there are # ${unit}.`), full];
  }
  const level = t.given(r.int(2, Math.max(3, Math.round(span / 2))));
  const full = t.given(level.n + span);
  held(full);
  t.fact(
    `{there are ${level} ${unit} in the ${one.one} {now|at first}|at first, the ${one.one} has ${level} ${unit}|the ${one.one} starts with ${level} ${unit}|right now, the ${one.one} contains ${level} ${unit}}`,
  );
  return [level, full];
}

/** A tank that is emptied: what is in it, told or as a share of its size. */
function emptying(t: Tale, one: Tank, span: number): Value {
  const { random: r } = t;
  const [unit = ""] = one.stuff.split(" of ");
  if (r.chance(0.35)) {
    const [k, word] = r.pick(PARTS.slice(0, 3));
    const full = t.given(span * k);
    const c = t.constant(k, word);
    t.fact(
      `{the ${one.one} holds ${full} ${one.stuff} and is ${c} full|the ${one.one}, which can hold ${full} ${one.stuff}, is ${c} full|there is room for ${full} ${one.stuff} in the ${one.one}, and it is ${c} full}`,
    );
    return t.step(full, "/", c, `At first there are # ${unit}.`);
  }
  const level = t.given(span);
  t.fact(
    `{there are ${level} ${one.stuff} in the ${one.one}|the ${one.one} contains ${level} ${one.stuff}|the ${one.one} has ${level} ${one.stuff} in it|at first, ${level} ${one.stuff} are in the ${one.one}}`,
  );
  return level;
}

/** What the loss comes to, and what it is worth. */
function lost(t: Tale, one: Tank, leak: Value, hours: Value, unit: string): void {
  const { random: r } = t;
  const gone = t.step(leak, "*", hours, `In ${hours} ${one.period}s, # ${unit} are lost that way.`);
  t.ask(
    "lost",
    gone,
    `{how many ${unit} are lost that way in ${hours} ${one.period}s|in ${hours} ${one.period}s, how many ${unit} are lost that way}?`,
  );
  if (/water|snow/.test(one.stuff)) return;
  const price = t.given(r.int(2, 9));
  t.fact(
    `{one ${unit.replace(/s$/, "")} is worth $${price}|the price of a ${unit.replace(/s$/, "")} is $${price}|for a ${unit.replace(/s$/, "")}, $${price} must be paid}`,
    undefined,
    undefined,
    true,
  );
  t.ask(
    "worth",
    t.step(gone, "*", price, `That is a loss of # dollars.`),
    `{what is lost in ${hours} ${one.period}s worth, in dollars|in ${hours} ${one.period}s, how many dollars is the loss|how many dollars are lost that way in ${hours} ${one.period}s}?`,
    undefined,
    cost("the worth of what is lost"),
  );
}
