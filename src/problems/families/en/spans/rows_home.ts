import { rowsOf } from "./row";

/** At home and around it, in minutes. */
export const HOME = rowsOf(
  "person",
  `
- / get a kayak ready for the summer|spend a morning in the boathouse / sand the hull 20-60;patch the seat 10-30;test the rudder 5-15 / varnish [paddle] 6-15;oil [hinge] 2-5 / the river trip =begin|the others ~arrive / -
- / clean the apartment|expect visitors / vacuum the carpets 15-45;scrub the bathtub 10-30;mop the kitchen floor 10-25;dust the bookcase 5-20 / wipe [window] 4-12;fluff [pillow] 2-4 / the visitors ~ring the bell|the train from the north =come in / week
- / cook a Thai dinner|invite the neighbors to dinner / peel the shrimp 10-25;stir the curry 15-40;steam the rice 15-25;chill the mango dessert 30-90 / fill [spring roll] 2-5;fold [napkin] 1-3 / the neighbors ~come|the soccer match =start / -
- / do the laundry|come home with a full laundry bag / soak the whites 20-60;sort the socks 5-15;rinse the sweaters 10-25;hang up the sheets 5-15 / iron [shirt] 4-9;press [handkerchief] 2-4 / the laundry room =close / week
- / plant a vegetable patch|work in the garden / dig up the bed 30-90;rake the soil 10-30;spread the compost 15-40;water the seedlings 5-20 / stake [tomato plant] 3-8;label [herb pot] 1-3 / it =get dark|the rain =set in / -
- / carve pumpkins for the porch|prepare for Halloween / hang up the cobwebs 10-30;sew the cape 30-80;roast the seeds 20-45 / carve [pumpkin] 12-30;wrap [candy bag] 2-4 / the first children ~knock|the party =begin / -
- / brew ginger beer|use a free afternoon for home brewing / grate the ginger 8-20;boil the sugar water 10-30;strain the brew 10-25;cool the kettle 30-90 / rinse [bottle] 2-5;cork [flask] 1-4 / the guests ~get there / -
- / paint the nursery|renovate a bedroom / tape the edges 15-40;roll the ceiling 30-90;clean the brushes 8-20;stir the paint 5-15 / paint [wall] 25-60;prime [drawer] 6-15 / the furniture =arrive|the painter's van =leave / -
- / bake bread|get up early to bake / knead the dough 8-20;let the loaves rise 45-120;preheat the oven 10-25;weigh the flour 3-10 / shape [roll] 2-4;score [loaf:loaves] 1-3 / the family =wake up|breakfast =begin / week
- / pack for a camping trip|get ready for a week in the woods / air the tent 20-60;roll up the sleeping bags 5-15;check the stove 5-12;charge the lantern 30-90 / waterproof [boot] 6-12;fill [canteen] 2-4 / the bus to the park =leave|the alarm =ring / -
- / clear out the attic|help a grandmother with her attic / carry down the boxes 20-60;sweep the floor 10-25;sort the photographs 30-100 / tape up [carton] 2-5;dust off [picture frame] 2-6 / the truck =come / -
- / set up a salt-water aquarium|look after a big aquarium / rinse the gravel 10-30;mix the salt water 15-40;scrub the glass 10-25 / plant [anemone] 4-10;acclimate [clownfish:clownfish] 6-15 / the pet shop =close / week
- / make jam from the garden fruit|have the kitchen full of plums / pit the plums 20-60;cook the jam 25-70;scald the tongs 5-10 / fill [jar] 2-5;stick on [label] 1-2 / the market =open / -
- / put up the Christmas lights|decorate the house in December / untangle the cords 15-50;test the bulbs 8-25;nail on the hooks 10-30 / hang [paper star] 3-8;trim [window sill] 5-12 / the sun =go down|the carol singers ~come / -
- / wash the family van|take care of the family van / hose down the roof 5-15;vacuum the seats 10-30;wax the hood 15-45;dry the windows 5-20 / polish [hubcap] 4-9;shampoo [floor mat] 5-12 / the ride to the airport =begin / week
- / restore an old rocking chair|spend Sunday in the workshop / scrape off the varnish 25-80;glue the armrest 10-30;stain the wood 15-40;let the glue dry 40-120 / tighten [screw] 1-3;replace [slat] 6-15 / dinner =is ready / -
- / throw a birthday party for a little brother|prepare a treasure hunt / draw the treasure map 10-30;hide the clues 10-25;decorate the table 10-35;frost the cake 15-40 / inflate [balloon] 1-4;fill [goodie bag] 2-5 / the little guests ~arrive / -
- / build a doghouse|buy boards for a doghouse / measure the boards 8-20;saw the planks 20-60;shingle the roof 25-70;paint the door 10-30 / hammer in [nail] 1-2;sand [plank] 4-10 / the puppy =arrive / -
- / make dumplings for the New Year|cook with the whole family in mind / chop the cabbage 8-20;season the filling 5-12;roll out the wrappers 15-45;heat the broth 10-25 / pleat [dumpling] 1-3;steam [basket of buns:baskets of buns] 6-12 / the fireworks ~start / -
- / tidy up after a storm|check the yard after a stormy night / saw up the fallen branch 20-70;clear the gutter 10-35;prop up the fence 15-45 / rake [flower bed] 6-15;straighten [fence post] 5-12 / the garbage truck =come / -
- / winterize the cabin|close up the summer house / drain the pipes 10-30;chop the kindling 20-50;cover the porch chairs 5-15;empty the fridge 8-25 / seal [window] 5-14;shut [shutter] 1-3 / the last ferry =leave / -
- / move into a new apartment|unpack after a move / put together the bed 20-60;connect the washing machine 15-40;hang the curtains 10-30 / unpack [box] 6-18;assemble [stool] 8-20 / the landlord =come by / -
- / care for a sick neighbor's houseplants|take over the watering for a neighbor / refill the watering can 2-6;mist the ferns 4-12;repot the palm 10-30 / water [orchid] 1-3;trim [bonsai] 5-15 / the neighbor =call / week
- / make breakfast for the whole house|get up first on school days / fry the pancakes 10-30;squeeze the oranges 5-15;set the table 3-8;brew the coffee 4-10 / butter [slice of toast:slices of toast] 1-2;pack [lunch box] 3-6 / the school bus =come / week
`,
);

