import { dayOf } from "#kernel";
import type { Gathered } from "../gather.ts";
import { dateText, listText } from "./german.ts";
import type { Proposed } from "./proposed.ts";

/** What comes next; after the end of the grant, that it has ended. */
export function outlookSentences({ planned, grant, now }: Gathered, kind: "interim" | "final"): Proposed[] {
  const ended = grant.endsOn < dayOf(now);
  const titles = planned.map(({ title }) => `„${title}“`);
  return [
    ...(kind === "final" && ended
      ? [
          {
            section: "outlook" as const,
            sourceKey: "outlook:ended",
            sourceLabel: `Bescheid ${grant.noticeNumber}`,
            sourcePath: `/team/foerderung/${grant.id}`,
            text: `Der Bewilligungszeitraum endete am ${dateText(grant.endsOn)}.`,
          },
        ]
      : []),
    ...(titles.length > 0
      ? [
          {
            section: "outlook" as const,
            sourceKey: "outlook:planned",
            sourceLabel: "Geplante Aktionen",
            sourcePath: "/team/aktionen",
            text:
              titles.length === 1
                ? `Als Nächstes geplant ist ${titles[0]}.`
                : `Als Nächstes geplant sind ${listText(titles)}.`,
          },
        ]
      : []),
  ];
}
