/** Who sells for a cause: the sellers, the place, what they sell with its price, the cause. */
export const STALLS = `
chess club|at the school fair|bag of popcorn 1-4,slice of pizza 2-4,lemonade 1-3,raffle ticket 1-5|new chess clocks
fourth grade|at a bake sale|cupcake 1-3,brownie 1-3,banana bread 5-9,jar of cookies 4-8|a trip to the zoo
soccer team|at the town festival|grilled sausage 2-5,soda 1-3,team scarf 8-15,pretzel 2-4|new jerseys
school choir|at the Christmas market|gingerbread house 9-18,candle 3-8,mulled juice 2-4,paper star 1-3|a concert tour
scout troop|outside the supermarket|box of cookies 4-6,bag of nuts 3-7,calendar 6-12,lucky charm 1-3|a week of summer camp
drama club|in the lobby|program 1-3,poster 4-9,cup of tea 1-3,fudge square 1-2|new stage lights
animal shelter|at its open day|dog biscuit bag 3-6,cat toy 2-5,calendar 7-12,tote bag 5-12|a bigger dog run
fire station|at its pancake breakfast|pancake plate 4-8,coffee 1-3,toy fire engine 5-11,T-shirt 9-16|a new rescue boat
library|at a book sale|paperback 1-4,picture book 2-5,old map 6-14,box of magazines 3-7|a new reading room
senior center|at a rummage sale|teapot 4-10,quilt 18-40,record 1-4,lamp 6-15|a piano for the common room
robotics team|at a science fair|robot kit 12-25,sticker sheet 1-3,3D-printed whistle 2-5,key ring 2-4|the trip to the finals
garden club|on the market square|tomato seedling 2-4,herb pot 3-6,hanging basket 9-18,bag of bulbs 4-9|benches in the park
swim team|at the county fair|snow cone 1-4,corn dog 3-6,beach ball 3-7,towel 9-16|new starting blocks
hiking club|at a flea market|walking stick 5-12,compass 6-14,used backpack 10-22,trail map 2-5|repairs on its hut
art class|at an exhibition|small painting 12-30,greeting card 2-4,clay bowl 6-14,print 5-12|a kiln
marching band|at the parade|pennant 2-5,hot chocolate 2-4,band CD 8-14,kazoo 1-3|new uniforms
village school|at the harvest festival|pumpkin 3-8,jar of jam 3-6,apple pie 8-14,corn wreath 6-12|a climbing frame
youth orchestra|during the intermission|sandwich 3-6,juice 1-3,concert T-shirt 10-18,mug 5-10|a set of kettledrums
student council|on Valentine's Day|rose 1-4,heart balloon 2-4,love song 3-6,card 1-3|the school dance
rowing club|at the regatta|fish sandwich 4-7,iced tea 1-3,club cap 7-14,boat ride 3-8|a new racing boat
kindergarten|at the spring fair|painted egg 1-3,flower crown 3-7,waffle 2-4,handprint tile 5-10|a sandbox
history club|at a medieval market|wooden sword 4-10,honey cake 2-5,felt hat 6-14,clay whistle 2-5|a visit to a castle
running club|at the finish line|banana 1-2,energy bar 1-4,headband 4-8,photo 3-9|a new timing mat
film club|before the show|bag of chips 1-3,bottle of water 1-2,film poster 4-10,cinema mug 6-12|a better projector
hospital friends' group|in the entrance hall|crocheted animal 6-14,bookmark 1-3,get-well card 2-4,bouquet 7-15|a play corner for young patients
cooking class|at the street party|bowl of chili 3-6,spring roll 1-3,fruit skewer 2-4,recipe booklet 5-9|a second oven
surf school|at the beach party|smoothie 3-6,shell necklace 3-8,board sticker 1-3,sun hat 8-15|first-aid training
radio club|at a tech swap|used phone 10-25,cable 1-4,headset 6-15,old radio 12-30|a taller antenna
knitting circle|at the winter fair|pair of mittens 8-16,wool hat 9-18,tea cozy 5-12,pot holder 3-6|blankets for the shelter
skating club|at the ice show|hot soup 3-5,glow stick 1-3,show program 2-5,fleece blanket 10-18|a new sound system
`;

/** What a group of friends does together, with the costs: "/p" for each, "/h" by the hour, "/n" by the night. */
export const OUTINGS = `
go to the lake for a day|boat 12-25/h,parking 6-15,picnic basket 18-40,entrance ticket 3-8/p
spend some nights in a mountain hut|room 40-90/n,train ticket 12-30/p,map 5-12,cable car ride 8-18/p
go bowling|lane 14-30/h,pair of bowling shoes 2-5/p,plate of nachos 9-16,pitcher of soda 6-10
visit an amusement park|entrance ticket 15-40/p,parking 8-18,locker 4-9,roller coaster photo 9-18
hold a barbecue|grill 8-18/h,cooler of drinks 20-45,steak 6-12/p,bag of charcoal 6-12
rehearse with their band|studio 15-35/h,microphone 8-18,set of cables 9-20,sandwich 4-8/p
watch a baseball game|ticket 12-30/p,parking 10-20,hot dog 3-6/p,foam finger 6-12
rent a cabin by the sea|cabin 60-120/n,bundle of firewood 6-14,bus ticket 8-20/p,bag of groceries 25-60
take a pottery class|teacher 20-45/h,lump of clay 4-9/p,set of tools 12-28,apron 5-10/p
ride through the forest|horse 15-30/p,guide 18-40/h,lunch box 5-11/p,trail pass 8-20
tour a cave|guide 15-35/h,helmet 3-7/p,entrance ticket 6-14/p,group photo 9-18
sleep under the stars|campsite 15-35/n,tent 18-40,sleeping mat 4-9/p,pot of stew 12-28
play laser tag|arena 25-60/h,vest 4-9/p,pizza platter 18-36,round of drinks 10-22
go sailing|sailboat 25-60/h,life vest 3-8/p,skipper 40-90,lunch bag 6-12/p
practice for a dance contest|hall 12-30/h,coach 30-70,costume 14-35/p,music license 10-25
celebrate at a karaoke bar|karaoke room 18-40/h,drink 3-7/p,snack tray 15-30,taxi 14-32
bake for a wedding|bakery kitchen 20-45/h,sack of flour 8-18,apron 6-12/p,cake stand 14-30
see a musical|ticket 22-60/p,taxi 15-35,program 5-10,ice cream 3-6/p
go ice-skating|pair of skates 4-9/p,ice rink 30-70/h,pot of hot chocolate 10-20,locker 3-6
explore the city by bike|bike 8-18/p,guide 15-35/h,bike lock 6-12,lunch 8-16/p
share a vacation house|house 70-150/n,cleaning service 30-60,beach pass 6-15/p,rental car 80-160
hold a game night|game café table 6-14/h,pizza 12-24,drink 2-5/p,new board game 20-45
go rafting|raft 35-80,wetsuit 8-18/p,guide 20-45/h,bus ride 6-14/p
visit the planetarium|entrance ticket 7-15/p,star map 5-12,lunch 6-13/p,bus ride 3-8/p
`;
