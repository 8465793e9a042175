-- Employers keep their own profile at a desk of the county that vouches for them: who is on file, who was invited, who is
-- signed in, and what waits for the county's word. Sites and pictures of an employer are shared like the employer itself.

CREATE TABLE desk_accounts (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  employer_id TEXT NOT NULL REFERENCES employers (id),
  -- The mail address on file: who reads its mail is the employer.
  address TEXT NOT NULL,
  contact_name TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'closed')),
  -- What a trusted employer changes is live at once.
  trusted INTEGER NOT NULL DEFAULT 0 CHECK (trusted IN (0, 1)),
  created_at INTEGER NOT NULL,
  last_seen_at INTEGER,
  closed_at INTEGER,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, employer_id)
) STRICT;
CREATE INDEX desk_accounts_by_address ON desk_accounts (tenant_id, address);
CREATE INDEX desk_accounts_by_end ON desk_accounts (tenant_id, state, closed_at);

-- Somebody signs in with an address; which employers it is on file for is asked anew with each request.
CREATE TABLE desk_sign_ins (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  address TEXT NOT NULL,
  token_hash TEXT NOT NULL,
  code_hash TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, token_hash)
) STRICT;
CREATE INDEX desk_sign_ins_by_address ON desk_sign_ins (tenant_id, address, created_at);
CREATE INDEX desk_sign_ins_by_time ON desk_sign_ins (tenant_id, created_at);

CREATE TABLE desk_sessions (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  address TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  idle_until INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id)
) STRICT;
CREATE INDEX desk_sessions_by_address ON desk_sessions (tenant_id, address);
CREATE INDEX desk_sessions_by_end ON desk_sessions (tenant_id, ends_at);

CREATE TABLE desk_invitations (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  invited_at INTEGER NOT NULL,
  reminded_at INTEGER,
  -- The button on the link's page was pressed; that the page was merely loaded is not counted.
  opened_at INTEGER,
  signed_in_at INTEGER,
  -- The employer changed something or confirmed that all is right.
  answered_at INTEGER,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, account_id),
  FOREIGN KEY (tenant_id, account_id) REFERENCES desk_accounts (tenant_id, id)
) STRICT;
CREATE INDEX desk_invitations_by_time ON desk_invitations (tenant_id, invited_at DESC, id);

-- A change of the address on file needs the county's agreement and the new address's word, and takes a day; whoever reads
-- the old address can stop it.
CREATE TABLE desk_address_changes (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  old_address TEXT NOT NULL,
  new_address TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('desk', 'county')),
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'stopped', 'declined')),
  asked_at INTEGER NOT NULL,
  agreed_at INTEGER,
  confirmed_at INTEGER,
  -- Keyed digests of the codes in the two mails, and how often each was typed.
  stop_code_hash TEXT NOT NULL,
  stop_attempts INTEGER NOT NULL DEFAULT 0,
  confirm_code_hash TEXT NOT NULL,
  confirm_attempts INTEGER NOT NULL DEFAULT 0,
  ended_at INTEGER,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, account_id) REFERENCES desk_accounts (tenant_id, id)
) STRICT;
CREATE UNIQUE INDEX desk_address_changes_one_open ON desk_address_changes (tenant_id, account_id) WHERE state = 'open';
CREATE INDEX desk_address_changes_by_state ON desk_address_changes (tenant_id, state, agreed_at);
CREATE INDEX desk_address_changes_by_end ON desk_address_changes (tenant_id, ended_at) WHERE ended_at IS NOT NULL;

-- Why a proposed value was not taken over; the employer reads it at its desk.
ALTER TABLE employer_proposals ADD COLUMN reason TEXT NOT NULL DEFAULT '';

-- What an employer wants at its desk beyond the fields of its record, until the county decides.
CREATE TABLE desk_requests (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  employer_id TEXT NOT NULL REFERENCES employers (id),
  kind TEXT NOT NULL CHECK (kind IN ('site-add', 'site-change', 'site-removal', 'picture-add', 'picture-removal', 'opening-publication', 'opening-change')),
  -- What it is about: the id of a site, picture or opening, or for something new a digest of it.
  about TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn')),
  reason TEXT NOT NULL DEFAULT '',
  asked_at INTEGER NOT NULL,
  decided_at INTEGER,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, account_id) REFERENCES desk_accounts (tenant_id, id)
) STRICT;
CREATE UNIQUE INDEX desk_requests_one_open ON desk_requests (tenant_id, employer_id, kind, about) WHERE state = 'open';
CREATE INDEX desk_requests_by_state ON desk_requests (tenant_id, state, asked_at, id);
CREATE INDEX desk_requests_by_employer ON desk_requests (tenant_id, employer_id, asked_at DESC, id);
CREATE TRIGGER desk_requests_stay_decided BEFORE UPDATE ON desk_requests
WHEN OLD.state <> 'open' BEGIN SELECT RAISE(ABORT, 'a decided request stays decided'); END;

-- Further places of an employer, beside the address of its record.
CREATE TABLE employer_sites (
  id TEXT PRIMARY KEY,
  employer_id TEXT NOT NULL REFERENCES employers (id),
  name TEXT NOT NULL,
  street TEXT NOT NULL DEFAULT '',
  postcode TEXT NOT NULL DEFAULT '',
  municipality_ags TEXT NOT NULL REFERENCES municipalities (ags),
  phone TEXT NOT NULL DEFAULT '',
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX employer_sites_by_employer ON employer_sites (employer_id, name, id);
CREATE UNIQUE INDEX employer_sites_once ON employer_sites (employer_id, municipality_ags, street, name);

-- Pictures that counties show: each size is a file at `<path>-<width>.webp`, without any metadata.
CREATE TABLE employer_pictures (
  id TEXT PRIMARY KEY,
  employer_id TEXT NOT NULL REFERENCES employers (id),
  path TEXT NOT NULL UNIQUE,
  -- The sizes from small to large: [{"width":480,"height":320}, …].
  sizes TEXT NOT NULL CHECK (json_valid(sizes)),
  alt TEXT NOT NULL,
  digest TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX employer_pictures_once ON employer_pictures (employer_id, digest);
CREATE INDEX employer_pictures_by_employer ON employer_pictures (employer_id, created_at, id);

CREATE TRIGGER desk_accounts_keep_their_tenant BEFORE UPDATE OF tenant_id ON desk_accounts
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER desk_sign_ins_keep_their_tenant BEFORE UPDATE OF tenant_id ON desk_sign_ins
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER desk_sessions_keep_their_tenant BEFORE UPDATE OF tenant_id ON desk_sessions
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER desk_invitations_keep_their_tenant BEFORE UPDATE OF tenant_id ON desk_invitations
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER desk_address_changes_keep_their_tenant BEFORE UPDATE OF tenant_id ON desk_address_changes
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
CREATE TRIGGER desk_requests_keep_their_tenant BEFORE UPDATE OF tenant_id ON desk_requests
WHEN NEW.tenant_id <> OLD.tenant_id BEGIN SELECT RAISE(ABORT, 'a row never changes its tenant'); END;
