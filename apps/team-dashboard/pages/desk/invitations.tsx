import type { AccountEntry } from "#domain/desk/list-accounts";
import { mayActAs } from "#domain/team/actors";
import { Button, ButtonLink, DataTable, EmptyState, Form, Link, PageTitle, StatRow, Tag, Toolbar } from "#ui";
import { shortDate } from "#web";
import { countedHonestly, invitationState } from "../../texts/desk.ts";
import { TeamFrame, type PageProps } from "../frame.tsx";

interface InvitationsProps extends PageProps {
  accounts: AccountEntry[];
  remindable: number;
}

const PATH = "/team/arbeitgeber/einladungen";

/** Who was invited, who came, who answered, and who never did. */
export function InvitationsPage({ accounts, remindable, ...page }: InvitationsProps) {
  const mayWrite = mayActAs("editor", page.member.role);
  const number = (holds: (account: AccountEntry) => unknown) => accounts.filter(holds).length;
  const invite = mayWrite && (
    <ButtonLink href={`${PATH}/neu`} icon="plus">
      Einladen
    </ButtonLink>
  );
  return (
    <TeamFrame {...page} path={PATH} title="Einladungen">
      <PageTitle
        title="Einladungen"
        lead="Arbeitgeber, die ihren Eintrag selbst pflegen können: mit einem Link und einem Code an die hinterlegte Adresse."
        actions={invite}
      />
      {accounts.length > 0 && (
        <StatRow
          items={[
            { value: accounts.length, label: "eingeladen" },
            { value: number(({ openedAt, signedInAt }) => openedAt ?? signedInAt), label: "haben den Link benutzt" },
            { value: number(({ answeredAt }) => answeredAt), label: "haben geantwortet" },
            { value: number(({ openedAt, signedInAt }) => !openedAt && !signedInAt), label: "noch nichts gehört" },
          ]}
        />
      )}
      {mayWrite && remindable > 0 && (
        <Toolbar
          label="Erinnern"
          actions={
            <Form action={`${PATH}/erinnerung`} layout="inline">
              <Button kind="secondary" icon="bell">
                {remindable === 1 ? "Einen erinnern" : `${Math.min(50, remindable)} erinnern`}
              </Button>
            </Form>
          }
        >
          <p>Seit einer Woche ohne Antwort. Jeden erinnern wir nur einmal.</p>
        </Toolbar>
      )}
      <DataTable
        caption="Eingeladene Arbeitgeber"
        captionHidden
        narrow="stack"
        columns={[
          { label: "Arbeitgeber" },
          { label: "Adresse" },
          { label: "Eingeladen" },
          { label: "Stand" },
          { label: "Änderungen" },
        ]}
        rows={accounts.map((account) => {
          const { label, tone, at } = invitationState(account);
          return [
            <Link
              href={`/team/arbeitgeber/${account.employerId}/konto`}
            >{`${account.employer}, ${account.place}`}</Link>,
            account.address,
            <>
              {account.invitedAt && shortDate(account.invitedAt, "de")}
              {account.remindedAt && `, erinnert ${shortDate(account.remindedAt, "de")}`}
            </>,
            <>
              <Tag tone={tone}>{label}</Tag> {at && shortDate(at, "de")}
            </>,
            account.trusted ? "sofort live" : "mit Freigabe",
          ];
        })}
        empty={
          <EmptyState title="Noch niemand eingeladen" actions={invite}>
            <p>Bis zu fünfzig Arbeitgeber bekommen auf einmal eine E-Mail mit ihrem Zugang.</p>
          </EmptyState>
        }
      />
      <p class="hint">{countedHonestly}</p>
    </TeamFrame>
  );
}
