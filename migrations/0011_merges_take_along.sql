-- What a merge takes along and brings back is the schema's business: rows of several counties move with one shared record, and
-- no statement of the program reaches into another county's rows. A merge is noted before the records change.

CREATE TRIGGER employer_merges_take_along AFTER INSERT ON employer_merges
BEGIN
  INSERT INTO employer_merge_moves (merge_id, kind, owner, row_id, was)
    SELECT NEW.id, 'opening', '', r.id, NULL FROM openings r
    WHERE r.employer_id = NEW.merged_id;
  UPDATE openings SET employer_id = NEW.survivor_id, version = version + 1
    WHERE employer_id = NEW.merged_id
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'opening' AND m.owner = '' AND m.row_id = openings.id);
  INSERT INTO employer_merge_moves (merge_id, kind, owner, row_id, was)
    SELECT NEW.id, 'proposal', '', r.id, NULL FROM employer_proposals r
    WHERE r.employer_id = NEW.merged_id
      AND r.status = 'open'
      AND NOT EXISTS (SELECT 1 FROM employer_proposals s WHERE s.employer_id = NEW.survivor_id AND s.status = 'open' AND s.field = r.field AND s.proposed_by = r.proposed_by AND s.origin = r.origin);
  UPDATE employer_proposals SET employer_id = NEW.survivor_id
    WHERE employer_id = NEW.merged_id
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'proposal' AND m.owner = '' AND m.row_id = employer_proposals.id);
  INSERT INTO employer_merge_moves (merge_id, kind, owner, row_id, was)
    SELECT NEW.id, 'overlay', r.tenant_id, r.id, r.master_version FROM employer_overlays r
    WHERE r.employer_id = NEW.merged_id
      AND NOT EXISTS (SELECT 1 FROM employer_overlays s WHERE s.employer_id = NEW.survivor_id AND s.tenant_id = r.tenant_id);
  UPDATE employer_overlays SET employer_id = NEW.survivor_id, version = version + 1, master_version = NEW.survivor_version
    WHERE employer_id = NEW.merged_id
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'overlay' AND m.owner = employer_overlays.tenant_id AND m.row_id = employer_overlays.id);
  INSERT INTO employer_merge_moves (merge_id, kind, owner, row_id, was)
    SELECT NEW.id, 'adaptation', r.tenant_id, r.id, r.master_version FROM adapted_fields r
    WHERE r.employer_id = NEW.merged_id
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'overlay' AND m.owner = r.tenant_id);
  UPDATE adapted_fields SET employer_id = NEW.survivor_id, master_version = NEW.survivor_version
    WHERE employer_id = NEW.merged_id
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'adaptation' AND m.owner = adapted_fields.tenant_id AND m.row_id = adapted_fields.id);
  INSERT INTO employer_merge_moves (merge_id, kind, owner, row_id, was)
    SELECT NEW.id, 'site', '', r.id, NULL FROM employer_sites r
    WHERE r.employer_id = NEW.merged_id
      AND NOT EXISTS (SELECT 1 FROM employer_sites s WHERE s.employer_id = NEW.survivor_id AND s.municipality_ags = r.municipality_ags AND s.street = r.street AND s.name = r.name);
  UPDATE employer_sites SET employer_id = NEW.survivor_id
    WHERE employer_id = NEW.merged_id
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'site' AND m.owner = '' AND m.row_id = employer_sites.id);
  INSERT INTO employer_merge_moves (merge_id, kind, owner, row_id, was)
    SELECT NEW.id, 'picture', '', r.id, NULL FROM employer_pictures r
    WHERE r.employer_id = NEW.merged_id
      AND NOT EXISTS (SELECT 1 FROM employer_pictures s WHERE s.employer_id = NEW.survivor_id AND s.digest = r.digest);
  UPDATE employer_pictures SET employer_id = NEW.survivor_id
    WHERE employer_id = NEW.merged_id
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'picture' AND m.owner = '' AND m.row_id = employer_pictures.id);
  INSERT INTO employer_merge_moves (merge_id, kind, owner, row_id, was)
    SELECT NEW.id, 'desk', r.tenant_id, r.id, NULL FROM desk_accounts r
    WHERE r.employer_id = NEW.merged_id
      AND r.tenant_id = (SELECT vouched_by FROM employers WHERE id = NEW.survivor_id)
      AND NOT EXISTS (SELECT 1 FROM desk_accounts s WHERE s.employer_id = NEW.survivor_id AND s.tenant_id = r.tenant_id);
  UPDATE desk_accounts SET employer_id = NEW.survivor_id
    WHERE employer_id = NEW.merged_id
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'desk' AND m.owner = desk_accounts.tenant_id AND m.row_id = desk_accounts.id);
  INSERT INTO employer_merge_moves (merge_id, kind, owner, row_id, was)
    SELECT NEW.id, 'desk-request', r.tenant_id, r.id, NULL FROM desk_requests r
    WHERE r.employer_id = NEW.merged_id
      AND r.state = 'open' AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'desk' AND m.owner = r.tenant_id);
  UPDATE desk_requests SET employer_id = NEW.survivor_id
    WHERE employer_id = NEW.merged_id
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'desk-request' AND m.owner = desk_requests.tenant_id AND m.row_id = desk_requests.id);
  INSERT INTO employer_merge_moves (merge_id, kind, owner, row_id, was)
    SELECT NEW.id, 'firm', r.tenant_id, r.id, NULL FROM job_search_firms r
    WHERE r.employer_id = NEW.merged_id;
  UPDATE job_search_firms SET employer_id = NEW.survivor_id
    WHERE employer_id = NEW.merged_id
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'firm' AND m.owner = job_search_firms.tenant_id AND m.row_id = job_search_firms.id);
END;

