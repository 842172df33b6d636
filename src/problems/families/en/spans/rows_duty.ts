import { rowsOf } from "./row";

/** School, training and work, in minutes. */
export const DUTY = rowsOf(
  "person",
  `
- / do homework at the kitchen table|have a lot of homework / write the essay 30-90;learn the Latin words 10-30;read the history chapter 15-45;draw the map of Africa 15-40 / solve [equation] 2-6;correct [sentence] 1-3 / the basketball game =begin|dinner =is ready / week
- / study for the final exams|use the reading period / review the lab notes 25-80;memorize the formulas 15-40;outline the novel 20-60 / work through [old exam] 25-60;go over [flash card] 1-2 / the library =close / -
- / prepare a talk on volcanoes|give a talk at school / look up the facts 20-60;build the paper volcano 30-80;rehearse the talk 10-30;print the handouts 4-12 / design [slide] 4-10;label [diagram] 3-7 / the lesson =begin / -
- / teach at a village school|work as a teacher / copy the worksheets 6-18;write the report cards 40-120;air the classroom 5-12;set up the microscope 5-15 / grade [test] 4-10;read [essay] 6-15 / the parents ~arrive / week
- / train for a triathlon|follow a triathlon plan / swim in the lake 20-60;ride the racing bike 40-120;run through the forest 20-70;stretch on the mat 8-20 / climb [hill] 4-9;sprint [lap] 1-4 / the storm =arrive / week
- / practice the cello|prepare for a cello recital / play the scales 8-20;learn the sonata 25-70;tune the strings 3-8;listen to the recording 10-30 / repeat [difficult passage] 2-6;mark [page] 1-3 / the teacher =come / day
- / train with a gymnastics coach|go to the gym after school / warm up with a rope 5-15;balance on the beam 15-40;swing on the bars 10-35;cool down on the mat 5-15 / practice [handstand] 1-3;repeat [vault] 2-4 / the gym =close / week
- / work at a bakery before school|start the day in a bakery / fire up the oven 10-30;roll the croissants 15-40;wash the baking sheets 10-25 / glaze [fruit tart] 2-5;slice [loaf of rye:loaves of rye] 1-3 / the bakery =open / day
- / look after three horses|help out at a riding stable / muck out the stalls 20-60;fetch the hay 5-15;exercise the mare 20-50;soap the saddle 10-25 / brush [pony] 8-20;pick out [hoof:hooves] 2-4 / the riding lesson =start / day
- / work the early shift in a hospital|work as a nurse on the third floor / hand over the charts 8-20;restock the cart 10-25;write the ward report 15-40 / visit [patient] 5-12;change [bandage] 4-9 / the doctor =make the rounds / day
- / run a small post office|work at a rural post office / empty the mailbag 5-12;count the till 8-20;sort the parcels 20-60 / stamp [package] 1-3;serve [customer] 3-8 / the mail van =leave / day
- / edit the school paper|run the school paper / interview the janitor 15-40;lay out the front page 20-60;crop the photographs 8-25 / proofread [article] 6-15;invent [headline] 3-7 / the printer =need the files / -
- / rehearse for a musical|have the leading part in a musical / learn the dance steps 20-60;warm up the voice 8-20;try on the costume 5-15;run through the second act 30-80 / sing [duet] 3-6;recite [monologue] 2-5 / the curtain =rise / week
- / guard a swimming pool|work as a lifeguard / test the water 5-12;put out the lane ropes 10-25;check the first-aid kit 6-15 / rinse [lounge chair] 2-4;clean [shower stall] 5-10 / the pool =open / day
- / work in a chemistry lab|have a summer job in a lab / calibrate the scale 5-15;filter the solution 15-45;heat the mixture 10-40;type up the results 10-35 / rinse [test tube] 1-3;examine [sample] 5-14 / the lab =close / day
- / deliver groceries by bike|have a job with a grocery service / pick up the crates 8-20;ride to the suburb 15-40;return the empty crates 10-25 / deliver [order] 6-14;pack [bag] 2-5 / the shift =end / day
- / run a repair desk for phones|repair phones at the mall / open the shop 4-10;order the spare parts 10-25;balance the books 15-40 / replace [screen] 12-30;clean [phone] 4-10 / the mall =close / day
- / get a restaurant ready for the evening|work as a waiter in a restaurant / polish the glasses 10-30;write the specials on the board 4-10;arrange the flowers 8-20 / set [table] 3-7;fill [salt shaker] 1-2 / the first diners ~arrive / day
- / look after a toddler|babysit for a family next door / play in the sandbox 20-60;cook the porridge 6-15;push the stroller around the lake 25-70;give the child a bath 10-25 / read aloud [picture book] 5-12;sing [lullaby:lullabies] 2-4 / the parents ~come home / week
- / train a young guide dog|raise a guide dog / practice the commands 10-30;walk across the busy square 10-25;brush the coat 6-15;rest in the shade 8-20 / repeat [exercise] 2-5;cross [street] 1-3 / the trainer =arrive / day
- / guide a group through a castle|work as a castle guide / show the dungeon 8-20;explain the coat of arms 4-12;cross the courtyard 3-8;tell the legend of the ghost 5-15 / answer [question] 1-3;present [painting] 3-7 / the castle =close / day
- / keep bees on a roof|look after beehives / light the smoker 3-8;put on the suit 3-9;spin out the honey 30-90;scrub the frames 15-40 / inspect [hive] 8-18;scrape [honeycomb] 3-7 / the farmers' market =begin / week
- / groom dogs at a salon|run a dog salon / sweep up the fur 5-12;sharpen the scissors 4-10;dry the sheepdog 15-35 / bathe [terrier] 10-20;clip [poodle] 20-40 / the owners ~come back / day
- / answer letters in the mayor's office|work for the mayor / draft the speech 25-70;file the permits 10-30;call the newspapers 10-25 / sign [certificate] 1-2;answer [letter] 5-12 / the council =meet / week
- / prepare a science fair booth|enter the science fair / build the water wheel 25-80;paint the poster 15-45;test the circuit 8-20;type the summary 10-30 / glue on [photo] 1-3;solder [wire] 2-5 / the judges ~come by / -
- / learn for a driving test|take driving lessons / study the road signs 15-45;practice parking 10-30;drive on the highway 20-60 / answer [practice question] 1-3;reverse around [corner] 2-5 / the test =begin / week
`,
);

