// SPDX-License-Identifier: GPL-3.0-or-later
// Step 4: everything once more before it is sent.
import type { ComponentChildren } from "preact";
import { useSurroundings } from "../context";
import { dayText, money, phoneText } from "../format";
import { Alert } from "../parts/alert";
import type { Row } from "../parts/details";
import { AddressLines, Details } from "../parts/details";
import { Icon } from "../parts/icon";
import type { Offer } from "../parts/packages";
import { nameWithSpeed } from "../parts/packages";
import { Link } from "../router";
import { useStore } from "../store";
import { draftStore, secretsStore, setDraft } from "./draft";

function Section(props: {
  title: string;
  step: number;
  onStep: (step: number) => void;
  children: ComponentChildren;
}) {
  const { words } = useSurroundings();
  return (
    <section class="card summary">
      <div class="card-head">
        <h3>{props.title}</h3>
        <button
          type="button"
          class="button quiet"
          aria-label={words.confirm.change(props.title)}
          onClick={() => props.onStep(props.step)}
        >
          {words.confirm.changeShort}
        </button>
      </div>
      {props.children}
    </section>
  );
}

export function ConfirmStep(props: {
  offer: Offer | undefined;
  /** The field that another application or customer has too. */
  duplicate: string | null;
  onStep: (step: number) => void;
}) {
  const { words, language } = useSurroundings();
  const draft = useStore(draftStore);
  const secrets = useStore(secretsStore);
  const { offer } = props;
  const data: Row[] = [
    [words.data.fullName, draft.fullName.trim()],
    [words.data.email, draft.email.trim()],
    [
      words.data.phone,
      <>
        {phoneText(draft.phone)}{" "}
        <span class="verified">
          <Icon name="checked" /> {words.data.verified}
        </span>
      </>,
    ],
    [words.data.nik, secrets.nik.trim() || words.confirm.none],
    [words.confirm.photo, secrets.photo ? words.confirm.photoThere : words.confirm.none],
  ];
  const address: Row[] = [
    [words.track.address, <AddressLines key="a" address={{ ...draft, postal_code: draft.postalCode }} />],
    [words.address.landmark, draft.landmark.trim()],
    [words.address.location, draft.place && `${draft.place.latitude}, ${draft.place.longitude}`],
  ];
  const order: Row[] = [
    [words.track.package, offer && `${nameWithSpeed(offer, words)}, ${money(offer.price)}${words.perMonth}`],
    [words.package.date, draft.date && dayText(draft.date, language)],
    [words.package.slot, words.package.slots[draft.slot || "any"]],
    [words.package.notes, draft.notes.trim()],
  ];
  return (
    <>
      <p class="lead">{words.confirm.intro}</p>
      <Section title={words.wizard.steps[0]} step={1} onStep={props.onStep}>
        <Details rows={data} />
      </Section>
      <Section title={words.wizard.steps[1]} step={2} onStep={props.onStep}>
        <Details rows={address} />
      </Section>
      <Section title={words.wizard.steps[2]} step={3} onStep={props.onStep}>
        <Details rows={order} />
      </Section>
      <section class="card important">
        <h3>
          <Icon name="info" /> {words.confirm.important}
        </h3>
        <ul>
          {[...words.confirm.notices, words.beforeTax].map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      </section>
      {props.duplicate !== null && (
        <>
          <Alert tone="bad">
            <p>{words.confirm.duplicate[props.duplicate]}</p>
            <p>{words.confirm.duplicateText}</p>
            <Link to="/track" class="button small-button">
              {words.titles.track}
            </Link>
          </Alert>
          <label class="tick">
            <input
              id="additional_home"
              type="checkbox"
              checked={draft.additionalHome}
              onChange={(event) => setDraft({ additionalHome: event.currentTarget.checked })}
            />
            <span>{words.confirm.additional}</span>
          </label>
        </>
      )}
    </>
  );
}
