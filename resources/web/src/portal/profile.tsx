// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer may change of their record, what they may only read, and the ways to everything else of
// their account.
import { useRef, useState } from "preact/hooks";
import type { Failure, Schemas } from "../api/client";
import { useSurroundings } from "../context";
import { dayText, localDay, money, phoneText } from "../format";
import { Alert } from "../parts/alert";
import { AddressLines, Details } from "../parts/details";
import { TextField } from "../parts/field";
import { Icon } from "../parts/icon";
import { nameWithSpeed } from "../parts/packages";
import { Link } from "../router";
import { ownGet, ownPost, ownPut } from "./api";
import { CustomerBadge, OwnFrame, PageHead, Picture, Trouble } from "./parts";
import type { PictureName } from "./parts";
import { signedOut } from "./session";
import { useOwn } from "./useown";
import { usePortalWords } from "./words";

type Profile = Schemas["Profile"];
type Fields = Record<
  | "email"
  | "language"
  | "street"
  | "rt"
  | "rw"
  | "village"
  | "district"
  | "city"
  | "province"
  | "postal_code"
  | "landmark",
  string
>;

function fieldsOf({ email, language, address }: Profile): Fields {
  return {
    email,
    language,
    street: address.street,
    rt: address.rt ?? "",
    rw: address.rw ?? "",
    village: address.village,
    district: address.district,
    city: address.city,
    province: address.province ?? "",
    postal_code: address.postal_code,
    landmark: address.landmark ?? "",
  };
}

/** "address.city" of the server is the field "city" here. */
function faultsOf(failure: Failure): Partial<Fields> {
  return Object.fromEntries(
    (failure.problem?.errors ?? []).map((one) => [one.field.replace("address.", ""), one.message]),
  );
}

function Edit(props: { profile: Profile; onSaved: (profile: Profile) => void; onCancel: () => void }) {
  const { words } = useSurroundings();
  const portal = usePortalWords();
  const [seen, setSeen] = useState(props.profile);
  const [fields, setFields] = useState(() => fieldsOf(props.profile));
  const [faults, setFaults] = useState<Partial<Fields>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [newer, setNewer] = useState<{ by: string; profile: Profile } | null>(null);
  const [unchanged, setUnchanged] = useState(false);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const set = (name: keyof Fields) => (value: string) => {
    setFields((last) => ({ ...last, [name]: value }));
    setFaults((last) => ({ ...last, [name]: undefined }));
    setUnchanged(false);
  };
  const refuse = (wrong: Partial<Fields>) => {
    setFaults(wrong);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus());
  };
  const save = async () => {
    if (busy) return;
    const before = fieldsOf(seen);
    const changed = (Object.keys(fields) as (keyof Fields)[]).filter(
      (name) => fields[name].trim() !== before[name],
    );
    if (changed.length === 0) {
      setUnchanged(true);
      return;
    }
    const required = ["email", "street", "village", "district", "city", "postal_code"] as const;
    const missing = required.filter((name) => fields[name].trim() === "");
    if (missing.length > 0) {
      refuse(Object.fromEntries(missing.map((name) => [name, words.checks.required])));
      return;
    }
    const { email, language, ...place } = fields;
    const moved = changed.some((name) => name !== "email" && name !== "language");
    const text = (value: string) => value.trim() || null;
    setBusy(true);
    setFailure(null);
    const answer = await ownPut("/api/customer-portal/profile", {
      version: seen.version,
      ...(changed.includes("email") ? { email: email.trim() } : {}),
      ...(changed.includes("language") ? { language: language === "en" ? "en" : "id" } : {}),
      ...(moved
        ? {
            address: {
              ...place,
              rt: text(place.rt),
              rw: text(place.rw),
              province: text(place.province),
              landmark: text(place.landmark),
              // Another street is another place; what the map knew of the old one does not go with it.
              latitude: changed.includes("street") ? null : seen.address.latitude,
              longitude: changed.includes("street") ? null : seen.address.longitude,
            },
          }
        : {}),
    });
    if (answer.ok) {
      setBusy(false);
      props.onSaved(answer.data);
      return;
    }
    const wrong = faultsOf(answer.failure);
    if (answer.failure.problem?.code === "conflict") {
      const latest = await ownGet("/api/customer-portal/profile");
      setBusy(false);
      if (latest.ok) {
        setNewer({ by: answer.failure.problem.changed_by ?? "", profile: latest.data });
        setSeen(latest.data); // saving again is then a decision made with open eyes
      } else setFailure(latest.failure);
      return;
    }
    setBusy(false);
    if (Object.keys(wrong).some((name) => name in fields)) refuse(wrong);
    else setFailure(answer.failure);
  };
  const field = (
    name: keyof Fields,
    label: string,
    more: { optional?: boolean; hint?: string; numeric?: boolean } = {},
  ) => (
    <TextField
      id={name}
      label={label}
      hint={more.hint}
      optional={more.optional}
      error={faults[name]}
      value={fields[name]}
      input={more.numeric ? { inputMode: "numeric", maxLength: 5 } : { maxLength: 200 }}
      onValue={set(name)}
    />
  );
  return (
    <form
      class="card"
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{portal.profile.contact}</h2>
      <TextField
        id="email"
        label={words.data.email}
        error={faults.email}
        value={fields.email}
        input={{ type: "email", inputMode: "email", autocomplete: "email", maxLength: 200 }}
        onValue={set("email")}
      />
      <fieldset class="plain">
        <legend class="label">{portal.profile.language}</legend>
        <div class="chips">
          {(["id", "en"] as const).map((tag) => (
            <label key={tag} class="chip">
              <input
                type="radio"
                name="language"
                checked={fields.language === tag}
                onChange={() => set("language")(tag)}
              />
              {portal.profile.languages[tag]}
            </label>
          ))}
        </div>
      </fieldset>
      {field("street", words.address.street, { hint: words.address.streetHint })}
      <div class="pair">
        {field("rt", words.address.rt, { optional: true, numeric: true })}
        {field("rw", words.address.rw, { optional: true, numeric: true })}
      </div>
      {field("village", words.address.village)}
      {field("district", words.address.district)}
      {field("city", words.address.city)}
      {field("province", words.address.province, { optional: true })}
      {field("postal_code", words.address.postalCode, { numeric: true })}
      {field("landmark", words.address.landmark, { optional: true, hint: words.address.landmarkHint })}
      {newer && (
        <Alert tone="bad">
          <p>{portal.profile.conflict(newer.by || portal.profile.you)}</p>
          <p>{portal.profile.conflictText}</p>
          <button type="button" class="button small-button" onClick={() => props.onSaved(newer.profile)}>
            {portal.profile.takeTheirs}
          </button>
        </Alert>
      )}
      {unchanged && <Alert tone="plain">{portal.profile.unchanged}</Alert>}
      {failure && <Trouble failure={failure} />}
      <div class="actions">
        <button type="button" class="button" disabled={busy} onClick={props.onCancel}>
          {portal.cancel}
        </button>
        <button type="submit" class="button primary" disabled={busy}>
          {busy && <span class="spinner" aria-hidden="true" />}
          {portal.save}
        </button>
      </div>
    </form>
  );
}

