/** Something that is made by hand and sold. */
export interface Craft {
  readonly one: string;
  /** "knit", "knits", "knitted". */
  readonly verb: readonly [base: string, third: string, past: string];
  /** What a piece is made of, counted: "ball of wool". */
  readonly stuff: string;
  /** Units of it in a piece. */
  readonly per: readonly [number, number];
  /** How pieces spoil, of several: "crack in the kiln". */
  readonly spoil: string;
  readonly pack: string;
  readonly price: readonly [number, number];
  readonly hourly: readonly [number, number];
  /** Something bought once. */
  readonly tool: string;
  /** Who does so. */
  readonly trade: string;
}

type Row = [string, string, string, string, string, string, string, string, string, string];

/** One | verb forms | material | of it per piece | mishap | package | price | pieces an hour | tool | trade. */
const ROWS = [
  "clay mug|shape shapes shaped|pound of clay|2 3|crack in the kiln|crate|9 18|3 6|a kiln shelf|a potter",
  "woolen scarf|knit knits knitted|ball of wool|2 4|have dropped stitches|parcel|18 35|2 3|a winding machine|a knitter",
  "beeswax candle|pour pours poured|ounce of wax|3 8|come out of the mold bent|box|6 15|6 12|a melting pot|a candle maker",
  "wooden spoon|carve carves carved|strip of maple|2 3|split while they dry|bundle|6 12|3 6|a carving knife|a wood carver",
  "bar of lavender soap|cast casts cast|ounce of olive oil|3 6|break in the mold|gift box|5 9|8 16|a soap mold|a soap maker",
  "birdhouse|build builds built|cedar board|3 6|turn out crooked|shipment|20 40|2 3|an electric saw|a carpenter",
  "leather wallet|sew sews sewn|strip of leather|2 4|tear at the seam|carton|25 45|2 4|a hole punch|a saddler",
  "paper lantern|fold folds folded|sheet of rice paper|2 5|get crushed|carton|5 12|5 10|a paper cutter|an origami fan",
  "patchwork cushion|sew sews sewn|square of cloth|8 16|are stained by machine oil|bag|18 32|2 3|a rotary cutter|a quilter",
  "friendship bracelet|braid braids braided|yard of cord|2 4|come undone|pouch|6 12|4 8|a bead loom|a jeweler",
  "apple pie|bake bakes baked|apple|6 9|burn in the oven|hamper|14 22|3 6|a set of pie tins|a baker",
  "jar of plum jam|cook cooks cooked|pound of plums|2 3|do not close tightly|basket|7 12|5 10|a copper kettle|a jam maker",
  "rye loaf|bake bakes baked|cup of flour|4 6|get too dark|crate|6 9|6 12|a bread scale|a village baker",
  "gingerbread house|decorate decorates decorated|slab of dough|4 6|collapse overnight|carton|15 28|2 4|an icing machine|a pastry cook",
  "silk kite|build builds built|bamboo rod|3 5|are torn by the wind in a test|roll|16 30|2 4|a glue gun|a kite builder",
  "picture frame|glue glues glued|foot of molding|4 8|get scratched|stack|12 25|3 6|a corner clamp|a frame maker",
  "holiday wreath|weave weaves woven|fir branch|5 9|fall apart|crate|15 28|3 6|a wire cutter|a florist",
  "hand puppet|stitch stitches stitched|scrap of felt|4 8|lose an eye|chest|10 20|2 4|a pair of pinking shears|a puppeteer",
  "glass star|solder solders soldered|piece of glass|5 10|get chipped|case|14 24|2 5|a soldering iron|a glazier",
  "batik T-shirt|dye dyes dyed|cup of dye|2 3|come out blotchy|bag|14 24|5 9|a drying rack|a textile artist",
  "samosa|fry fries fried|spoonful of filling|2 3|burst in the oil|tray|3 5|15 30|a deep pan|a street cook",
  "bottle of lemonade|fill fills filled|lemon|3 5|leak|carrier|4 7|8 16|a juicer|a drinks seller",
  "dream catcher|weave weaves woven|feather|3 7|lose their threads|box|12 22|2 5|a set of hoops|a weaver",
  "straw hat|plait plaits plaited|bundle of straw|2 4|lose their shape|stack|15 30|2 4|a hat block|a hatter",
  "bookmark|print prints printed|sheet of card|2 3|are smudged|envelope|3 6|12 24|a hand press|a printer",
  "wind chime|string strings strung|metal tube|5 8|sound out of tune|case|20 36|2 4|a pipe cutter|a metalworker",
  "cactus pot|plant plants planted|scoop of sand|3 6|tip over and break|tray|8 15|6 12|a potting bench|a gardener",
  "fruit tart|bake bakes baked|ounce of butter|2 4|stick to the pan|platter|5 9|8 15|a rolling pin|a confectioner",
  "toy sailboat|carve carves carved|scrap of pine|3 5|do not float|box|12 22|2 4|a belt sander|a toy maker",
  "felt slipper|stitch stitches stitched|patch of felt|3 5|shrink in the wash|sack|10 18|2 4|a steam iron|a shoemaker",
] as const;

const range = (text: string) => text.split(" ").map(Number) as unknown as readonly [number, number];

/** Crafts with their materials, mishaps, packages and prices. */
export const CRAFTS: readonly Craft[] = ROWS.map((row) => {
  const [one, verb, stuff, per, spoil, pack, price, hourly, tool, trade] = row.split("|") as Row;
  return {
    ...{ one, stuff, spoil, pack, tool, trade },
    ...{ per: range(per), price: range(price), hourly: range(hourly) },
    verb: verb.split(" ") as unknown as Craft["verb"],
  };
});

/** Where things are sold, with the preposition. */
export const STALLS: readonly string[] =
  "at the craft fair,at the harvest festival,at the Saturday market,on the village square,at the Christmas market,at the school bazaar,at the harbor festival,in a small shop,at the county fair,at a roadside stand,at the summer fete,at the night market,on a web page,at the railway station".split(
    ",",
  );

/** Why someone needs money: what it is for. */
export const AIMS: readonly string[] =
  "a new workbench,a trip to the coast,a used delivery bike,a bigger oven,a painting course,a website,a second-hand van,a new roof for the shed,a summer camp,a better camera,a piano,a tent,a laptop,a concert tour,a greenhouse".split(
    ",",
  );
