import { factors, families, few, part } from "../../family";
import { things, units } from "../../measure";
import { container, crowd, days, food, person, thing } from "../../words_en";
import { IN_ALL } from "./groups";

/** Equal groups with something before or after, and groups of groups. */
export const enGroupsMore = families("en", "groups", {
  takeThenShare: [
    2,
    3,
    (s, r) => {
      const [p, t, box] = [person(s, r), thing(s, r), container(s, r)];
      const [n, k] = [r.int(2, 12), r.int(2, 15)];
      const gone = r.int(2, 40);
      const byGroup = r.chance(0.5);
      const [a, c] = [s.given(n * k + gone), s.given(gone)];
      const d = s.given(n);
      s.tell(
        `${p} {has|had|made|bought|picked} ${a} ${t}.`,
        `{${p.he} {keeps|kept} ${c} {for ${p.his} family|of them}|${c} {of them |}{are|were} {bad|broken|given away}|${p.he} {sells|sold|gives away} ${c} of them}.`,
        byGroup
          ? `{the rest {go|are put} into ${box} of ${d}|${p.he} {packs|puts} the {rest|others} into ${box}, ${d} in each}.`
          : `{the rest are {shared|divided} equally among ${d} {friends|children|classes}|${p.he} {gives|hands} the rest to ${d} {friends|children}, the same number to each}.`,
      );
      const x = s.step(a, "-", c, `that leaves # ${t}.`);
      if (byGroup) {
        const y = s.step(x, "/", d, `that makes # ${box}.`);
        s.ask(
          y,
          `how many ${box} {does ${p} {need|fill}|are there|are needed}?`,
          things(box, `the ${box} that ${p} fills`),
        );
      } else {
        const y = s.step(x, "/", d, `each gets # ${t}.`);
        s.ask(
          y,
          `how many ${t} does {each|everyone|each of them} get?`,
          things(t, `the ${t} that each one gets`),
        );
      }
    },
  ],
  twoKinds: [
    3,
    3,
    (s, r) => {
      const [p, t, u] = [person(s, r), thing(s, r), thing(s, r)];
      const box = container(s, r);
      const [a, b] = [s.given(few(r)), s.given(r.int(3, 15))];
      const [c, d] = [s.given(few(r)), s.given(r.int(3, 15))];
      const more = a.n * b.n > c.n * d.n && r.chance(0.4);
      s.tell(
        `{${p} {has|buys|packs} ${a} ${box} with ${b} ${t} each and ${c} ${box} with ${d} ${u} each|there are ${a} ${box} of ${t} and ${c} ${box} of ${u} in a {shop|room}. each ${box.one} of ${t} holds ${b} and each ${box.one} of ${u} holds ${d}}.`,
      );
      const x = s.step(a, "*", b, `there are # ${t}.`);
      const y = s.step(c, "*", d, `there are # ${u}.`);
      const z = more
        ? s.step(x, "-", y, `there are # more ${t} than ${u}.`)
        : s.step(x, "+", y, `${t} and ${u} make # in all.`);
      s.ask(
        z,
        more
          ? `how many more ${t} than ${u} are there?`
          : `how many ${t} and ${u} {are there|is that} ${IN_ALL}?`,
        units("piece", more ? `the pieces that make the difference` : `all these pieces`),
      );
    },
  ],
  nested: [
    2,
    3,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const [outer, inner] = [container(s, r), container(s, r)];
      const [a, b, c] = [s.given(few(r)), s.given(r.int(2, 10)), s.given(r.int(2, 12))];
      s.tell(
        `{${p} has ${a} ${outer}. {in each {${outer.one} |}there are|each {${outer.one} |}holds} ${b} ${inner}, and {each ${inner.one} holds|in each ${inner.one} there are} ${c} ${t}|a {shop|school|factory} gets ${a} ${outer} with ${b} ${inner} of ${t} in each. one ${inner.one} {holds|has} ${c} ${t}|${c} ${t} fit in {a|one} ${inner.one} and ${b} ${inner} in {a|one} ${outer.one}. ${p} fills ${a} ${outer}}.`,
      );
      const x = s.step(a, "*", b, `there are # ${inner}.`);
      const y = s.step(x, "*", c, `there are # ${t}.`);
      s.ask(
        y,
        `how many ${t} {are there|is that} ${IN_ALL}?`,
        things(t, `the ${t} in all ${inner}`),
      );
    },
  ],
  leftOverAfterBags: [
    2,
    4,
    (s, r) => {
      const [p, t, box] = [person(s, r), thing(s, r), container(s, r)];
      const [n, k] = [r.int(2, 9), r.int(3, 15)];
      const rest = r.int(2, 30);
      const [total, groups, each] = [s.given(n * k + rest), s.given(n), s.given(k)];
      s.tell(
        `{${p} {has|had|picked} ${total} ${t}|there are ${total} ${t}}.`,
        `{${p} {fills|filled|packs} ${groups} ${box} with ${each} ${t} each{ and keeps the rest|}|${p} puts ${each} of them in each of ${groups} ${box}}.`,
      );
      const x = s.step(groups, "*", each, `the ${box} take # ${t}.`);
      const y = s.step(total, "-", x, `that leaves # ${t}.`);
      s.ask(
        y,
        `how many ${t} {are left {over|}|does ${p} {keep|have left}|are not in the ${box}}?`,
        things(t, `the ${t} that are left`),
      );
    },
  ],
  remainder: [
    2,
    4,
    (s, r) => {
      const [p, t, box] = [person(s, r), thing(s, r), container(s, r)];
      const [n, k] = [r.int(3, 12), r.int(3, 12)];
      const rest = r.int(1, k - 1);
      const [total, each] = [s.given(n * k + rest), s.given(k)];
      s.tell(
        `{${p} {packs|puts} ${total} ${t} into ${box} of ${each} until no more ${box} can be filled|a full ${box.one} {holds|takes} ${each} ${t}. ${p} has ${total} ${t} and fills as many ${box} as possible}.`,
      );
      const full = s.constant(n);
      const x = s.step(full, "*", each, `${n} full ${box} take # ${t}.`);
      const y = s.step(total, "-", x, `that leaves # ${t}.`);
      s.ask(
        y,
        `how many ${t} {are left {over|}|do not fit into a full ${box.one}|remain}?`,
        things(t, `the ${t} that are left over`),
      );
    },
  ],
  dailyFood: [
    2,
    3,
    (s, r) => {
      const [p, t] = [person(s, r), food(s, r)];
      const [m, e] = [s.given(few(r)), s.given(few(r))];
      const d = s.given(r.pick([3, 4, 5, 6, 7, 10, 12, 14, 30]));
      s.tell(
        `{${p} {eats|uses|needs|sells} ${m} ${t} in the morning and ${e} in the evening, {every|each} day|{every|each} {morning|day}, ${p} {bakes|cooks|prepares} ${m} ${t} for ${p.his} family and ${e} for {a neighbor|the shop}}.`,
      );
      const x = s.step(m, "+", e, `that is # ${t} a day.`);
      const y = s.step(x, "*", d, `in ${d} days that is # ${t}.`);
      s.ask(
        y,
        `how many ${t} {is that|does this make} in ${d} days?`,
        things(t, `the ${t} of ${d} days`),
      );
    },
  ],
  classGifts: [
    3,
    4,
    (s, r) => {
      const t = thing(s, r);
      const [b, g] = [s.given(r.int(8, 20)), s.given(r.int(8, 20))];
      const k = s.given(r.int(2, 6));
      const total = (b.n + g.n) * k.n;
      const have = s.given(part(r, total - 1));
      const [day] = days(r, 1);
      s.tell(
        `a class has ${b} boys and ${g} girls.`,
        `{on ${day}, |}each {child|of them|student} is to get ${k} ${t}, and the teacher {already |}has ${have}{| of them}.`,
      );
      const x = s.step(b, "+", g, `there are # children.`);
      const y = s.step(x, "*", k, `they need # ${t}.`);
      const z = s.step(y, "-", have, `# ${t} are missing.`);
      s.ask(
        z,
        `how many {more ${t}|${t}} {does the teacher {still |}need|are still needed}?`,
        things(t, `the ${t} that are missing`),
      );
    },
  ],
  equalPay: [
    3,
    4,
    (s, r) => {
      const [p, t, box] = [person(s, r), thing(s, r), container(s, r)];
      const k = r.int(2, 8);
      const g = r.int(2, 8);
      const n = r.int(2, 8);
      const boxes = s.given(n);
      const each = s.given(k * g);
      const extra = s.given(g * r.int(1, 6));
      const to = s.given(g);
      const who = r.pick(["children", "friends", "students", "families", "guests"]);
      s.tell(
        `${p} {has|buys|brings} ${boxes} ${box} of ${t} with ${each} in each, and ${extra} {loose|single} ${t}.`,
        `{all of them|they} are {shared|divided} equally among ${to} ${who}.`,
      );
      const x = s.step(boxes, "*", each, `the ${box} hold # ${t}.`);
      const y = s.step(x, "+", extra, `in all there are # ${t}.`);
      const z = s.step(y, "/", to, `each gets # ${t}.`);
      s.ask(
        z,
        `how many ${t} does each of the ${who} get?`,
        things(t, `the ${t} that each one gets`),
      );
    },
  ],
  crowdSeats: [
    2,
    3,
    (s, r) => {
      const who = crowd(s, r);
      const [n, k] = factors(r);
      const [rows, seats] = [s.given(n), s.given(k)];
      const taken = s.given(part(r, n * k));
      s.tell(
        `a {hall|cinema|theater|stadium} has ${rows} rows {of|with} ${seats} seats{ each|}.`,
        `{${taken} ${who} {sit|are sitting} there|${taken} seats are taken}.`,
      );
      const x = s.step(rows, "*", seats, `there are # seats.`);
      const y = s.step(x, "-", taken, `# seats are free.`);
      s.ask(
        y,
        `how many seats are {free|empty|still free|not taken}?`,
        units("seat", "the free seats"),
      );
    },
  ],
});
