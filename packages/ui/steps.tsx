import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";
import { Link } from "./link.tsx";

export type Step = {
  title: ComponentChildren;
  when?: ComponentChildren;
  text?: ComponentChildren;
  href?: string;
  state?: "done" | "current" | "ahead";
  /** Spoken state, "erledigt". */ stateLabel?: string;
};

export type StepsProps = {
  label: string;
  items: readonly Step[];
  /** `horizon`: along a line where there is room; `column`: always one below the other. */ direction?:
    | "horizon"
    | "column";
};

/** A path in order: the way to one's own practice, the stages of a case. */
export function Steps({ label, items, direction = "column" }: StepsProps) {
  return (
    <ol class={`steps steps-${direction}`} aria-label={label}>
      {items.map((step) => (
        <li class={`step step-${step.state ?? "ahead"}`} aria-current={step.state === "current" ? "step" : undefined}>
          {step.when && <p class="step-when">{step.when}</p>}
          <p class="step-title">
            {step.href ? <Link href={step.href}>{step.title}</Link> : step.title}
            {step.stateLabel && <span class="away"> ({step.stateLabel})</span>}
          </p>
          {step.text && <p class="step-text">{step.text}</p>}
        </li>
      ))}
    </ol>
  );
}

export type ChecklistProps = {
  label: string;
  doneLabel: string;
  openLabel: string;
  items: readonly { label: ComponentChildren; done: boolean; note?: ComponentChildren; action?: ComponentChildren }[];
};

export function Checklist({ label, doneLabel, openLabel, items }: ChecklistProps) {
  return (
    <ul class="checklist" aria-label={label}>
      {items.map((item) => (
        <li class={item.done ? "is-done" : undefined}>
          <span class="checklist-box">
            {item.done && <Icon name="check" />}
            <span class="away">{item.done ? doneLabel : openLabel}: </span>
          </span>
          <div>
            <span>{item.label}</span>
            {item.note && <small>{item.note}</small>}
          </div>
          {item.action}
        </li>
      ))}
    </ul>
  );
}
