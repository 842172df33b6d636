import { type Noun, noun } from "../../../nouns";

/** Something that a shop sells, with the range of its price in whole dollars. */
export interface Good {
  readonly noun: Noun;
  readonly low: number;
  readonly high: number;
  /** Whether it is also sold by the pack. */
  readonly packed: boolean;
}

/** A shop, and what may happen with its bills. */
export interface Shop {
  /** "the bakery"; stands after "at". */
  readonly name: string;
  /** "bakery", for "another bakery". */
  readonly kind: string;
  readonly goods: readonly Good[];
  /** Whether one is served at a table and leaves a tip. */
  readonly served: boolean;
  /** Whether it delivers. */
  readonly delivers: boolean;
  /** Whether things can be brought back. */
  readonly takesBack: boolean;
}

/** "pen:1:4" is a pen for one to four dollars. */
function shop(name: string, goods: string, traits = ""): Shop {
  return {
    name: `the ${name}`,
    kind: name,
    goods: goods.split(",").map((text) => {
      const [one = "", low, high] = text.split(":");
      return {
        noun: noun(one),
        low: Number(low),
        high: Number(high),
        packed: /^[db]+$/.test(traits),
      };
    }),
    served: traits.includes("s"),
    delivers: traits.includes("d"),
    takesBack: traits.includes("b"),
  };
}

/** Shops and their goods; d: delivers, b: takes things back, s: serves at tables. */
export const SHOPS: readonly Shop[] = [
  shop(
    "bakery",
    "muffin:2:4,loaf of bread:3:7,donut:1:3,bagel:1:3,croissant:2:4,apple pie:8:18,chocolate cake:15:36,pretzel:1:3,cupcake:2:5,cinnamon roll:2:5",
    "d",
  ),
  shop(
    "bookstore",
    "novel:8:20,comic book:3:9,bookmark:1:4,calendar:6:15,atlas:20:45,puzzle book:4:10,cookbook:12:30,notebook:2:6,poster:4:12,dictionary:15:35",
    "db",
  ),
  shop(
    "stationery store",
    "pen:1:4,pencil case:5:12,notebook:2:6,eraser:1:2,ruler:1:3,folder:2:5,marker:1:4,school bag:20:48,calculator:9:25,sketchbook:4:12,stapler:5:14",
    "db",
  ),
  shop(
    "toy store",
    "toy car:2:8,puzzle:6:16,kite:7:20,board game:14:35,yo-yo:3:8,teddy bear:9:24,doll:10:28,ball:3:9,train set:30:80,card game:4:10,model plane:10:26",
    "db",
  ),
  shop(
    "hardware store",
    "hammer:8:20,paintbrush:2:7,can of paint:12:30,box of nails:3:8,padlock:5:14,flashlight:8:22,light bulb:2:6,ladder:45:120,bucket:4:9,screwdriver:4:11,door handle:7:18",
    "db",
  ),
  shop(
    "clothing store",
    "shirt:10:25,pair of socks:2:6,scarf:8:20,jacket:40:95,cap:7:18,belt:9:24,pair of jeans:25:60,T-shirt:6:16,sweater:18:45,pair of gloves:6:15,dress:25:70",
    "db",
  ),
  shop(
    "garden center",
    "rose bush:6:18,flower pot:2:9,bag of soil:5:12,packet of seeds:1:4,shovel:12:30,watering can:8:18,tulip bulb:1:3,apple tree:25:60,tomato plant:2:6,rake:10:24",
    "d",
  ),
  shop(
    "pet store",
    "bag of dog food:10:30,can of cat food:1:3,dog leash:7:18,cat toy:2:8,fish tank:35:90,dog bowl:4:12,bag of birdseed:4:11,rubber bone:3:8,hamster wheel:8:18",
    "d",
  ),
  shop(
    "sports store",
    "tennis ball:1:4,basketball:12:30,jump rope:4:12,water bottle:3:12,tennis racket:25:75,pair of goggles:6:16,soccer ball:12:28,swim cap:3:8,yoga mat:14:32,helmet:20:50,headband:2:6",
    "db",
  ),
  shop(
    "café",
    "sandwich:5:11,cup of tea:2:4,coffee:2:5,slice of cake:3:7,bowl of soup:4:9,juice:2:5,salad:6:12,hot chocolate:3:5,pancake:2:5,plate of pasta:8:15",
    "s",
  ),
  shop(
    "pizzeria",
    "large pizza:12:22,small pizza:7:12,lemonade:2:4,salad:5:10,plate of fries:3:6,bowl of pasta:8:15,ice cream:3:6,bottle of water:1:3",
    "ds",
  ),
  shop(
    "farmers' market",
    "melon:3:7,jar of honey:5:12,bag of potatoes:4:9,cabbage:2:4,pumpkin:4:10,basket of plums:4:9,bunch of carrots:2:4,wheel of cheese:9:20,pineapple:3:6,box of strawberries:3:7,bunch of flowers:5:12",
  ),
  shop(
    "craft store",
    "ball of yarn:3:8,bag of beads:2:6,canvas:7:18,glue stick:1:3,pair of scissors:4:12,sheet of felt:1:3,paint set:12:28,roll of ribbon:2:6,candle kit:14:30,picture frame:6:16",
    "db",
  ),
  shop(
    "party store",
    "pack of balloons:2:6,paper lantern:2:5,party hat:1:3,banner:6:14,pack of napkins:2:5,costume:18:45,piñata:12:26,box of candles:2:5,mask:3:9,tablecloth:5:12",
    "db",
  ),
  shop(
    "furniture store",
    "chair:25:70,cushion:7:18,floor lamp:30:80,bookcase:50:130,rug:40:120,mirror:20:60,stool:15:40,coat hook:3:9,curtain:12:30,side table:30:85",
    "db",
  ),
  shop(
    "zoo",
    "child ticket:4:9,adult ticket:9:18,bag of animal feed:1:3,train ride:2:5,map:1:3,toy animal:5:14,ice cream:2:5,boat ride:3:8",
  ),
  shop(
    "school fair",
    "raffle ticket:1:3,cup of lemonade:1:3,hot dog:2:4,homemade card:1:4,potted plant:3:8,jar of jam:3:7,bag of popcorn:1:3,used book:1:4",
  ),
];
