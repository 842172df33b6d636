/** A place or household with one thing that it uses, more on some days than on others. */
export interface Habit {
  readonly place: string;
  readonly verb: string;
  readonly name: string;
  readonly unit: string;
  readonly one: string;
  readonly each: readonly [number, number];
  readonly pack: string;
  readonly price: readonly [number, number];
}

const habit = (row: string): Habit => {
  const [place = "", verb = "", ware = "", each = "", pack = "", price = ""] = row.split("|");
  const [name = "", unit = "", one = ""] = ware.split("/");
  const [from = 1, to = 2] = each.split("-").map(Number);
  const [low = 1, high = 2] = price.split("-").map(Number);
  return { place, verb, name, unit, one, each: [from, to], pack, price: [low, high] };
};

/** Shops, kitchens, clubs and homes. */
export const HABITS: readonly Habit[] = [
  "café|brew/brews|coffee beans/pounds|3-9|sack|20-45",
  "pizzeria|use/uses|mozzarella/pounds|8-25|crate|25-60",
  "bakery|use/uses|flour/kilograms|20-60|sack|10-25",
  "ice cream parlor|sell/sells|cones//cone|60-200|carton|8-20",
  "laundry|use/uses|detergent/cups|8-30|drum|25-60",
  "hotel|give out/gives out|towels//towel|40-150|bundle|20-60",
  "gym|hand out/hands out|water bottles//water bottle|30-120|crate|5-12",
  "family|drink/drinks|milk/cups|4-12|carton|2-5",
  "school kitchen|cook/cooks|rice/pounds|10-30|sack|15-35",
  "campground|burn/burns|logs//log|20-70|stack|15-40",
  "newspaper|use/uses|paper/rolls|4-15|pallet|90-250",
  "hair salon|use/uses|conditioner/ounces|12-40|bottle|8-18",
  "zoo shop|sell/sells|postcards//postcard|20-80|box|6-15",
  "bus company|burn/burns|diesel/gallons|60-180|tank|200-500",
  "painter's studio|use/uses|white paint/ounces|6-20|can|9-25",
  "flower stall|sell/sells|tulips//tulip|40-150|bucket|15-40",
  "snack bar|fry/fries|potatoes/pounds|12-40|sack|8-18",
  "sushi bar|serve/serves|salmon/ounces|40-120|box|40-90",
  "fire station|drink/drinks|tea/cups|10-30|packet|3-8",
  "car wash|use/uses|shampoo/liters|6-20|canister|12-30",
  "dentist's office|use/uses|gloves//glove|30-80|box|8-18",
  "juice bar|press/presses|oranges//orange|60-180|crate|12-30",
  "copy shop|use/uses|toner/grams|40-120|cartridge|30-80",
  "skating club|drink/drinks|cocoa/mugs|20-60|canister|9-20",
].map(habit);
