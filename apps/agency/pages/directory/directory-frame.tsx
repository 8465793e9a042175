import type { ComponentChildren } from "preact";
import { PageTitle, TabNav } from "#ui";
import { AgencyFrame, type PageProps } from "../frame.tsx";

const areas = [
  { href: "/verzeichnis", label: "Überblick" },
  { href: "/verzeichnis/doppelte", label: "Doppelte" },
  { href: "/verzeichnis/zusammenfuehrungen", label: "Zusammenführungen" },
  { href: "/verzeichnis/verwaiste", label: "Verwaiste" },
  { href: "/verzeichnis/veraltete", label: "Veraltete" },
  { href: "/verzeichnis/webadressen", label: "Webadressen" },
  { href: "/verzeichnis/qualitaet", label: "Qualität" },
] as const;
type DirectoryPath = (typeof areas)[number]["href"];

export interface DirectoryFrameProps extends PageProps {
  path: DirectoryPath;
  title: string;
  lead: string;
  actions?: ComponentChildren;
  children?: ComponentChildren;
}

/** A page of the care for the directory, with the way to the others. */
export function DirectoryFrame({ path, title, lead, actions, children, ...page }: DirectoryFrameProps) {
  return (
    <AgencyFrame {...page} path={path} title={title}>
      <PageTitle title={title} lead={lead} actions={actions} />
      <TabNav label="Verzeichnis" items={areas.map((area) => ({ ...area, current: area.href === path }))} />
      {children}
    </AgencyFrame>
  );
}
