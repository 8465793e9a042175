import type { DeskOpening } from "#domain/desk/list-openings";
import { Tag } from "#ui";
import { shortDate } from "#web";
import { closeReasonNames } from "../texts/openings.ts";

/** Where an opening stands, in a word or two. */
export function OpeningState({ opening, over, waiting, declined }: DeskOpening) {
  const { status, closeReason, publishedAt } = opening;
  return (
    <>
      {status === "closed" && <Tag>geschlossen: {closeReasonNames[closeReason ?? "withdrawn"]}</Tag>}
      {status === "draft" && <Tag>Entwurf</Tag>}
      {over && <Tag tone="problem">abgelaufen</Tag>}
      {status === "published" && !over && (
        <Tag tone="success">auf der Website seit {shortDate(publishedAt!, "de")}</Tag>
      )}
      {waiting && (
        <Tag tone="warning">{waiting.kind === "opening-change" ? "Änderung wartet" : "wartet auf Freigabe"}</Tag>
      )}
      {!waiting && declined && <Tag tone="problem">nicht freigegeben</Tag>}
    </>
  );
}
