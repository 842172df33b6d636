import { cost } from "../../../measure";
import { after, type Ending } from "./end";
import { either, usd } from "./voice";

/** Everything is shared by some people. */
export const shared: Ending = ({ sheet, random, voice }, total) => {
  const fitting = [2, 3, 4, 5, 6, 8].filter(
    (n) => total.value % n === 0 && total.value / n >= 2 && (!voice.several || n > 2),
  );
  if (fitting.length === 0) return undefined;
  const n = sheet.given(random.pick(fitting));
  const each = sheet.step(total, "/", n, `each of them ${voice.one("pay")} # dollars`);
  const v = (verb: string) => voice.v(verb);
  const who = n.value === 2 ? "a friend" : "some friends";
  const text = either(
    `@ and ${who} ${voice.many("share")} the cost equally, ${n} people in all`,
    `the cost ${voice.is} shared equally by ${n} people`,
    `@ ${v("split")} the bill evenly with ${who}, so that ${n} people ${voice.many("pay")} the same`,
    `${n} people, among them ${voice.buyer.name}, ${voice.many("pay")} equal parts of the bill`,
  );
  return {
    asked: each,
    facts: [after(text)],
    question: either(
      `how much ${voice.doesOne} each {person|of them} pay`,
      `how many dollars ${voice.doesOne} each {person|of them} pay`,
      `what {${voice.is}} each person's part of the bill, in dollars`,
      `how much ${voice.is} one person's share`,
    ),
    measure: cost("the money that each of them pays"),
  };
};

/** The money is saved up, the same every week. */
export const weeks: Ending = ({ sheet, random, voice }, total) => {
  const most = total.value < 60 ? 2 : 4;
  const fitting = [4, 5, 6, 8, 9, 10, 12, 15, 20, 25].filter(
    (w) => total.value % w === 0 && total.value / w >= most && total.value / w <= 30,
  );
  const already = random.chance(0.5);
  if (!already && fitting.length === 0) return undefined;
  const w = already ? random.int(3, 15) : random.pick(fitting);
  const n = already ? random.int(3, Math.max(3, Math.floor((total.value * 0.8) / w))) : 0;
  if (already && total.value - n * w < 2) return undefined;
  const v = (verb: string) => voice.v(verb);
  const weekly = sheet.given(w);
  const saved = already ? sheet.given(total.value - n * w) : undefined;
  const rest = saved ? sheet.step(total, "-", saved, "# dollars are still missing") : total;
  const asked = sheet.whole(sheet.step(rest, "/", weekly, "that takes # weeks"));
  const savings = saved
    ? either(
        `@ already ${v("have")} ${usd(saved)}, and every week ${usd(weekly)} more ${voice.is} saved for it`,
        `${usd(saved)} ${voice.is} saved already, and @ ${v("put")} aside another ${usd(weekly)} each week`,
        `@ ${v("begin")} with ${usd(saved)} and ${v("save")} ${usd(weekly)} a week`,
        `besides ${usd(saved)} from a birthday, @ ${v("have")} ${usd(weekly)} a week to save`,
      )
    : either(
        `for this, @ ${v("save")} ${usd(weekly)} a week`,
        `every week, @ ${v("put")} aside ${usd(weekly)} for it`,
        `@ ${v("get")} ${usd(weekly)} of pocket money a week and ${v("save")} it all`,
        `the money ${voice.is} saved at ${usd(weekly)} a week`,
      );
  return {
    asked,
    wish: true,
    facts: [after(savings)],
    question: either(
      `how many weeks ${voice.does} @ have to save`,
      `how many weeks ${voice.doesOne} it take until there ${voice.is} enough money`,
      `after how many weeks ${voice.past ? "could" : "can"} @ pay for everything`,
      `for how many weeks ${voice.doesOne} the saving go on`,
    ),
    measure: {
      ...{ kind: "time", unit: "weeks", one: "week" },
      phrase: "the time that the saving takes",
    },
  };
};

/** The same purchase again and again. */
export const often: Ending = ({ sheet, random, voice, bill }, total) => {
  const dear = bill.items.some(({ truth }) => truth.each > 15);
  const regular = bill.shop.served || (bill.shop.delivers && !bill.shop.takesBack);
  if (dear || !regular || bill.changes.some(({ lowers }) => lowers)) return undefined;
  if (total.value > 150) return undefined;
  const [unit, every, most] = random.pick([
    ["weeks", "week", 10],
    ["months", "month", 12],
    ["days", "day", 7],
  ] as const);
  if (unit === "days" && total.value > 40) return undefined;
  const n = sheet.given(random.int(2, most));
  const all = sheet.step(n, "*", total, `in ${n.value} ${unit} that is # dollars`);
  const same = "{the same things|exactly the same}";
  const v = (verb: string) => voice.v(verb);
  return {
    asked: all,
    facts: [
      after(
        either(
          `@ ${v("do")} this every ${every}`,
          `@ ${v("buy")} ${same} every ${every}`,
          `this ${voice.one("happen")} once {a|each|every} ${every}`,
          `@ ${v("need")} ${same} every ${every}`,
        ),
      ),
    ],
    question: either(
      `how much ${voice.does} @ {pay|spend} in ${n} ${unit}`,
      `how many dollars ${voice.does} @ {pay|spend} in ${n} ${unit}`,
      `what {${voice.is}} the cost of ${n} ${unit}, in dollars`,
      `how much money ${voice.doesOne} it take for ${n} ${unit}`,
    ),
    measure: cost(`the money for ${n.value} ${unit}`, voice.owner),
  };
};

/** A part is paid by somebody else. */
export const helped: Ending = ({ sheet, random, voice, other }, total) => {
  const [v, does] = [(verb: string) => voice.v(verb), voice.does];
  const half = total.value % 2 === 0 && random.chance(0.4);
  const n = random.int(2, Math.max(2, Math.floor(total.value * 0.7)));
  if (!half && total.value < 10) return undefined;
  const by = half ? sheet.constant(2) : sheet.given(n);
  const asked = sheet.step(total, half ? "/" : "-", by, `@ ${v("pay")} # dollars`);
  const part = half ? "half" : usd(by);
  return {
    asked,
    facts: [
      after(
        either(
          `${other.name} ${voice.one("pay")} ${part} of the bill`,
          `a gift card ${voice.one("cover")} ${part} of the bill`,
          `@ ${v("get")} ${half ? "half of the money" : part} from ${other.name} for this`,
          `${part} of the cost ${voice.is} paid by ${other.name}`,
        ),
      ),
    ],
    question: either(
      `how much ${does} @ {still|} have to pay`,
      `how many dollars ${does} @ pay {without help|alone}`,
      `how much of the bill ${voice.is} left to pay`,
      `what {${voice.is}} @'s own part of the bill, in dollars`,
    ),
    measure: cost(`the money that ${voice.buyer.name} ${v("pay")}`, voice.owner),
  };
};
