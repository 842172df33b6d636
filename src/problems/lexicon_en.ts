import { type Noun, noun, nouns } from "./nouns";
import type { Person } from "./person";

const WOMEN =
  "Abby Ada Adele Agnes Alice Amara Amy Angela Anita Anna Aisha Ashley Bella Beth Betty Bonnie Brenda Camila Carla Cara Carmen Carol Cecilia Chloe Christina Claire Clara Cora Cynthia Daisy Dana Deborah Diana Dina Donna Dora Eden Eleanor Elena Elizabeth Ella Ellen Elsa Emily Emma Erica Erin Esther Eva Evelyn Faith Farah Fatima Fay Fiona Flora Frances Gina Gloria Grace Greta Gwen Hana Hannah Harriet Hazel Heather Helen Holly Ida Ines Ingrid Irene Iris Isabel Isabella Ivy Jade Jane Janet Janice Jasmine Jenna Jennifer Jenny Jess Jessica Joan Joanna Joy Joyce Judith Judy Julia June Karen Kate Katherine Katya Kayla Keisha Kelly Kim Kimberly Kira Lara Laura Lauren Leah Leila Lena Lila Lily Linda Ling Lisa Lola Lorna Louise Lucy Luna Lydia Mabel Madison Maggie Mandy Mara Margaret Maria Marie Marta Martha Mary Matilda Maya Megan Mei Melissa Mia Michelle Mila Mona Molly Monica Nadia Nancy Naomi Natalie Nell Nicole Nina Nora Olga Olivia Pamela Paige Patricia Patty Paula Penny Petra Phoebe Polly Priya Rachel Rebecca Rita Rosa Rose Ruby Ruth Sabrina Sally Samantha Sandra Sara Sarah Selma Sharon Sheila Shirley Sofia Sonia Stella Stephanie Sue Susan Sylvia Tamara Tanya Tara Teresa Tess Tiffany Tina Uma Valerie Vanessa Vera Vicky Victoria Violet Wanda Wendy Winnie Yara Yolanda Yuki Yvonne Zara Zoe";
const MEN =
  "Aaron Abdul Abel Adam Adrian Ahmed Alan Albert Alex Alfred Ali Andre Andrew Andy Anthony Anton Arthur Austin Barry Ben Benjamin Bernard Bill Bob Bobby Brad Brandon Brian Bruce Bryan Caleb Calvin Carl Carlos Cedric Charles Charlie Chris Christopher Clark Cole Colin Connor Craig Curtis Dan Daniel Darren Dave David Dean Dennis Derek Diego Dominic Don Donald Doug Duncan Dylan Earl Eddie Edgar Edward Edwin Eli Elijah Emil Enrique Eric Ernest Ethan Eugene Evan Felix Fernando Finn Frank Fred Gabe Gabriel Gary Gavin George Gerald Gilbert Glen Gordon Graham Greg Gus Hank Harold Harry Harvey Hassan Hector Henry Herbert Howard Hugo Ian Igor Isaac Ivan Jack Jackson Jacob Jake Jamal James Jared Jason Jay Jeff Jeremy Jerome Jerry Jesse Jim Jimmy Joe Joel John Johnny Jon Jonathan Jordan Jose Joseph Josh Joshua Juan Julian Justin Karl Keith Ken Kenneth Kevin Kofi Kurt Kyle Lamar Larry Lawrence Lee Leo Leon Leonard Liam Lionel Logan Louis Lucas Luis Luke Malcolm Manuel Marco Marcus Mario Mark Martin Marvin Mason Matt Matthew Max Melvin Michael Miguel Mike Milo Mitchell Mohammed Nathan Ned Neil Nicholas Nick Nigel Noah Norman Oleg Oliver Omar Oscar Otto Owen Pablo Patrick Paul Pedro Perry Pete Peter Phil Philip Preston Quentin Rafael Ralph Raj Ramon Randy Ray Raymond Ricardo Richard Ricky Rob Robert Rodney Roger Roland Ron Ross Roy Russell Ryan Sam Samuel Scott Sean Sebastian Seth Shane Shaun Sidney Simon Spencer Stan Stephen Steve Stuart Taro Ted Terry Theo Thomas Tim Timothy Toby Todd Tom Tony Travis Trevor Troy Tyler Vernon Victor Vince Wade Wallace Walter Warren Wayne Wesley Will William Winston Xavier Zach";

const woman = (name: string): Person => ({ name, he: "she", his: "her", him: "her" });
const man = (name: string): Person => ({ name, he: "he", his: "his", him: "him" });

/** People with a name. */
export const PEOPLE: readonly Person[] = [
  ...WOMEN.split(" ").map(woman),
  ...MEN.split(" ").map(man),
];

/** People without a name, who can be made someone in particular. */
export const SOMEONE: readonly Person[] = [
  ..."farmer baker boy man grocer carpenter fisherman gardener uncle grandfather coach librarian painter mechanic janitor"
    .split(" ")
    .map((who) => man(`the ${who}`)),
  ..."teacher girl woman florist pharmacist chef shopkeeper nurse waitress tailor aunt grandmother seamstress artist"
    .split(" ")
    .map((who) => woman(`the ${who}`)),
];

