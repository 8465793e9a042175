import { render } from "preact";
import { islandProps } from "#ui/islands";

interface Hint {
  name: string;
  href: string;
  where: string;
  percent: string;
  reasons: string[];
}

const PAUSE = 500;
const SHORTEST = 3;

const Hints = ({ hints }: { hints: Hint[] }) => (
  <>
    {hints.length > 0 && <p class="notice-title">Vielleicht steht dieser Arbeitgeber schon im Verzeichnis:</p>}
    <ul class="twin-hints">
      {hints.map(({ name, href, where, percent, reasons }) => (
        <li>
          <a href={href}>{name}</a>, {where}: {percent}, {reasons.join(", ")}
        </li>
      ))}
    </ul>
  </>
);

/** Says while a new employer is being typed who in the directory it might be. */
export function twinHints(place: HTMLElement): void {
  const { path, fields } = islandProps<{ path: string; fields: string[] }>(place);
  const form = place.closest("form");
  if (!form) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  async function look() {
    const typed = new FormData(form!);
    const query = new URLSearchParams(
      fields.map((field): [string, string] => {
        const value = typed.get(field);
        return [field, typeof value === "string" ? value : ""];
      }),
    );
    const turn = ++asked;
    if ((query.get("name") ?? "").trim().length < SHORTEST) return render(<Hints hints={[]} />, place);
    const answer = await fetch(`${path}?${query}`, { headers: { accept: "application/json" } }).catch(() => undefined);
    if (!answer?.ok || turn !== asked) return;
    const { hints } = (await answer.json()) as { hints: Hint[] };
    if (turn === asked) render(<Hints hints={hints} />, place);
  }

  form.addEventListener("input", (event) => {
    if (!fields.includes((event.target as HTMLInputElement).name)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(), PAUSE);
  });
}
