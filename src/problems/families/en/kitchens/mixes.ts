/** Something mixed from parts of other things. */
export interface Mix {
  readonly name: string;
  readonly unit: string;
  readonly of: readonly string[];
  /** Who or what it is for: "for the class party". */
  readonly purpose: string;
  readonly vessel: string;
  /** Amounts of one part. */
  readonly part: readonly [number, number];
  /** Dollars for a full vessel. */
  readonly price: readonly [number, number];
}

const mix = (row: string): Mix => {
  const [name = "", unit = "", of = "", purpose = "", vessel = "", a, b, c, d] = row.split("|");
  return {
    name,
    unit,
    of: of.split(","),
    purpose,
    vessel,
    part: [Number(a), Number(b)],
    price: [Number(c), Number(d)],
  };
};

/** Drinks, doughs, paints, soils and metals that are mixed in a ratio. */
export const MIXES: readonly Mix[] = [
  "lemonade|cups|water,lemon juice,sugar syrup|for the street party|pitcher|2|9|3|9",
  "orange paint|liters|yellow paint,red paint|for the sets of the school play|can|2|8|6|15",
  "concrete|kilograms|gravel,sand,cement|for the garage floor|bucket|4|20|2|6",
  "potting soil|liters|compost,peat,sand|for the greenhouse|pot|3|15|2|8",
  "trail mix|ounces|peanuts,raisins,chocolate chips|for the hike|bag|3|12|2|6",
  "salad dressing|tablespoons|olive oil,vinegar,mustard|for the deli|jar|2|9|3|6",
  "herbal tea|grams|peppermint,chamomile,fennel|for the gift shop|tin|10|40|4|9",
  "bird food|pounds|sunflower seeds,millet,cracked corn|for the nature center|sack|2|9|5|12",
  "fruit punch|liters|orange juice,pineapple juice,ginger ale|for the prom|bowl|2|8|8|20",
  "spice rub|teaspoons|paprika,salt,black pepper|for the barbecue contest|jar|2|9|3|7",
  "purple dye|milliliters|blue dye,red dye|for the costume workshop|bottle|20|60|4|9",
  "coffee blend|pounds|Brazilian beans,Kenyan beans|for the café|bag|2|12|9|16",
  "play dough|cups|flour,water,salt|for the kindergarten|tub|2|6|2|5",
  "muesli|grams|oat flakes,dried apples,hazelnuts|for the hostel|box|40|90|3|7",
  "lawn seed|kilograms|ryegrass,fescue,clover|for the soccer field|sack|2|8|12|30",
  "brass|kilograms|copper,zinc|for the bell foundry|mold|3|12|20|60",
  "mortar|shovels|sand,cement,lime|for the garden wall|wheelbarrow|2|8|4|9",
  "mint syrup|milliliters|sugar water,mint extract|for the ice cream stand|bottle|20|60|3|8",
  "horse feed|pounds|oats,barley,bran|for the riding school|bin|3|12|5|14",
  "window cleaner|ounces|water,vinegar,rubbing alcohol|for the cleaning crew|spray bottle|3|12|2|5",
  "pastry glaze|tablespoons|powdered sugar,milk|for the bakery|bowl|3|12|2|6",
  "hot chocolate mix|grams|milk powder,sugar,cocoa|for the ski lodge|tin|30|80|4|9",
  "bath salts|ounces|Epsom salt,sea salt,baking soda|for the craft fair|jar|3|12|5|12",
  "turquoise paint|milliliters|blue paint,green paint,white paint|for the mural|tube|20|60|3|8",
  "plant food|milliliters|seaweed extract,fish emulsion|for the rose garden|bottle|20|60|6|12",
  "iced tea|liters|black tea,peach juice|for the tennis club|jug|2|8|4|10",
  "candle wax|pounds|beeswax,soy wax|for the candle workshop|mold|2|8|5|12",
  "clay slip|liters|white clay,water|for the pottery class|bucket|2|8|4|9",
].map(mix);
