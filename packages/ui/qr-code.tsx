import { encode } from "uqr";

/** Four modules of white around it, as ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;

/** A QR code as one path: side length in modules, and the dark ones of each row as runs. */
function drawn(text: string) {
  const { data, size } = encode(text, { ecc: "M", border: QUIET_ZONE });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? "x" : " "))
        .join("")
        .matchAll(/x+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return { size, path: runs.join("") };
}

export type QrCodeProps = {
  text: string;
  /** What it leads to, for those who cannot see it. */
  label: string;
};

/** A QR code, dark on white whatever the brand. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = drawn(text);
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** The same as a file for the printer's. */
export function qrFile(text: string): string {
  const { size, path } = drawn(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>\n`;
}
