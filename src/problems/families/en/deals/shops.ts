/**
 * Where people buy: the place, its goods with the range of their prices ("*" come in packs and dozens), and plans
 * that go with "want to".
 */
export const SHOPS = `
garden center|flower pot 3-9,bag of soil 4-12,rake 12-25,watering can 8-20,rose bush 9-20,*seed packet 1-3|plant a border behind the house;get the balcony ready for summer
bakery|loaf of bread 3-7,*bagel 1-3,*muffin 2-4,cheesecake 15-30,*roll 1-2,apple pie 9-16|bring breakfast to the office;have a sweet afternoon with friends
hardware store|hammer 10-25,screwdriver 4-12,box of nails 3-8,paint roller 5-10,can of paint 14-35,*hook 1-3|fix up the shed;paint the porch
stationery shop|notebook 2-6,*pencil 1-2,stapler 6-15,binder 3-8,calculator 9-25,*marker 1-4|get ready for the new school year;tidy up the home office
toy store|puzzle 8-20,kite 6-18,board game 15-40,teddy bear 9-25,*toy car 2-5,doll 12-28|surprise a few small cousins;fill the toy box at a day care
pet shop|bag of birdseed 5-12,fish tank 25-60,dog leash 8-18,chew toy 3-9,cat bed 18-40,*bag of treats 2-4|spoil a new puppy;set up a home for two guinea pigs
sporting goods store|tennis racket 25-60,basketball 12-30,jump rope 4-9,pair of goggles 8-20,*golf ball 1-3,baseball cap 9-20|start training for a tournament;play outdoors all summer
farmers market|*peach 1-2,jar of honey 6-14,pumpkin 3-8,basket of berries 4-9,bunch of carrots 2-4,wheel of cheese 14-30|cook a big Sunday dinner;try only local food for a week
craft store|ball of yarn 3-9,canvas 6-18,glue gun 9-20,sheet of felt 1-3,*button 1-2,paintbrush 2-8|make presents by hand;decorate a guest room
bookstore|novel 8-18,atlas 20-45,comic book 3-7,cookbook 12-30,*bookmark 1-3,travel guide 10-24|read more in the evenings;find gifts for the whole family
flower shop|*tulip 1-3,*rose 2-5,orchid 18-40,vase 8-25,bouquet 12-30,wreath 15-35|decorate the church hall;cheer up a sick neighbor
shoe store|pair of sneakers 30-70,pair of sandals 15-35,pair of boots 40-90,pair of slippers 8-20,shoe brush 4-9,*pair of laces 2-4|get the children ready for fall;replace some worn-out shoes
music store|guitar strap 8-20,set of strings 6-15,*guitar pick 1-2,ukulele 40-90,music stand 12-30,songbook 9-22|start a small band;take up an old hobby again
fabric store|spool of thread 2-4,zipper 1-4,pair of scissors 8-18,sewing kit 12-25,*patch 1-3,roll of ribbon 3-7|sew costumes for a parade;mend some old jackets
electronics store|pair of headphones 20-60,charger 8-20,keyboard 18-50,memory card 9-25,*battery 1-3,phone case 6-18|set up a new computer corner;get everything working again
camping store|tent 60-140,lantern 12-30,sleeping bag 30-70,water bottle 6-15,*tent peg 1-2,camping stove 25-60|spend a week in the mountains;hike along the coast
furniture store|bookshelf 40-90,desk lamp 12-30,stool 18-40,coat rack 20-45,cushion 8-18,mirror 15-50|furnish a first apartment;make the reading corner cozy
cheese counter|wheel of goat cheese 8-16,box of crackers 3-6,jar of fig jam 4-9,cheese knife 9-18,*slice of cheddar 1-2,tub of spread 3-7|put together a platter for guests;have a picnic by the lake
fish market|salmon fillet 6-14,bag of mussels 8-16,*oyster 1-3,lobster 15-30,jar of herring 3-7,crab 5-12|cook a seafood stew;serve something special on a birthday
butcher|steak 7-16,*sausage 1-3,roast chicken 8-15,pork chop 3-7,ham 18-40,pack of bacon 4-8|hold a barbecue;feed a hungry soccer team
kitchen store|frying pan 18-45,mixing bowl 6-15,*spoon 1-3,cutting board 9-22,teapot 14-30,baking tray 7-16|cook at home more often;replace what broke during the move
party store|banner 4-9,*balloon 1-2,*paper hat 1-2,piñata 12-25,pack of candles 2-5,helium tank 25-50|throw a party for a niece;decorate the classroom for the last day of school
thrift store|jacket 6-18,picture frame 2-6,*record 1-4,suitcase 8-20,*teacup 1-3,typewriter 20-45|put together a costume;furnish a dorm room cheaply
art supply shop|easel 25-60,sketchbook 5-14,set of paints 10-28,*stick of charcoal 1-3,apron 8-15,palette knife 4-10|paint the harbor;teach the neighbors' children to draw
bike shop|helmet 18-45,bell 4-9,inner tube 5-10,bike pump 12-28,*reflector 1-3,saddle 15-40|ride to work from now on;get an old bike going again
drugstore|bottle of shampoo 3-8,tube of toothpaste 2-5,hairbrush 5-12,*bar of soap 1-3,sun lotion 7-15,first-aid kit 12-25|pack for a long trip;stock up the bathroom
candle shop|scented candle 6-15,candle holder 5-12,*tea light 1-2,incense burner 9-18,lantern 12-25,gift box 3-7|make the living room look festive;get presents for the teachers
tea shop|tin of green tea 6-14,tea strainer 3-8,teapot 15-35,*tea bag 1-2,jar of sugar candy 4-8,mug 5-12|host a tea party;find something nice for an aunt
swim shop|swimsuit 18-40,pair of goggles 8-18,swim cap 4-10,towel 9-20,*nose clip 2-4,kickboard 12-25|join the swim team;go to the pool every Sunday
nursery|apple tree 20-45,*tomato plant 2-4,lavender bush 6-12,hedge plant 8-18,trellis 12-28,bag of compost 4-9|turn the yard into an orchard;grow vegetables at last
museum shop|poster 6-15,*postcard 1-2,model dinosaur 9-22,kaleidoscope 7-16,*rock sample 2-5,star map 8-18|take a few souvenirs home;remember the visit
fruit stand|melon 3-6,*apple 1-2,*mango 2-3,pineapple 3-6,box of dates 5-10,bag of cherries 4-9|make a huge fruit salad;fill the lunch boxes of the whole family
supermarket|bag of rice 4-10,carton of milk 2-4,jar of peanut butter 3-7,box of cereal 3-6,*can of soup 1-3,frozen pizza 4-8|fill the empty pantry;cook for the whole week
deli|sandwich 5-9,tub of olives 3-7,*pickle 1-2,pasta salad 4-8,bowl of soup 4-7,*meatball 1-3|order lunch for the team;eat outside with some friends
hat shop|straw hat 12-28,wool cap 9-18,headband 4-9,*feather 1-3,top hat 30-60,sun visor 6-14|stay out of the sun;dress up for a wedding
game shop|deck of cards 3-7,*set of dice 2-4,chess set 18-45,board game 20-50,puzzle book 5-10,card sleeve pack 3-6|start a game night;have something to do on rainy days
chocolate shop|*truffle 1-3,bar of chocolate 3-6,gift box 12-28,chocolate rabbit 5-10,jar of cocoa 6-12,bag of nougat 4-8|thank some helpful neighbors;fill a basket for a raffle
optician|pair of sunglasses 25-60,glasses case 6-14,*cleaning cloth 1-3,pair of reading glasses 18-40,magnifying glass 8-18,bottle of lens spray 4-8|see better at night;get through a sunny vacation
lumber yard|*plank 3-8,sack of cement 6-12,sheet of plywood 14-30,box of screws 5-10,sawhorse 18-35,tin of wood stain 9-20|build a tree house;put up a new fence
bait shop|fishing rod 20-50,*hook 1-2,jar of worms 3-6,landing net 10-22,tackle box 14-30,*float 1-3|go fishing on the weekend;show the grandchildren how to fish
ski shop|pair of ski gloves 18-40,wool hat 9-20,pair of ski poles 20-45,bar of ski wax 4-9,*hand warmer 1-3,pair of goggles 25-60|learn to ski;spend the winter break in the snow
baby store|stroller 60-140,*bib 2-5,rattle 4-9,crib sheet 8-18,pack of diapers 9-20,baby blanket 12-28|get ready for the new baby;help a sister with her twins
costume shop|pirate hat 6-14,wig 9-20,cape 12-25,*fake mustache 1-3,mask 4-12,crown 7-15|dress up for the carnival;put on a play
water sports shop|paddle 18-40,life jacket 25-55,dry bag 10-22,pair of water shoes 12-28,*rope clip 1-4,wetsuit 50-110|paddle down the river;try surfing
souvenir stand|snow globe 6-14,*key ring 2-4,*magnet 1-3,T-shirt 9-20,mug 5-11,beach bag 8-18|bring something home for everyone;remember the seaside
spice shop|jar of saffron 8-16,bag of paprika 3-6,*cinnamon stick 1-2,pepper mill 12-25,tin of curry 4-9,*vanilla pod 2-4|cook dishes from around the world;refill the spice rack
tool rental and repair shop|pair of work gloves 4-10,drill bit 2-6,ladder 40-90,tool belt 15-35,*sanding disc 1-3,extension cord 9-20|renovate the kitchen;help out at a building site
school shop|gym shirt 8-15,school tie 6-12,*exercise book 1-2,lab coat 14-28,backpack 20-45,lunch box 7-14|be ready for the first day of class;replace what got lost last term
`;
