-- An indicator is defined once for the region; a county adds its own, which stay with it. A campaign has a budget line, targets
-- and a municipality; a target says what a county wants to reach; a grant pays for it, line by line, receipt by receipt.

-- What the region counts. The agency writes; what the platform counts by itself stands here from the beginning.
CREATE TABLE indicators (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  unit TEXT NOT NULL,
  counts TEXT NOT NULL,
  leaves_out TEXT NOT NULL,
  about_people INTEGER NOT NULL CHECK (about_people IN (0, 1)),
  sums TEXT NOT NULL CHECK (sums IN ('sum', 'latest')),
  revision INTEGER NOT NULL DEFAULT 1,
  updated_at INTEGER NOT NULL DEFAULT 0,
  retired_at INTEGER
) STRICT;

INSERT INTO indicators (id, position, name, name_en, unit, counts, leaves_out, about_people, sums) VALUES
  ('boxes', 10, 'Boxen', 'Boxes', 'Boxen', 'ausgegebene Heimvorteil2Go-Boxen', 'gepackte, aber nicht übergebene Boxen', 0, 'sum'),
  ('cards', 20, 'Karten', 'Cards', 'Karten', 'ausgegebene Karten und Postkarten', 'Plakate und Anzeigen', 0, 'sum'),
  ('dates', 30, 'Termine', 'Dates', 'Termine', 'veröffentlichte Termine', 'interne Treffen des Teams', 0, 'sum'),
  ('posts', 40, 'Beiträge', 'Posts', 'Beiträge', 'veröffentlichte Beiträge', 'geänderte Beiträge', 0, 'sum'),
  ('openings', 50, 'Angebote', 'Openings', 'Angebote', 'veröffentlichte Angebote', 'verlängerte Angebote', 0, 'sum'),
  ('reach', 60, 'Reichweite', 'Reach', 'Konten', 'erreichte Konten in sozialen Medien und Empfänger von Sendungen', 'Aufrufe der Website', 0, 'sum'),
  ('scans', 70, 'Code-Aufrufe', 'Code visits', 'Aufrufe', 'Aufrufe der Codes auf Boxen, Karten und Plakaten', 'wer sie aufgerufen hat', 0, 'sum'),
  ('hours', 80, 'Begleitstunden', 'Hours of guidance', 'Stunden', 'Stunden, in denen einzelne Menschen begleitet wurden', 'Vorbereitung und Verwaltung', 0, 'sum'),
  ('heads', 110, 'Köpfe', 'Heads', 'Menschen', 'Menschen, die zu Terminen und Ständen kamen', 'das Team und die Gastgeber', 1, 'sum'),
  ('rsvps', 120, 'Anmeldungen', 'RSVPs', 'Menschen', 'bestätigte Anmeldungen zu Terminen', 'abgesagte und wartende Anmeldungen', 1, 'sum'),
  ('followers', 130, 'Folgende', 'Followers', 'Menschen', 'bestätigte neue Folgende', 'Adressen, die nicht bestätigt wurden', 1, 'sum'),
  ('enquiries', 140, 'Anfragen', 'Enquiries', 'Menschen', 'Anfragen über die Website', 'Anrufe und Gespräche am Stand', 1, 'sum'),
  ('talks', 150, 'In Gesprächen', 'In talks', 'Menschen', 'Menschen, die mit einem Arbeitgeber oder einer Praxis zu sprechen begannen', 'Anfragen ohne Gespräch', 1, 'sum'),
  ('returns', 160, 'Rückkehr', 'Returns', 'Menschen', 'Menschen, die in den Kreis zogen oder zurückkehrten und hier arbeiten, vom ersten Arbeitstag an', 'Zusagen ohne ersten Arbeitstag; Kinder', 1, 'sum'),
  ('children', 170, 'Kinder', 'Children', 'Kinder', 'Kinder, die mit ihnen kamen', 'später geborene Kinder', 1, 'sum'),
  ('beginnings', 180, 'Beginn in einer Praxis', 'Beginnings in a practice', 'Menschen', 'Ärztinnen und Ärzte, die in einer Praxis des Kreises begannen, vom ersten Arbeitstag an', 'Famulaturen und Praktisches Jahr', 1, 'sum'),
  ('students', 190, 'Studierende im Kontakt', 'Students in touch', 'Menschen', 'Medizinstudierende, mit denen der Kreis am Monatsende in Kontakt war', 'wer sich länger als ein Jahr nicht gemeldet hat', 1, 'latest'),
  ('clerkships', 200, 'Famulaturen', 'Clerkships', 'Menschen', 'begonnene Famulaturen in Praxen des Kreises', 'angefragte und abgesagte Famulaturen', 1, 'sum'),
  ('stayed3', 210, 'Geblieben nach 3 Monaten', 'Stayed for 3 months', 'Menschen', 'Menschen, die drei Monate nach dem ersten Arbeitstag noch im Kreis arbeiteten und das selbst sagten', 'wer nicht geantwortet hat', 1, 'sum'),
  ('stayed12', 220, 'Geblieben nach 12 Monaten', 'Stayed for 12 months', 'Menschen', 'dasselbe nach zwölf Monaten', 'wer nicht geantwortet hat', 1, 'sum'),
  ('stayed36', 230, 'Geblieben nach 36 Monaten', 'Stayed for 36 months', 'Menschen', 'dasselbe nach 36 Monaten', 'wer nicht geantwortet hat', 1, 'sum');

