import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Field } from "../../../packages/ui/field.tsx";
import { Form } from "../../../packages/ui/form.tsx";
import { ErrorSummary } from "../../../packages/ui/error-summary.tsx";

describe("a field", () => {
  it("ties label, hint and error to its input", () => {
    const html = render(
      <Field name="mail" kind="email" label="E-Mail" hint="Nur für Absagen." error="Fehlt." value="jana@" />,
    );
    expect(html).toContain('<label for="mail">');
    expect(html).toContain('aria-describedby="mail-hint mail-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('value="jana@"');
  });

  it("keeps what was chosen", () => {
    const options = [
      { value: "a", label: "A" },
      { value: "b", label: "B" },
    ];
    expect(render(<Field name="ort" kind="select" label="Ort" value="b" options={options} />)).toMatch(
      /<option value="b" selected>/,
    );
    expect(render(<Field name="wann" kind="radios" label="Wann" value="b" options={options} />)).toMatch(
      /value="b" checked/,
    );
    expect(
      render(<Field name="was" kind="checkboxes" label="Was" values={["a", "b"]} options={options} />).match(
        /checked/g,
      ),
    ).toHaveLength(2);
  });

  it("escapes what people typed", () => {
    expect(render(<Field name="text" kind="textarea" label="Text" value={"</textarea><script>"} />)).not.toContain(
      "<script>",
    );
  });
});

describe("an error summary", () => {
  it("leads to each field, groups included", () => {
    const html = render(
      <Form action="/x" hidden={{ token: "t" }}>
        <ErrorSummary title="Bitte prüfen" errors={[{ field: "wann", message: "Bitte wählen." }]} />
        <Field name="wann" kind="radios" label="Wann" error="Bitte wählen." options={[{ value: "a", label: "A" }]} />
      </Form>,
    );
    expect(html).toContain('href="#wann"');
    expect(html).toMatch(/<input type="radio" id="wann"/);
    expect(html).toContain('<input type="hidden" name="token" value="t"/>');
  });

  it("is absent without errors", () => {
    expect(render(<ErrorSummary title="Bitte prüfen" errors={[]} />)).toBe("");
  });
});
