// SPDX-License-Identifier: GPL-3.0-or-later
// Logging in: the number, the code, and the account where the number has several (S17). Where somebody was is
// kept over the way to WhatsApp and back, which may kill the tab.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Failure, Schemas } from "../api/client";
import { useSurroundings } from "../context";
import { phoneText, subscriber } from "../format";
import { Alert } from "../parts/alert";
import type { CodeSent } from "../parts/code";
import { CodeEntry } from "../parts/code";
import { TextField } from "../parts/field";
import { Help } from "../parts/help";
import { Icon } from "../parts/icon";
import { Link, navigate } from "../router";
import { recallJson, remember } from "../storage";
import { doorPost } from "./api";
import { Trouble } from "./parts";
import { ask, signedIn, takeReturn, takeWhyOut } from "./session";
import { usePortalWords } from "./words";

type Choice = Schemas["PortalChoice"];
interface Begun extends CodeSent {
  phone: string;
}

/** With `cookie` no token is answered: what comes is the session, or the accounts to choose from. */
type Entry = Schemas["PortalCookieSignedIn"] | Choice;

function begunBefore(): Begun | null {
  const { phone, resendAt, expiresAt } = recallJson<Begun>("session", "login") ?? {};
  if (phone === undefined || resendAt === undefined || expiresAt === undefined) return null;
  return expiresAt > Date.now() ? { phone, resendAt, expiresAt } : null;
}

function keepBegun(begun: Begun | null): void {
  remember("session", "login", begun === null ? null : JSON.stringify(begun));
}

function enter(session: Schemas["PortalCookieSignedIn"]): void {
  keepBegun(null);
  signedIn(session);
  navigate(takeReturn(), "replace");
}

function requestCode(phone: string) {
  return doorPost("/api/customer-portal/request-otp", { phone });
}

function NumberStep({ first, onSent }: { first: string; onSent: (begun: Begun) => void }) {
  const { words } = useSurroundings();
  const [phone, setPhone] = useState(first);
  const [fault, setFault] = useState<string | undefined>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  const refuse = (why: string) => {
    setFault(why);
    document.getElementById("phone")?.focus();
  };
  const send = async () => {
    if (busy) return;
    if (subscriber(phone) === null) {
      refuse(phone.trim() === "" ? words.checks.required : words.checks.phone);
      return;
    }
    setBusy(true);
    setFailure(null);
    const answer = await requestCode(phone);
    setBusy(false);
    if (answer.ok) {
      const { resend_in, expires_in } = answer.data;
      onSent({ phone, resendAt: Date.now() + resend_in * 1000, expiresAt: Date.now() + expires_in * 1000 });
      return;
    }
    const wrong = answer.failure.problem?.errors?.find((one) => one.field === "phone");
    if (wrong) refuse(wrong.message);
    else setFailure(answer.failure);
  };
  return (
    <form
      class="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        id="phone"
        label={words.data.phone}
        hint={words.data.phoneHint}
        error={fault}
        value={phone}
        input={{ type: "tel", inputMode: "tel", autocomplete: "tel", maxLength: 24 }}
        onValue={(typed) => {
          setPhone(typed);
          setFault(undefined);
        }}
      />
      {failure && <Trouble failure={failure} />}
      <button type="submit" class="button primary wide" disabled={busy}>
        {busy && <span class="spinner" aria-hidden="true" />}
        {words.data.send}
      </button>
    </form>
  );
}

