import type { Post } from "#db/repositories";
import { mayActAs } from "#domain/team/actors";
import { Button, ButtonLink, Form, Notice, PageTitle, Section, Tag, Toolbar } from "#ui";
import { Markdown, shortDateTime } from "#web";
import { postKinds } from "../texts/words.ts";
import { TeamFrame, type PageProps } from "./frame.tsx";

interface PostProps extends PageProps {
  post: Post;
}

/** A post as its readers see it, and what can be done with it. */
export function PostPage({ post, ...page }: PostProps) {
  const path = `/team/beitraege/${post.id}`;
  const published = post.status === "published";
  return (
    <TeamFrame {...page} path={path} title={post.title}>
      <PageTitle
        kicker={postKinds[post.kind]}
        title={post.title}
        lead={post.teaser}
        meta={
          published ? (
            <Tag tone="success">veröffentlicht am {shortDateTime(post.publishedAt!, "de")}</Tag>
          ) : (
            <Tag>Entwurf</Tag>
          )
        }
      />
      {mayActAs("editor", page.member.role) && <Actions post={post} path={path} />}
      <Section title="Deutsch">
        <Markdown text={post.body} />
      </Section>
      <Section title="Englisch">
        {post.titleEn || post.teaserEn || post.bodyEn ? (
          <div lang="en">
            <h3>{post.titleEn}</h3>
            <p class="lead">{post.teaserEn}</p>
            <Markdown text={post.bodyEn ?? ""} lang="en" />
          </div>
        ) : (
          <Notice>Ohne Übersetzung erscheint auf den englischen Seiten der deutsche Text.</Notice>
        )}
      </Section>
    </TeamFrame>
  );
}

function Actions({ post, path }: { post: Post; path: string }) {
  const published = post.status === "published";
  return (
    <Toolbar
      label="Dieser Beitrag"
      actions={
        <>
          {published ? (
            <>
              <ButtonLink kind="quiet" icon="external" href={`/neues/${post.slug}`}>
                Auf der Website
              </ButtonLink>
              <Form action={`${path}/ruecknahme`} layout="inline">
                <Button kind="secondary" icon="undo">
                  Zurückziehen
                </Button>
              </Form>
            </>
          ) : (
            <>
              <ButtonLink kind="quiet" icon="remove" href={`${path}/loeschung`}>
                Löschen
              </ButtonLink>
              <Form action={`${path}/veroeffentlichung`} layout="inline">
                <Button icon="share">Veröffentlichen</Button>
              </Form>
            </>
          )}
        </>
      }
    >
      <ButtonLink kind="secondary" icon="edit" href={`${path}/bearbeiten`}>
        Bearbeiten
      </ButtonLink>
    </Toolbar>
  );
}
