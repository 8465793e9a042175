import {
  commit,
  ExperienceAdoptions,
  Members,
  Outbox,
  type ExperienceOffer,
  type NewMail,
  type ReportedResult,
} from "#db/repositories";
import type { Scope } from "../scope.ts";
import { euroText } from "./wording.ts";
import { costPerContact } from "../campaigns/contacts.ts";

const AT_ONCE = 20;

/**
 * Mails the county's leads what others found with its experiences, and what was corrected on those it took over. Both lie in
 * the directory; each county's own clock fetches its mail. Run again, it sends nothing twice.
 */
export async function tellAboutExperience(scope: Scope): Promise<void> {
  if (scope.tenant.kind !== "county") return;
  const adoptions = ExperienceAdoptions.in(scope.directory);
  const [results, offers, members] = await Promise.all([
    adoptions.untoldResults(AT_ONCE),
    adoptions.untoldOffers(AT_ONCE),
    Members.in(scope.db).list(),
  ]);
  const leads = members.filter(({ role, status }) => role === "lead" && status !== "left");
  const now = scope.clock.now();
  const send = (mails: NewMail[]) => mails.map((mail) => Outbox.in(scope.db).add(mail, now));
  for (const result of results) {
    await commit(scope.db, ...send(leads.map((lead) => resultMail(scope, result, lead))), adoptions.resultTold(result));
  }
  for (const offer of offers) {
    await commit(
      scope.db,
      ...send(leads.map((lead) => offerMail(scope, offer, lead))),
      adoptions.offerTold(offer.experienceId, offer.version),
    );
  }
}

type Recipient = { id: string; name: string; mail: string };

function resultMail(scope: Scope, result: ReportedResult, to: Recipient): NewMail {
  const { experienceId, adoptedBy, county, title, reached, costCents, again, reportedAt } = result;
  const cost = costPerContact(costCents ?? 0, reached ?? 0);
  const willing = again === "no" ? "Der Kreis würde es nicht wieder tun." : "Der Kreis würde es wieder tun.";
  return {
    kind: "experience-result",
    recipient: to.mail,
    dedupeKey: `experience-result:${experienceId}:${adoptedBy}:${reportedAt}:${to.id}`,
    letter: {
      lang: "de",
      subject: "Ihre Erfahrung wurde ausprobiert",
      greeting: `Guten Tag ${to.name},`,
      paragraphs: [
        `${county} hat Ihre Erfahrung „${title}“ übernommen und erzählt, was daraus wurde.`,
        cost === null ? willing : `Ein Kontakt kostete dort ${euroText(cost)}. ${willing}`,
      ],
      action: { label: "Ergebnisse ansehen", url: `${scope.origin}/team/erfahrungen/${experienceId}#ergebnisse` },
    },
  };
}

const offerMail = (
  scope: Scope,
  { experienceId, title, county, version, status }: ExperienceOffer,
  to: Recipient,
): NewMail => ({
  kind: "experience-correction",
  recipient: to.mail,
  dedupeKey: `experience-correction:${experienceId}:${version}:${to.id}`,
  letter: {
    lang: "de",
    subject: "Eine übernommene Erfahrung wurde korrigiert",
    greeting: `Guten Tag ${to.name},`,
    paragraphs: [
      `${county} hat die Erfahrung „${title}“ überarbeitet, aus der Ihre Aktion entstanden ist.`,
      status === "planned"
        ? "Sie sehen, was sich geändert hat, und entscheiden Feld für Feld, was in Ihren Plan kommt."
        : "Ihre Aktion läuft schon und bleibt, wie sie ist. Sie können nachlesen, was sich geändert hat.",
    ],
    action: { label: "Änderungen ansehen", url: `${scope.origin}/team/erfahrungen/${experienceId}/korrektur` },
  },
});