/** On the way, in minutes. */
export const WAYS = rowsOf(
  "way",
  `
- / travel to an island|visit an aunt on an island / the bus ride to the harbor 15-60;the ferry crossing 25-90;the walk up to the aunt's house 8-30;the wait on the pier 10-40 / - / the aunt =serve lunch / -
- / go to work in the city|live outside the city / the walk to the station 5-15;the train ride 20-60;the subway ride 6-25;the elevator ride to the top floor 1-4 / - / the first meeting =begin / week
- / fly to see a grandfather|travel by plane for the first time / the taxi ride to the airport 15-45;the security check 8-35;the flight 50-150;the wait for the suitcase 10-35 / - / the grandfather's party =begin / -
- / hike to a mountain hut|set out with a backpack / the climb through the forest 30-100;the rest by the waterfall 10-30;the path along the ridge 25-90;the descent to the hut 15-60 / cross [stream] 3-8;photograph [marmot] 2-5 / the sun =set|the hut =close / -
- / run errands downtown|have a long list of errands / the stop at the bank 5-20;the line at the bakery 4-15;the visit to the dentist 20-60;the walk across the park 6-18 / mail [parcel] 3-8;return [library book] 1-3 / the last bus =go / week
- / spend a day at a theme park|visit a theme park / the line for the roller coaster 15-60;the boat show 15-40;the lunch on the terrace 20-45;the ride on the little railroad 8-20 / ride [carousel] 3-6;visit [booth] 5-12 / the park =close / -
- / cycle along a canal|take a bicycle tour / the stretch to the first lock 15-60;the picnic on the bank 15-45;the repair of a flat tire 10-30;the way through the tunnel 4-15 / pass [lock] 4-9;photograph [windmill] 2-6 / the rental shop =close / -
- / drive a delivery van|deliver furniture for a store / the drive to the warehouse 15-50;the loading of the van 15-45;the traffic jam on the bridge 5-35;the stop at the gas station 5-15 / carry up [mattress] 4-10;deliver [armchair] 10-25 / the warehouse =close / day
- / paddle down a river|go on a canoe tour / the stretch through the gorge 20-70;the carry around the dam 10-35;the swim in the bay 10-30;the last leg to the campsite 15-60 / bail out [bucket of water:buckets of water] 1-3;circle [island] 8-20 / the campsite kitchen =close / -
- / visit a museum with a friend from abroad|go to the museum / the tram ride 8-30;the line at the ticket desk 4-25;the tour of the mummies 20-60;the coffee in the museum garden 15-40 / look at [statue] 3-8;sketch [vase] 6-15 / the museum =close / -
- / ride to a tournament|go to a chess tournament / the drive on the highway 30-100;the stop for lunch 15-40;the search for a parking space 4-20;the walk to the hall 3-12 / play [practice game] 5-12 / the first round =begin / -
- / see a doctor about a sore knee|have an appointment at the clinic / the walk to the clinic 6-20;the wait in the hall 10-50;the X-ray 5-15;the talk with the doctor 8-25 / fill in [form] 2-5 / the pharmacy =close / -
- / sail to the next port|sail along the coast / the way out of the marina 6-20;the leg around the lighthouse 25-90;the turn into the wind 2-8;the docking 5-20 / tack past [buoy] 4-9;mend [sail] 15-30 / the harbor office =close / -
- / spend an afternoon at a spa|get a spa voucher / the sauna 8-20;the rest in the garden 15-40;the massage 20-60;the mud bath 15-35 / swim [length] 1-3 / the spa =close / -
- / take a sled dog tour|travel in the far north / the feeding of the dogs 10-30;the ride over the frozen lake 20-80;the tea by the fire 10-30;the way back to the lodge 15-70 / harness [husky:huskies] 3-7 / the northern lights ~appear|the night =fall / -
`,
);
