// SPDX-License-Identifier: GPL-3.0-or-later
// Looking an application up, and following it.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { get, post } from "../api/client";
import type { Failure } from "../api/client";
import { useSurroundings } from "../context";
import { dateTimeText, dayText, money, phoneText, timeText } from "../format";
import { Alert, FailureAlert } from "../parts/alert";
import type { CodeSent } from "../parts/code";
import { CodeEntry } from "../parts/code";
import type { Row } from "../parts/details";
import { AddressLines, Details } from "../parts/details";
import { TextField } from "../parts/field";
import { Help } from "../parts/help";
import { Icon } from "../parts/icon";
import { nameWithSpeed } from "../parts/packages";
import { Qr } from "../parts/qr";
import { Skeleton } from "../parts/skeleton";
import { Link, navigate } from "../router";
import { CancelOwn } from "../track/cancel";
import { Badge, Timeline } from "../track/status";
import { keepToken, keptToken } from "../track/token";
import type { Full, Masked } from "../track/useapplication";
import { isFull, useApplication } from "../track/useapplication";

function Search({ missing }: { missing: string }) {
  const { words } = useSurroundings();
  const [typed, setTyped] = useState(missing);
  const [fault, setFault] = useState<string | undefined>(missing ? words.track.missing : undefined);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  const refuse = (why: string) => {
    setFault(why);
    document.getElementById("identifier")?.focus();
  };
  const search = async () => {
    const identifier = typed.trim();
    if (busy) return;
    if (!identifier) {
      refuse(words.checks.required);
      return;
    }
    setBusy(true);
    setFault(undefined);
    setFailure(null);
    const answer = await get("/api/registrations/public/status/{identifier}", { path: { identifier } });
    setBusy(false);
    // The number goes into the address, an email never does.
    if (answer.ok) navigate(`/track/${encodeURIComponent(answer.data.number)}`);
    else if (answer.failure.problem?.code === "not_found") refuse(words.track.missing);
    else setFailure(answer.failure);
  };
  return (
    <form
      class="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void search();
      }}
    >
      <TextField
        id="identifier"
        label={words.track.identifier}
        hint={words.track.identifierHint}
        error={fault}
        value={typed}
        input={{ autocomplete: "off", autocapitalize: "none", spellcheck: false, maxLength: 254 }}
        onValue={(value) => {
          setTyped(value);
          setFault(undefined);
        }}
      />
      {failure && <FailureAlert failure={failure} onRetry={() => void search()} />}
      <button type="submit" class="button primary wide" disabled={busy}>
        {busy ? <span class="spinner" aria-hidden="true" /> : <Icon name="search" />}
        {words.track.search}
      </button>
    </form>
  );
}

export function TrackPage() {
  const { words } = useSurroundings();
  return (
    <main class="page" id="content">
      <h1 tabIndex={-1}>{words.track.title}</h1>
      <p class="lead">{words.track.intro}</p>
      <Search missing="" />
      <Help />
    </main>
  );
}

function Unmask({ number, onToken }: { number: string; onToken: (token: string) => void }) {
  const { words } = useSurroundings();
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState<CodeSent | null>(null);
  if (!open) {
    return (
      <div class="unmask no-print">
        <p class="hint">
          <Icon name="lock" /> {words.track.masked}
        </p>
        <button type="button" class="button" onClick={() => setOpen(true)}>
          {words.track.unmask}
        </button>
      </div>
    );
  }
  return (
    <div class="unmask no-print">
      <p>{words.track.unmaskText}</p>
      <CodeEntry
        id="tracking-code"
        sent={sent}
        sentText={words.track.codeSent}
        send={() =>
          post("/api/registrations/public/status/{number}/request-otp", undefined, { path: { number } })
        }
        onSent={setSent}
        verify={async (code) => {
          const answer = await post(
            "/api/registrations/public/status/{number}/verify-otp",
            { code },
            { path: { number } },
          );
          if (!answer.ok) return answer.failure;
          onToken(answer.data.token);
          return null;
        }}
      />
    </div>
  );
}

