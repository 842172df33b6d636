import { rowsOf } from "./row";

export const CLUBS = rowsOf(
  "club",
  `
the drama club|the theater group|the circus school / prepare the opening night / put up the stage set 30-90;hang the spotlights 15-45;rehearse the sword fight 15-40;check the microphones 6-20 / paint [backdrop] 20-45;fix [costume] 6-15 / the curtain =rise / week
the rowing club|the canoe team|the sailing crew / train on the lake / carry out the boats 8-20;row to the dam 20-60;practice the starts 15-40;stretch on the pier 8-20 / row [lap] 6-12;rinse [boat] 5-12 / the race =begin / week
the fire brigade|the volunteer fire company / hold an exercise / roll out the hoses 5-12;search the smoky house 10-30;put out the fire 15-50;clean the engine 20-60 / fill [air tank] 4-9;check [helmet] 1-3 / the mayor =come to watch / week
the marching band|the brass band / practice for a parade / warm up with scales 8-20;learn the new march 20-60;form the lines 8-25;polish the tubas 10-30 / play [march] 3-7;tune [trumpet] 1-3 / the parade =start / week
the cleaning crew|the night shift at the hotel / clean a hotel / sweep the lobby 10-30;wash the towels 40-100;wax the dance floor 25-70 / make [bed] 3-7;clean [bathroom] 8-18 / the new guests ~check in / day
the road crew|the paving crew / mend a village street / set up the signs 6-18;break up the old asphalt 40-120;roll the surface 25-80 / fill [pothole] 8-20;paint [crosswalk] 10-25 / the school =let out / -
the youth choir|the church choir / record an album / tune up with the organ 5-15;rehearse the hymn 15-45;set up the microphones 10-30;listen to the takes 15-50 / sing [carol] 3-6;record [verse] 2-5 / the studio =close / week
the film crew|the camera team / shoot a commercial / build up the set 30-100;adjust the lamps 10-35;apply the makeup 15-45;clear the street 6-20 / shoot [take] 3-8;film [close-up] 4-9 / the light =fade / -
the scout troop|the nature club / build a camp / pitch the kitchen tent 15-45;gather firewood 15-50;dig the fire pit 10-30;cook the stew 30-80 / tie [knot] 1-3;pitch [tent] 10-20 / the night =fall / -
the pit crew|the racing team / get a car ready for a race / check the brakes 6-20;tune the engine 25-80;fill the tank 2-6;polish the windshield 2-6 / change [tire] 3-8;tighten [bolt] 1-2 / the race =start / -
the harvest team|the orchard crew / pick apples on a big farm / set up the ladders 6-18;sharpen the shears 8-20;load the wagon 20-60;stack the crates 10-35 / pick [tree] 12-25;weigh [crate] 1-3 / the truck =leave / day
the kitchen staff|the cafeteria team / cook for three hundred people / peel the potatoes 30-90;simmer the soup 45-120;bake the lasagna 40-80;wash the pots 20-50 / slice [melon] 2-5;fill [pan] 3-8 / the doors ~open / day
the twins:they|the two sisters:they / earn some pocket money / weed the rose bed 15-50;wash the neighbor's dog 10-30;sweep the sidewalk 6-20 / mow [lawn] 15-30;clean [birdcage] 5-12 / the movie =start / week
the grandparents:they|the newlyweds:they / plan a big family party / write the guest list 10-30;order the cake 6-15;choose the music 15-50;book the hall 5-20 / call [relative] 4-10;address [invitation] 1-3 / the evening news =begin / -
the astronauts:they|the engineers:they / work outside a space station / put on the suits 30-90;check the airlock 10-30;inspect the solar panel 20-60;repair the antenna 25-80 / loosen [clamp] 2-6;replace [battery:batteries] 10-20 / the station =pass into the dark / -
`,
);

