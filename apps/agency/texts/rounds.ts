import type { RoundNotice } from "#db/repositories";
import type { RoundState } from "#domain/rounds/round-state";
import type { TagTone } from "#ui";

export const roundStates: Record<RoundState, { label: string; tone: TagTone }> = {
  answered: { label: "geantwortet", tone: "success" },
  writing: { label: "schreibt", tone: "accent" },
  silent: { label: "noch still", tone: "plain" },
};

/** What happened to a round, with the day that counted from then on. */
export const historyText = (kind: RoundNotice["kind"], deadline: string): string =>
  ({
    asked: `Gefragt, erbeten bis ${deadline}`,
    reminded: "Erinnert",
    prolonged: `Verlängert bis ${deadline}`,
    closed: "Geschlossen",
    reopened: `Wieder geöffnet bis ${deadline}`,
  })[kind];
