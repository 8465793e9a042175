export * from "./button.tsx";
export * from "./charts/bar-chart.tsx";
export * from "./charts/chart-frame.tsx";
export * from "./charts/cohort-chart.tsx";
export * from "./charts/funnel-chart.tsx";
export * from "./charts/line-chart.tsx";
export * from "./charts/map-bands.ts";
export * from "./charts/municipality-map.tsx";
export * from "./charts/target-chart.tsx";
export { StackedBar, type StackedBarProps, type StackedRow } from "./charts/stacked-bar.tsx";
export * from "./code-input.tsx";
export * from "./data-table.tsx";
export * from "./date-block.tsx";
export * from "./date-strip.tsx";
export * from "./error-summary.tsx";
export * from "./experience.tsx";
export * from "./facets.tsx";
export * from "./fact-list.tsx";
export { type Choice } from "./field-choices.tsx";
export { knowingLabels } from "./field-labels.tsx";
export {
  Field,
  type FieldProps,
  type InputFieldProps,
  type SelectFieldProps,
  type SelectOption,
  type TextareaFieldProps,
} from "./field.tsx";
export * from "./form.tsx";
export * from "./guide-contact.tsx";
export * from "./hero.tsx";
export * from "./icon.tsx";
export * from "./items.tsx";
export * from "./layout.tsx";
export * from "./link.tsx";
export * from "./look-preview.tsx";
export * from "./look.ts";
export { motifShapes } from "./motif/scenes.ts";
export type { MotifRole, MotifShape } from "./motif/geometry.ts";
export { shapePath, shapePolygon } from "./motif/paths.ts";
export * from "./motif.tsx";
export type { NavItem } from "./nav.ts";
export * from "./notice.tsx";
export * from "./page-title.tsx";
export * from "./pagination.tsx";
export * from "./prose.tsx";
export * from "./qr-code.tsx";
export * from "./section.tsx";
export * from "./share-bar.tsx";
export * from "./site-footer.tsx";
export * from "./site-header.tsx";
export * from "./skip-link.tsx";
export * from "./steps.tsx";
export * from "./swatch.tsx";
export * from "./tag.tsx";
export * from "./team-shell.tsx";
export * from "./toolbar.tsx";
export * from "./usefulness.tsx";
export * from "./word-diff.tsx";
export { examples } from "./gallery/examples.tsx";
export type { Example, ExampleBrand } from "./gallery/example.ts";
export * from "./gallery/gallery-page.tsx";
