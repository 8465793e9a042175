-- A receipt stays as it was booked; what was paid is accounted for in reports to the funder, which stay as they were handed in.

DROP TRIGGER receipts_stay_as_booked;
CREATE TRIGGER receipts_stay_as_booked BEFORE UPDATE OF grant_id, line_id, campaign_id, number, paid_on, payee, purpose, kind, amount_cents, operation_key, booked_by, booked_at ON receipts
BEGIN SELECT RAISE(ABORT, 'a receipt stays as it was booked'); END;
-- A file that is missing may be added later; one that is there is not exchanged.
CREATE TRIGGER receipts_keep_their_file BEFORE UPDATE OF file_path, file_type ON receipts
WHEN OLD.file_path IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a receipt keeps its file'); END;
CREATE TRIGGER receipts_are_cancelled_once BEFORE UPDATE OF cancelled_at, cancel_reason ON receipts
WHEN OLD.cancelled_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a cancelled receipt stays cancelled'); END;
CREATE TRIGGER receipts_are_not_deleted BEFORE DELETE ON receipts
BEGIN SELECT RAISE(ABORT, 'a receipt is cancelled, never deleted'); END;
CREATE TRIGGER receipts_belong_to_a_line_of_their_grant BEFORE INSERT ON receipts
WHEN NOT EXISTS (SELECT 1 FROM budget_lines l WHERE l.tenant_id = NEW.tenant_id AND l.id = NEW.line_id AND l.grant_id = NEW.grant_id)
BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY constraint failed'); END;
CREATE TRIGGER receipts_are_paid_within_their_grant BEFORE INSERT ON receipts
WHEN NOT EXISTS (SELECT 1 FROM grants g WHERE g.tenant_id = NEW.tenant_id AND g.id = NEW.grant_id AND NEW.paid_on BETWEEN g.starts_on AND g.ends_on)
BEGIN SELECT RAISE(ABORT, 'a receipt is paid within the period of its grant'); END;

-- An interim or final report. While it is a draft its figures follow the receipts; frozen, it keeps all it shows.
CREATE TABLE funding_reports (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  grant_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('interim', 'final')),
  from_on TEXT NOT NULL,
  to_on TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  -- Why there is another version; the first has none.
  reason TEXT NOT NULL DEFAULT '',
  -- Counts the changes of a draft, so that what is frozen is what was looked at.
  revision INTEGER NOT NULL DEFAULT 1,
  begun_by TEXT NOT NULL,
  begun_at INTEGER NOT NULL,
  refreshed_at INTEGER NOT NULL,
  frozen_by TEXT,
  frozen_at INTEGER,
  content TEXT CHECK (content IS NULL OR json_valid(content)),
  -- Where the PDF and the workbook lie, without their endings.
  file_path TEXT,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, grant_id, kind, from_on, to_on, version),
  FOREIGN KEY (tenant_id, grant_id) REFERENCES grants (tenant_id, id),
  FOREIGN KEY (tenant_id, begun_by) REFERENCES members (tenant_id, id),
  FOREIGN KEY (tenant_id, frozen_by) REFERENCES members (tenant_id, id),
  CHECK (to_on >= from_on),
  CHECK ((version = 1) = (reason = '')),
  CHECK ((frozen_at IS NULL) = (content IS NULL) AND (frozen_at IS NULL) = (frozen_by IS NULL) AND (frozen_at IS NULL) = (file_path IS NULL))
) STRICT;
CREATE UNIQUE INDEX funding_reports_one_draft ON funding_reports (tenant_id, grant_id, kind, from_on, to_on) WHERE frozen_at IS NULL;
CREATE INDEX funding_reports_by_grant ON funding_reports (tenant_id, grant_id, to_on DESC, version DESC);
CREATE TRIGGER funding_reports_keep_their_tenant BEFORE UPDATE OF tenant_id ON funding_reports
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER funding_reports_stay_frozen BEFORE UPDATE ON funding_reports
WHEN OLD.frozen_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a frozen report stays as it is'); END;
CREATE TRIGGER funding_reports_change_step_by_step BEFORE UPDATE ON funding_reports
WHEN NEW.revision <> OLD.revision + 1 BEGIN SELECT RAISE(ABORT, 'the report was changed meanwhile'); END;
CREATE TRIGGER funding_reports_stay BEFORE DELETE ON funding_reports
WHEN OLD.frozen_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a frozen report stays as it is'); END;

-- The text of a report, sentence by sentence: as the data say it, as somebody worded it, and where it comes from.
CREATE TABLE report_sentences (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  report_id TEXT NOT NULL,
  section TEXT NOT NULL CHECK (section IN ('purpose', 'work', 'reached', 'learned', 'money', 'outlook')),
  position INTEGER NOT NULL,
  -- What the sentence is made from; the same in each draft, so that a refreshed one finds its edited wording again.
  source_key TEXT NOT NULL,
  source_label TEXT NOT NULL,
  source_path TEXT NOT NULL DEFAULT '',
  proposed TEXT NOT NULL,
  -- The wording of the team, and what was proposed when it was written.
  worded TEXT,
  worded_over TEXT,
  left_out INTEGER NOT NULL DEFAULT 0 CHECK (left_out IN (0, 1)),
  -- Whether the source no longer says anything.
  orphaned INTEGER NOT NULL DEFAULT 0 CHECK (orphaned IN (0, 1)),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, report_id, source_key),
  FOREIGN KEY (tenant_id, report_id) REFERENCES funding_reports (tenant_id, id)
) STRICT;
CREATE INDEX report_sentences_in_order ON report_sentences (tenant_id, report_id, section, position);
CREATE TRIGGER report_sentences_keep_their_tenant BEFORE UPDATE OF tenant_id ON report_sentences
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER report_sentences_begin_in_a_draft BEFORE INSERT ON report_sentences
WHEN EXISTS (SELECT 1 FROM funding_reports r WHERE r.tenant_id = NEW.tenant_id AND r.id = NEW.report_id AND r.frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a frozen report stays as it is'); END;
CREATE TRIGGER report_sentences_stay_frozen BEFORE UPDATE ON report_sentences
WHEN EXISTS (SELECT 1 FROM funding_reports r WHERE r.tenant_id = OLD.tenant_id AND r.id = OLD.report_id AND r.frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a frozen report stays as it is'); END;
CREATE TRIGGER report_sentences_stay BEFORE DELETE ON report_sentences
WHEN EXISTS (SELECT 1 FROM funding_reports r WHERE r.tenant_id = OLD.tenant_id AND r.id = OLD.report_id AND r.frozen_at IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a frozen report stays as it is'); END;
