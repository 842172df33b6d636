import { divisors } from "../../../family";
import { size } from "../../../measure";
import type { Tale, Value } from "../../../weaving/tale_en";
import type { Line } from "./line_settings";

/** The way back, waits, and round trips by the day. */
export function round(t: Tale, one: Line, out: Value): void {
  const { random: r } = t;
  const { name, start } = one;
  const d = t.given(r.int(2, Math.max(3, Math.floor(out.n / 4))));
  const kind = r.pick(["same", "more", "less"] as const);
  t.fact(
    {
      same: `{the way back takes just as long|on the way back, it takes the same time|for the way back, ${name} needs as long as for the way there|${name} comes back in the same time as on the way there}`,
      more: `{the whole way back takes ${d} minutes longer than the way there|on the whole way back, ${name} needs ${d} minutes more than on the way there|going back takes ${d} minutes more in all than going there|the way there is ${d} minutes faster in all than the way back}`,
      less: `{the whole way back takes ${d} minutes less than the way there|on the whole way back, ${name} needs ${d} minutes less than on the way there|going back is ${d} minutes faster in all than going there|the way there takes ${d} minutes longer in all than the way back}`,
    }[kind],
  );
  const there = r.pick(["there and back, it is # minutes.", "a round trip takes # minutes."]);
  const back = t.step(out, kind === "more" ? "+" : "-", d, "the way back takes # minutes.");
  let whole =
    kind === "same" ? t.step(out, "*", t.constant(2), there) : t.step(out, "+", back, there);
  if (kind !== "same") {
    t.ask(
      "back",
      back,
      `{how many minutes does the way back take|how long does ${name} need for the way back, in minutes|how many minutes is ${name} on the way back|on the way back, how many minutes does it take}?`,
    );
  }
  let turn = "";
  if (r.chance(0.5)) {
    const w = t.given(r.int(4, 20));
    t.fact(
      `{before turning back, ${name} waits for ${w} minutes|there is a wait of ${w} minutes before the way back|at the far end, ${w} minutes pass before ${name} starts back|${w} minutes are needed for turning round at the far end}`,
    );
    whole = t.step(whole, "+", w, "with the wait, it is # minutes.");
    turn = " with the wait at the far end";
  }
  t.ask(
    "round",
    whole,
    `{how many minutes does a round trip take${turn}|how long does ${name} take there and back${turn}, in minutes|how many minutes after leaving ${start} is ${name} back there|from one start at ${start} to the return, how many minutes pass}?`,
    undefined,
    size("time", "minutes", "the time of a round trip"),
  );
  daily(t, one, whole);
}

function daily(t: Tale, { name }: Line, whole: Value): void {
  const { random: r } = t;
  const hours = [6, 7, 8, 9, 10, 12, 14, 15, 16].filter((h) => (h * 60) % whole.n === 0);
  if (hours.length > 0 && r.chance(0.7)) {
    const h = t.given(r.pick(hours));
    t.fact(
      `{${name} runs for ${h} hours a day without a pause between the round trips|every day, ${name} makes one round trip right after the other for ${h} hours|for ${h} hours a day, ${name} goes there and back again and again, always without a pause|the service lasts ${h} hours a day, and ${name} makes its round trips without any pause}`,
    );
    const minutes = t.step(h, "*", t.constant(60), "that time is # minutes.");
    const trips = t.step(minutes, "/", whole, "that is enough for # round trips.");
    t.ask(
      "trips",
      trips,
      `{how many round trips does ${name} make in a day|how many times a day does ${name} go there and back|in a day, how many round trips are possible|what is the number of round trips in a day}?`,
    );
    return;
  }
  const k = t.given(r.int(2, Math.max(2, Math.min(10, Math.floor(900 / whole.n)))));
  t.fact(
    `{${name} makes ${k} round trips a day|there are ${k} round trips every day|${k} times a day, ${name} goes there and back|in one day, ${name} goes there and back ${k} times}`,
  );
  const all = t.step(
    whole,
    "*",
    k,
    r.pick(["in a day, that is # minutes.", "all round trips of a day take # minutes."]),
  );
  t.ask(
    "day",
    all,
    `{how many minutes a day do all round trips take together|for how many minutes a day is ${name} on a round trip|how many minutes a day is that|what do all round trips of a day add up to, in minutes}?`,
    undefined,
    size("time", "minutes", "the time of all round trips in a day"),
  );
  const inHours = t.step(all, "/", t.constant(60), "that is # hours.", 0.5);
  t.ask(
    "hours",
    inHours,
    `{how many hours a day do all round trips take together|for how many hours a day is ${name} on a round trip|what do all round trips of a day add up to, in hours|how many hours of round trips are there in a day}?`,
    undefined,
    size("time", "hours", "the time of all round trips in a day"),
  );
  const open = Math.ceil(all.n / 60) + r.int(1, 2);
  const h = t.given(open);
  t.fact(
    `{the crew of ${name} works for ${h} hours a day|a working day of the crew has ${h} hours|the crew is on duty for ${h} hours a day|every day, the crew's duty is ${h} hours long}`,
  );
  const minutes = t.step(h, "*", t.constant(60), "that time is # minutes.");
  t.ask(
    "rest",
    t.step(minutes, "-", all, "that leaves # minutes."),
    `{how many minutes of the working day are left after all round trips|apart from the round trips, how many minutes of its day does the crew have left|how many minutes a day does the crew work outside the round trips|each day, how many minutes are left for other work}?`,
  );
}

