/** The bindings of `wrangler.toml`. Only the gateway reads them. */
export interface Env {
  DB: D1Database;
  SEARCH: D1Database;
  FILES: R2Bucket;
  IMAGES: ImagesBinding;
  WAKE: Queue<WakeMessage>;
  MAIL: SendEmail;
  ASSETS: Fetcher;
  BASE_DOMAIN: string;
  ENVIRONMENT: "development" | "production";
  /** Signs links and form tokens; a secret in production. */
  LINK_SECRET: string;
  /** The sender of all mail. */
  MAIL_FROM: string;
  /** Scheme and port of the public addresses: "https" and "" in production. */
  PUBLIC_SCHEME: string;
  PUBLIC_PORT: string;
  /** Who is invited as the agency's first lead when the region is founded. */
  FOUNDER_NAME?: string;
  FOUNDER_MAIL?: string;
}

/** Carries no personal data: it says that something waits, the database says what. */
export interface WakeMessage {
  bell: "mail" | "search" | "import";
  tenantId: string;
}
