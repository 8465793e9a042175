import type { RoundState } from "#domain/rounds/round-state";
import type { TagTone } from "#ui";

export const roundStates: Record<RoundState, { label: string; tone: TagTone }> = {
  answered: { label: "beantwortet", tone: "success" },
  writing: { label: "begonnen", tone: "accent" },
  silent: { label: "noch nichts", tone: "plain" },
};