/** A bad day for a passenger with an appointment. */
export function delay(t: Tale, { name }: Line, out: Value, way: string): void {
  const { random: r } = t;
  const d = t.given(r.int(3, 25));
  const why = r.pick([
    "fog",
    "a broken signal",
    "a strong wind",
    "a herd of cows",
    "a flat battery",
    "heavy rain",
  ]);
  t.fact(
    `{today ${why} holds ${name} up for ${d} minutes|because of ${why}, ${name} loses ${d} minutes today|today, ${why} makes the whole way ${d} minutes longer|${d} minutes are lost today because of ${why}}`,
  );
  const now = t.step(out, "+", d, "today it takes # minutes.");
  t.ask(
    "late",
    now,
    `{how many minutes does it take to get ${way} today|how long is ${name} on the way ${way} today, in minutes|today, how many minutes pass on the way ${way}|how many minutes does the way ${way} last today}?`,
    undefined,
    size("time", "minutes", "the time of today's trip"),
  );
  const limit = t.given(now.n + r.int(5, 60));
  const who = t.person();
  t.fact(
    `{@, who is on board, has an appointment at the far end ${limit} minutes after the start|@ starts with it, and ${limit} minutes later a friend will be waiting at the far end|@ is on board and has to be at the far end ${limit} minutes after the start|@ travels all the way and must be at work ${limit} minutes after the start}`,
    who,
  );
  t.ask(
    "spare",
    t.step(limit, "-", now, "that leaves # minutes."),
    `{how many minutes too early does @ arrive|how many minutes before that time does @ arrive|how many minutes does @ have left on arrival|how many minutes to spare does @ have}?`,
    who,
  );
}

/** Someone who could go without it. */
export function foot(t: Tale, { name }: Line, out: Value, way: string): void {
  const { random: r } = t;
  const who = t.person();
  const k = t.given(r.int(2, 5));
  t.fact(
    `{going ${way} without ${name} takes @m ${k} times as long|@ needs ${k} times as much time without ${name}|when @ misses ${name}, the same way takes ${k} times as long|without ${name}, the same way takes @m ${k} times as long}`,
    who,
  );
  const slow = t.step(out, "*", k, `${who.name} needs # minutes.`);
  t.ask(
    "foot",
    slow,
    `{how many minutes does @ need for the whole way without ${name}|how long does @ take that way, in minutes|without ${name}, how many minutes is @ on the way|how many minutes must @ plan for the way without ${name}}?`,
    who,
    size("time", "minutes", "the slow way's time", who),
  );
  const saved = t.step(slow, "-", out, "the difference is # minutes.");
  t.ask(
    "saved",
    saved,
    `{how many minutes does @ save by taking ${name}|how many minutes faster is @ with ${name}|with ${name}, how many minutes less does @ need|by how many minutes does ${name} shorten the way for @}?`,
    who,
    size("time", "minutes", "the time that is saved", who),
  );
  const d = t.given(r.int(2, 20));
  t.fact(
    `{@ takes ${name} ${d} times this month|this month, @ travels with ${name} ${d} times|on ${d} days of this month, @ goes with ${name}, one way only|in this month, there are ${d} days on which @ takes ${name}, one way only}`,
    who,
  );
  t.ask(
    "month",
    t.step(saved, "*", d, "in the month, that is # minutes."),
    `{how many minutes does this save @m in the month|in the month, how many minutes does @ save by this|how many minutes does @ gain in the month|over the month, how many minutes does @ save}?`,
    who,
  );
}

/** It becomes faster. */
export function renewed(t: Tale, { name }: Line, out: Value, way: string): void {
  const { random: r } = t;
  const least = Math.max(2, Math.floor(out.n / 3));
  const sizes = divisors(100, 5, 50).filter((p) => (out.n * p) % 100 === 0);
  const percent = sizes.length > 0 && r.chance(0.6) ? t.given(r.pick(sizes)) : undefined;
  const d = t.given(r.int(2, least));
  t.fact(
    percent
      ? `{after a repair, the whole way takes ${percent}% less time|with a new engine, the whole way takes ${percent}% less time|since the summer, ${name} needs ${percent}% less time for the whole way|from now on, the time for the whole way is shorter by ${percent}%}`
      : `{after a repair, the whole way takes ${d} minutes less|thanks to a new engine, ${name} needs ${d} minutes less for the whole way|since the summer, ${name} has been ${d} minutes faster on the whole way|from now on, the whole way is done ${d} minutes faster}`,
  );
  const saved = percent
    ? t.percent(out, percent, `${percent}% of ${out} minutes is # minutes.`)
    : d;
  const now = t.step(
    out,
    "-",
    saved,
    r.pick(["now it takes # minutes.", "the new time is # minutes."]),
  );
  t.ask(
    "now",
    now,
    `{how many minutes does the way ${way} take now|how long does ${name} need ${way} now, in minutes|what is the new time ${way}, in minutes|after this change, how many minutes does it take ${way}}?`,
    undefined,
    size("time", "minutes", "the new time"),
  );
  const k = t.given(r.int(4, 24));
  t.fact(
    `{${name} makes the trip ${k} times a day|there are ${k} such trips every day|${k} trips are made every day|every day has ${k} such trips}`,
  );
  t.ask(
    "gain",
    t.step(saved, "*", k, "in a day, # minutes are saved."),
    `{how many minutes a day does the change save|in a day, how many minutes are saved on all these trips|how many minutes are gained in a day|what does the change save in a day, in minutes}?`,
  );
  t.ask(
    "all",
    t.step(now, "*", k, "in a day, that is # minutes."),
    `{how many minutes a day is ${name} on the way now|how many minutes do all trips of a day take now|what do all trips of a day add up to now, in minutes|now, how many minutes do the trips of one day take}?`,
  );
}
