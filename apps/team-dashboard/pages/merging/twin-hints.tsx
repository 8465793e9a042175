import type { Twin } from "#domain/directory/matching/find-twins";
import { Field, Link, Notice } from "#ui";
import { Reasons } from "#web";

/** Who of the directory a new employer might be, and the question whether it is somebody else. */
export function TwinHints({ twins, ask }: { twins: readonly Twin[]; ask: boolean }) {
  if (twins.length === 0) return null;
  return (
    <Notice
      kind="warning"
      title={
        twins.length === 1
          ? "Im Verzeichnis steht ein Arbeitgeber, der derselbe sein könnte"
          : "Im Verzeichnis stehen Arbeitgeber, von denen einer derselbe sein könnte"
      }
      announce
    >
      <ul class="twin-hints">
        {twins.map(({ employer, score, reasons }) => (
          <li>
            <p>
              <Link href={`/team/arbeitgeber/${employer.id}`}>{employer.name}</Link>, {employer.place}, gepflegt von{" "}
              {employer.own ? "uns" : employer.vouchedBy}
            </p>
            <Reasons score={score} reasons={reasons} />
            {ask && <input type="hidden" name="_twin" value={employer.id} form="arbeitgeber" />}
          </li>
        ))}
      </ul>
      {ask && (
        <Field
          kind="checkbox"
          name="_distinct"
          label={
            twins.length === 1
              ? "Nein, das ist ein anderer Arbeitgeber. Bitte aufnehmen."
              : "Nein, alle genannten sind andere Arbeitgeber. Bitte aufnehmen."
          }
        />
      )}
    </Notice>
  );
}
