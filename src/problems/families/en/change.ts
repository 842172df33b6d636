import { count, families, part } from "../../family";
import { PLACES } from "../../lexicon_en";
import { peopleCount, things, units } from "../../measure";
import { animal, container, crowd, named, person, thing } from "../../words_en";

const NOW = "{now|in all|in total|altogether|in the end|}";

/** One quantity changes: gains, losses, unknown starts and unknown changes. */
export const enChange = families("en", "change", {
  gain: [
    1,
    1,
    (s, r) => {
      const [p, q] = [person(s, r), named(s, r)];
      const t = thing(s, r);
      const [a, b] = [s.given(count(r)), s.given(count(r))];
      s.tell(
        `${p} {has|had|owns|starts with|starts out with|already had} ${a} ${t}{.| {at home|in a box|in ${p.his} room|on ${p.his} desk}.}`,
        `{${p.he} {gets|got|receives|received} ${b} more {from ${q}|as a present|for ${p.his} birthday}|${q} {gives|gave} ${p.him} {${b} more ${t}|${b} more|another ${b}}|{then|later|the next day|after that} ${p.he} {buys|bought|finds|found|picks up|gets} {${b} more ${t}|another ${b} ${t}|${b} more}}.`,
      );
      const x = s.step(a, "+", b, `${p} has # ${t}.`);
      s.ask(
        x,
        `{how many ${t} {does|will} {${p}|${p.he}} have ${NOW}|what is the {total |}number of ${t} {${p} has|that ${p} has} now}?`,
        things(t, `the ${t} that ${p} has in the end`, p),
      );
    },
  ],
  loss: [
    1,
    1,
    (s, r) => {
      const [p, q] = [person(s, r), named(s, r)];
      const t = thing(s, r);
      const n = count(r) + 1;
      const [a, b] = [s.given(n), s.given(part(r, n))];
      s.tell(
        `${p} {has|had|bought|owned|starts with|collected|got} ${a} ${t}.`,
        `{${p.he} {gives|gave|hands|lends} ${b} {of them|${t}|of the ${t}} to {${q}|a friend|${p.his} brother|${p.his} sister}|{then|later|that day|on the way home}{,|} ${p.he} {loses|lost|sells|sold} ${b} {of them|${t}}|${q} {takes|took|borrows|borrowed} ${b} of {them|the ${t}}|${b} of them {break|get lost|are stolen|are thrown away}}.`,
      );
      const x = s.step(a, "-", b, `${p} has # ${t} left.`);
      s.ask(
        x,
        `{how many ${t} {does {${p}|${p.he}} {still |}have {left|now}|are left|remain|will ${p} {have|be left with}}|what is the number of ${t} that ${p} has left}?`,
        things(t, `the ${t} that ${p} has left`, p),
      );
    },
  ],
  start: [
    1,
    2,
    (s, r) => {
      const [p, q] = [person(s, r), named(s, r)];
      const t = thing(s, r);
      const [b, left] = [s.given(count(r)), s.given(count(r))];
      s.tell(
        `{${p} had some ${t}. ${p.he} gave ${b} {of them |}to ${q} and {now has|has|kept} ${left} {left|}|${p} gave ${b} ${t} to ${q}. {now |}${p.he} {has|still has} ${left} {${t} |}left|after {giving away|selling|losing} ${b} of ${p.his} ${t}, ${p} {has|still has} ${left} left}.`,
      );
      const x = s.step(left, "+", b, `${p} had # ${t} at first.`);
      s.ask(
        x,
        `how many ${t} did {${p}|${p.he}} {have {at first|in the beginning|to start with|before|originally}|start with}?`,
        things(t, `the ${t} that ${p} had at first`, p),
      );
    },
  ],
  startBefore: [
    1,
    2,
    (s, r) => {
      const p = person(s, r);
      const t = thing(s, r);
      const n = count(r) + 1;
      const now = s.given(n);
      const b = s.given(part(r, n));
      s.tell(
        `{${p} {bought|found|was given|won|collected} ${b} {more |}${t} {today|this week|yesterday}. {now|so now|with them} ${p.he} has ${now} {${t}|in all|altogether}|${p} has ${now} ${t} {now|today}, after {buying|finding|winning|making} ${b} {more |of them |}{this week|yesterday|today}}.`,
      );
      const x = s.step(now, "-", b, `${p} had # ${t} before.`);
      s.ask(
        x,
        `how many ${t} did ${p} have {before|before that|at first|to begin with|at the start}?`,
        things(t, `the ${t} that ${p} had before`, p),
      );
    },
  ],
  gainUnknown: [
    1,
    2,
    (s, r) => {
      const p = person(s, r);
      const t = thing(s, r);
      const n = count(r) + 1;
      const now = s.given(n);
      const before = s.given(part(r, n));
      const [verb, past] = r.pick([
        ["buy", "bought"],
        ["find", "found"],
        ["get", "got"],
        ["collect", "collected"],
        ["make", "made"],
        ["add", "added"],
      ] as const);
      s.tell(
        `{${p} had ${before} ${t}. {after ${p.he} ${past} some more, ${p.he} {has|had} ${now}|${p.he} ${past} some more, and now ${p.he} has ${now}|then ${p.he} ${past} {a few|several|some} more. now there are ${now}}|{in the morning|on Monday|last week|yesterday} ${p} had ${before} ${t}, and {in the evening|on Friday|this week|today}, after ${p.he} ${past} some more, there were ${now}}.`,
      );
      const x = s.step(now, "-", before, `${p} ${past} # ${t}.`);
      s.ask(
        x,
        `how many {${t}|more ${t}|new ${t}} did {${p}|${p.he}} ${verb}?`,
        things(t, `the ${t} that ${p} ${past}`, p),
      );
    },
  ],
  lossUnknown: [
    1,
    2,
    (s, r) => {
      const p = person(s, r);
      const t = thing(s, r);
      const n = count(r) + 1;
      const before = s.given(n);
      const left = s.given(part(r, n));
      const [verb, past] = r.pick([
        ["lose", "lost"],
        ["give away", "gave away"],
        ["sell", "sold"],
        ["use", "used"],
        ["throw away", "threw away"],
        ["break", "broke"],
      ] as const);
      s.tell(
        `{${p} {had|started with|began the day with} ${before} ${t}. {${p.he} ${past} some of them and {has|had} ${left} left|${p.he} ${past} some, and ${left} {are|were} left|now, after ${p.he} ${past} some, ${p.he} has {only |}${left}}|there were ${before} ${t} {in ${p}'s {bag|room|shop}|on the table}. ${p} ${past} some of them, so that {only |}${left} {remained|were left}}.`,
      );
      const x = s.step(before, "-", left, `${p} ${past} # ${t}.`);
      s.ask(
        x,
        `how many {of the |}${t} did {${p}|${p.he}} ${verb}?`,
        things(t, `the ${t} that ${p} ${past}`, p),
      );
    },
  ],
  putIn: [
    1,
    1,
    (s, r) => {
      const p = person(s, r);
      const [t, box] = [thing(s, r), container(s, r)];
      const [a, b] = [s.given(count(r)), s.given(count(r))];
      s.tell(
        `{there {are|were} ${a} ${t} in {a|the|${p}'s} ${box.one}. ${p} {puts|put|places|placed|drops|lays} ${b} {more |more ${t} |}{into it|in it|in the ${box.one}}|{a|the} ${box.one} {holds|held|contained} ${a} ${t} and ${p} {adds|added} ${b} {more|to them|others}}.`,
      );
      const x = s.step(a, "+", b, `there are # ${t} in the ${box.one}.`);
      s.ask(
        x,
        `how many ${t} {are {there |}{now |}in the ${box.one}|are in the ${box.one} {now|then|in all|altogether}|does the ${box.one} hold {now|then}|are there {now|in total|altogether}}?`,
        things(t, `the ${t} in the ${box.one}`),
      );
    },
  ],
  takeOut: [
    1,
    1,
    (s, r) => {
      const p = person(s, r);
      const [t, box] = [thing(s, r), container(s, r)];
      const n = count(r) + 1;
      const [a, b] = [s.given(n), s.given(part(r, n))];
      s.tell(
        `{there {are|were} ${a} ${t} in {a|the|${p}'s} ${box.one}. ${p} {{takes|took|pulls} ${b} {of them |${t} |}out|{removes|removed} ${b}{ of them| ${t}|}}|{a|the} ${box.one} {contained|held|had} ${a} ${t} until ${p} {took ${b} out|removed ${b}{ of them|}}|${p} {takes|took} ${b} ${t} {from|out of} a ${box.one} {that held|with|in which there were} ${a} ${t}}.`,
      );
      const x = s.step(a, "-", b, `there are # ${t} left in the ${box.one}.`);
      s.ask(
        x,
        `how many ${t} {are {left|still} in the ${box.one}|stay in the ${box.one}|remain in the ${box.one}|are left|does the ${box.one} hold now}?`,
        things(t, `the ${t} that stay in the ${box.one}`),
      );
    },
  ],
  arrivals: [
    1,
    1,
    (s, r) => {
      const people = r.chance(0.6);
      const who = people ? crowd(s, r) : animal(s, r);
      const where = r.pick(PLACES);
      const n = count(r) + 1;
      const a = s.given(n);
      const more = r.chance(0.5);
      const b = s.given(more ? count(r) : part(r, n));
      s.tell(
        `{there {are|were} ${a} ${who} ${where}|${a} ${who} {are|were} ${where}|${a} ${who} {are|were} {playing|resting|waiting} ${where}}.`,
        more
          ? `{${b} more {${who} |}{come|came|arrive|arrived|join them|joined them}|then another ${b} {come|came|show up|joined}|{later|after a while}, ${b} {others|more} {come|came|arrive}}.`
          : `{${b} of them {leave|left|go home|went away|go away|run off}|{then|later}{,|} ${b} {leave|left|go away|move on}|after {lunch|an hour|a while}, ${b} ${who} {leave|left|go away}}.`,
      );
      const x = s.step(a, more ? "+" : "-", b, `there are # ${who} ${where}.`);
      s.ask(
        x,
        `how many ${who} are {there now|there then|${where} now|${more ? "there altogether" : "left"}|${more ? "there in total" : "still there"}}?`,
        people
          ? peopleCount(who, `the ${who} who are ${where} in the end`)
          : units(who.one, `the ${who} that are ${where} in the end`),
      );
    },
  ],
});
