const month = new Intl.DateTimeFormat("de-DE", { month: "long", year: "numeric", timeZone: "UTC" });

/** When something took place, in words: "Mai 2016" or "Mai 2016 bis Juli 2016". */
export function periodOf(startsOn: string | null, endsOn: string | null): string {
  const [from, until] = [startsOn ?? endsOn, endsOn ?? startsOn].map((day) =>
    day ? month.format(Date.parse(day)) : "",
  );
  return from === until ? from! : `${from} bis ${until}`;
}
