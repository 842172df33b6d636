import type { Random } from "../../../../common/random";
import { peopleCount, things } from "../../../measure";
import { type Noun, noun } from "../../../nouns";
import type { Story } from "../../../story";
import { listed } from "../../../words_en";
import type { Label, Scene } from "./scene";
import type { Setting } from "./settings";

const register = (story: Story, r: Random, one: string): Noun => story.noun(r, [noun(one)]);

/** Who or what pays more: children less than adults, cars less than trucks. */
const RANK: Readonly<Record<string, number>> = {
  ...{ child: 1, boy: 1, girl: 1, student: 1, teenager: 2, grandparent: 2 },
  ...{ adult: 3, man: 3, woman: 3, parent: 3, teacher: 3 },
  ...{ motorcycle: 1, car: 2, van: 3, truck: 4 },
};

/** The scene of a setting where people, animals or things are counted. */
export function counted(story: Story, r: Random, setting: Setting): Scene {
  const { past, who, at } = setting;
  const be = past ? "were" : "are";
  const are = r.shuffle(setting.subs);
  const of = (n: Noun, phrase: string) =>
    who === "who" ? peopleCount(n, phrase) : things(n, phrase);
  const label = (n: Noun, isWhole: boolean): Label => ({
    ref: `the ${n.many}`,
    count: (q) => `${q} ${n.many}`,
    are: `${be} ${n.many}`,
    is: `${be} ${n.many}`,
    ask: isWhole
      ? `{how many ${n.many} ${be} there {in all|altogether|in total}|how many ${n.many} ${be} there ${at} {in all|altogether}|what ${past ? "was" : "is"} the {total|whole} number of ${n.many}}`
      : `{how many ${n.many} ${be} there|how many ${n.many} ${be} {there |}${at}|what ${past ? "was" : "is"} the number of ${n.many}|how many of the ${setting.many} ${be} ${n.many}}`,
    line: isWhole ? `there ${be} # ${n.many} in all.` : `there ${be} # ${n.many}.`,
    measure: of(n, `the ${n.many} ${at}`),
  });
  const ones = r.shuffle(setting.parts).map((one) => register(story, r, one));
  const all = register(story, r, setting.one);
  const bare = ({ ref }: Label) => ref.slice(4);
  const sub = (l: Label, i: number): Label => {
    const [yes, no] = are[i % are.length]!;
    return {
      ref: `${l.ref} ${who} ${yes}`,
      count: (q) => `${q} of ${l.ref} ${yes}`,
      are: yes,
      is: yes,
      not: no,
      ask: `how many {of ${l.ref}|${bare(l)}} ${yes}`,
      line: `# of ${l.ref} ${yes}.`,
    };
  };
  const { group, loss, gain, left } = setting;
  const there = (text: string) => `there ${be} ${text}`;
  const packed = (kind: string) => kind === "packs" || kind === "each";
  const asks = setting.packs ? setting.asks : setting.asks.filter((kind) => !packed(kind));
  return {
    whole: label(all, true),
    parts: ones.map((n) => label(n, false)),
    sub,
    hasSubs: true,
    unitSize: 1,
    least: setting.least,
    most: setting.most,
    past,
    mass: false,
    who,
    bare: all.many,
    opening: (what) => setting.opening.replaceAll("@", what),
    only: (labels) => {
      const names = labels.map(bare);
      const [both, either] = [listed(names), listed(names, "or")];
      const nobody = who === "who" ? "nobody else" : "no others";
      return `{${there(`only ${both}`)}|all of them ${be} ${either}|${there(`${both}, and ${nobody}`)}|these ${be} ${both}|they ${be} all ${either}}`;
    },
    amount: (q) => `${q}`,
    times: (a, k, b) =>
      `{${there(`${k} times as many ${bare(a)} as ${bare(b)}`)}|the number of ${bare(a)} ${past ? "was" : "is"} ${k} times the number of ${bare(b)}|${there(`${k} ${bare(a)} for {every|each} one of ${b.ref}`)}|for {each|every} one of ${b.ref}, ${there(`${k} ${bare(a)}`)}}`,
    half: (a, b) =>
      `{${there(`half as many ${bare(a)} as ${bare(b)}`)}|the number of ${bare(a)} ${past ? "was" : "is"} half the number of ${bare(b)}|${there(`twice as many ${bare(b)} as ${bare(a)}`)}|compared with ${b.ref}, ${there(`only half as many ${bare(a)}`)}}`,
    differ: (a, n, b, up) => {
      const [x, y] = [bare(a), bare(b)];
      return up
        ? `{${there(`${n} more ${x} than ${y}`)}|${there(`${n} fewer ${y} than ${x}`)}|the ${x} outnumber${past ? "ed" : ""} the ${y} by ${n}|the number of ${x} ${past ? "was" : "is"} ${n} {more|greater|higher} than {the number|that} of ${y}}`
        : `{${there(`${n} fewer ${x} than ${y}`)}|${there(`${n} more ${y} than ${x}`)}|the ${y} outnumber${past ? "ed" : ""} the ${x} by ${n}|the number of ${x} ${past ? "was" : "is"} ${n} {less|lower} than {the number|that} of ${y}}`;
    },
    ratio: (a, p, b, q) =>
      `{for every ${q} ${bare(b)}, ${there(`${p} ${bare(a)}`)}|${there(`${p} ${bare(a)} for every ${q} ${bare(b)}`)}|the ratio of ${bare(a)} to ${bare(b)} ${past ? "was" : "is"} ${p}:${q}|the ${bare(a)} and the ${bare(b)} ${be} in the ratio ${p} to ${q}}`,
    askMore: (a, b) =>
      `{how many more ${bare(a)} than ${bare(b)} ${be} there|how many fewer ${bare(b)} than ${bare(a)} ${be} there|by how many ${past ? "did" : "do"} the ${bare(a)} outnumber the ${bare(b)}|what ${past ? "was" : "is"} the difference between the number of ${bare(a)} and the number of ${bare(b)}}`,
    askBoth: (a, b) =>
      `{how many ${bare(a)} and ${bare(b)} ${be} there {together|in all|altogether}|how many of the ${all.many} ${be} ${bare(a)} or ${bare(b)}|what ${past ? "was" : "is"} the {total |}number of ${bare(a)} and ${bare(b)} together}`,
    lineBoth: (labels) => `there ${be} # ${listed(labels.map(bare))}.`,
    figure: `# ${all.many}`,
    lineMore: (a, b) => `there ${be} # more ${bare(a)} than ${bare(b)}.`,
    ...(group ? { group } : {}),
    asks,
    prices: setting.prices ?? [],
    fair: (parts, prices) => {
      const [a, b] = parts.map((i) => RANK[ones[i - 1]!.one] ?? 0) as [number, number];
      if (a === 0 && b === 0) return true;
      return a !== b && a > b === prices[0]! > prices[1]!;
    },
    ...(setting.earns ? { earns: (l: Label, q) => spell(setting.earns!, ones, l, `$${q}`) } : {}),
    income: setting.income ?? [],
    ...(gain ? { gain: (l: Label, n) => gain.replaceAll("@", `${n} more ${bare(l)}`) } : {}),
    ...(loss ? { loss: (l: Label, n) => loss.replaceAll("@", `${n} of ${l.ref}`) } : {}),
    ...(left ? { left: (l: Label) => left.replaceAll("@", bare(l)) } : {}),
    ...(setting.packs ? { packs: setting.packs } : {}),
    ...(setting.seats ? { seats: setting.seats } : {}),
  };
}

/** A price sentence: `@` is the singular of the part, `%` the price. */
function spell(text: string, ones: readonly Noun[], { ref }: Label, price: string): string {
  const one = ones.find(({ many }) => ref === `the ${many}`)?.one ?? "";
  return text.replaceAll("@", one).replaceAll("%", price);
}
