/** Paid by the piece: the verb, the thing, the pay, and what follows the thing. */
export const PIECES = `
mow|lawn|8-25|in the neighborhood
walk|dog|4-12|for busy neighbors
wash|car|5-15|in the driveway
shovel|driveway|8-20|after the storm
rake|yard|10-25|on the street
deliver|newspaper route|6-14|before school
babysit|toddler|12-25|in the building
tutor|pupil|10-25|in math
clean|window|3-8|at the old school
paint|fence|20-50|in the village
iron|basket of shirts|5-12|for a hotel
wrap|present|2-5|at the mall
repair|bicycle|10-30|in the garage
bake|birthday cake|15-35|to order
tune|piano|40-80|around town
water|garden|4-10|for traveling neighbors
carve|wooden spoon|5-14|for a gift shop
knit|scarf|12-28|for customers online
translate|letter|8-20|from Spanish
type|report|6-18|for a law office
groom|poodle|18-40|at the salon
frame|picture|9-24|for a gallery
sew|curtain|14-30|for a guest house
sharpen|knife|2-6|for the restaurants nearby
pluck|crate of plums|3-8|at the orchard
stack|cord of firewood|15-35|behind the farm
draw|portrait|8-20|on the promenade
assemble|shelf|9-22|for a furniture store
fix|laptop|25-60|for classmates
photograph|wedding guest table|10-25|at a reception
hem|skirt|6-14|for a tailor
polish|pair of shoes|3-7|in the hotel lobby
address|stack of envelopes|4-9|for a charity
feed|stable of horses|8-18|at the riding club
empty|vending machine|5-12|for a snack company
clear|gutter|15-40|before the rainy season
trim|hedge|12-30|along the lane
test|video game|15-40|for a small studio
record|audio lesson|20-45|for a language app
edit|short video|12-35|for a travel agency
plant|tree|4-10|for the city
cook|dinner|20-45|for elderly neighbors
decorate|shop window|25-60|downtown
install|smoke alarm|9-20|in rented apartments
judge|dog show|30-70|in the county
referee|soccer game|12-30|in the youth league
bottle|barrel of juice|6-15|at the cider press
catalog|box of books|4-11|for the town archive
embroider|pillow|14-30|for a hotel
shear|sheep|3-8|on the hill farms
`;
/** Paid by the hour: what is done for a wage. */
export const HOURLY = `
work at the counter of a bakery|8-18
help out at the library|8-16
look after the twins next door|7-15
pick strawberries on a farm|6-14
stack shelves in a supermarket|9-17
wait on tables at a diner|7-15
hand out flyers downtown|6-12
sort mail at the post office|10-20
teach swimming at the pool|12-25
guide visitors through the castle|10-22
answer phones at a clinic|10-20
drive a taxi|12-24
clean offices at night|10-19
unload trucks at the harbor|12-25
sell tickets at the aquarium|8-16
muck out stables|7-14
coach a chess team|12-30
play the piano in a hotel lobby|18-40
serve ice cream on the pier|7-14
clear trails in the state park|9-18
run the copy machine at a college|8-15
check coats at the opera|7-14
pack parcels in a warehouse|10-20
lead art classes at a youth club|12-26
prune vines at a winery|9-18
fold laundry at a hospital|9-17
look after plants in a greenhouse|8-16
steer a tour boat|14-30
proofread articles for a newspaper|15-32
set up chairs at the town hall|8-15
weld gates in a workshop|18-36
make coffee at a kiosk|7-15
take pictures at birthday parties|15-35
keep watch on a beach|10-20
park cars at a hotel|8-16
paint stage sets at the theater|10-22
file papers at a bank|10-20
read stories to small children at a museum|8-16
`;
/** Money that comes without work. */
export const WINDFALLS =
  "from an aunt for @'s birthday,from a grandmother as a present,as a prize in a quiz,for some old toys,for a used bike,from a generous uncle,back from a friend,for returning a lost wallet,in a raffle,from a neighbor as a thank-you,for empty bottles,as an allowance";
/** Small things that money goes to. */
export const TREATS =
  "a new pair of gloves,a train ticket,lunch,a movie and popcorn,a present for a friend,a haircut,phone credit,a library fine,a pair of socks,a concert ticket,groceries,a bunch of flowers,bus fare,a magazine,art supplies,a water bottle,an umbrella,a taxi home,dog food,a board game";
/** What people save for, with prices. */
export const GOALS =
  "skateboard 60-150,guitar 120-300,tent 90-220,camera 150-400,bicycle 150-400,telescope 120-350,sewing machine 120-300,tablet 180-400,pair of skis 150-350,winter coat 80-200,drum kit 250-600,kayak 250-600,desk 90-250,pair of hockey skates 70-180,violin 200-500,aquarium 90-240,printer 100-260,surfboard 200-450,microscope 90-260,scooter 120-300,weekend trip 150-400,language course 120-350,summer camp 200-500,train pass 90-250,smart watch 120-300,keyboard 150-400,pottery class 90-220,flight home 200-500,hammock 60-140,rowing machine 200-500,trumpet 180-420,armchair 150-350,bunk bed 200-450,game console 200-450";
