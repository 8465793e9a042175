-- News and dates are found too, words by their parts, places by distance. Everything here is made anew from the main
-- database by the next five-minute run, which finds no watermark and therefore reads everything once.

DROP TABLE documents;
DROP TABLE words;
DROP TABLE spellings;
DROP TABLE places;

-- A document belongs to everyone (county = '') or to one county: its own wording of an employer, which then stands in for
-- the shared one (hidden = 1: not shown there), its news and its dates.
CREATE TABLE documents (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('employer', 'opening', 'post', 'event')),
  ref TEXT NOT NULL,
  county TEXT NOT NULL DEFAULT '',
  stamp TEXT NOT NULL,
  hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
  shown INTEGER NOT NULL DEFAULT 0 CHECK (shown IN (0, 1)),
  employer TEXT NOT NULL DEFAULT '',
  employer_name TEXT NOT NULL DEFAULT '',
  employer_slug TEXT NOT NULL DEFAULT '',
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  teaser TEXT NOT NULL,
  name_en TEXT,
  teaser_en TEXT,
  county_ags TEXT NOT NULL,
  municipality_ags TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  employer_kind TEXT NOT NULL DEFAULT '',
  sector TEXT NOT NULL DEFAULT '',
  size TEXT NOT NULL DEFAULT '',
  -- Benefits and what practices offer, each between two commas.
  traits TEXT NOT NULL DEFAULT '',
  planning_area TEXT,
  training_months INTEGER,
  succession_year INTEGER,
  students_welcome INTEGER,
  -- The kind of an opening or of a post.
  variety TEXT NOT NULL DEFAULT '',
  programme TEXT NOT NULL DEFAULT '',
  working_time TEXT NOT NULL DEFAULT '',
  -- When it was published, or when a date begins; and until when it is shown.
  shown_from INTEGER,
  starts_at INTEGER,
  ends_at INTEGER,
  shown_until INTEGER,
  UNIQUE (ref, county)
) STRICT;
CREATE INDEX documents_by_kind ON documents (kind, county, ref);
CREATE INDEX documents_by_employer ON documents (employer, kind, programme, shown_until);
CREATE INDEX documents_by_postcode ON documents (postcode, municipality_ags) WHERE postcode <> '';

-- The long text of a document, for the passage around what was found.
CREATE TABLE texts (
  number INTEGER PRIMARY KEY,
  body TEXT NOT NULL,
  body_en TEXT
) STRICT;

-- What is searched: words folded by `domain/search/folding.ts` and the ends of compounds by `compounds.ts`, under the
-- number of their document. `keys` holds its kind and whose it is, so that a question meets only documents it may show.
CREATE VIRTUAL TABLE words USING fts5 (
  name, teaser, place, labels, body, name_parts, parts, keys,
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
  name TEXT NOT NULL,
  postcode TEXT NOT NULL,
  lat REAL NOT NULL,
  lon REAL NOT NULL
) STRICT;

-- How far the index has read what changes in the main database: in the directory (county = ''), or in a county's own.
CREATE TABLE watermarks (
  county TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (county, name)
) STRICT, WITHOUT ROWID;
