/** What is produced day by day, from what, and what for. */
export interface Source {
  readonly has: string;
  readonly each: string;
  readonly made: string;
  readonly one: string;
  readonly rate: readonly [number, number];
  readonly number: readonly [number, number];
  readonly uses: readonly string[];
  readonly pack: string;
  readonly price: readonly [number, number];
  readonly cost: string;
}

const source = (
  has: string,
  each: string,
  one: string,
  rate: Source["rate"],
  number: Source["number"],
  uses: string,
  pack: string,
  price: Source["price"],
  cost: string,
): Source => {
  const [who = "", verb = ""] = each.split("/");
  return {
    has,
    each: who,
    made: verb,
    one,
    rate,
    number,
    uses: uses.split("|"),
    pack,
    price,
    cost,
  };
};

/** Animals, plants and machines that give something every day. */
export const SOURCES: readonly Source[] = [
  source(
    "cows",
    "cow/gives",
    "liter of milk",
    [14, 25],
    [3, 9],
    "the calves get #|the family drinks #|@ makes cheese from #",
    "can",
    [1, 2],
    "feed",
  ),
  source(
    "goats",
    "goat/gives",
    "liter of milk",
    [2, 5],
    [6, 16],
    "the kids get #|the family drinks #|@ makes yogurt from #",
    "can",
    [2, 3],
    "hay",
  ),
  source(
    "3D printers",
    "printer/prints",
    "toy figure",
    [6, 14],
    [2, 8],
    "# are given to visitors|# go to a school",
    "box",
    [2, 6],
    "plastic and power",
  ),
  source(
    "ovens",
    "oven/bakes",
    "loaf of bread",
    [30, 60],
    [2, 5],
    "# go to a restaurant|a school takes #|the staff eats #",
    "basket",
    [2, 5],
    "flour",
  ),
  source(
    "sewing machines",
    "machine/makes",
    "bag",
    [8, 20],
    [2, 6],
    "# go to a shop in the next town|# are kept for a fair",
    "carton",
    [4, 9],
    "cloth",
  ),
  source(
    "rows of tomato plants",
    "row/gives",
    "tomato",
    [12, 30],
    [4, 9],
    "the family eats #|@ cooks sauce from #|# go to the neighbors",
    "crate",
    [1, 2],
    "water",
  ),
  source(
    "rose beds",
    "bed/gives",
    "rose",
    [10, 24],
    [3, 9],
    "# decorate a hotel|# go to the hospital",
    "bunch",
    [1, 3],
    "water and soil",
  ),
  source(
    "juice presses",
    "press/makes",
    "bottle of juice",
    [20, 45],
    [2, 5],
    "the café next door takes #|the workers drink #",
    "crate",
    [2, 5],
    "fruit",
  ),
  source(
    "candle molds",
    "mold/makes",
    "candle",
    [4, 10],
    [5, 12],
    "# go to the church|# are kept for the winter market",
    "box",
    [2, 6],
    "wax",
  ),
  source(
    "ice cream machines",
    "machine/makes",
    "tub of ice cream",
    [12, 30],
    [2, 5],
    "a café takes #|# are for the hotel",
    "cooler",
    [3, 7],
    "milk and sugar",
  ),
  source(
    "looms",
    "loom/makes",
    "scarf",
    [2, 5],
    [3, 8],
    "# go to a museum shop|# are sent to a customer abroad",
    "carton",
    [8, 25],
    "wool",
  ),
];
