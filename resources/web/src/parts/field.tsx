// SPDX-License-Identifier: GPL-3.0-or-later
// One labelled control with its hint and what is wrong with it, tied together for screen readers.
import type { ComponentChildren, JSX } from "preact";
import { useSurroundings } from "../context";
import { Icon } from "./icon";

export interface FieldFrame {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
}

/** What the control itself carries, so that its label, hint and error are read with it. */
export function describedBy(field: FieldFrame): Record<string, string | boolean | undefined> {
  const parts = [field.hint && `${field.id}-hint`, field.error && `${field.id}-error`].filter(Boolean);
  return {
    id: field.id,
    "aria-describedby": parts.length > 0 ? parts.join(" ") : undefined,
    "aria-invalid": field.error ? true : undefined,
    "aria-required": field.optional ? undefined : true,
  };
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p class="field-error" id={`${id}-error`}>
      <Icon name="alert" />
      {error}
    </p>
  );
}

export function Field(props: FieldFrame & { children: ComponentChildren; class?: string }) {
  const { words } = useSurroundings();
  return (
    <div class={`field ${props.class ?? ""}`}>
      <label for={props.id}>
        {props.label}
        {props.optional && <span class="optional"> ({words.optional})</span>}
      </label>
      {props.hint && (
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.children}
      <FieldError id={props.id} error={props.error} />
    </div>
  );
}

type InputProps = Omit<JSX.IntrinsicElements["input"], "id" | "value" | "onInput">;

export function TextField(
  props: FieldFrame & { value: string; onValue: (value: string) => void; input?: InputProps; class?: string },
) {
  return (
    <Field {...props}>
      <input
        type="text"
        {...props.input}
        {...describedBy(props)}
        value={props.value}
        onInput={(event) => props.onValue(event.currentTarget.value)}
      />
    </Field>
  );
}
