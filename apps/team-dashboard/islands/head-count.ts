/** Two big buttons beside the number, for counting at the door with a thumb. */
export function headCount(form: HTMLElement): void {
  const input = form.querySelector<HTMLInputElement>("input[name=heads]");
  if (!input) return;
  const step = (by: number, face: string, label: string) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-secondary head-count-step";
    button.textContent = face;
    button.setAttribute("aria-label", label);
    button.addEventListener("click", () => {
      input.value = String(Math.max(0, (Number.parseInt(input.value, 10) || 0) + by));
    });
    return button;
  };
  input.insertAdjacentElement("beforebegin", step(-1, "−", "Einer weniger"));
  input.insertAdjacentElement("afterend", step(1, "+", "Einer mehr"));
}