CREATE TRIGGER employer_merges_bring_back AFTER UPDATE OF undone_at ON employer_merges
WHEN NEW.undone_at IS NOT NULL AND OLD.undone_at IS NULL
BEGIN
  UPDATE openings SET employer_id = NEW.merged_id,
      version = version + 1
    WHERE employer_id = NEW.survivor_id
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'opening' AND m.owner = '' AND m.row_id = openings.id);
  UPDATE employer_proposals SET employer_id = NEW.merged_id
    WHERE employer_id = NEW.survivor_id
      AND status = 'open'
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'proposal' AND m.owner = '' AND m.row_id = employer_proposals.id);
  UPDATE employer_overlays SET employer_id = NEW.merged_id,
      version = version + 1,
      master_version = coalesce((SELECT m.was FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'overlay' AND m.owner = employer_overlays.tenant_id AND m.row_id = employer_overlays.id), master_version)
    WHERE employer_id = NEW.survivor_id
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'overlay' AND m.owner = employer_overlays.tenant_id AND m.row_id = employer_overlays.id);
  UPDATE adapted_fields SET employer_id = NEW.merged_id,
      master_version = coalesce((SELECT m.was FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'adaptation' AND m.owner = adapted_fields.tenant_id AND m.row_id = adapted_fields.id), master_version)
    WHERE employer_id = NEW.survivor_id
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'overlay' AND m.owner = adapted_fields.tenant_id);
  UPDATE employer_sites SET employer_id = NEW.merged_id
    WHERE employer_id = NEW.survivor_id
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'site' AND m.owner = '' AND m.row_id = employer_sites.id);
  UPDATE employer_pictures SET employer_id = NEW.merged_id
    WHERE employer_id = NEW.survivor_id
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'picture' AND m.owner = '' AND m.row_id = employer_pictures.id);
  UPDATE desk_accounts SET employer_id = NEW.merged_id
    WHERE employer_id = NEW.survivor_id
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'desk' AND m.owner = desk_accounts.tenant_id AND m.row_id = desk_accounts.id);
  UPDATE desk_requests SET employer_id = NEW.merged_id
    WHERE employer_id = NEW.survivor_id
      AND state = 'open'
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'desk-request' AND m.owner = desk_requests.tenant_id AND m.row_id = desk_requests.id);
  UPDATE job_search_firms SET employer_id = NEW.merged_id
    WHERE employer_id = NEW.survivor_id
      AND EXISTS (SELECT 1 FROM employer_merge_moves m WHERE m.merge_id = NEW.id AND m.kind = 'firm' AND m.owner = job_search_firms.tenant_id AND m.row_id = job_search_firms.id);
END;
