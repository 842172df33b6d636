import { size } from "../../../measure";
import { plural } from "../../../nouns";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import { BATCHES, type Batch } from "./batch_settings";

/** Things that go through a device in full loads, and the time that it takes. */
export function batch(t: Tale): void {
  const { random: r } = t;
  const who = t.person();
  const one = r.pick(BATCHES);
  const { many } = t.noun(one.one);
  t.noun(one.load);
  const cap = t.given(r.int(...one.capacity));
  const n = r.int(2, 7);
  const hold = () =>
    t.fact(
      `{the ${one.device} holds ${cap} ${many} at a time|there is room for ${cap} ${many} in the ${one.device}|${cap} ${many} fit into the ${one.device} at once|the ${one.device} takes ${cap} ${many} at once}`,
    );
  if (r.chance(0.3)) {
    const loads = t.given(n);
    t.fact(
      `{@ has a ${one.device} and fills it ${loads} times in a day|in one day, @ runs the ${one.device} ${loads} times, always full|@ needs the ${one.device} for ${loads} full ${plural(one.load)} today|today, @ fills the ${one.device} ${loads} times}`,
      who,
    );
    hold();
    const all = t.step(loads, "*", cap, `that makes # ${many}.`);
    t.ask(
      "items",
      all,
      `{how many ${many} does @ ${one.base} in this way|how many ${many} are ${one.done} in all|how many ${many} does that make|in total, how many ${many} does @ ${one.base}}?`,
      who,
    );
    timed(t, who, one, loads);
    return;
  }
  const all = amount(t, who, one, many, cap.n * n);
  hold();
  const loads = t.step(
    all,
    "/",
    cap,
    r.pick([`that takes # ${plural(one.load)}.`, `the ${one.device} is filled # times.`]),
  );
  t.ask(
    "loads",
    loads,
    `{how many times does @ have to fill the ${one.device}|how many full ${plural(one.load)} are needed for all the ${many}|how many ${plural(one.load)} does it take @m to ${one.base} all of them|what is the number of ${plural(one.load)} that @ needs}?`,
    who,
  );
  timed(t, who, one, loads);
  if (r.chance(0.4)) larger(t, one, many, all, loads);
}

/** How many things there are, told in one number or two. */
function amount(t: Tale, who: Person, one: Batch, many: string, n: number): Value {
  const { random: r } = t;
  const due = `{has to|wants to|is going to|is about to} ${one.base}`;
  const kind = r.pick(["plain", "plain", "two", "boxes", "gone"] as const);
  if (kind === "two") {
    const a = t.given(r.int(Math.ceil(n / 4), Math.floor((3 * n) / 4)));
    const b = t.given(n - a.n);
    t.fact(
      `{@ ${due} ${a} ${many} for a school and ${b} for a hotel|from one customer, @ gets ${a} ${many} to ${one.base}, and from another one ${b}|@ ${due} ${a} ${many} that came in the morning and ${b} that came at noon|there are ${a} ${many} that @ ${due}, and then a customer brings ${b} more of them}`,
      who,
    );
    return t.step(a, "+", b, `there are # ${many}.`);
  }
  const k = [2, 3, 4, 5, 6, 8].filter((d) => n % d === 0 && n / d > 1);
  if (kind === "boxes" && k.length > 0) {
    const boxes = t.given(r.pick(k));
    const each = t.given(n / boxes.n);
    t.fact(
      `{@ has ${boxes} crates with ${each} ${many} each and ${due} them all|${boxes} crates arrive with ${each} ${many} in each, which @ ${due}|@ ${due} the ${many} from ${boxes} crates, ${each} in each crate|each of ${boxes} crates holds ${each} ${many}, and @ ${due} all of them}`,
      who,
    );
    return t.step(boxes, "*", each, `there are # ${many}.`);
  }
  if (kind === "gone") {
    const gone = t.given(r.int(2, 12));
    const start = t.given(n + gone.n);
    t.fact(
      `{of ${start} ${many}, @ puts ${gone} aside, which are no good; the others have to be ${one.done}|@ gets ${start} ${many} but sends ${gone} of them back, and ${due} the rest|there were ${start} ${many}, but ${gone} are missing; @ ${due} the others|@ counts ${start} ${many} and leaves out the ${gone} worst ones; the others have to be ${one.done}}`,
      who,
    );
    return t.step(start, "-", gone, `that leaves # ${many}.`);
  }
  const all = t.given(n);
  t.fact(
    `{@ ${due} ${all} ${many}|@ has an order for ${all} ${many} that have to be ${one.done}|there are ${all} ${many} that @ ${due}|${all} ${many} are waiting for @ to ${one.base} them}`,
    who,
  );
  return all;
}

