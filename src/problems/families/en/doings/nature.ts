import { rowsOf } from "./row";

/** Animals, plants and what goes on by itself. */
export const NATURE = rowsOf(
  "wild",
  `
acorn,nut,pinecone / day 8-50 / bury [x]|hide [x]|gather [x] / are stolen by a jay|are forgotten / hole hold 4-15 / the winter ^call for [x] / in an oak wood / - / the red squirrel|the gray squirrel|the young squirrel
egg / week 3-7 / lay [x] / are broken|are stolen by a fox / carton hold 6-12 / the farmer ^want [x] / in the hen house / - / the brown hen|the white hen|the speckled hen
egg / day 12-60 / lay [x] / are cracked|are eaten by the family / carton hold 6-12 / the farmer's wife ^need [x] / on a small farm / 1 / the hens|the ducks|the geese
egg / day 200-900 / lay [x] / do not hatch / - / - / inside a beehive / - / the queen bee|the younger queen
flower,blossom / hour 40-150 / visit [x]|fly to [x] / have no nectar left / - / the meadow ^have [x] / in a clover field / - / the honeybee|the bumblebee|the small wasp
gram of nectar:grams of nectar,gram of pollen:grams of pollen / day 20-120 / bring in [x]|collect [x] / are eaten by the young / comb hold 40-120 / the hive ^need [x] / at the edge of a linden wood / - / the first hive|the second hive|the wild swarm
pound of bamboo:pounds of bamboo,pound of leaves:pounds of leaves / day 8-40 / eat [x]|chew up [x] / are spat out / bundle have 5-20 / the keepers ~have [x] / at the zoo / - / the older panda|the young panda
pound of hay:pounds of hay,kilogram of grass:kilograms of grass / day 12-80 / eat [x] / are trampled / bale make 20-50 / the barn ^hold [x] / on the savanna farm / - / the elephant|the rhino|the old horse
carrot,turnip / day 4-20 / eat [x]|nibble at [x] / are left half eaten / bunch have 3-8 / the sack ^hold [x] / behind the barn / - / the donkey|the pony|the rabbits
fish:fish,herring:herring,squid:squid / day 6-35 / catch [x]|snatch up [x] / get away / bucket hold 5-25 / the colony ^need [x] / near the cliffs / - / the sea lion|the dolphin|the pelicans
insect,mosquito,moth / hour 40-180 / catch [x]|chase [x] / get away / - / - / over the pond / - / the little bat|the big bat|the swallow
insect,fly:flies / day 8-50 / catch [x] / escape / - / - / in the garden shed / - / the spider|the frog|the lizard
twig,feather,blade of grass:blades of grass / hour 4-25 / bring [x] to the nest|carry [x] up / fall down|are blown away by the wind / - / the nest ^take [x] / in a tall elm / - / the robin|the magpie|the stork
branch,log,stick / night 3-20 / gnaw off [x]|drag [x] to the dam / are washed away / layer have 4-15 / the dam ^take [x] / on a forest stream / - / the old beaver|the young beaver|the beavers
leaf:leaves,crumb,seed / hour 60-240 / carry home [x]|bring in [x] / are lost on the way / chamber hold 40-150 / the winter store ^need [x] / in the rain forest|under an old stump / - / the red ants|the black ants
centimeter / day 2-9 / grow [x]|climb [x] / are eaten by snails / - / the trellis ^have a height of [x] / in the greenhouse / - / the bean plant|the sunflower|the bamboo shoot
centimeter / minute 4-15 / crawl [x]|creep [x] / - / - / the garden path ^have a length of [x] / after a rain shower / - / the snail|the slug|the caterpillar
meter / minute 5-30 / walk [x]|crawl [x] / - / - / the beach ^have a width of [x] / on a tropical island / - / the turtle|the crab|the tortoise
kilometer,mile / day 30-180 / fly [x]|cover [x] / - / stage make 60-200 / the way south ^have a length of [x] / in the fall / - / the geese|the cranes|the swallows
mile / day 15-70 / swim [x]|travel [x] / - / - / the way to the feeding grounds ^have a length of [x] / in the open ocean / - / the gray whale|the sea turtle|the shark
kilometer / hour 4-14 / run [x]|pull the sled [x] / - / stage make 8-40 / the race ^have a length of [x] / across the snow / - / the huskies|the reindeer team
millimeter of rain:millimeters of rain / hour 3-14 / bring [x]|drop [x] / - / - / the record ^is [x] / in the valley / - / the storm|the rain cloud
centimeter of snow:centimeters of snow / hour 2-8 / bring [x]|drop [x] / melt at once / - / the ski run ^call for [x] / in the mountains / - / the blizzard|the second storm
meter of sand:meters of sand / year 2-9 / wash away [x]|carry off [x] / are brought back by the wind / - / - / along the coast / - / the sea|the river
drop / minute 20-80 / lose [x]|let fall [x] / miss the bucket / - / the cup ^hold [x] / deep inside a cave / - / the icicle|the limestone ceiling
liter of water:liters of water / day 20-110 / drink [x] / are spilled / trough take 40-120 / the tank ^hold [x] / at a watering place / - / the camel|the ox|the cows
liter of milk:liters of milk / day 8-35 / give [x] / are drunk by the calf / can take 10-40 / the dairy ^order [x] / on an alpine meadow / 2 / the spotted cow|the brown cow|the goats
tomato:tomatoes,cucumber,pepper / week 6-40 / yield [x] / are eaten by beetles|rot / basket hold 6-20 / the kitchen ^call for [x] / in a glass house / 2 / the first bed|the second bed
apple,orange,lemon / week 20-90 / drop [x]|yield [x] / are rotten|are full of worms / bag hold 8-30 / the juice stand ^need [x] / in a back garden / - / the old tree|the young tree
meter of silk:meters of silk / hour 8-40 / spin [x]|make [x] / tear / - / the cocoon ^take [x] / on a mulberry farm / - / the silkworm|the second silkworm
mouse:mice,vole / week 4-20 / catch [x] / get away / - / - / in the old mill / - / the barn owl|the gray cat|the striped cat
hole,molehill / night 2-12 / dig [x]|push up [x] / are filled in by the gardener / - / - / under the lawn / - / the mole|the badger|the gophers
kick,jump / minute 8-40 / make [x]|do [x] / are too low / - / the show ^call for [x] / in a circus ring / - / the kangaroo|the trained poodle
trick,somersault / hour 12-50 / perform [x]|do [x] / go wrong / - / the show ^have [x] / at the marine park / - / the dolphins|the seal
breath / minute 6-30 / take [x] / - / - / - / during a long rest / - / the sleeping bear|the horse|the dog
wingbeat / minute 60-240 / make [x] / - / - / - / above the cliffs / - / the gull|the heron|the crow
peck,knock / minute 40-150 / make [x] / are too soft to be heard / - / - / on a dead pine / - / the green woodpecker|the black woodpecker
call,song / hour 20-90 / give [x]|sing [x] / are drowned out by the wind / - / - / at dawn / - / the nightingale|the cuckoo|the thrush
ton of ice:tons of ice / day 30-160 / lose [x] / - / - / - / in the far north / - / the glacier|the iceberg
kilogram of fruit:kilograms of fruit / day 4-25 / eat [x] / are thrown to the ground / crate hold 5-20 / the keeper ^bring [x] / in the monkey house / - / the gorilla|the chimpanzees|the orangutan
worm,grub / hour 6-30 / find [x]|bring home [x] / are snatched away by a crow / - / the chicks ~need [x] / on a wet lawn / - / the blackbird|the starling|the mother hen
shoot,root / day 8-40 / put out [x]|send out [x] / dry up / - / - / by the garden wall / - / the ivy|the mint|the strawberry plant
`,
);
