// SPDX-License-Identifier: GPL-3.0-or-later
// One ticket, followed while it is open on the screen: what happened, who has it, and a word or a photo back.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Failure, Schemas } from "../api/client";
import { useSurroundings } from "../context";
import { dateTimeText, timeText } from "../format";
import { Alert } from "../parts/alert";
import { Details } from "../parts/details";
import { Field, describedBy } from "../parts/field";
import { Icon } from "../parts/icon";
import { sendPhoto, shrunk } from "../parts/photo";
import { Link } from "../router";
import { recall, remember } from "../storage";
import { marked, ownPost } from "./api";
import { Announced, OwnFrame, PageHead, TicketBadge, Trouble, useNews } from "./parts";
import { signedOut } from "./session";
import { followPause, useOwn } from "./useown";
import { usePortalWords } from "./words";

type Ticket = Schemas["PortalTicketDetail"];
type Event = Schemas["PortalTicketEvent"];

function Happened({ event }: { event: Event }) {
  const { brand, language } = useSurroundings();
  const portal = usePortalWords();
  const said = event.action === "comment";
  return (
    <li class={`event ${event.by} ${said ? "said" : ""}`}>
      <p class="event-head">
        <strong>
          {said
            ? portal.tickets.by[event.by]
            : (portal.tickets.actions[event.action] ?? portal.tickets.otherAction)}
        </strong>
        <time class="small" dateTime={event.at}>
          {!said && `${portal.tickets.by[event.by]} · `}
          {dateTimeText(event.at, brand.zone, language)}
        </time>
      </p>
      {event.note !== null && <p class="as-written">{event.note}</p>}
    </li>
  );
}

function Comment({ number, onSaid }: { number: string; onSaid: (ticket: Ticket) => void }) {
  const { words } = useSurroundings();
  const portal = usePortalWords();
  const draft = `comment.${number}`;
  const [text, setText] = useState(() => recall("session", draft) ?? "");
  const [fault, setFault] = useState<string | undefined>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(false);
  useEffect(() => remember("session", draft, text === "" ? null : text), [draft, text]);

  const send = async () => {
    if (busy) return;
    if (text.trim() === "") {
      setFault(words.checks.required);
      document.getElementById("comment")?.focus();
      return;
    }
    setBusy(true);
    setFailure(null);
    const answer = await ownPost(
      "/api/customer-portal/tickets/{number}/comments",
      { text: text.trim() },
      { path: { number } },
    );
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    setText("");
    setSent(true);
    onSaid(answer.data);
  };
  const field = { id: "comment", label: portal.tickets.comment, error: fault };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field {...field}>
        <textarea
          {...describedBy(field)}
          rows={3}
          maxLength={2000}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setFault(undefined);
            setSent(false);
          }}
        />
      </Field>
      {failure && <Trouble failure={failure} />}
      {sent && <Alert tone="good">{portal.tickets.commentSent}</Alert>}
      <button type="submit" class="button" disabled={busy}>
        {busy ? <span class="spinner" aria-hidden="true" /> : <Icon name="message" />}
        {portal.tickets.commentSend}
      </button>
    </form>
  );
}

type Sending =
  | { at: "rest" | "shrinking" | "broken" | "sent" }
  | { at: "sending"; percent: number }
  | { at: "failed"; photo: Blob; failure: Failure };

