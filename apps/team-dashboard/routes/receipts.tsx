import { Hono, type Context } from "hono";
import { addReceiptFile } from "#domain/receipts/add-receipt-file";
import { bookReceipt, type Alike } from "#domain/receipts/book-receipt";
import { cancelReceipt } from "#domain/receipts/cancel-receipt";
import { listReceipts, receiptChoices, viewReceipt, type ReceiptFilter } from "#domain/receipts/list-receipts";
import { noteExport } from "#domain/receipts/note-export";
import { readReceiptFile } from "#domain/receipts/receipt-file";
import { cancellationInput, receiptInput } from "#domain/receipts/receipt-input";
import { asEditor, asReader } from "#domain/team/actors";
import { csvHeaders } from "#export/csv";
import { xlsxHeaders } from "#export/xlsx";
import { isId, refuse, type Day, type Problem } from "#kernel";
import { readAttachment, type Attachment } from "#media";
import { checkForm, checkTyped, formToken, formUse, html, pictureHeaders, type Typed } from "#web";
import type { Team } from "../app.tsx";
import { pageOf } from "../pages/frame.tsx";
import { ReceiptFormPage } from "../pages/receipts/receipt-form.tsx";
import { ReceiptPage } from "../pages/receipts/receipt.tsx";
import { ReceiptsPage } from "../pages/receipts/receipts.tsx";
import { withFlash } from "../texts/flashes.ts";
import { receiptsCsv, receiptsWorkbook } from "./receipt-files.ts";

const PATH = "/team/foerderung/:grant/belege";
const one = `${PATH}/:receipt`;

/** What was paid out of a grant, receipt by receipt. */
export const receipts = new Hono<Team>();

const param = (c: Context<Team>, name: "grant" | "receipt") => c.req.param(name) ?? "";
const listOf = (c: Context<Team>) => `/team/foerderung/${param(c, "grant")}/belege`;
const pathOf = (c: Context<Team>) => `${listOf(c)}/${param(c, "receipt")}`;

receipts.get(PATH, async (c) => {
  const [filter, query] = filterOf(c);
  const after = placeIn(c.req.query("nach"));
  const view = await listReceipts(c.env.scope, asReader(c.get("member")), param(c, "grant"), filter, after);
  const next = view.next && `${listOf(c)}${query ? `${query}&` : "?"}nach=${view.next.day}-${view.next.id}`;
  return html(c, <ReceiptsPage {...pageOf(c)} view={view} filter={filter} query={query} next={next} first={!after} />);
});

receipts.get(`${PATH}/neu`, (c) => form(c, { kind: "expense" }));

receipts.post(PATH, async (c) => {
  const { scope } = c.env;
  const editor = asEditor(c.get("member"));
  const { typed, file } = await posted(c);
  const checked = checkTyped(typed, receiptInput);
  const attachment = file && (await readAttachment(scope.encodePicture, file.bytes, file.name));
  const problems = [...(checked.ok ? [] : checked.problems), ...problemOf(attachment)];
  if (!checked.ok || problems.length > 0) return form(c, typed, problems, { hadFile: file !== undefined });
  const use = await formUse(scope.signer, typed, scope.clock.now(), 0);
  if ("problem" in use)
    return form(c, typed, [{ field: "number", rule: use.problem }], { hadFile: file !== undefined });
  const booked = await bookReceipt(scope, editor, param(c, "grant"), checked.value, use.key, attachment as Attachment);
  if ("problems" in booked)
    return form(c, typed, booked.problems, { hadFile: file !== undefined, alike: booked.alike });
  return c.redirect(withFlash(`${listOf(c)}/${booked.receipt.id}`, "beleg-gebucht"), 303);
});

receipts.get(`${PATH}/belege.csv`, async (c) => {
  const reader = asReader(c.get("member"));
  const [filter] = filterOf(c);
  const grant = await noteExport(c.env.scope, reader, param(c, "grant"));
  const body = receiptsCsv(c.env.scope, reader, grant.id, filter);
  return c.body(body, 200, csvHeaders(`belege-${grant.noticeNumber}`));
});

receipts.get(`${PATH}/belege.xlsx`, async (c) => {
  const reader = asReader(c.get("member"));
  const [filter] = filterOf(c);
  const grant = await noteExport(c.env.scope, reader, param(c, "grant"));
  const body = await receiptsWorkbook(c.env.scope, reader, grant.id, filter);
  return c.body(body as Uint8Array<ArrayBuffer>, 200, xlsxHeaders(`belege-${grant.noticeNumber}`));
});

