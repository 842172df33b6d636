import { el } from "../dom";

/** A labelled select; `choices` are values with what they are called. */
export function selectField<T extends string>(
  name: string,
  label: string,
  choices: Readonly<Record<T, string>>,
): { readonly field: HTMLLabelElement; readonly select: HTMLSelectElement } {
  const select = el("select", "");
  select.name = name;
  for (const [value, words] of Object.entries<string>(choices)) {
    const option = el("option", "", words);
    option.value = value;
    select.append(option);
  }
  return { field: el("label", "field wide", el("span", "", label), select), select };
}

/** A labelled field for a number; `value` may be empty where none is a choice too. */
export function numberField(
  name: string,
  label: string,
  note: string,
  bounds: { readonly min: number; readonly max: number; readonly step?: string },
  value: string,
): { readonly field: HTMLLabelElement; readonly input: HTMLInputElement } {
  const input = el("input", "");
  const { min, max, step = "1" } = bounds;
  Object.assign(input, { type: "number", name, min: `${min}`, max: `${max}`, step });
  input.required = value !== "";
  input.defaultValue = value;
  const words = el("span", "", label);
  if (note !== "") words.append(" ", el("small", "", note));
  return { field: el("label", "field", words, input), input };
}

/** A labelled checkbox. */
export function checkField(
  name: string,
  label: string,
  note: string,
): { readonly field: HTMLLabelElement; readonly input: HTMLInputElement } {
  const input = el("input", "");
  Object.assign(input, { type: "checkbox", name });
  const words = el("span", "", label, " ", el("small", "", note));
  return { field: el("label", "field wide check", input, words), input };
}
