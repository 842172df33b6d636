/** Something with the form of a box: whether it holds water, sand or things, or is solid. */
export interface Box {
  readonly name: string;
  readonly counter: string;
  readonly unit: string;
  readonly high: number;
  readonly is: "basin" | "pit" | "case" | "block" | "gift";
}

/** Things with the form of a box. */
export const BOXES: readonly Box[] =
  "蓄水池 个 米 12 basin|游泳池 个 米 30 basin|水窖 个 米 8 basin|养鱼池 个 米 15 basin|鱼缸 个 分米 12 basin|水箱 个 分米 15 basin|水槽 个 分米 12 basin|沙坑 个 米 8 pit|地基 个 米 20 pit|地窖 个 米 7 pit|纸箱 个 分米 10 case|木箱 个 分米 12 case|铁皮箱 个 分米 10 case|收纳箱 个 分米 8 case|工具箱 个 分米 8 case|木块 块 厘米 20 block|石料 块 分米 12 block|橡皮泥 块 厘米 12 block|铁块 块 厘米 15 block|大理石 块 分米 10 block|冰块 块 分米 10 block|礼盒 个 厘米 40 gift|饼干盒 个 厘米 30 gift|首饰盒 个 厘米 20 gift|茶叶盒 个 厘米 20 gift|月饼盒 个 厘米 40 gift"
    .split("|")
    .map((row) => {
      const [name = "", counter = "", unit = "", high, is] = row.split(" ");
      return { name, counter, unit, high: Number(high), is: is as Box["is"] };
    });

/** Tons, kilograms or grams of a cubic unit. */
export const WEIGHTS: Readonly<Record<string, readonly [number, number, string]>> = {
  木块: [1, 1, "克"],
  石料: [2, 3, "千克"],
  橡皮泥: [2, 2, "克"],
  铁块: [8, 8, "克"],
  大理石: [3, 3, "千克"],
  冰块: [1, 1, "千克"],
};