receipts.get(one, (c) => show(c));

receipts.post(`${one}/storno`, async (c) => {
  const editor = asEditor(c.get("member"));
  const checked = await checkForm(c.req.raw, cancellationInput);
  if (!checked.ok) return show(c, checked);
  await cancelReceipt(c.env.scope, editor, param(c, "grant"), param(c, "receipt"), checked.value.reason);
  return c.redirect(withFlash(pathOf(c), "beleg-storniert"), 303);
});

receipts.get(`${one}/datei`, async (c) => {
  const reader = asReader(c.get("member"));
  const { body, type, number } = await readReceiptFile(c.env.scope, reader, param(c, "grant"), param(c, "receipt"));
  const pdf = type === "application/pdf";
  const name = `beleg-${number.replaceAll(/[^\w.-]+/g, "-")}.pdf`;
  return c.body(body, 200, {
    ...pictureHeaders("private"),
    ...(pdf && { "content-type": type, "content-disposition": `attachment; filename="${name}"` }),
  });
});

receipts.post(`${one}/datei`, async (c) => {
  const { scope } = c.env;
  const editor = asEditor(c.get("member"));
  const { file } = await posted(c);
  const attachment = file
    ? await readAttachment(scope.encodePicture, file.bytes, file.name)
    : { problem: "file-missing" as const };
  if ("problem" in attachment) return show(c, { typed: {}, problems: problemOf(attachment) });
  await addReceiptFile(scope, editor, param(c, "grant"), param(c, "receipt"), attachment);
  return c.redirect(withFlash(pathOf(c), "beleg-abgelegt"), 303);
});

/** What was typed, and the file that came along, if any. */
async function posted(c: Context<Team>): Promise<{ typed: Typed; file?: { bytes: Uint8Array; name: string } }> {
  const data = await c.req.raw.formData().catch(() => refuse("wrong-format"));
  const typed: Typed = {};
  for (const [name, value] of data) if (typeof value === "string") typed[name] = value.replaceAll("\r\n", "\n");
  const file = data.get("file");
  if (!(file instanceof File) || (file.size === 0 && file.name === "")) return { typed };
  return { typed, file: { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name } };
}

const problemOf = (attachment: Attachment | { problem: Problem["rule"] } | undefined): Problem[] =>
  attachment && "problem" in attachment ? [{ field: "file", rule: attachment.problem }] : [];

function filterOf(c: Context<Team>): [ReceiptFilter, query: string] {
  const [line, campaign, year] = [c.req.query("ansatz"), c.req.query("aktion"), c.req.query("jahr")];
  const filter: ReceiptFilter = {
    lineId: line && isId("bln", line) ? line : undefined,
    campaignId: campaign && isId("cmp", campaign) ? campaign : undefined,
    year: year && /^\d{4}$/.test(year) ? Number(year) : undefined,
    withoutFile: Boolean(c.req.query("ohne-datei")) || undefined,
  };
  const query = new URLSearchParams();
  if (filter.lineId) query.set("ansatz", filter.lineId);
  if (filter.campaignId) query.set("aktion", filter.campaignId);
  if (filter.year) query.set("jahr", String(filter.year));
  if (filter.withoutFile) query.set("ohne-datei", "on");
  return [filter, query.size > 0 ? `?${query}` : ""];
}

function placeIn(text: string | undefined): { day: Day; id: string } | undefined {
  const [, day, id] = /^(\d{4}-\d\d-\d\d)-(rcp_[0-9a-z]{4,40})$/.exec(text ?? "") ?? [];
  return day && id ? { day: day as Day, id } : undefined;
}

async function form(
  c: Context<Team>,
  typed: Typed,
  problems: Problem[] = [],
  came: { alike?: Alike[]; hadFile?: boolean } = {},
) {
  const { scope } = c.env;
  const editor = asEditor(c.get("member"));
  const choices = await receiptChoices(scope, editor, param(c, "grant"));
  const token = await formToken(scope.signer, scope.clock.now());
  return html(
    c,
    <ReceiptFormPage {...pageOf(c)} choices={choices} token={token} typed={typed} problems={problems} {...came} />,
    problems.length > 0 ? 422 : 200,
  );
}

async function show(c: Context<Team>, came: { typed?: Typed; problems?: Problem[] } = {}) {
  const view = await viewReceipt(c.env.scope, asReader(c.get("member")), param(c, "grant"), param(c, "receipt"));
  return html(c, <ReceiptPage {...pageOf(c)} view={view} {...came} />, came.problems ? 422 : 200);
}
