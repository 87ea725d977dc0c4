// SPDX-License-Identifier: GPL-3.0-or-later
// The head and the foot around every page.
import type { ComponentChildren } from "preact";
import { useSurroundings } from "../context";
import { languageStore, rememberLanguage } from "../i18n/language";
import { Link } from "../router";
import { Icon } from "./icon";

/** `home` is where the name leads; further links stand before the language switch. */
export function Head({ home, children }: { home: string; children?: ComponentChildren }) {
  const { words, brand, language } = useSurroundings();
  const switchTo = language === "id" ? "en" : "id";
  return (
    <header class="head">
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <div class="head-row">
        <Link to={home} class="brand">
          {brand.logo !== null ? (
            <img class="logo" src={brand.logo} alt={brand.name} />
          ) : (
            <>
              <img src="/icon.svg" alt="" width="32" height="32" />
              <span>{brand.name}</span>
            </>
          )}
        </Link>
        <div class="head-links">
          {children}
          <button
            type="button"
            class="language"
            lang={switchTo}
            aria-label={words.switchLanguageLabel}
            onClick={() => {
              rememberLanguage(switchTo);
              languageStore.set(switchTo);
            }}
          >
            <Icon name="globe" />
            {words.switchLanguage}
          </button>
        </div>
      </div>
    </header>
  );
}

export function Foot({ faq }: { faq: string }) {
  const { words, brand } = useSurroundings();
  return (
    <footer class="foot no-print">
      <p>
        <strong>{brand.name}</strong>
      </p>
      <p>
        <span class="whole">
          {words.help.whatsapp} {brand.contacts.whatsapp}
        </span>
        {" · "}
        <span class="whole">
          {words.help.call} {brand.contacts.phone}
        </span>
        <br />
        <a href={`mailto:${brand.contacts.email}`}>{brand.contacts.email}</a>
      </p>
      <p>
        <Link to={faq}>{words.faq}</Link>
        {" · "}
        <Link to="/privacy">{words.footer.privacy}</Link>
      </p>
      <p class="small">
        <a href="https://github.com/fityannugroho/idn-area-data" rel="noopener noreferrer">
          {words.footer.regions}
        </a>
      </p>
    </footer>
  );
}
