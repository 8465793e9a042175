export { letterHtml, letterText, type Letterhead } from "./letter.tsx";
export { bindingTransport, HeaderInjection, type MailTransport, type OutgoingMail } from "./transport.ts";
