/** What one pays by the hour, day, mile and the like: the verb and thing, the unit, the fee, the rate, two providers. */
export const HIRES = `
rent a kayak|hour|5-20|6-15|River Sports|the boathouse
rent a moving van|day|20-50|25-60|a garage|a big rental company
hire a plumber|hour|25-60|30-70|the first plumber|the second plumber
hire a clown for a party|hour|15-40|20-45|Bubbles the clown|Zippo the clown
take guitar lessons|lesson|10-40|12-30|the music school|a private teacher
join a climbing hall|month|20-60|18-40|Rocky Top|The Cliff
rent a karaoke machine|evening|10-30|20-45|a party store|an event service
have a book printed|copy|30-80|3-9|a copy shop|an online printer
have T-shirts printed|shirt|20-60|4-10|a print shop in town|a website
take a taxi to the airport|mile|4-12|2-5|the yellow taxi company|the green taxi company
rent a floor sander|hour|10-30|6-15|the hardware store|a tool library
hire a band for a dance|hour|50-150|40-90|the Night Owl Trio|the Blue Note Band
learn to drive|lesson|60-150|25-55|the driving school next door|the school across town
board a cat|night|10-25|12-25|the animal hotel|a pet sitter
store some furniture|month|15-50|20-50|a warehouse downtown|a storage park
rent a bike in the old town|day|5-20|8-20|the bike station|a hostel
use a shared workshop|hour|15-40|4-12|a craft center|a makerspace
rent a snowboard|day|10-30|15-35|the ski school|a shop in the valley
hire a photographer|hour|50-120|40-90|a studio|a young photographer
join a swimming club|month|20-60|10-25|the Dolphin Club|the Otter Club
rent a piano|month|40-100|25-60|a piano maker|a concert hall
take a cooking class|evening|15-40|18-40|a restaurant|a culinary school
rent a tent for a festival|day|10-30|9-22|an outdoor shop|the festival office
rent chairs for a wedding|chair|20-60|2-5|a banquet service|a party rental
have invitations printed|card|15-45|1-4|a stationer|a graphic artist
hire a tutor in physics|hour|10-30|15-35|a tutoring center|a college student
rent a beach umbrella|hour|3-9|2-6|the beach club|a man with a cart
rent a garden plot|month|20-60|8-20|the city|a farmer
have a parcel sent abroad|pound|6-18|2-6|the post office|a courier
have a fence built|yard|50-150|12-30|a carpenter|a building company
rent a scooter|hour|4-12|5-12|a hotel|a shop by the station
ride in a hot-air balloon|hour|30-90|60-120|Sky High|Cloud Nine
have a dog trained|session|20-60|18-40|a dog school|a retired trainer
rent a costume|day|8-25|7-16|the theater|a costume shop
use an online photo archive|month|10-30|4-12|PhotoBox|PixStore
have wood chopped|stack|15-40|10-25|a forester|a farm hand
rent a projector|day|10-35|12-30|the school|a media shop
take sailing lessons|lesson|40-90|25-60|the yacht club|a sailing school
`;
/** What is paid bit by bit, with prices. */
export const LARGE =
  "sofa 300-900,refrigerator 400-900,washing machine 300-800,laptop 400-1200,used car 2000-6000,motor scooter 800-2400,piano 1200-3600,dining table 300-900,television 300-900,rowboat 600-1800,bed frame 240-720,camper van 4000-9000,wedding dress 500-1500,oven 360-900,drum set 400-900,electric bike 900-2400,hot tub 1500-4000,chandelier 240-600,telescope 300-900,freezer 300-700,greenhouse 600-1800,saddle 400-1200,accordion 500-1500,lawn tractor 900-2400,sewing machine 240-600,cello 900-2700,carport 1200-3000,treadmill 400-1000";
/** What people raise, spend, save or earn, to compare; "[x]" is the amount. */
export const PURSES = `
raise [x] for the animal shelter
spend [x] at the county fair
earn [x] by shoveling snow
save [x] in a piggy bank
collect [x] for the flood victims
pay [x] for a train ticket
make [x] at the yard sale
win [x] in a baking contest
spend [x] on school supplies
get [x] for @'s birthday
earn [x] with a paper route
chip in [x] for a teacher's present
spend [x] on a Halloween costume
donate [x] to the food bank
take in [x] with a lemonade stand
pay [x] for a pair of shoes
make [x] by selling old comics
pay [x] for a concert seat
spend [x] at the arcade
earn [x] in tips
set aside [x] for a vacation
collect [x] in a walkathon
pay [x] for new glasses
spend [x] on a weekend trip
owe the bank [x]
receive [x] in prize money
bring home [x] from a day at the market
spend [x] on fabric for a quilt
earn [x] by catering a party
lay out [x] for the team's uniforms
pay [x] for a year of piano lessons
get [x] for a set of drawings
contribute [x] to a new playground
make [x] by pet sitting
invest [x] in a lemonade press
pay [x] for a phone bill
spend [x] on birthday candles and a cake
earn [x] in one evening as a waiter
save [x] on a long list of groceries by using coupons
fetch [x] at an auction for an old clock
`;
