// SPDX-License-Identifier: GPL-3.0-or-later
// The questions people ask, also without logging in. All of them come at once and are searched on the phone, so
// that it works on a weak signal and without one. The answers' markup is made and cleaned by the server.
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { get } from "../api/client";
import type { Failure, Schemas } from "../api/client";
import { phoneLink, whatsappLink } from "../brand";
import { useSurroundings } from "../context";
import { dateTimeText } from "../format";
import { Alert } from "../parts/alert";
import { Icon } from "../parts/icon";
import { Skeleton } from "../parts/skeleton";
import { Link } from "../router";
import { PageHead, Picture, Trouble } from "./parts";
import { keepSeen, lastSeen } from "./seen";
import { usePortalWords } from "./words";

type Faq = Schemas["Faq"];
type Category = Faq["categories"][number];

type Asked =
  | { state: "loading" }
  | { state: "failed"; failure: Failure }
  | { state: "there"; faq: Faq; at: number; old: boolean };

/** Kept on the phone only inside the portal, where logging out erases it. */
function useFaq(keep: boolean): { asked: Asked; again: () => void } {
  const { language } = useSurroundings();
  const key = `/api/faq?lang=${language}`;
  const [asked, setAsked] = useState<Asked>({ state: "loading" });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    setAsked({ state: "loading" });
    void get("/api/faq", { query: { lang: language } }).then((answer) => {
      if (!wanted) return;
      if (answer.ok) {
        const at = Date.now();
        if (keep) keepSeen(key, { at, tag: answer.etag, data: answer.data });
        setAsked({ state: "there", faq: answer.data, at, old: false });
        return;
      }
      const seen = keep ? lastSeen(key) : null;
      setAsked(
        seen === null
          ? { state: "failed", failure: answer.failure }
          : { state: "there", faq: seen.data as Faq, at: seen.at, old: true },
      );
    });
    return () => {
      wanted = false;
    };
  }, [key, language, keep, round]);
  return { asked, again: useCallback(() => setRound((last) => last + 1), []) };
}

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, " ").toLowerCase();
}

/** Every word has to occur in the question or in its answer. */
function found(faq: Faq, typed: string, category: string | null): Category[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return faq.categories
    .filter((one) => category === null || one.code === category)
    .map((one) => ({
      ...one,
      items: one.items.filter((item) => {
        const text = `${item.question.toLowerCase()} ${plain(item.answer_html)}`;
        return wanted.every((word) => text.includes(word));
      }),
    }))
    .filter((one) => one.items.length > 0);
}

function Questions({ faq }: { faq: Faq }) {
  const portal = usePortalWords();
  const [typed, setTyped] = useState("");
  const [category, setCategory] = useState<string | null>(null);
  const shown = useMemo(() => found(faq, typed, category), [faq, typed, category]);
  const count = shown.reduce((sum, one) => sum + one.items.length, 0);
  const searching = typed.trim() !== "";
  if (faq.categories.length === 0) return <p class="card lead">{portal.faq.empty}</p>;
  return (
    <>
      <div class="field" role="search">
        <label for="search">{portal.faq.search}</label>
        <p class="hint" id="search-hint">
          {portal.faq.searchHint}
        </p>
        <input
          id="search"
          type="search"
          value={typed}
          aria-describedby="search-hint"
          maxLength={100}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <span class="visually-hidden" role="status">
          {searching ? portal.faq.found(count) : ""}
        </span>
      </div>
      <div class="filter" role="group" aria-label={portal.faq.category}>
        {[{ code: null, name: portal.all }, ...faq.categories].map((one) => (
          <button
            key={one.name}
            type="button"
            class="filter-choice"
            aria-pressed={one.code === category}
            onClick={() => setCategory(one.code)}
          >
            {one.name}
          </button>
        ))}
      </div>
      {count === 0 && <Alert tone="plain">{portal.faq.nothing}</Alert>}
      {shown.map((one) => (
        <section key={one.code} class="faq">
          <h2>{one.name}</h2>
          {one.items.map((item) => (
            <details key={item.id} class="disclosure">
              <summary>{item.question}</summary>
              <div class="answer" dangerouslySetInnerHTML={{ __html: item.answer_html }} />
            </details>
          ))}
        </section>
      ))}
    </>
  );
}

function Contacts({ inside }: { inside: boolean }) {
  const { words, brand } = useSurroundings();
  const portal = usePortalWords();
  return (
    <section class="card help no-print">
      <h2>{portal.faq.helpTitle}</h2>
      <div class="buttons">
        {inside && (
          <Link to="/customer/tickets/new" class="button">
            <Picture name="wrench" />
            {portal.faq.ticket}
          </Link>
        )}
        <a
          class="button"
          href={whatsappLink(brand, portal.faq.about)}
          rel="noopener noreferrer"
          target="_blank"
        >
          <Icon name="message" />
          {words.help.whatsapp}
        </a>
        <a class="button" href={phoneLink(brand)}>
          <Icon name="phone" />
          {words.help.call}
        </a>
        <a class="button" href={`mailto:${brand.contacts.email}`}>
          <Picture name="letter" />
          {words.data.email}
        </a>
      </div>
      {!inside && (
        <Link to="/customer/login" class="more-link">
          {portal.faq.login}
          <Icon name="right" />
        </Link>
      )}
    </section>
  );
}

export function FaqPage({ inside }: { inside: boolean }) {
  const { brand, language } = useSurroundings();
  const portal = usePortalWords();
  const { asked, again } = useFaq(inside);
  return (
    <main class="page portal" id="content">
      <PageHead title={portal.faq.title} />
      <p class="lead">{portal.faq.text}</p>
      {asked.state === "loading" && <Skeleton lines={5} kind="text" />}
      {asked.state === "failed" && <Trouble failure={asked.failure} onRetry={again} />}
      {asked.state === "there" && asked.old && (
        <Alert tone="note" icon="wifi">
          {portal.old(dateTimeText(new Date(asked.at).toISOString(), brand.zone, language))}
        </Alert>
      )}
      {asked.state === "there" && <Questions key={language} faq={asked.faq} />}
      <Contacts inside={inside} />
    </main>
  );
}
