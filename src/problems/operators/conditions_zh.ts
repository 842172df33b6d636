import type { Measure } from "../measure";
import type { Story } from "../story";
import { added, type Further, lessened, percentOf, type Table } from "./further";

const under = (prefix: string, story: Story) => `${prefix}，${story.question}`;
const changed = (m: Measure, how: string): Measure => ({ ...m, phrase: how + m.phrase });

const less = (fact: string, prefix: string, how: string) =>
  lessened((m, k, story) => ({
    fact: fact.replace("@", `${k}`).replace("%", m.phrase).replace("~", m.unit),
    ask: under(prefix, story),
    line: `${prefix.replace(/\{([^|]*)\|.*/, "$1")}是#${m.unit}。`,
    measure: changed(m, how),
  }));

const more = (fact: string, prefix: string, how: string) =>
  added((m, k, story) => ({
    fact: fact.replace("@", `${k}`).replace("%", m.phrase).replace("~", m.unit),
    ask: under(prefix, story),
    line: `${prefix.replace(/\{([^|]*)\|.*/, "$1")}是#${m.unit}。`,
    measure: changed(m, how),
  }));

/** A percentage off or on top: two steps. */
function byPercent(what: string, op: "+" | "-", fact: string, prefix: string): Further {
  return (story, random, asked, m) => {
    const number = percentOf(asked, random, 5, op === "+" ? 30 : 60);
    if (number === undefined) return false;
    const p = story.given(number);
    story.tell(fact.replaceAll("@", `${p}%`).replace("&", m.phrase));
    const amount = story.chain([asked, p, story.constant(100)], ["*", "/"], `${what}是#元。`);
    const ask = under(prefix, story);
    story.ask(story.step(asked, op, amount, `${prefix}是#元。`), ask, changed(m, `${prefix}`));
    return true;
  };
}

const things = [
  less("但%中有@~{是坏的|不能用|丢了}，", "{除去这些|不算这些}", "除去坏的以后"),
  more("数%时漏数了@~，", "{加上漏数的|算上这些}", "加上漏数的以后"),
];

const sizes = [
  more("后来发现%少算了@~，", "{改正以后|更正以后}", "改正以后"),
  less("后来发现%多算了@~，", "{改正以后|更正以后}", "改正以后"),
];

const paid = [
  less("%可以优惠@元，", "{优惠以后|优惠后}", "优惠以后"),
  more("%之外还要付运费@元，", "{加上运费|连同运费}", "加上运费"),
  byPercent("优惠", "-", "&可以优惠@，", "优惠以后"),
  byPercent("税", "+", "&之外还要加收@的税，", "加上税"),
];

/** Chinese: conditions under which the same question is asked again. */
export const CONDITIONS_ZH: Table = {
  things,
  units: sizes,
  people: [
    less("但%中有@人{请假|没有来|先回家了}，", "{除去这些人|不算这些人}", "除去这些人以后"),
    more("后来又有@人加入到%中，", "{加上这些人|算上后来的人}", "加上后来的人以后"),
  ],
  money: [
    less("但%中有@元要还给别人，", "{除去这些|还了以后}", "除去这些以后"),
    more("%之外又得到奖金@元，", "{加上奖金|连同奖金}", "加上奖金"),
  ],
  cost: paid,
  price: [paid[0]!, paid[3]!],
  length: sizes,
  weight: sizes,
  volume: sizes,
  age: sizes,
  time: [more("%之外中间还休息了@~，", "{加上休息|连休息在内}", "加上休息以后")],
};
