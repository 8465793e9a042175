/** What improves one element; it gets the element and may return nothing. */
export type Island = (element: HTMLElement) => void;

/** What the components of the frame bring along. */
const frameIslands: Record<string, Island> = {
  /** Errors are where reading goes on after a form came back. */
  "error-summary": (summary) => summary.focus(),
  /** The code beside a colour follows the picker. */
  colour: (input) =>
    input.addEventListener("input", () => {
      const code = input.parentElement?.querySelector("output");
      if (code && input instanceof HTMLInputElement) code.value = input.value;
    }),
  /** An open menu closes with Escape and when the reader goes on elsewhere. */
  menu: (menu) => {
    const close = () => menu.removeAttribute("open");
    menu.addEventListener("keydown", (event) => event.key === "Escape" && close());
    document.addEventListener(
      "click",
      (event) => event.target instanceof Node && !menu.contains(event.target) && close(),
    );
  },
};

/**
 * Runs each island once on every element that names it in `data-island` (several names are parted by blanks).
 * The page works without: an island that throws leaves the form as it was.
 */
export function startIslands(islands: Record<string, Island> = {}): void {
  const known = { ...frameIslands, ...islands };
  for (const element of document.querySelectorAll<HTMLElement>("[data-island]")) {
    for (const name of element.dataset.island?.split(" ") ?? []) {
      try {
        known[name]?.(element);
      } catch (error) {
        console.error(name, error);
      }
    }
  }
}

/** The plain data the server left for an island in `data-props`. */
export function islandProps<Props>(element: HTMLElement): Props {
  return JSON.parse(element.dataset.props ?? "{}") as Props;
}