export const MACHINES = rowsOf(
  "machine",
  `
the robot mower|the garden robot / work on the lawn of a hotel / trim the edges 10-30;mow the slope 20-60;cross the terrace 3-10;recharge the battery 40-100 / mow [strip] 2-6;circle [tree] 1-3 / the guests ~sit down to breakfast / day
the dishwasher in the cafeteria / handle the lunch dishes / heat the water 4-12;rinse the plates 10-25;dry the glasses 8-25;drain the tank 3-8 / wash [rack] 4-9 / supper =begin / day
the 3D printer|the plastics printer / print a toy castle / heat up the nozzle 3-9;print the gate 30-90;cool the plate 8-20 / print [tower] 15-40;print [knight] 8-20 / the school fair =open / -
the car wash|the washing line / clean a dusty bus / spray on the foam 2-6;scrub the sides 5-15;rinse the roof 3-9;blow the windows dry 3-8 / brush [wheel] 1-3;clean [headlight] 1-2 / the bus =is needed / day
the bread machine|the dough mixer / make a loaf of raisin bread / mix the ingredients 6-15;knead the dough 15-30;let the dough rise 40-100;bake the loaf 35-70 / - / supper =begin / -
the old laptop|the office computer / start the week with an update / load the files 5-20;install the update 15-60;scan the disk 20-80;restart the system 2-8 / convert [video] 4-12;copy [folder] 2-6 / the meeting =begin / week
the ferry|the little steamer / make the round of the lake / take on the cars 8-20;cross to the east shore 15-50;unload the mail 3-10;return to the pier 20-60 / call at [landing] 4-9 / the fog =roll in / day
the snowplow|the road grader / clear the roads after a blizzard / clear the main street 15-50;refill the salt 6-15;plow the pass road 30-90;turn around at the bridge 2-6 / clear [parking lot] 8-20;salt [intersection] 2-5 / the school buses ~start / day
the coffee roaster|the big roasting drum / roast beans from Peru / warm up 8-20;roast the beans 12-30;cool the beans 5-12;grind the beans 4-10 / fill [sack] 2-5 / the café =open / day
the assembly robot|the factory robot / build electric scooters / fetch the frame 1-4;weld the frame 5-15;spray the paint 8-25;dry the paint 20-60 / fit [wheel] 2-5;drive in [rivet] 1-2 / the night shift =end / day
the street sweeper|the sweeping truck / clean up after a street festival / sweep the market square 15-45;empty the container 5-12;rinse the gutters 10-35 / sweep [alley] 4-10 / the shops ~open / week
the weather balloon|the research drone / measure the wind over the mountains / climb to the clouds 15-60;measure the wind 10-30;send the data 3-12;drift back down 20-70 / take [reading] 1-4 / the battery =run out / day
`,
);

export const ANIMALS = rowsOf(
  "animal",
  `
the old tortoise / - / bask on a flat stone 30-120;chew on lettuce 10-40;creep around the pond 15-60;sleep under a bush 40-150 / munch [dandelion] 2-5 / - / day
the mother otter / - / dive for clams 20-60;float on the waves 15-60;groom the pup 10-40;wrestle with the pup 8-30 / crack [clam] 1-3 / - / day
the barn cat / - / stalk mice behind the shed 15-60;nap on the hay 40-120;lick its paws 5-20;watch the swallows 10-40 / inspect [hiding place] 2-6 / - / day
the gray parrot / - / preen its feathers 10-40;whistle a tune 5-25;climb up and down the ropes 10-35;gnaw on a branch 8-30 / crack [walnut] 2-5 / - / day
the young elephant / - / roll in the mud 10-40;splash in the river 15-50;strip bark from a tree 15-60;follow the herd 40-120 / pull up [bush] 2-6 / - / day
the border collie / - / herd the sheep into the pen 10-40;chase a ball 10-30;guard the gate 20-80;doze on the porch 30-100 / fetch [stick] 1-3 / - / day
the beaver / - / gnaw at a birch 20-70;drag branches to the dam 20-60;plug a leak 8-30;swim around the lodge 6-25 / place [log] 3-8 / - / day
the red squirrel / - / bury acorns 10-45;leap from branch to branch 8-30;line its nest with moss 15-50;scold a jay 2-10 / open [pine cone] 2-5 / - / day
the seal at the zoo|the sea lion at the zoo / - / rest on the rocks 30-90;balance a ball 5-20;swim through the hoops 8-30;wait for fish 5-25 / juggle [ring] 1-3 / - / day
the panda / - / chew bamboo 40-150;sleep in a tree fork 60-180;climb up a log 4-20;tumble down a slope 3-15 / peel [bamboo shoot] 1-4 / - / day
the baby goat / - / hop over a bench 4-15;nibble at the hedge 10-40;butt heads with a brother 5-20;lie in the straw 20-90 / jump onto [crate] 1-2 / - / day
the heron / - / stand still in the reeds 20-80;wade along the bank 10-45;smooth its feathers 6-25;glide over the marsh 5-20 / watch [fishing spot] 4-10 / - / day
`,
);

