/** A stock in a workshop or kitchen and what is made from it. */
export interface Store {
  readonly name: string;
  readonly unit: string;
  readonly one: string;
  readonly pack: string;
  readonly size: readonly [min: number, max: number, grain: number];
  readonly price: readonly [number, number];
  /** What one project takes. */
  readonly each: readonly [min: number, max: number, grain: number];
  readonly projects: readonly string[];
  readonly verb: string;
  readonly place: string;
}

const triple = (text: string) => text.split(",").map(Number) as [number, number, number];

const store = (row: string): Store => {
  const [
    ware = "",
    pack = "",
    size = "",
    price = "",
    each = "",
    projects = "",
    verb = "",
    place = "",
  ] = row.split("|");
  const [name = "", unit = "", one = ""] = ware.split("/");
  const [low, high] = triple(price);
  return {
    name,
    unit,
    one,
    pack,
    size: triple(size),
    price: [low, high],
    each: triple(each),
    projects: projects.split(","),
    verb,
    place,
  };
};

/** What is kept in stock, its packs and prices, and what it is used for. */
export const STORES: readonly Store[] = [
  "flour/cups|bag|12,30,2|3,8|2,7,1|loaf of bread,pizza,pie,sheet cake,pan of rolls|bakes|in the bakery",
  "yarn/meters|skein|80,160,20|4,12|40,200,10|scarf,hat,sweater,baby blanket,shawl|knits|in the yarn basket",
  "cloth/yards|bolt|20,40,5|30,90|2,8,1|curtain,quilt,tablecloth,costume,robe|sews|in the sewing room",
  "clay/pounds|block|20,50,5|8,25|2,9,1|vase,bowl,teapot,flowerpot,birdbath|makes|in the pottery",
  "glass beads//glass bead|box|100,300,20|4,12|12,60,2|necklace,bracelet,lampshade,curtain tie,brooch|makes|in the craft room",
  "cheese/ounces|wheel|60,120,10|20,60|6,24,2|pizza,lasagna,quiche,cheese platter,omelet|makes|in the cooler",
  "chocolate/grams|slab|500,1000,100|6,15|80,300,20|cake,box of truffles,mousse,fondue,chocolate bunny|makes|in the candy kitchen",
  "roses//rose|bucket|40,80,5|20,45|6,24,1|bouquet,wreath,garland,centerpiece,corsage|makes|in the flower shop",
  "ribbon/inches|roll|200,400,20|3,9|12,60,4|gift box,bow,party hat,wreath,medal|makes|in the drawer",
  "beeswax/ounces|block|32,64,4|10,30|3,15,1|candle,figurine,ornament,honeycomb model,carving|makes|in the workshop",
  "tomatoes//tomato|crate|40,90,10|9,25|4,15,1|jar of sauce,salad,pot of soup,pizza,bottle of ketchup|makes|in the kitchen",
  "nails//nail|box|100,250,10|3,9|12,48,2|birdhouse,bench,dog house,bookshelf,gate|builds|in the shed",
  "copper wire/feet|spool|50,120,10|8,20|4,18,1|lamp,antenna,garden trellis,wind chime,sculpture|makes|in the studio",
  "plywood/square feet|stack|64,160,32|40,120|4,24,2|stage prop,cabinet,toy chest,desk,canoe|builds|in the woodshop",
  "eggs//egg|tray|24,36,6|5,12|3,12,1|sponge cake,quiche,frittata,custard,souffle|bakes|in the fridge",
  "leather/square feet|hide|20,40,4|60,150|2,9,1|handbag,saddlebag,belt,apron,satchel|makes|in the saddlery",
  "plaster/pounds|sack|25,50,5|8,18|3,15,1|mask,statue,ceiling rose,dinosaur model,bust|casts|in the museum shop",
  "LEDs//LED|reel|100,250,50|9,25|8,40,2|robot,clock,sign,lantern,light show|builds|in the electronics lab",
  "goat milk/liters|churn|20,40,5|20,50|3,12,1|wheel of cheese,batch of yogurt,pot of caramel,batch of soap,pail of kefir|makes|in the dairy",
  "bamboo poles//bamboo pole|bundle|20,50,5|10,30|3,14,1|fence panel,kite frame,bean trellis,raft,screen|builds|in the garden shed",
  "felt/sheets|pack|20,40,5|5,12|2,9,1|puppet,banner,slipper,toy mouse,flower crown|makes|in the classroom",
  "denim/yards|bolt|15,30,5|40,90|2,6,1|jacket,apron,skirt,tote bag,pair of overalls|sews|in the tailor shop",
].map(store);
