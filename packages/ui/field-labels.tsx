import { createContext, type ComponentChildren, type VNode } from "preact";
import { useContext } from "preact/hooks";

/**
 * The labels of a page's fields by their anchors, in the order of the form. An error summary stands above the fields it
 * speaks of; a page that comes back with errors is rendered once to learn the labels and once more to name them.
 */
export type KnownLabels = Map<string, string>;

const FieldLabels = createContext<KnownLabels | undefined>(undefined);

/** A page whose fields enter their labels in `known`, and whose error summary reads them there. */
export const knowingLabels = (page: VNode, known: KnownLabels) => (
  <FieldLabels.Provider value={known}>{page}</FieldLabels.Provider>
);

export const useLabels = (): KnownLabels | undefined => useContext(FieldLabels);

/** Enters a field's label. */
export function useLabel(id: string, label: ComponentChildren): void {
  const known = useLabels();
  if (typeof label === "string") known?.set(id, label);
}
