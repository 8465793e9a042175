/** A line of business: what such firms are called, how they describe themselves and whom they look for. */
export interface Trade {
  /** `%` is a family name, `#` a field name. */
  names: readonly string[];
  /** One line for lists. */
  teasers: readonly string[];
  /** How the firm's own page begins. */
  openings: readonly string[];
  jobs: readonly string[];
  apprenticeships: readonly string[];
  /** What internships, theses and trainee posts are about. */
  topics: readonly string[];
}