function CodeStep(props: {
  begun: Begun;
  onSent: (sent: CodeSent) => void;
  onChoice: (choice: Choice) => void;
  onBack: () => void;
}) {
  const { words } = useSurroundings();
  const portal = usePortalWords();
  const { begun } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => document.getElementById("code")?.focus(), []);
  return (
    <section class="card">
      <h2 ref={heading}>{portal.login.codeTitle}</h2>
      <CodeEntry
        id="code"
        sent={begun}
        sentText={portal.login.sent(phoneText(begun.phone).replace(/-/g, "\u2011"))}
        send={() => requestCode(begun.phone)}
        onSent={props.onSent}
        verify={async (code) => {
          const answer = await doorPost("/api/customer-portal/verify-otp", {
            phone: begun.phone,
            code,
            cookie: true,
          });
          if (!answer.ok) return answer.failure;
          const entry = answer.data as Entry;
          if ("accounts" in entry) props.onChoice(entry);
          else enter(entry);
          return null;
        }}
      />
      <p class="small">
        {portal.login.safety} {portal.login.nothing}
      </p>
      <button type="button" class="button quiet" onClick={props.onBack}>
        <Icon name="left" />
        {words.data.change}
      </button>
    </section>
  );
}

function ChooseStep({ choice, onStale }: { choice: Choice; onStale: () => void }) {
  const portal = usePortalWords();
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const choose = async (customer_code: string) => {
    if (busy !== null) return;
    setBusy(customer_code);
    setFailure(null);
    const { choice_token } = choice;
    const answer = await doorPost("/api/customer-portal/choose", {
      choice_token,
      customer_code,
      cookie: true,
    });
    setBusy(null);
    if (answer.ok) enter(answer.data as Schemas["PortalCookieSignedIn"]);
    else if (answer.failure.problem?.code === "unauthorized") onStale();
    else setFailure(answer.failure);
  };
  return (
    <section class="card">
      <h2 ref={heading} tabIndex={-1}>
        {portal.login.chooseTitle}
      </h2>
      <p>{portal.login.chooseText}</p>
      {failure && <Trouble failure={failure} />}
      <ul class="rows">
        {choice.accounts.map((account) => (
          <li key={account.code}>
            <button
              type="button"
              class="row account"
              disabled={busy !== null}
              onClick={() => void choose(account.code)}
            >
              <span class="row-text">
                <strong>{account.full_name}</strong>
                <span class="small">{[account.street, account.city].filter(Boolean).join(", ")}</span>
                <span class="small">
                  {account.code} · {account.package_name}
                </span>
              </span>
              {busy === account.code ? <span class="spinner" aria-hidden="true" /> : <Icon name="right" />}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function LoginPage() {
  const portal = usePortalWords();
  const [begun, setBegun] = useState<Begun | null>(begunBefore);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [stale, setStale] = useState(false);
  const [why] = useState(takeWhyOut);
  const [lastPhone, setLastPhone] = useState("");

  // Whoever is logged in already need not do it again.
  useEffect(() => {
    let wanted = why === null;
    if (wanted)
      void ask().then((answer) => {
        if (wanted && answer.ok) navigate(takeReturn(), "replace");
      });
    return () => {
      wanted = false;
    };
  }, [why]);

  const sent = (next: Begun | null) => {
    keepBegun(next);
    setBegun(next);
  };
  return (
    <main class="page portal" id="content">
      <h1 tabIndex={-1}>{portal.login.title}</h1>
      {choice === null && <p class="lead">{portal.login.text}</p>}
      {why !== null && begun === null && (
        <Alert tone={why === "ended" ? "note" : "good"}>{portal.login[why]}</Alert>
      )}
      {stale && <Alert tone="bad">{portal.login.chooseAgain}</Alert>}
      {choice !== null ? (
        <ChooseStep
          choice={choice}
          onStale={() => {
            setChoice(null);
            sent(null);
            setStale(true);
          }}
        />
      ) : begun === null ? (
        <NumberStep
          first={lastPhone}
          onSent={(next) => {
            setStale(false);
            sent(next);
          }}
        />
      ) : (
        <CodeStep
          begun={begun}
          onSent={(code) => sent({ phone: begun.phone, ...code })}
          onChoice={setChoice}
          onBack={() => {
            setLastPhone(begun.phone);
            sent(null);
          }}
        />
      )}
      <p class="centred-line">
        {portal.login.notYet} <Link to="/register">{portal.login.register}</Link>
      </p>
      <Help />
    </main>
  );
}
