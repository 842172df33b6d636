import { bounds } from "../../../cells";
import { nice } from "../trades/kit";
import { money, type Start } from "./stage";

/** Money that someone comes by: openings with the sum at %, bounds. */
export const gift: Start = (t, row) => {
  const n = t.given(nice(t.r, bounds(row[1]![0])));
  t.say(t.r.pick(row[2]!).replace("%", `${n}元`));
  return money(n, "{H有M？}");
};

/** Money that is put by: openings, where it comes from with the sum at % each time, bounds, how often. */
export const saving: Start = (t, row) => {
  const { r } = t;
  const each = t.given(nice(r, bounds(row[2]![0])));
  const time = row[3]![0]!;
  const n = t.given(r.int(3, 12));
  const span = time === "天" ? `${n}天` : `${n}个${time}`;
  const every = time === "天" ? "每天" : `每个${time}`;
  t.say(t.r.pick(row[1]!).replace("@", every).replace("%", `${each}元`));
  const roll = r.next();
  const line = `${n.value}${time === "天" ? "天" : `个${time}`}一共存下#元。`;
  const ask = `{${span}后，H一共存了M？|H一共攒下了M？}`;
  if (roll < 0.3) {
    const c = t.given(nice(r, [1, Math.max(2, Math.floor(each.value / 2))]));
    if (c.value >= each.value) return undefined;
    t.say(
      `{H${every}花掉其中的${c}元买零食，其余的存起来|其中${c}元H${every}用来坐车，剩下的都存了起来}`,
    );
    t.say(`{H这样坚持了${span}|就这样过了${span}}`);
    const net = t.step(each, "-", c, `${every}存下#元。`);
    return money(t.step(net, "*", n, line), ask.replace(/\{.*?后，H/, "{H"));
  }
  t.say(
    `{H全部存了起来，这样坚持了${span}|H一分也没有花，存了${span}|${span}过去了，H一点也没有花}`,
  );
  const sum = t.step(each, "*", n, line);
  if (roll < 0.6) {
    const had = t.given(nice(r, [8, Math.max(20, Math.min(300, sum.value))]));
    t.sayFirst(`{一开始，H的存钱罐里有${had}元|在这之前，H已经攒了${had}元}`);
    return money(
      t.step(had, "+", sum, "H现在一共有#元。"),
      "{H现在一共有M？|现在H的存钱罐里有M？|H一共攒了M？}",
    );
  }
  return money(sum, "{H一共存了M？|H一共攒下了M？}");
};
