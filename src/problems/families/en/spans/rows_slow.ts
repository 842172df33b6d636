import { rowsOf } from "./row";

/** What takes hours. */
export const HOURS = rowsOf(
  "person",
  `
- / build a cedar canoe|dream of a canoe of @'s own / bend the ribs 4-12;plane the planks 6-20;seal the seams 3-8 / carve [paddle] 3-6 / the lake festival =open / -
- / write a family chronicle|collect stories about the family / interview the great-aunt 2-6;search the parish records 5-18;sort the old letters 4-14 / write [chapter] 4-9 / the family reunion =begin / -
- / renovate a camper van|buy a rusty camper van / remove the rust 5-16;insulate the walls 6-15;wire the lights 4-12 / build in [cupboard] 3-7 / the trip to Spain =begin / -
- / knit for a charity sale|knit through the winter / untangle the yarn 1-4;design the pattern 2-8;wash and block the pieces 2-6 / knit [sweater] 9-20;knit [hat] 3-6 / the charity sale =open / -
- / restore a church organ|get a job as an organ builder / clean the pipes 8-24;tune the stops 6-18;repair the bellows 5-15 / renew [key] 2-4 / the Easter service =begin / -
- / develop a video game|create a game about penguins / draw the characters 5-18;compose the music 4-12;fix the bugs 6-20 / design [level] 3-8 / the contest =end / -
- / make a stained glass window|work in a glass studio / cut the glass 4-12;solder the lead 3-9;draw the design 2-8 / paint [saint] 3-6 / the chapel =reopen / -
- / build a stone wall|replace the garden fence by a stone wall / dig the trench 3-9;haul the stones 4-14;pour the footing 3-8 / build [yard of wall:yards of wall] 2-5 / the first frost =come / -
- / translate a cookbook|translate books from Italian / check the measures 2-6;read the proofs 4-10;write the foreword 2-5 / translate [chapter] 4-9 / the editor =call / -
- / sew costumes for a carnival|sew all winter long / sketch the costumes 2-7;dye the cloth 3-9;fit the dancers 3-8 / sew [gown] 6-14;trim [hat] 2-4 / the carnival =start / -
- / paint portraits of a whole family|get an order for a set of portraits / prepare the canvases 2-5;photograph the family 1-3;varnish the paintings 2-6 / paint [portrait] 6-15 / the anniversary =begin / -
- / map a cave|explore caves on weekends / crawl to the lower hall 2-5;measure the main shaft 3-9;draw the map 5-15 / survey [side passage] 2-4 / the rainy season =begin / -
- / prepare a tax report|work in a tax office / enter the receipts 3-10;check the numbers 2-7;write the summary 1-4 / review [file] 2-4 / the office =close for the holidays / -
- / plant an orchard|inherit a field / mark out the rows 2-5;dig the holes 6-18;put up the deer fence 8-20 / plant [row] 2-4 / the ground =freeze / -
- / overhaul a motorcycle|find a motorcycle in a barn / take the engine apart 4-10;clean the carburetor 2-5;paint the tank 3-8 / repair [cylinder] 3-6 / the rally =start / -
`,
);

export const HOUR_CLUBS = rowsOf(
  "club",
  `
the robotics club|the engineering class / build a robot for a contest / weld the frame 3-10;code the arm 5-18;test the sensors 3-9 / assemble [joint] 2-4 / the contest =open / -
the carpenters' shop|the joinery / furnish a small library / cut the boards 4-12;build the counter 8-24;oil the wood 3-8 / build [bookcase] 4-9 / the library =open / -
the animation studio|the cartoon studio / make a short cartoon / write the script 5-15;record the actors 4-10;mix the sound 5-14 / animate [scene] 6-15 / the film festival =begin / -
the bridge crew|the steel crew / repair a footbridge / put up the scaffold 5-16;blast off the rust 6-18;paint the rails 6-16 / replace [beam] 3-7 / the summer season =begin / -
the landscaping team|the park crew / lay out a playground / level the ground 5-16;pour the concrete 4-10;sow the grass 2-6 / set up [swing] 3-6;build [bench] 2-4 / the mayor =open the playground / -
the research team|the dig team / dig out a Roman villa / remove the topsoil 8-24;photograph the site 2-6;draw the plan 4-12 / uncover [room] 6-15;clean [coin] 1-3 / the builders ~come / -
`,
);

