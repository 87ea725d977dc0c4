// SPDX-License-Identifier: GPL-3.0-or-later
// Where the account is open, and ending that from afar (S15).
import { useEffect, useRef, useState } from "preact/hooks";
import type { Failure, Schemas } from "../api/client";
import { useSurroundings } from "../context";
import { dateTimeText } from "../format";
import { Alert } from "../parts/alert";
import { ownDelete, ownPost } from "./api";
import { deviceName } from "./device";
import { OwnFrame, PageHead, Picture, Trouble } from "./parts";
import { signedOut } from "./session";
import { useOwn } from "./useown";
import { usePortalWords } from "./words";

function Session(props: {
  session: Schemas["PortalSession"];
  onEnded: () => void;
  onFailed: (failure: Failure) => void;
}) {
  const { brand, language } = useSurroundings();
  const portal = usePortalWords();
  const [busy, setBusy] = useState(false);
  const { session } = props;
  const device = deviceName(session.user_agent) ?? portal.sessions.unknown;
  const end = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await ownDelete("/api/customer-portal/sessions/{id}", { path: { id: session.id } });
    setBusy(false);
    if (answer.ok) props.onEnded();
    else props.onFailed(answer.failure);
  };
  return (
    <div class="row still">
      <Picture name="device" />
      <span class="row-text">
        <strong>{device}</strong>
        {session.current && <span class="badge green">{portal.sessions.here}</span>}
        <span class="small">
          {portal.sessions.seen(dateTimeText(session.last_seen_at, brand.zone, language))}
        </span>
        <span class="small">
          {portal.sessions.since(dateTimeText(session.created_at, brand.zone, language))}
          {session.address !== null && ` · ${session.address}`}
        </span>
      </span>
      {!session.current && (
        <button
          type="button"
          class="button danger"
          disabled={busy}
          aria-label={portal.sessions.endOf(device)}
          onClick={() => void end()}
        >
          {busy && <span class="spinner" aria-hidden="true" />}
          {portal.sessions.end}
        </button>
      )}
    </div>
  );
}

function Everywhere() {
  const portal = usePortalWords();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  const leave = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    const answer = await ownPost("/api/customer-portal/logout", { everywhere: true });
    setBusy(false);
    if (answer.ok) signedOut("leftEverywhere");
    else setFailure(answer.failure);
  };
  if (!asking)
    return (
      <button type="button" class="button danger wide" onClick={() => setAsking(true)}>
        <Picture name="leave" />
        {portal.sessions.everywhere}
      </button>
    );
  return (
    <section class="card danger">
      <h2 ref={question} tabIndex={-1}>
        {portal.sessions.question}
      </h2>
      <p>{portal.sessions.questionText}</p>
      {failure && <Trouble failure={failure} />}
      <div class="buttons">
        <button type="button" class="button danger" disabled={busy} onClick={() => void leave()}>
          {busy && <span class="spinner" aria-hidden="true" />}
          {portal.sessions.yes}
        </button>
        <button type="button" class="button" disabled={busy} onClick={() => setAsking(false)}>
          {portal.sessions.no}
        </button>
      </div>
    </section>
  );
}

export function SessionsPage() {
  const portal = usePortalWords();
  const followed = useOwn("/api/customer-portal/sessions", {}, { keep: false });
  const [ended, setEnded] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  return (
    <main class="page portal" id="content">
      <PageHead
        title={portal.titles.sessions}
        back={{ to: "/customer/profile", text: portal.profile.back }}
      />
      <p class="lead">{portal.sessions.text}</p>
      {ended && <Alert tone="good">{portal.sessions.ended}</Alert>}
      {failure && <Trouble failure={failure} />}
      <OwnFrame followed={followed} lines={2}>
        {(list) => (
          <ul class="rows">
            {list.items.map((session) => (
              <li key={session.id}>
                <Session
                  session={session}
                  onEnded={() => {
                    setFailure(null);
                    setEnded(true);
                    followed.again();
                    document.querySelector("h1")?.focus();
                  }}
                  onFailed={setFailure}
                />
              </li>
            ))}
          </ul>
        )}
      </OwnFrame>
      <Everywhere />
    </main>
  );
}
