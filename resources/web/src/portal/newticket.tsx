// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for something: a repair, another package, the end. What is typed is kept until it is sent, also when
// the session ends meanwhile.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Failure } from "../api/client";
import { useSurroundings } from "../context";
import { money } from "../format";
import { FailureAlert } from "../parts/alert";
import { Field, FieldError, TextField, describedBy } from "../parts/field";
import { Icon } from "../parts/icon";
import { nameWithSpeed, useOffers } from "../parts/packages";
import { Skeleton } from "../parts/skeleton";
import { navigate } from "../router";
import { recallJson, remember } from "../storage";
import { ownPost } from "./api";
import { PageHead, Picture, Trouble } from "./parts";
import type { PictureName } from "./parts";
import { useOwn } from "./useown";
import { usePortalWords } from "./words";

const types = ["repair", "upgrade", "dismantle"] as const;
const priorities = ["low", "normal", "high"] as const;
// 1-product, "Tickets"; counted in service hours.
const promised = { low: 48, normal: 24, high: 4 };
const pictures: Record<(typeof types)[number], PictureName> = {
  repair: "wrench",
  upgrade: "swift",
  dismantle: "leave",
};

interface Draft {
  type: (typeof types)[number];
  title: string;
  description: string;
  priority: (typeof priorities)[number];
  package: string;
}
const empty: Draft = { type: "repair", title: "", description: "", priority: "normal", package: "" };

function begun(): Draft {
  const kept = { ...empty, ...recallJson<Draft>("session", "ticket") };
  const asked = new URLSearchParams(location.search).get("type");
  const type = types.find((one) => one === asked);
  return type === undefined ? kept : { ...kept, type };
}

function Options<T extends string>(props: {
  id: string;
  label: string;
  chosen: T;
  choices: { value: T; name: string; text?: string | undefined; picture?: PictureName }[];
  onChoose: (value: T) => void;
  error?: string | undefined;
}) {
  return (
    <fieldset class="plain" id={props.id} tabIndex={-1}>
      <legend class="label">{props.label}</legend>
      <div class="options">
        {props.choices.map((choice) => (
          <label key={choice.value} class="option">
            <input
              type="radio"
              name={props.id}
              value={choice.value}
              checked={choice.value === props.chosen}
              onChange={() => props.onChoose(choice.value)}
            />
            {choice.picture && <Picture name={choice.picture} />}
            <span>
              <strong>{choice.name}</strong>
              {choice.text && <span class="small line">{choice.text}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={props.id} error={props.error} />
    </fieldset>
  );
}

function PackageChoice(props: { present: string | null; chosen: string; onChoose: (code: string) => void }) {
  const { words } = useSurroundings();
  const portal = usePortalWords();
  const offers = useOffers();
  if (offers.state === "loading") return <Skeleton lines={3} kind="text" />;
  if (offers.state === "failed") return <FailureAlert failure={offers.failure} onRetry={offers.retry} />;
  const choices = offers.data.items
    .filter((offer) => offer.code !== props.present)
    .map((offer) => ({
      value: offer.code,
      name: nameWithSpeed(offer, words),
      text: `${money(offer.price)}${words.perMonth}`,
    }));
  return (
    <Options
      id="package_code"
      label={portal.tickets.package}
      chosen={props.chosen}
      choices={[...choices, { value: "", name: portal.tickets.packageLater, text: undefined }]}
      onChoose={props.onChoose}
    />
  );
}

export function NewTicketPage() {
  const { words } = useSurroundings();
  const portal = usePortalWords();
  const [draft, setDraft] = useState<Draft>(begun);
  const [faults, setFaults] = useState<Partial<Record<string, string>>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const inFlight = useRef(false);
  const { own } = useOwn("/api/customer-portal/profile"); // who asks, and what they have
  useEffect(() => remember("session", "ticket", JSON.stringify(draft)), [draft]);

  const set = (change: Partial<Draft>) => {
    setDraft((last) => ({ ...last, ...change }));
    setFaults({});
  };
  const refuse = (wrong: Partial<Record<string, string>>) => {
    setFaults(wrong);
    document.getElementById(Object.keys(wrong)[0] ?? "")?.focus();
  };
  const send = async () => {
    if (inFlight.current) return;
    const title = draft.title.trim();
    if (title.length < 3) {
      refuse({ title: title === "" ? words.checks.required : words.checks.tooShort(3) });
      return;
    }
    inFlight.current = true;
    setBusy(true);
    setFailure(null);
    const { type, priority } = draft;
    const answer = await ownPost("/api/customer-portal/tickets", {
      type,
      title,
      priority,
      description: draft.description.trim() || null,
      package_code: type === "upgrade" && draft.package !== "" ? draft.package : null,
    });
    inFlight.current = false;
    setBusy(false);
    if (answer.ok) {
      remember("session", "ticket", null);
      remember("session", "made", answer.data.number);
      navigate(`/customer/tickets/${answer.data.number}`, "replace");
      return;
    }
    const errors = answer.failure.problem?.errors ?? [];
    const known = errors.filter((one) => ["title", "description", "package_code"].includes(one.field));
    if (known.length > 0) refuse(Object.fromEntries(known.map((one) => [one.field, one.message])));
    else setFailure(answer.failure);
  };
  const description = {
    id: "description",
    label: portal.tickets.description,
    hint: draft.type === "repair" ? portal.tickets.descriptionHint : undefined,
    error: faults.description,
    optional: true,
  };
  return (
    <main class="page portal" id="content">
      <PageHead
        title={portal.titles.newticket}
        back={{ to: "/customer/tickets", text: portal.tickets.back }}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Options
          id="type"
          label={portal.tickets.type}
          chosen={draft.type}
          choices={types.map((type) => ({
            value: type,
            name: portal.tickets.types[type],
            text: portal.tickets.typeTexts[type],
            picture: pictures[type],
          }))}
          onChoose={(type) => set({ type })}
        />
        {draft.type === "upgrade" && (
          <PackageChoice
            present={own.state === "there" ? own.data.package.code : null}
            chosen={draft.package}
            onChoose={(code) => set({ package: code })}
          />
        )}
        <TextField
          id="title"
          label={portal.tickets.subject}
          hint={draft.type === "repair" ? portal.tickets.subjectHint : undefined}
          error={faults.title}
          value={draft.title}
          input={{ maxLength: 150 }}
          onValue={(title) => set({ title })}
        />
        <Field {...description}>
          <textarea
            {...describedBy(description)}
            rows={4}
            maxLength={4000}
            value={draft.description}
            onInput={(event) => set({ description: event.currentTarget.value })}
          />
        </Field>
        <Options
          id="priority"
          label={portal.tickets.priority}
          chosen={draft.priority}
          choices={priorities.map((priority) => ({
            value: priority,
            name: portal.tickets.priorities[priority],
            text: portal.tickets.promise(promised[priority]),
          }))}
          onChoose={(priority) => set({ priority })}
        />
        <p class="hint">{portal.tickets.photoLater}</p>
        {failure && <Trouble failure={failure} />}
        <button type="submit" class="button primary wide" disabled={busy}>
          {busy && <span class="spinner" aria-hidden="true" />}
          {busy ? portal.tickets.sending : portal.tickets.send}
          {!busy && <Icon name="right" />}
        </button>
      </form>
    </main>
  );
}
