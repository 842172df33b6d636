import { families } from "../../family";
import { money, size, units } from "../../measure";
import { named, person, usd } from "../../words_en";

/** More of school: quizzes, libraries, collections, plants. */
export const enSchoolMore = families("en", "school", {
  quizScore: [
    4,
    4,
    (s, r) => {
      const [p, n] = [named(s, r), r.int(10, 40)];
      const right = r.int(Math.ceil(n * 0.6), n - 1);
      const [all, ok, plus] = [s.given(n), s.given(right), s.given(r.int(3, 10))];
      const minus = s.given(r.int(1, 2));
      const game = r.pick("quiz,contest,geography game,online test".split(","));
      s.tell(
        `{a ${game} has ${all} questions. {every|a} right answer brings ${plus} points, {every|a} wrong one takes ${minus} away|in a ${game} with ${all} questions, one gets ${plus} points for a right answer and loses ${minus} for a wrong one|from each right answer in a ${game} of ${all} questions come ${plus} points, and each wrong one costs ${minus}}.`,
        `${p} answers {all of them|every question} and {is right ${ok} times|gets ${ok} right}.`,
      );
      const x = s.step(ok, "*", plus, `the right answers bring # points.`);
      const y = s.step(all, "-", ok, `# answers are wrong.`);
      const z = s.step(y, "*", minus, `they cost # points.`);
      const w = s.step(x, "-", z, `the score is # points.`);
      s.ask(
        w,
        `{what is ${p}'s {final |}score|how many points does ${p} have {at the end|in the end}|with how many points does ${p} finish}?`,
        units("point", `${p}'s points`, p),
      );
    },
  ],
  lateBooks: [
    4,
    4,
    (s, r) => {
      const p = person(s, r);
      const [n, d, c] = [
        s.given(r.int(2, 6)),
        s.given(r.int(3, 15)),
        s.given(r.pick([0.1, 0.2, 0.25, 0.5])),
      ];
      const lost = s.given(r.int(4, 25));
      const total = n.n * d.n * c.n + lost.n;
      const note = s.given([10, 20, 50, 100].find((x) => x > total) ?? 200);
      const what = r.pick("books,films,magazines,board games".split(","));
      s.tell(
        `{${p} brings back ${n} ${what} to the library, all ${d} days late. the fine is ${usd(c)} a day for each|the library asks ${usd(c)} per day for each of the ${what} that come back late, and ${p} returns ${n} of them ${d} days too late|${n} ${what} that ${p} borrowed are ${d} days late, which costs ${usd(c)} a day for every one of them}.`,
        `{a lost library card costs ${p.him} ${usd(lost)} more|${p.he} also pays ${usd(lost)} for a torn cover}.`,
      );
      const x = s.step(n, "*", d, `that is # days of fines.`);
      const y = s.step(x, "*", c, `the fines are # dollars.`);
      const z = s.step(y, "+", lost, `in all ${p} pays # dollars.`);
      const w = s.step(note, "-", z, `# dollars are left.`);
      s.ask(
        w,
        `{how much {is left of ${usd(note)}|does ${p} get back from ${usd(note)}}|out of ${usd(note)}, how much comes back to ${p}|if ${p} had ${usd(note)}, how much {is left|is there} afterwards}?`,
        money(`the money that is left of ${usd(note)}`, p),
      );
    },
  ],
  canDrive: [
    4,
    6,
    (s, r) => {
      const [n, a] = [s.given(r.int(12, 35)), s.given(r.int(3, 15))];
      const [extra, pct] = [s.given(r.int(5, 80)), s.given(r.pick([10, 20, 25, 30, 40, 50, 75]))];
      const goal = n.n * a.n + extra.n;
      if ((goal * pct.n) % 100 !== 0) return false;
      const what = r.pick("cans,bottle caps,old phones,books,toys,pine cones".split(","));
      const other = r.pick("art club,hospital,home for the elderly,sports club,museum".split(","));
      s.tell(
        `{each of the ${n} students of a class collects ${a} ${what}, and the parents {add|bring} ${extra} more|a class of ${n} collects ${what}: ${a} come from each student and ${extra} from the parents|${extra} ${what} from the parents and ${a} from each of ${n} students are what a class has collected}.`,
        `{${pct}% of {them|all these} {go|are given} to the ${other}|the ${other} gets ${pct}% of {them|the collection}}.`,
      );
      const x = s.step(n, "*", a, `the students bring # ${what}.`);
      const y = s.step(x, "+", extra, `in all there are # ${what}.`);
      const z = s.chain([y, pct, s.constant(100)], ["*", "/"], `the ${other} gets # ${what}.`);
      const w = s.step(y, "-", z, `# ${what} stay.`);
      s.ask(
        w,
        `{how many ${what} {does the class keep|stay with the class}|how many ${what} are left {for|at} the {class|school}|after that, how many ${what} does the class still have}?`,
        units(what.slice(0, -1), `the ${what} that the class keeps`),
      );
    },
  ],
  pencilDozens: [
    4,
    4,
    (s, r) => {
      const p = person(s, r);
      const t = r.pick(
        "pencils,erasers,markers,stickers,badges,pens,balloons,notebooks".split(","),
      );
      const [n, k, each] = [s.given(r.int(2, 12)), s.given(r.int(5, 30)), s.given(r.int(2, 5))];
      if (12 * n.n <= k.n * each.n) return false;
      const price = s.given(r.pick([0.5, 1, 2, 3, 1.5]));
      s.tell(
        `{${p} buys ${n} dozen ${t} for a class and hands out ${each} to each of the ${k} students|a class of ${k} gets ${n} dozen ${t} from ${p}, and every student takes ${each}|from ${n} dozen ${t}, ${p} gives ${each} to everyone in a class of ${k}}.`,
        `{what is left is sold at ${usd(price)} {a piece|each}|the rest goes on sale for ${usd(price)} each}.`,
      );
      const x = s.step(n, "*", s.constant(12), `there are # ${t}.`);
      const y = s.step(k, "*", each, `the students get # ${t}.`);
      const z = s.step(x, "-", y, `# ${t} are left.`);
      const w = s.step(z, "*", price, `they bring # dollars.`);
      s.ask(
        w,
        `{how much does the sale {bring|raise}|if all of the rest is sold, how much money is that|how many dollars {come in|are earned} when the rest is sold}?`,
        money("the money from the sale"),
      );
    },
  ],
  seedlings: [
    4,
    5,
    (s, r) => {
      const p = named(s, r);
      const [start, a, w1] = [s.given(r.int(3, 20)), s.given(r.int(2, 9)), s.given(r.int(2, 8))];
      const [b, w2] = [s.given(r.int(1, 6)), s.given(r.int(2, 8))];
      if (a.n === b.n) return false;
      const what = r.pick("sunflower,bean plant,bamboo,vine,tomato plant,corn stalk".split(","));
      const cups = s.idle(r.int(2, 5));
      s.tell(
        `{for a school project ${p} measures a ${what} that is ${start} cm high and gives it ${cups} cups of water a day|a ${what} in ${p}'s classroom is ${start} cm high. it gets ${cups} cups of water every day}.`,
        `{for ${w1} weeks it grows ${a} cm a week, and then for ${w2} weeks it grows ${b} cm a week|in each of the first ${w1} weeks it gains ${a} cm. the ${w2} weeks after that bring ${b} cm each}.`,
      );
      const x = s.step(a, "*", w1, `the first weeks bring # cm.`);
      const y = s.step(b, "*", w2, `the later weeks bring # cm.`);
      const z = s.step(x, "+", y, `together that is # cm.`);
      const w = s.step(start, "+", z, `the ${what} is # cm high.`);
      s.ask(
        w,
        `{how {high|tall} is it {after all these weeks|in the end}, in cm|what {height|size} in cm does it reach|to how many cm has it grown by then}?`,
        size("length", "cm", `the height of the ${what}`),
      );
    },
  ],
});
