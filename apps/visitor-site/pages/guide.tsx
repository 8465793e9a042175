import type { ComponentChildren } from "preact";
import { inLanguage, type Language } from "#kernel";
import type { Scope } from "#domain/scope";
import { GuideContact } from "#ui";
import { contactTexts } from "../texts/contact.ts";

interface GuideProps {
  scope: Scope;
  language: Language;
  words?: ComponentChildren;
  actions?: ComponentChildren;
  level?: 2 | 3;
}

/** The county's contact person with every way to reach them; a county without one yet speaks for itself. */
export function Guide({ scope, language, ...rest }: GuideProps) {
  const { tenant } = scope;
  const { guide } = tenant.site;
  const t = contactTexts(language);
  const phone = guide.phone || tenant.legal.phone;
  const mail = guide.mail || tenant.legal.mail;
  return (
    <GuideContact
      {...rest}
      name={guide.name || tenant.name}
      role={guide.name ? inLanguage(guide.role, language).text : ""}
      motif={tenant.look.motif}
      seed={`${tenant.slug} guide`}
      phone={phone ? { label: phone, href: `tel:${phone.replaceAll(/[^+\d]/g, "")}` } : undefined}
      mail={mail ? { label: mail, href: `mailto:${mail}` } : undefined}
      hours={inLanguage(guide.hours, language).text || undefined}
      labels={{ phone: t.phone, mail: t.mailLabel, hours: t.hours }}
    />
  );
}
