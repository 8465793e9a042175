import { wordKey } from "./word-key.ts";

interface Place {
  ags: string;
  countyAgs: string;
  name: string;
  postcode: string;
}

/** Words beside the name of a municipality: `Arnsberg, Stadt`, `Gemeinde Möhnesee`. */
const beside =
  /\b(hansestadt|kreisstadt|universitätsstadt|stadt|gemeinde|kurort|deutschland|nrw|westf\.?|sauerland)\b/giu;

/** The municipalities of the region, as files name them. */
export class Places {
  readonly #byAgs: Map<string, Place>;
  readonly #byName = new Map<string, Place[]>();
  readonly #byPostcode = new Map<string, Place[]>();
  readonly #home: string | null;

  /** `home` is the county whose places are meant where two have the same name. */
  constructor(places: readonly Place[], home: string | null) {
    this.#home = home;
    this.#byAgs = new Map(places.map((place) => [place.ags, place]));
    for (const place of places) {
      push(this.#byName, wordKey(place.name), place);
      push(this.#byPostcode, place.postcode, place);
    }
  }

  get = (ags: string): Place | undefined => this.#byAgs.get(ags);

  /** The name as a file has it: with the key behind it where two municipalities share it. */
  text(ags: string): string {
    const place = this.#byAgs.get(ags);
    if (!place) return "";
    return this.#byName.get(wordKey(place.name))!.length > 1 ? `${place.name} (${ags})` : place.name;
  }

  /** The municipality that a text names: by its key, its name, a part of it, or its postcode. */
  find(text: string): Place | undefined {
    const [ags] = /\b\d{8}\b/.exec(text) ?? [];
    if (ags) return this.#byAgs.get(ags);
    const plain = text.replaceAll(/\d+/g, " ").replaceAll(beside, " ");
    const parts = plain.split(/[-–/,;()]/);
    return (
      this.#named(text) ??
      this.#named(plain) ??
      this.#only(parts.map((part) => this.#named(part)).filter((place) => place !== undefined)) ??
      this.ofPostcode(/\b\d{5}\b/.exec(text)?.[0] ?? "")
    );
  }

  /** The municipality of a postcode, if it is the only one of it. */
  ofPostcode = (postcode: string): Place | undefined => this.#only(this.#byPostcode.get(postcode) ?? []);

  /** All of them, for suggestions. */
  names = (): { code: string; label: string }[] =>
    [...this.#byAgs.values()].map(({ ags }) => ({ code: ags, label: this.text(ags) }));

  #named = (text: string): Place | undefined => this.#only(this.#byName.get(wordKey(text)) ?? []);

  #only(found: Place[]): Place | undefined {
    const different = [...new Set(found)];
    if (different.length <= 1) return different[0];
    const near = different.filter(({ countyAgs }) => countyAgs === this.#home);
    return near.length === 1 ? near[0] : undefined;
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  map.set(key, [...(map.get(key) ?? []), value]);
}
