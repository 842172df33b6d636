import { rowsOf } from "./row";

/** Trades and chores. */
export const PEOPLE = rowsOf(
  "trade",
  `
loaf:loaves / hour 6-24 / bake [x]|shape [x]|take [x] out of the oven / are burned|are set aside for the staff|eat [x] with the neighbors / rack hold 6-20 / the order ^is for [x]|a hotel ^want [x] / in a small bakery|in the village bakery / 6
letter,parcel / day 20-90 / deliver [x]|carry [x] to their doors / are returned to the post office|come back with a wrong address / mailbag hold 20-50 / there ~are [x] to deliver / in a mountain village|on the outskirts of town / -
chair,stool,bench / week 2-9 / build [x]|carve [x]|varnish [x] / are rejected for scratches|keep [x] for the showroom / truckload take 10-30 / the customer ^order [x]|a school ^need [x] / in a furniture workshop / 80
brick / hour 40-120 / lay [x]|set [x] / crack during the night|are knocked out again / row have 10-30 / the wall ^need [x] / on a building site|behind the old mill / -
shirt,skirt,apron / day 4-18 / sew [x]|hem [x]|cut out [x] / are sent back because of a loose seam|give [x] to a shelter / carton hold 4-12 / the shop ^ask for [x]|the choir ^need [x] / in a tailor's shop / 30
apple,pear,peach:peaches / hour 60-180 / pick [x]|gather [x] / are bruised|are eaten by wasps|keep [x] for jam / crate hold 20-60 / the market ^want [x]|the juice press ^need [x] / in the orchard|on a fruit farm / 2
patient / day 8-30 / examine [x]|see [x]|treat [x] / - / - / there ~are [x] on the list / in a country clinic / -
car,van / day 3-14 / repair [x]|inspect [x]|wash [x] / are sent back for another check / - / there ~are [x] to be seen to / at a garage on Elm Street / -
window / hour 4-16 / clean [x]|polish [x] / are splashed with mud again / floor have 8-24 / the office tower ^have [x] / downtown / -
lawn,garden / day 2-8 / mow [x]|rake [x] / - / - / there ~are [x] on the list / in a quiet suburb / -
tree,sapling / day 10-60 / plant [x]|water [x]|stake [x] / are knocked over by a storm|are eaten by deer / row have 5-20 / the town ^want [x] / along the new road|on a bare hillside / -
oyster,clam / hour 15-60 / open [x]|shuck [x] / are found to be empty|give [x] to the cook / platter hold 6-24 / the banquet ^call for [x] / at a seafood stand / 3
dumpling,ravioli:ravioli,spring roll / minute 2-8 / fold [x]|fill [x]|pinch [x] shut / fall apart in the pot|are eaten by the cook / tray hold 10-30 / the party ^call for [x] / in a restaurant kitchen / -
burger,taco,sandwich / hour 12-50 / grill [x]|serve [x]|hand out [x] / are returned as too cold / tray hold 4-12 / the festival ^expect to need [x] / in a food truck|at a street stand / 9
haircut / day 5-18 / give [x]|do [x] / - / - / the plan ^is for [x] / at a barbershop / -
pot,bowl,mug / day 6-24 / throw [x] on the wheel|glaze [x]|shape [x] / crack in the kiln|come out crooked|keep [x] at home / shelf:shelves hold 6-20 / the gallery ^order [x]|a cafe ^want [x] / in a pottery studio / 20
candle / hour 8-30 / pour [x]|dip [x] / come out crooked|melt in the sun|keep [x] as presents / box hold 4-12 / the church ^order [x] / in a barn / 7
dish:dishes,plate / minute 3-9 / wash [x]|dry [x] / are still greasy / rack hold 12-30 / there ~are [x] in the sink / after a wedding dinner|in the school kitchen / -
sheep:sheep,goat / day 12-40 / shear [x]|brush [x] / - / pen hold 6-20 / the flock ^have [x] / at a hill farm / -
cow / hour 6-18 / milk [x]|feed [x] / - / stable hold 6-20 / the farm ^have [x] / on a dairy farm / -
gallon of paint:gallons of paint / day 3-12 / use up [x]|mix [x] / are spilled|are the wrong shade / - / the job ^call for [x] / in an empty warehouse / -
room / day 4-16 / clean [x]|make up [x]|vacuum [x] / have to be done over / floor have 6-18 / the hotel ^have [x] / in a seaside hotel / -
report,exam,essay / hour 4-14 / grade [x]|correct [x]|read [x] / are handed back unread / folder hold 8-30 / there ~are [x] on the desk / at the kitchen table / -
lesson / week 12-28 / give [x]|prepare [x] / - / - / the contract ^is for [x] / at a music school / -
passenger / day 20-80 / drive [x] to the airport|take [x] across town / - / - / the company ^expect [x] / in a big city / -
fish:fish,crab,lobster / day 15-80 / catch [x]|haul in [x] / are thrown back as too small|are eaten by seals|give [x] to the crew / basket hold 8-20 / the restaurant ^want [x] / off the coast|in the bay / 12
tile / hour 12-50 / lay [x]|fix [x] in place / break|are cut the wrong way / row have 6-18 / the floor ^need [x] / in a new bathroom|in a hallway / -
wreath / day 5-20 / tie [x]|make [x]|decorate [x] / are spoiled by rain|give [x] to the hospital / carton hold 3-8 / the flower shop ^order [x] / in a greenhouse / 25
bouquet,corsage / hour 4-15 / arrange [x]|wrap [x] / wilt|are left unsold|give [x] to the church / bucket hold 3-10 / the wedding ^call for [x] / in a flower shop / 18
phone call,email,complaint / hour 6-24 / answer [x]|handle [x] / are passed on to a manager / - / the day's target ^is [x] / at a call center|in a customer office / -
form,invoice,contract / hour 8-30 / check [x]|stamp [x]|file [x] / have mistakes in them / binder hold 20-60 / there ~are [x] in the pile / at the town hall / -
sign,poster,banner / day 3-12 / paint [x]|letter [x]|design [x] / are ruined by a spill / - / the committee ^want [x] / in a sign shop / 30
violin,guitar,flute / month 2-7 / build [x]|restore [x]|tune up [x] / are kept back for more work|lend [x] to young players / - / the orchestra ^order [x] / in a narrow workshop / -
pair of shoes:pairs of shoes / week 4-16 / make [x]|mend [x]|resole [x] / are too tight and ~have to be redone / - / the theater ^order [x] / in a cobbler's shop / 70
jar of jam:jars of jam,jar of honey:jars of honey / hour 6-25 / fill [x]|label [x]|seal [x] / leak|are broken|give [x] to friends / case hold 6-12 / the farm shop ^want [x] / in a farm kitchen / 8
pound of coffee:pounds of coffee / hour 8-40 / roast [x]|pack [x] / are burned|keep [x] for the cafe / sack hold 10-40 / the cafe ^order [x] / at a coffee house / 14
cake,pie,quiche / day 4-18 / bake [x]|finish [x]|decorate [x] / collapse|are dropped|give [x] to the nursing home / cart hold 4-12 / the fair ^need [x] / in a pastry shop / 22
lightbulb,lamp / hour 4-18 / change [x]|screw in [x]|test [x] / flicker and ~have to come out again / hallway have 6-24 / the building ^have [x] / in an old theater / -
shelf:shelves,cupboard / hour 2-8 / stock [x]|tidy [x]|dust [x] / - / aisle have 6-20 / the store ^have [x] / in a supermarket / -
ticket,program / hour 15-70 / sell [x]|hand out [x]|check [x] / are given back / - / the hall ^have seats for [x] / at the opera|at the box office / -
meter of fence:meters of fence / day 8-40 / put up [x]|mend [x]|paint [x] / are blown over / section have 4-10 / the pasture ^need [x] / on a ranch / -
meter of ditch:meters of ditch,meter of trench:meters of trench / day 10-40 / dig [x]|clear [x] / cave in / - / the plan ^is for [x] / beside a field / -
log,plank / hour 8-40 / saw [x]|split [x]|stack [x] / are rotten|keep [x] for the stove / cartload take 20-60 / the customer ^order [x] / at the edge of the forest / 4
bag of leaves:bags of leaves,bag of trash:bags of trash / hour 3-12 / fill [x]|collect [x]|drag away [x] / tear open / truckload make 12-40 / the park ^have to be cleared of [x] / in the city park / -
photo,portrait / day 8-40 / take [x]|edit [x]|print [x] / are blurred|are deleted / album hold 12-40 / the magazine ^ask for [x] / at a photo studio / -
suitcase,bag / hour 20-70 / load [x]|unload [x]|scan [x] / are taken aside to be searched / cart hold 6-20 / there ~are [x] for the flight / at the airport / -
vaccine,shot / hour 6-24 / give [x]|prepare [x] / are spoiled / - / the clinic ^plan for [x] / in a school gym / -
sofa,mattress,dresser / day 3-12 / deliver [x]|carry [x] upstairs / are refused by the buyer / - / there ~are [x] in the warehouse / all over the county / -
tooth:teeth / day 4-15 / fill [x]|repair [x] / - / - / - / in a dentist's office / -
`,
);
