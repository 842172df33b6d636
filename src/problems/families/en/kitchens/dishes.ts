/** A dish made in batches, with what goes into one. */
export interface Dish {
  /** One batch of it: "pot of chili". */
  readonly batch: string;
  readonly verb: string;
  /** What a batch gives: "bowl". */
  readonly piece: string;
  readonly pieces: readonly [number, number];
  /** The unit of its ingredients; each with the pack in which it is sold. */
  readonly unit: string;
  readonly stuff: readonly (readonly [name: string, pack: string])[];
  readonly range: readonly [min: number, max: number, grain: number];
  /** A counted ingredient, its pack, and how many a batch takes. */
  readonly counted: readonly [one: string, pack: string, most: number];
  readonly occasion: string;
}

const RANGES: Readonly<Record<string, Dish["range"]>> = {
  cups: [2, 6, 1],
  grams: [120, 600, 20],
  ounces: [6, 24, 2],
  tablespoons: [3, 12, 1],
  pounds: [2, 6, 1],
  liters: [2, 8, 1],
  milliliters: [100, 600, 50],
  kilograms: [2, 6, 1],
};

const dish = (row: string): Dish => {
  const [
    batch = "",
    verb = "",
    piece = "",
    from,
    to,
    unit = "",
    stuff = "",
    extra = "",
    occasion = "",
  ] = row.split("|");
  const [one = "", pack = "", most] = extra.split("/");
  return {
    batch,
    verb,
    piece,
    pieces: [Number(from), Number(to)],
    unit,
    stuff: stuff.split(",").map((part) => part.split("/") as [string, string]),
    range: RANGES[unit] ?? [2, 9, 1],
    counted: [one, pack, Number(most)],
    occasion,
  };
};

/** What is cooked, baked, or stirred together by the batch. */
export const DISHES: readonly Dish[] = [
  "pot of chili|cook|bowl|6|14|ounces|ground beef/packet,black beans/can,corn/can,tomato sauce/jar|onion/net/4|the football party",
  "batch of granola|bake|serving|8|20|cups|oats/bag,honey/jar,almonds/packet,dried cranberries/packet|egg/carton/3|the brunch",
  "tray of brownies|bake|brownie|12|24|grams|sugar/bag,butter/packet,cocoa/tin,flour/bag|egg/carton/4|the bake sale",
  "pan of lasagna|bake|portion|6|12|ounces|cheese/packet,pasta/box,tomato sauce/jar,spinach/packet|tomato/crate/6|the choir supper",
  "pot of lentil soup|cook|bowl|8|16|grams|lentils/bag,celery/packet,barley/bag,bacon/packet|carrot/bunch/6|the village feast",
  "batch of pancakes|fry|pancake|10|20|cups|flour/bag,milk/carton,buttermilk/carton,blueberries/box|egg/carton/4|the scout breakfast",
  "loaf of banana bread|bake|slice|8|14|cups|flour/bag,sugar/bag,walnuts/packet,raisins/packet|banana/bunch/5|the class trip",
  "pan of paella|cook|plate|8|16|grams|rice/bag,shrimp/packet,peas/bag,squid/packet|bell pepper/net/5|the harbor festival",
  "pot of curry|cook|plate|6|12|tablespoons|curry paste/jar,yogurt/tub,peanut butter/jar,coconut cream/can|lime/net/4|the birthday dinner",
  "jug of smoothie|blend|glass|4|8|ounces|yogurt/tub,frozen mango/packet,milk/carton,spinach/packet|kiwi/basket/6|the sports day",
  "kettle of jam|boil|jar|6|14|pounds|strawberries/basket,sugar/bag,rhubarb/crate,cherries/basket|lemon/net/5|the church fair",
  "tub of hummus|blend|serving|8|15|tablespoons|tahini/jar,olive oil/bottle,chickpea flour/bag,parsley/bunch|lemon/net/4|the garden party",
  "tray of muffins|bake|muffin|12|24|grams|flour/bag,butter/packet,sugar/bag,oat bran/packet|egg/carton/4|the school breakfast",
  "tray of cornbread|bake|square|9|16|cups|cornmeal/bag,buttermilk/carton,flour/bag,honey/jar|egg/carton/4|the barbecue",
  "pot of goulash|cook|portion|8|15|pounds|beef/packet,potatoes/sack,mushrooms/box,cabbage/crate|onion/net/9|the harvest supper",
  "bowl of guacamole|mash|serving|6|10|tablespoons|lime juice/bottle,chopped onion/tub,salsa/jar,sour cream/tub|avocado/net/6|the game night",
  "batch of falafel|fry|ball|20|40|grams|chickpeas/can,parsley/bunch,flour/bag,sesame/packet|clove of garlic/braid/6|the street market",
  "pot of rice pudding|cook|cup|8|16|milliliters|cream/carton,milk/carton,maple syrup/bottle,coconut milk/can|vanilla pod/tube/3|the summer fete",
  "casserole of moussaka|bake|portion|6|12|ounces|ground lamb/packet,feta/packet,tomato sauce/jar,yogurt/tub|eggplant/crate/5|the family reunion",
  "batch of gingerbread|bake|cookie|20|40|grams|flour/bag,syrup/bottle,butter/packet,candied ginger/packet|egg/carton/3|the winter market",
  "jug of apple cider|press|mug|6|12|pounds|sweet apples/crate,sour apples/crate,pears/crate,quinces/basket|cinnamon stick/packet/6|the orchard day",
  "pot of pea soup|cook|bowl|8|16|cups|split peas/bag,broth/carton,diced ham/packet,cream/carton|carrot/bunch/6|the ski race",
  "tray of spring rolls|fry|roll|15|30|ounces|cabbage/packet,noodles/packet,bean sprouts/can,tofu/packet|carrot/bunch/5|the lantern festival",
  "batch of salsa|chop|bowl|6|12|ounces|corn/can,black beans/can,pineapple/can,red onion/packet|tomato/crate/9|the neighborhood picnic",
  "tray of dog biscuits|bake|biscuit|20|40|cups|oats/bag,peanut butter/jar,whole wheat flour/bag,pumpkin puree/can|egg/carton/3|the pet fair",
  "kettle of fish stew|cook|bowl|10|18|kilograms|cod/box,potatoes/sack,mussels/net,leeks/bundle|fennel bulb/crate/6|the fishermen's ball",
].map(dish);
