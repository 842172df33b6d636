import { size } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import { between, dividing, say } from "./kit";
import { atFirst, type State } from "./tank_state";

/** One or two pipes fill what is missing, and perhaps a leak works against them. */
export function filled(t: Tale, { which, unit, full, now, missing, start, cubicOne }: State): void {
  const { random: r } = t;
  const { name, fluid, inlet, outlet } = which;
  const minutes = r.pick(["minute", "minute", "hour"]);
  const way = r.pick(["one", "one", "two", "twice", "leak", "count"] as const);
  const k0 = dividing(t, missing.n, 6, 80);
  if (k0 === undefined) return;
  let rate: Value;
  const first = now ? "" : atFirst(name, "empty");
  const line = `In one ${minutes} it is # ${unit}.`;
  const speed = minutes === "hour" ? "an hour" : "a minute";
  if (way === "one") {
    rate = t.given(k0);
    t.fact(
      `${first}{{a|the} ${inlet} brings ${rate} ${unit} of ${fluid} ${speed}|{a|the} ${inlet} fills in ${rate} ${unit} {each|every} ${minutes}|every ${minutes}, ${rate} ${unit} of ${fluid} flow in through {a|the} ${inlet}|in one ${minutes}, ${rate} ${unit} flow into the ${name}}`,
      undefined,
      start,
    );
  } else if (way === "count" && dividing(t, k0, 2, 6) !== undefined) {
    const n0 = dividing(t, k0, 2, 6) as number;
    const [n, each] = [t.given(n0), t.given(k0 / n0)];
    rate = t.step(n, "*", each, line);
    t.fact(
      `${first}{it is filled through ${n} equal pipes, each of which brings ${each} ${unit} ${speed}|${n} pipes, each with ${each} ${unit} ${speed}, fill the ${name}|each of the ${n} pipes that fill the ${name} brings ${each} ${unit} ${speed}|there are ${n} pipes for filling, and through each of them flow ${each} ${unit} {every|each} ${minutes}}`,
      undefined,
      start,
    );
  } else if (way === "leak") {
    const out = t.given(r.int(1, 9) + 1);
    const into = t.given(k0 + out.n);
    rate = t.step(
      into,
      "-",
      out,
      say(t, `{Every ${minutes} the ${name} gains|So in one ${minutes} it gains} # ${unit}.`),
    );
    t.fact(
      `${first}{{a|the} ${inlet} brings ${into} ${unit} ${speed}, but at the same time ${out} ${unit} ${speed} are lost through {a|the} ${outlet}|every ${minutes}, ${into} ${unit} flow in and ${out} ${unit} flow out again through {a|the} ${outlet}|through {a|the} ${outlet}, which is open, ${out} ${unit} of ${fluid} run out {each|every} ${minutes}, while {a|the} ${inlet} brings ${into} ${unit} ${speed}|while ${into} ${unit} flow in {each|every} ${minutes}, the ${outlet}, which does not close, lets out ${out} ${unit} in the same time}`,
      undefined,
      start,
    );
  } else if (way === "twice" && k0 % 3 === 0) {
    const a = t.given(k0 / 3);
    const two = t.constant(2, "twice");
    const b = t.step(two, "*", a, `The second pipe brings # ${unit} ${speed}.`);
    rate = t.step(a, "+", b, `Both pipes together bring # ${unit} ${speed}.`);
    t.fact(
      `${first}{two pipes fill the ${name}. the first brings ${a} ${unit} ${speed}, and the second ${two} as much|one pipe brings ${a} ${unit} ${speed}, and a wider one ${two} as much; both are open|the ${name} is filled by two pipes; ${a} ${unit} ${speed} come from one and ${two} as much from the other|through a thin pipe flow ${a} ${unit} ${speed}, through a thick one ${two} as much, and both fill the ${name}}`,
      undefined,
      start,
    );
  } else {
    const a = t.given(Math.max(2, Math.round(k0 * 0.4)));
    const b = t.given(k0 - a.n);
    rate = t.step(a, "+", b, `Together they bring # ${unit} ${speed}.`);
    t.fact(
      `${first}{two pipes fill the ${name}, one with ${a} and one with ${b} ${unit} ${speed}|one pipe brings ${a} ${unit} ${speed}, another one ${b} ${unit}, and both are open|the ${name} is filled through two pipes; ${a} ${unit} ${speed} flow through one and ${b} ${unit} through the other|through a thin pipe flow ${a} ${unit} ${speed}, through a thick one ${b}, and both are open}`,
      undefined,
      start,
    );
  }
  t.ask(
    "rate",
    rate,
    `{how many ${unit} does the ${name} gain in one ${minutes}|by how many ${unit} does the ${fluid} grow ${speed}|how many ${unit} more are in the ${name} after one ${minutes}}?`,
    undefined,
    size("volume", unit, `what comes in ${speed}`),
  );
  const time = t.step(
    missing,
    "/",
    rate,
    say(t, `{Filling it takes|So it takes|It takes} # ${minutes}s.`),
  );
  t.ask(
    "time",
    time,
    `{how many ${minutes}s does it take until the ${name} is full|after how many ${minutes}s is the ${name} full|how long does it take to fill the ${name}, in ${minutes}s|in how many ${minutes}s is the ${name} filled}?`,
    undefined,
    size("time", `${minutes}s`, "the time until it is full"),
  );
  const k = t.given(between(t, 2, time.n * 0.8));
  t.fact(
    `{the ${fluid} flows for ${k} ${minutes}s|after ${k} ${minutes}s, someone turns it all off|the filling goes on for ${k} ${minutes}s|this goes on for ${k} ${minutes}s}`,
    undefined,
    start,
    true,
  );
  const came = t.step(
    rate,
    "*",
    k,
    say(t, `{In this time it is|In ${k} ${minutes}s it is} # ${unit}.`),
  );
  const then = now ? t.step(now, "+", came, `Then there are # ${unit} in it.`) : came;
  t.ask(
    "then",
    then,
    `{how many ${unit} of ${fluid} are in the ${name} then|how much ${fluid} is in the ${name} after this time, in ${unit}|with how many ${unit} of ${fluid} in the ${name} does it end}?`,
    undefined,
    size("volume", unit, `the ${fluid} in the ${name}`),
  );
  t.ask(
    "room",
    t.step(full, "-", then, `Then there is room for # ${unit}.`),
    `{how many ${unit} are still missing then|after this time, how many more ${unit} fit into the ${name}|how many ${unit} short of full is the ${name} then}?`,
    undefined,
    size("volume", unit, "what is missing"),
  );
  const price = t.given(r.int(2, 6));
  t.fact(
    `{{a|one} ${cubicOne} of ${fluid} costs ${price} cents|the price is ${price} cents {a|per} ${cubicOne}|for {each|every} ${cubicOne} of ${fluid}, ${price} cents have to be paid|${price} cents is the price of one ${cubicOne}}`,
    undefined,
    start,
  );
  t.ask(
    "price",
    t.step(missing, "*", price, "It costs # cents."),
    now
      ? `{how many cents does it cost to fill up the ${name}|what does the ${fluid} that is missing cost, in cents|to fill up the ${name}, how many cents does it take}?`
      : `{how many cents does it cost to fill the ${name}|what does a full ${name} cost, in cents|to fill the ${name}, how many cents does it take}?`,
  );
}
