import type { CampaignPage } from "#domain/campaigns/read-campaign";
import { DataTable } from "#ui";
import { wholeNumber } from "#web";

/** What the campaign wanted to reach beside what was counted. */
export function Targets({ targets, indicators }: Pick<CampaignPage, "targets" | "indicators">) {
  return (
    <DataTable
      caption="Ziele der Aktion"
      captionHidden
      narrow="stack"
      columns={[
        { label: "Kennzahl" },
        { label: "Ziel", numeric: true },
        { label: "Ist", numeric: true },
        { label: "Erreicht", numeric: true },
      ]}
      rows={targets.map(({ indicator, target, actual }) => [
        indicators.get(indicator)?.name ?? "nicht mehr gezählt",
        wholeNumber(target, "de"),
        wholeNumber(actual, "de"),
        `${wholeNumber(Math.round((actual / target) * 100), "de")} %`,
      ])}
    />
  );
}