export const EVENTS = rowsOf(
  "event",
  `
the spring concert / @ =is in the gym|all tickets for @ ~are sold / the overture 5-12;the cello solo 4-10;the final chorus 5-15 / have [song] 3-6;have [dance] 4-8 / the gym =is booked for [t]|the school band =is allowed to use the stage for [t] / -
the talent show / @ =take place on Friday|everybody in town =look forward to @ / the magic act 6-15;the juggling act 4-10;the prize ceremony 8-20 / have [comedy sketch:comedy sketches] 4-9;have [rap] 2-4 / the hall =is rented for [t]|the hall =close after [t] / -
the science fair / @ =is held in the cafeteria / the opening speech 5-12;the rocket launch 6-15;the awards 10-30 / have [demonstration] 6-12;have [short talk] 4-8 / the cafeteria =is free for [t] / -
the puppet play / @ =is for the youngest children / the prologue 2-6;the dragon fight 4-10;the happy ending 3-8 / have [scene] 4-9;have [funny song:funny songs] 2-4 / the children =have to be back after [t] / -
the village wedding / - / the ceremony 20-60;the walk to the inn 8-25;the dinner 60-150 / have [toast] 2-5;have [wedding waltz:wedding waltzes] 3-6 / the band =is paid for [t] / -
the swim meet / @ =begin early in the morning / the warm-up 15-40;the medal ceremony 10-25;the relay 6-15 / have [race] 3-8;have [diving round] 8-15 / the pool =is reserved for [t] / -
the town meeting / @ =is about a new bridge / the mayor's report 8-25;the debate 20-60;the vote 4-12 / have [statement] 2-5;have [question from the public:questions from the public] 1-4 / the hall =is heated for [t] / -
the radio show / @ =go on the air every Sunday / the weather report 2-5;the interview 10-30;the quiz 6-18 / have [song] 3-5;have [news block] 2-6 / the station =give the show [t] / week
the figure skating gala / - / the group number 6-12;the ice clown 4-10;the parade of the stars 5-15 / have [solo] 3-6;have [pair dance] 4-7 / the rink =is rented for [t] / -
the poetry evening / @ =is in a bookshop / the welcome 2-6;the reading by the guest 15-40;the book signing 15-45 / have [poem] 2-5;have [piece on the harp:pieces on the harp] 3-7 / the bookshop =stay open for [t] / week
the dog show / - / the parade of the puppies 6-15;the obstacle course 15-45;the choice of the champion 8-20 / have [trick round] 4-8;have [presentation] 2-5 / the field =is free for [t] / -
the fashion show / @ =show the work of young tailors / the first walk 4-12;the makeup talk 6-15;the grand finale 4-10 / have [runway walk] 3-6;have [costume change] 2-4 / the theater =is rented for [t] / -
the chess evening / - / the draw for the places 3-8;the lecture on openings 15-40;the last game 20-60 / have [lightning game] 5-10;have [chess riddle] 3-6 / the club room =is free for [t] / week
the circus show / @ =is in a tent by the river / the trapeze act 6-15;the lions' act 8-20;the clowns' parade 5-12 / have [acrobat number] 4-9;have [clown scene] 3-6 / the tent =is lit for [t] / day
the award ceremony / - / the speech of the principal 5-15;the slide show 6-20;the closing song 3-6 / have [award] 1-3;have [short film] 4-9 / the auditorium =is free for [t] / -
the folk festival / - / the parade through town 20-60;the sack race 8-20;the bonfire 30-100 / have [folk dance] 4-8;have [fiddle tune] 2-5 / the square =is closed to cars for [t] / -
the first-aid course / @ =is in the fire station / the introduction 6-20;the film about burns 10-25;the final quiz 8-20 / have [exercise] 6-14;have [demonstration] 4-9 / the fire station =lend the room for [t] / week
the sleepover / - / the pizza dinner 20-50;the pillow fight 5-20;the movie 70-120 / have [ghost story:ghost stories] 4-10;have [board game] 15-35 / the parents ~allow [t] until bedtime / -
`,
);