function rowsOf(view: Masked | Full, surroundings: ReturnType<typeof useSurroundings>): Row[] {
  const { words, brand, language } = surroundings;
  const ordered = `${nameWithSpeed(view.package, words)}, ${money(view.package.price)}${words.perMonth}`;
  if (!isFull(view)) {
    return [
      [words.track.name, view.full_name_masked],
      [words.track.city, view.city],
      [words.track.package, ordered],
    ];
  }
  const wish = [
    view.preferred_date && dayText(view.preferred_date, language),
    view.preferred_slot && words.package.slots[view.preferred_slot],
  ];
  return [
    [words.track.name, view.full_name],
    [
      words.track.contact,
      <>
        <span class="line">{phoneText(view.phone)}</span>
        <span class="line">{view.email}</span>
      </>,
    ],
    [words.track.address, <AddressLines key="a" address={view.address} />],
    [words.address.landmark, view.address.landmark],
    [words.track.package, ordered],
    [words.track.wish, wish.filter(Boolean).join(", ")],
    [words.track.notes, view.notes],
    [words.track.submitted, dateTimeText(view.submitted_at, brand.zone, language)],
  ];
}

const open = ["pending_verification", "verified", "survey_scheduled", "survey_completed"];

export function ApplicationPage({ number }: { number: string }) {
  const surroundings = useSurroundings();
  const { words, brand, language } = surroundings;
  const [token, setToken] = useState(() => keptToken(number));
  const { followed, look, show } = useApplication(number, token, language);
  const [news, setNews] = useState("");
  const lastStatus = useRef<string | null>(null);
  const status = followed.state === "there" ? followed.view.status : null;
  useEffect(() => {
    if (status !== null && lastStatus.current !== null && status !== lastStatus.current)
      setNews(words.track.changed(words.track.statuses[status]));
    if (status !== null) lastStatus.current = status;
  }, [status, words]);
  const retry = useCallback(() => void look(), [look]);

  if (followed.state === "missing") {
    return (
      <main class="page" id="content">
        <h1 tabIndex={-1}>{words.track.title}</h1>
        <p class="lead">{words.track.intro}</p>
        <Search missing={number} />
        <Help />
      </main>
    );
  }
  if (followed.state !== "there") {
    return (
      <main class="page" id="content">
        <h1 tabIndex={-1}>{words.track.title}</h1>
        {followed.state === "loading" && <Skeleton lines={6} kind="text" />}
        {followed.state === "failed" && <FailureAlert failure={followed.failure} onRetry={retry} />}
        <Help about={number} />
      </main>
    );
  }
  const { view } = followed;
  const full = isFull(view);
  const link = `${brand.portal_url}/track/${view.number}${full && token ? `?token=${token}` : ""}`;
  return (
    <main class="page application" id="content">
      <p class="eyebrow">{words.track.title}</p>
      <h1 class="number" tabIndex={-1}>
        {view.number}
      </h1>
      <div class="status-row">
        <Badge status={view.status} />
        <span class="small">{words.track.updated(timeText(followed.at, brand.zone))}</span>
      </div>
      <span class="visually-hidden" role="status">
        {news}
      </span>
      {followed.stale && (
        <Alert tone="note" icon="wifi">
          {words.track.stale}
        </Alert>
      )}
      <section class={`card next ${view.status}`}>
        <h2>{words.track.next}</h2>
        <p>{view.next_step}</p>
        {full && view.survey_at && view.status === "survey_scheduled" && (
          <p class="appointment">
            <Icon name="calendar" />
            <span>
              <span class="small">{words.track.survey}</span>
              <strong>{dateTimeText(view.survey_at, brand.zone, language)}</strong>
            </span>
          </p>
        )}
        {view.rejection_reason && (
          <div class="reason">
            <h3>{words.track.reason}</h3>
            <p>{view.rejection_reason}</p>
          </div>
        )}
        {view.timeline.some(({ step, state }) => step === "customer" && state === "done") && (
          <Link to="/customer/login" class="button no-print">
            {words.track.portal}
          </Link>
        )}
        {(view.status === "rejected" || view.status === "cancelled") && (
          <Link to="/register" class="button no-print">
            {words.track.again}
          </Link>
        )}
      </section>
      <section class="card">
        <h2>{words.track.timeline}</h2>
        <Timeline steps={view.timeline} />
      </section>
      <section class="card">
        <h2>{words.track.applicant}</h2>
        <Details rows={rowsOf(view, surroundings)} />
        {!full && (
          <Unmask
            number={view.number}
            onToken={(opened) => {
              keepToken(number, opened);
              setToken(opened);
            }}
          />
        )}
      </section>
      <section class="card keep">
        <Qr text={link} label={words.track.qr} />
        <div class="stack no-print">
          <button type="button" class="button" onClick={() => print()}>
            <Icon name="print" />
            {words.track.print}
          </button>
          <Link to="/track" class="button quiet">
            {words.track.other}
          </Link>
        </div>
      </section>
      {full && token !== null && open.includes(view.status) && (
        <CancelOwn number={view.number} token={token} onCancelled={show} />
      )}
      <Help about={view.number} />
    </main>
  );
}
