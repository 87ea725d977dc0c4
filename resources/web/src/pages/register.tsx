// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard: four steps, each an entry of the browser's history, so that its back button goes a step back.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { get } from "../api/client";
import type { Failure } from "../api/client";
import { useSurroundings } from "../context";
import { Alert, FailureAlert } from "../parts/alert";
import { Icon } from "../parts/icon";
import { useOffers } from "../parts/packages";
import { useLoad } from "../parts/useload";
import { AddressStep } from "../register/addressstep";
import type { Faults } from "../register/checks";
import { faultsOf, reachable, stepOf } from "../register/checks";
import { ConfirmStep } from "../register/confirmstep";
import { DataStep } from "../register/datastep";
import { draftStore, emptyDraft, forgetDraft, secretsStore, setDraft } from "../register/draft";
import { PackageStep } from "../register/packagestep";
import { submit } from "../register/submit";
import { Success } from "../register/success";
import { useStore } from "../store";

function stepInAddress(): number {
  return Number(/^#([1-4])$/.exec(location.hash)?.[1] ?? 0);
}

function Progress({ step }: { step: number }) {
  const { words } = useSurroundings();
  return (
    <ol class="progress" aria-label={words.wizard.progress(step, words.wizard.steps[step - 1] ?? "")}>
      {words.wizard.steps.map((name, at) => (
        <li
          key={name}
          class={at + 1 < step ? "done" : at + 1 === step ? "current" : ""}
          aria-current={at + 1 === step ? "step" : undefined}
        >
          <span class="progress-mark">{at + 1 < step ? <Icon name="check" /> : at + 1}</span>
          <span class="progress-name">{name}</span>
        </li>
      ))}
    </ol>
  );
}

export function RegisterPage() {
  const { done } = useStore(secretsStore);
  return done ? <Success done={done} /> : <Wizard />;
}

function Wizard() {
  const { words, language, brand } = useSurroundings();
  const draft = useStore(draftStore);
  const secrets = useStore(secretsStore);
  const offers = useOffers();
  const loadNotice = useCallback(() => get("/api/registrations/public/consent", { path: {} }), [language]); // eslint-disable-line react-hooks/exhaustive-deps
  const notice = useLoad(loadNotice);

  const [photoBusy, setPhotoBusy] = useState(false);
  const checked = { draft, secrets, words, brand, photoBusy };
  const furthest = reachable(checked);
  const [step, setStep] = useState(() => {
    const shown = Math.min(stepInAddress() || draft.step, furthest);
    if (stepInAddress() !== shown) history.replaceState(null, "", `#${shown}`);
    return shown;
  });
  const [faults, setFaults] = useState<Faults>({});
  const [message, setMessage] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [lost, setLost] = useState(false);
  const [duplicate, setDuplicate] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [restored, setRestored] = useState(() => draft.fullName !== emptyDraft.fullName);
  const inFlight = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const focusField = useRef<string | null>(null);

  // Agreed to a notice that is no longer the one in force.
  const inForce = notice.state === "there" ? notice.data.version : draft.consent;
  useEffect(() => {
    if (draftStore.value.consent !== "" && draftStore.value.consent !== inForce) setDraft({ consent: "" });
  }, [inForce]);

  // The address carries the step, so that a reload and the history know it.
  const reachableNow = useRef(furthest);
  reachableNow.current = furthest;
  useLayoutEffect(() => {
    const follow = () => {
      if (location.pathname !== "/register") return;
      const asked = stepInAddress() || 1;
      const shown = Math.min(asked, reachableNow.current);
      if (shown !== asked) history.replaceState(null, "", `#${shown}`);
      setStep(shown);
    };
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  useLayoutEffect(() => {
    if (draftStore.value.step !== step) setDraft({ step });
  }, [step]);

  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const field = focusField.current;
    focusField.current = null;
    if (field !== null && focusOn(field)) return;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [step]);

  const go = (to: number) => {
    setFaults({});
    setMessage(null);
    setRestored(false);
    if (to === step) return;
    history.pushState({ from: step }, "", `#${to}`);
    setStep(to);
  };
  // The way somebody came, where they came from there; a tab that was opened on this step has no such way.
  const back = () => {
    const { from } = (history.state ?? {}) as { from?: number };
    if (from === step - 1) history.back();
    else go(step - 1);
  };
  const onFaults = useCallback((change: Faults) => {
    setFaults((last) => ({ ...last, ...change }));
    setMessage(null);
  }, []);

  /** Shows what is wrong, names it, and puts the focus on the first of it. */
  const show = (wrong: Faults, at: number) => {
    const names = Object.keys(wrong);
    if (at !== step) go(at);
    setFaults(wrong);
    setMessage(words.wizard.check(names.map((name) => labelOf(name)).join(", ")));
    focusField.current = names[0] ?? null;
    if (at === step && names[0] !== undefined) {
      focusField.current = null;
      focusOn(names[0]);
    }
  };
  const labelOf = (field: string): string => {
    const labels: Record<string, string> = {
      full_name: words.data.fullName,
      email: words.data.email,
      phone: words.data.phone,
      nik: words.data.nik,
      photo_id: words.data.photo,
      consent: words.data.privacy,
      "address.street": words.address.street,
      "address.rt": words.address.rt,
      "address.rw": words.address.rw,
      "address.province": words.address.province,
      "address.city": words.address.city,
      "address.district": words.address.district,
      "address.village": words.address.village,
      "address.postal_code": words.address.postalCode,
      "address.landmark": words.address.landmark,
      package_code: words.track.package,
      preferred_date: words.package.date,
      preferred_slot: words.package.slot,
      notes: words.package.notes,
    };
    return labels[field] ?? field;
  };

  const next = () => {
    const wrong = faultsOf(step, checked);
    if (Object.keys(wrong).length > 0) show(wrong, step);
    else go(step + 1);
  };

  const send = async () => {
    if (inFlight.current) return; // the double tap of a slow phone
    const at = reachable(checked);
    if (at < 4) {
      show(faultsOf(at, checked), at);
      return;
    }
    inFlight.current = true;
    setSending(true);
    setFailure(null);
    setLost(false);
    setDuplicate(null);
    const agreed =
      notice.state === "there" && notice.data.version === draft.consent ? notice.data.hash : null;
    const outcome = await submit(agreed);
    inFlight.current = false;
    setSending(false);
    switch (outcome.kind) {
      case "done":
        history.replaceState(null, "", "/register");
        break;
      case "lost":
        setLost(true);
        setFailure(outcome.failure);
        break;
      case "duplicate":
        setDuplicate(outcome.field);
        break;
      case "unproven":
        show({ phone: words.confirm.verifyAgain }, 1);
        setMessage(words.confirm.verifyAgain);
        break;
      case "refused": {
        const errors = outcome.failure.problem?.errors ?? [];
        const wrong = Object.fromEntries(errors.map((one) => [one.field, one.message]));
        const place = Math.min(4, ...errors.map((one) => stepOf(one.field)));
        if (place < 4) {
          show(wrong, place);
          if (errors.some((one) => one.field === "consent")) {
            setMessage(words.data.consentChanged);
            notice.retry();
          }
        } else setFailure(outcome.failure);
      }
    }
  };

  const name = words.wizard.steps[step - 1] ?? "";
  const items = offers.state === "there" ? offers.data.items : [];
  return (
    <main class="page" id="content">
      <h1 class="eyebrow">{words.wizard.title}</h1>
      <Progress step={step} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (step < 4) next();
          else void send();
        }}
      >
        <h2 ref={heading} tabIndex={-1}>
          <span class="visually-hidden">{words.wizard.progress(step, "")} </span>
          {name}
        </h2>
        {restored && step < 4 && (
          <Alert tone="plain">
            <p>{words.wizard.restored}</p>
            <button
              type="button"
              class="button small-button"
              onClick={() => {
                forgetDraft();
                setRestored(false);
                setFaults({});
                history.replaceState(null, "", "#1");
                setStep(1);
              }}
            >
              {words.wizard.restart}
            </button>
          </Alert>
        )}
        {step === 1 && (
          <DataStep faults={faults} onFaults={onFaults} notice={notice} onPhotoBusy={setPhotoBusy} />
        )}
        {step === 2 && <AddressStep faults={faults} onFaults={onFaults} />}
        {step === 3 && <PackageStep faults={faults} onFaults={onFaults} offers={offers} />}
        {step === 4 && (
          <ConfirmStep
            offer={items.find((offer) => offer.code === draft.packageCode)}
            duplicate={duplicate}
            onStep={go}
          />
        )}
        {message !== null && <Alert tone="bad">{message}</Alert>}
        {failure !== null && !lost && <FailureAlert failure={failure} />}
        {lost && (
          <Alert tone="bad" icon="wifi">
            <p>{words.confirm.lost}</p>
            {failure?.problem && <p class="small">{words.failures.reference(failure.problem.request_id)}</p>}
          </Alert>
        )}
        <div class="actions">
          {step > 1 && (
            <button type="button" class="button" disabled={sending} onClick={back}>
              <Icon name="left" />
              {words.wizard.back}
            </button>
          )}
          <button type="submit" class="button primary" disabled={sending} aria-disabled={sending}>
            {sending && <span class="spinner" aria-hidden="true" />}
            {step < 4 ? words.wizard.next : sending ? words.confirm.submitting : words.confirm.submit}
            {step < 4 && <Icon name="right" />}
          </button>
        </div>
      </form>
    </main>
  );
}

/** False where the field is not on the screen. */
function focusOn(field: string): boolean {
  const element = document.getElementById(field);
  element?.focus({ preventScroll: true });
  element?.closest(".field, fieldset")?.scrollIntoView({ block: "center" });
  return element !== null;
}
