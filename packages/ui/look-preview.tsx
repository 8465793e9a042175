import { type Look, lookColours } from "./look.ts";
import { shapePath } from "./motif/paths.ts";
import { motifShapes } from "./motif/scenes.ts";

export type LookPreviewProps = {
  look: Look;
  /** Shown as headline, link and button. */ words: { title: string; link: string; button: string; footer: string };
  /** What the picture shows, spoken. */ label: string;
  scheme?: "light" | "dark";
};

/** A small page in the colours of a look that is not live yet; drawn, because a strict style policy allows no colours of the moment in CSS. */
export function LookPreview({ look, words, label, scheme = "light" }: LookPreviewProps) {
  const colours = lookColours(look)[scheme];
  return (
    <svg class="look-preview" viewBox="0 0 480 300" role="img" aria-label={label}>
      <rect width="480" height="300" fill={colours["m-sky"]} />
      {motifShapes(look.motif, "preview", 480, 130).map((shape) => (
        <path transform="translate(0 90)" d={shapePath(shape)} fill={colours[`m-${shape.role}`]} />
      ))}
      <rect y="214" width="480" height="86" fill={colours.paper} />
      <rect y="268" width="480" height="32" fill={colours.ground} />
      <text x="24" y="52" font-size="27" class="look-preview-title" fill={colours.ink}>
        {words.title}
      </text>
      <text x="24" y="246" font-size="16" fill={colours.accent} text-decoration="underline">
        {words.link}
      </text>
      <rect x="330" y="226" width="126" height="32" rx="3" fill={colours.accent} />
      <text x="393" y="247" font-size="15" text-anchor="middle" fill={colours["on-accent"]}>
        {words.button}
      </text>
      <text x="24" y="289" font-size="13" fill={colours["on-ground"]}>
        {words.footer}
      </text>
      <rect x="440" y="281" width="16" height="6" fill={colours.spark} />
    </svg>
  );
}
