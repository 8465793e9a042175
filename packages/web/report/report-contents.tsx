import type { FrozenReport } from "#kernel";
import { Link } from "#ui";
import { anchorOf } from "./report-body.tsx";

interface ReportContentsProps {
  report: Pick<FrozenReport, "sections">;
  title: string;
}

/** What is in a report, each entry leading to its section. */
export function ReportContents({ report, title }: ReportContentsProps) {
  const entries = report.sections.flatMap((section, at) =>
    section.title === "" ? [] : [{ href: `#${anchorOf(at)}`, section }],
  );
  if (entries.length < 2) return null;
  return (
    <nav class="report-contents" aria-labelledby="inhalt-des-berichts">
      <h2 id="inhalt-des-berichts">{title}</h2>
      <ol>
        {entries.map(({ href, section }) => (
          <li lang="de">
            <Link href={href}>{section.title}</Link>
            {section.kind === "card" && <small>{section.county}</small>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
