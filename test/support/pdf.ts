import { getDocumentProxy } from "unpdf";

interface StructureNode {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: StructureNode[];
}

/** What a reader's program finds in a PDF: its pages as text, its bookmarks, and the roles its parts are tagged with. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const [{ info }, outline, mark] = await Promise.all([pdf.getMetadata(), pdf.getOutline(), pdf.getMarkInfo()]);
  const pages: string[] = [];
  const roles: string[] = [];
  const alternatives: string[] = [];
  const walk = ({ role, alt, children = [] }: StructureNode) => {
    if (role) roles.push(role);
    if (alt) alternatives.push(alt);
    children.forEach(walk);
  };
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : " ") : "")).join(""));
    walk(((await page.getStructTree()) ?? {}) as StructureNode);
  }
  return {
    title: (info as { Title?: string }).Title,
    tagged: Boolean((mark as { Marked?: boolean } | null)?.Marked),
    bookmarks: (outline ?? []).map(({ title }) => title as string),
    pages,
    text: pages.join("\n"),
    roles,
    alternatives,
  };
}
