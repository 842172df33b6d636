import type { Whole } from "./whole";

/** Crops, animals, trees, sea and sky. */
export const NATURE: readonly Whole[] = [
  {
    of: "apple,pear,plum",
    open: "@ ~~pick [x] from an old tree|an old tree ~~carry [x]",
    parts:
      "~are pressed for juice|~are baked into pies|~are dried in the sun|~are eaten by birds|~are stored in the cellar",
    subs: "~have a worm|~are bruised|~are ripe",
    cells: "~are packed into [crate]|~are put into [basket]",
    by: "@ ~~fill [n] baskets with [k] [T] each",
    off: "[m] of them ~are rotten",
    on: "the next day, @ ~~pick [m] more [T]",
  },
  {
    of: "sheep",
    open: "a farmer ~~have [x]|[x] ~graze on a hill",
    parts:
      "~are in the upper meadow|~are in the barn|~stand by the river|~are at the market|~are lost in the fog",
    subs: "~have lambs|~are black|~wear a bell",
    cells: "~are driven into [pen]",
    kinds: "ewes,lambs",
    off: "[m] of them ~are sold at the fall market",
  },
  {
    of: "penguin",
    open: "[x] ~live on an icy shore|researchers ~count [x] on an icy shore",
    parts:
      "~dive for fish|~sit on an egg|~huddle in the wind|~slide down a slope|~clean their feathers",
    subs: "~carry a tag|~are less than a year old|~call loudly",
    kinds: "males,females",
    on: "in the evening, [m] more penguins ~come out of the sea",
    most: 600,
  },
  {
    of: "tree",
    open: "a park ~~have [x]|there ~are [x] in a park",
    parts: "~are oaks|~are maples|~are birches|~are pines|~are chestnuts",
    subs: "~are over a hundred years old|~have a nest in them|~have to be cut down",
    by: "a park ~~have [n] avenues with [k] trees on each",
    off: "a storm ~~knock down [m] of them",
    on: "in the fall, the gardeners ~plant [m] more trees",
    most: 600,
  },
  {
    of: "tulip bulb,bulb",
    open: "@ ~~plant [x] in October|@ ~~order [x] for the garden",
    parts: "~bloom red|~bloom yellow|~bloom white|~bloom pink|~never come up",
    subs: "~bloom in April|~are eaten by rabbits|~are cut for a vase",
    cells: "~are set in [row]|~are planted in [pot]",
    by: "@ ~~plant [n] rows of [k] bulbs",
    off: "mice ~eat [m] of them",
  },
  {
    of: "horse",
    open: "a ranch ~~have [x]|[x] ~live on a ranch",
    parts:
      "~work with the cattle|~are trained for races|~pull wagons|~carry tourists|~are too old to work",
    subs: "~have a white star|~need new shoes|~like carrots",
    cells: "~are kept in [stable]",
    kinds: "mares,stallions",
    most: 120,
  },
  {
    of: "fish",
    open: "an aquarium ~~have [x] in its largest tank|a diver ~~count [x] at a reef",
    parts:
      "~hide between the rocks|~swim near the surface|~follow the current|~nibble on the coral",
    subs: "~have stripes|~are longer than a hand|~glow in the dark",
    kinds: "clownfish,damselfish",
    on: "then [m] more fish ~come along",
  },
  {
    of: "whale",
    open: "scientists ~follow [x] in the Pacific|[x] ~gather in a bay",
    parts: "~swim to Alaska|~swim to Hawaii|~swim to Mexico|~stay in the bay all year",
    subs: "~have a calf|~carry a transmitter|~sing at night",
    most: 96,
  },
  {
    of: "star",
    open: "an astronomer ~~study [x]|in one photo of the sky, there ~are [x]",
    parts: "~are red|~are yellow|~are blue|~are white",
    subs: "~have planets|~are larger than the sun|~change their brightness",
    most: 900,
  },
  {
    of: "hen",
    open: "@ ~~keep [x]|there ~are [x] on @'s farm",
    parts: "~lay brown eggs|~lay white eggs|~lay green eggs|~lay no eggs at all",
    subs: "~sleep in the apple tree|~are less than a year old|~have a name",
    cells: "~sleep in [coop]",
    off: "a fox ~~carry off [m] of them",
    on: "@ ~~buy [m] more hens",
    most: 144,
  },
  {
    of: "pumpkin",
    open: "@ ~~grow [x]|a field ~~yield [x]",
    parts:
      "~are carved into lanterns|~are made into soup|~are fed to the pigs|~are sold at a roadside stand|~are entered in a contest",
    subs: "~weigh over twenty pounds|~are bright orange|~have a long stem",
    cells: "~are loaded onto [wagon]",
    by: "a field ~~have [n] rows with [k] pumpkins in each",
    off: "frost ~~ruin [m] of them",
  },
  {
    of: "bird",
    open: "a volunteer ~~count [x] at a lake|[x] ~rest at a lake",
    parts: "~are ducks|~are herons|~are geese|~are gulls|~are swans",
    subs: "~have a ring on one leg|~fly south the same day|~are asleep",
    kinds: "adult birds,young birds",
    off: "a dog ~~scare away [m] of them",
    on: "at dusk, [m] more birds ~land there",
    most: 400,
  },
  {
    of: "monkey",
    open: "[x] ~live in a wildlife park|[x] ~live near a temple",
    parts: "~eat figs|~crack nuts|~groom each other|~chase butterflies|~nap in the shade",
    subs: "~carry a baby|~have a long tail|~steal a tourist's hat",
    most: 120,
  },
  {
    of: "melon",
    open: "a truck ~~carry [x]|@ ~~harvest [x]",
    parts:
      "~go to supermarkets|~go to juice bars|~go to a hospital kitchen|~are sold by the roadside|~are overripe",
    subs: "~have a sticker|~are cut open|~are sweet",
    cells: "~are packed into [carton]",
    off: "[m] of them ~roll off on a curve",
  },
  {
    of: "rose bush",
    many: "rose bushes",
    open: "a palace garden ~~have [x]|@ ~~look after [x] in a palace garden",
    parts:
      "~have red flowers|~have white flowers|~have pink flowers|~have yellow flowers|~do not bloom that year",
    subs: "~smell sweet|~are taller than a man|~need to be pruned",
    cells: "~grow in [bed]",
    by: "a palace garden ~~have [n] beds with [k] rose bushes in each",
  },
  {
    of: "shell",
    open: "@ ~~find [x] at low tide|@ ~~bring home [x] from the beach",
    parts:
      "~are glued onto a picture frame|~are thrown back into the sea|~are given to a cousin|~are laid around a flower bed|~are kept in a jar",
    subs: "~are chipped|~are pink inside|~smell of the sea",
    cells: "~are put into [jar]",
    on: "before supper, @ ~~find [m] more shells",
    most: 200,
  },
  {
    of: "turtle egg",
    open: "rangers ~find [x] on a beach|a turtle farm ~~watch over [x]",
    parts:
      "~hatch in the first week|~hatch in the second week|~hatch in the third week|~do not hatch",
    subs: "~are in the shade|~are moved to a safe place|~lie close to the water",
    by: "rangers ~find [n] nests with [k] turtle eggs in each",
    off: "crabs ~eat [m] of them",
    most: 400,
  },
  {
    of: "tomato plant",
    open: "a school garden ~~have [x]|@ ~~raise [x] from seed",
    parts:
      "~grow in the greenhouse|~grow along the fence|~grow in pots|~are given to neighbors|~dry up",
    subs: "~are tied to a stick|~are taller than three feet|~have yellow flowers",
    cells: "~are planted in [row]",
    kinds: "tall tomato plants,short tomato plants",
  },
  {
    of: "dog",
    open: "a shelter ~~have [x]|[x] ~wait in a shelter for a home",
    parts:
      "~are adopted in spring|~are adopted in summer|~are adopted in fall|~are still there in winter",
    subs: "~are puppies|~have short legs|~know a trick",
    kinds: "small dogs,large dogs",
    on: "after the holidays, [m] more dogs ~are brought in",
    most: 96,
  },
  {
    of: "butterfly",
    open: "a butterfly house ~~have [x]|[x] ~fly about in a butterfly house",
    parts: "~sit on orange slices|~rest on leaves|~flutter under the roof|~drink from flowers",
    subs: "~have blue wings|~come from Costa Rica|~have torn wings",
    most: 300,
  },
  {
    of: "mushroom",
    open: "@ ~~gather [x] in the woods|@ ~~come back from the woods with [x]",
    parts:
      "~are poisonous|~are fried for dinner|~are hung up to dry|~are pickled|~are sold to a restaurant",
    subs: "~are brown|~smell of nuts|~have a long stem",
    most: 120,
  },
  {
    of: "cow",
    open: "[x] ~belong to a dairy farm|a dairy farm ~~have [x]",
    parts:
      "~give milk in the morning only|~give milk twice a day|~are about to calve|~are too young to give milk",
    subs: "~wear a bell|~are spotted|~like to be brushed",
    cells: "~stand in [barn]",
    off: "[m] of them ~are sold at an auction",
  },
  {
    of: "sack of potatoes,sack of onions",
    open: "@ ~~harvest [x]|there ~are [x] in @'s barn",
    parts:
      "~are sold to a factory|~are sold to a school kitchen|~are kept for planting|~are given to the workers|~are spoiled by rain",
    subs: "~are marked with a cross|~have a hole|~are carried by hand",
    cells: "~are loaded onto [truck]",
  },
  {
    of: "ant",
    open: "a class ~~watch [x] in a glass nest|a glass nest ~~hold [x]",
    parts: "~carry leaves|~dig tunnels|~feed the queen|~guard the entrance",
    subs: "~are marked with a dot|~are larger than the others",
    kinds: "red ants,black ants",
    most: 480,
  },
];
