import { type Noun, nouns } from "./nouns";

/**
 * Many more things than `lexicon_en` has, by where they belong: a reader that has seen a word in one story
 * alone takes the word for the story.
 */
const of = (list: string): readonly Noun[] => nouns("", list).map((one) => ({ ...one, kinds: [] }));

export const FRUITS = of(
  "apple,apricot,avocado,banana,blackberry,cantaloupe,cherry,clementine,coconut,cranberry,date,fig,gooseberry,grapefruit,guava,kiwi,kumquat,lemon,lime,lychee,mandarin,mango,melon,nectarine,olive,orange,papaya,peach,pear,persimmon,pineapple,plum,pomegranate,quince,raspberry,strawberry,tangerine,watermelon",
);
export const VEGETABLES = of(
  "artichoke,beet,bell pepper,cabbage,carrot,cauliflower,chili pepper,cucumber,eggplant,leek,lettuce,mushroom,onion,parsnip,potato,pumpkin,radish,squash,sweet potato,tomato,turnip,zucchini,head of garlic,ear of corn",
);
export const BAKED = of(
  "bagel,baguette,biscuit,bread roll,brownie,bun,cheesecake,cinnamon roll,cookie,cracker,crepe,croissant,cupcake,donut,eclair,fruit tart,gingerbread man,lemon bar,loaf of bread,macaroon,meat pie,muffin,pancake,pie,pretzel,quiche,scone,shortbread,sponge cake,strudel,waffle",
);
export const MEALS = of(
  "bowl of soup,burger,burrito,chicken wing,dumpling,fish finger,hot dog,kebab,lasagna,meatball,omelet,pizza,rice ball,salad,sandwich,sausage,spring roll,taco,tuna roll,wrap,noodle cup,fried egg,skewer,slice of toast",
);
export const SWEETS = of(
  "bar of chocolate,bonbon,candy cane,caramel,chocolate egg,gummy bear,honey drop,jelly bean,licorice stick,lollipop,marshmallow,mint,nougat bar,peppermint,piece of fudge,popsicle,sugar cube,toffee,truffle,scoop of ice cream",
);
export const STATIONERY = of(
  "ballpoint pen,binder,calendar,chalk stick,clipboard,colored pencil,compass,crayon,envelope,eraser,felt pen,folder,glue stick,highlighter,index card,ink cartridge,lined pad,marker,notebook,paintbrush,paper clip,pencil,pencil case,protractor,ruler,sheet of paper,sketchbook,stapler,sticker,sticky note,tape roll,thumbtack",
);
export const TOYS = of(
  "action figure,board game,bouncy ball,building block,bubble wand,doll,dollhouse,domino tile,frisbee,hula hoop,jump rope,kite,marble,model plane,music box,paper plane,playing card,puppet,puzzle,rubber duck,skateboard,slingshot,spinning top,stuffed bear,teddy bear,toy soldier,toy train,water gun,whistle,yo-yo",
);
export const CLOTHES = of(
  "apron,belt,beret,blouse,bow tie,cap,cardigan,coat,dress,glove,hat,headband,hoodie,jacket,kimono,leotard,mitten,necktie,raincoat,robe,sandal,scarf,shirt,shoe,skirt,slipper,sock,suit,sweater,swimsuit,sweatshirt,T-shirt,tunic,uniform,vest",
);
export const HOUSEHOLD = of(
  "armchair,basket,bathrobe,blanket,bookcase,broom,bucket,candle,carpet,chair,chandelier,clock,hanger,cup,curtain,cushion,dish towel,dustpan,fork,frying pan,glass,kettle,knife,ladle,lamp,light bulb,mattress,mirror,mop,mug,napkin,photo frame,pillow,pitcher,plate,pot,rug,saucer,spoon,stool,table,teapot,toothbrush,towel,tray,umbrella,vase,washcloth",
);
export const TOOLS = of(
  "ax,bolt,brick,broomstick,chisel,crowbar,drill,floor tile,garden hose,hammer,hinge,hoe,hook,ladder,light switch,nail,nut,paint can,pipe,plank,pulley,rake,roof tile,rope,saw,screw,screwdriver,shovel,spade,toolbox,wheelbarrow,wire spool,wooden board,wrench",
);
export const MACHINES = of(
  "battery,blender,calculator,camera,computer,dryer,fan,hairdryer,heater,keyboard,lawn mower,loudspeaker,microphone,microscope,mixer,monitor,mouse pad,phone,printer,projector,radio,robot,scanner,sewing machine,tablet,telescope,television,toaster,vacuum cleaner,walkie-talkie,washing machine",
);
export const INSTRUMENTS = of(
  "accordion,banjo,bell,bugle,cello,clarinet,drum,flute,gong,guitar,harmonica,harp,mandolin,oboe,piano,recorder,saxophone,tambourine,triangle,trombone,trumpet,tuba,ukulele,violin,xylophone",
);
export const SPORTS_GEAR = of(
  "arrow,baseball bat,basketball,bow,bowling pin,boxing glove,canoe,cone,dumbbell,fishing rod,football,golf ball,helmet,hockey stick,hurdle,jersey,kayak,life jacket,mat,paddle,puck,racket,skate,ski,sled,snowboard,soccer ball,surfboard,tennis ball,trophy,volleyball,water bottle",
);
export const KEEPSAKES = of(
  "badge,bead,bookmark,bottle cap,bracelet,brooch,button,charm,coin,comic book,crystal,earring,feather,fossil,fridge magnet,gemstone,greeting card,key chain,lapel pin,locket,medal,miniature car,movie poster,necklace,pebble,pendant,photo,pin,postcard,ribbon,ring,seashell,snow globe,souvenir spoon,stamp,trading card",
);
export const PLANTS = of(
  "azalea,bush,cactus plant,carnation,chrysanthemum,clover,crocus,daffodil,dahlia,daisy,fern,geranium,hyacinth,iris,ivy plant,jasmine bush,lavender plant,lily,lotus,magnolia,marigold,orchid,palm,pansy,peony,petunia,poppy,rose,seedling,shrub,snowdrop,sunflower,tulip,violet,water lily",
);
export const TREES = of(
  "almond tree,apple tree,ash,birch,cedar,cherry tree,chestnut tree,cypress,elm,fig tree,fir,hazel bush,juniper,lemon tree,lime tree,maple,oak,olive tree,orange tree,palm tree,peach tree,pear tree,pine,plum tree,poplar,redwood,spruce,walnut tree,willow",
);
export const FARM_ANIMALS = of(
  "alpaca,bull,calf,chick,chicken,cow,donkey,duck,duckling,foal,goat,goose,hen,horse,lamb,llama,mule,peacock,pig,piglet,pony,rabbit,rooster,sheep,turkey",
);
export const WILD_ANIMALS = of(
  "antelope,badger,bat,bear,beaver,camel,cheetah,chimpanzee,coyote,crocodile,elephant,flamingo,fox,gazelle,giraffe,gorilla,hedgehog,hippo,jaguar,kangaroo,koala,lemur,leopard,lion,lizard,lynx,meerkat,monkey,otter,panda,panther,penguin,polar bear,porcupine,raccoon,rhino,seal,skunk,sloth,snake,squirrel,tiger,tortoise,walrus,zebra",
);
export const BIRDS = of(
  "blackbird,bluebird,budgie,canary,crane,crow,cuckoo,dove,eagle,falcon,finch,gull,hawk,heron,hummingbird,magpie,ostrich,owl,parakeet,parrot,pelican,pheasant,pigeon,puffin,quail,raven,robin,sparrow,starling,stork,swallow,swan,toucan,woodpecker,wren",
);
export const SEA_AND_POND = of(
  "clam,crab,dolphin,eel,frog,guppy,lobster,mussel,newt,octopus,oyster,sardine,sea star,seahorse,snail,swordtail,tadpole,turtle,whale",
);
export const INSECTS = of(
  "ant,bee,beetle,bumblebee,butterfly,caterpillar,cicada,cricket,dragonfly,firefly,fly,grasshopper,ladybug,moth,silkworm,spider,wasp,worm",
);
export const PETS = of(
  "canary,cat,chinchilla,dog,ferret,gecko,gerbil,guinea pig,hamster,iguana,kitten,lizard,parakeet,parrot,puppy,rabbit,rat,snake,tortoise,turtle",
);
export const VEHICLES = of(
  "airplane,ambulance,barge,bicycle,boat,bus,camper,canoe,car,carriage,cart,delivery van,dump truck,ferry,fire engine,forklift,helicopter,jeep,limousine,minibus,moped,motorcycle,pickup,police car,rickshaw,sailboat,school bus,scooter,ship,sleigh,streetcar,taxi,tractor,trailer,train car,tricycle,truck,van,wagon,yacht",
);
export const VESSELS = of(
  "backpack,bag,barrel,basin,basket,bin,bottle,bowl,box,bucket,cabinet,can,carton,case,chest,cooler,crate,cupboard,drawer,envelope,folder,jar,jug,locker,pack,packet,pail,pouch,sack,shelf,suitcase,tin,toolbox,tray,trunk,tub,tube,wagon",
);
export const WORKERS = of(
  "actor,architect,astronaut,baker,barber,bricklayer,butcher,carpenter,cashier,chef,clerk,clown,cook,dancer,dentist,diver,doctor,driver,electrician,engineer,farmer,firefighter,fisher,florist,gardener,guard,guide,hairdresser,janitor,judge,lifeguard,locksmith,mechanic,miner,model,nurse,painter,photographer,pilot,plumber,porter,potter,programmer,reporter,sailor,sculptor,secretary,singer,soldier,surgeon,tailor,teacher,translator,waiter,welder,writer",
);
export const VISITORS = of(
  "athlete,beginner,camper,cheerleader,child,climber,coach,contestant,customer,cyclist,fan,first grader,guest,hiker,juggler,kid,member,musician,neighbor,parent,passenger,patient,performer,pilgrim,player,pupil,reader,resident,rower,runner,sailor,scout,senior,shopper,singer,skater,skier,spectator,student,swimmer,teenager,tourist,traveler,visitor,volunteer,voter,walker,youngster",
);