function Photos({ ticket, closed, onSent }: { ticket: Ticket; closed: boolean; onSent: () => void }) {
  const { words } = useSurroundings();
  const portal = usePortalWords();
  const [state, setState] = useState<Sending>({ at: "rest" });
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const url = `/api/customer-portal/tickets/${ticket.number}/photos`;
  const send = async (photo: Blob) => {
    setState({ at: "sending", percent: 0 });
    const upload = sendPhoto(photo, { method: "POST", url, headers: await marked() }, (percent) =>
      setState({ at: "sending", percent }),
    );
    stop.current = upload.stop;
    const sent = await upload.sent;
    stop.current = null;
    if (sent.ok) {
      setState({ at: "sent" });
      onSent();
    } else if (sent.failure.problem?.code === "unauthorized") {
      signedOut("ended");
    } else {
      setState({ at: "failed", photo, failure: sent.failure });
    }
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    setState({ at: "shrinking" });
    const small = await shrunk(file);
    if (small === null) setState({ at: "broken" });
    else await send(small);
  };
  const busy = state.at === "shrinking" || state.at === "sending";
  if (closed && ticket.photos.length === 0) return null;
  return (
    <section class="card photo">
      <h2 id="photos">{portal.tickets.photos}</h2>
      {ticket.photos.length > 0 && (
        <ul class="photos">
          {ticket.photos.map((photo, at) => (
            <li key={photo.id}>
              <a href={`${url}/${photo.id}`} target="_blank" rel="noopener">
                <img
                  src={`${url}/${photo.id}`}
                  alt={portal.tickets.photo(at + 1)}
                  width={photo.width}
                  height={photo.height}
                  loading="lazy"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
      {state.at === "shrinking" && (
        <p class="progress-text" role="status">
          <span class="spinner" aria-hidden="true" /> {words.data.photoShrinking}
        </p>
      )}
      {state.at === "sending" && (
        <div>
          <p class="progress-text" role="status">
            {words.data.photoSending(state.percent)}
          </p>
          <progress max={100} value={state.percent} aria-labelledby="photos" />
        </div>
      )}
      {state.at === "sent" && <Alert tone="good">{portal.tickets.photoSent}</Alert>}
      {state.at === "broken" && <Alert tone="bad">{words.data.photoBroken}</Alert>}
      {state.at === "failed" && <Trouble failure={state.failure} onRetry={() => void send(state.photo)} />}
      {!closed && (
        <>
          <p class="hint" id="photo-hint">
            {portal.tickets.photoHint}
          </p>
          <label class={`button file ${busy ? "disabled" : ""}`}>
            <Icon name="camera" />
            <span id="photo-label">{portal.tickets.addPhoto}</span>
            <input
              type="file"
              accept="image/jpeg,image/png,image/webp,image/*"
              disabled={busy}
              aria-labelledby="photo-label"
              aria-describedby="photo-hint"
              onChange={(event) => {
                void take(event.currentTarget.files?.[0]);
                event.currentTarget.value = "";
              }}
            />
          </label>
        </>
      )}
    </section>
  );
}

function useJustMade(number: string): boolean {
  const [made] = useState(() => recall("session", "made") === number);
  useEffect(() => remember("session", "made", null), []);
  return made;
}

export function TicketPage({ number }: { number: string }) {
  const { brand, language } = useSurroundings();
  const portal = usePortalWords();
  const followed = useOwn(
    "/api/customer-portal/tickets/{number}",
    { path: { number } },
    { every: followPause },
  );
  const { own, show, again } = followed;
  const made = useJustMade(number);
  const status = own.state === "there" ? own.data.status : null;
  const sentence = useCallback(
    (value: string) => portal.tickets.changed(portal.tickets.statuses[value as Ticket["status"]]),
    [portal],
  );
  const news = useNews(status, sentence);
  const closed = status === "completed" || status === "cancelled";
  return (
    <main class="page portal" id="content">
      <PageHead
        title={own.state === "there" ? own.data.title : portal.titles.ticket}
        back={{ to: "/customer/tickets", text: portal.tickets.back }}
      />
      <Announced text={news} />
      {made && <Alert tone="good">{portal.tickets.made}</Alert>}
      <OwnFrame followed={followed}>
        {(ticket) => (
          <>
            <section class="card">
              <div class="status-row first">
                <TicketBadge status={ticket.status} />
                {own.state === "there" && own.freshness !== "old" && (
                  <span class="small">{portal.tickets.updated(timeText(own.at, brand.zone))}</span>
                )}
              </div>
              {ticket.scheduled_at !== null && !closed && (
                <p class="appointment">
                  <Icon name="calendar" />
                  <span>
                    <span class="small">{portal.tickets.visit}</span>
                    <strong>{dateTimeText(ticket.scheduled_at, brand.zone, language)}</strong>
                  </span>
                </p>
              )}
              <Details
                rows={[
                  [portal.tickets.number, ticket.number],
                  [portal.tickets.type, portal.tickets.types[ticket.type]],
                  [portal.tickets.priority, portal.tickets.priorities[ticket.priority]],
                  [portal.tickets.package, ticket.package_name],
                  [portal.tickets.technician, ticket.technician],
                  [
                    portal.tickets.dueLabel,
                    closed || ticket.due_at === null
                      ? null
                      : dateTimeText(ticket.due_at, brand.zone, language),
                  ],
                  [portal.tickets.created, dateTimeText(ticket.created_at, brand.zone, language)],
                  [
                    portal.tickets.description,
                    ticket.description === null ? null : (
                      <span key="d" class="as-written">
                        {ticket.description}
                      </span>
                    ),
                  ],
                ]}
              />
            </section>
            <section class="card">
              <h2>{portal.tickets.history}</h2>
              <ol class="events">
                {ticket.history.map((event) => (
                  <Happened key={`${event.at} ${event.action}`} event={event} />
                ))}
              </ol>
              {closed ? (
                <>
                  <p class="lead">{portal.tickets.closed}</p>
                  <Link to="/customer/tickets/new" class="button">
                    {portal.tickets.make}
                  </Link>
                </>
              ) : (
                <Comment number={number} onSaid={show} />
              )}
            </section>
            <Photos ticket={ticket} closed={closed} onSent={again} />
          </>
        )}
      </OwnFrame>
    </main>
  );
}
