-- An experience card has files and says of each figure where it comes from; a campaign has forms and a code layout that travel
-- with it; tasks follow its start; what the author corrects reaches adopters as an offer, what they found reaches the author.

ALTER TABLE experience_cards ADD COLUMN text_revision INTEGER NOT NULL DEFAULT 1;

CREATE TABLE card_attachments (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  card_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('picture', 'pdf')),
  title TEXT NOT NULL,
  path TEXT NOT NULL,
  width INTEGER,
  height INTEGER,
  size INTEGER NOT NULL,
  digest TEXT NOT NULL,
  shared_path TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, card_id, digest),
  FOREIGN KEY (tenant_id, card_id) REFERENCES experience_cards (tenant_id, id)
) STRICT;
CREATE TRIGGER card_attachments_keep_their_tenant BEFORE UPDATE OF tenant_id ON card_attachments
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

-- What the figures of a card were at each time they were filled, fetched anew or typed over; nothing is written over.
CREATE TABLE card_figures (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  card_id TEXT NOT NULL,
  occasion TEXT NOT NULL CHECK (occasion IN ('filled', 'refreshed', 'typed')),
  figures TEXT NOT NULL CHECK (json_valid(figures)),
  noted_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, card_id) REFERENCES experience_cards (tenant_id, id)
) STRICT;
CREATE INDEX card_figures_by_card ON card_figures (tenant_id, card_id, noted_at DESC, id);
CREATE TRIGGER card_figures_keep_their_tenant BEFORE UPDATE OF tenant_id ON card_figures
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER card_figures_stay BEFORE UPDATE ON card_figures
BEGIN SELECT RAISE(ABORT, 'figures stay as they were noted'); END;

ALTER TABLE campaigns ADD COLUMN forms TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(forms));
ALTER TABLE campaigns ADD COLUMN code_layout TEXT CHECK (code_layout IS NULL OR json_valid(code_layout));
-- Days from the campaign's start; null where a task's day stands by itself.
ALTER TABLE campaign_tasks ADD COLUMN start_offset INTEGER;

-- Up to which version an adopter has decided about the author's corrections, and which parts were taken over then.
ALTER TABLE experience_adoptions ADD COLUMN decided_version INTEGER;
ALTER TABLE experience_adoptions ADD COLUMN decided_at INTEGER;
ALTER TABLE experience_adoptions ADD COLUMN taken TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(taken));
-- The version the adopter has been told of by mail, and the result the author has been told of.
ALTER TABLE experience_adoptions ADD COLUMN told_version INTEGER;
ALTER TABLE experience_adoptions ADD COLUMN told_result_at INTEGER;
UPDATE experience_adoptions SET told_result_at = reported_at,
  told_version = (SELECT e.version FROM shared_experiences e WHERE e.id = experience_adoptions.experience_id);

CREATE INDEX shared_experiences_by_kind ON shared_experiences (kind, target_group, shared_at DESC, id);
