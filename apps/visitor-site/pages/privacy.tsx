import { periods } from "#domain/retention/periods";
import { DataTable, Link, Prose } from "#ui";
import { hrefIn } from "../href.ts";
import { privacyTexts, shownPeriods } from "../texts/legal/privacy.ts";
import { Filled, LegalFrame, Lines, Paragraphs, Provider, Ways, type LegalProps } from "./legal-frame.tsx";

/** What happens to people's data here. The periods come from the table the nightly round deletes by. */
export function PrivacyPage(props: LegalProps) {
  const { scope, language } = props;
  const { legal, features } = scope.tenant;
  const t = privacyTexts(language);
  const href = hrefIn(language);
  const given = [
    t.follow,
    t.alerts,
    t.enquiry,
    ...(features.includes("events") ? [t.rsvp] : []),
    t.arrival,
    t.desk,
    t.proof,
  ];
  return (
    <LegalFrame {...props} path="/datenschutz" title={t.title} lead={t.lead}>
      <Prose>
        <h2>{t.responsibleTitle}</h2>
        <p>{t.responsible}</p>
        <Provider {...props} />
        <Filled {...props} value={legal.dataProtectionOfficer || legal.dataProtectionMail} missing={t.officer}>
          <p>
            {t.officer} {legal.dataProtectionOfficer}
          </p>
          <Ways {...props} mail={legal.dataProtectionMail} />
        </Filled>
        <h2>{t.readingTitle}</h2>
        <Paragraphs texts={t.reading} />
        <Filled {...props} value={legal.hosting} missing={t.hosting}>
          <p>{t.hosting}</p>
          <Lines text={legal.hosting} />
        </Filled>
        <h2>{t.cookieTitle}</h2>
        <Paragraphs texts={t.cookie} />
        <h2>{t.givenTitle}</h2>
        {given.map(({ title, text }) => (
          <>
            <h3>{title}</h3>
            <Paragraphs texts={text} />
          </>
        ))}
        <h2>{t.periodsTitle}</h2>
      </Prose>
      <Periods {...props} />
      <Prose>
        <p>{t.periodsText}</p>
        <h2>{t.othersTitle}</h2>
        <p>{t.others}</p>
        <h2>{t.rightsTitle}</h2>
        <ul>
          {t.rights.map((right) => (
            <li>{right}</li>
          ))}
        </ul>
        <p>
          {t.rightsHow} <Link href={href("/folgen/verwalten")}>{t.toSettings}</Link>
        </p>
        <p>{t.rightsElse}</p>
        <h2>{t.complaintTitle}</h2>
        <p>
          {t.complaint} <Link href="https://www.ldi.nrw.de">www.ldi.nrw.de</Link>.
        </p>
      </Prose>
    </LegalFrame>
  );
}

function Periods({ scope, language }: LegalProps) {
  const t = privacyTexts(language);
  const shown = shownPeriods.filter((name) => name !== "attendee" || scope.tenant.features.includes("events"));
  const rows = shown.map((name) => [t.periods[name].what, t.periods[name].until(periods[name].days ?? 0)]);
  return (
    <DataTable
      id="fristen"
      caption={t.periodsCaption}
      captionHidden
      columns={[{ label: t.periodsWhat }, { label: t.periodsUntil }]}
      rows={rows}
    />
  );
}
