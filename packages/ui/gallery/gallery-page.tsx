import { ItemList } from "../items.tsx";
import { PageBody } from "../layout.tsx";
import { Link } from "../link.tsx";
import type { NavItem } from "../nav.ts";
import { PageTitle } from "../page-title.tsx";
import { TabNav } from "../pagination.tsx";
import type { ExampleBrand } from "./example.ts";
import { examples } from "./examples.tsx";

export type GalleryPageProps = {
  brand: ExampleBrand;
  /** The same gallery in every brand. */
  brands: readonly NavItem[];
  /** Shows this component's page-filling example alone. */
  only?: string;
  /** Where a page-filling example is shown alone. */
  pageHref: (component: string) => string;
};

/** The body of the component gallery; needs site.css, team.css and the brand's stylesheet. */
export function GalleryPage({ brand, brands, only, pageHref }: GalleryPageProps) {
  const alone = examples.find((example) => example.page && example.component === only);
  if (alone) return <>{alone.render(brand)}</>;
  const components = [...new Set(examples.filter((example) => !example.page).map((example) => example.component))];
  return (
    <main id="inhalt">
      <PageBody>
        <PageTitle
          kicker={brand.name}
          title="Bausteine"
          lead={`${components.length} Bausteine in den Farben von ${brand.county}; hell oder dunkel, wie das Gerät es wünscht.`}
        />
        <TabNav label="Gestaltungen" items={brands} />
        <ItemList label="Ganze Seiten">
          {examples
            .filter((example) => example.page)
            .map((example) => (
              <li>
                <Link href={pageHref(example.component)}>{`${example.component}: ${example.name}`}</Link>
              </li>
            ))}
        </ItemList>
      </PageBody>
      {components.map((component) => (
        <section aria-labelledby={`baustein-${component}`} id={component}>
          <div class="wrap">
            <h2 id={`baustein-${component}`}>{component}</h2>
          </div>
          {examples
            .filter((example) => example.component === component)
            .map((example) => (
              <PageBody>
                <p class="kicker">{example.name}</p>
                <div>{example.render(brand)}</div>
              </PageBody>
            ))}
        </section>
      ))}
    </main>
  );
}
