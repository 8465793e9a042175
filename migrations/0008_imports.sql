-- Files of employers and openings are read into a county's own staging rows, shown, and taken over block by block.

CREATE TABLE imports (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('employers', 'openings')),
  file_name TEXT NOT NULL,
  format TEXT NOT NULL CHECK (format IN ('csv', 'xlsx')),
  encoding TEXT,
  separator TEXT,
  -- The headings of the columns, the first values below each of them, and which headings a choice of columns is remembered for.
  header TEXT NOT NULL CHECK (json_valid(header)),
  samples TEXT NOT NULL CHECK (json_valid(samples)),
  signature TEXT NOT NULL,
  -- What each column means, the meaning of words that are not ours, and what holds where the file says nothing.
  plan TEXT NOT NULL CHECK (json_valid(plan)),
  -- Words of the file that have no meaning yet, with how often they stand in it.
  unknown TEXT NOT NULL CHECK (json_valid(unknown)),
  row_count INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('columns', 'words', 'checking', 'ready', 'applying', 'done', 'cancelled')),
  -- How many rows wait to be taken over since the import was confirmed.
  to_apply INTEGER NOT NULL DEFAULT 0,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, created_by) REFERENCES members (tenant_id, id)
) STRICT;
CREATE INDEX imports_by_time ON imports (tenant_id, created_at DESC, id DESC);
CREATE INDEX imports_by_status ON imports (tenant_id, status);
CREATE TRIGGER imports_keep_their_tenant BEFORE UPDATE OF tenant_id ON imports
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

CREATE TABLE import_rows (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  import_id TEXT NOT NULL,
  -- The row of the file; its header is row 1.
  number INTEGER NOT NULL,
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  verdict TEXT NOT NULL DEFAULT 'unchecked'
    CHECK (verdict IN ('unchecked', 'new', 'changed', 'unchanged', 'twin', 'foreign', 'error')),
  -- What the row is about: the employer or opening it would change, and which version of it was seen.
  target_id TEXT,
  seen_version INTEGER,
  -- By what the row says which record it means; two rows of a file never mean the same one.
  row_key TEXT NOT NULL DEFAULT '',
  problems TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(problems)),
  changes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(changes)),
  twin TEXT CHECK (json_valid(twin)),
  choice TEXT CHECK (choice IN ('same', 'other', 'skip', 'propose')),
  state TEXT NOT NULL DEFAULT 'staged' CHECK (state IN ('staged', 'waiting', 'done', 'left', 'failed')),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, import_id, number),
  FOREIGN KEY (tenant_id, import_id) REFERENCES imports (tenant_id, id)
) STRICT;
CREATE INDEX import_rows_by_verdict ON import_rows (tenant_id, import_id, verdict, choice, number);
CREATE INDEX import_rows_by_state ON import_rows (tenant_id, import_id, state, number);
CREATE INDEX import_rows_by_key ON import_rows (tenant_id, import_id, row_key, number);
CREATE TRIGGER import_rows_keep_their_tenant BEFORE UPDATE OF tenant_id ON import_rows
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;

CREATE TRIGGER import_rows_stay_while_they_are_applied BEFORE DELETE ON import_rows
WHEN EXISTS (SELECT 1 FROM imports WHERE tenant_id = OLD.tenant_id AND id = OLD.import_id AND status = 'applying')
BEGIN SELECT RAISE(ABORT, 'rows of a running import stay'); END;

-- Rows that were taken over together. The key lets a block happen once, however often it is tried.
CREATE TABLE import_blocks (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  import_id TEXT NOT NULL,
  first_number INTEGER NOT NULL,
  applied_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, import_id, first_number),
  FOREIGN KEY (tenant_id, import_id) REFERENCES imports (tenant_id, id)
) STRICT;
CREATE TRIGGER import_blocks_keep_their_tenant BEFORE UPDATE OF tenant_id ON import_blocks
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER import_blocks_need_a_confirmation BEFORE INSERT ON import_blocks
WHEN NOT EXISTS (
  SELECT 1 FROM imports WHERE tenant_id = NEW.tenant_id AND id = NEW.import_id AND status = 'applying'
) BEGIN SELECT RAISE(ABORT, 'an import that is not running takes nothing over'); END;

-- What a county made of a file's columns and words, for the next file with the same headings.
CREATE TABLE import_plans (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('employers', 'openings')),
  signature TEXT NOT NULL,
  plan TEXT NOT NULL CHECK (json_valid(plan)),
  used_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, kind, signature)
) STRICT;
CREATE TRIGGER import_plans_keep_their_tenant BEFORE UPDATE OF tenant_id ON import_plans
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
