import { Hono } from "hono";
import type { Scope } from "#domain/scope";
import { inLanguage, type Role } from "#kernel";
import { ButtonLink, ButtonRow, Columns, Link, PageTitle, Prose } from "#ui";
import { html } from "#web";
import type { Env } from "../env.ts";
import { originOf } from "../grants.ts";
import { DevelopmentFrame } from "./frame.tsx";
import { everyScope } from "./tenants.ts";

/** The start page: every way into the platform, with a seat in every team. */
export const doors = new Hono<{ Bindings: Env }>();

doors.get("/", async (c) => {
  const scopes = await everyScope(c.env);
  const [counties, agencies] = [
    scopes.filter(({ tenant }) => tenant.kind === "county"),
    scopes.filter(({ tenant }) => tenant.kind === "agency"),
  ];
  return html(
    c,
    <DevelopmentFrame title="Alle Türen" path="/entwicklung">
      <PageTitle
        title="Alle Türen"
        lead="Fünf Kreise, die Agentur und die Seite der Plattform. Ein Klick setzt dich auf einen Platz im Team, ohne E-Mail und ohne Code."
      />
      {counties.length === 0 && (
        <Prose>
          <p>Noch gibt es keinen Kreis. Der Demobestand wird beim Start angelegt.</p>
        </Prose>
      )}
      <Columns>
        {counties.map((scope) => (
          <CountyDoors scope={scope} />
        ))}
        {agencies.map((scope) => (
          <AgencyDoors scope={scope} platform={originOf(c.env, c.env.BASE_DOMAIN)} />
        ))}
      </Columns>
    </DevelopmentFrame>,
  );
});

const seats: Record<Role, string> = {
  lead: "Projektleitung",
  editor: "Redaktion",
  guide: "Begleitung",
  reader: "Lesezugang",
};

function Seats({ scope, roles }: { scope: Scope; roles: Role[] }) {
  return (
    <ButtonRow>
      {roles.map((role) => (
        <ButtonLink
          kind={role === "lead" ? "primary" : "secondary"}
          small
          href={`${scope.origin}/entwicklung/anmelden/${role}`}
        >
          {seats[role]}
        </ButtonLink>
      ))}
    </ButtonRow>
  );
}

function CountyDoors({ scope }: { scope: Scope }) {
  const { tenant, origin } = scope;
  return (
    <section class="door" aria-labelledby={`tuer-${tenant.slug}`}>
      <Prose>
        <h2 id={`tuer-${tenant.slug}`}>{tenant.name}</h2>
        <p>{inLanguage(tenant.site.claim, "de").text}</p>
        <p>
          <Link href={`${origin}/`}>{origin.replace(/^https?:\/\//, "")}</Link>
          {tenant.features.includes("english") && (
            <>
              {" "}
              · <Link href={`${origin}/en`}>auf Englisch</Link>
            </>
          )}
          {" · "}
          <Link href={`${origin}/entwicklung/anmelden/betrieb`}>Arbeitgeber</Link>
          {" · "}
          <Link href={`/entwicklung/post?kreis=${tenant.slug}`}>Post</Link>
          {" · "}
          <Link href={`/entwicklung/bausteine?marke=${tenant.slug}`}>Bausteine</Link>
        </p>
      </Prose>
      <Seats scope={scope} roles={["lead", "editor", "guide", "reader"]} />
    </section>
  );
}

function AgencyDoors({ scope, platform }: { scope: Scope; platform: string }) {
  return (
    <section class="door" aria-labelledby="tuer-agentur">
      <Prose>
        <h2 id="tuer-agentur">{scope.tenant.name}</h2>
        <p>Kreise, Erfahrungen und freigegebene Zahlen der ganzen Region.</p>
        <p>
          <Link href={`${scope.origin}/`}>{scope.origin.replace(/^https?:\/\//, "")}</Link>
          {" · "}
          <Link href={`${platform}/`}>Seite der Plattform</Link>
        </p>
      </Prose>
      <Seats scope={scope} roles={["lead", "reader"]} />
    </section>
  );
}
