import type { Thanks } from "#domain/batches/thank-makers";
import { ButtonLink, EmptyState, PageTitle } from "#ui";
import { wholeNumber } from "#web";
import { TeamFrame, type PageProps } from "../frame.tsx";
import { listed } from "../../texts/handed-out.ts";

interface ThanksProps extends PageProps {
  campaign: { title: string };
  thanks: Thanks[];
  back: string;
}

/** A sheet for each supplier, one to a page when printed. */
export function ThanksPage({ campaign, thanks, back, ...page }: ThanksProps) {
  const { tenant } = page.scope;
  return (
    <TeamFrame {...page} path={back} title="Dankesblätter">
      <PageTitle
        kicker={campaign.title}
        title="Dankesblätter"
        lead="Für jeden Betrieb ein Blatt: was aus seinen Produkten geworden ist."
        actions={
          <ButtonLink kind="quiet" href={back}>
            Zur Aktion
          </ButtonLink>
        }
      />
      {thanks.length === 0 && (
        <EmptyState title="Noch nichts zu danken">
          <p>
            Sobald eine Charge mit Produkten aus dem Verzeichnis ausgegeben ist, steht hier für jeden Betrieb ein Blatt.
          </p>
        </EmptyState>
      )}
      {thanks.map((one) => (
        <article class="thanks-sheet">
          <p class="kicker">{tenant.name}</p>
          <h2>Danke, {one.maker}!</h2>
          <p class="thanks-sentence">{sentenceOf(one)}</p>
          {one.places.length > 0 && <p>Ausgegeben wurden sie hier: {listed(one.places)}.</p>}
          <p>
            Was junge Leute aus der Heimat mitnehmen, entscheidet mit, ob sie wiederkommen. Dass Ihr Name darin steht,
            bleibt hängen.
          </p>
          <p>{tenant.site.guide.name || tenant.name}</p>
        </article>
      ))}
    </TeamFrame>
  );
}

/** "Honig war in 480 Boxen an 6 Orten. 112 Menschen folgen uns jetzt." */
function sentenceOf({ products, boxes, cards, places, following }: Thanks): string {
  const number = (value: number) => wholeNumber(value, "de");
  const carried = [
    boxes > 0 && `in ${number(boxes)} ${boxes === 1 ? "Box" : "Boxen"}`,
    cards > 0 && `bei ${number(cards)} ${cards === 1 ? "Karte" : "Karten"}`,
  ].filter((part) => part !== false);
  const where = places.length > 1 ? ` an ${number(places.length)} Orten` : "";
  const what = `Dabei ${products.length === 1 ? "war" : "waren"}: ${listed(products)}, ${carried.join(" und ")}${where}.`;
  const who =
    following === 0
      ? ""
      : following === 1
        ? " Ein Mensch, der darüber zu uns kam, folgt uns jetzt."
        : ` ${number(following)} Menschen, die darüber zu uns kamen, folgen uns jetzt.`;
  return what + who;
}
