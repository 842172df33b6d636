import { cover, halfSown, harvest, hectares, inside, parts, setOut, work } from "./area_fields";
import { bricks, tiles } from "./area_floors";
import { cut, larger, many, price } from "./area_pieces";
import type { Told } from "./area_told";
import type { Use } from "./core";

/** What can be done with an area. */
export function areaUses(told: Told): readonly Use[] {
  const { plot } = told.item;
  const all = [larger(told)];
  if (plot === "farm")
    return [
      harvest(told),
      harvest(told),
      harvest(told),
      work(told),
      parts(told),
      halfSown,
      inside(told),
      ...all,
      hectares,
    ];
  if (plot === "lawn")
    return [
      setOut(told),
      setOut(told),
      cover(told),
      work(told),
      inside(told),
      parts(told),
      halfSown,
      ...all,
      hectares,
    ];
  if (plot === "floor")
    return [tiles(told), tiles(told), bricks(told), cover(told), cover(told), work(told), ...all];
  if (plot === "yard")
    return [
      bricks(told),
      cover(told),
      cover(told),
      work(told),
      inside(told),
      tiles(told),
      ...all,
      hectares,
    ];
  if (plot === "pond") return [cover(told), cover(told), ...all];
  return [price(told), price(told), many(told), cut(told), cut(told), ...all];
}