-- What one county counts besides. Nobody else sees it, and it is never released.
CREATE TABLE own_indicators (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  counts TEXT NOT NULL,
  leaves_out TEXT NOT NULL,
  about_people INTEGER NOT NULL CHECK (about_people IN (0, 1)),
  sums TEXT NOT NULL CHECK (sums IN ('sum', 'latest')),
  updated_at INTEGER NOT NULL,
  retired_at INTEGER,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, name)
) STRICT;
CREATE TRIGGER own_indicators_keep_their_tenant BEFORE UPDATE OF tenant_id ON own_indicators
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- What a county wants to reach in a month ('2026-11') or a year ('2026').
CREATE TABLE targets (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  indicator TEXT NOT NULL,
  period TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, indicator, period)
) STRICT;
CREATE INDEX targets_by_period ON targets (tenant_id, period);
CREATE TRIGGER targets_keep_their_tenant BEFORE UPDATE OF tenant_id ON targets
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- Funding ----------------------------------------------------------------------------------------------------------

CREATE TABLE grants (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  funder TEXT NOT NULL,
  notice_number TEXT NOT NULL,
  notice_on TEXT NOT NULL,
  purpose TEXT NOT NULL DEFAULT '',
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  -- The funder's share of what is eligible, in hundredths of a percent.
  share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 10000),
  -- By how much a line may be exceeded where others make up for it, in percent.
  permitted_shift INTEGER NOT NULL CHECK (permitted_shift BETWEEN 0 AND 100),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, notice_number),
  CHECK (ends_on >= starts_on)
) STRICT;
CREATE INDEX grants_by_start ON grants (tenant_id, starts_on DESC, id);
CREATE TRIGGER grants_keep_their_tenant BEFORE UPDATE OF tenant_id ON grants
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

CREATE TABLE budget_lines (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  grant_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  number TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, grant_id, number),
  FOREIGN KEY (tenant_id, grant_id) REFERENCES grants (tenant_id, id)
) STRICT;
CREATE TRIGGER budget_lines_keep_their_tenant BEFORE UPDATE OF tenant_id ON budget_lines
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

CREATE TABLE budget_years (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  line_id TEXT NOT NULL,
  year INTEGER NOT NULL,
  planned_cents INTEGER NOT NULL CHECK (planned_cents >= 0),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, line_id, year),
  FOREIGN KEY (tenant_id, line_id) REFERENCES budget_lines (tenant_id, id)
) STRICT;
CREATE TRIGGER budget_years_keep_their_tenant BEFORE UPDATE OF tenant_id ON budget_years
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- A receipt is never changed once it is booked: it is cancelled, with a reason, and booked anew.
CREATE TABLE receipts (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  grant_id TEXT NOT NULL,
  line_id TEXT NOT NULL,
  campaign_id TEXT,
  number TEXT NOT NULL,
  paid_on TEXT NOT NULL,
  payee TEXT NOT NULL,
  purpose TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('expense', 'refund')),
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  file_path TEXT,
  file_type TEXT,
  operation_key TEXT NOT NULL,
  booked_by TEXT NOT NULL,
  booked_at INTEGER NOT NULL,
  cancelled_at INTEGER,
  cancel_reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, operation_key),
  FOREIGN KEY (tenant_id, grant_id) REFERENCES grants (tenant_id, id),
  FOREIGN KEY (tenant_id, line_id) REFERENCES budget_lines (tenant_id, id),
  FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaigns (tenant_id, id),
  FOREIGN KEY (tenant_id, booked_by) REFERENCES members (tenant_id, id)
) STRICT;
CREATE UNIQUE INDEX receipts_once ON receipts (tenant_id, grant_id, number) WHERE cancelled_at IS NULL;
CREATE INDEX receipts_by_day ON receipts (tenant_id, grant_id, paid_on DESC, id DESC);
CREATE INDEX receipts_by_line ON receipts (tenant_id, line_id, paid_on);
CREATE INDEX receipts_by_campaign ON receipts (tenant_id, campaign_id);
CREATE TRIGGER receipts_keep_their_tenant BEFORE UPDATE OF tenant_id ON receipts
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER receipts_stay_as_booked BEFORE UPDATE OF grant_id, line_id, number, paid_on, payee, purpose, kind, amount_cents, operation_key ON receipts
BEGIN SELECT RAISE(ABORT, 'a receipt stays as it was booked'); END;

ALTER TABLE campaigns ADD COLUMN budget_line_id TEXT;
ALTER TABLE campaigns ADD COLUMN municipality_ags TEXT REFERENCES municipalities (ags);
-- What the campaign wants to reach: [{"indicator": "heads", "amount": 60}].
ALTER TABLE campaigns ADD COLUMN targets TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(targets));
CREATE INDEX campaigns_by_line ON campaigns (tenant_id, budget_line_id);
CREATE TRIGGER campaigns_name_a_line_of_theirs BEFORE UPDATE OF budget_line_id ON campaigns
WHEN NEW.budget_line_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM budget_lines l WHERE l.tenant_id = NEW.tenant_id AND l.id = NEW.budget_line_id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
CREATE TRIGGER campaigns_begin_with_a_line_of_theirs BEFORE INSERT ON campaigns
WHEN NEW.budget_line_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM budget_lines l WHERE l.tenant_id = NEW.tenant_id AND l.id = NEW.budget_line_id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
