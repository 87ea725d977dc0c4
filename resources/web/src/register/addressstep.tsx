// SPDX-License-Identifier: GPL-3.0-or-later
// Step 2: where the internet is to be installed. Regions are suggested from the province down; what is typed
// stands, whether it is in the list or not.
import { useCallback, useEffect, useState } from "preact/hooks";
import { get } from "../api/client";
import { useSurroundings } from "../context";
import { Alert } from "../parts/alert";
import type { Choice } from "../parts/combobox";
import { Combobox } from "../parts/combobox";
import { TextField } from "../parts/field";
import { Icon } from "../parts/icon";
import { useStore } from "../store";
import type { StepProps } from "./datastep";
import { draftStore, setDraft } from "./draft";
import type { Draft } from "./draft";

const levels = ["province", "city", "district", "village"] as const;
type Level = (typeof levels)[number];
type Lists = Partial<Record<Level, Choice[]>>;

const asked = new Map<string, Promise<Choice[] | null>>();

// Each list is asked for once; one that did not come is asked for again.
function regions(level: Level, parent: string): Promise<Choice[] | null> {
  const key = `${level} ${parent}`;
  const known = asked.get(key);
  if (known) return known;
  const answer = get("/api/regions", { query: { level, parent } }).then((got) => {
    if (got.ok) return got.data.items;
    asked.delete(key);
    return null;
  });
  asked.set(key, answer);
  return answer;
}

function codeOf(list: Choice[] | undefined, name: string): string | null {
  const wanted = name.trim().toLowerCase();
  return list?.find((choice) => choice.name.toLowerCase() === wanted)?.code ?? null;
}

/** The lists that fit what is typed so far, each level below the region chosen above it. */
function useRegions(draft: Draft): { lists: Lists; load: () => void } {
  const [lists, setLists] = useState<Lists>({});
  const { province, city, district } = draft;
  const load = useCallback(() => {
    const call = { wanted: true };
    void (async () => {
      const found: Lists = {};
      let parent: string | null = "";
      for (const level of levels) {
        if (parent === null) break;
        const list: Choice[] | null = await regions(level, parent);
        if (list === null) break;
        found[level] = list;
        parent = codeOf(list, { province, city, district, village: "" }[level]);
      }
      if (call.wanted) setLists(found);
    })();
    return () => {
      call.wanted = false;
    };
  }, [province, city, district]);
  useEffect(load, [load]);
  return { lists, load };
}

// Indonesia with a little sea around it, as libportal/customers/address.cpp has it.
function isInIndonesia(latitude: number, longitude: number): boolean {
  return latitude >= -11.5 && latitude <= 6.5 && longitude >= 94 && longitude <= 142;
}

function Place() {
  const { words } = useSurroundings();
  const { place } = useStore(draftStore);
  const [state, setState] = useState<"rest" | "busy" | "denied" | "failed" | "abroad">("rest");
  const locate = () => {
    if (!("geolocation" in navigator)) {
      setState("failed");
      return;
    }
    setState("busy");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        if (!isInIndonesia(coords.latitude, coords.longitude)) {
          setState("abroad");
          return;
        }
        setDraft({
          place: {
            latitude: Number(coords.latitude.toFixed(6)),
            longitude: Number(coords.longitude.toFixed(6)),
            metres: Math.round(coords.accuracy),
          },
        });
        setState("rest");
      },
      (error) => setState(error.code === error.PERMISSION_DENIED ? "denied" : "failed"),
      { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 },
    );
  };
  const trouble = {
    denied: words.address.locationDenied,
    failed: words.address.locationFailed,
    abroad: words.address.locationAbroad,
    rest: "",
    busy: "",
  }[state];
  return (
    <fieldset>
      <legend>
        {words.address.location}
        <span class="optional"> ({words.optional})</span>
      </legend>
      <p class="hint">{words.address.locationText}</p>
      {place && (
        <Alert tone="good" icon="pin">
          <p>{words.address.located(place.metres)}</p>
          <p class="small">
            {place.latitude}, {place.longitude}
          </p>
        </Alert>
      )}
      {trouble && <Alert tone="note">{trouble}</Alert>}
      <div class="buttons">
        <button type="button" class="button" onClick={locate} disabled={state === "busy"}>
          {state === "busy" ? <span class="spinner" aria-hidden="true" /> : <Icon name="pin" />}
          {state === "busy" ? words.address.locating : words.address.locate}
        </button>
        {place && (
          <button type="button" class="button quiet" onClick={() => setDraft({ place: null })}>
            {words.address.forget}
          </button>
        )}
      </div>
    </fieldset>
  );
}

export function AddressStep({ faults, onFaults }: StepProps) {
  const { words } = useSurroundings();
  const draft = useStore(draftStore);
  const { lists, load } = useRegions(draft);

  const line = (
    name: "street" | "rt" | "rw" | "postalCode" | "landmark",
    field: string,
    label: string,
    more: { hint?: string; optional?: boolean; autocomplete: string; digits?: number; longest?: number },
  ) => (
    <TextField
      id={field}
      label={label}
      hint={more.hint}
      optional={more.optional}
      error={faults[field]}
      value={draft[name]}
      input={{
        autocomplete: more.autocomplete,
        maxLength: more.digits ?? more.longest ?? 200,
        ...(more.digits ? { inputMode: "numeric" as const } : {}),
      }}
      onValue={(value) => {
        setDraft({ [name]: value });
        onFaults({ [field]: undefined });
      }}
    />
  );
  const region = (level: Level, label: string, autocomplete: string) => (
    <Combobox
      id={`address.${level}`}
      label={label}
      hint={level === "province" ? words.address.regionHint : undefined}
      optional={level === "province"}
      error={faults[`address.${level}`]}
      value={draft[level]}
      choices={lists[level] ?? []}
      autocomplete={autocomplete}
      onFocus={load}
      onValue={(value) => {
        setDraft({ [level]: value });
        onFaults({ [`address.${level}`]: undefined });
      }}
    />
  );
  return (
    <>
      <p class="lead">{words.address.intro}</p>
      {line("street", "address.street", words.address.street, {
        hint: words.address.streetHint,
        autocomplete: "address-line1",
      })}
      <div class="pair">
        {line("rt", "address.rt", words.address.rt, { optional: true, autocomplete: "off", digits: 3 })}
        {line("rw", "address.rw", words.address.rw, { optional: true, autocomplete: "off", digits: 3 })}
      </div>
      {region("province", words.address.province, "address-level1")}
      {region("city", words.address.city, "address-level2")}
      {region("district", words.address.district, "address-level3")}
      {region("village", words.address.village, "address-level4")}
      {line("postalCode", "address.postal_code", words.address.postalCode, {
        autocomplete: "postal-code",
        digits: 5,
      })}
      {line("landmark", "address.landmark", words.address.landmark, {
        hint: words.address.landmarkHint,
        optional: true,
        autocomplete: "off",
      })}
      <Place />
    </>
  );
}
