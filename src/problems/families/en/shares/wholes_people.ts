import type { Whole } from "./whole";

/** People in numbers. */
export const CROWDS: readonly Whole[] = (
  [
    {
      of: "guest",
      open: "there ~are [x] at a wedding|[x] ~come to a wedding",
      parts:
        "~order the fish|~order the beef|~choose the mushroom pie|~eat only dessert|~bring food of their own",
      subs: "~dance until midnight|~give a speech|~sit in the garden|~ask for more sauce",
      cells: "~sit down at [table]",
      kinds: "relatives,coworkers",
      by: "at a wedding, there ~are [n] tables with [k] guests at each",
      off: "[m] of them ~have to leave early",
      on: "[m] more guests ~come in after the ceremony",
    },
    {
      of: "camper",
      open: "[x] ~spend a week at Pine Lake|a summer camp ~~welcome [x]",
      parts:
        "~sign up for sailing|~sign up for archery|~sign up for pottery|~choose climbing|~choose the nature walk",
      subs: "~forget to bring a hat|~know it from last year|~earn a badge|~get a sunburn",
      cells: "~sleep in [tent]|~are put into [team]",
      kinds: "boys,girls",
      by: "at a summer camp, there ~are [n] cabins, each with [k] campers",
      off: "[m] of them ~catch a cold and ~go home",
    },
    {
      of: "passenger",
      open: "[x] ~are on board a ferry|a ferry ~~leave the harbor with [x]",
      parts:
        "~sit on the upper deck|~stand at the railing|~wait in the car lounge|~have lunch in the cafeteria|~sleep in a cabin",
      subs: "~get seasick|~take pictures|~listen to music|~wear a warm jacket",
      kinds: "tourists,islanders",
      off: "[m] of them ~get off at the first island",
      on: "at the lighthouse pier, [m] more passengers ~come on board",
      most: 360,
    },
    {
      of: "patient",
      open: "[x] ~are seen at a children's hospital one day|a clinic ~~treat [x] in one week",
      parts:
        "~have a broken arm|~have the flu|~come for a vaccination|~come for a checkup|~have an ear infection",
      subs: "~have to stay overnight|~need an X-ray|~get a prescription|~come with a grandparent",
      cells: "~wait in [room]",
      kinds: "toddlers,teenagers",
    },
    {
      of: "runner",
      open: "[x] ~start in a city marathon|at the start of a city marathon there ~are [x]",
      parts:
        "~finish in under four hours|~finish in four to five hours|~need more than five hours|~give up before the finish",
      subs: "~come from abroad|~wear a number with a star|~run for a charity",
      cells: "~pick up their medals in [group]",
      by: "a city marathon ~~start in [n] waves of [k] runners",
      off: "[m] of them ~are stopped at the first checkpoint",
      most: 900,
    },
    {
      of: "voter",
      open: "in a village, [x] ~cast a ballot|[x] ~take part in a village election",
      parts:
        "~choose the baker as mayor|~choose the schoolteacher as mayor|~vote for the retired captain|~leave the ballot blank",
      subs: "~vote by mail|~are over sixty|~decide at the last moment",
      kinds: "farmers,shopkeepers",
      most: 600,
    },
    {
      of: "dancer",
      open: "a ballet company ~~have [x]|[x] ~rehearse for a ballet",
      parts: "~play swans|~play villagers|~play soldiers|~play snowflakes|~wait in the wings",
      subs: "~need new shoes|~wear a mask|~are in their first season",
      cells: "~stand on stage in [row]|~share [dressing room]",
      most: 96,
    },
    {
      of: "soldier",
      open: "a fort ~~have a garrison of [x]|[x] ~are stationed at a fort",
      parts:
        "~guard the gate|~patrol the wall|~clean the stables|~work in the kitchen|~repair the tower",
      subs: "~carry a drum|~are recruits|~sleep late",
      cells: "~march in [column]|~are sent out in [squad]",
      by: "at a fort, there ~are [n] barracks with [k] soldiers in each",
      off: "[m] of them ~are sent to the coast",
    },
    {
      of: "tourist",
      open: "[x] ~arrive at an old castle|a castle ~~have [x] on a Sunday",
      parts:
        "~take the tower tour|~visit the dungeon|~go straight to the gift shop|~walk in the rose garden",
      subs: "~speak French|~buy a postcard|~hire an audio guide",
      cells: "~are led through the hall in [group]",
      by: "[n] buses with [k] tourists each ~arrive at a castle",
      on: "later, [m] more tourists ~arrive on foot",
    },
    {
      of: "sailor",
      open: "a tall ship ~~have [x] on board|[x] ~set sail on a tall ship",
      parts: "~climb the masts|~scrub the deck|~man the pumps|~work below deck|~keep watch",
      subs: "~sing|~know the captain|~wear a red scarf",
      cells: "~go ashore in [boat]",
      off: "[m] of them ~go ashore at the first port",
      most: 120,
    },
    {
      of: "musician",
      open: "an orchestra ~~have [x]|[x] ~play in an orchestra",
      parts:
        "~play a string instrument|~play a brass instrument|~play a woodwind instrument|~play percussion",
      subs: "~have a solo|~teach at the music school|~own more than one instrument",
      cells: "~travel to the concert in [van]",
      most: 120,
    },
    {
      of: "astronaut",
      open: "in a story, a moon base ~~have [x]|in a film, [x] ~live on a moon base",
      parts:
        "~grow vegetables|~repair rovers|~study moon rocks|~run the power plant|~train new crew members",
      subs: "~go home in the next ship|~have a pilot's license|~keep a diary",
      cells: "~live in [dome]",
      kinds: "engineers,scientists",
    },
    {
      of: "firefighter",
      open: "[x] ~work for a city's fire department|a fire department ~~have [x]",
      parts:
        "~drive a ladder truck|~drive an ambulance|~handle the hoses|~answer the emergency calls",
      subs: "~are volunteers|~live near the station|~have a diving certificate",
      cells: "~are sent out in [crew]",
      by: "a city ~~have [n] fire stations with [k] firefighters in each",
    },
    {
      of: "knight",
      open: "a king ~~invite [x] to a tournament|[x] ~ride to a tournament",
      parts:
        "~lose in the first round|~fight with lances|~compete in archery|~watch from the stands",
      subs: "~wear black armor|~break a shield|~come from the north",
      cells: "~sit at [table]",
      most: 120,
    },
    {
      of: "pupil",
      open: "[x] ~go on a trip to the science museum|a school ~~take [x] to the science museum",
      parts:
        "~go to the planetarium first|~go to the dinosaur hall first|~start in the robot room|~start with the train exhibit",
      subs: "~write a report about it|~draw what they see|~buy a souvenir",
      cells: "~are divided into [group]|~ride home in [bus]",
      by: "[n] classes of [k] pupils ~visit the science museum",
      off: "[m] of them ~are ill on the day",
    },
    {
      of: "chess player,player",
      open: "[x] ~enter a chess tournament|there ~are [x] in a chess tournament",
      parts: "~lose every game|~win one game|~win two games|~win more than two games",
      subs: "~are younger than ten|~have a coach|~play with the white pieces first",
      most: 200,
    },
    {
      of: "swimmer",
      open: "a swim club ~~have [x]|[x] ~train at a swim club",
      parts:
        "~swim backstroke in the meet|~swim butterfly in the meet|~swim breaststroke in the meet|~help as timekeepers",
      subs: "~win a medal|~beat their own record|~wear goggles",
      cells: "~swim in [lane]|~train in [group]",
      kinds: "beginners,advanced swimmers",
    },
    {
      of: "villager",
      open: "[x] ~live by a river|there ~are [x] in a valley",
      parts:
        "~work as fishers|~work as weavers|~work in the mill|~keep goats|~are too young to work",
      subs: "~own a boat|~own a plow|~play the flute",
      off: "[m] of them ~move to the city",
      on: "over the years, [m] more villagers ~settle there",
      most: 600,
    },
    {
      of: "worker",
      open: "a toy factory ~~employ [x]|[x] ~work in a toy factory",
      parts:
        "~paint the dolls|~assemble the trains|~sew teddy bears|~test the toys|~pack the boxes",
      subs: "~come to work by bike|~are on the night shift|~belong to the union",
      cells: "~work in [team]|~sit at [workbench]",
      on: "before the holidays, the factory ~~hire [m] more workers",
      most: 480,
    },
    {
      of: "volunteer",
      open: "[x] ~come to clean up a beach|a beach cleanup ~~attract [x]",
      parts:
        "~pick up bottles|~collect old nets|~sort the trash|~carry the bags to the truck|~cook for everyone",
      subs: "~wear gloves|~find something valuable|~come back the next day",
      cells: "~work in [group]",
      kinds: "adults,children",
      off: "[m] of them ~go home before noon",
    },
    {
      of: "actor",
      open: "a film director ~~try out [x]|[x] ~try out for a film",
      parts:
        "~are too tall for the part|~forget their lines|~arrive too late|~get a small part|~are asked to sing",
      subs: "~act at school|~wear a costume|~bring their own script",
      most: 200,
    },
    {
      of: "skier",
      open: "[x] ~take the first lift of the day|a ski resort ~~count [x] in the morning",
      parts:
        "~go down the blue slope|~go down the red slope|~go down the black slope|~stay at the hut",
      subs: "~fall at least once|~wear a helmet|~rent their skis",
      cells: "~ride up in [cabin]|~take lessons in [class]",
      by: "a ski lift ~~bring up [n] cabins of [k] skiers each",
    },
    {
      of: "customer",
      open: "[x] ~visit an ice cream parlor on a hot day|an ice cream parlor ~~serve [x] on a hot day",
      parts: "~buy one scoop|~buy two scoops|~buy three scoops|~buy only a drink",
      subs: "~ask for sprinkles|~pay with a card|~take a cup instead of a cone",
      kinds: "grown-ups,children",
    },
    {
      of: "reader",
      open: "a newspaper ~~ask [x] what they like best|[x] ~answer a newspaper's questions",
      parts:
        "~like the sports pages best|~like the comics best|~like the crossword best|~like the local news best",
      subs: "~read it at breakfast|~get it by mail|~live outside the city",
      most: 900,
    },
    {
      of: "child",
      many: "children",
      open: "[x] ~come to a costume party|there ~are [x] at a costume party",
      parts:
        "~are dressed as pirates|~are dressed as witches|~are dressed as robots|~are dressed as animals|~wear no costume",
      subs: "~make their own mask|~win a prize|~cry a little",
      cells: "~play in [team]|~sit in [circle]",
      kinds: "boys,girls",
      on: "a little later, [m] more children ~show up",
      most: 96,
    },
    {
      of: "fan",
      open: "[x] ~travel to a soccer final|a team's [x] ~follow it to the final",
      parts: "~go by train|~go by bus|~drive their own cars|~fly there|~walk to the stadium",
      subs: "~wave a flag|~paint their faces|~lose their voices",
      cells: "~sit in [block]",
      most: 900,
    },
    {
      of: "hiker",
      open: "[x] ~set out for a mountain top|a mountain club ~~lead [x] up a mountain",
      parts:
        "~turn back at the waterfall|~stop at the lake|~rest at the hut|~climb to the very top",
      subs: "~see a deer|~get blisters|~carry a tent",
      cells: "~walk in [group]",
      most: 96,
    },
    {
      of: "student",
      open: "a cooking school ~~have [x]|[x] ~attend a cooking school",
      parts:
        "~learn to bake bread|~learn to make pasta|~learn to cook soups|~learn to decorate cakes",
      subs: "~want to open a restaurant|~burn something on the first day|~have an apron of their own",
      cells: "~share [stove]",
      by: "a cooking school ~~have [n] classes with [k] students in each",
    },
  ] satisfies Whole[]
).map((row) => ({ ...row, people: true }));
