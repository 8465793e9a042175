import type { TenantId } from "#kernel";
import type { Bell, Connection } from "../connection.ts";
import type { Tenant } from "./tenant.ts";

/** Told after a commit that mail is due or that the search index is behind. */
export type Ring = (bell: Bell, tenantId: TenantId) => void;

interface Opened {
  connection: Connection;
  tenantId: TenantId;
  ring: Ring;
}

class Handle {
  readonly #opened: Opened;
  protected constructor(opened: Opened) {
    this.#opened = opened;
  }
  static open(handle: Handle): Opened {
    return handle.#opened;
  }
}

// The private field of each handle makes its type its own: one handle cannot stand in for another.

/** One tenant's own rows. Who carries it cannot query it: only repositories can open it. */
export class TenantDb extends Handle {
  readonly #own = true;
  static of(connection: Connection, tenant: Tenant, ring: Ring): TenantDb {
    return new TenantDb({ connection, tenantId: tenant.id, ring });
  }
}

/** What the counties share, seen by one of them: reads everything, writes only what that county may. */
export class DirectoryDb extends Handle {
  readonly #shared = true;
  static of(connection: Connection, acting: Tenant, ring: Ring): DirectoryDb {
    return new DirectoryDb({ connection, tenantId: acting.id, ring });
  }
}

/** Released figures of all counties; a county adds its own months to them, the way disclosure control lets them out. */
export class RegionDb extends Handle {
  readonly #pooled = true;
  static of(connection: Connection, acting: Tenant, ring: Ring): RegionDb {
    return new RegionDb({ connection, tenantId: acting.id, ring });
  }
}

/** Full text of what is public; a database of its own that can be dropped and rebuilt. */
export class SearchDb extends Handle {
  readonly #text = true;
  static of(connection: Connection, acting: Tenant, ring: Ring): SearchDb {
    return new SearchDb({ connection, tenantId: acting.id, ring });
  }
}

/** For repositories alone: the connection behind a handle and the tenant it is bound to. */
export const open = Handle.open;
