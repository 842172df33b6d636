import { size } from "../../../measure";
import { plural } from "../../../nouns";
import type { Tale, Value } from "../../../weaving/tale_en";
import { between, say } from "./kit";
import { LOADS } from "./things";

/** Weights with and without what they are carried in, and what may still be loaded. */
export function loads(t: Tale): void {
  const { random: r } = t;
  const [vessel, thing, truck, own0, each0] = r.pick(LOADS);
  const [vessels, many] = [plural(vessel), t.noun(thing).many];
  t.noun(vessel);
  const p = t.person();
  const u = "pounds";
  const [own, each, n] = [t.given(r.int(...own0)), t.given(r.int(...each0)), t.given(r.int(3, 9))];
  const back = r.chance(0.4);
  const start = t.fact(
    back
      ? `{@ puts ${n} ${many}, all equally heavy, into a ${vessel} that weighs ${own} ${u} when it is empty|an empty ${vessel} weighs ${own} ${u}. @ fills it with ${n} equally heavy ${many}|@ fills a ${vessel}, which weighs ${own} ${u} by itself, with ${n} ${many} of the same weight|there are ${n} ${many}, each as heavy as the others, in a ${vessel} that @ packs; empty, the ${vessel} weighs ${own} ${u}}`
      : `{@ puts ${n} ${many} of ${each} ${u} each into a ${vessel} that weighs ${own} ${u} when it is empty|an empty ${vessel} weighs ${own} ${u}. @ fills it with ${n} ${many}, each of ${each} ${u}|@ packs a ${vessel}, which weighs ${own} ${u} by itself. inside are ${n} ${many} that weigh ${each} ${u} each|there are ${n} ${many} in @'s ${vessel}. one of them weighs ${each} ${u}, and the ${vessel} alone weighs ${own} ${u}}`,
    p,
  );
  let inside: Value;
  let gross: Value;
  let single: Value = each;
  if (back) {
    gross = t.given(own.n + each.n * n.n);
    t.fact(
      `{the full ${vessel} weighs ${gross} ${u}|filled, the ${vessel} weighs ${gross} ${u}|with everything in it, it weighs ${gross} ${u}|on a scale, the full ${vessel} shows ${gross} ${u}}`,
      p,
      start,
    );
    inside = t.step(
      gross,
      "-",
      own,
      say(t, `{The ${many} alone weigh|What is inside weighs} # ${u}.`),
    );
    single = t.step(inside, "/", n, `One ${thing} weighs # ${u}.`);
    t.ask(
      "single",
      single,
      `{how much does one ${thing} weigh, in ${u}|how many ${u} does each ${thing} weigh|what is the weight of one ${thing}, in ${u}}?`,
      undefined,
      size("weight", u, `the weight of one ${thing}`),
    );
  } else {
    inside = t.step(each, "*", n, say(t, `{The ${many} weigh|What is inside weighs} # ${u}.`));
    gross = t.step(
      inside,
      "+",
      own,
      say(t, `{With the ${vessel} it is|The full ${vessel} weighs} # ${u}.`),
    );
    t.ask(
      "gross",
      gross,
      `{how much does the full ${vessel} weigh, in ${u}|how many ${u} does the ${vessel} weigh with everything in it|what is the weight of the full ${vessel}, in ${u}}?`,
      undefined,
      size("weight", u, `the weight of the full ${vessel}`),
    );
  }
  t.ask(
    "inside",
    inside,
    `{how much do the ${many} weigh together, in ${u}|how many ${u} do the ${many} weigh without the ${vessel}|what is the weight of the ${many} alone, in ${u}}?`,
    undefined,
    size("weight", u, `the weight of the ${many}`),
  );
  const way = r.pick(["less", "more", "many", "many", "twice"] as const);
  if (way === "less" || way === "more") {
    const d = t.given(between(t, 2, n.n - 1));
    t.fact(
      way === "less"
        ? `{@ takes out ${d} of the ${many}|because it is too heavy, @ takes out ${d} of the ${many}|then ${d} of the ${many} are taken out|later, ${d} of the ${many} are removed}`
        : `{then @ adds ${d} more of these ${many}|${d} more ${many} of the same weight are put in|later, @ puts in another ${d} of the same ${many}|there is room for ${d} more of these ${many}, so they go in, too}`,
      p,
      start,
    );
    const change = t.step(single, "*", d, `These ${d} weigh # ${u}.`);
    t.ask(
      "changed",
      t.step(gross, way === "less" ? "-" : "+", change, `Then it weighs # ${u}.`),
      `{how much does the ${vessel} weigh then with everything in it, in ${u}|how many ${u} does the ${vessel} weigh after that with what is in it|what is the weight of the ${vessel} with what is in it then, in ${u}}?`,
      undefined,
      size("weight", u, `the weight of the ${vessel} then`),
    );
    return;
  }
  if (way === "twice") {
    const k = t.constant(2, "twice");
    t.fact(
      `{a second ${vessel} of the same kind holds ${k} as many ${many}|into another such ${vessel}, @ puts ${k} as many ${many}|@ also has a second ${vessel}, equally heavy, with ${k} as many ${many}|next to it, a ${vessel} of the same kind is filled with ${k} as many ${many}}`,
      p,
      start,
    );
    const two = t.step(inside, "*", k, `The ${many} in the second one weigh # ${u}.`);
    const second = t.step(two, "+", own, `The second ${vessel} weighs # ${u}.`);
    t.ask(
      "secondGross",
      second,
      `{how much does the second ${vessel} weigh with everything in it, in ${u}|how many ${u} does the second full ${vessel} weigh|what is the weight of the second ${vessel} when it is full, in ${u}}?`,
      undefined,
      size("weight", u, `the weight of the second ${vessel}`),
    );
    t.ask(
      "bothGross",
      t.step(gross, "+", second, `Both together weigh # ${u}.`),
      `{how much do both full ${vessels} weigh together, in ${u}|how many ${u} do the two full ${vessels} weigh in all|what is the weight of both ${vessels} with everything in them, in ${u}}?`,
      undefined,
      size("weight", u, `the weight of both ${vessels}`),
    );
    return;
  }
  const k = t.given(r.int(3, 12));
  t.fact(
    `{in all, there are ${k} such ${vessels}, filled in the same way|@ fills ${k} ${vessels} like this|${k} ${vessels} are filled like this one|@ has ${k} equal ${vessels} with the same things in them}`,
    p,
    start,
  );
  const all = t.step(
    gross,
    "*",
    k,
    say(t, `{All the ${vessels} weigh|Together they weigh} # ${u}.`),
  );
  t.ask(
    "all",
    all,
    `{how much do all the full ${vessels} weigh together, in ${u}|how many ${u} do all the full ${vessels} weigh|what is the weight of all the full ${vessels}, in ${u}}?`,
    undefined,
    size("weight", u, "the weight of all"),
  );
  const driver = t.given(r.int(130, 220));
  const two = r.chance(0.5);
  let total = all;
  if (two) {
    t.fact(
      `{@, who goes with them, weighs ${driver} ${u}|on the ${truck} there is also a man of ${driver} ${u}|a helper of ${driver} ${u} goes with them|@'s own ${driver} ${u} have to be added}`,
      p,
      start,
    );
    total = t.step(all, "+", driver, `With that person it is # ${u}.`);
  }
  const limit = t.given(10 * Math.ceil((total.n * (1.02 + r.next() * 0.6)) / 10));
  t.fact(
    `{a ${truck} can carry ${limit} ${u}|the ${truck} for this may carry ${limit} ${u}|for the ${truck}, the limit is ${limit} ${u}|all of it goes on a ${truck} that can take ${limit} ${u}}`,
    p,
    start,
  );
  t.ask(
    "spare",
    t.step(limit, "-", total, `# ${u} are still free.`),
    `{how many ${u} more could the ${truck} carry|how far below the limit of the ${truck} is that, in ${u}|how many ${u} more are allowed on the ${truck}}?`,
    undefined,
    size("weight", u, "what may still be loaded"),
  );
}
