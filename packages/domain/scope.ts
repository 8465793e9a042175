import type { DirectoryDb, RegionDb, SearchDb, Tenant, TenantDb } from "#db";
import type { Clock, Signer } from "#kernel";
import type { PictureEncoder } from "#media";
import type { PdfWriter } from "#export/pdf/document";
import type { Outbound } from "#outbound";

/** Files of a tenant's own, by paths within them. */
export interface FileStore {
  get(path: string): Promise<{ body: ReadableStream; type: string } | undefined>;
  put(path: string, bytes: Uint8Array, type: string): Promise<void>;
  remove(paths: string[]): Promise<void>;
}

/** Where a use-case takes place: in whose name, with which data, at what time. */
export interface Scope {
  readonly tenant: Tenant;
  readonly db: TenantDb;
  readonly directory: DirectoryDb;
  readonly region: RegionDb;
  readonly search: SearchDb;
  readonly files: FileStore;
  /** Files of the shared directory, which every county's site serves. */
  readonly sharedFiles: FileStore;
  readonly encodePicture: PictureEncoder;
  readonly writePdf: PdfWriter;
  /** Other people's servers, under the rules of `packages/outbound`. */
  readonly outside: Outbound;
  readonly clock: Clock;
  readonly signer: Signer;
  /** The tenant's own address without a trailing slash, for links in mails: `https://hsk.example.org`. */
  readonly origin: string;
}
