import { families } from "../../../family";
import { type Draw, tale } from "./tale";
import {
  extended,
  falling,
  grouped,
  pair,
  plain,
  products,
  three,
  twoFalling,
} from "./tale_numbers";

/** q has b, p a times as many, and d is the number of both. */
const multiple: Draw = (r) => {
  const [a, b] = [r.int(2, 9), r.chance(0.7) ? r.int(2, 15) : r.int(12, 60)];
  return { a, b, d: b * (a + 1), e: b * (a - 1) };
};

/** a is c times some number of weeks more than b. */
const gaining: Draw = (r) => {
  const [b, c] = [plain(r), r.int(2, 12)];
  return { a: b + c * r.int(2, 12), b, c };
};

/** d can be shared by a and by a + c. */
const reshared: Draw = (r) => {
  const [a, c] = [r.int(2, 8), r.int(2, 6)];
  return { a, c, d: a * (a + c) * r.pick([1, 1, 2, 3]) };
};

/** Hours of a day: from a, for b hours, until c; before noon or after it. */
const hours: Draw = (r) => {
  const [a, b] = [r.int(1, 9), r.int(2, 10)];
  return { a, b, c: a + b };
};

/** Further structures of short school problems: relations of relations, ends, halves of a gap. */
export const enBasicsMore = families("en", "basics", {
  relayed: [
    1,
    3,
    tale(falling, [
      "{<q> has <a> more <g> than <p>, and <u> has <b> more than <p>|compared with <p>, <q> has <a> more <g> and <u> has <b> more}. ~ ? a-b ^ {how many more <g> does <q> have than <u>|by how many <g> is <u> behind <q>}? ^ g ^ the difference",
      "{<q> has <a> more <g> than <p>, but <u> has <b> fewer than <p>|<u> has <b> fewer <g> than <p>, and <q> has <a> more than <p>}. <p> has <c>. ~ !b<c ~ ? a+b ^ {how many more <g> does <q> have than <u>|what is the difference between <q> and <u>, in <g>}? ^ g ^ the difference ~ ? c+a ^ how many <g> does <q> have? ^ g ^ the <g> of <q> ~ ? c-b ^ how many <g> does <u> have? ^ g ^ the <g> of <u>",
      "{a {pine|tower} is <a> feet taller than the {school|mill}; the {church|bank} is <b> feet lower than the {school|mill}|the {church|bank} is <b> feet lower than the {school|mill}, and a {pine|tower} is <a> feet taller}. ~ ? a+b ^ how many feet lie between the tops of the highest and the lowest? ^ feet ^ the difference",
      "{<p> finished <a> minutes before <q> and <u> <b> minutes before <q>|<q> finished <a> minutes after <p> and <b> minutes after <u>}. ~ !a<90 ~ ? a-b ^ how many minutes did <u> finish after <p>? ^ minutes ^ the difference",
      "{<p> finished <a> minutes before <q> and <u> <b> minutes after <q>|<u> finished <b> minutes after <q>, who finished <a> minutes after <p>}. ~ !a<90 ~ ? a+b ^ how many minutes were between <p> and <u>? ^ minutes ^ the difference",
      "!a<150 ~ {the {coat|tent} costs <$a> more than the {hat|rope}, and the {shirt|lamp} <$b> more than the {hat|rope}|compared with the {hat|rope}, the {coat|tent} costs <$a> more and the {shirt|lamp} <$b> more}. ~ ? a-b ^ how much more is the {coat|tent} than the {shirt|lamp}? ^ $ ^ the difference",
      "!a<60,b<40 ~ {<p> is <a> years older than <q>, who is <b> years older than <u>|<q> is <b> years older than <u> and <a> years younger than <p>}. ~ ? a+b ^ by how many years is <p> older than <u>? ^ years ^ the difference",
      "!a<60,b<40 ~ {<p> is <a> years older than <u>, and <q> is <b> years older than <u>|<u> is <a> years younger than <p> and <b> years younger than <q>}. ~ ? a-b ^ by how many years is <p> older than <q>? ^ years ^ the difference",
      "{this year's {fair|game} had <a> more {visitors|guests} than last year's and <b> more than the year before that|compared with last year, a fair had <a> more visitors; compared with the year before, <b> more}. ~ ? a-b ^ how many more came two years ago than last year? ^ @visitor ^ the difference",
    ]),
  ],
  beforeTwoChanges: [
    2,
    3,
    tale(three, [
      "{<p> gave <b> <g> to <q>, then bought <c>, and now has <a>|after giving <b> <g> away and buying <c>, <p> has <a>}. ~ !c<a ~ ? a-c;x+b ^ how many <g> did <p> have {at first|to start with}? ^ g ^ the <g> that <p> had at first ^ before buying, <p> had # <g>.",
      "{on a {bus|ferry}, <c> people got on and <b> got off. {it|the {bus|ferry}} went on with <a>|with <a> people a {bus|ferry} went on, after <c> had got on and <b> had got off}. ~ !c<a,a<90,b<60 ~ ? a-c;x+b ^ how many people came in on it? ^ @person ^ the people who came in on it ^ without those who got on there are #.",
      "!a<200,c<a ~ {<p> spent <$b>, then earned <$c>, and has <$a> {now|in the end}|with <$c> earned and <$b> spent, <p> ends the day with <$a>}. ~ ? a-c;x+b ^ with how much did <p> begin? ^ $ ^ the money with which <p> began ^ before earning it was # dollars.",
      "{a {flock|herd} lost <b> {sheep|goats} in winter, and in spring <c> were born. there are <a> now|since <c> were born in spring, a herd has <a> goats; in winter it had lost <b>}. ~ !c<a ~ ? a-c;x+b ^ how many were there before winter? ^ animal ^ the animals before winter ^ before spring there were #.",
      "{<w> used <b> {eggs|lemons} and {bought|got} <c>. that makes <a> now|<a> {eggs|lemons} are what <w> has after using <b> and buying <c>}. ~ !c<a ~ ? a-c;x+b ^ how many {eggs|lemons} did <w> have {before|at first}? ^ =one ^ those that there were before ^ before buying there were #. ^ at first there were #.",
      "{a tank lost <b> liters, and then <c> were {pumped|poured} in, so that it had <a>|<c> liters were poured into a tank that had lost <b>, and then it held <a>}. ~ !c<a ~ ? a-c;x+b ^ how many liters did it hold at the start? ^ liters ^ the content at the start ^ before the pouring it was # liters.",
      "!a<60,c<20,b<20,c<a ~ {it got <b> degrees colder, then <c> degrees warmer, and now it is <a> degrees|now it is <a> degrees, after a fall of <b> degrees and a rise of <c>}. ~ ? a-c;x+b ^ how many degrees was it at first? ^ degrees ^ the temperature at first ^ before the rise it was # degrees.",
      "{in a game <p> lost <b> points in round one and won <c> in round two; the score is <a> now|after losing <b> points and winning <c>, <p> has <a>}. ~ !c<a ~ ? a-c;x+b ^ what was <p>'s score before? ^ =point ^ the points that <p> had before ^ before winning, <p> had # points.",
      "{think of a number, take away <b>, add <c>: {it|this} gives <a>|<p> takes a number, subtracts <b>, adds <c> and gets <a>}. ~ !c<a ~ ? a-c;x+b ^ which number was it? ^ =number ^ the number ^ before adding it is #. ^ the number is #.",
    ]),
  ],
  thenSomeWent: [
    2,
    3,
    tale(three, [
      "{<p> had <a> <f>, {bought|got} <c> more and ate some; <b> are left|<b> <f> are left of the <a> that <p> had and the <c> that were bought, since <p> ate some}. ~ ? a+c;x-b ^ how many <f> did <p> eat? ^ f ^ the <f> that <p> ate ^ in all there were # <f>.",
      "{<a> people were {at|on} a {party|ship}, <c> came {later|along}, and when some had {left|gone}, <b> were there|<b> people were at a party after some had left; <a> had been there and <c> had come}. ~ ? a+c;x-b ^ how many had {left|gone}? ^ @person ^ the people who had gone ^ in all there were # people.",
      "!a<200,b<200,c<200 ~ {<p> took <$a> along and got <$c> from <q>. <$b> came home with <p.him>|with <$a> of <p.his> own and <$c> from <q>, <p> went shopping, and <$b> came back}. ~ ? a+c;x-b ^ how much did <p> spend? ^ $ ^ the money that <p> spent ^ <p> had # dollars.",
      "{a shop had <a> <g> in the morning, {got|received} <c> at noon, and had <b> in the evening|from <a> <g> in the morning and <c> that came at noon, a shop had <b> left in the evening}. ~ ? a+c;x-b ^ how many <g> were sold? ^ g ^ the <g> that were sold ^ there were # <g>.",
      "{to <a> liters of {water|milk}, <c> were {added|poured}, and then {a|the} {horse|calf} drank until <b> were left|a {horse|calf} left <b> liters of what it was given, first <a> and then <c> liters}. ~ ? a+c;x-b ^ how many liters did it drink? ^ liters ^ what it drank ^ there were # liters.",
      "{<p> has written <a> pages and <q> <c>. they {threw|put} some away, and <b> pages remain|of <p>'s <a> and <q>'s <c> pages, <b> remain}. ~ ? a+c;x-b ^ how many pages were thrown away? ^ =page ^ the pages that were thrown away ^ there were # pages.",
      "{a {rope|wire} of <a> feet and one of <c> feet were {joined|tied together}, but the whole is only <b> feet, because of the knot|two ropes, <a> and <c> feet long, make <b> feet when they are tied together}. ~ ? a+c;x-b ^ how many feet were lost? ^ feet ^ the length that was lost ^ the two have # feet.",
      "{<w> picked <a> {pears|plums} and found <c> under the tree. <b> are good|<b> are good of the <a> {pears|plums} that <w> picked and the <c> that lay under the tree}. ~ ? a+c;x-b ^ how many are bad? ^ =one ^ those that are bad ^ there are # of them. ^ # are bad.",
      "{a {trail|race} has two parts of <a> and <c> miles. <p> {must|has to} go <b> more|<p> still has <b> miles to go on a way of two parts, <a> and <c> miles}. ~ ? a+c;x-b ^ how many miles has <p> gone? ^ miles ^ the way that <p> has gone ^ the whole is # miles.",
    ]),
  ],
  changedPrice: [
    2,
    3,
    tale(products, [
      "!c<b,b<60 ~ {a {ticket|book} is <$b>, but with a {card|coupon} it is <$c> less. <p> has one and {buys|takes} <a>|<p> {buys|takes} <a> {tickets|books} and pays <$c> less for each than the usual <$b>}. ~ ? b-c;x*a ^ how much does <p> pay? ^ $c ^ the money that <p> pays ^ one costs # dollars.",
      "!b<60,c<20 ~ {a {shirt|mug} costs <$b>, and with a {name|picture} on it <$c> more. a team orders <a> with it|with a {name|picture} for <$c> on each, a team orders <a> {shirts|mugs} that cost <$b> without}. ~ ? b+c;x*a ^ what does the team pay? ^ $c ^ the money that the team pays ^ one costs # dollars.",
      "{in each of <a> boxes there are <b> <g>, but <c> in every box are {broken|bad}|<a> boxes hold <b> <g> each, and in each of them <c> are broken}. ~ !c<b ~ ? b-c;x*a ^ how many <g> are {fine|in good shape}? ^ g ^ the <g> that are fine ^ in one box there are # good ones.",
      "{a {frog|snail} climbs <b> feet {by day|each day} and slips back <c> feet {at|each} night. it does so for <a> days and nights|every day, a {frog|snail} climbs <b> feet, and every night it slips back <c>, <a> times in all}. ~ !c<b ~ ? b-c;x*a ^ how high is it then? ^ feet ^ the height of the animal ^ a day and a night bring # feet.",
      "{<p> {runs|types} <b> {laps|pages} in an hour and <q> <c>. they go on for <a> hours|in each of <a> hours, <p> types <b> pages and <q> types <c>}. ~ !c<b ~ ? b-c;x*a ^ by how many is <p> ahead then? ^ =one ^ the difference ^ in one hour it is #. ^ in <a> hours it is #. ~ ? b+c;x*a ^ how many do the two make? ^ =one ^ those of both ^ in one hour it is #. ^ in <a> hours it is #.",
      "{every day <b> {letters|guests} come to a hotel and <c> {letters|guests} leave it. this goes on for <a> days|for <a> days, <b> {letters|guests} come to a hotel and <c> leave it every day}. ~ !c<b ~ ? b-c;x*a ^ by how many does their number grow? ^ =one ^ the difference ^ each day it grows by #. ^ in all it grows by #.",
      "{a tap gives <b> liters a minute, and <c> liters a minute run out through a hole. <a> minutes pass|for <a> minutes, <b> liters a minute run into a tub and <c> run out}. ~ !c<b ~ ? b-c;x*a ^ how many liters are in the tub then? ^ liters ^ the water in the tub ^ each minute there are # liters more.",
      "!b<60,c<30,c<b ~ {<p> earns <$b> a week and spends <$c>. the rest is {saved|kept} for <a> weeks|saving what is left of <$b> a week after spending <$c>, <p> goes on for <a> weeks}. ~ ? b-c;x*a ^ how much will <p> have saved? ^ $ ^ the money that <p> will have saved ^ in one week it is # dollars.",
    ]),
  ],
  lackForEach: [
    2,
    3,
    tale(grouped, [
      "{<a> {children|guests} should {get|have} <c> <f> each, but there are only <d>|there are <d> <f> for <a> children, and each should get <c>}. ~ !b<c ~ ? a*c;x-d ^ how many {more |}<f> are needed? ^ f ^ the <f> that are still needed ^ in all # <f> are needed.",
      "{<p> wants <c> pages a day. in <a> days it was <d>|after <a> days, <p> has read <d> pages; the plan was <c> pages a day}. ~ !b<c ~ ? a*c;x-d ^ how many pages is <p> behind the plan? ^ =page ^ the pages that <p> is behind ^ the plan was # pages.",
      "!d<300,c<40 ~ {<a> {friends|members} have <$d> {together|in all}. a {trip|room} is <$c> for each of them|a trip costs <$c> a person. <a> friends have <$d>}. ~ !b<c ~ ? a*c;x-d ^ how much {do they lack|is missing}? ^ $ ^ the money that is missing ^ they need # dollars.",
      "{a {wall|shelf} has <a> {rows|boards} for <c> {tiles|books} each. <d> are there|<d> {tiles|books} are there for <a> {rows|boards}, each of which takes <c>}. ~ !b<c ~ ? a*c;x-d ^ how many more {tiles|books} {find room|would fit}? ^ =one ^ those that find room ^ there is room for #. ^ # more find room.",
      "{<d> {chairs|beds} stand in <a> rooms, the same number in each. in every room there should be <c>|in each of <a> rooms there should be <c> {chairs|beds}; now <d> of them are spread evenly over the rooms}. ~ !b<c ~ ? d/a;c-x ^ how many must be added in one room? ^ =one ^ those to be added ^ one room has #. ^ one room needs # more.",
      "{in <a> weeks <p> saved <$d>, the same each week. <q> saved <$c> a week|<q> saves <$c> a week; <p>, always saving the same, had <$d> after <a> weeks}. ~ !b<c,c<50 ~ ? d/a;c-x ^ how much more a week does <q> save? ^ $ ^ the difference ^ <p> saves # dollars a week.",
      "{<d> {carrots|apples} lasted {a|the} {rabbit|horse} <a> days, always the same a day. now it gets <c> a day|a {rabbit|horse} that now gets <c> {carrots|apples} a day got <d> in <a> days before, evenly}. ~ !b<c ~ ? d/a;c-x ^ how many more a day is that? ^ =one ^ the difference ^ before it was # a day. ^ now it is # more.",
      "{a {car|van} needed <a> hours for <d> miles; a {train|bus} makes <c> miles in an hour|in one hour a train makes <c> miles, and in <a> hours a car made <d>}. ~ !b<c ~ ? d/a;c-x ^ how many miles an hour is the second one faster? ^ miles ^ the difference ^ the first makes # miles an hour.",
      "{{packs|bags} of <c> and of <b> are {sold|on sale}. <p> takes <a> of the larger ones|<p> takes <a> packs with <c> each, and leaves the packs with <b>}. ~ !b<c ~ ? c-b;a*x ^ how many pieces more does <p> have than with the smaller ones? ^ =piece ^ the difference ^ one pack has # more.",
    ]),
  ],
  twiceAndMore: [
    2,
    3,
    tale(pair, [
      "{<q> has <a> <g>. <p> has {twice|2 times} as many and {then gets|finds} <b> more|<p> had twice as many <g> as <q>, who has <a>, and then got <b> more}. ~ ? a*2;x+b ^ how many <g> does <p> have{ now|}? ^ g ^ the <g> of <p> ^ twice as many are # <g>.",
      "x=egg,apple,potato,onion ~ {<p>'s recipe says <a> <x>, but <p> takes twice as many and {drops|loses} <b>|<p> bought twice the <a> <x> on {a|the} list and lost <b>}. ~ !b<a,a<150 ~ ? a*2;x-b ^ how many <x> are there then? ^ x ^ the <x> that are there ^ twice the number is # <x>.",
      "!a<200,b<200 ~ {a {lamp|ring} for <$a> and a {vase|clock} for <$b> are bought by two people, {both|each} buying both things|two people buy the same: a {lamp|ring} for <$a> and a {vase|clock} for <$b> each}. ~ ? a+b;x*2 ^ how much is paid in all? ^ $c ^ the money that is paid ^ one person pays # dollars.",
      "{it is <a> miles to the {inn|shore} and <b> miles from there to the {farm|lighthouse}. <p> goes to the {farm|lighthouse} and {back|home again} the same way|<p> goes <a> miles to the {inn|shore}, then <b> to the {farm|lighthouse}, and back the same way}. ~ !a<200,b<200 ~ ? a+b;x*2 ^ how many miles is that? ^ miles ^ the way there and back ^ one way is # miles.",
      "{a {yard|carpet} is <a> feet long and <b> feet wide|<a> feet in one direction and <b> feet in the other: that is a {yard|carpet}}. ~ !a<200,b<200 ~ ? a+b;x*2 ^ how many feet is it around? ^ feet ^ the way around it ^ two sides are # feet.",
      "{half of the people at a {show|meal} are <p>'s family, who are <a>; later <b> {more|others} come|<p>'s family, <a> people, are half of those at a {show|meal}. later <b> others come}. ~ ? a*2;x+b ^ how many people are there then? ^ @person ^ the people there ^ at first there were # people.",
      "{<p> has <a> <g>, half of what <q> has. <q> gives <b> away|half of <q>'s number of <g> is <p>'s, <a>, before <q> gives <b> away}. ~ !b<a ~ ? a*2;x-b ^ how many <g> does <q> have then? ^ g ^ the <g> of <q> ^ <q> had # <g>.",
      "{on both sides of a {street|hall} there are <a> {lamps|doors}, and at its end <b>|a {street|hall} has <b> {lamps|doors} at its end and <a> on either side}. ~ ? a*2;x+b ^ how many {lamps|doors} are there? ^ =one ^ all of them ^ the sides have #. ^ in all there are #.",
      "{<p> {ran|swam} <a> {meters|yards} on each of two days and <b> {meters|yards} on the third|on the third day it was <b> {meters|yards}, on the two days before <p> {ran|swam} <a> {meters|yards} each}. ~ ? a*2;x+b ^ what is the total of the three days? ^ =one ^ the total ^ the two days make #. ^ the total is #.",
    ]),
  ],
  clockHours: [
    1,
    2,
    tale(hours, [
      "{a {movie|game} begins at <a> o'clock and {lasts|takes} <b> hours|a {movie|game} of <b> hours begins at <a> o'clock}. ~ !c<13 ~ ? a+b ^ at what time, on the hour, does it end? ^ degrees ^ the end ^ it ends at # o'clock.",
      "!c<13 ~ {a {play|lesson} lasted <b> hours and was over at <c> o'clock|at <c> o'clock a {play|lesson} of <b> hours was over}. ~ ? c-b ^ at what hour did it begin? ^ degrees ^ the beginning ^ it began at # o'clock.",
      "!c<13 ~ {<p> {left|slept in} at <a> in the afternoon and {came back|woke} at <c>|from <a> until <c> in the afternoon <p> was away}. ~ ? c-a ^ how many hours was that? ^ hours ^ the time in between",
      "!c<13 ~ {the {bus|train} goes at <a> and {arrives|is there} at <c> the same morning|leaving at <a> and arriving at <c>, a {bus|train} does its way in the morning}. ~ ? c-a ^ how long is the ride, in hours? ^ hours ^ the length of the ride",
      "!c<13 ~ {it is <a> o'clock, and <p> must wait <b> hours {for the boat|until supper}|for <b> hours, counted from <a> o'clock, <p> must wait}. ~ ? a+b ^ until what hour? ^ degrees ^ the end ^ until # o'clock.",
      "!c<13 ~ {the {shop|bank} closes at <c>. it is <a> now|now it is <a>, and the {shop|bank} closes at <c>}. ~ ? c-a ^ in how many hours does it close? ^ hours ^ the time until it closes",
      "!c<13 ~ {<w> has worked for <b> hours {when|and} the clock {strikes|shows} <c>|the clock shows <c>; <w> has been working for <b> hours}. ~ ? c-b ^ when did <w> begin? ^ degrees ^ the beginning ^ <w> began at # o'clock.",
      "!c<13 ~ {a {cake|pot} went into the oven at <a> o'clock, and it should stay there for <b> hours|a {pot|cake} that must stay in the oven for <b> hours went in at <a> o'clock}. ~ ? a+b ^ at what hour should it come out? ^ degrees ^ the end ^ it should come out at # o'clock.",
      "!c<25 ~ {the sun rose at <a> and set <b> hours later, by a clock with 24 hours|by a clock with 24 hours, the sun set <b> hours after rising at <a>}. ~ !9<b,3<a ~ ? a+b ^ at what hour did it set? ^ degrees ^ the end ^ it set at #.",
      "!c<13 ~ {<p> reads from <a> o'clock on. <q> comes at <c> o'clock and stops <p.him>|at <c> o'clock <q> comes and stops <p> from reading, which <p.he> began at <a>}. ~ ? c-a ^ for how many hours did <p> read? ^ hours ^ the time that <p> read",
    ]),
  ],
  fromTo: [
    2,
    4,
    tale(falling, [
      "{<p> {reads|copies} from page <b> {to|through} page <a>, both included|pages <b> to <a>, with the first and the last, are {read|copied} by <p>}. ~ ? a-b;x+1 ^ how many pages is that? ^ =page ^ the pages from <b> to <a> ^ from <b> to <a> it is #. ^ with the first one, that is # pages.",
      "!a<31,b<a ~ {a {fair|class} goes from the {<b>th|<b>} day of the month to day <a>|from day <b> of the month up to and including day <a>, there is a fair}. ~ ? a-b;x+1 ^ on how many days is it open? ^ days ^ the time of it ^ from <b> to <a> it is #. ^ with the first one, that is # days.",
      "{{houses|lockers} <b> {to|through} <a> are {painted|cleaned}, all of them|every {house|locker} from number <b> up to number <a> is {painted|cleaned}}. ~ ? a-b;x+1 ^ how many are that? ^ =one ^ all of them ^ from <b> to <a> it is #. ^ with the first one, there are #.",
      "{tickets are numbered. <p> {sold|checked} numbers <b> to <a>|the first ticket that <p> sold has number <b>, the last has number <a>, and no number was left out}. ~ ? a-b;x+1 ^ how many tickets was that? ^ ticket ^ the tickets from <b> to <a> ^ from <b> to <a> it is #. ^ with the first one, that is # tickets.",
      "{the runners' shirts have the numbers from <b> to <a>, each once|from <b> to <a>, every number is on one runner's shirt}. ~ ? a-b;x+1 ^ how many runners are there? ^ @runner ^ the runners ^ from <b> to <a> it is #. ^ with the first one, there are # runners.",
      "{<p> does {puzzles|exercises} number <b>, number <a> and all in between|all {puzzles|exercises} from number <b> to number <a> are <p>'s homework}. ~ ? a-b;x+1 ^ how many does <p> have to do? ^ =one ^ all of them ^ from <b> to <a> it is #. ^ with the first one, there are #.",
      "{in a {theater|plane}, <p>'s group has seats <b> to <a> of one row|seats <b> to <a>, in one long row, belong to <p>'s group}. ~ !a<90 ~ ? a-b;x+1 ^ how many people can sit there? ^ @person ^ the people who can sit there ^ from <b> to <a> it is #. ^ with the first one, there are # seats.",
      "{an elevator stops at each floor from <b> to <a>|going up, an elevator starts with floor <b>, stops at every floor, and ends at floor <a>}. ~ !a<60 ~ ? a-b;x+1 ^ at how many floors does it stand, the first and the last counted? ^ =floor ^ the floors ^ from <b> to <a> it is #. ^ with the first one, there are # floors.",
      "{<w> was {mayor|captain} from year <b> of the {town|club} to year <a>, from the first day to the last of these years|years <b> to <a> of a {town|club}, all of them whole, had <w> as {mayor|captain}}. ~ !a<90 ~ ? a-b;x+1 ^ how many years were that? ^ years ^ the time of <w> ^ from <b> to <a> it is #. ^ with the first one, there are # years.",
    ]),
  ],
  moveToEqual: [
    2,
    4,
    tale(falling, [
      "{<p> has <a> <g> and <q> <b>|<q>'s <g> are <b>, while <p>'s are <a>}. ~ ? a-b;x/2 ^ how many <g> must <p> give <q> so that {both|they} have the same number? ^ g ^ the <g> that <p> must give ^ <p> has # more.",
      "{there are <a> {people|children} on one {boat|bus} and <b> on the other|one {boat|bus} has <b> {people|children}, the other <a>}. ~ !a<100 ~ ? a-b;x/2 ^ how many must change over to make them equal? ^ @person ^ the people who must change over ^ one has # more.",
      "!a<300 ~ {<p> has <$a>, <q> has <$b>|<q> has just <$b>, but <p> has <$a>}. they want to have the same. ~ ? a-b;x/2 ^ how much should <p> give to <q>? ^ $ ^ the money that <p> should give ^ <p> has # dollars more.",
      "{one {tank|jug} holds <a> liters of water, a second one <b>|<b> liters are in one {tank|jug} and <a> in another}. ~ ? a-b;x/2 ^ how many liters must be poured over so that they hold the same? ^ liters ^ what must be poured over ^ the difference is # liters.",
      "{<p> paid <$a> for {the trip|lunch} and <q> <$b>, but {each should|they want to} pay the same|for {the trip|lunch}, <q> paid <$b> and <p> <$a>. each should bear half}. ~ !a<200 ~ ? a-b;x/2 ^ how much does <q> have to give <p>? ^ $ ^ the money that <q> has to give ^ <p> paid # dollars more.",
      "{the left {shelf|pile} has <a> {books|plates} and the right one <b>|on the right {shelf|pile} there are <b> {books|plates}, on the left <a>}. ~ ? a-b;x/2 ^ how many have to be moved to make both sides even? ^ =one ^ those to be moved ^ the left side has # more. ^ # have to be moved.",
      "{one team has <a> players, the other <b>|<b> players are on one team and <a> on the other}. ~ !a<80 ~ ? a-b;x/2 ^ how many players should go to the smaller team so that they are equally large? ^ @player ^ the players who should go ^ one team has # more.",
      "{a cart carries <a> kg on its left and <b> kg on its right|on the right of a cart lie <b> kg, on its left <a> kg}. ~ ? a-b;x/2 ^ how many kg should be moved over to balance it? ^ kg ^ the weight that should be moved ^ the left has # kg more.",
    ]),
  ],
  multipleAndTotal: [
    2,
    4,
    tale(multiple, [
      "{<p> has <a> times as many <g> as <q>. together they have <d>|together, <p> and <q> have <d> <g>, and <p>'s are <a> times <q>'s}. ~ ? a+1;d/x ^ how many <g> does <q> have? ^ g ^ the <g> of <q> ^ both have # times <q>'s number.",
      "{a {rope|board} of <d> feet is cut in two. the long piece is <a> times the short one|the longer piece of a {rope|board} of <d> feet is <a> times as long as the other piece}. ~ ? a+1;d/x ^ how long is the short piece, in feet? ^ feet ^ the length of the short piece ^ the whole is # short pieces.",
      "!d<300 ~ {a {coat|bike} and a {cap|bell} cost <$d> together; the one is <a> times as expensive as the other|for <$d> one gets a {coat|bike} and a {cap|bell}, and the {coat|bike} costs <a> times as much as the {cap|bell}}. ~ ? a+1;d/x ^ how much is the cheaper one? ^ $p ^ the price of the cheaper one ^ both are worth # of the cheaper one.",
      "{there are <d> {people|guests} at a {camp|party}, with <a> times as many children as adults|at a {camp|party} of <d> {people|guests}, there are <a> children for each adult}. ~ ? a+1;d/x ^ how many adults are there? ^ =adult ^ the adults ^ for each adult there are # people. ^ there are # adults.",
      "{<p> spent <a> times as long on {math|chores} as on {music|sports}, <d> minutes in all|<d> minutes went to {math|chores} and {music|sports}, and to the first <a> times as much as to the second}. ~ ? a+1;d/x ^ how many minutes were spent on {music|sports}? ^ minutes ^ the time of the second ^ all of it is # times the second.",
      "{<p> has <a> times as many <g> as <q>, which is <e> more than <q> has|<p>'s <g> are <a> times <q>'s, and the difference is <e>}. ~ !2<a ~ ? a-1;e/x ^ how many <g> does <q> have? ^ g ^ the <g> of <q> ^ the difference is # times <q>'s number.",
      "y=mother/daughter,father/son,oak/birch,church/school ~ !2<a,b<20,3<b,e<80 ~ {the <y> is <a> times as old as the <y.1> and <e> years older|being <e> years older than the <y.1>, the <y> is <a> times as old}. ~ ? a-1;e/x ^ how old is the <y.1>? ^ years ^ the age of the <y.1> ^ the difference is # times that age.",
      "y=hen/duck,cow/horse,goat/donkey ~ {with <a> <y>s for every <y.1>, a farm has <d> of the two kinds|a farm has <d> <y>s and <y.1>s, <a> of the first for each of the second}. ~ ? a+1;d/x ^ how many <y.1>s are there? ^ animal ^ the animals of the second kind ^ with one <y.1> there are # animals. ^ there are # <y.1>s.",
    ]),
  ],
  givenToEach: [
    2,
    3,
    tale(extended, [
      "{<p> had <e> <g> and gave <b> to each of <a> friends|<p> gave <b> <g> to each of <a> friends; before that, <p> had <e>}. ~ ? a*b;e-x ^ how many <g> {did <p> keep|are left for <p>}? ^ g ^ the <g> that <p> kept ^ <p> gave away # <g>.",
      "{of <e> {pages|cards}, <b> are needed for each of <a> {books|players}|each of <a> players needs <b> cards, and there are <e> cards}. ~ ? a*b;e-x ^ how many are not needed? ^ =one ^ those that are not needed ^ # are needed. ^ # are not needed.",
      "!e<400 ~ {a {school|club} has <$e> and pays <$b> for each of <a> {trips|balls}|from <$e>, a {school|club} pays <a> times <$b>}. ~ ? a*b;e-x ^ how much does it have then? ^ $ ^ the money that it has then ^ it pays # dollars.",
      "{<e> people came. at each of <a> tables <b> sat down, and the others {stood|danced}|at <a> tables there sat <b> people each; the rest of the <e> {stood|danced}}. ~ ? a*b;e-x ^ how many {stood|danced}? ^ @person ^ the people who did not sit ^ # people sat down.",
      "{a roll has <e> feet of {tape|wire}, and <a> {boxes|frames} take <b> feet each|<b> feet go around each of <a> {boxes|frames}, and the roll had <e> feet}. ~ ? a*b;e-x ^ how many feet are left on the roll? ^ feet ^ the length that is left ^ it takes # feet.",
      "{of the <e> trees in a {park|forest}, <a> {storms|fires} took <b> each|<a> {storms|fires} took <b> trees each from a {park|forest} of <e>}. ~ ? a*b;e-x ^ how many trees {stand|are left}? ^ tree ^ the trees that stand ^ # trees are gone.",
      "{<w> has <e> {minutes|hours} and {teaches|sees} <a> people for <b> {minutes|hours} each|seeing <a> people for <b> {minutes|hours} each, <w> has <e> {minutes|hours} in all}. ~ ? a*b;e-x ^ how much of the time is left? ^ =one ^ the time that is left ^ the people take #. ^ # are left.",
      "{a {plane|hall} has <e> seats; <a> groups of <b> {people|students} {take|have} theirs|<a> groups of <b> take their seats in a {plane|hall} with <e> seats}. ~ ? a*b;e-x ^ how many seats are free? ^ seat ^ the seats that are free ^ # seats are taken.",
    ]),
  ],
  totalsApart: [
    3,
    3,
    tale(twoFalling, [
      "{<p> found <a> <g> {on Saturday|in May} and <b> {on Sunday|in June}; <q> found <c> and <d>|on two days <p> found <a> and <b> <g>, and <q> found <c> and <d>}. ~ ? a+b;c+d;x-y ^ {how many more <g> did <p> find than <q>|by how many <g> did <q> fall behind <p>}? ^ g ^ the difference ^ <p> found # <g>. ^ <q> found # <g>.",
      "{class one has <a> boys and <b> girls, class two <c> boys and <d> girls|in class two are <c> boys and <d> girls, in class one <a> boys and <b> girls}. ~ !a<40,b<40 ~ ? a+b;c+d;x-y ^ how many more children are in class one? ^ @child ^ the difference ^ class one has # children. ^ class two has # children.",
      "!a<150,b<150 ~ {<p> bought a {coat|chair} for <$a> and a {hat|lamp} for <$b>. for the same things <q> paid <$c> and <$d>|<q> paid <$c> and <$d> for the two things for which <p> paid <$a> and <$b>}. ~ ? a+b;c+d;x-y ^ how much less did <q> pay than <p>? ^ $ ^ the difference ^ <p> paid # dollars. ^ <q> paid # dollars.",
      "{one way has parts of <a> and <b> miles, the other of <c> and <d> miles|<c> miles and <d> miles make the one way, <a> and <b> the other}. ~ !a<200,b<200 ~ ? a+b;c+d;x-y ^ how much is saved by going the shorter way, in miles? ^ miles ^ the difference ^ the longer way is # miles. ^ the shorter way is # miles.",
      "!a<60,b<60 ~ {the home team scored <a> and <b> points in the two halves, the guests <c> and <d>|in the first half it was <a> to <c>, and in the second half alone <b> to <d>}. ~ ? a+b;c+d;x-y ^ by how many points did the home team win? ^ =point ^ the difference ^ the home team had # points. ^ the guests had # points.",
      "{<a> cars and <b> {buses|trucks} passed in the morning, <c> cars and <d> {buses|trucks} in the evening|in the evening <c> cars and <d> {buses|trucks} passed; in the morning it was <a> and <b>}. ~ ? a+b;c+d;x-y ^ how many more {vehicles |}passed in the morning? ^ =vehicle ^ the difference ^ in the morning # passed. ^ in the evening # passed.",
      "{a bakery made <a> {rolls|buns} and <b> {tarts|pies} and sold <c> {rolls|buns} and <d> {tarts|pies}|of <a> {rolls|buns} and <b> {tarts|pies} that were made, <c> and <d> were sold}. ~ ? a+b;c+d;x-y ^ how many pieces were left? ^ piece ^ the pieces that were left ^ # were made. ^ # were sold.",
      "y=red/blue,wooden/plastic,long/short ~ {<p> has <a> <y> and <b> <y.1> blocks. a {tower|bridge} takes <c> <y> and <d> <y.1> ones|a {tower|bridge} takes <c> <y> and <d> <y.1> blocks of the <a> and <b> that <p> has}. ~ ? a+b;c+d;x-y ^ how many blocks are not used? ^ block ^ the blocks that are not used ^ <p> has # blocks. ^ # blocks are used.",
    ]),
  ],
  whenEqual: [
    2,
    4,
    tale(gaining, [
      "{<p> has <a> <g>, <q> has <b>. {every|each} week <q> gets <c> more, and <p> gets none|<q>'s <b> <g> grow by <c> a week, while <p>'s <a> stay as they are}. ~ ? a-b;x/c ^ after how many weeks do they have the same number? ^ weeks ^ the time until they have the same ^ the gap is # <g>.",
      "!a<300 ~ {a plant is to get from <b> to <a> cm, <c> cm a day|growing <c> cm a day, a plant goes from <b> cm to <a> cm}. ~ ? a-b;x/c ^ how many days does it take? ^ days ^ the time that it takes ^ # cm are missing.",
      "!a<300 ~ {<p> needs <$a>, has <$b>, and gets <$c> for {each|every} {car|window} that <p.he> washes|washing {cars|windows} for <$c> each, <p> wants to get from <$b> to <$a>}. ~ ? a-b;x/c ^ how many must <p> wash? ^ =one ^ those to be washed ^ # dollars are missing. ^ <p> must wash #.",
      "{a {pool|tank} has <b> liters, and it takes <a>. a {bucket|can} brings <c> at a time|{buckets|cans} of <c> liters are poured into a {pool|tank} that has <b> of the <a> liters it takes}. ~ ? a-b;x/c ^ how many of these will make it full? ^ =one ^ those that make it full ^ # liters are missing. ^ it takes #.",
      "!a<99 ~ {it is <a> degrees and gets <c> degrees colder every hour, until it is <b>|from <a> degrees it goes down to <b>, <c> degrees an hour}. ~ ? a-b;x/c ^ how many hours does that take? ^ hours ^ the time that it takes ^ it falls by # degrees.",
      "{a {shop|store} has <a> <h> and sells <c> a day. it orders new ones when there are <b>|when only <b> of <a> <h> are there, a store that sells <c> a day orders new ones}. ~ ? a-b;x/c ^ after how many days is that? ^ days ^ the time until then ^ # <h> are sold until then.",
      "{<p> is on step <b> of <a> and {takes|climbs} <c> {at a time|with every jump}|from step <b>, <p> goes up to step <a>, <c> steps at a time}. ~ ? a-b;x/c ^ how many {jumps|moves} does that take? ^ =jump ^ the jumps of <p> ^ # steps are left. ^ that takes # jumps.",
      "{<p> has already {planted|packed} <b> of <a> {bulbs|boxes} and does <c> more every hour|<a> {bulbs|boxes} must be {planted|packed}; <b> are done, and <c> are done in an hour}. ~ ? a-b;x/c ^ how many hours will the others take? ^ hours ^ the time for the others ^ # are left.",
    ]),
  ],
  sharedByMore: [
    2,
    4,
    tale(reshared, [
      "{<d> <f> are for <a> children. then <c> {more |}children come, and all get the same|<a> children and <c> who come later share <d> <f> equally}. ~ ? a+c;d/x ^ how many <f> does each child get? ^ f ^ the <f> that each gets ^ there are # children.",
      "!d<400 ~ {a {room|boat} costs <$d>, and <a> {friends|men} and <c> {cousins|women} share the cost|<a> {friends|men} wanted to share the cost of <$d>; <c> others join and pay as well}. ~ ? a+c;d/x ^ how much does {each|one} pay? ^ $ ^ the money that each pays ^ there are # people.",
      "{<w> hangs <d> {pictures|coats} on <a> old and <c> new {walls|racks}, the same number on each|on <a> old and <c> new {walls|racks}, <d> {pictures|coats} hang in equal numbers}. ~ ? a+c;d/x ^ how many hang on one of them? ^ =one ^ those on one of them ^ there are # of them. ^ # hang on each.",
      "{<a> {trucks|vans} should carry <d> boxes, and {now|then} <c> further {trucks|vans} come to help|with <c> further {trucks|vans}, the <a> {trucks|vans} that carry <d> boxes share the load equally}. ~ ? a+c;d/x ^ how many boxes does each carry? ^ box ^ the boxes that each carries ^ there are # of them.",
      "{<p> has <d> pages to read, <a> days this week and <c> days next week, and reads the same each day|on <a> days of this week and <c> days of the next, <p> reads <d> pages, the same each day}. ~ ? a+c;d/x ^ how many pages a day are that? ^ =page ^ the pages of one day ^ there are # days.",
      "{<d> {bulbs|seeds} go into <a> {round|red} and <c> {square|blue} pots, equally|<a> {round|red} and <c> {square|blue} pots get the same number of {bulbs|seeds}, <d> in all}. ~ ? a+c;d/x ^ how many go into one pot? ^ =one ^ those in one pot ^ there are # pots. ^ # go into each.",
      "{<d> children are {placed|seated} at <a> tables in the hall and <c> in the {yard|next room}, the same number at each|<a> tables in the hall and <c> in the {yard|next room} are for <d> children, equally}. ~ ? a+c;d/x ^ how many children are at one table? ^ @child ^ the children at one table ^ there are # tables.",
      "{<p> {cut|sawed} <d> feet of {pipe|wood} into <a> pieces for {a gate|a bench} and <c> for {a swing|a shelf}, all of one length|for {a gate|a bench} <a> and for {a swing|a shelf} <c> pieces were cut from <d> feet of {pipe|wood}, all of one length}. ~ ? a+c;d/x ^ how long is one piece, in feet? ^ feet ^ the length of one piece ^ there are # pieces.",
    ]),
  ],
});
