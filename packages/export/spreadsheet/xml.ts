export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** `A` to `Z`, then `AA`. */
export const columnName = (at: number): string =>
  (at >= 26 ? columnName(Math.floor(at / 26) - 1) : "") + String.fromCharCode(65 + (at % 26));

/** Text as XML has it; `_x0041_` would be read as a letter, and control characters cannot stand in XML at all. */
export function escaped(text: string): string {
  return (
    text
      .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
      // oxlint-disable-next-line no-control-regex -- XML 1.0 has no place for them
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}
