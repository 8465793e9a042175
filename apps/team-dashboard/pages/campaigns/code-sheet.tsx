import type { CodeSheet } from "#domain/codes/read-sheet";
import { codePrinted } from "#domain/codes/code-text";
import { ButtonLink, PageTitle, QrCode } from "#ui";
import { carrierNames } from "../../texts/handed-out.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface CodeSheetProps extends PageProps {
  sheet: CodeSheet;
  back: string;
}

/** All codes of a campaign to print, cut and stick. */
export function CodeSheetPage({ sheet: { campaign, codes }, back, ...page }: CodeSheetProps) {
  const { beside, callToAction } = campaign.codeLayout ?? { beside: "", callToAction: "" };
  return (
    <TeamFrame {...page} path={back} title="Druckbogen">
      <PageTitle
        kicker={campaign.title}
        title="Druckbogen"
        lead="Drucken, ausschneiden, aufkleben. Je Code ein Feld; der QR-Code braucht den weißen Rand."
        actions={
          <ButtonLink kind="quiet" href={back}>
            Zur Aktion
          </ButtonLink>
        }
      />
      <ul class="code-sheet">
        {codes.map(({ code, carrier, note, url }) => (
          <li>
            <QrCode text={url} label={`QR-Code zu ${url}`} />
            <div>
              <p class="code-call">{callToAction || "Schau, was dahintersteckt"}</p>
              {beside && <p>{beside}</p>}
              <p class="code-text">{codePrinted(code)}</p>
              <p class="code-address">{url.replace(/^https?:\/\//, "").replace(/\/[^/]+$/, "")}</p>
              <p class="code-note">{[carrierNames[carrier], note].filter(Boolean).join(": ")}</p>
            </div>
          </li>
        ))}
      </ul>
    </TeamFrame>
  );
}
