// SPDX-License-Identifier: GPL-3.0-or-later
// A text field that suggests (WAI-ARIA combobox with a list): what is typed stands, whether suggested or not.
import { useEffect, useRef, useState } from "preact/hooks";
import { useSurroundings } from "../context";
import type { FieldFrame } from "./field";
import { Field, describedBy } from "./field";

export interface Choice {
  code: string;
  name: string;
}

const mostShown = 60;

function fitting(choices: Choice[], typed: string): Choice[] {
  const words = typed.trim().toLowerCase();
  if (!words) return choices.slice(0, mostShown);
  const begins = choices.filter((choice) => choice.name.toLowerCase().startsWith(words));
  const contains = choices.filter((choice) => choice.name.toLowerCase().indexOf(words) > 0);
  return [...begins, ...contains].slice(0, mostShown);
}

export function Combobox(
  props: FieldFrame & {
    value: string;
    choices: Choice[];
    autocomplete: string;
    onFocus: () => void;
    onValue: (value: string, choice: Choice | null) => void;
  },
) {
  const { words } = useSurroundings();
  const [open, setOpen] = useState(false);
  const [filtering, setFiltering] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const shown = open ? fitting(props.choices, filtering ? props.value : "") : [];

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const close = () => {
    setOpen(false);
    setActive(-1);
    setFiltering(false);
  };
  const choose = (choice: Choice) => {
    props.onValue(choice.name, choice);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) {
        setOpen(true);
        return;
      }
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (shown.length > 0) setActive((active + step + shown.length) % shown.length);
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      const choice = shown[active];
      if (choice) choose(choice);
      else close();
    }
  };

  const listId = `${props.id}-list`;
  return (
    <Field {...props}>
      <div class="combobox">
        <input
          type="text"
          role="combobox"
          {...describedBy(props)}
          aria-autocomplete="list"
          aria-expanded={shown.length > 0}
          aria-controls={listId}
          aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
          autocomplete={props.autocomplete}
          autocapitalize="words"
          spellcheck={false}
          maxLength={100}
          value={props.value}
          onFocus={() => {
            props.onFocus();
            setOpen(true);
          }}
          onClick={() => setOpen(true)}
          onBlur={close}
          onKeyDown={onKeyDown}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            const same = typed.trim().toLowerCase();
            setOpen(true);
            setFiltering(true);
            setActive(-1);
            props.onValue(typed, props.choices.find((choice) => choice.name.toLowerCase() === same) ?? null);
          }}
        />
        <ul
          id={listId}
          role="listbox"
          aria-label={props.label}
          class="suggestions"
          ref={list}
          hidden={shown.length === 0}
        >
          {shown.map((choice, at) => (
            <li
              key={choice.code}
              id={`${listId}-${at}`}
              role="option"
              aria-selected={at === active}
              onMouseDown={(event) => {
                event.preventDefault(); // the field keeps the focus
                choose(choice);
              }}
            >
              {choice.name}
            </li>
          ))}
        </ul>
        <span class="visually-hidden" role="status">
          {open && filtering ? words.address.suggestions(shown.length) : ""}
        </span>
      </div>
    </Field>
  );
}
