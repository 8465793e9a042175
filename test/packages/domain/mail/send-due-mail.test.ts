import { expect, test } from "vitest";
import { commit, Outbox } from "#db/repositories";
import { sendDueMail } from "#domain/mail/send-due-mail";
import type { Scope } from "#domain/scope";
import { stoppedClock, systemClock } from "#kernel";
import { bindingTransport, type MailTransport } from "#mail";
import { mintCounty } from "../../../support/platform.ts";

const letter = (subject = "Guten Tag") => ({
  lang: "de" as const,
  subject,
  greeting: "Hallo,",
  paragraphs: ["ein Satz."],
});

const put = (scope: Scope, recipients: string[], subject?: string) =>
  commit(
    scope.db,
    Outbox.in(scope.db).add(
      recipients.map((recipient) => ({
        kind: "test",
        recipient,
        letter: letter(subject),
        dedupeKey: `test:${recipient}`,
      })),
      scope.clock.now(),
    ),
  );

/** A county so far ahead in time that the running platform's own sender finds nothing due in it. */
async function quietCounty() {
  const county = await mintCounty();
  const then = systemClock.now() + 100_000_000;
  return (seconds = 0) => county.scope(stoppedClock(then + seconds));
}

/** Notes to whom mail left; `taking` may refuse it first. */
function recorder(taking: () => void = () => undefined): MailTransport & { sent: string[] } {
  const sent: string[] = [];
  return {
    sent,
    async send({ to }) {
      taking();
      sent.push(to);
    },
  };
}

test("two senders at once send every mail once", async () => {
  const at = await quietCounty();
  const recipients = Array.from({ length: 45 }, (_, i) => `person-${i}@example.org`);
  await put(await at(), recipients);
  const transport = recorder();
  await Promise.all([sendDueMail(await at(), transport), sendDueMail(await at(), transport)]);
  expect(transport.sent.toSorted()).toEqual(recipients.toSorted());
});

test("a mail that was not taken is tried again later, not at once", async () => {
  const at = await quietCounty();
  await put(await at(), ["later@example.org"]);
  let tries = 0;
  const transport = recorder(() => {
    if (tries++ === 0) throw new Error("the other side is busy");
  });
  await sendDueMail(await at(), transport);
  await sendDueMail(await at(1), transport);
  expect(transport.sent).toEqual([]);
  await sendDueMail(await at(120), transport);
  expect(transport.sent).toEqual(["later@example.org"]);
  await sendDueMail(await at(10_000), transport);
  expect(transport.sent).toHaveLength(1);
});

test("a mail whose sender died is sent when its claim has run out", async () => {
  const at = await quietCounty();
  const scope = await at();
  await put(scope, ["orphan@example.org"]);
  await commit(scope.db, Outbox.in(scope.db).claimDue(scope.clock.now(), scope.clock.now() + 300, 20));
  const transport = recorder();
  await sendDueMail(await at(60), transport);
  expect(transport.sent).toEqual([]);
  await sendDueMail(await at(301), transport);
  expect(transport.sent).toEqual(["orphan@example.org"]);
});

test("a mail that six times could not be sent is given up", async () => {
  const at = await quietCounty();
  await put(await at(), ["gone@example.org"]);
  const transport = recorder(() => {
    throw new Error("no such place");
  });
  for (let round = 0; round < 8; round++) await sendDueMail(await at(round * 10_000), transport);
  const scope = await at();
  const [mail] = (await Outbox.in(scope.db).list()).filter(({ recipient }) => recipient === "gone@example.org");
  expect(mail).toMatchObject({ status: "failed", attempts: 6 });
});

test.each([
  ["subject", "a\r\nBcc: somebody@example.org", "reader@example.org"],
  ["subject", "a\nb", "reader@example.org"],
  ["recipient", "Guten Tag", "reader@example.org\r\nBcc: other@example.org"],
  ["subject", "a\0b", "reader@example.org"],
])("a line break in the %s never reaches a mail server", async (_field, subject, recipient) => {
  const at = await quietCounty();
  await put(await at(), [recipient], subject);
  const taken: unknown[] = [];
  const binding = { send: async (mail: unknown) => taken.push(mail) } as unknown as SendEmail;
  await sendDueMail(await at(), bindingTransport(binding, "heimvorteil@example.org"));
  expect(taken).toEqual([]);
  const scope = await at();
  const mail = (await Outbox.in(scope.db).list()).find((one) => one.recipient === recipient);
  expect(mail).toMatchObject({ status: "failed", failure: "HeaderInjection" });
});

test("a county's name with a line break in it does not become a header", async () => {
  const binding = { send: async () => expect.unreachable() } as unknown as SendEmail;
  const transport = bindingTransport(binding, "heimvorteil@example.org");
  const head = { name: "Kreis\r\nBcc: other@example.org", origin: "https://kreis.example.org", accent: "#000000" };
  await expect(transport.send({ to: "reader@example.org", letter: letter(), head })).rejects.toMatchObject({
    name: "HeaderInjection",
  });
});
