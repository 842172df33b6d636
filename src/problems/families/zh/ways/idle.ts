import type { Scene } from "./core";

/** Numbers that set a scene and that nobody needs, with their bounds; X stands for the number. */
const IDLE =
  "这天的气温是X摄氏度 8 28|一本练习册的第X页上有这样一道题 5 90|这本数学书一共有X个单元，下面的题在最后 6 9|黑板上写着第X题 2 20|老师在课堂上出了X道题，下面是其中的一道 3 12|今天是本月的X号 2 28|参加数学兴趣小组的有X名同学，他们一起讨论下面的问题 8 30|这是数学竞赛的第X题 2 20"
    .split("|")
    .map((row) => row.split(" "));

/** Puts a number before the story that it does not need. */
export function idle({ w, r }: Scene): void {
  const [text = "", low, high] = r.pick(IDLE);
  const x = w.given(r.int(Number(low), Number(high)));
  w.tell(`${text.replace("X", `${x}`)}，`, [], 0);
}
