import type { Quantity } from "../../../quantity";
import { named } from "../../../words_en";
import { first, type MakeTerm, type Stock } from "./acts";
import { doing, gerund, type Item } from "./row";
import type { Telling, Term } from "./telling";

function itemName(t: Telling, { verb, noun }: Item): string {
  if (t.kind === "event") return `all the ${noun.many} together`;
  return `${verb.replace(/^\w+/, gerund)} all the ${noun.many}`;
}

/** The things that someone has of what is shared. */
const ownTerm = ({ verb, noun }: Item, q: Quantity): Term => {
  const base = `${verb} @'s ${noun.many}`;
  return { name: doing(base), base, q };
};

function itemTerm(t: Telling, item: Item, q: Quantity): Term {
  const base = t.kind === "event" ? undefined : `${item.verb} all the ${item.noun.many}`;
  return { name: itemName(t, item), base, q };
}

/** So many things at so many minutes each. */
function tellItems(t: Telling, item: Item, n: Quantity, m: Quantity, also: string): string {
  const { verb, noun, tail } = item;
  const { one, many } = noun;
  const time = t.long(m);
  if (t.kind === "event")
    return t.r.pick([
      `@ ${also}~~have ${n} ${many} of ${time} each`,
      `there ~are ${also}${n} ${many}, and each ${one} =last ${time}`,
      `@ ${also}~~include ${n} ${many}, {each ${time} long|and each of them =take ${time}}`,
    ]);
  const does = `@ ${also}~~${verb} ${n} ${many}${tail}`;
  if (t.kind === "animal")
    return t.r.pick([`${does} and ~~spend ${time} on each of them`, `${does}, ${time} each`]);
  return t.r.pick([
    `${does}, and each {one|${one}|of them} =take ${t.personal ? "{@m |}" : ""}${time}`,
    `@ ${also}~~have ${n} ${many} to ${verb}${tail} and ~~need ${time} for {each|each one|each of them}`,
    `${does} and ~~spend ${time} on each {one|${one}|of them}`,
    `there ~are ${also}${n} ${many} to ${verb}${tail}, at ${time} {each|apiece|per ${one}}`,
    `${does}; one ${one} =take ${t.personal ? "{@m |}" : ""}${time}`,
  ]);
}

function newItem(t: Telling, stock: Stock): Item | undefined {
  const item = stock.items.pop();
  if (!item || t.s.nouns.some(({ one }) => one === item.noun.one)) return undefined;
  t.s.noun(t.r, [item.noun]);
  return item;
}

const many = (t: Telling, m: number) => t.r.int(2, m > 15 ? 6 : m > 6 ? 10 : 16);

const lineOfItems = (item: Item, t: Telling) =>
  t.told(
    `{the ${item.noun.many} =take # ${t.units} in all|for the ${item.noun.many}, that =is # ${t.units}}`.replace(
      "=take",
      "~take",
    ),
  );

const items: MakeTerm = (t, stock, before) => {
  const item = newItem(t, stock);
  if (!item) return undefined;
  const m = t.given(t.r.int(item.low, item.high));
  const n = t.given(many(t, m.n));
  t.facts.push(tellItems(t, item, n, m, first(before) ? "" : "also "));
  return itemTerm(t, item, t.s.step(n, "*", m, lineOfItems(item, t)));
};

/** The first few at one pace, the others faster. */
const speedUp: MakeTerm = (t, stock, before) => {
  const item = newItem(t, stock);
  if (!item || t.kind === "event" || t.kind === "animal" || item.low < 4) return undefined;
  const { verb, noun, tail } = item;
  const m = t.given(t.r.int(item.low, item.high));
  const a = t.given(t.r.int(2, 6));
  const b = t.given(t.r.int(2, 8));
  const less = t.given(t.r.int(1, Math.min(m.n - 2, Math.ceil(m.n / 2))));
  const also = first(before) ? "" : "also ";
  t.facts.push(
    `@ ${also}~~${verb} {several|some} ${noun.many}${tail}`,
    `the first ${a} ~take ${t.long(m)} each`,
    `{the other ${b} ~take ${t.long(less)} less each|each of the other ${b} =take ${t.long(less)} less}`,
  );
  const whole = t.s.step(a, "*", m, t.told(`the first ${noun.many} ~take # ${t.units}`));
  const each = t.s.step(m, "-", less, t.told(`each of the other ${noun.many} =take # ${t.units}`));
  const others = t.s.step(b, "*", each, t.told(`the other ${noun.many} ~take # ${t.units}`));
  return itemTerm(t, item, t.s.step(whole, "+", others, lineOfItems(item, t)));
};

