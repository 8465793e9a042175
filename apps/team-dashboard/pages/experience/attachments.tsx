import type { SharedAttachment } from "#db/repositories";
import { Button, Form, Link } from "#ui";

type Shown = Pick<SharedAttachment, "kind" | "title" | "width" | "height" | "size"> & {
  href: string;
  /** Where the form that takes it off the card goes. */
  removal?: string;
};

/** The files of a card: pictures to look at, PDFs to keep. */
export const Attachments = ({ files }: { files: readonly Shown[] }) => (
  <ul class="picture-list">
    {files.map(({ kind, title, width, height, size, href, removal }) => (
      <li>
        {kind === "picture" ? (
          <>
            <img src={href} width={width ?? undefined} height={height ?? undefined} alt={title} loading="lazy" />
            <p>{title}</p>
          </>
        ) : (
          <p>
            <Link href={href}>{title}</Link> <span class="hint">PDF, {sizeText(size)}</span>
          </p>
        )}
        {removal && (
          <Form action={removal} layout="inline">
            <Button kind="quiet" small icon="remove" label={`Entfernen: ${title}`}>
              Entfernen
            </Button>
          </Form>
        )}
      </li>
    ))}
  </ul>
);

/** "1,4 MB", "230 kB" */
const sizeText = (bytes: number): string =>
  bytes >= 1_000_000
    ? `${(bytes / 1_000_000).toLocaleString("de-DE", { maximumFractionDigits: 1 })} MB`
    : `${Math.max(1, Math.round(bytes / 1000))} kB`;

/** The files of a version that was shared, as they lie with the region. */
export const sharedFiles = (experienceId: string, attachments: readonly SharedAttachment[] = []): Shown[] =>
  attachments.map((attachment) => ({
    ...attachment,
    href: `/team/erfahrungen/${experienceId}/anhaenge/${attachment.path.split("/").at(-1)}`,
  }));
