import { rowsOf } from "./row";

/** Machines, vehicles and crews. */
export const MACHINES = rowsOf(
  "machine",
  `
label,sticker / minute 20-90 / print [x]|cut [x] / come out smeared / roll have 50-100 / the order ^is for [x] / in a print shop / - / the old printer|the new printer|the small printer
page,flyer / minute 12-50 / print [x]|copy [x] / are jammed|come out blank / booklet have 8-24 / the job ^is [x] / in the school office / - / the black copier|the gray copier
bottle / minute 20-80 / fill [x]|cap [x]|rinse [x] / are chipped|leak / crate hold 12-24 / the order ^is for [x] / at a mineral water plant / 3 / the first filling line|the second filling line
can of soup:cans of soup,can of beans:cans of beans / minute 15-60 / seal [x]|fill [x] / are dented / carton hold 12-36 / the supermarket ^order [x] / in a cannery / 3 / the red canning machine|the blue canning machine
car,truck / day 8-40 / assemble [x]|paint [x] / fail the test / ship hold 20-90 / the dealers ~order [x] / in a car factory / - / the day crew|the night crew
bolt,screw / minute 30-120 / cut [x]|turn out [x] / are the wrong length / bag hold 20-100 / the contract ^is for [x] / in a metal works / - / the left lathe|the right lathe
pizza / hour 12-60 / bake [x]|heat [x] / are burned / stack have 4-12 / the stadium ^want [x] / in a pizza place / 15 / the brick oven|the electric oven|the pizza oven
gallon:gallons / minute 4-30 / pump out [x]|bring up [x]|move [x] / run back into the well / tank take 30-120 / the cellar ^hold [x] / after a flood / - / the old pump|the fire pump|the electric pump
liter / minute 3-20 / let out [x]|deliver [x] / leak away / barrel take 30-120 / the pool ^take [x] / in a back yard / - / the garden hose|the kitchen tap|the broken tap
ton of sand:tons of sand,ton of gravel:tons of gravel / hour 8-45 / move [x]|dig out [x] / slide back / truckload make 5-15 / the road ^call for [x] / in a gravel pit / - / the yellow digger|the orange digger
ton of coal:tons of coal,ton of ore:tons of ore / day 30-150 / haul [x]|lift [x] to the surface / are only stone / wagon hold 10-40 / the power plant ^order [x] / in a mine / - / the north shaft|the south shaft
bale of hay:bales of hay / hour 15-60 / make [x]|press [x] / break open|get wet / wagon hold 20-60 / the farm ^need [x] / on a dry summer day / 7 / the green baler|the old baler
acre / hour 3-12 / plow [x]|harvest [x]|mow [x] / have to be done over / field have 6-24 / the farm ^have [x] / on the plains / - / the red tractor|the green tractor|the new combine
passenger,tourist / hour 20-90 / carry [x] across|take [x] / - / - / the crowd ^come to [x] / on the river|at the lake / - / the white ferry|the blue ferry
skier,hiker / hour 60-240 / carry [x] to the top|take [x] up / - / - / the resort ^expect [x] / in a ski resort / - / the chair lift|the old gondola
kilometer,mile / hour 30-110 / travel [x]|cover [x]|go [x] / - / stage make 40-120 / the whole line ^have a length of [x] / - / - / the freight train|the express train|the night bus
mile / hour 8-30 / sail [x]|make [x] / - / stage make 10-60 / the voyage ^have a length of [x] / on a calm sea / - / the sailboat|the fishing boat|the tugboat
mile / minute 4-14 / fly [x]|cover [x] / - / - / the flight path ^have a length of [x] / - / - / the cargo plane|the jet
crate,container / hour 12-50 / lift [x]|unload [x]|move [x] / are set aside by customs / ship hold 40-150 / the ship ^carry [x] / in a harbor / - / the tall crane|the short crane|the robot arm
shirt,towel / hour 20-90 / wash [x]|press [x]|fold [x] / come out with stains / basket hold 10-40 / the hotel ^send [x] / in a laundry / - / the big machine|the small machine
meter of cloth:meters of cloth,meter of ribbon:meters of ribbon / hour 8-40 / turn out [x]|dye [x] / are torn|have a flaw / bolt have 10-40 / the tailor ^order [x] / in a textile mill / 9 / the old loom|the new loom|the wide loom
toy,doll,puzzle / hour 20-90 / assemble [x]|paint [x]|wrap [x] / are faulty / carton hold 6-24 / the toy store ^order [x] / before Christmas / 15 / the morning crew|the evening crew
package,parcel / hour 60-240 / sort [x]|scan [x]|weigh [x] / have no address / pallet hold 20-80 / there ~are [x] in the hall / in a sorting center / - / the scanner|the belt|the sorting robot
pretzel,donut,bagel / minute 6-30 / shape [x]|fry [x]|glaze [x] / are misshapen / tray hold 12-36 / the bakery chain ^order [x] / in a bread factory / 2 / the shaping machine|the second machine
chocolate bar,candy bar / minute 15-75 / wrap [x]|mold [x] / are broken / box hold 10-40 / the shop chain ^order [x] / in a chocolate factory / 3 / the silver machine|the copper machine
kilowatt-hour / day 6-40 / produce [x]|make [x] / are lost on the way / - / the household ^use [x] / - / - / the solar roof|the small windmill|the water wheel
kilowatt-hour / day 4-20 / use [x]|burn up [x] / - / - / the limit ^is [x] / in an old house / - / the heater|the freezer|the air conditioner
photo,scan / hour 20-90 / take [x]|send down [x] / are lost in the noise / folder hold 20-60 / the mission ^call for [x] / high above the earth / - / the weather satellite|the space telescope|the drone
brick,tile / hour 60-240 / press [x]|fire [x] / crack / pallet hold 40-120 / the builder ^order [x] / in a brickyard / 2 / the old kiln|the new kiln
barrel of oil:barrels of oil / day 40-150 / bring up [x]|produce [x] / are lost through a leak / tank take 100-300 / the refinery ^order [x] / in the desert / 70 / the east well|the west well
egg / minute 20-90 / sort [x]|wash [x] / are cracked / carton hold 6-30 / the market ^order [x] / on a poultry farm / - / the egg washer|the egg belt
meter of road:meters of road,meter of track:meters of track / day 15-80 / finish [x]|lay [x] / have to be done over / section have 10-50 / the plan ^is for [x] / outside the town / - / the first crew|the second crew
meter of tunnel:meters of tunnel / day 4-25 / drill [x]|dig [x] / cave in / - / the tunnel ^call for [x] / deep under the mountain / - / the drilling machine|the miners
tree / day 40-150 / plant [x]|prune [x] / do not survive / row have 10-40 / the forest plan ^call for [x] / in a burned forest / - / the volunteers|the foresters|the students
sandbag / hour 30-120 / fill [x]|pile up [x] / burst / row have 10-40 / the dike ^need [x] / before the flood / - / the soldiers|the villagers|the firefighters
meal / day 60-240 / cook [x]|hand out [x] / are left over / - / the camp ^need [x] / in a shelter / - / the volunteers|the cooks
seat,bench / hour 12-60 / put up [x]|wipe [x] / are broken / row have 6-24 / the arena ^have [x] / before a concert / - / the stage hands|the cleaners
sock,glove / hour 30-120 / knit [x]|turn out [x] / have holes / bag hold 6-24 / the army ^order [x] / in a knitting mill / 4 / the fast machine|the slow machine
song,tune / hour 8-16 / play [x] / - / - / the list ^have [x] / in a roadside diner / - / the jukebox|the radio
cup of coffee:cups of coffee,cup of cocoa:cups of cocoa / hour 15-60 / make [x]|pour [x] / are too cold / tray hold 4-12 / the congress ^order [x] / at a train station / 4 / the vending machine|the coffee bar
gram of plastic:grams of plastic,gram of wire:grams of wire / hour 10-60 / use up [x]|melt [x] / are wasted / - / the model ^take [x] / in a hobby room / - / the 3D printer|the second 3D printer
`,
);
