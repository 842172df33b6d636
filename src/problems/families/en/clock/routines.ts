/** A day's work: where it is done, and its tasks as "kneading/knead the dough". */
export type Routine = readonly [opening: string, tasks: readonly string[]];

/** Days of work of many kinds. */
export const ROUTINES: readonly Routine[] = [
  [
    "@ keeps bees behind the orchard",
    [
      "checking/check the hives",
      "feeding/feed the bees",
      "scraping/scrape the frames",
      "straining/strain the honey",
      "labeling/label the jars",
    ],
  ],
  [
    "@ works in a small pottery",
    [
      "preparing/prepare the clay",
      "shaping/shape the bowls",
      "trimming/trim the rims",
      "brushing/brush on the glaze",
      "cleaning/clean the wheel",
    ],
  ],
  [
    "@ looks after an old lighthouse",
    [
      "polishing/polish the lens",
      "sweeping/sweep the staircase",
      "writing/write the logbook",
      "oiling/oil the foghorn",
    ],
  ],
  [
    "@ runs a flower stall",
    [
      "unloading/unload the van",
      "cutting/cut the stems",
      "tying/tie the bouquets",
      "watering/water the pots",
      "writing/write the price tags",
    ],
  ],
  [
    "@ is a zookeeper",
    [
      "feeding/feed the penguins",
      "scrubbing/scrub the pool",
      "weighing/weigh the tortoises",
      "raking/rake the pens",
      "chopping/chop the vegetables",
    ],
  ],
  [
    "@ bakes bread for a village",
    [
      "kneading/knead the dough",
      "heating/heat the oven",
      "shaping/shape the loaves",
      "washing/wash the trays",
      "packing/pack the baskets",
    ],
  ],
  [
    "@ repairs violins",
    [
      "sanding/sand the wood",
      "mixing/mix the varnish",
      "gluing/glue the neck",
      "stringing/string the bow",
      "tuning/tune the instrument",
    ],
  ],
  [
    "@ gets a stage ready for the evening",
    [
      "hanging/hang the curtain",
      "testing/test the spotlights",
      "taping/tape the cables",
      "placing/place the props",
      "checking/check the microphones",
    ],
  ],
  [
    "@ cares for the horses of a riding school",
    [
      "brushing/brush the mares",
      "mucking/muck out the stalls",
      "filling/fill the hay nets",
      "cleaning/clean the saddles",
      "walking/walk the foals",
    ],
  ],
  [
    "@ prints posters by hand",
    [
      "setting/set the letters",
      "mixing/mix the ink",
      "pressing/press the sheets",
      "trimming/trim the edges",
      "rolling/roll the posters",
    ],
  ],
  [
    "@ has a market garden",
    [
      "pulling/pull the weeds",
      "picking/pick the beans",
      "tying/tie up the tomatoes",
      "washing/wash the radishes",
      "spreading/spread the compost",
    ],
  ],
  [
    "@ is the night nurse on a quiet ward",
    [
      "checking/check the charts",
      "sorting/sort the pills",
      "changing/change the bandages",
      "folding/fold the linen",
      "refilling/refill the carts",
    ],
  ],
  [
    "@ makes cheese on a mountain farm",
    [
      "milking/milk the goats",
      "heating/heat the milk",
      "stirring/stir the curd",
      "salting/salt the wheels",
      "scrubbing/scrub the kettle",
    ],
  ],
  [
    "@ services bicycles in a tiny workshop",
    [
      "patching/patch the tubes",
      "oiling/oil the chains",
      "straightening/straighten the spokes",
      "adjusting/adjust the brakes",
      "sweeping/sweep the floor",
    ],
  ],
  [
    "@ prepares an exhibition",
    [
      "dusting/dust the statues",
      "hanging/hang the paintings",
      "printing/print the labels",
      "wiping/wipe the glass cases",
      "arranging/arrange the benches",
    ],
  ],
  [
    "@ is a stage magician",
    [
      "shuffling/shuffle the cards",
      "feeding/feed the doves",
      "folding/fold the silk scarves",
      "rehearsing/rehearse the rope trick",
      "mending/mend the cape",
    ],
  ],
  [
    "@ sails a fishing boat",
    [
      "hauling/haul the nets",
      "sorting/sort the catch",
      "rinsing/rinse the deck",
      "icing/ice the mackerel",
      "mending/mend the ropes",
    ],
  ],
  [
    "@ edits a radio show",
    [
      "reading/read the mail",
      "recording/record the interview",
      "cutting/cut the tape",
      "choosing/choose the songs",
      "writing/write the script",
    ],
  ],
  [
    "@ sets up a chess tournament",
    [
      "carrying/carry the tables",
      "setting/set the clocks",
      "placing/place the boards",
      "printing/print the pairings",
    ],
  ],
  [
    "@ keeps the ice rink in order",
    [
      "scraping/scrape the ice",
      "sharpening/sharpen the skates",
      "emptying/empty the lockers",
      "flooding/flood the rink",
    ],
  ],
  [
    "@ dyes wool at home",
    [
      "winding/wind the skeins",
      "boiling/boil the roots",
      "rinsing/rinse the yarn",
      "hanging/hang up the wool",
      "scouring/scour the pots",
    ],
  ],
  [
    "@ is the caretaker of a school",
    [
      "shoveling/shovel the snow",
      "mopping/mop the hallways",
      "fixing/fix the shutters",
      "emptying/empty the bins",
      "watering/water the ferns",
    ],
  ],
  [
    "@ cooks in a camp kitchen",
    [
      "peeling/peel the potatoes",
      "slicing/slice the onions",
      "simmering/simmer the stew",
      "setting/set the tables",
      "rinsing/rinse the kettles",
    ],
  ],
  [
    "@ binds old books",
    [
      "pressing/press the pages",
      "sewing/sew the spine",
      "cutting/cut the leather",
      "stamping/stamp the title",
    ],
  ],
];
