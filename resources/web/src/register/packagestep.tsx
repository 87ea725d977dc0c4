// SPDX-License-Identifier: GPL-3.0-or-later
// Step 3: which package, and when.
import { useSurroundings } from "../context";
import { dayText, localDay } from "../format";
import { Alert, FailureAlert } from "../parts/alert";
import { Field, FieldError, TextField, describedBy } from "../parts/field";
import { Icon } from "../parts/icon";
import type { Offer } from "../parts/packages";
import { OfferFace } from "../parts/packages";
import { Skeleton } from "../parts/skeleton";
import type { Loaded } from "../parts/useload";
import { useStore } from "../store";
import type { StepProps } from "./datastep";
import type { Draft } from "./draft";
import { draftStore, setDraft } from "./draft";

const longestNotes = 1000;
const latestInstallDays = 90; // the product's default; the server says where another one is set

const timesOfDay = ["", "morning", "afternoon", "evening"] as const;

function Offers(props: StepProps & { offers: Loaded<{ items: Offer[] }> }) {
  const { words } = useSurroundings();
  const { packageCode } = useStore(draftStore);
  const { offers, faults, onFaults } = props;
  if (offers.state === "loading") return <Skeleton lines={3} kind="cards" />;
  if (offers.state === "failed") return <FailureAlert failure={offers.failure} onRetry={offers.retry} />;
  if (offers.data.items.length === 0) return <Alert tone="note">{words.package.empty}</Alert>;
  const gone = packageCode !== "" && !offers.data.items.some((offer) => offer.code === packageCode);
  return (
    <fieldset class="plain" aria-describedby="package_code-error">
      <legend class="visually-hidden">{words.package.choose}</legend>
      {gone && <Alert tone="note">{words.package.gone}</Alert>}
      <div class="offers">
        {offers.data.items.map((offer, at) => (
          <label key={offer.code} class="offer">
            <input
              type="radio"
              name="package"
              id={at === 0 ? "package_code" : undefined}
              checked={offer.code === packageCode}
              onChange={() => {
                setDraft({ packageCode: offer.code });
                onFaults({ package_code: undefined });
              }}
            />
            <OfferFace offer={offer}>
              <span class="offer-mark">
                <Icon name="check" />
              </span>
            </OfferFace>
          </label>
        ))}
      </div>
      <FieldError id="package_code" error={faults.package_code} />
      <p class="small">{words.beforeTax}</p>
    </fieldset>
  );
}

export function PackageStep(props: StepProps & { offers: Loaded<{ items: Offer[] }> }) {
  const { words, language, brand } = useSurroundings();
  const draft = useStore(draftStore);
  const { faults, onFaults } = props;
  const today = Date.now();
  const notes = {
    id: "notes",
    label: words.package.notes,
    hint: words.package.notesHint,
    error: faults.notes,
    optional: true,
  };
  return (
    <>
      <p class="lead">{words.package.intro}</p>
      <Offers {...props} />
      <fieldset>
        <legend>{words.package.schedule}</legend>
        <TextField
          id="preferred_date"
          label={words.package.date}
          optional
          error={faults.preferred_date}
          value={draft.date}
          input={{
            type: "date",
            min: localDay(today, brand.zone),
            max: localDay(today + latestInstallDays * 86_400_000, brand.zone),
          }}
          onValue={(date) => {
            setDraft({ date });
            onFaults({ preferred_date: undefined });
          }}
        />
        {/^\d{4}-\d\d-\d\d$/.test(draft.date) && (
          <p class="hint" role="status">
            {words.package.dateChosen(dayText(draft.date, language))}
          </p>
        )}
        <fieldset class="plain">
          <legend class="label">
            {words.package.slot}
            <span class="optional"> ({words.optional})</span>
          </legend>
          <div class="chips">
            {timesOfDay.map((slot) => (
              <label key={slot} class="chip">
                <input
                  type="radio"
                  name="slot"
                  checked={draft.slot === slot}
                  onChange={() => setDraft({ slot } satisfies Partial<Draft>)}
                />
                <span>{words.package.slots[slot || "any"]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <Field {...notes}>
          <textarea
            {...describedBy(notes)}
            rows={3}
            maxLength={longestNotes}
            value={draft.notes}
            onInput={(event) => {
              setDraft({ notes: event.currentTarget.value });
              onFaults({ notes: undefined });
            }}
          />
        </Field>
      </fieldset>
    </>
  );
}