/** Two share the things. */
const sharedItems: MakeTerm = (t, stock, before) => {
  const item = newItem(t, stock);
  if (!item || t.kind !== "person" || t.who.he === "they") return undefined;
  const k = t.r.pick([3, 3, 4, 5]);
  const m = t.given(t.r.int(item.low, item.high));
  const n = t.given(k * t.r.int(2, 7));
  const { verb, noun, tail } = item;
  const helpers = t.given(k - 1);
  const group = `${helpers} {friends|helpers|cousins|neighbors}`;
  const order = first(before) ? "" : "also ";
  t.facts.push(
    `!there ~are ${order}${n} ${noun.many} to ${verb}${tail}, and @ and ${group} ~share them {equally|evenly}`,
    `@ ~~need ${t.long(m)} for each of @'s ${noun.many}`,
  );
  const all = t.s.step(helpers, "+", t.s.constant(1), t.told(`# people ~share the ${noun.many}`));
  const own = t.s.step(n, "/", all, t.told(`@ ~~have # ${noun.many} to ${verb}`));
  return ownTerm(item, t.s.step(own, "*", m, t.told(`for them, @ ~~need # ${t.units}`)));
};

/** With one friend. */
const halved: MakeTerm = (t, stock, before) => {
  const item = newItem(t, stock);
  if (!item || t.kind !== "person" || t.who.he === "they") return undefined;
  const friend = named(t.s, t.r);
  const m = t.given(t.r.int(item.low, item.high));
  const n = t.given(2 * t.r.int(2, 9));
  const { verb, noun, tail } = item;
  t.facts.push(
    `!there ~are ${first(before) ? "" : "also "}${n} ${noun.many} to ${verb}${tail}, and @ and ${friend} {~share them equally|~do half of them each|~divide them evenly}`,
    `@ ~~need ${t.long(m)} for each of @'s ${noun.many}`,
  );
  const own = t.s.step(n, "/", t.s.constant(2), t.told(`@ ~~have # ${noun.many} to ${verb}`));
  return ownTerm(item, t.s.step(own, "*", m, t.told(`for them, @ ~~need # ${t.units}`)));
};

/** Things with breaks between them. */
const spaced: MakeTerm = (t, stock, before) => {
  const item = newItem(t, stock);
  if (!item || t.kind === "animal" || t.unit !== "minute") return undefined;
  const m = t.given(t.r.int(item.low, item.high));
  const n = t.given(Math.max(3, many(t, m.n)));
  const b = t.given(t.r.int(1, 5));
  const { one } = item.noun;
  t.facts.push(
    tellItems(t, item, n, m, first(before) ? "" : "also "),
    `between one ${one} and the next, there =is {always |}a {pause|break} of ${t.long(b)}`,
  );
  const work = t.s.step(n, "*", m, lineOfItems(item, t));
  const gaps = t.s.step(n, "-", t.s.constant(1), t.told(`there ~are # breaks in between`));
  const rest = t.s.step(gaps, "*", b, t.told(`the breaks ~take # ${t.units}`));
  return itemTerm(
    t,
    item,
    t.s.step(work, "+", rest, t.told(`with the breaks, that =is # ${t.units}`)),
  );
};

/** Ways to spend time on one thing after another. */
export const ITEMS: Readonly<Record<string, MakeTerm>> = {
  items,
  speedUp,
  sharedItems,
  halved,
  spaced,
};
