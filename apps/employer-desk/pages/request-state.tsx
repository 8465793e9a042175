import type { DeskRequest } from "#db/repositories";
import { Button, Form, Notice, Tag } from "#ui";
import { shortDate } from "#web";
import { requestNames } from "../texts/requests.ts";

interface RequestStateProps {
  request: DeskRequest;
  /** Where the desk lives. */
  home: string;
  /** What it is about, in a word or two. */
  about?: string;
}

/** What waits for the county or was declined, with the reason and the way to take it back. */
export function RequestState({ request, home, about }: RequestStateProps) {
  const title = about ? `${requestNames[request.kind]}: ${about}` : requestNames[request.kind];
  if (request.state === "declined")
    return (
      <Notice kind="warning" title={`${title} – nicht übernommen`}>
        <p>
          Begründung vom {shortDate(request.decidedAt!, "de")}: {request.reason}
        </p>
      </Notice>
    );
  return (
    <div class="request-waiting">
      <p>
        <Tag tone="warning">wartet auf Freigabe</Tag> {title}, seit {shortDate(request.askedAt, "de")}
      </p>
      <Form action={`${home}/wuensche/${request.id}/ruecknahme`} layout="inline">
        <Button kind="quiet" small icon="undo" label={`Zurücknehmen: ${title}`}>
          Zurücknehmen
        </Button>
      </Form>
    </div>
  );
}