/** The time of a load, of all loads, and what is done with it. */
function timed(t: Tale, who: Person, { load, device, minutes }: Batch, loads: Value): void {
  const { random: r } = t;
  const m = t.given(r.int(...minutes));
  const loadsName = plural(load);
  t.fact(
    `{{a|each|every} ${load} takes ${m} minutes|each time, the ${load} takes ${m} minutes|one ${load} lasts ${m} minutes|the ${device} needs ${m} minutes for each ${load}}`,
  );
  let per = m;
  if (r.chance(0.45)) {
    const c = t.given(r.int(2, Math.max(3, Math.min(15, Math.floor(m.n / 2)))));
    t.fact(
      `{filling and emptying the ${device} takes another ${c} minutes each time|for every ${load}, @ also needs ${c} minutes to fill and empty the ${device}|besides, each time @ spends ${c} minutes filling and emptying the ${device}|with each ${load} come ${c} minutes of filling and emptying}`,
      who,
    );
    per = t.step(m, "+", c, `each time it takes # minutes in all.`);
  }
  let total = t.step(
    loads,
    "*",
    per,
    r.pick([`all ${loadsName} take # minutes.`, "that is # minutes altogether."]),
  );
  t.ask(
    "time",
    total,
    `{how many minutes does @ need for all of them${per === m ? "" : ", with filling and emptying"}|how many minutes do all the ${loadsName} take${per === m ? "" : ", filling and emptying included"}|how long do all the ${loadsName} take${per === m ? "" : " with filling and emptying"}, in minutes}?`,
    who,
    size("time", "minutes", `the time for all ${loadsName}`, who),
  );
  if (r.chance(0.4)) {
    const p = t.given(r.pick([10, 15, 20, 25, 30, 40]));
    t.fact(
      `{before the first ${load}, @ needs ${p} minutes to get the ${device} ready|once, at the very beginning, the ${device} has to be prepared for ${p} minutes|to begin with, @ spends ${p} minutes getting the ${device} ready|it takes ${p} minutes to get the ${device} ready for the first ${load}}`,
      who,
    );
    total = t.step(
      total,
      "+",
      p,
      r.pick(["with the preparation, it is # minutes.", "from the beginning, it takes # minutes."]),
    );
    t.ask(
      "whole",
      total,
      `{how many minutes does the whole work take, with the preparation|preparation included, after how many minutes is @ done|how many minutes pass from the beginning of the preparation until everything is done|how long does everything take with the preparation, in minutes}?`,
      who,
      size("time", "minutes", "the time for the whole work", who),
    );
  }
  const hours = t.step(total, "/", t.constant(60), "that is # hours.", 0.5);
  t.ask(
    "hours",
    hours,
    `{how many hours does the whole work take|after how many hours is everything done|how long does it take in all, in hours|how many hours pass until everything is done}?`,
    who,
    size("time", "hours", "the time for the whole work", who),
  );
  const h = t.given(Math.ceil((total.n + 10) / 60) + r.int(0, 1));
  t.fact(
    `{@ has ${h} hours for everything|everything has to be ready ${h} hours after the start|a truck picks everything up ${h} hours after the start|@ goes home ${h} hours after the start}`,
    who,
  );
  const limit = t.step(h, "*", t.constant(60), "that time is # minutes.");
  t.ask(
    "left",
    t.step(limit, "-", total, r.pick(["that leaves # minutes.", "that is # minutes to spare."])),
    `{how many minutes are left in the end|how many minutes too early is @ done|how many minutes of that time remain at the end|how much of this time is left when everything is done, in minutes}?`,
    who,
    size("time", "minutes", "the time that is left", who),
  );
}

/** A larger device that needs fewer loads. */
function larger(
  t: Tale,
  { device, load, minutes }: Batch,
  many: string,
  all: Value,
  loads: Value,
): void {
  const { random: r } = t;
  const fewer = [2, 3, 4, 5].filter((k) => k < loads.n && all.n % k === 0);
  if (fewer.length === 0) return;
  const cap = t.given(all.n / r.pick(fewer));
  t.fact(
    `{a larger ${device} holds ${cap} ${many}|the neighbors have a ${device} with room for ${cap} ${many}|in the shop, there is a ${device} that takes ${cap} ${many} at once|a friend's ${device} has room for ${cap} ${many}}`,
  );
  const now = t.step(all, "/", cap, `the larger one is filled # times.`);
  const saved = t.step(loads, "-", now, `the larger one saves # ${plural(load)}.`);
  t.ask(
    "fewer",
    saved,
    `{how many fewer ${plural(load)} would the larger ${device} need|how many ${plural(load)} are saved with the larger ${device}|with the larger ${device}, how many fewer ${plural(load)} would it be|how many ${plural(load)} would the larger ${device} save}?`,
  );
  const m = t.given(r.int(...minutes));
  t.fact(
    `{with either ${device}, a ${load} takes ${m} minutes|both take ${m} minutes for one ${load}|in both of them, a ${load} lasts ${m} minutes|whichever ${device} is used, a ${load} takes ${m} minutes}`,
    undefined,
    undefined,
    true,
  );
  t.ask(
    "gain",
    t.step(saved, "*", m, "that saves # minutes."),
    `{how many minutes would be saved with the larger ${device}|by how many minutes would the larger ${device} shorten the work|with the larger ${device}, how many minutes less would it take|how many minutes faster would the work be with the larger ${device}}?`,
  );
}
