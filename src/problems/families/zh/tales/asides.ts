import type { Telling } from "./telling";

const WORDS =
  "那天天气很好 W一直很认真 家人都很支持W W把数目都记在了本子上 W做事一向很有计划".split(" ");
const NUMBERS = [
  "那天的气温是X摄氏度 6 32",
  "W住在X楼 2 18",
  "W家有X口人 3 6",
  "W的生日是这个月X号 2 28",
  "W家门口的那条街上有X家商店 4 30",
  "那天是X号 2 28",
  "那天晚上W睡了X小时 7 10",
  "W有X个好朋友 2 9",
].map((text) => text.split(" "));

/** Now and then something that says nothing about the question. */
export function aside(t: Telling): void {
  const roll = t.r.next();
  if (roll < 0.06) t.sayFirst(t.r.pick(WORDS));
  else if (roll < 0.3) {
    const [text = "", low, high] = t.r.pick(NUMBERS);
    t.sayFirst(text.replace("X", `${t.given(t.r.int(Number(low), Number(high)))}`));
  }
}
