import type { CountyFigures } from "#domain/figures/county-figures";
import { mayActAs } from "#domain/team/actors";
import { Columns, Section, StatRow } from "#ui";
import { wholeNumber } from "#web";
import type { PageProps } from "../frame.tsx";
import { Kinds, Places, Targets, Trend } from "./charts.tsx";
import { FigureTables } from "./figure-tables.tsx";
import { FiguresFrame } from "./figures-frame.tsx";
import { figureTables } from "./tables.ts";

export interface FiguresProps extends PageProps {
  figures: CountyFigures;
  waiting: number;
}

/** The county's own figures, exact: all indicators of a period against their targets, one of them in pictures. */
export function FiguresPage({ figures, waiting, ...page }: FiguresProps) {
  const { indicators, chosen } = figures;
  return (
    <FiguresFrame
      {...page}
      view="figures"
      period={figures.period}
      years={figures.years}
      waiting={waiting}
      lead="Was Ihr Kreis bewirkt, genau gezählt. Die Region sieht davon nur, was die Leitung freigibt."
      choice={{
        name: "kennzahl",
        value: chosen.id,
        label: "Kennzahl in den Bildern",
        options: indicators.map(({ id, name, own }) => ({
          value: id,
          label: name,
          group: own ? "Nur in unserem Kreis" : "In der ganzen Region",
        })),
      }}
    >
      <StatRow
        items={indicators
          .map((one) => ({ ...one, total: figures.total(one.id), target: figures.target(one.id) }))
          .filter(({ total, target }) => total > 0 || target !== undefined)
          .map(({ name, counts, total, target }) => ({
            value: wholeNumber(total, "de"),
            label: target === undefined ? name : `${name} (Ziel ${wholeNumber(target, "de")})`,
            note: counts,
          }))}
      />
      <Columns>
        <div>
          <Trend figures={figures} />
          <Kinds figures={figures} />
        </div>
        <div>
          <Places figures={figures} countyAgs={page.scope.tenant.countyAgs} />
          <Targets figures={figures} />
        </div>
      </Columns>
      <FigureTables tables={figureTables(figures)} />
      {mayActAs("editor", page.member.role) && (
        <Section
          title="Woanders gezählt"
          lead="Boxen an einer Schule, Köpfe an einem Stand: Was nicht über die Website lief, zählen Sie selbst."
          more={{ href: "/team/zaehlen", label: "Zählen und nachtragen" }}
        />
      )}
    </FiguresFrame>
  );
}
