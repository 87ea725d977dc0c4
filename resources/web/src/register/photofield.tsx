// SPDX-License-Identifier: GPL-3.0-or-later
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Failure } from "../api/client";
import { useSurroundings } from "../context";
import { Alert, FailureAlert } from "../parts/alert";
import { FieldError, describedBy } from "../parts/field";
import { Icon } from "../parts/icon";
import { sendPhoto, shrunk } from "../parts/photo";
import { useStore } from "../store";
import { secretsStore, setSecrets } from "./draft";

type State =
  | { at: "rest" }
  | { at: "shrinking" }
  | { at: "sending"; percent: number; photo: Blob }
  | { at: "failed"; photo: Blob; failure: Failure }
  | { at: "broken" };

export function PhotoField(props: {
  /** The proof that photos are sent with; null until the number is verified. */
  token: string | null;
  error: string | undefined;
  onBusy: (busy: boolean) => void;
  onExpired: () => void;
}) {
  const { words } = useSurroundings();
  const { token, onBusy, onExpired } = props;
  const { photo } = useStore(secretsStore);
  const [state, setState] = useState<State>({ at: "rest" });
  const [preview, setPreview] = useState<string | null>(null);
  const stop = useRef<(() => void) | null>(null);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => () => stop.current?.(), []);
  useEffect(() => {
    if (preview === null) return;
    return () => URL.revokeObjectURL(preview);
  }, [preview]);
  const busy = state.at === "shrinking" || state.at === "sending" || state.at === "failed";
  useEffect(() => {
    onBusy(busy);
    return () => onBusy(false);
  }, [busy, onBusy]);

  const send = useCallback(
    async (blob: Blob, name: string) => {
      if (token === null) return;
      setState({ at: "sending", percent: 0, photo: blob });
      const to = {
        method: "PUT" as const,
        url: "/api/registrations/public/id-photo",
        headers: { Authorization: `Bearer ${token}` },
      };
      const upload = sendPhoto(blob, to, (percent) => setState({ at: "sending", percent, photo: blob }));
      stop.current = upload.stop;
      const sent = await upload.sent;
      if (stop.current !== upload.stop) return; // another photo was chosen meanwhile, or this one removed
      stop.current = null;
      if (sent.ok) {
        const { photo_id } = JSON.parse(sent.text) as { photo_id: string };
        setSecrets({ photo: { id: photo_id, name } });
        setState({ at: "rest" });
      } else if (sent.failure.problem?.code === "unauthorized") {
        setState({ at: "rest" });
        onExpired();
      } else {
        setState({ at: "failed", photo: blob, failure: sent.failure });
      }
    },
    [token, onExpired],
  );

  const take = async (file: File | undefined) => {
    if (!file) return;
    stop.current?.();
    stop.current = null;
    setSecrets({ photo: null });
    setPreview(null);
    setState({ at: "shrinking" });
    const small = await shrunk(file);
    if (small === null) {
      setState({ at: "broken" });
      return;
    }
    setPreview(URL.createObjectURL(small));
    await send(small, file.name);
  };

  const remove = () => {
    stop.current?.();
    stop.current = null;
    setSecrets({ photo: null });
    setPreview(null);
    setState({ at: "rest" });
    if (input.current) input.current.value = "";
    input.current?.focus();
  };

  const again = useCallback(() => {
    if (state.at === "failed") void send(state.photo, "");
  }, [state, send]);

  const field = {
    id: "photo_id",
    label: words.data.photo,
    hint: token === null ? words.data.photoAfterCode : words.data.photoHint,
    error: props.error,
    optional: true,
  };
  const there = photo !== null || busy;
  return (
    <div class="field photo">
      <span class="label" id="photo-label">
        {field.label}
        <span class="optional"> ({words.optional})</span>
      </span>
      <p class="hint" id="photo_id-hint">
        {field.hint}
      </p>
      {preview !== null && <img class="photo-preview" src={preview} alt={words.data.photoPreview} />}
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
          <progress max={100} value={state.percent} aria-label={words.data.photo} />
        </div>
      )}
      {state.at === "rest" && photo !== null && <Alert tone="good">{words.data.photoSent}</Alert>}
      {state.at === "broken" && <Alert tone="bad">{words.data.photoBroken}</Alert>}
      {state.at === "failed" && (
        <>
          <p class="field-error">
            <Icon name="alert" />
            {words.data.photoFailed}
          </p>
          <FailureAlert failure={state.failure} onRetry={again} />
        </>
      )}
      <div class="buttons">
        <label class={`button file ${token === null ? "disabled" : ""}`}>
          <Icon name="camera" />
          <span>{there ? words.data.photoReplace : words.data.photoTake}</span>
          <input
            ref={input}
            type="file"
            accept="image/jpeg,image/png,image/webp,image/*"
            disabled={token === null}
            {...describedBy(field)}
            aria-labelledby="photo-label"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
        {there && (
          <button type="button" class="button quiet" onClick={remove}>
            {words.data.photoRemove}
          </button>
        )}
      </div>
      <FieldError id="photo_id" error={props.error} />
    </div>
  );
}
