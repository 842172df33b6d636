import type { Random } from "../common/random";

/** A person of a story with the pronouns that go with the name. */
export interface Person {
  readonly name: string;
  readonly he: string;
  readonly He: string;
  readonly his: string;
}

const WOMEN =
  "Abby Ada Alice Amy Angela Anna Aisha Bella Beth Betty Bonnie Brenda Carla Cara Carmen Carol Chloe Claire Clara Daisy Dana Diana Dina Dora Eden Elena Ella Ellen Elsa Emily Emma Erin Esther Eva Faith Farah Fay Fiona Flora Gina Gloria Grace Greta Gwen Hana Hannah Hazel Helen Holly Ida Ines Irene Iris Isabel Ivy Jade Jane Janet Jasmine Jenny Jess Joan Joy Judy Julia June Karen Kate Katya Kelly Kim Kira Lara Laura Leah Lena Lila Lily Linda Lisa Lola Lucy Luna Lydia Maggie Mandy Mara Maria Marta Mary Maya Megan Mei Mia Mila Mona Molly Nadia Nancy Naomi Nell Nina Nora Olga Olivia Paige Pam Patty Paula Penny Petra Polly Priya Rachel Rita Robin Rosa Rose Ruby Ruth Sally Sandra Sara Selma Sofia Stella Sue Susan Tanya Tara Tess Tina Uma Vera Vicky Violet Wanda Wendy Yara Yuki Zara Zoe";
const MEN =
  "Aaron Abel Adam Ahmed Alan Albert Alex Ali Andre Andy Anton Arthur Barry Ben Bill Bob Brad Brian Bruce Caleb Carl Carlos Charlie Chris Clark Cole Colin Craig Dan Daniel Dave David Dean Diego Don Doug Dylan Earl Eddie Edgar Edward Eli Emil Eric Evan Felix Finn Frank Fred Gabe Gary Gavin George Glen Greg Hank Harry Hassan Hector Henry Hugo Ian Igor Isaac Ivan Jack Jacob Jake James Jason Jay Jeff Jerry Jim Joe Joel John Jon Jose Josh Juan Karl Keith Ken Kevin Kurt Kyle Larry Lee Leo Leon Liam Logan Louis Luis Luke Marco Mark Martin Matt Max Mike Milo Mohammed Nathan Ned Neil Nick Nigel Noah Norman Oleg Oliver Omar Oscar Otto Owen Pablo Pat Paul Pedro Perry Pete Phil Quinn Rafael Ralph Raj Ray Ricky Rob Roger Ron Ross Roy Russell Ryan Sam Scott Sean Seth Simon Stan Steve Taro Ted Theo Tim Toby Todd Tom Tony Troy Victor Vince Wade Walter Wayne Will Xavier Zach";

const PEOPLE: readonly Person[] = [
  ...WOMEN.split(" ").map((name) => ({ name, he: "she", He: "She", his: "her" })),
  ...MEN.split(" ").map((name) => ({ name, he: "he", He: "He", his: "his" })),
];

/** `n` different people. */
export function people(random: Random, n: number): Person[] {
  return random.sample(PEOPLE, n);
}

export function person(random: Random): Person {
  return random.pick(PEOPLE);
}

/** Things that can be counted, given away and bought, in the plural. */
export const THINGS =
  "apples books marbles stickers pencils cards coins shells toys stamps balloons cookies candies oranges eggs flowers pens buttons beads crayons cakes balls stones peaches tickets cups erasers pears lemons bottles bananas seashells muffins cupcakes roses tulips plants seeds trees leaves kites dolls puzzles photos pictures letters notebooks magazines folders rulers markers nuts walnuts acorns grapes plums mangoes carrots potatoes tomatoes onions peppers pumpkins melons pies donuts pizzas sandwiches chocolates lollipops chips crackers bagels blocks bricks nails screws bolts ropes ribbons hats shirts socks scarves gloves rings bracelets necklaces keys plates bowls spoons forks napkins candles lamps chairs tables pillows blankets towels boxes bags tires bikes cars trucks trains robots kittens puppies rabbits ducks chickens fish frogs bees ants butterflies cans jars coupons badges medals points tokens gems magnets bookmarks sticks feathers posters paintings brushes".split(
    " ",
  );

/** Containers: singular and plural. */
export const CONTAINERS: readonly (readonly [string, string])[] = [
  ["box", "boxes"],
  ["bag", "bags"],
  ["basket", "baskets"],
  ["jar", "jars"],
  ["pack", "packs"],
  ["shelf", "shelves"],
  ["tray", "trays"],
  ["row", "rows"],
  ["case", "cases"],
  ["bucket", "buckets"],
  ["crate", "crates"],
  ["drawer", "drawers"],
  ["album", "albums"],
  ["carton", "cartons"],
  ["packet", "packets"],
];

/** `n` different colours or sizes. */
export function colours(random: Random, n: number): string[] {
  return random.sample(
    [
      "red",
      "blue",
      "green",
      "yellow",
      "white",
      "black",
      "pink",
      "purple",
      "brown",
      "large",
      "small",
      "old",
      "new",
    ],
    n,
  );
}

/** Groups of people: where they are and what they are called. */
export const CROWDS: readonly (readonly [string, string])[] = [
  ["on a bus", "people"],
  ["on a train", "passengers"],
  ["in a park", "children"],
  ["in a library", "readers"],
  ["at a party", "guests"],
  ["in a school club", "students"],
  ["in a hall", "visitors"],
  ["on a farm", "animals"],
  ["in a pond", "ducks"],
  ["in a tree", "birds"],
  ["in a parking lot", "cars"],
  ["at a pool", "swimmers"],
  ["in a shop", "customers"],
  ["on a boat", "tourists"],
  ["on a field", "players"],
];
