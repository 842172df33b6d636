import { families } from "../../family";
import { peopleCount, size, things } from "../../measure";
import { anyShare, baked, crowd, named, person, share, thing } from "../../words_en";

/** Fractions of a whole. */
export const enFractions = families("en", "fractions", {
  given: [
    1,
    4,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const f = anyShare(r);
      const a = s.given(f.den * r.int(2, 20));
      const done = r.pick(["gives away", "sells", "uses", "keeps", "loses", "paints", "wraps"]);
      const verb = {
        "gives away": "give away",
        sells: "sell",
        uses: "use",
        keeps: "keep",
        loses: "lose",
        paints: "paint",
        wraps: "wrap",
      }[done]!;
      s.tell(
        `{${p} has ${a} ${t}. ${p.he} ${done} ${f.of} {them|the ${t}}|of ${p.his} ${a} ${t}, ${p} ${done} ${f.part}|${p} ${done} ${f.of} ${p.his} ${a} ${t}}.`,
      );
      const x =
        f.num === 1
          ? s.step(a, "/", s.constant(f.den), `${p} ${done} # ${t}.`)
          : s.chain([a, s.constant(f.num), s.constant(f.den)], ["*", "/"], `${p} ${done} # ${t}.`);
      s.ask(
        x,
        `{how many {of the |}${t} does ${p} ${verb}|how many {of the |}${t} is that}?`,
        things(t, `the ${t} that ${p} ${done}`),
      );
    },
  ],
  left: [
    2,
    4,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const f = anyShare(r);
      const a = s.given(f.den * r.int(2, 20));
      s.tell(
        `{${p} {has|had|bought|made} ${a} ${t}|there {are|were} ${a} ${t} in ${p}'s {shop|house}}.`,
        `{${p.he} {gives|gave} ${f.of} them {away|to a friend|to ${p.his} neighbor}|${p.he} {sells|sold|uses|used} ${f.of} {them|the ${t}}|${f.of} {them|the ${t}} {break|are sold|are old and thrown away}}.`,
      );
      const x =
        f.num === 1
          ? s.step(a, "/", s.constant(f.den), `1/${f.den} of them is # ${t}.`)
          : s.chain(
              [a, s.constant(f.num), s.constant(f.den)],
              ["*", "/"],
              `${f.num}/${f.den} of them is # ${t}.`,
            );
      const y = s.step(a, "-", x, `that leaves # ${t}.`);
      s.ask(
        y,
        `how many ${t} {are left|does ${p} have left|remain|does ${p} still have}?`,
        things(t, `the ${t} that ${p} has left`, p),
      );
    },
  ],
  ofTheRest: [
    4,
    5,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const [d, e] = [r.int(2, 5), r.int(2, 5)];
      const a = s.given(d * e * r.int(1, 12));
      const rest = (a.n * (d - 1)) / d;
      if (rest % e !== 0 || rest < e * 2) return false;
      s.tell(
        `${p} {has|had|picked|bought} ${a} ${t}.`,
        `{first, |}${p.he} {gives|gave|sells|sold} ${share(1, d).of} them {to ${named(s, r)}|to a neighbor}, and {then |}${share(1, e).of} {the rest|what was left|the remaining ${t}} to {a friend|${p.his} cousin}.`,
      );
      const w = s.step(a, "/", s.constant(d), `first # ${t} go.`);
      const x = s.step(a, "-", w, `that leaves # ${t}.`);
      const y = s.step(x, "/", s.constant(e), `then # ${t} go.`);
      const z = s.step(x, "-", y, `in the end # ${t} are left.`);
      s.ask(
        z,
        `how many ${t} {are left {in the end|}|does ${p} have {left|now|in the end}|remain}?`,
        things(t, `the ${t} that ${p} has left`, p),
      );
    },
  ],
  whole: [
    1,
    5,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const d = r.pick([2, 3, 4, 5, 6, 8, 10]);
      const k = s.given(r.int(3, 40));
      const f = share(1, d);
      s.tell(
        `{${f.of} ${p}'s ${t} are ${k} ${t}|${p} {gives away|sells|uses} ${k} ${t}{, which is|. that is} ${f.of} {all ${p.he} has|${p.his} ${t}}|${k} ${t} are ${f.of} all the ${t} that ${p} has}.`,
      );
      const x = s.step(k, "*", s.constant(d), `in all that is # ${t}.`);
      s.ask(
        x,
        `{how many ${t} does ${p} have {in all|altogether|}|what is the number of all of ${p}'s ${t}}?`,
        things(t, `all the ${t} of ${p}`),
      );
    },
  ],
  groupHabit: [
    2,
    5,
    (s, r) => {
      const who = crowd(s, r);
      const f = anyShare(r);
      const a = s.given(f.den * r.int(2, 15));
      const what = r.pick([
        "wear hats",
        "like tea",
        "speak Spanish",
        "have a dog",
        "play tennis",
        "come from abroad",
        "bring a lunch",
        "own a bike",
      ]);
      const not = {
        "wear hats": "wear no hat",
        "like tea": "don't like tea",
        "speak Spanish": "don't speak Spanish",
        "have a dog": "have no dog",
        "play tennis": "don't play tennis",
        "come from abroad": "don't come from abroad",
        "bring a lunch": "bring no lunch",
        "own a bike": "own no bike",
      }[what]!;
      s.tell(
        `{there are ${a} ${who}{ in a club| in a hall|}. ${f.of} {them|the ${who}} ${what}|of ${a} ${who}, ${f.part} ${what}}.`,
      );
      const x =
        f.num === 1
          ? s.step(a, "/", s.constant(f.den), `# ${who} ${what}.`)
          : s.chain([a, s.constant(f.num), s.constant(f.den)], ["*", "/"], `# ${who} ${what}.`);
      const y = s.step(a, "-", x, `# ${who} ${not}.`);
      s.ask(y, `how many {${who}|of them} ${not}?`, peopleCount(who, `the ${who} who ${not}`));
    },
  ],
  recipe: [
    2,
    5,
    (s, r) => {
      const p = person(s, r);
      const t = baked(s, r);
      const [n, k] = [r.pick([2, 3, 4, 5, 6, 8, 10, 12]), r.int(1, 6)];
      const [per, amount] = [s.given(n), s.given(r.pick([0.5, 1.5, 2, 2.5, 3, 4, 5, 6]))];
      const want = s.given(n * (k + 1));
      const stuff = r.pick(["flour", "sugar", "butter", "milk", "oats", "nuts"]);
      s.tell(
        `{for ${per} ${t}, {a recipe needs|one needs} ${amount} cups of ${stuff}|a recipe for ${per} ${t} {asks for|uses} ${amount} cups of ${stuff}}.`,
        `${p} {makes|wants to make|bakes} ${want} ${t}.`,
      );
      const x = s.step(want, "/", per, `that is # times the recipe.`);
      const y = s.step(x, "*", amount, `that takes # cups.`);
      s.ask(
        y,
        `how many cups of ${stuff} {does ${p} need|are needed|will ${p.he} use}?`,
        size("volume", "cups", `the ${stuff} that ${p} needs`),
      );
    },
  ],
  mixture: [
    3,
    6,
    (s, r) => {
      const [m, n, k] = [r.int(2, 6), r.int(2, 7), r.int(2, 12)];
      if (m === n) return false;
      const [a, b] = [s.given(m), s.given(n)];
      const all = s.given((m + n) * k);
      const [x1, x2] = r.pick([
        ["juice", "water"],
        ["red paint", "white paint"],
        ["sand", "cement"],
        ["milk", "tea"],
        ["oil", "vinegar"],
      ] as const);
      const unit = r.pick(["liters", "cups", "buckets"]);
      s.tell(
        `{${x1} and ${x2} are mixed in the ratio ${a}:${b}|a mixture has ${a} parts of ${x1} to ${b} parts of ${x2}|for every ${a} ${unit} of ${x1} there {must|have to} be ${b} ${unit} of ${x2}}.`,
        `{altogether|in all}, there {are|shall be} ${all} ${unit}{ of the mixture|}.`,
      );
      const p = s.step(a, "+", b, `there are # parts.`);
      const one = s.step(all, "/", p, `one part is # ${unit}.`);
      const x = s.step(one, "*", a, `of ${x1} there are # ${unit}.`);
      s.ask(
        x,
        `how many ${unit} of ${x1} {are in it|are there|are needed}?`,
        size("volume", unit, `the ${x1} in it`),
      );
    },
  ],
});
