import type { Random } from "../../../../common/random";
import { bounds } from "../../../cells";
import { noun } from "../../../nouns";
import { spin } from "../../../spin";
import type { Story } from "../../../story";
import { inflected } from "../scenes/verbs";
import { type Entry, Ledger } from "../shares/ledger";

/** A size that is so many equal parts and something over: a rope, a loaded box, a tank being filled. */
interface Kind {
  readonly unit: string;
  /** Sizes of a part, and of the rest. */
  readonly part: readonly [number, number];
  readonly rest: readonly [number, number];
  /** "[w]" is the whole with its unit, "[n]" the number of parts. */
  readonly whole: string;
  readonly parts: string;
  readonly tellPart: string;
  readonly tellRest: string;
  readonly askWhole: string;
  readonly askPart: string;
  readonly askRest: string;
}

const KINDS: readonly Kind[] = `
inch / 4-20 / 2-18 / a plank ~~is [w] long / [n] equal pieces ~are cut from the plank / each piece ~~is [x] long / a piece of [x] ~~is left / how long ~~is the plank before the cuts / how long ~~is each of the equal pieces / how many [u] of the plank ~are left
centimeter / 12-60 / 5-40 / a roll of cloth ~~have a length of [w] / a tailor ~~cut [n] equal bands from the roll / each band ~~have a length of [x] / after that, [x] of the cloth ~are left / how many [u] of cloth ~are there on the roll at first / how long ~~is each band / how many [u] of cloth ~are left
meter / 3-14 / 2-12 / a cable on a drum ~~is [w] long / a worker ~~cut [n] equal cables from the drum / each of these cables ~~is [x] long / the drum still ~~hold [x] after that / how many [u] of cable ~are there on the drum at first / how many [u] long ~~is each of these cables / how many [u] ~do the drum still hold
pound / 2-9 / 3-15 / a crate full of melons ~~weigh [w] / there ~are [n] melons of the same weight in the crate / each melon ~~weigh [x] / the empty crate ~~weigh [x] / how much ~~do the full crate weigh / how much ~~do one melon weigh / how much ~~do the empty crate weigh
kilogram / 2-25 / 5-40 / a loaded hand truck ~~weigh [w] / [n] equal sacks of cement ~lie on the hand truck / one sack ~~weigh [x] / the hand truck alone ~~weigh [x] / how many [u] ~do the sacks and the hand truck weigh together / how many [u] ~~do one sack weigh / how many [u] ~~do the hand truck weigh without the sacks
gram / 15-90 / 60-400 / a jar of candles ~~weigh [w] / [n] candles of one size ~are in the jar / every candle ~~weigh [x] / the jar by itself ~~weigh [x] / how many [u] ~~do the jar with the candles weigh / how many [u] ~~do a candle weigh / how many [u] ~~do the jar by itself weigh
liter / 6-30 / 10-120 / a cistern ~~is full with [w] / a pump ~~run for [n] minutes until the cistern ~~is full / every minute, [x] ~run in / before the pump ~~start, there ~are already [x] in the cistern / how many [u] ~~do the full cistern hold / how many [u] ~run in each minute / how many [u] ~are in the cistern before the pump ~~start
gallon / 3-12 / 5-60 / an aquarium ~~hold [w] when it ~~is full / a hose ~~fill the aquarium to the top in [n] minutes / the hose ~~bring [x] a minute / at first, [x] ~are in the aquarium / how many [u] ~~do the aquarium hold / how many [u] ~~do the hose bring a minute / how many [u] ~are in the aquarium at first
centimeter / 3-12 / 20-80 / a stool with pillows on it ~~reach a height of [w] / [n] equally thick pillows ~lie on the stool / each pillow ~~is [x] thick / the bare stool ~~is [x] high / how high ~do the stool and the pillows reach / how thick ~~is one pillow / how high ~~is the bare stool
foot / 6-14 / 4-30 / a chimney ~~stand [w] above the ground / it ~~rise over [n] floors of the same height and through the roof / each floor ~~is [x] high / from the top floor to its tip, the chimney ~~measure another [x] / how many [u] above the ground ~~is the tip of the chimney / how high ~~is each floor / how many [u] ~~do the chimney measure above the top floor
kilometer / 12-40 / 5-60 / a mule trail ~~is [w] long / a caravan ~~travel on the trail for [n] days, just as far every day / it ~~cover [x] a day / then [x] of the trail ~are left / how long ~~is the whole trail / how many [u] ~~do the caravan cover a day / how many [u] of the trail ~are left
minute / 4-25 / 5-40 / a concert ~~last [w] / the band ~~play [n] songs of the same length / each song ~~last [x] / the talking in between ~~take [x] in all / how many [u] ~~do the concert last / how many [u] ~~do each song last / how many [u] ~~do the talking take
ounce / 2-8 / 3-20 / a basket of pears ~~weigh [w] / [n] equally heavy pears ~are in the basket / a pear ~~weigh [x] / without the pears, the basket ~~weigh [x] / how many [u] ~do the basket and the pears weigh together / how many [u] ~~do a pear weigh / how many [u] ~~do the basket weigh without the pears
yard / 4-30 / 3-40 / a ball of yarn ~~have [w] of yarn / [n] equal tassels ~are made from the ball / every tassel ~~take [x] of yarn / at the end, [x] of yarn ~are left / how many [u] of yarn ~are on the ball to begin with / how many [u] of yarn ~~do every tassel take / how many [u] of yarn ~are left at the end
millimeter / 4-30 / 6-40 / a pile of bricks and a board ~~measure [w] in height / [n] equal toy bricks ~lie on the board / a toy brick ~~measure [x] in height / the board ~~measure [x] in height / how high ~~is the whole pile with the board / how many [u] ~~do a toy brick measure in height / how many [u] ~~do the board measure in height
degree / 2-6 / 10-22 / at noon, it ~~is [w] on the terrace / from dawn to noon, it ~~get warmer for [n] hours, by as much each hour / each hour, it ~~get warmer by [x] / at dawn, it ~~is [x] on the terrace / how many [u] ~~is it on the terrace at noon / by how many [u] ~~do it get warmer each hour / how many [u] ~~is it at dawn
ton / 3-18 / 8-40 / a loaded freight barge ~~weigh [w] / [n] equal steel coils ~are on board / a steel coil ~~weigh [x] / with nothing on board, the barge ~~weigh [x] / how many [u] ~~do the loaded barge weigh / how many [u] ~~do one steel coil weigh / how many [u] ~~do the barge weigh with nothing on board
cup / 2-6 / 2-12 / a kettle of cocoa ~~contain [w] at first / [n] mugs of the same size ~are filled from the kettle / each mug ~~hold [x] / in the end, [x] of cocoa ~are left / how many [u] of cocoa ~are in the kettle at first / how many [u] ~~do each mug hold / how many [u] of cocoa ~are left in the end
`
  .trim()
  .split("\n")
  .map((line) => {
    const [unit = "", part = "", rest = "", ...words] = line.split(" / ");
    const [whole = "", parts = "", tellPart = "", tellRest = "", ...asks] = words;
    const [askWhole = "", askPart = "", askRest = ""] = asks;
    return {
      unit,
      part: bounds(part),
      rest: bounds(rest),
      whole,
      parts,
      tellPart,
      tellRest,
      askWhole,
      askPart,
      askRest,
    };
  });

