/** What improves one element; it gets the element and may return nothing. */
export type Island = (element: HTMLElement) => void;

/**
 * Runs each island once on every element that names it in `data-island` (several names are parted by blanks).
 * The page works without: an island that throws leaves the form as it was.
 */
export function startIslands(islands: Record<string, Island>): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-island]")) {
    for (const name of element.dataset.island?.split(" ") ?? []) {
      try {
        islands[name]?.(element);
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
