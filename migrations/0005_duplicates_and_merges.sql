-- The same employer is recognised by keys, pairs that look like one employer are kept with a score, and two records can
-- become one and two again.

-- What an employer is recognised by: numbers and addresses of its own, and the words of its name by place.
CREATE TABLE employer_keys (
  kind TEXT NOT NULL CHECK (kind IN ('register', 'vat', 'domain', 'phone', 'name', 'word')),
  key TEXT NOT NULL,
  employer_id TEXT NOT NULL REFERENCES employers (id),
  PRIMARY KEY (kind, key, employer_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX employer_keys_by_employer ON employer_keys (employer_id);

-- Of which version and in which format an employer's keys are, and which version was last compared with the others.
CREATE TABLE employer_keyings (
  employer_id TEXT PRIMARY KEY REFERENCES employers (id),
  format INTEGER NOT NULL,
  version INTEGER NOT NULL,
  compared_version INTEGER
) STRICT;

-- Two employers that might be one. The score runs from 0 to 1000.
CREATE TABLE employer_twins (
  one_id TEXT NOT NULL REFERENCES employers (id),
  other_id TEXT NOT NULL REFERENCES employers (id),
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 1000),
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX employer_twins_by_other ON employer_twins (other_id);
CREATE INDEX employer_twins_by_score ON employer_twins (score DESC, one_id, other_id);

-- Two employers of which somebody said that they are two.
CREATE TABLE employer_distinctions (
  one_id TEXT NOT NULL REFERENCES employers (id),
  other_id TEXT NOT NULL REFERENCES employers (id),
  said_by TEXT NOT NULL REFERENCES tenants (id),
  said_at INTEGER NOT NULL,
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX employer_distinctions_by_other ON employer_distinctions (other_id);

-- A merge names the versions it was made over. A column that comes out empty because one of them is no longer the present one,
-- or because the county may not, refuses the whole batch.
CREATE TABLE employer_merges (
  id TEXT PRIMARY KEY,
  survivor_id TEXT NOT NULL REFERENCES employers (id),
  merged_id TEXT NOT NULL REFERENCES employers (id),
  survivor_version INTEGER NOT NULL,
  merged_version INTEGER NOT NULL,
  merged_by TEXT NOT NULL REFERENCES tenants (id),
  merged_at INTEGER NOT NULL,
  undone_by TEXT REFERENCES tenants (id),
  undone_at INTEGER,
  CHECK (survivor_id <> merged_id),
  CHECK ((undone_at IS NULL) = (undone_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX employer_merges_one_standing ON employer_merges (merged_id) WHERE undone_at IS NULL;
CREATE INDEX employer_merges_by_survivor ON employer_merges (survivor_id, merged_at DESC);
CREATE INDEX employer_merges_by_time ON employer_merges (merged_at DESC, id DESC);
CREATE TRIGGER employer_merges_stay_undone BEFORE UPDATE ON employer_merges
WHEN OLD.undone_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a merge is undone once'); END;

-- What a merge took along, so that it can go back: rows by the kind of thing and, where they are a county's own, by county.
CREATE TABLE employer_merge_moves (
  merge_id TEXT NOT NULL REFERENCES employer_merges (id),
  kind TEXT NOT NULL,
  owner TEXT NOT NULL,
  row_id TEXT NOT NULL,
  -- Over which version of the merged record a county's own words were written.
  was INTEGER,
  PRIMARY KEY (merge_id, kind, owner, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX employer_merge_moves_by_owner ON employer_merge_moves (owner, merge_id) WHERE owner <> '';

-- A record that became part of another keeps its name and place and stands in nobody's way.
DROP INDEX employers_once_per_place;
CREATE UNIQUE INDEX employers_once_per_place ON employers (municipality_ags, name_key) WHERE merged_into IS NULL;

-- Nothing is added to a record that became part of another while somebody was still writing.
CREATE TRIGGER openings_belong_to_present_employers BEFORE INSERT ON openings
WHEN (SELECT merged_into FROM employers WHERE id = NEW.employer_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the employer became part of another record'); END;
CREATE TRIGGER overlays_belong_to_present_employers BEFORE INSERT ON employer_overlays
WHEN (SELECT merged_into FROM employers WHERE id = NEW.employer_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the employer became part of another record'); END;
CREATE TRIGGER proposals_belong_to_present_employers BEFORE INSERT ON employer_proposals
WHEN (SELECT merged_into FROM employers WHERE id = NEW.employer_id) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the employer became part of another record'); END;
