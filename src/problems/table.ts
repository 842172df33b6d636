import { isDrill } from "./family";
import { problemOf } from "./generate";
import { type Part, partOf } from "./parts";
import { FAMILIES } from "./registry";

/** What stands beside a family in the table. */
const NOTES: Readonly<Record<Part, string>> = {
  trained: "",
  "held-back": "held back",
  later: "later",
};

/** What is known of a family, with one of its problems. */
export interface FamilyRow {
  readonly id: string;
  readonly language: string;
  readonly kind: string;
  readonly grade: number;
  readonly steps: number;
  readonly part: Part;
  readonly example: string;
}

/** A row for every family, in the registry's order. */
export function familyRows(): FamilyRow[] {
  return FAMILIES.map((family) => {
    const { id, language, kind, grade, steps } = family;
    const example = problemOf(family, "train", 1).text;
    return { id, language, kind, grade, steps, part: partOf(family), example };
  });
}

/** The families as a Markdown document. */
export function familyTable(): string {
  const rows = familyRows();
  const later = rows.some(({ part }) => part === "later");
  const stories = FAMILIES.filter((family) => !isDrill(family));
  const count = (language: string) => stories.filter((f) => f.language === language).length;
  const lines = rows.map(
    ({ id, grade, steps, part, example }) =>
      `| \`${id}\` | ${grade} | ${steps} | ${NOTES[part]} | ${example.replaceAll("|", "\\|")} |`,
  );
  return [
    "# Families of generated problems",
    "",
    `${count("en")} English and ${count("zh")} Chinese families of stories, and ${FAMILIES.length - stories.length} of bare`,
    "arithmetic. Families that are held back never come up in training: they measure what was never seen.",
    ...(later
      ? ["Later ones came after the embedded model's training and wait for the next."]
      : []),
    "This page is the output of `npx skymath problems --list`.",
    "",
    "| family | grade | steps | | an example |",
    "|---|---|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}
