import { bothOf, size, twoGroups } from "./amounts";
import { timed } from "./asides";
import { askNow, plain } from "./changes";
import { endWith } from "./ends";
import type { Plot } from "./plot";
import type { Telling } from "./telling";

/** Two groups: both, one of them, or how many more of one. */
export const groups: Plot = (t, steps) => {
  const { r, s } = t;
  const two = twoGroups(t);
  if (!two) return false;
  const [one, other] = two;
  const have = t.who ? "@ ~~have" : "there ~are";
  const at = t.who ? "" : "[p]";
  const m = size(t);
  const first = s.given(m);
  if (steps === 1) {
    const way = r.next();
    const second = s.given(way < 0.35 ? m + size(t) : size(t));
    if (second.n === m) return false;
    if (way < 0.35) {
      const word = t.sorts.length > 0 ? "the rest ~are" : "all the others ~are";
      s.tell(
        `${t.start(`${second} [T]`)}.`,
        `${t.fill(`{${first} of them ~are ${bareKind(one)}, and ${word} ${bareKind(other)}|${first} ~are ${bareKind(one)}; ${word} ${bareKind(other)}}`)}.`,
      );
      const found = s.step(second, "-", first, t.line(`${have} # ${other} ${at}.`));
      s.ask(
        found,
        `${t.say(`how many ${other} ${t.who ? "~~do @ have" : "~are [p]"}`)}?`,
        phraseOf(t, other),
      );
      return true;
    }
    s.tell(`${t.start(bothOf(first, second, two))}.`);
    if (way < 0.65) {
      askNow(t, s.step(first, "+", second, t.line(`${have} # [T] ${at} in all.`)), [true]);
      return true;
    }
    const [more, fewer] = m > second.n ? [one, other] : [other, one];
    const line = t.line(`${have} # more ${more} than ${fewer}.`);
    const found =
      m > second.n ? s.step(first, "-", second, line) : s.step(second, "-", first, line);
    const [a, b, word] = r.chance(0.6) ? [more, fewer, "more"] : [fewer, more, "fewer"];
    s.ask(
      found,
      `${t.say(`how many ${word} ${a} than ${b} ${t.who ? "~~do @ have" : "~are [p]"}`)}?`,
    );
    return true;
  }
  const way = r.next();
  const times = way < 0.3 && m < 150;
  const up = times || way < 0.65 || m < 6;
  const by = s.given(times ? r.int(2, 5) : up ? r.int(2, 30) : r.int(2, m - 3));
  const compared = times
    ? `${by} times as many ${other} as ${one}`
    : `${by} ${up ? "more" : "fewer"} ${other} than ${one}`;
  s.tell(
    `${t.start(`${first} ${one}`)}.`,
    `${t.say(`${have} ${compared}${r.chance(0.3) ? ` ${at}` : ""}`)}.`,
  );
  const second = s.step(
    first,
    times ? "*" : up ? "+" : "-",
    by,
    t.line(`${have} # ${other} ${at}.`),
  );
  const all = s.step(first, "+", second, t.line(`${have} # [T] ${at} in all.`));
  if (steps === 2) {
    askNow(t, all, [true]);
    return true;
  }
  if (r.chance(0.5)) return endWith(t, all);
  const change = plain(t, all, { first: false, last: true });
  if (!change) return false;
  s.tell(`${timed(t, change.text)}.`);
  askNow(t, change.now, [true, false]);
  return true;
};

const bareKind = (label: string) => label.replace(" [T]", "");

const phraseOf = (t: Telling, label: string) => ({
  ...t.measure(`the ${label}`),
  ...(t.sorts.length > 0
    ? {
        unit: label,
        one: label === "children" ? "child" : label.replace(/men$/, "man").replace(/s$/, ""),
      }
    : {}),
});
