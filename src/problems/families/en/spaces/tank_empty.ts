import { cost, size, units } from "../../../measure";
import type { Tale } from "../../../weaving/tale_en";
import { between, dividing, say } from "./kit";
import { atFirst, type State } from "./tank_state";

const CARRIERS = "bucket,can,jug,bottle,barrel,canister,pitcher,keg,milk churn,watering can".split(
  ",",
);

/** What is missing is carried in, or what there is handed out. */
export function portions(
  t: Tale,
  { which, unit, full, now, missing, start, cubicOne }: State,
): void {
  const { random: r } = t;
  const { name, fluid } = which;
  const out = r.chance(0.5) || unit.startsWith("cubic");
  const all = out ? (now ?? full) : missing;
  const k0 = dividing(t, all.n, 2, 25);
  if (k0 === undefined || unit.startsWith("cubic")) {
    drained(t, { which, unit, full, now, missing, start, cubicOne });
    return;
  }
  const k = t.given(k0);
  const can = r.pick(CARRIERS);
  const { many } = t.noun(can);
  const first = now ? "" : atFirst(name, out ? "full" : "empty");
  t.fact(
    out
      ? `${first}{the ${fluid} is taken out in ${many} of ${k} ${unit}|to empty the ${name}, there are ${many} that hold ${k} ${unit} each|everything in the ${name} goes into ${many} of ${k} ${unit} each|from the ${name}, the ${fluid} is filled into ${many}, ${k} ${unit} to each ${can}}`
      : `${first}{it is filled with ${many} of ${k} ${unit}|the ${fluid} is carried to it in ${many}, each with ${k} ${unit}|someone fills the ${name} with ${many} that hold ${k} ${unit} each|for the filling there are ${many}, and {a|each} ${can} holds ${k} ${unit}}`,
    undefined,
    start,
  );
  const n = t.step(all, "/", k, say(t, `{That is|It takes} # ${many}.`));
  t.ask(
    "cans",
    n,
    out
      ? `{how many ${many} can be filled|how many ${many} does it take to empty the ${name}|how many full ${many} are there in the end}?`
      : `{how many ${many} does it take to fill the ${name}|after how many ${many} is the ${name} full|how many full ${many} are needed for this}?`,
    undefined,
    units(can, `the ${many}`),
  );
  if (out) {
    const price = t.given(between(t, 2, 6 + k0));
    t.fact(
      `{{a|each} full ${can} is sold for $${price}|for each full ${can}, a customer pays $${price}|a full ${can} brings $${price}|customers pay $${price} for {a|each} full ${can}}`,
      undefined,
      start,
    );
    t.ask(
      "canIncome",
      t.step(n, "*", price, `The ${many} bring # dollars.`),
      `{how many dollars do all the ${many} bring|how much money comes in for all the ${many}|what do all the ${many} bring together, in dollars}?`,
      undefined,
      cost(`the money for the ${many}`),
    );
    return;
  }
  const people = dividing(t, n.n, 2, 6);
  if (people === undefined) return;
  const h = t.given(people);
  t.fact(
    `{${h} people share this work equally|there are ${h} helpers, and all carry equally many|${h} helpers carry the ${many}, all the same number|the ${many} are carried by ${h} people, who all carry as many as the others}`,
    undefined,
    start,
  );
  const each = t.step(n, "/", h, `Each carries # ${many}.`);
  t.ask(
    "carry",
    each,
    `{how many ${many} does each of them carry|how many ${many} does every helper have to carry|what number of ${many} is each person's part}?`,
    undefined,
    units(can, `the ${many} of each helper`),
  );
}

/** The tank is emptied, or something is taken every day. */
export function drained(t: Tale, { which, unit, full, now, start }: State): void {
  const { random: r } = t;
  const { name, fluid, outlet } = which;
  const all = now ?? full;
  const slow = r.chance(0.5);
  const time = slow ? "day" : "minute";
  const k0 = dividing(t, all.n, 6, slow ? 60 : 40);
  if (k0 === undefined) return;
  const speed = `a ${time}`;
  const two = r.chance(0.4);
  const a = t.given(two ? Math.max(2, Math.round(k0 * 0.35)) : k0);
  const b = two ? t.given(k0 - a.n) : undefined;
  const first = now ? "" : atFirst(name, "full");
  const rate = b ? t.step(a, "+", b, `In a ${time} it is # ${unit}.`) : a;
  t.fact(
    b
      ? `${first}{${a} ${unit} ${speed} are taken for one purpose and ${b} for another|every ${time}, ${a} ${unit} run out at one place and ${b} at another|through one pipe ${a} ${unit} leave it {every|each} ${time}, through a second one ${b}|each ${time}, one tap lets out ${a} ${unit}, and a second one ${b} ${unit}}`
      : `${first}{every ${time}, ${a} ${unit} of ${fluid} leave through {a|the} ${outlet}|{a|the} ${outlet} lets out ${a} ${unit} ${speed}|when the ${outlet} is open, ${a} ${unit} run out {each|every} ${time}|${a} ${unit} of ${fluid} are taken out ${speed}}`,
    undefined,
    start,
  );
  const long = t.step(all, "/", rate, say(t, `{It lasts|It is empty after} # ${time}s.`));
  t.ask(
    "empty",
    long,
    `{after how many ${time}s is the ${name} empty|for how many ${time}s does the ${fluid} last|how long does it take until the ${name} is empty, in ${time}s}?`,
    undefined,
    size("time", `${time}s`, "the time until it is empty"),
  );
  const k = t.given(between(t, 2, long.n * 0.8));
  t.fact(
    `{the ${fluid} runs out like this for ${k} ${time}s|this lasts for ${k} ${time}s|it goes on like that for ${k} ${time}s|for ${k} ${time}s, it goes on like this}`,
    undefined,
    start,
    true,
  );
  const gone = t.step(
    rate,
    "*",
    k,
    say(t, `{In this time it is|In ${k} ${time}s it is} # ${unit}.`),
  );
  const left = t.step(all, "-", gone, `# ${unit} are left.`);
  t.ask(
    "gone",
    gone,
    `{how many ${unit} of ${fluid} are gone by then|how much ${fluid} leaves the ${name} in this time, in ${unit}|in this time, how many ${unit} leave the ${name}}?`,
    undefined,
    size("volume", unit, `the ${fluid} that is gone`),
  );
  t.ask(
    "left",
    left,
    `{how many ${unit} of ${fluid} are left in the ${name}|how much ${fluid} is in the ${name} then, in ${unit}|after this time, how many ${unit} are left}?`,
    undefined,
    size("volume", unit, `the ${fluid} that is left`),
  );
  if (now)
    t.ask(
      "refill",
      t.step(full, "-", left, `# ${unit} are missing.`),
      `{how many ${unit} does it take then to fill the ${name} up|how many ${unit} are missing then until the ${name} is full|after this time, how many ${unit} fit into the ${name}}?`,
      undefined,
      size("volume", unit, "what is missing"),
    );
}
