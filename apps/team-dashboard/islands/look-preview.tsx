import { render } from "preact";
import { checkLook, LookPreview, type Hex, type LookPreviewProps, type MotifName } from "#ui";
import { islandProps } from "#ui/islands";

const names = { accent: "Akzent", ground: "Grund", spark: "Funke" };

/** Shows the chosen colours and motif while they are being chosen, and says which of them cannot be read. */
export function lookPreview(form: HTMLElement): void {
  const place = form.querySelector<HTMLElement>("#vorschau");
  const verdict = form.querySelector<HTMLElement>("#vorschau-urteil");
  if (!(form instanceof HTMLFormElement) || !place || !verdict) return;
  const shown = islandProps<Pick<LookPreviewProps, "words" | "label">>(place);
  let drawn = false;

  form.addEventListener("input", () => {
    const chosen = new FormData(form);
    const colour = (name: string) => chosen.get(name) as Hex;
    const look = {
      accent: colour("accent"),
      ground: colour("ground"),
      spark: colour("spark"),
      motif: chosen.get("motif") as MotifName,
    };
    if (!drawn) place.replaceChildren();
    drawn = true;
    render(<LookPreview look={look} {...shown} />, place);
    const weak = new Map(
      checkLook(look)
        .filter(({ passes }) => !passes)
        .map(({ field, suggestion }) => [names[field], suggestion]),
    );
    verdict.textContent =
      weak.size === 0
        ? "Alles gut lesbar."
        : [...weak].map(([name, near]) => `${name} ist zu schwach, lesbar wäre ${near}.`).join(" ");
    for (const output of form.querySelectorAll("output")) output.value = colour(output.htmlFor.value);
  });
}
