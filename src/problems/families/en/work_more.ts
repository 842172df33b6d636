import { count, families, part } from "../../family";
import { money, size, units } from "../../measure";
import { named, person, usd } from "../../words_en";

/** More work: farms, crews, output that grows, tips, deliveries. */
export const enWorkMore = families("en", "work", {
  milkWeek: [
    4,
    4,
    (s, r) => {
      const p = person(s, r);
      const [n, a] = [s.given(r.int(3, 20)), s.given(r.int(4, 20))];
      const keep = s.given(part(r, n.n * a.n));
      const price = s.given(r.pick([1, 2, 3, 0.5, 1.5]));
      const [who, what, unit] = r.pick([
        ["cows", "milk", "liters"],
        ["goats", "milk", "liters"],
        ["beehives", "honey", "ounces"],
        ["sheep", "milk", "cups"],
      ] as const);
      s.tell(
        `{each of ${p}'s ${n} ${who} gives ${a} ${unit} of ${what} a day|${p} has ${n} ${who}, and one gives ${a} ${unit} of ${what} {daily|each day}|on a farm with ${n} ${who}, ${p} gets ${a} ${unit} of ${what} from each of them every day}.`,
        `{${keep} ${unit} a day {stay|are kept} for the family; the rest is sold at ${usd(price)} {a|per} ${unit.slice(0, -1)}|${p} sells it at ${usd(price)} per ${unit.slice(0, -1)}, except for ${keep} ${unit} a day that the family uses}.`,
      );
      const x = s.step(n, "*", a, `in a day there are # ${unit}.`);
      const y = s.step(x, "-", keep, `# ${unit} of them are sold.`);
      const z = s.step(y, "*", price, `they bring # dollars a day.`);
      const w = s.step(z, "*", s.constant(7), `in a week that is # dollars.`);
      s.ask(
        w,
        `{how much does the ${what} bring in {a|one} week|what are the sales of a week, in dollars|in a week, how much money does ${p} get for the ${what}}?`,
        money(`the money of a week`, p),
      );
    },
  ],
  crewShrinks: [
    5,
    5,
    (s, r) => {
      const [n, k, h] = [s.given(r.int(4, 15)), s.given(r.int(3, 20)), s.given(r.int(2, 5))];
      const [gone, more] = [s.given(part(r, n.n - 1)), s.given(r.int(2, 5))];
      const [who, does, what] = r.pick([
        ["workers", "pack", "parcels"],
        ["helpers", "plant", "hedges"],
        ["students", "fold", "leaflets"],
        ["gardeners", "water", "flower beds"],
        ["volunteers", "fill", "sandbags"],
      ] as const);
      s.tell(
        `{${n} ${who} ${does} ${k} ${what} each per hour. after ${h} hours, ${gone} of them go home; the others work ${more} hours more|a group of ${n} ${who} starts in the morning, and each can ${does} ${k} ${what} an hour. when ${h} hours are over, ${gone} leave, and those who stay go on for ${more} hours|${k} ${what} an hour is what one of ${n} ${who} can ${does}. they all work for ${h} hours; then ${gone} have to leave, and the rest work for another ${more} hours}.`,
      );
      const x = s.chain([n, k, h], ["*", "*"], `all together ${does} # ${what}.`);
      const y = s.step(n, "-", gone, `# ${who} stay.`);
      const z = s.step(y, "*", k, `they ${does} # ${what} an hour.`);
      const w = s.step(z, "*", more, `in the remaining hours that is # ${what}.`);
      const v = s.step(x, "+", w, `in all it is # ${what}.`);
      s.ask(
        v,
        `{how many ${what} do they ${does} {in all|altogether}|what is the total number of ${what} by then|at the end, how many ${what} is that}?`,
        units(what.slice(0, -1), `the ${what} of that day`),
      );
    },
  ],
  growingOutput: [
    4,
    5,
    (s, r) => {
      const p = person(s, r);
      const [a, d] = [s.given(count(r)), s.given(r.int(2, 15))];
      const t = r.pick("basket,candle,mug,bracelet,kite,lantern,birdhouse,clay pot".split(","));
      s.tell(
        `{on the first day ${p} makes ${a} ${t}s, and on {each|every} day that follows ${d} more than on the day before|${p} makes ${a} ${t}s on the first day of a job and every day ${p.he} makes ${d} more than the day before|the first day of work gives ${a} ${t}s. from then on ${p} manages ${d} more each day than the day before}.`,
      );
      const x = s.step(a, "+", d, `the second day gives # ${t}s.`);
      const y = s.step(x, "+", d, `the third day gives # ${t}s.`);
      const z = s.step(y, "+", d, `the fourth day gives # ${t}s.`);
      const w = s.chain([a, x, y, z], ["+", "+", "+"], `the four days give # ${t}s.`);
      s.ask(
        w,
        `{how many ${t}s is that in the first four days|how many ${t}s does ${p} make in four days{ altogether|}|after four days, how many ${t}s are there}?`,
        units(t, `the ${t}s of the four days`, p),
      );
    },
  ],
  tipsAndTables: [
    4,
    4,
    (s, r) => {
      const p = named(s, r);
      const [w, h, n] = [s.given(r.int(6, 15)), s.given(r.int(3, 9)), s.given(r.int(5, 25))];
      const [tip, share] = [s.given(r.int(2, 9)), s.given(r.int(2, 20))];
      const [job, one] = r.pick([
        ["waits at tables", "table"],
        ["drives a taxi", "ride"],
        ["guides visitors through a castle", "group"],
        ["cuts hair", "customer"],
      ] as const);
      s.tell(
        `{${p} ${job} for ${usd(w)} an hour. on top of that, each ${one} leaves ${p.him} a tip of ${usd(tip)}|${p} ${job}. ${p.he} is paid ${usd(w)} an hour and gets an average tip of ${usd(tip)} per ${one}}.`,
        `{yesterday it was ${h} hours and ${n} ${one}s, and ${p} gave ${usd(share)} to a helper|last night ${p.he} worked ${h} hours, had ${n} ${one}s and spent ${usd(share)} on the way home}.`,
      );
      const x = s.step(w, "*", h, `the wage is # dollars.`);
      const y = s.step(n, "*", tip, `the tips are # dollars.`);
      const z = s.step(x, "+", y, `together that is # dollars.`);
      const v = s.step(z, "-", share, `${p} has # dollars left.`);
      s.ask(
        v,
        `{how much of {the money|it} did ${p} bring home|what was left of {the|that day's} income|how many dollars of the income {remained|were left}}?`,
        money(`the money that ${p} brings home`, p),
      );
    },
  ],
  deliveryVan: [
    4,
    4,
    (s, r) => {
      const p = person(s, r);
      const [days1, speed] = [s.given(r.int(3, 6)), s.given(10 * r.int(3, 7))];
      const [h, rest] = [s.given(r.int(3, 9)), s.given(10 * r.int(2, 9))];
      const age = s.idle(r.int(3, 15));
      const car = r.pick(["a van", "a truck", "a pickup", "a minivan"]);
      s.tell(
        `{${p} drives ${car} that is ${age} years old. on ${days1} days of the week ${p.he} is on the road for ${h} hours at ${speed} miles an hour|with ${car}, bought ${age} years ago, ${p} makes deliveries on ${days1} days a week, ${h} hours each day, going ${speed} miles an hour}.`,
        `{besides, ${p.he} has a weekly trip of ${rest} miles|once a week there is also a round of ${rest} miles}.`,
      );
      const x = s.step(h, "*", speed, `in a day it is # miles.`);
      const y = s.step(x, "*", days1, `in ${days1} days it is # miles.`);
      const z = s.step(y, "+", rest, `in a week it is # miles.`);
      const w = s.step(z, "*", s.constant(4), `in four weeks it is # miles.`);
      s.ask(
        w,
        `{how many miles is that in four weeks|how many miles does ${p} drive in four weeks|if this goes on for four weeks, how far does ${p} drive, in miles}?`,
        size("length", "miles", `the miles of four weeks`, p),
      );
    },
  ],
  lastBox: [
    4,
    4,
    (s, r) => {
      const p = person(s, r);
      const t = r.pick("soap bar,candle,egg,light bulb,cup,tea tin,muffin,jar".split(","));
      const [k, n] = [r.int(6, 24), r.int(3, 15)];
      const full = k * n + r.int(2, k - 2);
      const a = s.given(r.int(2, full - 2));
      const b = s.given(full - a.n);
      const [each, boxes, more] = [s.given(k), s.given(n), s.given(r.int(2, 4))];
      s.tell(
        `{in the morning ${p} {makes|gets} ${a} ${t}s and after lunch ${b} more|${a} ${t}s stand on one table and ${b} on another, and ${p} has to pack them|${p} is sent two loads of ${t}s, one of ${a} and one of ${b}}.`,
        `{${boxes} cartons are filled with ${each} ${t}s each, and the rest stays outside|${p.he} fills ${boxes} cartons, ${each} ${t}s to a carton, and has some left over}.`,
      );
      const x = s.step(a, "+", b, `there are # ${t}s.`);
      const y = s.step(boxes, "*", each, `# of them are in cartons.`);
      const z = s.step(x, "-", y, `# ${t}s are left over.`);
      const w = s.chain([each, more, z], ["*", "-"], `# ${t}s are missing.`);
      if (w.n <= 0) return false;
      s.ask(
        w,
        `{how many more ${t}s would ${p} need to fill another ${more} cartons|if ${p.he} wanted to fill ${more} more cartons, how many ${t}s would be missing|what number of ${t}s is missing for ${more} further cartons}?`,
        units(t, `the ${t}s that are missing for ${more} more cartons`),
      );
    },
  ],
});
