-- Public content only, rebuildable at any time: this database may be dropped. A document belongs to everyone (county = '')
-- or is a county's own wording of it, which then stands in for the shared one; hidden = 1 means that the county does not show it.

CREATE TABLE documents (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('employer', 'opening')),
  ref TEXT NOT NULL,
  county TEXT NOT NULL DEFAULT '',
  stamp TEXT NOT NULL,
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
  shown INTEGER NOT NULL DEFAULT 0 CHECK (shown IN (0, 1)),
  employer TEXT NOT NULL,
  employer_name TEXT NOT NULL,
  employer_slug TEXT NOT NULL,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  teaser TEXT NOT NULL,
  county_ags TEXT NOT NULL,
  municipality_ags TEXT NOT NULL,
  place TEXT NOT NULL,
  employer_kind TEXT NOT NULL,
  sector TEXT NOT NULL,
  size TEXT NOT NULL,
  planning_area TEXT,
  training_months INTEGER,
  succession_year INTEGER,
  students_welcome INTEGER,
  opening_kind TEXT NOT NULL DEFAULT '',
  programme TEXT NOT NULL DEFAULT '',
  valid_until INTEGER,
  UNIQUE (ref, county)
) STRICT;
CREATE INDEX documents_by_kind ON documents (kind, county, ref);
CREATE INDEX documents_by_employer ON documents (employer, kind, programme, valid_until);

-- What is searched: words folded by `domain/search/folding.ts`, under the number of their document.
CREATE VIRTUAL TABLE words USING fts5 (
  name, teaser, place, labels, body,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3 4'
);

-- Words under the spellings that one slip of the finger makes of them (a letter left out on either side).
CREATE TABLE spellings (
  spelling TEXT NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (spelling, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE places (
  ags TEXT PRIMARY KEY,
  county_ags TEXT NOT NULL,
  slug TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT;
