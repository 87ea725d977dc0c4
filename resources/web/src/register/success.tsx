// SPDX-License-Identifier: GPL-3.0-or-later
// The application is on disk: its number, its link, and what to do with them.
import { useEffect, useRef, useState } from "preact/hooks";
import { useSurroundings } from "../context";
import { Alert } from "../parts/alert";
import { Help } from "../parts/help";
import { Icon } from "../parts/icon";
import { Qr } from "../parts/qr";
import { navigate } from "../router";
import { keepToken, tokenOf } from "../track/token";
import type { Secrets } from "./draft";
import { forgetDraft } from "./draft";

export function Success({ done }: { done: NonNullable<Secrets["done"]> }) {
  const { words } = useSurroundings();
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState(false);
  const { number, tracking_url: link } = done.submitted;

  useEffect(() => {
    keepToken(number, tokenOf(link));
    heading.current?.focus();
    scrollTo(0, 0);
  }, [number, link]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      const field = document.getElementById("link");
      if (field instanceof HTMLInputElement) field.select();
    }
  };
  return (
    <main class="page success" id="content">
      <svg class="tick-drawn" viewBox="0 0 72 72" aria-hidden="true">
        <circle cx="36" cy="36" r="32" />
        <path d="M22 37.500 32 47.500 51 27" />
      </svg>
      <h1 ref={heading} tabIndex={-1}>
        {words.done.title}
      </h1>
      <p class="lead">{words.done.text}</p>
      {done.earlier && <Alert tone="note">{words.done.earlier}</Alert>}
      <section class="card ticket">
        <p class="label" id="number-label">
          {words.done.number}
        </p>
        <p class="number" aria-labelledby="number-label">
          {number}
        </p>
        <Qr text={link} label={words.done.qr} />
        <div class="field">
          <label for="link">{words.done.link}</label>
          <input
            id="link"
            type="text"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
        <div class="buttons no-print">
          <button type="button" class="button" onClick={() => void copy()}>
            <Icon name={copied ? "check" : "copy"} />
            <span role="status">{copied ? words.done.copied : words.done.copy}</span>
          </button>
          <button type="button" class="button" onClick={() => print()}>
            <Icon name="print" />
            {words.done.print}
          </button>
        </div>
        <p class="hint">{words.done.keep}</p>
      </section>
      <div class="stack no-print">
        <button type="button" class="button primary wide" onClick={() => navigate(`/track/${number}`)}>
          {words.done.track}
        </button>
        <button type="button" class="button quiet wide" onClick={() => forgetDraft()}>
          {words.done.again}
        </button>
      </div>
      <Help about={number} />
    </main>
  );
}
