/*
 * The list of a run's problems: filters, searches and opens them. A report brings this text along,
 * the page imports it. All data is set as text, never as markup.
 */

const PAGE = 50;

/** Fills the frame `root` with the problems of `runs`, one array of attempts each. */
export function showProblems(root, runs) {
  for (const rows of runs) rows?.sort((a, b) => a.index - b.index);

  const part = (name) => root.querySelector(`[data-part=${name}]`);
  const controls = part("controls");
  let shown = [];
  let page = 0;

  /** An element with a class and children; strings become text. */
  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className !== "") made.className = className;
    made.append(...children);
    return made;
  }

  function matches(row, needle) {
    if (needle === "") return true;
    const texts = [row.id, row.problem, row.gold, row.answer ?? ""];
    for (const round of row.rounds) for (const sample of round.samples) texts.push(sample.text);
    return texts.some((text) => text.toLowerCase().includes(needle));
  }

  function choose() {
    const { run, flag, search } = controls.elements;
    const needle = search.value.trim().toLowerCase();
    const all = runs[Number(run.value)] ?? [];
    shown = all.filter(
      (row) => (flag.value === "" || row.flags.includes(flag.value)) && matches(row, needle),
    );
    page = 0;
    part("count").textContent = `${shown.length} of ${all.length} problems`;
    show();
  }

  function show() {
    const pages = Math.max(1, Math.ceil(shown.length / PAGE));
    part("list").replaceChildren(...shown.slice(page * PAGE, (page + 1) * PAGE).map(problemItem));
    part("place").textContent = `Page ${page + 1} of ${pages}`;
    part("previous").disabled = page === 0;
    part("next").disabled = page >= pages - 1;
    part("pages").hidden = pages === 1;
  }

  const badge = (verdict) => element("span", `verdict ${verdict}`, verdict);
  const answerText = (answer) => (answer === null ? "no answer" : answer);

  /** A problem's line; its trace is built when it is opened. */
  function problemItem(row) {
    const heading = element(
      "summary",
      "",
      badge(row.verdict),
      element("span", "item-id", row.id),
      element("span", "asked", row.problem),
      element("span", "outcome", `${answerText(row.answer)} (known: ${row.gold})`),
    );
    const item = element("details", "item", heading);
    item.addEventListener("toggle", () => {
      if (item.open && item.children.length === 1) item.append(...traceOf(row));
    });
    return item;
  }

  function traceOf(row) {
    const about = Object.entries(row.meta).map(([name, value]) => `${name} ${value}`);
    const facts = [`rule ${row.rule}`, `decided by ${row.by}`, ...row.flags.slice(1), ...about];
    const parts = [
      element("p", "asked-text", row.problem),
      element("p", "facts", facts.join(", ")),
    ];
    if (row.error) parts.push(element("p", "failure", row.error.message));
    return [...parts, ...row.rounds.map(roundSection)];
  }

  function roundSection(round, index) {
    const hints = round.hints.length === 0 ? "no hint" : `hints ${round.hints.join(", ")}`;
    const heading = element("h3", "", `Round ${index} (${hints})`);
    const replies = round.samples.map((sample, i) =>
      sampleSection(sample, round.samples.length > 1 && i === round.chosen),
    );
    return element("section", "hint-round", heading, ...replies);
  }

  function sampleSection(sample, chosen) {
    const seconds = ((sample.promptMs + sample.decodeMs) / 1000).toFixed(2);
    const facts = [
      `answer ${answerText(sample.graded)}`,
      `${sample.promptTokens} prompt tokens`,
      `${sample.replyTokens} reply tokens`,
      `ended by ${sample.stopReason}`,
      `${seconds} s`,
    ];
    if (chosen) facts.unshift("most frequent answer");
    const heading = element("p", "facts", badge(sample.verdict), ` ${facts.join(", ")}`);
    return element("div", "sample", heading, replyText(sample));
  }

  /** The reply; what the calculator wrote in it is marked. */
  function replyText({ text, calculated = [] }) {
    const reply = element("pre", "reply");
    let at = 0;
    for (const [from, to] of calculated) {
      const mark = element("mark", "calculated", text.slice(from, to));
      mark.title = "written by the calculator";
      reply.append(text.slice(at, from), mark);
      at = to;
    }
    reply.append(text.slice(at));
    return reply;
  }

  let waiting = 0;
  controls.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(choose, 150); // a search through every reply, once typing rests
  });
  controls.addEventListener("submit", (event) => event.preventDefault());
  part("previous").addEventListener("click", () => {
    page--;
    show();
  });
  part("next").addEventListener("click", () => {
    page++;
    show();
  });
  choose();
}
