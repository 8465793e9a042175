import MarkdownToolbar from "@github/markdown-toolbar-element";

const tools: [element: string, face: string, label: string][] = [
  ["md-bold", "F", "Fett"],
  ["md-italic", "K", "Kursiv"],
  ["md-header", "Ü", "Zwischenüberschrift"],
  ["md-link", "Link", "Link"],
  ["md-unordered-list", "Liste", "Liste"],
  ["md-quote", "Zitat", "Zitat"],
];

/** Buttons above a text in Markdown, for those who do not know its signs by heart. */
export function markdown(textarea: HTMLElement): void {
  const bar = new MarkdownToolbar();
  bar.className = "markdown-toolbar";
  bar.setAttribute("for", textarea.id);
  bar.setAttribute("aria-label", "Text gestalten");
  for (const [element, face, label] of tools) {
    const button = document.createElement(element);
    if (element === "md-header") button.setAttribute("level", "2");
    button.setAttribute("aria-label", label);
    button.setAttribute("role", "button");
    button.title = label;
    button.textContent = face;
    bar.appendChild(button);
  }
  textarea.insertAdjacentElement("beforebegin", bar);
}
