import type { PicturesView } from "#domain/desk/list-pictures";
import type { Problem } from "#kernel";
import { Button, EmptyState, Field, Form, PageTitle, Section, Tag } from "#ui";
import { one, wording, type Typed } from "#web";
import { deskPath } from "../texts/navigation.ts";
import { FormErrors } from "./form-errors.tsx";
import { DeskFrame, type PageProps } from "./frame.tsx";
import { RequestState } from "./request-state.tsx";

interface PicturesProps extends PageProps, PicturesView {
  typed: Typed;
  problems: Problem[];
}

/** The employer's pictures, those that wait, and the form for one more. */
export function PicturesPage({ pictures, requests, typed, problems, ...page }: PicturesProps) {
  const words = wording(problems, "de");
  const home = deskPath(page.desk);
  const waiting = requests.filter(({ state }) => state === "open");
  const declined = requests.filter(({ state }) => state === "declined").slice(0, 5);
  return (
    <DeskFrame {...page} path="/bilder" title="Bilder">
      <FormErrors problems={problems} />
      <PageTitle
        title="Bilder"
        lead="Zeigen Sie, wie es bei Ihnen aussieht: Werkstatt, Praxis, Menschen bei der Arbeit. Höchstens acht Bilder."
      />
      <Section title="Auf der Website">
        {pictures.length === 0 ? (
          <EmptyState title="Noch kein Bild">
            <p>Ein Bild sagt mehr als jede Beschreibung. Am besten wirkt eines im Querformat.</p>
          </EmptyState>
        ) : (
          <ul class="picture-list">
            {pictures.map(({ id, path, sizes, alt }) => (
              <li>
                <img
                  src={`/bilder/${path}-${sizes[0]!.width}.webp`}
                  width={sizes[0]!.width}
                  height={sizes[0]!.height}
                  alt={alt}
                />
                <p>{alt}</p>
                <Form action={`${home}/bilder/${id}/entfernung`} layout="inline">
                  <Button kind="quiet" small icon="remove" label={`Bild entfernen: ${alt}`}>
                    Entfernen
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {waiting.length + declined.length > 0 && (
        <Section title="Beim Kreis">
          <ul class="picture-list">
            {waiting.map((request) => (
              <li>
                {request.kind === "picture-add" && (
                  <img
                    src={`${home}/bilder/wartend/${request.id}`}
                    {...sizeIn(request.content)}
                    alt={String(request.content.alt)}
                  />
                )}
                <RequestState request={request} home={home} about={String(request.content.alt)} />
              </li>
            ))}
          </ul>
          {declined.map((request) => (
            <RequestState request={request} home={home} about={String(request.content.alt)} />
          ))}
        </Section>
      )}
      <Section title="Neues Bild">
        <p>
          <Tag>JPEG, PNG oder WebP</Tag> Höchstens 10 MB. Ort, Zeit und Kamera, die in der Datei stehen können,
          entfernen wir; das Original bewahren wir nicht auf.
        </p>
        <Form action={`${home}/bilder`} enctype="multipart/form-data">
          <Field
            name="picture"
            kind="file"
            label="Datei"
            accept="image/jpeg,image/png,image/webp"
            error={words.of("picture")}
            required
          />
          <Field
            name="alt"
            label="Was ist zu sehen?"
            hint="Ein Satz für alle, die das Bild nicht sehen: „Zwei Auszubildende an der Drehbank“."
            value={one(typed, "alt")}
            error={words.of("alt")}
            maxlength={200}
            required
          />
          <p class="hint">Bitte nur Bilder, an denen Sie die Rechte haben, und Menschen, die einverstanden sind.</p>
          <Button icon="upload">Hochladen</Button>
        </Form>
      </Section>
    </DeskFrame>
  );
}

function sizeIn({ sizes }: Record<string, unknown>): { width?: number; height?: number } {
  const [smallest] = sizes as { width: number; height: number }[];
  return smallest ?? {};
}
