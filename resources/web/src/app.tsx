// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around every page: skip link, head, foot, and the page the address asks for.
import { useEffect, useState } from "preact/hooks";
import type { Branding } from "./brand";
import { SurroundingsContext } from "./context";
import { id } from "./i18n/id";
import type { Words } from "./i18n/id";
import { languageStore } from "./i18n/language";
import { HomePage } from "./pages/home";
import { MissingPage } from "./pages/missing";
import { PrivacyPage } from "./pages/privacy";
import { RegisterPage } from "./pages/register";
import { ApplicationPage, TrackPage } from "./pages/track";
import { Foot, Head } from "./parts/frame";
import { Link, movement, pageOf, pathStore } from "./router";
import type { Page } from "./router";
import { useStore } from "./store";

const known: { id: Words; en: Words | null } = { id, en: null };

/** The words of the language that is switched on; English comes over the wire when it is first wanted. */
function useWords(): { words: Words; language: "id" | "en" } {
  const language = useStore(languageStore);
  const [, setLoaded] = useState(0);
  const words = known[language];
  useEffect(() => {
    if (language !== "en" || known.en !== null) return;
    void import("./i18n/en")
      .then((module) => {
        known.en = module.en;
        setLoaded((count) => count + 1);
      })
      .catch(() => languageStore.set("id"));
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = words === null ? "id" : language;
  }, [words, language]);
  return words === null ? { words: id, language: "id" } : { words, language };
}

function Shown({ page }: { page: Page }) {
  switch (page.name) {
    case "home":
      return <HomePage />;
    case "register":
      return <RegisterPage />;
    case "track":
      return <TrackPage />;
    case "application":
      return <ApplicationPage key={page.number} number={page.number} />;
    case "privacy":
      return <PrivacyPage />;
    case "missing":
      return <MissingPage />;
  }
}

export function App({ brand }: { brand: Branding }) {
  const path = useStore(pathStore);
  const { words, language } = useWords();
  const page = pageOf(path);
  const title = words.titles[page.name === "application" ? "track" : page.name];

  useEffect(() => {
    document.title = `${title} · ${brand.name}`;
  }, [title, brand.name]);
  useEffect(() => {
    if (movement.made) document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [path]);

  return (
    <SurroundingsContext.Provider value={{ words, language, brand }}>
      <Head home="/">
        <Link to="/customer/login" class="head-link">
          {words.login}
        </Link>
      </Head>
      <Shown page={page} />
      <Foot faq="/faq" />
    </SurroundingsContext.Provider>
  );
}
