/** Takes files dropped anywhere on the page; `overlay` shows while they hang over it. */
export function acceptDrops(overlay: HTMLElement, open: (files: readonly File[]) => void): void {
  const carriesFile = ({ target, dataTransfer }: DragEvent) =>
    !(target instanceof HTMLInputElement && target.type === "file") && // it takes them itself
    (dataTransfer?.types.includes("Files") ?? false);
  document.addEventListener("dragover", (event) => {
    overlay.hidden = !carriesFile(event);
    if (overlay.hidden) return;
    event.preventDefault();
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) overlay.hidden = true;
  });
  document.addEventListener("drop", (event) => {
    overlay.hidden = true;
    if (!carriesFile(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) open(files);
  });
}