/** What takes days. */
export const DAYS = rowsOf(
  "person",
  `
- / plan a trip around the Baltic Sea|travel around the Baltic Sea / the crossing to Sweden 1-3;the stay in the cabin 4-14;the tour of the islands 3-10 / explore [city] 2-4 / the holidays ~end / -
- / renovate a farmhouse|buy an empty farmhouse / tear out the old kitchen 2-6;plaster the walls 5-14;lay the floors 4-12;paint the shutters 2-6 / repair [chimney] 3-6 / the family =move in / -
- / carve a totem pole|carve for a museum / choose the trunk 1-4;peel off the bark 2-5;carve the eagle 6-18;paint the figures 3-9 / carve [figure] 4-9 / the exhibition =open / -
- / walk an old pilgrim path|go on a long walk / the stretch over the mountains 4-12;the rest in the monastery 2-5;the way along the coast 5-14 / cross [valley] 1-3 / the saint's feast =begin / -
- / prepare an expedition to Greenland|lead an expedition / pack the sleds 2-6;test the radios 1-4;train the dogs 10-24;wait for the weather 2-9 / train [helper] 2-4 / the ship =sail / -
- / write a children's book|work on a book about owls / plan the plot 2-7;write the first draft 8-24;revise the text 4-14 / illustrate [chapter] 2-5 / the publisher =need the book / -
- / restore a mosaic floor|work at a museum / clean the stones 3-9;find the missing pieces 4-12;fill the cracks 3-8 / restore [panel] 3-7 / the museum =reopen / -
- / build a treehouse village|build in an old oak wood / cut the ladders 2-5;lift the platforms 3-9;roof the huts 4-10 / build [hut] 4-8;hang [rope bridge] 2-4 / the summer camp =begin / -
- / get a lighthouse ready for visitors|move to a lighthouse / scrape the salt off the tower 2-6;repair the spiral stairs 3-9;paint the red stripes 3-8;polish the big lens 2-5 / replace [step] 2-4 / the first visitors ~climb up / -
- / film a documentary about cranes|make films about birds / scout the marsh 2-6;wait for the flock 4-12;edit the film 6-18 / film [nest] 2-4 / the premiere =is on / -
- / restore a classic car|restore cars as a hobby / strip the body 3-9;rebuild the gearbox 5-14;repaint the car 3-8 / upholster [seat] 2-4 / the auto show =open / -
- / make a garden labyrinth|design gardens / clear the field 3-9;lay the paths 5-14;set the hedges 6-16 / build [arch:arches] 2-4 / the garden show =open / -
`,
);

export const DAY_CLUBS = rowsOf(
  "club",
  `
the opera house|the theater company / bring out a new opera / sew the costumes 10-30;paint the scenery 6-20;rehearse with the chorus 8-24;tune the lights 2-5 / rehearse [act] 4-9 / the premiere =take place / -
the shipyard|the boatyard / build a wooden ketch / lay the keel 3-9;plank the hull 12-36;rig the masts 5-15;fit out the cabin 8-24 / build [bunk] 2-4;raise [mast] 2-4 / the launch =take place / -
the survey team|the geology team / map a chain of islands / charter a boat 1-3;sound the harbor 3-9;draw the charts 5-15 / map [island] 3-6 / the storms ~begin / -
the construction company|the building crew / put up a row of houses / clear the lot 3-9;pour the cellar walls 5-14;frame the roof 6-16 / finish [apartment] 6-12 / the tenants ~move in / -
the mission team|the satellite team / get a satellite ready / mount the panels 3-9;shake the satellite on the test stand 1-4;load the software 2-7 / test [antenna] 2-4 / the rocket =lift off / -
the toy factory|the game factory / bring out a new board game / design the board 4-12;print the cards 3-9;pack the boxes 4-12 / test [prototype] 2-5 / the toy fair =open / -
`,
);
