import { rowsOf } from "./row";

/** Hobbies, training and school. */
export const PASTIMES = rowsOf(
  "pastime",
  `
page / day 8-45 / read [x] of a mystery novel|read [x]|get through [x] / - / chapter have 6-20 / the novel ^have [x]|the reading list ^come to [x] / during the holidays|for a book club / -
page / hour 12-50 / edit [x]|translate [x]|type [x] / have to be done over / chapter have 8-24 / the manuscript ^have [x] / for a publisher / -
word / minute 20-60 / type [x]|copy out [x] / are misspelled / - / the essay ^need [x]|the letter ^have [x] / at a computer|for a school newspaper / -
lap / day 5-30 / swim [x]|run [x] / - / mile make 4-20 / the challenge ^is [x] / at the pool|with the sports club / -
minute / day 15-60 / practice the piano for [x]|practice the violin for [x]|sing for [x] / are spent on scales / - / the teacher ^ask for [x] / before a concert / -
minute / day 20-90 / exercise for [x]|train for [x]|do yoga for [x] / are for warming up / - / the coach ^ask for [x] / at the gym|at home / -
minute / day 15-75 / walk the dog for [x]|jog for [x]|skate for [x] / - / - / the fitness plan ^call for [x] / by the river / -
minute / day 10-50 / study Spanish for [x]|learn spelling for [x]|practice drawing for [x] / - / - / the course ^take [x] / after school / -
hour / week 4-20 / volunteer for [x]|work in the library for [x]|help out for [x] / - / shift make 2-5 / the school ^ask for [x] / in the neighborhood / -
hour / month 10-40 / practice flying for [x]|train for [x] with the rescue team|rehearse for [x] / - / - / the license ^call for [x] / on weekends / -
mile / hour 3-14 / bike [x]|hike [x]|ride [x] / - / stage make 5-15 / the trail ^have a length of [x] / in the hills|on vacation / -
kilometer / day 8-45 / cycle [x]|paddle [x]|walk [x] / - / stage make 6-20 / the tour ^have a length of [x] / along the canal|in the north / -
push-up,sit-up,squat / minute 10-30 / do [x]|manage [x] / do not count / set have 5-15 / the test ^call for [x] / in gym class / -
step / minute 60-120 / climb [x]|take [x] / - / floor have 12-24 / the tower ^have [x] / inside a lighthouse|in a cathedral / -
free throw,goal,basket / day 10-60 / make [x]|score [x] / do not count / - / the bet ^is for [x] / at basketball camp|at practice / -
math problem,riddle,puzzle / hour 4-18 / solve [x]|check [x]|work out [x] / are wrong / worksheet have 4-12 / the workbook ^have [x] / before the test / -
postcard,letter,thank-you note / hour 3-12 / write [x]|sign [x]|address [x] / are torn up again / pack make 4-10 / the list ^ask for [x] / after the wedding / -
bracelet,necklace,keychain / day 3-15 / string [x]|braid [x]|make [x] / come apart|give [x] to classmates|keep [x] / box hold 4-12 / the craft fair ^need [x] / at summer camp|on the porch / 9
scarf:scarves,hat,mitten / month 2-9 / knit [x]|crochet [x] / are too small|give [x] to relatives / box hold 2-8 / the shelter ^ask for [x] / in the winter / 20
cookie,brownie,cupcake / hour 12-60 / bake [x]|frost [x]|make [x] / are eaten by the family|crumble|give [x] to the teacher / tin hold 6-24 / the bake sale ^need [x] / for a bake sale / 3
cup of lemonade:cups of lemonade,glass of iced tea:glasses of iced tea / hour 6-30 / sell [x]|pour [x] / are spilled / pitcher make 4-10 / the plan ^is to sell [x] / on a hot day|at a roadside stand / -
shell,pebble,sea star / hour 8-40 / find [x]|pick up [x] / are broken|throw [x] back into the sea|give [x] to a little cousin / jar hold 8-30 / the mosaic ^need [x] / on the beach / -
can,bottle / day 15-70 / collect [x]|pick up [x]|crush [x] / are refused by the machine|give [x] to a neighbor / sack hold 10-40 / the class ^want to have [x] / for a recycling drive / -
berry,cherry,plum / minute 6-25 / pick [x]|gather [x] / are still green|are eaten on the spot / bowl hold 20-60 / the pie ^call for [x] / in a sunny meadow|at the edge of the woods / -
mushroom,chestnut,walnut / hour 12-60 / find [x]|gather [x] / have worms|are left for the squirrels|give [x] to a friend / basket hold 10-40 / the recipe ^call for [x] / in the autumn woods / -
snowball,sandcastle,mud pie / hour 4-20 / make [x]|build [x] / fall apart / pile have 4-12 / the game ^call for [x] / with cousins / -
paper crane,paper flower,paper star / hour 6-30 / fold [x]|cut out [x] / are crumpled|give [x] to a sick child / string hold 5-20 / the decoration ^call for [x] / for a party / 2
photo,postcard / hour 4-20 / glue in [x]|sort [x]|label [x] / fall out again / page hold 2-8 / the shoebox ^hold [x] / on a rainy weekend / -
verse,line / day 3-15 / learn [x] by heart|memorize [x]|recite [x] / are forgotten / stanza have 3-8 / the poem ^have [x] / for a school play / -
vocabulary word,flash card / day 6-30 / learn [x]|study [x]|review [x] / are forgotten / unit have 8-25 / the exam ^cover [x] / before a trip abroad / -
bird,butterfly / hour 4-25 / count [x]|spot [x] / turn out to have been seen twice / - / the contest ^ask for [x] / in a nature park / -
puzzle piece / hour 20-80 / place [x]|find a spot for [x] / have to come out again / - / the puzzle ^have [x] / by the fireplace / -
raffle ticket,calendar,magazine / day 6-30 / sell [x] / are given back|give [x] to relatives / booklet have 5-20 / the club ^want to sell [x] / for a scout troop / -
newspaper,flyer,catalog / hour 20-80 / deliver [x]|hand out [x]|fold [x] / are soaked by rain / bundle have 10-40 / the route ^need [x] / early in the morning|on foot / -
seed,bulb,seedling / hour 20-80 / plant [x]|set [x] / are dug up by squirrels|do not come up / row have 8-25 / the flower bed ^need [x] / in a community garden / -
bucket of water:buckets of water / hour 4-20 / carry [x]|draw [x] from the well / are spilled / barrel take 5-15 / the trough ^take [x] / on a campground / -
song,tune / week 2-6 / learn [x]|record [x]|write [x] / are dropped from the program / album have 4-12 / the show ^need [x] / with a band / -
stitch:stitches / minute 8-35 / knit [x]|sew [x] / are undone again / row have 10-40 / the pattern ^have [x] / in front of the television / -
dart,arrow / hour 20-70 / throw [x]|aim [x] / miss the board / round have 3-9 / the contest ^call for [x] / at the club house / -
chess game,match:matches / week 3-14 / play [x] / end in a draw / tournament have 3-9 / the badge ^call for [x] / at the chess club / -
beat,note / minute 40-120 / drum [x]|play [x] / are wrong / bar have 3-8 / the piece ^have [x] / in music class / -
`,
);