/** Crafts and repairs, in minutes. */
export const CRAFTS = rowsOf(
  "person",
  `
- / make a quilt for a cousin's baby|sit down at the sewing table / choose the fabric 10-40;pin the border 10-30;thread the machine 3-10;press the seams 10-30 / cut out [square] 2-5;stitch [patch] 4-12 / the baby shower =begin / -
- / throw pots in a ceramics studio|rent a potter's wheel / wedge the clay 10-25;clean the wheel 5-15;mix the glaze 10-30 / shape [bowl] 8-20;glaze [mug] 4-10 / the studio =close / week
- / fix bicycles in a back yard|run a small bicycle workshop / true the wheel 15-40;oil the chain 3-8;adjust the gears 10-25 / patch [inner tube] 6-12;replace [brake pad] 4-9 / the shop =close / day
- / build a model railroad|have a model railroad in the basement / lay the track 20-80;wire the switches 15-50;paint the tunnel 10-40 / glue [pine tree] 1-3;repair [boxcar] 8-20 / the club =meet / -
- / make a set of notebooks|learn bookbinding / score the covers 8-20;press the pages 30-90;trim the edges 6-15 / sew [booklet] 6-15;emboss [cover] 4-10 / the craft fair =open / -
- / tailor a costume for the opera|sew for the opera house / take the measurements 8-20;cut the velvet 15-45;line the sleeves 20-60;hem the skirt 15-35 / attach [button] 2-5;sew on [sequin star] 1-3 / the dress rehearsal =begin / -
- / repair a grandfather clock|work as a clockmaker / take out the pendulum 5-12;rinse the gears 15-40;oil the movement 6-18;reset the chimes 8-20 / polish [brass weight] 5-12;file [tooth:teeth] 2-5 / the owner =pick it up / -
- / make candles|turn leftover wax into candles / melt the wax 15-40;cut the wicks 5-15;cool the molds 30-90 / pour [candle] 2-6;decorate [tea light] 2-4 / the bazaar =open / -
- / lay a mosaic in the hall|create a mosaic / sketch the pattern 15-50;smash the plates 5-15;spread the mortar 8-25;wipe off the grout 10-25 / place [tile] 1-3;cut [glass chip] 1-4 / the mortar =get hard / -
- / frame an exhibition of drawings|hang an exhibition / saw the moldings 15-45;clean the glass 8-25;hang the spotlights 12-35 / frame [drawing] 6-16;print [caption] 2-4 / the gallery =open / -
- / tune the instruments of a school orchestra|spend a day in the music room / tune the grand piano 60-150;rub the cymbals clean 8-20;restring the harp 30-90 / tune [violin] 4-9;rosin [bow] 2-4 / the orchestra =rehearse / -
- / make a stop-motion film|film with clay figures / model the dragon 20-60;set up the lamps 10-25;record the voices 15-50;edit the ending 20-70 / shoot [scene] 8-25;draw [title card] 4-10 / the film club =meet / -
- / make baskets by the river|prepare for a basket course / soak the willow 40-120;sort the rods 8-25;sharpen the awl 4-10 / finish [basket] 20-45;braid [handle] 5-12 / the course =begin / -
- / restore a wooden rowboat|buy an old rowboat / strip the paint 30-100;caulk the seams 25-60;tar the keel 20-50 / replace [rivet] 2-6;varnish [oar] 8-20 / the regatta =begin / -
- / make soap as a gift|give homemade soap to all the aunts / weigh the oils 6-15;blend the lye 8-20;line the mold 4-12;clean up the counter 8-20 / cut [bar] 1-3;wrap [gift box] 3-6 / the post office =close / -
- / assemble a computer|help a cousin with a new computer / mount the fan 8-20;install the system 25-80;test the memory 15-60;route the cables 8-25 / plug in [hard drive] 3-8;tighten [case screw] 1-2 / the video call =begin / -
- / paint a mural in the schoolyard|get permission to paint a mural / wash the wall 15-45;chalk the outline 20-60;mix the colors 8-20;clean the ladder 4-10 / paint [sunflower] 8-20;shade [cloud] 4-10 / the recess bell =ring / -
- / string necklaces for a stall|make jewelry / untangle the silver wire 6-18;drill the shells 10-35;sort the beads 8-25 / string [necklace] 8-18;shape [earring] 3-7 / the stall =open / week
- / bake a wedding cake|get an order for a wedding cake / mix the batter 8-20;bake the layers 40-90;whip the buttercream 8-20;stack the tiers 10-30 / shape [sugar rose] 3-8;brush [marzipan leaf:marzipan leaves] 1-3 / the bride =call|the van =come / -
- / prepare skis for the season|run the ski room of a lodge / grind the edges 15-40;heat the wax 4-12;sweep the ski room 8-20 / wax [pair of skis:pairs of skis] 8-15;adjust [binding] 3-6 / the lifts ~open / day
`,
);
