-- What a county releases is one frozen row for each version of a month or a year, with its cells, the definitions they were
-- counted by, what was made coarser and what a correction changed. A year comes with the release that completes it.
CREATE TABLE released_tables (
  county_id TEXT NOT NULL REFERENCES tenants (id),
  -- '2026-11' or '2026'.
  period TEXT NOT NULL,
  number INTEGER NOT NULL,
  -- A county's releases in the order in which the region read them; a year carries that of the month that brought it.
  turn INTEGER NOT NULL,
  brought_by TEXT NOT NULL,
  -- The months in it: of a year, those from which on the county took part.
  months TEXT NOT NULL CHECK (json_valid(months)),
  reason TEXT NOT NULL,
  definitions TEXT NOT NULL CHECK (json_valid(definitions)),
  -- Figures by indicator, and by indicator and cell: a number, or a band as text.
  totals TEXT NOT NULL CHECK (json_valid(totals)),
  by_municipality TEXT NOT NULL CHECK (json_valid(by_municipality)),
  by_kind TEXT NOT NULL CHECK (json_valid(by_kind)),
  -- Which cells say less than the rules alone would let them, and which hidden ones that keeps hidden.
  coarser TEXT NOT NULL CHECK (json_valid(coarser)),
  -- Which cells read differently from the version before.
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  released_at INTEGER NOT NULL,
  PRIMARY KEY (county_id, period, number)
) STRICT;
CREATE INDEX released_tables_by_period ON released_tables (period, county_id, number);
-- Whoever releases says which release of the county it is, so that of two at the same moment one has not read the other.
CREATE UNIQUE INDEX released_tables_in_turn ON released_tables (county_id, turn) WHERE period = brought_by;

INSERT INTO released_tables
SELECT m.county_id, m.month, m.release_number,
  row_number() OVER (PARTITION BY m.county_id ORDER BY m.released_at, m.month, m.release_number),
  m.month, json_array(m.month), m.reason,
  (SELECT json_group_array(json_object('id', d.id, 'name', d.name, 'nameEn', d.name_en, 'unit', d.unit, 'counts', d.counts,
      'leavesOut', d.leaves_out, 'aboutPeople', json(iif(d.about_people = 1, 'true', 'false')), 'sums', d.sums))
    FROM (SELECT * FROM indicators WHERE id IN (SELECT f.indicator FROM released_figures f
        WHERE f.county_id = m.county_id AND f.month = m.month AND f.release_number = m.release_number)
      ORDER BY position) d),
  (SELECT json_group_object(f.indicator, coalesce(f.value, f.band)) FROM released_figures f
    WHERE f.county_id = m.county_id AND f.month = m.month AND f.release_number = m.release_number AND f.dimension = 'total'),
  (SELECT json_group_object(g.indicator, json(g.cells)) FROM (
    SELECT f.indicator, json_group_object(f.cell, coalesce(f.value, f.band)) AS cells FROM released_figures f
    WHERE f.county_id = m.county_id AND f.month = m.month AND f.release_number = m.release_number AND f.dimension = 'municipality'
    GROUP BY f.indicator) g),
  (SELECT json_group_object(g.indicator, json(g.cells)) FROM (
    SELECT f.indicator, json_group_object(f.cell, coalesce(f.value, f.band)) AS cells FROM released_figures f
    WHERE f.county_id = m.county_id AND f.month = m.month AND f.release_number = m.release_number AND f.dimension = 'campaign-kind'
    GROUP BY f.indicator) g),
  '[]', '[]', m.released_at
FROM released_months m;

CREATE TRIGGER released_tables_stay BEFORE UPDATE ON released_tables
BEGIN SELECT RAISE(ABORT, 'released figures are frozen'); END;
CREATE TRIGGER released_tables_remain BEFORE DELETE ON released_tables
BEGIN SELECT RAISE(ABORT, 'released figures are frozen'); END;

-- Every row of them stands in released_tables now.
DROP TABLE released_figures;
DROP TABLE released_months;

-- The exact sums that stood behind a release, the county's own: a year is made of what was released, not of what came later.
ALTER TABLE releases ADD COLUMN exact TEXT CHECK (exact IS NULL OR json_valid(exact));

-- When the agency last reminded a county of months it has not released, and when its leads had the mail.
CREATE TABLE release_reminders (
  county_id TEXT PRIMARY KEY REFERENCES tenants (id),
  reminded_at INTEGER NOT NULL,
  told_at INTEGER
) STRICT;

-- Since when a county takes no part.
ALTER TABLE tenants ADD COLUMN paused_at INTEGER;
UPDATE tenants SET paused_at = updated_at WHERE status = 'paused';
