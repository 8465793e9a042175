import { codePrinted } from "#domain/codes/code-text";
import type { CampaignPage } from "#domain/campaigns/read-campaign";
import { ButtonLink, ButtonRow, DataTable, Link } from "#ui";
import { wholeNumber } from "#web";
import { carrierNames } from "../../texts/handed-out.ts";

interface CodesProps extends Pick<CampaignPage, "codes" | "batches"> {
  path: string;
  mayChange: boolean;
}

/** The campaign's codes: where each of them is and what came of it. */
export function Codes({ codes, batches, path, mayChange }: CodesProps) {
  return (
    <>
      {codes.length === 0 && (
        <p class="hint">
          Ein Code auf Box, Karte oder Plakat führt auf eine eigene Seite und zählt, wie oft sie geöffnet wird. Wer es
          ist, zählt er nicht.
        </p>
      )}
      {codes.length > 0 && (
        <DataTable
          caption="Codes"
          captionHidden
          narrow="stack"
          columns={[
            { label: "Code" },
            { label: "Worauf" },
            { label: "Aufrufe", numeric: true },
            { label: "Folgen jetzt", numeric: true },
          ]}
          rows={codes.map(({ id, code, carrier, note, batchId, scans, following }) => [
            mayChange ? <Link href={`/team/codes/${id}/bearbeiten`}>{codePrinted(code)}</Link> : codePrinted(code),
            [carrierNames[carrier], note || batches.find((batch) => batch.id === batchId)?.title]
              .filter(Boolean)
              .join(": "),
            wholeNumber(scans, "de"),
            wholeNumber(following, "de"),
          ])}
        />
      )}
      <ButtonRow>
        {mayChange && (
          <ButtonLink kind="secondary" icon="plus" href={`${path}/codes/neu`}>
            Neuer Code
          </ButtonLink>
        )}
        {codes.length > 0 && (
          <ButtonLink kind="quiet" icon="document" href={`${path}/codes/druck`}>
            Druckbogen
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  );
}
