import type { ComponentChildren } from "preact";

export type ColumnsProps = {
  /** `main-aside`: text with a narrow column; `aside-main`: with the narrow column first; `even`: as many equal ones as there is room for. */ kind?:
    | "main-aside"
    | "aside-main"
    | "even";
  children?: ComponentChildren;
};

/** Each child is a column; one below the other on small screens. */
export function Columns({ kind = "even", children }: ColumnsProps) {
  return <div class={`columns columns-${kind}`}>{children}</div>;
}

export type PageBodyProps = {
  children?: ComponentChildren;
  /** Text width instead of the full frame. */ narrow?: boolean;
};

/** The content of an inner page inside the frame's margins. */
export function PageBody({ children, narrow }: PageBodyProps) {
  return <div class={narrow ? "wrap page-body page-body-narrow" : "wrap page-body"}>{children}</div>;
}

export type AsideProps = { title?: ComponentChildren; children?: ComponentChildren };

/** Facts beside the text, under a beam. */
export function Aside({ title, children }: AsideProps) {
  return (
    <div class="aside">
      {title && <h2>{title}</h2>}
      {children}
    </div>
  );
}
