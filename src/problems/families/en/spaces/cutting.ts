import { money, size, units } from "../../../measure";
import { plural } from "../../../nouns";
import type { Fact, Tale, Value } from "../../../weaving/tale_en";
import { between, dividing, say, spend } from "./kit";
import { STUFF } from "./stuff";

/** Large and small units of length, with how many of the small make up the large, and inches in 30 cm. */
const SCALES = [
  ["meters", "meter", "cm", 100, 1],
  ["feet", "foot", "inches", 12, 0.4],
  ["yards", "yard", "feet", 3, 0.034],
  ["yards", "yard", "inches", 36, 0.4],
] as const;

/** Those for short pieces. */
const SMALL_SCALES = SCALES.filter(([, , small]) => small !== "feet");

/** A long thing that is cut into pieces of one or two kinds, with what is left of it. */
export function cutting(t: Tale): void {
  const { random: r } = t;
  const stuff = r.pick(STUFF);
  const { mass, whole, cuts, cut } = stuff;
  const p = t.person();
  const [big, bigOne, small, k, scale] = r.pick(stuff.piece[0] >= 30 ? SCALES : SMALL_SCALES);
  const draw = () =>
    Math.max(
      2,
      Math.round((r.int(...stuff.piece) * scale) / (scale === 1 ? 5 : 1)) * (scale === 1 ? 5 : 1),
    );
  const [a0, n0, b0, m0] = [draw(), r.int(3, 20), draw(), r.int(2, 12)];
  const kinds = r.chance(0.6) ? 2 : 1;
  const used0 = a0 * n0 + (kinds === 2 ? b0 * m0 : 0);
  const [made, also] = [t.noun(stuff.made).many, t.noun(stuff.also).many];
  const several = r.chance(0.35);
  const total0 = Math.ceil((used0 * (1.05 + r.next() * 0.6)) / k);
  const wholes = plural(whole);
  let long: Value;
  let start: Fact;
  if (several) {
    const w0 = r.int(2, 6);
    const [w, each] = [t.given(w0), t.given(Math.ceil(total0 / w0 + (1.5 * Math.max(a0, b0)) / k))];
    start = t.fact(
      `{@ ${stuff.scene} and has ${w} ${wholes} of ${mass}, each ${each} ${big} long|@ ${stuff.scene}. there are ${w} ${wholes} of ${mass} on hand, with ${each} ${big} on each|@, who ${stuff.scene}, buys ${w} ${wholes} of ${mass}, and each is ${each} ${big} long|@ ${stuff.scene} and gets ${w} ${wholes} of ${mass} of ${each} ${big} each}`,
      p,
    );
    long = t.step(
      w,
      "*",
      each,
      say(t, `{The ${wholes} have|In all there are} # ${big} of ${mass}.`),
    );
  } else {
    long = t.given(total0);
    start = t.fact(
      `{@ ${stuff.scene} and has ${long} ${big} of ${mass}|@ ${stuff.scene}. there are ${long} ${big} of ${mass} on hand|@, who ${stuff.scene}, buys ${long} ${big} of ${mass}|for today, @, who ${stuff.scene}, has ${long} ${big} of ${mass}}`,
      p,
    );
  }
  const all = t.step(
    long,
    "*",
    t.constant(k),
    say(t, `{In ${small}, it is #|The ${mass} measures # ${small}}.`),
  );
  t.ask(
    "total",
    all,
    `{how many ${small} of ${mass} does @ have at first|how much ${mass} does @ have at first, in ${small}|what is the whole length of the ${mass}, in ${small}}?`,
    p,
    size("length", small, `the ${mass} that ${p.name} has`, p),
  );
  const [a, n] = [t.given(a0), t.given(n0)];
  t.fact(
    `{for ${n} ${made}, @ ${cuts} ${n} pieces of ${a} ${small} each|from it, @ makes ${n} ${made}, and each of them takes ${a} ${small} of ${mass}|@ ${cuts} off ${n} pieces, ${a} ${small} long, for ${made}|@ makes ${n} ${made} from pieces that are ${a} ${small} long}`,
    p,
    start,
  );
  const one = t.step(a, "*", n, say(t, `{The ${made} take|For the ${made} it is} # ${small}.`));
  t.ask(
    "one",
    one,
    `{how many ${small} of ${mass} go into the ${made}|how much ${mass} do the ${made} take, in ${small}|what length of ${mass} does @ use for the ${made}, in ${small}}?`,
    p,
    size("length", small, `the ${mass} for the ${made}`),
  );
  let used = one;
  if (kinds === 2) {
    const [extra, further] = [between(t, 2, Math.max(3, a0 / 2)), r.int(2, 9)];
    const takes = { plain: b0 * m0, longer: (a0 + extra) * m0, count: b0 * (n0 + further) };
    const drawn = r.pick(["plain", "longer", "count"] as const);
    const way = a0 * n0 + takes[drawn] < all.n ? drawn : "plain";
    let [each, m]: [Value, Value] = [t.given(b0), t.given(m0)];
    if (way === "plain") {
      t.fact(
        `{then @ makes ${m} ${also}, using ${each} ${small} of ${mass} for each|@ also ${cuts} ${m} pieces of ${each} ${small} for ${also}|another ${m} pieces, each of ${each} ${small}, become ${also}|for each of ${m} ${also}, @ takes ${each} ${small} of the ${mass}}`,
        p,
        start,
      );
    } else if (way === "longer") {
      const d = t.given(extra);
      each = t.step(a, "+", d, `One of the ${also} takes # ${small}.`);
      t.fact(
        `{@ also makes ${m} ${also}, each from a piece that is ${d} ${small} longer than the others|besides, there are to be ${m} ${also}, and each needs ${d} ${small} more than one of the ${made}|@ makes ${m} ${also} as well; a piece for these is ${d} ${small} longer than one for the ${made}|then come ${m} ${also}. their pieces are ${d} ${small} longer than those for the ${made}}`,
        p,
        start,
      );
    } else {
      const d = t.given(further);
      m = t.step(n, "+", d, `There are # ${also}.`);
      t.fact(
        `{@ also makes ${also}, ${d} more than ${made}, from pieces of ${each} ${small}|there are ${d} more ${also} than ${made}, and each of them takes ${each} ${small}|@ makes ${also} as well: ${d} more of them than ${made}, with ${each} ${small} of ${mass} for each|with ${each} ${small} for each, @ makes ${d} more ${also} than ${made}}`,
        p,
        start,
      );
    }
    const two = t.step(
      each,
      "*",
      m,
      say(t, `{The ${also} take|For the ${also} it is} # ${small}.`),
    );
    used = t.step(
      one,
      "+",
      two,
      say(t, `{Both take|In all, @ uses} # ${small}.`).replace("@", p.name),
    );
    t.ask(
      "two",
      two,
      `{how many ${small} of ${mass} go into the ${also}|how much ${mass} do the ${also} take, in ${small}|for all the ${also}, how many ${small} of ${mass} does @ need}?`,
      p,
      size("length", small, `the ${mass} for the ${also}`),
    );
    const [x, y, s, e] = one.n >= two.n ? [one, two, made, also] : [two, one, also, made];
    t.ask(
      "apart",
      t.step(x, "-", y, `The difference is # ${small}.`),
      `{how many more ${small} of ${mass} go into the ${s} than into the ${e}|by how many ${small} do the ${e} take less ${mass} than the ${s}}?`,
    );
    t.ask(
      "pieces",
      t.step(n, "+", m, "In all there are # pieces."),
      `{how many pieces does @ ${cut} in all|how many pieces of ${mass} are there, not counting what is left|for the ${made} and ${also}, how many pieces are needed}?`,
      p,
      units("piece", "the pieces"),
    );
    t.ask(
      "used",
      used,
      `{how many ${small} of ${mass} does @ use in all|how much ${mass} is used up, in ${small}|altogether, how many ${small} of ${mass} are needed}?`,
      p,
      size("length", small, `the ${mass} that is used`),
    );
  }
  let left = t.step(all, "-", used, say(t, `{That leaves # ${small}|# ${small} are left}.`));
  const spoils = r.chance(0.3);
  if (spoils) {
    const spoiled = t.given(between(t, 2, Math.max(3, left.n / 3)));
    t.fact(
      `{a piece of ${spoiled} ${small} has a flaw and cannot be used|${spoiled} ${small} of it turn out to be too thin|at the end, ${spoiled} ${small} are damaged|@ has to throw away ${spoiled} ${small} because of a stain}`,
      p,
      start,
    );
    left = t.step(left, "-", spoiled, `After that # ${small} are left.`);
  }
  const good = spoils ? `good ${mass}` : mass;
  t.ask(
    "left",
    left,
    `{how many ${small} of ${good} are left|how much ${good} is left over, in ${small}|what length of ${good} remains, in ${small}|in the end, how many ${small} of ${good} does @ have}?`,
    p,
    size("length", small, `the ${mass} that is left`),
  );
  const q = dividing(t, left.n, 2, 60);
  if (q !== undefined && left.n / q < 40 && !several) {
    const per = t.given(q);
    t.fact(
      `{the rest is divided into pieces of ${per} ${small}|@ ${cuts} the rest into pieces of ${per} ${small} each|out of what is left, @ makes pieces that are ${per} ${small} long|what is left over becomes pieces of ${per} ${small}}`,
      p,
      start,
    );
    t.ask(
      "restPieces",
      t.step(left, "/", per, "That makes # pieces."),
      `{how many pieces does the rest give|how many of these pieces does @ get from the rest|into how many pieces does @ ${cut} the rest}?`,
      p,
      units("piece", "the pieces from the rest"),
    );
  }
  const price = t.given(between(t, ...stuff.price));
  t.fact(
    `{{a|each|one} ${bigOne} of ${mass} costs $${price}|the ${mass} costs $${price} {a|per} ${bigOne}|@ pays $${price} for {a|each} ${bigOne} of ${mass}|the price of the ${mass} is $${price} {a|per} ${bigOne}}`,
    p,
    start,
  );
  const cost = t.step(long, "*", price, `The ${mass} costs # dollars.`);
  t.ask(
    "cost",
    cost,
    `{how much does all of the ${mass} cost, in dollars|how many dollars does @ pay for the ${mass}|what does @ spend on the ${mass}, in dollars}?`,
    p,
    money(`the price of the ${mass}`, p),
  );
  const sale = t.given(between(t, 2, Math.max(4, (2.2 * cost.n) / n0)));
  t.fact(
    `{@ sells each of the ${made} for $${sale}|the ${made} are sold for $${sale} each|customers pay $${sale} for each of the ${made}|for each of the ${made}, @ gets $${sale}}`,
    p,
    start,
  );
  const income = t.step(n, "*", sale, `The ${made} bring # dollars.`);
  t.ask(
    "income",
    income,
    `{how many dollars do the ${made} bring @m|how much money does @ get for the ${made}|what does @ take in with the ${made}, in dollars}?`,
    p,
    money("the money from the sale", p),
  );
  if (income.n > cost.n) {
    t.ask(
      "profit",
      t.step(income, "-", cost, "That leaves # dollars."),
      `{after paying for the ${mass}, how many dollars does @ have from the ${made}|how many dollars more do the ${made} bring than the ${mass} costs|how much profit do the ${made} leave, in dollars, once the ${mass} is paid for}?`,
      p,
      money("the profit", p),
    );
  } else if (r.chance(0.5)) spend(t, p, [cost], `the ${mass}`);
}