function Fixed({ profile }: { profile: Profile }) {
  const { words, brand, language } = useSurroundings();
  const portal = usePortalWords();
  const { coming_package: coming } = profile;
  return (
    <section class="card">
      <h2>{portal.profile.fixed}</h2>
      <Details
        rows={[
          [portal.profile.name, profile.full_name],
          [portal.profile.code, profile.code],
          [portal.profile.status, <CustomerBadge key="s" status={profile.status} />],
          [
            portal.profile.package,
            <>
              <span class="line">
                {nameWithSpeed(profile.package, words)}, {money(profile.package.price)}
                {words.perMonth}
              </span>
              {coming && (
                <span class="line small">
                  {portal.profile.coming(nameWithSpeed(coming, words), dayText(coming.from, language))}
                </span>
              )}
            </>,
          ],
          [
            portal.profile.since,
            profile.activated_at === null
              ? null
              : dayText(localDay(Date.parse(profile.activated_at), brand.zone), language),
          ],
        ]}
      />
      <p class="small">{portal.profile.fixedHint}</p>
    </section>
  );
}

function Way(props: { to: string; picture: PictureName; title: string; text: string }) {
  return (
    <li>
      <Link to={props.to} class="row">
        <Picture name={props.picture} />
        <span class="row-text">
          <strong>{props.title}</strong>
          <span class="small">{props.text}</span>
        </span>
        <Icon name="right" />
      </Link>
    </li>
  );
}

function LogOut() {
  const portal = usePortalWords();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const leave = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    const answer = await ownPost("/api/customer-portal/logout", undefined);
    setBusy(false);
    if (answer.ok) signedOut("left");
    else setFailure(answer.failure);
  };
  return (
    <>
      {failure && <Trouble failure={failure} />}
      <button type="button" class="button wide" disabled={busy} onClick={() => void leave()}>
        {busy ? <span class="spinner" aria-hidden="true" /> : <Picture name="leave" />}
        {portal.logout}
      </button>
    </>
  );
}

export function ProfilePage() {
  const { words } = useSurroundings();
  const portal = usePortalWords();
  const followed = useOwn("/api/customer-portal/profile");
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);
  return (
    <main class="page portal" id="content">
      <PageHead title={portal.titles.profile} />
      {saved && <Alert tone="good">{portal.profile.saved}</Alert>}
      <OwnFrame followed={followed}>
        {(profile) => (
          <>
            <Fixed profile={profile} />
            <section class="card">
              <h2>{portal.profile.phone}</h2>
              <div class="between">
                <strong>{phoneText(profile.phone)}</strong>
                <Link to="/customer/profile/phone" class="button">
                  {portal.profile.phoneChange}
                </Link>
              </div>
            </section>
            {editing ? (
              <Edit
                profile={profile}
                onSaved={(changed) => {
                  followed.show(changed);
                  setEditing(false);
                  setSaved(true);
                  requestAnimationFrame(() => document.querySelector("h1")?.focus());
                }}
                onCancel={() => setEditing(false)}
              />
            ) : (
              <section class="card">
                <h2>{portal.profile.contact}</h2>
                <Details
                  rows={[
                    [words.data.email, profile.email],
                    [portal.profile.language, portal.profile.languages[profile.language]],
                    [words.track.address, <AddressLines key="a" address={profile.address} />],
                    [words.address.landmark, profile.address.landmark],
                  ]}
                />
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    setSaved(false);
                    setEditing(true);
                    requestAnimationFrame(() => document.getElementById("email")?.focus());
                  }}
                >
                  {portal.profile.edit}
                </button>
              </section>
            )}
          </>
        )}
      </OwnFrame>
      <section aria-label={portal.profile.security}>
        <ul class="rows">
          <Way
            to="/customer/sessions"
            picture="device"
            title={portal.profile.sessions}
            text={portal.profile.sessionsText}
          />
          <Way
            to="/customer/data"
            picture="down"
            title={portal.profile.data}
            text={portal.profile.dataText}
          />
        </ul>
      </section>
      <LogOut />
    </main>
  );
}
