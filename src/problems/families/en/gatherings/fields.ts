import * as things from "../../../things_en";

const LISTS: Readonly<Record<string, readonly { readonly one: string }[]>> = {
  BIRDS: things.BIRDS,
  INSECTS: things.INSECTS,
  WILD: things.WILD_ANIMALS,
  POND: things.SEA_AND_POND,
  KEEPSAKES: things.KEEPSAKES,
  TOYS: things.TOYS,
  FRUITS: things.FRUITS,
  VEGETABLES: things.VEGETABLES,
  BAKED: things.BAKED,
  MEALS: things.MEALS,
  PLANTS: things.PLANTS,
  HOUSEHOLD: things.HOUSEHOLD,
  WORKERS: things.WORKERS,
  INSTRUMENTS: things.INSTRUMENTS,
  VEHICLES: things.VEHICLES,
};

/** The fields of a row of a table that is written as one line, with semicolons between. */
export const fields = (row: string): string[] => row.split(";");

/** "4-12" as a range. */
export function span(field: string): readonly [number, number] {
  const [low = 0, high = low] = field.split("-").map(Number);
  return [low, high];
}

/** The nouns of a field with commas between; "*BIRDS" stands for all birds. */
export function nounsOf(field: string): readonly string[] {
  const list = field.startsWith("*") ? LISTS[field.slice(1)] : undefined;
  return list
    ? list.map(({ one }) => one).filter((one) => !one.includes(" of "))
    : field.split(",");
}
