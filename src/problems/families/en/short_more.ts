import { factors, families, part } from "../../family";
import { cost, money, size, things, units } from "../../measure";
import { plural } from "../../nouns";
import { container, good, named, person, thing, usd } from "../../words_en";
import { amount, cents, play, tenths } from "./short";

/** Short scenes of equal groups, comparisons, and facts told in unusual order. */
export const enShortMore = families("en", "brief", {
  arrays: [
    1,
    2,
    (s, r) => {
      const p = person(s, r);
      const [m, k] = factors(r);
      const [a, b] = [s.given(m), s.given(k)];
      const [ask, unit, phrase] = play(s, r, [
        `${p} {laid|put down} {floor |}tiles in ${a} rows {of ${b}|with ${b} tiles in every row}. ~ how many tiles {did ${p.he} lay|are on the floor}? ~ tile ~ the tiles on the floor`,
        `an egg tray {has|is made with} ${a} rows and ${b} {columns|holes in a row}. ~ how many {eggs fit on it|eggs fill the tray}? ~ egg ~ the eggs on the tray`,
        `in ${p}'s vineyard the vines {stand|grow} in ${a} straight lines. ~ {every|each} line has ${b} vines. ~ {how many vines {grow there|is that}|what is the number of vines}? ~ vine ~ the vines`,
        `a sheet of stamps is ${a} stamps wide and ${b} stamps {high|long}. ~ how many stamps are on {the|such a} sheet? ~ stamp ~ the stamps on the sheet`,
        `${p} {drew|will draw} a grid of ${a} by ${b} squares. ~ how many {small |}squares {does|will} it have? ~ square ~ the squares of the grid`,
        `windows: ${b} on every floor. ~ floors: ${a}. ~ how many windows does the building have? ~ window ~ the windows of the building`,
      ]);
      const x = s.step(a, "*", b, `that makes # ${plural(unit)}.`);
      s.ask(x, ask, units(unit, phrase));
    },
  ],
  rowLength: [
    1,
    2,
    (s, r) => {
      const p = person(s, r);
      const [n, k] = factors(r);
      const [a, b] = [s.given(n * k), s.given(n)];
      const [ask, unit, phrase] = play(s, r, [
        `${a} lettuce plants {grow|are planted} in ${b} {equal rows|rows of the same length}. ~ how many plants {are in a row|make one row}? ~ plant ~ the plants of one row`,
        `{the choir has ${a} singers and stands|${a} singers of a choir stand} on ${b} steps, the same number on each. ~ how many singers {stand|are} on one step? ~ singer ~ the singers on one step`,
        `${p} {knitted|sewed} ${a} stitches in ${b} equal rounds. ~ {how many stitches are in {each|one} round|what is the number of stitches in a round}? ~ stitch ~ the stitches of one round`,
        `a cinema {offers|has} ${a} seats in ${b} rows that are all alike. ~ how many seats does {a|one} row have? ~ seat ~ the seats of one row`,
        `a poem of ${a} lines is {made up of|divided into} ${b} equal verses. ~ how many lines {has each verse|does a verse have}? ~ line ~ the lines of one verse`,
      ]);
      const x = s.step(a, "/", b, `each has # ${plural(unit)}.`);
      s.ask(x, ask, units(unit, phrase));
    },
  ],
  packsNeeded: [
    1,
    3,
    (s, r) => {
      const p = person(s, r);
      const [n, k] = factors(r);
      const [a, b] = [s.given(n * k), s.given(k)];
      const [ask, unit, phrase] = play(s, r, [
        `${p} needs ${a} light bulbs. ~ the store sells them only in packs of ${b}. ~ how many packs {must ${p.he} buy|should ${p.he} ask for}? ~ pack ~ the packs that ${p} needs`,
        `a van can {carry|take} ${b} parcels {at a time|on one trip}. ~ ${a} parcels {are waiting|must be delivered}. ~ how many trips {does the van make|are necessary}? ~ trip ~ the trips of the van`,
        `an album page {has room for|holds} ${b} pictures. ~ how many pages {does ${p} fill with ${a} pictures|are taken up by ${a} pictures}? ~ page ~ the pages for ${a} pictures`,
        `a bottle holds ${a} pills, and ${p} {swallows|takes} ${b} of them {daily|a day}. ~ {for how many days does the bottle last|after how many days is it empty}? ~ day ~ the days that the bottle lasts`,
        `${a} guests are coming {to the wedding|}. ~ at {each|every} table ${b} of them will sit. ~ how many tables {should be set|will be used}? ~ table ~ the tables for the guests`,
        `the elevator lifts ${b} people at once. ~ ${a} people want to go up. ~ how many times must it go up? ~ ride ~ the rides of the elevator`,
      ]);
      const x = s.step(a, "/", b, `that takes # ${plural(unit)}.`);
      s.ask(x, ask, units(unit, phrase));
    },
  ],
  dealtOut: [
    1,
    2,
    (s, r) => {
      const [p, t] = [named(s, r), good(s, r)];
      const [n, k] = factors(r);
      const [a, b] = [s.given(n * k), s.given(n)];
      const [ask, unit, phrase] = play(s, r, [
        `${p} deals ${a} playing cards to ${b} players until none are left. ~ {how many cards is each player holding|what number of cards does a player get}, if all get the same? ~ card ~ the cards of one player`,
        `${b} {sisters|brothers} inherit ${a} ${t} and want equal parts. ~ how many ${t} {should|will} each of them {take|have}? ~ ${t.one} ~ the ${t} that each of them takes`,
        `the work was split fairly: ${a} envelopes for ${b} helpers. ~ how many envelopes {did one helper seal|were there for each helper}? ~ envelope ~ the envelopes for one helper`,
        `${p} planned to use {up |}${a} ${t} over ${b} weeks, the same number {every|each} week. ~ how many ${t} {was that|could ${p.he} use} {a|per} week? ~ ${t.one} ~ the ${t} for one week`,
        `${a} chores are on the list of a camp with ${b} tents. ~ {every|each} tent gets the same number. ~ how many chores {fall to|are there for} one tent? ~ chore ~ the chores of one tent`,
      ]);
      const x = s.step(a, "/", b, `each time that is # ${plural(unit)}.`);
      s.ask(x, ask, units(unit, phrase));
    },
  ],
  priceOfMany: [
    1,
    4,
    (s, r) => {
      const [p, t] = [named(s, r), good(s, r)];
      const [a, b] = [s.given(r.int(2, 24)), s.given(cents(r, 1, 15))];
      const [ask, , phrase] = play(s, r, [
        `{the tag on a ${t.one} says|a ${t.one} sells for} ${usd(b)}. ~ what will ${a} {of them|such ${t}} cost {${p}|together}? ~ dollars ~ the price of ${a} ${t}`,
        `parking costs ${usd(b)} an hour. ~ ${p}'s car {is|was} parked for ${a} hours. ~ how much {is that|does ${p} owe}? ~ dollars ~ the price of the parking`,
        `${p} rides the ferry ${a} times {a month|this month}, and {every|each} ride is ${usd(b)}. ~ what does ${p} {spend|pay} on the ferry? ~ dollars ~ the money for the ferry`,
        `a yard of {silk|lace} is priced at ${usd(b)}. ~ for a costume ${a} yards are needed. ~ what {is the price of|must be paid for} the cloth? ~ dollars ~ the price of the cloth`,
        `{${a} tickets have been ordered by ${p}|${p} orders ${a} tickets}. ~ each costs ${usd(b)}. ~ {how many dollars is the order|what does the order come to}? ~ dollars ~ the price of the order`,
      ]);
      const x = s.step(a, "*", b, `that costs # dollars.`);
      s.ask(x, ask, cost(phrase, p));
    },
  ],
  weightEach: [
    1,
    4,
    (s, r) => {
      const [p, box] = [person(s, r), container(s, r)];
      const many = r.chance(0.5);
      const [n, k] = [r.int(2, 20), tenths(r, 0.3, 9)];
      const [a, b] = [s.given(n), s.given(many ? k : Math.round(n * k * 100) / 100)];
      const [ask, unit, phrase] = play(s, r, [
        many
          ? `a ${box.one} of {sand|corn|apples} weighs ${b} kg. ~ ${p} {loads|lifts|carries} ${a} ${box} that weigh the same. ~ what weight is that {in all|}, in kg? ~ kg ~ the weight of the ${box}`
          : `${a} equal ${box} weigh ${b} kg {on a scale|together}. ~ what does {one|a single one} weigh, in kg? ~ kg ~ the weight of one`,
        many
          ? `every day a {horse|cow|zoo animal} eats ${b} pounds of {hay|grain}. ~ how many pounds does it eat in ${a} days? ~ pounds ~ the food of ${a} days`
          : `in ${a} days, a {horse|cow|goat} ate ${b} pounds of {hay|grain}, the same amount every day. ~ how many pounds did it eat {a|per} day? ~ pounds ~ the food of one day`,
        many
          ? `{a tap|the tap} fills ${b} liters into a bath each minute. ~ how many liters {run|flow} into it in ${a} minutes? ~ liters ~ the water of ${a} minutes`
          : `${p} poured ${b} liters of juice into ${a} bottles of the same size. ~ how much {is in|went into} each bottle, in liters? ~ liters ~ the juice in one bottle`,
        many
          ? `{one lap|a lap} around the park is ${b} miles. ~ ${p} {ran|jogged} ${a} laps. ~ how many miles did ${p} run? ~ miles ~ the way that ${p} ran`
          : `a race of ${b} miles is run by ${a} friends, {each of whom runs|who each run} an equal part. ~ how many miles does {each|one} of them run? ~ miles ~ the part of one runner`,
      ]);
      const x = s.step(many ? a : b, many ? "*" : "/", many ? b : a, `that is # ${unit}.`);
      s.ask(x, ask, size("weight", unit, phrase));
    },
  ],
  comparedWith: [
    1,
    2,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const more = r.chance(0.5);
      const n = amount(r) + 10;
      const [a, b] = [s.given(n), s.given(more ? amount(r) : part(r, n - 1))];
      const [ask, unit, phrase] = play(s, r, [
        `{compared with ${p}|in comparison with ${p}}, who has ${a} followers, ${q} has ${b} ${more ? "more" : "fewer"}. ~ how many followers {does ${q} have|are following ${q}}? ~ follower ~ the followers of ${q}`,
        `last year the fair {had|drew} ${a} visitors. ~ this year {there were|it counted} ${b} ${more ? "more" : "fewer"}. ~ {how many visitors came this year|what is this year's number of visitors}? ~ visitor ~ the visitors of this year`,
        `${q}'s book is ${b} pages {${more ? "longer|thicker" : "shorter|thinner"}} than ${p}'s, {which has|and that one has} ${a} pages. ~ how many pages are there in ${q}'s? ~ page ~ the pages of ${q}'s book`,
        `a village has ${a} {inhabitants|residents}. ~ {the next one|its neighbor} has ${b} ${more ? "more" : "fewer"}. ~ how many live in the {next|neighboring} village? ~ resident ~ the residents of the next village`,
        `${p} needed ${a} steps to cross the bridge, but ${q} needed ${b} steps ${more ? "more" : "less"}. ~ how many steps did ${q} {take|need}? ~ step ~ the steps of ${q}`,
      ]);
      const x = s.step(a, more ? "+" : "-", b, `that makes # ${plural(unit)}.`);
      s.ask(x, ask, units(unit, phrase));
    },
  ],
  gap: [
    1,
    2,
    (s, r) => {
      const [p, q, t] = [named(s, r), named(s, r), good(s, r)];
      const n = amount(r) + 6;
      const [a, b] = [s.given(n), s.given(part(r, n - 2))];
      const [ask, unit, phrase] = play(s, r, [
        `a poll asked {people|pupils} about pets: ${a} prefer dogs and ${b} prefer cats. ~ how many more {prefer dogs|like dogs best}? ~ person ~ the people that make the difference`,
        `there are ${b} chairs for ${a} guests. ~ how many guests {will have to stand|find no chair|must wait for a chair}? ~ guest ~ the guests that find no chair`,
        `the school library lent ${a} books in winter {and|but only} ${b} in summer. ~ {what is the difference|by how many books was winter ahead}? ~ book ~ the books that make the difference`,
        `${p} climbed ${a} stairs {and|while} ${q} climbed ${b}. ~ how many fewer stairs did ${q} climb? ~ stair ~ the stairs between them`,
        `{the goal was|they hoped for} ${a} signatures. ~ ${p} and ${q} {collected|came back with} ${b}. ~ how many signatures {short of the goal are they|are lacking}? ~ signature ~ the signatures that are missing`,
        `${p} wants to make ${a} ${t}. ~ ${b} {are ready|have been finished}. ~ how many ${t} {remain to be made|must ${p.he} still make}? ~ ${t.one} ~ the ${t} that are still to be made`,
      ]);
      const x = s.step(a, "-", b, `the difference is # ${plural(unit)}.`);
      s.ask(x, ask, units(unit, phrase));
    },
  ],
  sideFact: [
    1,
    3,
    (s, r) => {
      const [p, q] = [named(s, r), named(s, r)];
      const n = amount(r) + 4;
      const [a, b, idle] = [s.given(n), s.given(part(r, n - 1)), s.idle(r.int(3, 60))];
      const [ask, unit, phrase] = play(s, r, [
        `${p} runs a kiosk that is open ${idle} hours a week. ~ {in the morning|at opening time} it had ${a} newspapers, and ${b} were sold. ~ how many newspapers {remained|were not sold}? ~ newspaper ~ the newspapers that were not sold`,
        `a train with ${idle} cars {set off|started} with ${a} passengers. ~ at the first stop ${b} passengers got out, and nobody got in. ~ how many passengers {stayed on|were still on} the train? ~ passenger ~ the passengers that stayed on the train`,
        `${p} sent out ${a} invitations. ~ ${b} people {said no|could not come}, {although they had been asked ${idle} days before|and the party lasted until midnight in a house with ${idle} rooms}. ~ how many of those invited came? ~ guest ~ the guests that came`,
        `${q} ordered ${a} bricks and ${idle} bags of cement for a wall. ~ it took ${b} bricks to build it. ~ how many bricks were {left over|not needed}? ~ brick ~ the bricks that were left over`,
        `on a farm live ${a} hens and ${idle} cows. ~ ${b} hens are brown. ~ how many hens are not brown? ~ hen ~ the hens that are not brown`,
      ]);
      const x = s.step(a, "-", b, `that leaves # ${plural(unit)}.`);
      s.ask(x, ask, units(unit, phrase));
    },
  ],
  passive: [
    1,
    2,
    (s, r) => {
      const [p, q, t] = [named(s, r), person(s, r), thing(s, r)];
      const more = r.chance(0.4);
      const n = amount(r) + 4;
      const [a, b] = [s.given(n), s.given(more ? amount(r) : part(r, n - 1))];
      s.tell(
        more
          ? `{${a} ${t} were {ordered|donated} by ${p} and ${b} by ${q}|${a} ${t} had been stored, then ${b} more were {delivered|brought in} by ${p}|to the ${a} ${t} already {shown|displayed}, ${b} were added by ${p}|${a} ${t} {will be|are going to be} sent by ${p}, and {another |}${b} by ${q}}.`
          : `{of ${a} ${t} that were delivered, ${b} were {returned|sent back} by ${p}|${a} ${t} were {counted|unpacked}, and ${b} were {found to be faulty|carried off} by ${p}|${b} of the ${a} ${t} {in stock|in the store room} have been {picked out|taken} by ${p}|${a} ${t} were laid out. when ${q} came, ${b} had {already been taken|vanished}}.`,
      );
      const x = s.step(a, more ? "+" : "-", b, `that makes # ${t}.`);
      s.ask(
        x,
        more
          ? `{what is the number of all these ${t}|how many ${t} is that {in the end|when all are counted}}?`
          : `how many ${t} were {left after that|there still|not among these ${b}}?`,
        things(t, more ? `all these ${t}` : `the ${t} that were left`),
      );
    },
  ],
  lateName: [
    1,
    2,
    (s, r) => {
      const [p, q, t] = [named(s, r), named(s, r), good(s, r)];
      const more = r.chance(0.5);
      const n = amount(r) + 4;
      const [a, b] = [s.given(n), s.given(more ? amount(r) : part(r, n - 1))];
      const [ask, , phrase] = play(
        s,
        r,
        more
          ? [
              `with ${a} ${t} in one bag and ${b} in the other, ${p} {sets off|goes home}. ~ how many ${t} {are in the two bags|does ${p} carry}? ~ ${t} ~ the ${t} that ${p} carries`,
              `${a} ${t} {are|lie} in the hall and ${b} in the study. ~ {all of them|they all} belong to ${p}. ~ how many ${t} {belong to ${p}|are ${p}'s}? ~ ${t} ~ the ${t} that belong to ${p}`,
              `first ${a} ${t} {came|arrived}, then another ${b}. ~ the mail had brought them for a neighbor, and it was ${p} who counted them. ~ how many ${t} did ${p} count? ~ ${t} ~ the ${t} that ${p} counted`,
              `to the ${a} ${t} that were there already, someone added ${b}. ~ {it was|this was done by} ${p}. ~ what number of ${t} is there since ${p}'s visit? ~ ${t} ~ the ${t} that are there since then`,
            ]
          : [
              `of ${a} ${t}, ${b} are now owned by ${q}. ~ the {rest|others} are owned by ${p}. ~ how many ${t} does ${p} own? ~ ${t} ~ the ${t} that ${p} owns`,
              `${a} ${t}, ${b} of them {scratched|damaged}: this is what {was found by ${p}|${p} found}. ~ how many of the ${t} that ${p} found are {in good shape|all right}? ~ ${t} ~ the ${t} that are all right`,
              `a collection that began with ${a} ${t} and lost ${b} is now in the hands of ${p}. ~ how many ${t} does the collection of ${p} {have|consist of}? ~ ${t} ~ the ${t} in the collection`,
              `not all of the ${a} ${t} are ${p}'s: ${b} {are ${q}'s|belong to ${q}}. ~ how many are ${p}'s? ~ ${t} ~ the ${t} of ${p}`,
            ],
      );
      const x = s.step(a, more ? "+" : "-", b, `that makes # ${t}.`);
      s.ask(x, ask, things(t, phrase));
    },
  ],
  listAndChange: [
    3,
    4,
    (s, r) => {
      const [p, t] = [person(s, r), good(s, r)];
      const note = r.pick([20, 50, 100, 200]);
      const [n, k, c] = [r.int(2, 9), cents(r, 1, 12), cents(r, 1, 20)];
      if (n * k + c >= note) return false;
      const [paid, many, each, single] = [s.given(note), s.given(n), s.given(k), s.given(c)];
      const other = r.pick(
        "a poster frame,a cap,a newspaper,a tube of glue,a drink,a map".split(","),
      );
      s.tell(
        `{on ${p}'s list {are|stand} ${many} ${t} at ${usd(each)} each and ${other} for ${usd(single)}. ${p.he} {takes ${usd(paid)} along|goes shopping with ${usd(paid)}}|${p} puts ${many} ${t} into the cart, each priced ${usd(each)}, and adds ${other} for ${usd(single)}. ${p.he} gives the clerk ${usd(paid)}|${other} costs ${usd(single)} and a ${t.one} ${usd(each)}. with ${usd(paid)}, ${p} pays for ${other} and ${many} ${t}|with ${usd(paid)} in ${p.his} pocket, ${p} bought ${other} at ${usd(single)} and also ${many} ${t}, which were ${usd(each)} apiece}.`,
      );
      const x = s.step(many, "*", each, `the ${t} cost # dollars.`);
      const y = s.step(x, "+", single, `all together cost # dollars.`);
      const z = s.step(paid, "-", y, `# dollars are left.`);
      s.ask(
        z,
        `{how much {money |}is left {after the shopping|}|what does ${p} have left, in dollars|how many dollars will be left}?`,
        money(`the money that ${p} has left`, p),
      );
    },
  ],
});
