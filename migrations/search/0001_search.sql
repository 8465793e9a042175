-- Public content only, rebuildable at any time: this database may be dropped. A document belongs to everyone
-- (county = '') or is a county's own wording of it, which then stands in for the shared one; hidden = 1 means that the county does
-- not show it.

CREATE TABLE documents (
  number INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  county TEXT NOT NULL DEFAULT '',
  hidden INTEGER NOT NULL DEFAULT 0,
  shown INTEGER NOT NULL DEFAULT 0,
  kind TEXT NOT NULL,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  teaser TEXT NOT NULL,
  body TEXT NOT NULL,
  county_ags TEXT NOT NULL,
  municipality_ags TEXT NOT NULL,
  municipality TEXT NOT NULL,
  employer_kind TEXT NOT NULL,
  sector TEXT NOT NULL,
  size TEXT NOT NULL,
  version INTEGER NOT NULL,
  UNIQUE (ref, county)
) STRICT;

CREATE VIRTUAL TABLE documents_text USING fts5 (
  name, teaser, place, body, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3 4'
);