/** Things to eat, one by one. */
export const FOOD: readonly Noun[] = [
  ...nouns(
    "ripe,fresh,sweet,local",
    "apple,orange,pear,peach,banana,plum,mango,melon,lemon,strawberry,cherry,grape,kiwi,apricot,fig,coconut,pineapple,watermelon,lime,date,blueberry,nectarine,raspberry",
  ),
  ...nouns(
    "home-made,fresh,chocolate,vanilla,tasty",
    "cookie,muffin,cupcake,pie,donut,cake,waffle,pancake,brownie,biscuit",
  ),
  ...nouns("fresh,hot,tasty", "sandwich,bagel,hot dog,pizza,burger,taco,pretzel,dumpling"),
  ...nouns("mint,milk,sour,colorful", "candy,lollipop,chocolate,gumdrop,candy bar,jelly bean"),
  ...nouns(
    "organic,garden,fresh",
    "carrot,potato,tomato,onion,pepper,pumpkin,cucumber,radish,cabbage,mushroom",
  ),
  ...nouns("duck,brown,farm", "egg"),
  ...nouns("roasted,salted", "walnut,peanut,almond,chestnut,cracker,hazelnut"),
];

/** Things to own, collect, give away, buy and sell. */
export const GOODS: readonly Noun[] = [
  ...nouns("glass,cat's-eye,shiny", "marble,bead"),
  ...nouns("baseball,trading,football,birthday,playing", "card"),
  ...nouns("comic,travel,library,cookery,history,second-hand", "book"),
  ...nouns("foreign,rare,animal", "stamp,sticker,postcard,poster,badge"),
  ...nouns("silver,gold,old,foreign", "coin,medal,ring,button,key,bell,bracelet,necklace"),
  ...nouns(
    "school,colored,brand-new",
    "pencil,pen,crayon,eraser,ruler,notebook,marker,folder,highlighter,paintbrush,stapler",
  ),
  ...nouns(
    "toy,wooden,model,plastic",
    "car,train,boat,robot,dinosaur,block,truck,airplane,puzzle,kite,doll,yo-yo",
  ),
  ...nouns("rubber,tennis,leather,beach", "ball"),
  ...nouns("party,red,helium", "balloon"),
  ...nouns("white,smooth,tiny,sea", "shell,stone,pebble,seashell,crystal"),
  ...nouns("cotton,summer,winter,woolen", "shirt,hat,sock,scarf,sweater,glove,jacket,towel,cap"),
  ...nouns("wax,scented,white", "candle,soap"),
  ...nouns("garden,paper,wild", "flower,rose,tulip,daisy,lily,sunflower,carnation,orchid"),
  ...nouns("family,color,framed", "photo,picture,drawing,painting,magazine,letter,map"),
  ...nouns("glass,empty,plastic", "bottle,jar,cup,plate,bowl,vase,mug"),
  ...nouns("computer,video,board,adventure", "game"),
  ...nouns("concert,train,movie,raffle", "ticket"),
  ...nouns(
    "steel,spare,copper",
    "nail,screw,bolt,brick,tile,pipe,battery,screwdriver,wrench,hammer",
  ),
  ...nouns("satin,silk,red", "ribbon,bow,pillow,blanket,curtain"),
  ...nouns(
    "wooden,office,kitchen",
    "chair,table,bench,lamp,clock,basket,box,shelf,mirror,umbrella,backpack,wallet,camera,phone,laptop,bicycle,skateboard,guitar",
  ),
  ...nouns("flower,seed,young", "bulb,seed,bush"),
];

/** Living things that can be counted, on a farm or in the wild. */
export const ANIMALS: readonly Noun[] = nouns(
  "young,brown,white",
  "cow,sheep,goat,horse,pig,chicken,duck,goose,rabbit,turkey,hen,pony,donkey,llama,bee,calf,dog,cat,fish,parrot,frog,snail,turtle,butterfly,hamster",
);

/** Containers. */
export const CONTAINERS: readonly Noun[] = nouns(
  "wooden,cardboard,large,small",
  "box,bag,basket,jar,pack,shelf,tray,case,bucket,crate,drawer,carton,packet,tin,sack",
);

/** People who come in numbers. */
export const CROWDS: readonly Noun[] = [
  ...nouns("young,foreign", "student,visitor,guest,tourist,customer,worker,player,passenger"),
  ...nouns("older,local", "dancer,singer,swimmer,runner,soldier,camper,volunteer,scout,musician"),
  noun("child", ["happy", "younger"]),
  noun("person", ["young", "local"]),
];

/** Colours, sizes and the like that tell two parts of a group apart. */
export const COLOURS: readonly string[] =
  "red,blue,green,yellow,white,black,pink,purple,brown,gray,large,small,old,new,striped,plain".split(
    ",",
  );

/** Where things are. */
export const PLACES: readonly string[] =
  "in the park,in the garden,at the market,in the classroom,at the library,on the beach,in the kitchen,at the fair,in the yard,at the museum,in the shop,at home,in the garage,at the station,in the barn".split(
    ",",
  );

/** The days of the week. */
export const DAYS = "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday".split(",");
