import type { Knot } from "../../../weaving/web_zh";
import { type Scene, say } from "./core";
import { sides } from "./shape_sides";
import { asked } from "./solid_asks";
import { BOXES } from "./solid_words";

/** A box or a cube. */
export function solid(c: Scene): boolean {
  const { w, r } = c;
  const box = r.pick(BOXES);
  const { name, counter, unit: u, high, is } = box;
  const deep = (is === "basin" || is === "pit") && u === "米";
  const third = deep ? "深" : "高";
  const cube = !deep && r.chance(0.3);
  const it = `这${counter}${name}`;
  const form = cube ? "正方体" : "长方体";
  say(
    c,
    `一${counter}${form}${name}`,
    `有一${counter}${form}的${name}`,
    `一${counter}${name}是${form}`,
    `${is === "gift" ? "商店里" : deep ? "村里" : is === "block" ? "" : "仓库里"}有一${counter}${form}${name}`,
  );
  let [x, y, h]: (Knot | undefined)[] = [];
  let dims: readonly number[];
  const least = is === "gift" ? 6 : name === "游泳池" ? 5 : 2;
  if (cube) {
    const a = r.int(least, Math.max(least + 1, high >> 1));
    dims = [a, a, a];
    if (r.chance(0.3)) {
      const sum = w.given(12 * a);
      say(
        c,
        `棱长总和是${sum}${u}`,
        `所有棱长的和是${sum}${u}`,
        `它的棱长总和为${sum}${u}`,
        `全部棱长加起来是${sum}${u}`,
      );
      x = w.step(sum, "/", w.known(12), `棱长是#${u}。`);
    } else {
      x = w.given(a);
      say(c, `棱长${x}${u}`, `棱长是${x}${u}`, `量得棱长是${x}${u}`, `每条棱长${x}${u}`);
    }
    [y, h] = [x, x];
  } else {
    const b = r.int(least, Math.max(least + 1, Math.round(high * 0.6)));
    const a = r.chance(0.4) ? 2 * b : b + r.int(1, Math.max(2, b));
    const tall = r.int(deep ? 1 : Math.ceil((least + 1) / 2), deep ? 3 : Math.max(3, b));
    dims = [a, b, tall];
    const both = sides(c, { names: ["长", "宽"], unit: u, values: [a, b] });
    if (!both) return false;
    [x, y] = both;
    const gap = b - tall;
    if (!deep && gap > 0 && r.chance(0.4)) {
      const d = w.given(gap);
      say(c, `高比宽少${d}${u}`, `宽比高多${d}${u}`, `它的高比宽少${d}${u}`, `高比宽还少${d}${u}`);
      h = w.step(y, "-", d, `高是#${u}。`);
    } else {
      h = w.given(tall);
      say(
        c,
        `${third}${h}${u}`,
        `${third}是${h}${u}`.replace("深是", "深度是"),
        `它的${third}是${h}${u}`.replace("的深是", "的深度是"),
        `量得${third}是${h}${u}`.replace("深是", "深度是"),
      );
    }
  }
  if (!x || !y || !h) return false;
  return asked(c, box, { it, cube, x, y, h, dims });
}
