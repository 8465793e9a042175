/**
 * Lets the items of an ordered list be dragged to their place. Dropping one types its new place into the form that is there for
 * the keyboard, and sends it.
 */
export function placeByDrag(list: HTMLElement): void {
  const items = [...list.children].filter((one) => one instanceof HTMLElement);
  let dragged: HTMLElement | undefined;
  const mark = (at?: HTMLElement) => {
    for (const item of items) item.classList.toggle("is-target", item === at && item !== dragged);
  };
  for (const item of items) {
    item.draggable = true;
    item.addEventListener("dragstart", (event) => {
      dragged = item;
      item.classList.add("is-dragged");
      event.dataTransfer?.setData("text/plain", "");
    });
    item.addEventListener("dragend", () => {
      item.classList.remove("is-dragged");
      mark();
      dragged = undefined;
    });
    item.addEventListener("dragover", (event) => {
      if (!dragged) return;
      event.preventDefault();
      mark(item);
    });
    item.addEventListener("drop", (event) => {
      const field = dragged?.querySelector<HTMLInputElement>("input[name=place]");
      if (!field || item === dragged) return;
      event.preventDefault();
      field.value = String(items.indexOf(item) + 1);
      field.form?.requestSubmit();
    });
  }
}
