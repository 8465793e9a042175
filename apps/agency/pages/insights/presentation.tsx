import type { Insights } from "#domain/insights/read-insights";
import type { Scope } from "#domain/scope";
import { ButtonLink, Link, SkipLink } from "#ui";
import { Document } from "#web";
import { lookHref } from "../frame.tsx";
import { addressIn, views } from "./address.ts";
import { slidesOf } from "./slides.tsx";

interface PresentationProps {
  scope: Scope;
  insights: Insights;
  /** From 1; what lies beyond the last one is the last one. */
  at: number;
}

/** One slide, filling the screen: a statement, its picture, and the ways forward and back. */
export function PresentationPage({ scope, insights, at }: PresentationProps) {
  const slides = slidesOf(insights);
  const number = Math.min(slides.length, Math.max(1, at));
  const { statement, picture } = slides[number - 1]!;
  const to = (slide: number) => addressIn(insights, "/einblicke/praesentation", { folie: String(slide) });
  return (
    <Document
      title={`${number} von ${slides.length}: ${statement} – Einblicke`}
      language="de"
      lookHref={lookHref(scope.tenant)}
      noindex
      team
    >
      <SkipLink>Zum Inhalt</SkipLink>
      <div class="slide">
        <nav class="slide-ways" aria-label="Folien">
          {number < slides.length && (
            <ButtonLink href={to(number + 1)} icon="forward">
              Weiter
            </ButtonLink>
          )}
          {number > 1 && (
            <ButtonLink kind="secondary" href={to(number - 1)} icon="back">
              Zurück
            </ButtonLink>
          )}
          <span>
            {number} von {slides.length}
          </span>
          <Link href={addressIn(insights, views.ueberblick.path)}>Beenden</Link>
        </nav>
        <main id="inhalt" tabIndex={-1}>
          <h1>{statement}</h1>
          {picture}
        </main>
        <footer class="slide-foot">
          {scope.tenant.name}. Zahlen über Menschen sind gerundet; unter 8 steht eine Spanne.
        </footer>
      </div>
    </Document>
  );
}
