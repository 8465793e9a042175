import type { CampaignPage } from "#domain/campaigns/read-campaign";
import { ButtonLink, ButtonRow, DataTable, Link } from "#ui";
import { wholeNumber } from "#web";
import { dayText } from "../../texts/campaigns.ts";
import { batchKindNames } from "../../texts/handed-out.ts";

interface BatchesProps extends Pick<CampaignPage, "batches"> {
  path: string;
  mayChange: boolean;
}

/** What is packed and handed out, place by place. */
export function Batches({ batches, path, mayChange }: BatchesProps) {
  const handedOut = batches.some(({ handedOut }) => handedOut);
  return (
    <>
      {batches.length === 0 && (
        <p class="hint">Noch ist nichts gepackt. Eine Charge sagt, was wo wann ausgegeben wird und was darin ist.</p>
      )}
      {batches.length > 0 && (
        <DataTable
          caption="Chargen"
          captionHidden
          narrow="stack"
          columns={[
            { label: "Charge" },
            { label: "Wo" },
            { label: "Wann" },
            { label: "Gepackt", numeric: true },
            { label: "Ausgegeben", numeric: true },
            { label: "Folgen jetzt", numeric: true },
          ]}
          rows={batches.map(({ id, title, kind, place, day, packed, handedOut, following }) => [
            mayChange ? <Link href={`/team/chargen/${id}/bearbeiten`}>{title}</Link> : title,
            place || "–",
            dayText(day),
            `${wholeNumber(packed, "de")} ${batchKindNames[kind]}`,
            handedOut === null ? "noch nicht" : wholeNumber(handedOut, "de"),
            wholeNumber(following, "de"),
          ])}
        />
      )}
      <ButtonRow>
        {mayChange && (
          <ButtonLink kind="secondary" icon="plus" href={`${path}/chargen/neu`}>
            Neue Charge
          </ButtonLink>
        )}
        {handedOut && (
          <ButtonLink kind="quiet" icon="document" href={`${path}/dank`}>
            Dankesblätter für die Betriebe
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  );
}
