import type { Post } from "#db/repositories";
import { mayActAs } from "#domain/team/actors";
import { ButtonLink, DataTable, EmptyState, Link, PageTitle, Pagination, TabNav, Tag } from "#ui";
import { shortDate } from "#web";
import { postKinds } from "../texts/words.ts";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface PostsProps extends PageProps {
  posts: Post[];
  status: Post["status"];
  /** The address of the next page, where there is one. */
  next?: string;
}

/** Drafts, or what is published. */
export function PostsPage({ posts, status, next, ...page }: PostsProps) {
  const mayWrite = mayActAs("editor", page.member.role);
  const write = mayWrite && (
    <ButtonLink href="/team/beitraege/neu" icon="plus">
      Neuer Beitrag
    </ButtonLink>
  );
  return (
    <TeamFrame {...page} path="/team/beitraege" title="Beiträge">
      <PageTitle
        title="Beiträge"
        lead="Neues und Geschichten für die Website, die Feeds und die Startseite."
        actions={write}
      />
      <TabNav
        label="Stand"
        items={[
          { href: "/team/beitraege", label: "Veröffentlicht", current: status === "published" },
          { href: "/team/beitraege?stand=entwurf", label: "Entwürfe", current: status === "draft" },
        ]}
      />
      <DataTable
        caption={status === "draft" ? "Entwürfe" : "Veröffentlichte Beiträge"}
        captionHidden
        narrow="stack"
        columns={[
          { label: "Titel" },
          { label: "Art" },
          { label: "Englisch" },
          { label: status === "draft" ? "Zuletzt geändert" : "Veröffentlicht" },
        ]}
        rows={posts.map((post) => [
          <Link href={`/team/beitraege/${post.id}`}>{post.title}</Link>,
          postKinds[post.kind],
          post.titleEn && post.teaserEn && post.bodyEn ? <Tag tone="success">ja</Tag> : <Tag>fehlt</Tag>,
          shortDate((status === "draft" ? post.updatedAt : post.publishedAt) ?? post.updatedAt, "de"),
        ])}
        empty={
          <EmptyState title={status === "draft" ? "Keine Entwürfe" : "Noch nichts veröffentlicht"} actions={write}>
            <p>Eine kurze Geschichte vom Wiederkommen liest jeder gern, auch wenn sie nur zehn Sätze hat.</p>
          </EmptyState>
        }
      />
      <Pagination label="Seiten" next={next ? { href: next, label: "Ältere" } : undefined} />
    </TeamFrame>
  );
}
