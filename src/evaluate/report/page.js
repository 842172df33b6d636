/*
 * The part of a report that runs in the browser: lists, filters, searches and opens problems. All
 * data is set as text, never as markup.
 */
(() => {
  const PAGE = 50;
  const runs = [];
  for (const block of document.querySelectorAll("script.rows")) {
    const run = Number(block.dataset.run);
    runs[run] ??= [];
    runs[run].push(...JSON.parse(block.textContent));
    block.remove(); // its text is not needed twice
  }
  for (const rows of runs) rows?.sort((a, b) => a.index - b.index);

  const byId = (id) => document.getElementById(id);
  const controls = byId("controls");
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
    byId("count").textContent = `${shown.length} of ${all.length} problems`;
    show();
  }

  function show() {
    const pages = Math.max(1, Math.ceil(shown.length / PAGE));
    byId("list").replaceChildren(...shown.slice(page * PAGE, (page + 1) * PAGE).map(problemItem));
    byId("place").textContent = `Page ${page + 1} of ${pages}`;
    byId("previous").disabled = page === 0;
    byId("next").disabled = page >= pages - 1;
    byId("pages").hidden = pages === 1;
  }

  const badge = (verdict) => element("span", `badge ${verdict}`, verdict);
  const answerText = (answer) => (answer === null ? "no answer" : answer);

  /** A problem's line; its trace is built when it is opened. */
  function problemItem(row) {
    const heading = element(
      "summary",
      "",
      badge(row.verdict),
      element("span", "id", row.id),
      element("span", "problem", row.problem),
      element("span", "answer", `${answerText(row.answer)} (known: ${row.gold})`),
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
    const parts = [element("p", "text", row.problem), element("p", "facts", facts.join(", "))];
    if (row.error) parts.push(element("p", "error", row.error.message));
    return [...parts, ...row.rounds.map(roundSection)];
  }

  function roundSection(round, index) {
    const hints = round.hints.length === 0 ? "no hint" : `hints ${round.hints.join(", ")}`;
    const heading = element("h3", "", `Round ${index} (${hints})`);
    const replies = round.samples.map((sample, i) =>
      sampleSection(sample, round.samples.length > 1 && i === round.chosen),
    );
    return element("section", "round", heading, ...replies);
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
    return element("div", "sample", heading, element("pre", "reply", sample.text));
  }

  let waiting = 0;
  controls.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(choose, 150); // a search through every reply, once typing rests
  });
  controls.addEventListener("submit", (event) => event.preventDefault());
  byId("previous").addEventListener("click", () => {
    page--;
    show();
  });
  byId("next").addEventListener("click", () => {
    page++;
    show();
  });
  choose();
})();
