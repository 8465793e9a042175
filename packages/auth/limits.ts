/** All in seconds. */
export const SESSION_ENDS_AFTER = 12 * 3600;
export const SESSION_IDLES_AFTER = 30 * 60;
/** The idle limit is written anew at most this often. */
export const SESSION_KEPT_EVERY = 60;

export const SIGN_IN_EXPIRES_AFTER = 15 * 60;
export const MOST_MAILS_PER_SIGN_IN_PERIOD = 3;
export const MOST_CODE_ATTEMPTS = 5;
