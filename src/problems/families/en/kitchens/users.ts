/** Those who use something up, day by day or week by week. */
export interface User {
  readonly one: string;
  /** "in the stable", "at home". */
  readonly place: string;
  readonly verb: string;
  readonly name: string;
  readonly unit: string;
  /** The singular of a counted thing. */
  readonly single: string;
  readonly period: "day" | "week" | "month";
  readonly each: readonly [number, number];
  readonly number: readonly [number, number];
  readonly pack: string;
  readonly price: readonly [number, number];
  /** Whether they come and go: animals and people do. */
  readonly alive: boolean;
}

const pair = (text = ""): [number, number] => {
  const [from, to] = text.split("-").map(Number);
  return [from ?? 1, to ?? 1];
};

const user = (row: string): User => {
  const [
    one = "",
    place = "",
    verb = "",
    ware = "",
    period = "",
    each,
    number,
    pack = "",
    price,
    alive,
  ] = row.split("|");
  const [name = "", unit = "", single = ""] = ware.split("/");
  return {
    one,
    place,
    verb,
    name,
    unit,
    single,
    period: period as User["period"],
    each: pair(each),
    number: pair(number),
    pack,
    price: pair(price),
    alive: alive === "+",
  };
};

/** Animals, people, rooms and machines, with what they use up. */
export const USERS: readonly User[] = [
  "dog|in the kennel|eat|dog food/cups|day|2-6|2-12|sack|15-40|+",
  "cat|in the cat shelter|eat|cat food/ounces|day|4-9|2-15|bag|8-25|+",
  "horse|in the stable|eat|hay/pounds|day|15-25|2-9|bale|5-12|+",
  "rabbit|in the hutch|eat|carrots//carrot|day|2-4|3-12|bag|2-6|+",
  "hen|in the coop|eat|grain/grams|day|90-130|5-20|sack|8-20|+",
  "elephant|in the zoo|eat|fruit/kilograms|day|20-50|2-6|crate|20-60|+",
  "penguin|in the aquarium|eat|herrings//herring|day|8-16|5-24|box|9-25|+",
  "goat|on the farm|eat|oats/cups|day|2-4|3-12|sack|9-20|+",
  "parrot|in the bird park|eat|seeds/ounces|day|2-4|3-14|bag|6-15|+",
  "camper|at the camp|drink|water/liters|day|2-4|8-30|canister|3-9|+",
  "sled dog|in the yard|eat|salmon/pounds|day|2-4|6-16|crate|30-80|+",
  "sailor|on the ship|eat|rice/grams|day|100-250|5-20|sack|6-20|+",
  "monk|in the monastery|drink|tea/cups|day|3-6|6-20|pot|1-3|+",
  "patient|in the clinic|take|tablets//tablet|day|2-4|4-15|pack|6-18|+",
  "baby|in the nursery|use|diapers//diaper|day|5-8|2-9|pack|12-30|+",
  "pupil|in the art class|use|sheets of paper//sheet of paper|week|4-12|12-30|pad|3-8|+",
  "clerk|in the office|use|envelopes//envelope|day|8-25|3-12|box|4-12|+",
  "barber|in the salon|use|shampoo/ounces|day|3-8|2-6|bottle|6-15|+",
  "stove|in the lodge|burn|logs//log|day|6-14|2-6|stack|20-50|-",
  "furnace|in the pottery|burn|wood pellets/pounds|day|20-45|2-5|sack|5-9|-",
  "generator|at the field hospital|burn|diesel/liters|day|20-60|2-5|barrel|90-200|-",
  "printer|in the town hall|use|sheets of paper//sheet of paper|day|60-150|2-8|carton|20-45|-",
  "tractor|on the estate|burn|fuel/gallons|day|12-30|2-6|tank|60-150|-",
  "lantern|in the museum village|burn|oil/ounces|day|3-9|4-15|can|6-14|-",
  "dishwasher|in the hotel kitchen|use|detergent/ounces|day|4-12|2-5|tub|9-25|-",
  "coffee machine|in the canteen|use|coffee/grams|day|150-400|2-5|bag|6-16|-",
  "washing machine|in the laundromat|use|soap powder/cups|day|5-14|4-12|drum|15-40|-",
  "greenhouse|at the nursery garden|need|plant food/liters|week|6-15|2-8|drum|20-60|-",
  "guest room|in the inn|need|soap bars//soap bar|week|3-7|6-24|carton|8-25|-",
  "classroom|in the school|use|sticks of chalk//stick of chalk|week|4-12|6-18|box|3-8|-",
  "restroom|in the arena|use|rolls of paper//roll of paper|week|6-20|4-15|pack|6-15|-",
  "fire truck|at the station|use|diesel/gallons|week|15-40|2-6|barrel|80-180|-",
  "beehive|in the apiary|need|sugar syrup/liters|month|2-5|4-20|canister|8-20|-",
  "vending machine|in the station|use|paper cups//paper cup|day|60-150|2-6|carton|15-40|-",
  "snow machine|at the ski slope|use|water/cubic meters|day|20-60|2-8|tank|30-90|-",
].map(user);