/** Everything that one person may have a few of. */
export const OWNED: readonly Noun[] = [
  ...[...FRUITS, ...BAKED, ...SWEETS, ...STATIONERY, ...TOYS, ...CLOTHES],
  ...[...HOUSEHOLD, ...TOOLS, ...INSTRUMENTS, ...SPORTS_GEAR, ...KEEPSAKES, ...PLANTS],
];

/** Everything that eats and moves. */
export const CREATURES: readonly Noun[] = [
  ...[...FARM_ANIMALS, ...WILD_ANIMALS, ...BIRDS, ...SEA_AND_POND, ...INSECTS, ...PETS],
];

/** Where a crowd or a number of things can be, with the preposition. */
export const SPOTS: readonly string[] =
  "at the airport,at the amusement park,in the aquarium,in the attic,in the backyard,at the bakery,in the barn,in the basement,on the bridge,at the bus stop,in the cafeteria,at the campsite,in the castle,in the cellar,at the circus,in the classroom,at the concert,on the deck,at the farm,on the field,in the forest,in the garage,at the garden center,in the greenhouse,at the gym,in the hall,at the harbor,on the hill,in the hospital,at the hotel,at the ice rink,on the island,in the kitchen,at the lake,at the laundromat,on the lawn,at the library,in the lobby,at the market,in the meadow,at the museum,at the office,in the orchard,in the park,at the picnic,on the playground,on the pond,at the pool,on the porch,at the post office,at the racetrack,on the roof,in the shed,at the skate park,on the square,in the stable,at the stadium,at the station,in the storeroom,on the street,in the studio,at the theater,in the tower,on the train,in the valley,in the village,in the warehouse,in the workshop,at the zoo".split(
    ",",
  );
