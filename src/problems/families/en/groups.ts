import { factors, families, part } from "../../family";
import { peopleCount, things, units } from "../../measure";
import { noun } from "../../nouns";
import { container, crowd, named, person, thing } from "../../words_en";

/** Ways to ask for a total. */
export const IN_ALL = "{in all|altogether|in total}";

/** Equal groups: products, shares, and what comes before or after them. */
export const enGroups = families("en", "groups", {
  product: [
    1,
    2,
    (s, r) => {
      const [p, t, box] = [person(s, r), thing(s, r), container(s, r)];
      const [m, k] = factors(r);
      const [n, each] = [s.given(m), s.given(k)];
      s.tell(
        `{there are ${n} ${box} {of ${t}. each {${box.one} |}{holds|has} ${each}|with ${each} ${t} in each {${box.one}|one}}|${p} has ${n} ${box} of ${t}. each ${box.one} {holds|contains} ${each} ${t}|each ${box.one} {has|contains|holds} ${each} ${t} and there are ${n} ${box}|${p} {fills|filled|packs} ${n} ${box} with ${each} ${t} each|${p} puts ${each} ${t} into each of ${n} ${box}}.`,
      );
      const x = s.step(n, "*", each, `there are # ${t}.`);
      s.ask(
        x,
        `{how many ${t} {are there|is that|does ${p} have} ${IN_ALL}|what is the total number of ${t}}?`,
        things(t, `the ${t} in the ${box}`),
      );
    },
  ],
  rows: [
    1,
    2,
    (s, r) => {
      const who = crowd(s, r);
      const [m, k] = factors(r);
      const [n, each] = [s.given(m), s.given(k)];
      const [a, b] = r.pick([
        ["row", "rows"],
        ["table", "tables"],
        ["bus", "buses"],
        ["tent", "tents"],
        ["boat", "boats"],
        ["classroom", "classrooms"],
        ["team", "teams"],
      ]);
      s.tell(
        `{${each} ${who} {are|fit} in each ${a}, and there are ${n} ${b}|there are ${n} ${b} with ${each} ${who} each|each of {the |}${n} ${b} {holds|has} ${each} ${who}|${n} ${b} are full. each ${a} has ${each} ${who}}.`,
      );
      const x = s.step(n, "*", each, `there are # ${who}.`);
      s.ask(
        x,
        `how many ${who} {are there|is that} ${IN_ALL}?`,
        peopleCount(who, `the ${who} in the ${b}`),
      );
    },
  ],
  share: [
    1,
    2,
    (s, r) => {
      const [p, t] = [person(s, r), thing(s, r)];
      const [n, k] = factors(r);
      const [total, groups] = [s.given(n * k), s.given(n)];
      const who = noun(
        r.pick(["friend", "child", "student", "neighbor", "classmate", "guest", "cousin"]),
      );
      s.tell(
        `{${p} {shares|shared|divides|splits} ${total} ${t} {equally|evenly|fairly} {among|between} ${groups} ${who}|${total} ${t} are {shared|divided} equally among ${groups} ${who}|${groups} ${who} share ${total} ${t} {equally|so that all get the same number}|${p} has ${total} ${t} and gives {all of them|them all} to ${groups} ${who}, the same number to each}.`,
      );
      const x = s.step(total, "/", groups, `each gets # ${t}.`);
      s.ask(
        x,
        `how many ${t} {does each ${who.one} {get|receive}|does each {of them |}get|will each ${who.one} {get|have}}?`,
        things(t, `the ${t} that each ${who.one} gets`),
      );
    },
  ],
  fill: [
    1,
    2,
    (s, r) => {
      const [p, t, box] = [person(s, r), thing(s, r), container(s, r)];
      const [n, k] = factors(r);
      const [total, groups] = [s.given(n * k), s.given(n)];
      s.tell(
        `{${p} {puts|packs|places|sorts} ${total} ${t} {equally |evenly |}into ${groups} ${box}{, the same number in each|, with as many in each|}|${total} ${t} are {packed|placed|spread} evenly in ${groups} ${box}|${groups} ${box} hold ${total} ${t} {together|in all}, the same number in each}.`,
      );
      const x = s.step(total, "/", groups, `each ${box.one} has # ${t}.`);
      s.ask(
        x,
        `how many ${t} {are {there |}in each {${box.one}|one}|does each ${box.one} {hold|have|get}|go into {each|one} ${box.one}}?`,
        things(t, `the ${t} in each ${box.one}`),
      );
    },
  ],
  howManyGroups: [
    1,
    2,
    (s, r) => {
      const [p, t, box] = [person(s, r), thing(s, r), container(s, r)];
      const [n, k] = factors(r);
      const [total, each] = [s.given(n * k), s.given(k)];
      s.tell(
        `{${p} has ${total} ${t} and puts ${each} {of them |}{in|into} each ${box.one}|${total} ${t} {must|have to} be packed, ${each} to a ${box.one}|each ${box.one} {holds|has room for|takes} ${each} ${t}. ${p} has ${total} ${t} {to pack|in all|}|${p} {packs|wants to pack} ${total} ${t} into ${box} {of|with} ${each} {each|}}.`,
      );
      const x = s.step(total, "/", each, `that makes # ${box}.`);
      s.ask(
        x,
        `how many ${box} {does ${p} need|are needed|can ${p} fill|will ${p.he} use}?`,
        things(box, `the ${box} that ${p} needs`),
      );
    },
  ],
  teams: [
    1,
    2,
    (s, r) => {
      const who = crowd(s, r);
      const [n, k] = factors(r);
      const [total, each] = [s.given(n * k), s.given(k)];
      const [a, b] = r.pick([
        ["team", "teams"],
        ["car", "cars"],
        ["table", "tables"],
        ["tent", "tents"],
        ["group", "groups"],
        ["boat", "boats"],
        ["row", "rows"],
      ]);
      s.tell(
        `{${total} ${who} are {put|divided} into ${b} of ${each}|there are ${total} ${who}, and each ${a} {has|takes|gets} ${each} {of them|}|each ${a} can take ${each} ${who}. there are ${total} ${who} {to place|in all}}.`,
      );
      const x = s.step(total, "/", each, `there are # ${b}.`);
      s.ask(x, `how many ${b} {are there|are needed|will there be}?`, units(a, `the ${b}`));
    },
  ],
  productAndExtra: [
    2,
    2,
    (s, r) => {
      const [p, t, box] = [person(s, r), thing(s, r), container(s, r)];
      const [m, k] = factors(r);
      const more = r.chance(0.5);
      const [n, each] = [s.given(m), s.given(k)];
      const c = s.given(more ? r.int(2, 60) : part(r, m * k));
      s.tell(
        `{${p} {has|bought|got} ${n} ${box} of ${t} with ${each} {${t} |}in each|there are ${each} ${t} in each of ${p}'s ${n} ${box}|${p} {has|fills} ${n} ${box}. each {${box.one} |}has ${each} ${t}}.`,
        more
          ? `{${p.he} {also has|has another} ${c} {loose |single |}${t}|${c} more ${t} {lie|are} {on the table|beside them}|${p.he} {finds|gets|buys} ${c} more {${t}|}}.`
          : `{${p.he} {uses|sells|gives away|loses} ${c} of {them|the ${t}}|${c} of {them|the ${t}} are {bad|broken|sold|given away}}.`,
      );
      const x = s.step(n, "*", each, `the ${box} hold # ${t}.`);
      const y = s.step(
        x,
        more ? "+" : "-",
        c,
        more ? `in all there are # ${t}.` : `that leaves # ${t}.`,
      );
      s.ask(
        y,
        more
          ? `how many ${t} {does ${p} have|are there} {${IN_ALL}|now}?`
          : `how many ${t} {does ${p} {still |}have left|are left|remain}?`,
        things(t, `the ${t} that ${p} has ${more ? "in all" : "left"}`, p),
      );
    },
  ],
  addThenShare: [
    2,
    3,
    (s, r) => {
      const [p, q, t] = [named(s, r), named(s, r), thing(s, r)];
      const [n, k] = [r.int(2, 12), r.int(3, 20)];
      const first = part(r, n * k - 1);
      const [a, b, g] = [s.given(first), s.given(n * k - first), s.given(n)];
      s.tell(
        `{${p} {has|brings|picked} ${a} ${t} and ${q} {has|brings|picked} ${b}|${p} and ${q} {have|bring} ${a} and ${b} ${t}}.`,
        `{they {share|divide} {them|all of them} equally {among|between} ${g} {children|friends}|they put them all together and {make|fill} ${g} equal {piles|bags}}.`,
      );
      const x = s.step(a, "+", b, `together they have # ${t}.`);
      const y = s.step(x, "/", g, `each part has # ${t}.`);
      s.ask(
        y,
        `how many ${t} are {there |}in each {part|share}?`,
        things(t, `the ${t} of one part`),
      );
    },
  ],
});