type Say = (text: string) => string;

/** The whole, a part or what is over. */
export function wholeOfParts(s: Story, r: Random, steps: number): boolean {
  const kind = r.pick(KINDS);
  const past = r.chance(0.5);
  const l = new Ledger();
  const { many: u } = s.noun(r, [noun(kind.unit)]);
  const say: Say = (text) => inflected(spin(text, r), past).replaceAll("[u]", u);
  const line: Say = (text) => `${say(text)}.`;
  const x = (n: Entry) => `${n} ${u}`;
  const [p, q, k] = [r.int(...kind.part), r.int(...kind.rest), r.int(3, 12)];
  const count = l.told(k);
  const asked = r.pick(["whole", "part", "rest"]);
  const facts = [say(kind.parts.replace("[n]", `${count}`))];
  const told = (text: string, n: number, mark = "[x]") => {
    const entry = l.told(n);
    const where = mark === "[w]" ? 0 : facts.length;
    facts.splice(where, 0, say(text.replace(mark, x(entry))));
    return entry;
  };
  let target: Entry;
  if (asked === "whole") {
    const part = told(kind.tellPart, p);
    const more = other(l, r, part, kind, line);
    const rest = more?.[0] ?? told(kind.tellRest, q);
    if (more) facts.push(say(more[1]));
    const all = l.work([part, count], ["*"], line("the equal amounts ~make # [u] together"));
    target = l.work([all, rest], ["+"], line("all in all, that ~~is # [u]"));
  } else if (asked === "rest") {
    const all = told(kind.whole, p * k + q, "[w]");
    const part = told(kind.tellPart, p);
    const parts = l.work([part, count], ["*"], line("the equal amounts ~make # [u] together"));
    target = l.work([all, parts], ["-"], line("the rest ~~is # [u]"));
  } else {
    const all = told(kind.whole, p * k + q, "[w]");
    const rest = told(kind.tellRest, q);
    const parts = l.work([all, rest], ["-"], line("the equal amounts ~make # [u] together"));
    target = l.work([parts, count], ["/"], line("one of them ~~is # [u]"));
  }
  const ask = say({ whole: kind.askWhole, part: kind.askPart, rest: kind.askRest }[asked]!);
  if (l.bad || l.tells(target.n) || l.cost(target).steps !== steps) return false;
  const settled = l.settle(s, target);
  for (const fact of facts) s.tell(`${settled.marked(fact)}.`);
  s.ask(settled.found, `${settled.marked(ask)}?`);
  return s.untold === undefined;
}

/** The rest told by a part: so many times as much; undefined where the words do not allow it. */
function other(
  l: Ledger,
  r: Random,
  part: Entry,
  kind: Kind,
  line: Say,
): [Entry, string] | undefined {
  const times = Math.round(r.int(...kind.rest) / part.n);
  const way = /~~(?:weigh|measure) \[x\]/;
  if (times < 2 || times > 9 || !way.test(kind.tellRest) || !r.chance(0.6)) return undefined;
  const k = l.told(times);
  const n = l.work([part, k], ["*"], line(`${times} times as much as one of them ~~is # [u]`));
  const text = kind.tellRest.replace("another [x]", "[x]");
  return [n, text.replace("[x]", `${k} times as much as one of these`)];
}
