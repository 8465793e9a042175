import { openingChange } from "#domain/desk/decide-request";
import type { RequestsView } from "#domain/desk/list-requests";
import { waitingPicture } from "#domain/desk/picture-input";
import { siteInput } from "#domain/desk/site-input";
import { labels } from "#domain/directory/labels";
import { FactList, Link, Prose, WordDiff } from "#ui";
import { shortDate } from "#web";

interface RequestContentProps {
  request: RequestsView["requests"][number];
  places: RequestsView["places"];
}

/** What would change if the county agreed. */
export function RequestContent({ request, places }: RequestContentProps) {
  switch (request.kind) {
    case "site-add":
    case "site-change":
      return <Site content={request.content} places={places} />;
    case "site-removal":
      return <p>„{String(request.content.name)}“ soll von der Website verschwinden.</p>;
    case "picture-add":
    case "picture-removal":
      return <Picture request={request} />;
    case "opening-publication":
      return <Publication opening={request.opening} />;
    case "opening-change":
      return <OpeningChange request={request} />;
  }
}

function Site({ content, places }: { content: unknown; places: RequestsView["places"] }) {
  const { name, street, postcode, municipalityAgs, phone } = siteInput.parse(content);
  const place = places.find(({ ags }) => ags === municipalityAgs)?.name ?? "";
  return (
    <FactList
      items={[
        { term: "Name", detail: name },
        { term: "Anschrift", detail: [street, `${postcode} ${place}`.trim()].filter(Boolean).join(", ") },
        { term: "Telefon", detail: phone || "keine Angabe" },
      ]}
    />
  );
}

function Picture({ request: { id, kind, content } }: Pick<RequestContentProps, "request">) {
  const { path, sizes, alt } = waitingPicture.parse(content);
  const [size] = sizes;
  const src = kind === "picture-add" ? `/team/wuensche/${id}/bild` : `/bilder/${path}-${size!.width}.webp`;
  return (
    <figure class="waiting-picture">
      <img src={src} width={size!.width} height={size!.height} alt={alt} />
      <figcaption>{alt}</figcaption>
    </figure>
  );
}

function Publication({ opening }: { opening: RequestContentProps["request"]["opening"] }) {
  if (!opening) return <p>Dieses Angebot gibt es nicht mehr.</p>;
  return (
    <>
      <p>
        <Link href={`/team/angebote/${opening.id}`}>{opening.title}</Link> ({labels("de").openings[opening.kind]}),{" "}
        {opening.validUntil === null ? "auf Weiteres" : `bis ${shortDate(opening.validUntil - 1, "de")}`}
      </p>
      <Prose>
        {opening.body.split(/\n\s*\n/).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </Prose>
    </>
  );
}

const names: Record<string, string> = {
  kind: "Art",
  title: "Titel",
  teaser: "Kurz gesagt",
  body: "Text",
  starts: "Beginn",
  applyMail: "E-Mail",
  applyUrl: "Adresse im Netz",
  validUntil: "Letzter Tag",
  workingTime: "Umfang",
  trainingMonths: "Weiterbildungsbefugnis in Monaten",
  planningArea: "Planungsbereich",
  halfSeats: "Halbe Sitze",
  successionYear: "Nachfolge ab",
  studentsWelcome: "Studierende willkommen",
  lodging: "Unterkunft",
};

function OpeningChange({ request: { content, opening } }: Pick<RequestContentProps, "request">) {
  const { input, before } = openingChange.parse(content);
  const after = input as Record<string, Value>;
  const changed = Object.keys(names).filter((name) => textOf(after[name]) !== (before[name] ?? ""));
  return (
    <>
      {opening && (
        <p>
          <Link href={`/team/angebote/${opening.id}`}>{opening.title}</Link>
        </p>
      )}
      <FactList
        layout="columns"
        items={changed.map((name) => ({
          term: names[name],
          detail: (
            <WordDiff
              before={before[name] ?? ""}
              after={textOf(after[name])}
              labels={{ added: "Neu", removed: "Bisher" }}
            />
          ),
        }))}
      />
    </>
  );
}

type Value = string | number | boolean | null | undefined;

const textOf = (value: Value): string => (value === true ? "on" : value === false ? "" : String(value ?? ""));
