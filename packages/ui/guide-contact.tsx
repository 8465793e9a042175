import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";
import { Link } from "./link.tsx";
import type { MotifName } from "./look.ts";
import { Motif } from "./motif.tsx";

export type GuideContactProps = {
  name: string;
  role: ComponentChildren;
  motif: MotifName;
  seed: string;
  picture?: { src: string; alt: string; width: number; height: number };
  /** What the guide says to the reader, in their words. */
  words?: ComponentChildren;
  phone?: { label: string; href: string };
  mail?: { label: string; href: string };
  hours?: string;
  /** Spoken before phone, mail and hours. */
  labels: { phone: string; mail: string; hours: string };
  actions?: ComponentChildren;
  level?: 2 | 3;
};

/** The person to talk to. Without a photo a drawing of the landscape in an arched window stands in, never a stranger's face. */
export function GuideContact({
  name,
  role,
  motif,
  seed,
  picture,
  words,
  phone,
  mail,
  hours,
  labels,
  actions,
  level = 3,
}: GuideContactProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div class="guide">
      <div class="guide-portrait">
        {picture ? (
          <img src={picture.src} alt={picture.alt} width={picture.width} height={picture.height} loading="lazy" />
        ) : (
          <Motif motif={motif} seed={seed} variant="portrait" />
        )}
      </div>
      <div class="guide-words">
        {words && <blockquote>{words}</blockquote>}
        <Heading class="guide-name">{name}</Heading>
        <p class="guide-role">{role}</p>
        <ul class="guide-ways">
          {phone && (
            <li>
              <Icon name="phone" label={labels.phone} />
              <Link href={phone.href}>{phone.label}</Link>
            </li>
          )}
          {mail && (
            <li>
              <Icon name="mail" label={labels.mail} />
              <Link href={mail.href}>{mail.label}</Link>
            </li>
          )}
          {hours && (
            <li>
              <Icon name="clock" label={labels.hours} />
              <span>{hours}</span>
            </li>
          )}
        </ul>
        {actions && <div class="button-row">{actions}</div>}
      </div>
    </div>
  );
}
