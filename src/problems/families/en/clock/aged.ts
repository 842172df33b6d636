/** Things of one kind that have an age. */
export interface Aged {
  readonly opening: string;
  readonly names: readonly string[];
  readonly unit: "years" | "months";
  readonly range: readonly [least: number, most: number];
  /** What happened at the beginning: "was built". */
  readonly began: string;
  /** A day to come: X will be N old. */
  readonly feast: string;
}

const BUILT =
  "{the town will give a party when X is N years old|when X is N years old, there will be fireworks|a coin will be made when X is N years old|X will be floodlit as soon as it is N years old}";
const GROWN =
  "{when X is N years old, a bench will be placed next to it|a sign will be put up when X is N years old|the village will hold a picnic when X is N years old|newspapers will write about X when it is N years old}";
const MADE =
  "{when X is N years old, there will be an exhibition about it|a book about X will appear when it is N years old|X will be shown on a stamp when it is N years old|X is to be restored when it is N years old}";
const YOUNG =
  "{X is going to move to another home at the age of N months|at the age of N months, X will go to a new enclosure|X will be weighed again at the age of N months|a photographer is coming when X is N months old}";

/** The kinds, one a line: opening, names, ages. */
export const AGED: readonly Aged[] = [
  "a guide shows visitors round the old town/the stone bridge,the clock tower,the grain mill,the town gate,the little theater/years/20-400/was built",
  "a harbor has a long history/the lighthouse,the boat yard,the fish market,the customs house,the sailors' chapel/years/15-300/was built",
  "the school has put its history on a poster/the main building,the gym,the library wing,the music room,the greenhouse/years/5-120/was built",
  "the railway company is proud of its buildings/the central station,the viaduct,the signal tower,the engine shed,the long tunnel/years/20-180/was built",
  "a mountain village is known for its houses/the bakery,the inn,the sawmill,the chapel,the dairy/years/30-300/was built",
  "a forester keeps a list of remarkable trees/the oak by the pond,the hollow linden,the tall larch,the crooked pine,the silver fir/years/20-400/was planted",
  "in the castle park, the gardener knows every tree/the copper beech,the plane tree,the ginkgo,the cedar,the tulip tree/years/15-250/was planted",
  "an orchard has a few very old trees/the pear tree at the gate,the walnut tree,the mulberry tree,the quince tree,the medlar/years/8-120/was planted",
  "a museum shows old instruments/the harpsichord,the church organ,the cello,the hunting horn,the bass drum/years/20-300/was made",
  "a collector owns a few clocks/the cuckoo clock,the grandfather clock,the pocket watch,the ship's clock,the table clock/years/10-200/was made",
  "an engine museum has opened its doors/the steam roller,the fire pump,the tractor,the printing press,the loom/years/20-180/was made",
  "a sailing club still uses its old boats/the cutter,the rowing boat,the schooner,the tugboat,the dinghy/years/6-120/was built",
  "a nature park takes care of animals/the tortoise,the parrot,the elephant,the crocodile,the eagle owl/years/4-90/was born",
  "several animals were born at the zoo/the giraffe calf,the tiger cub,the baby hippo,the young zebra,the little orangutan/months/2-60/was born",
  "a farm keeps a few young animals/the foal,the calf,the kid goat,the lamb,the young donkey/months/2-40/was born",
  "an animal shelter looks for new homes/the terrier,the tabby cat,the rabbit,the greyhound,the ferret/months/3-90/was born",
  "a riding school has young horses/the chestnut mare,the gray pony,the black stallion,the spotted pony,the brown filly/months/6-90/was born",
].map((text) => {
  const [opening = "", names = "", unit, span = "", began = ""] = text.split("/");
  const [least = 0, most = 0] = span.split("-").map(Number);
  const feast =
    unit === "months"
      ? YOUNG
      : {
          "was built": BUILT,
          "was planted": GROWN,
          "was made": MADE,
          "was born":
            "{when X is N years old, there will be a cake of vegetables for it|the zoo will give a party when X is N years old|at the age of N years, X will move to a larger home|a birthday song is planned for the day when X is N years old}",
        }[began];
  return { opening, names: names.split(","), unit, range: [least, most], began, feast } as Aged;
});
