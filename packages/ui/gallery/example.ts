import type { ComponentChildren } from "preact";
import type { Look } from "../look.ts";

/** What an example may take from the brand it is shown in. */
export type ExampleBrand = { name: string; county: string; look: Look };

export type Example = {
  /** The exported component. */
  component: string;
  /** What this example shows of it. */
  name: string;
  /** Fills a page of its own, so it is shown at its own address. */
  page?: boolean;
  render: (brand: ExampleBrand) => ComponentChildren;
};
