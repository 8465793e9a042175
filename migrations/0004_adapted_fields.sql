-- A county adapts an employer field by field and knows of each adaptation who made it, when, and over which version of
-- the shared record; and an employer changes hands when the county that vouches for it offers and another accepts.

-- The place among the employers a county puts first, 1 being the foremost.
ALTER TABLE employer_overlays ADD COLUMN position INTEGER CHECK (position BETWEEN 1 AND 9999);

CREATE TABLE adapted_fields (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  -- A new one with every new value, so that a decision names the value it was made about.
  id TEXT NOT NULL,
  employer_id TEXT NOT NULL REFERENCES employers (id),
  field TEXT NOT NULL CHECK (field IN ('teaser', 'description', 'contactName', 'contactMail', 'contactPhone', 'position', 'featured', 'shown', 'hidden')),
  -- The member who set it; unknown for what was adapted before this was kept.
  set_by TEXT,
  set_at INTEGER NOT NULL,
  -- The version of the shared record it was written over or last confirmed against.
  master_version INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, employer_id, field)
) STRICT;
CREATE TRIGGER adapted_fields_keep_their_tenant BEFORE UPDATE OF tenant_id ON adapted_fields
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

INSERT INTO adapted_fields (tenant_id, id, employer_id, field, set_at, master_version)
  SELECT o.tenant_id, 'adp_' || lower(hex(randomblob(8))), o.employer_id, f.value, o.updated_at, o.master_version
  FROM employer_overlays o
  JOIN json_each('["teaser", "description", "contactName", "contactMail", "contactPhone", "featured", "shown", "hidden"]') f
  WHERE CASE f.value
    WHEN 'teaser' THEN coalesce(o.teaser, '') <> ''
    WHEN 'description' THEN coalesce(o.description, '') <> ''
    WHEN 'contactName' THEN coalesce(o.contact_name, '') <> ''
    WHEN 'contactMail' THEN coalesce(o.contact_mail, '') <> ''
    WHEN 'contactPhone' THEN coalesce(o.contact_phone, '') <> ''
    WHEN 'featured' THEN o.featured
    WHEN 'shown' THEN o.shown
    ELSE o.hidden
  END;

CREATE TABLE employer_handovers (
  id TEXT PRIMARY KEY,
  employer_id TEXT NOT NULL REFERENCES employers (id),
  from_county TEXT NOT NULL REFERENCES tenants (id),
  to_county TEXT NOT NULL REFERENCES tenants (id),
  -- Who offers: the county that vouches, or the agency for a county that is no longer at work.
  offered_by TEXT NOT NULL REFERENCES tenants (id),
  note TEXT NOT NULL DEFAULT '',
  answer TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'accepted', 'declined', 'withdrawn')),
  offered_at INTEGER NOT NULL,
  answered_at INTEGER,
  CHECK (from_county <> to_county)
) STRICT;
CREATE UNIQUE INDEX employer_handovers_one_open ON employer_handovers (employer_id) WHERE status = 'open';
CREATE INDEX employer_handovers_to ON employer_handovers (to_county, status, offered_at DESC);
CREATE INDEX employer_handovers_by ON employer_handovers (offered_by, offered_at DESC);
CREATE INDEX employer_handovers_from ON employer_handovers (from_county, offered_at DESC);

CREATE TRIGGER employer_handovers_are_offered_by_whose_they_are BEFORE INSERT ON employer_handovers
WHEN NOT EXISTS (
  SELECT 1 FROM employers e JOIN tenants f ON f.id = e.vouched_by JOIN tenants o ON o.id = NEW.offered_by
  WHERE e.id = NEW.employer_id AND e.merged_into IS NULL AND f.id = NEW.from_county
    AND (o.id = f.id OR (o.kind = 'agency' AND f.status <> 'active'))
) BEGIN SELECT RAISE(ABORT, 'only who vouches for an employer hands it over'); END;
CREATE TRIGGER employer_handovers_stay_answered BEFORE UPDATE ON employer_handovers
WHEN OLD.status <> 'open' BEGIN SELECT RAISE(ABORT, 'an answered offer stays answered'); END;
-- Ends the whole batch where the employer itself has not changed hands in it.
CREATE TRIGGER employer_handovers_move_the_employer BEFORE UPDATE OF status ON employer_handovers
WHEN NEW.status = 'accepted'
  AND NOT EXISTS (SELECT 1 FROM employers WHERE id = NEW.employer_id AND vouched_by = NEW.to_county)
BEGIN SELECT RAISE(ABORT, 'the offer no longer stands'); END;
CREATE TRIGGER employers_change_hands_by_an_open_offer BEFORE UPDATE OF vouched_by ON employers
WHEN NEW.vouched_by <> OLD.vouched_by AND NOT EXISTS (
  SELECT 1 FROM employer_handovers
  WHERE employer_id = OLD.id AND from_county = OLD.vouched_by AND to_county = NEW.vouched_by AND status = 'open'
) BEGIN SELECT RAISE(ABORT, 'an employer changes hands only by an open offer'); END;
