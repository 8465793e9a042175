import type { EmployerView } from "#domain/directory/view-employer";
import type { Language } from "#kernel";

/** Pictures of an employer, the first one large. Their descriptions are German. */
export function EmployerPictures({ pictures, language }: Pick<EmployerView, "pictures"> & { language: Language }) {
  if (pictures.length === 0) return null;
  return (
    <ul class="employer-pictures">
      {pictures.map(({ path, sizes, alt }, index) => {
        const shown = sizes.at(-1)!;
        return (
          <li>
            <img
              src={addressOf(path, shown.width)}
              srcset={sizes.map(({ width }) => `${addressOf(path, width)} ${width}w`).join(", ")}
              sizes={index === 0 ? "(min-width: 60rem) 56rem, 100vw" : "(min-width: 40rem) 20rem, 100vw"}
              width={shown.width}
              height={shown.height}
              alt={alt}
              lang={language === "de" ? undefined : "de"}
              loading={index === 0 ? "eager" : "lazy"}
              decoding="async"
            />
          </li>
        );
      })}
    </ul>
  );
}

const addressOf = (path: string, width: number) => `/bilder/${path}-${width}.webp`;
