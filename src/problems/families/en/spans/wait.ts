import type { Random } from "../../../../common/random";
import { nounOf } from "../../../nouns";
import type { Quantity } from "../../../quantity";
import type { Story } from "../../../story";
import { drawn, rowsOf } from "../deals/deal";
import { asideOf } from "./asides";
import { WAITS } from "./habit_rows";
import { eachOf } from "./row";
import { ANYONE, Telling } from "./telling";

const ROWS = rowsOf(WAITS).map(([at = "", noun = "", each = "", then = "", minutes = ""]) => ({
  at,
  noun: nounOf(noun),
  each,
  then,
  minutes,
}));

/** A line of others before one's own turn. */
export const wait =
  (steps: number) =>
  (s: Story, r: Random): boolean => {
    const { at, noun, each, then, minutes } = r.pick(ROWS);
    const t = new Telling(s, r, ANYONE, "minute");
    s.noun(r, [noun]);
    const m = s.given(drawn(r, each));
    let n: Quantity = s.given(r.int(3, m.n > 10 ? 7 : 14));
    t.facts.push(
      `{when @ ~~arrive ${at}, there ~are ${n} ${noun.many} ahead of @m|@ ~~wait ${at}, behind ${n} {other |}${noun.many}}`,
      `${eachOf(noun.one)} =take ${t.long(m)}`,
    );
    const leave = r.chance(0.35);
    const before = r.chance(0.2) && !leave;
    if (leave) {
      const k = s.given(r.int(1, Math.max(1, Math.floor(n.n / 2))));
      if (k.n < 2) return false;
      t.facts.push(
        `${k} of the ${noun.many} {~give up and ~leave|~leave without being served|~run out of patience and ~go away} {at once|right away}`,
      );
      n = s.step(n, "-", k, t.told(`# ${noun.many} ~are left before @m`));
    }
    let total: Quantity = s.step(n, "*", m, t.told(`the ${noun.many} before @m ~take # minutes`));
    if (before) {
      if (n.n % 2 !== 0) return false;
      t.facts.push("two of them are served at a time".replace("are", "~are"));
      total = s.step(total, "/", s.constant(2), t.told("two at a time, it =is # minutes"));
    }
    let ask = `{how long ~~do @ have to wait, in minutes|how many minutes ~~do @ have to wait}`;
    const ways = r.shuffle(["pause", "own", "own", "already", "already"]);
    if (ways[0] === "pause" || ways[1] === "pause") {
      const b = s.given(r.int(3, 15));
      t.facts.push(
        `{then|in between}, everything =stop for ${t.long(b)} because {the computer =break down|somebody =take a break|the lights ~go out}`,
      );
      total = s.step(total, "+", b, t.told("with the pause, it =is # minutes"));
    }
    if (ways.slice(0, 2).includes("own")) {
      const b = s.given(drawn(r, minutes));
      t.facts.push(`after that, ${then} =take {another |}${t.long(b)}`);
      total = s.step(total, "+", b, t.told("with what comes after, it =is # minutes"));
      ask = `{how many minutes =is that from @'s arrival to the end|how many minutes after @'s arrival ${t.is} @ done|how many minutes =do all of this take}`;
    }
    const left = steps - s.relations.length;
    if (left < 0 || left > 2) return false;
    if (left === 1) {
      const kind = r.pick(["gone", "meeting", "hurry"]);
      if (kind === "gone") {
        const b = s.given(r.int(2, Math.max(2, total.n - 4)));
        if (b.n >= total.n) return false;
        t.facts.push(`of all this time, ${t.long(b)} ~are already over`);
        total = s.step(total, "-", b, t.told("# minutes ~are left"));
        ask = "how many minutes ~are still to come";
      } else if (kind === "meeting") {
        const b = s.given(5 * Math.ceil((total.n + r.int(4, 60)) / 5));
        t.facts.push(
          `@ ~~have to {catch a bus|be at home|meet a friend|call the office} ${t.long(b)} after @'s arrival`,
        );
        total = s.step(b, "-", total, t.told("# minutes ~are left"));
        ask = "how many minutes ~~do @ have left between the end of all this and that moment";
      } else {
        const b = s.given(r.int(2, Math.max(2, total.n - 5)));
        if (b.n >= total.n) return false;
        t.facts.push(`@ ~~hope to be {done|through} within ${t.long(b)}`);
        total = s.step(total, "-", b, t.told("that =is # minutes longer"));
        ask = "how many minutes longer than that =do it take";
      }
    } else if (left === 2) {
      const h = s.given(Math.ceil((total.n + r.int(5, 50)) / 60));
      const all = s.step(h, "*", s.constant(60), t.told("the time =is # minutes"));
      if (h.n < 2 || all.n <= total.n) return false;
      t.first.push(
        `@ ~~have ${h} hours before {a train =leave|school =be out|a friend =come to visit}`.replace(
          "=be out",
          "=is out",
        ),
      );
      total = s.step(all, "-", total, t.told("# minutes ~are left"));
      ask = "how many minutes of this time ~are left after that";
    }
    if (s.relations.length !== steps) return false;
    const aside = asideOf(t);
    if (aside) t.first.push(aside);
    t.finish();
    s.ask(total, `${t.say(t.who, ask)}?`, t.time("this time"));
    return true;
  };
