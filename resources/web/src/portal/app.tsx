// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around the portal's pages: head, menu, foot, and the page the address asks for.
import { useEffect, useState } from "preact/hooks";
import type { Branding } from "../brand";
import { SurroundingsContext, useSurroundings } from "../context";
import { id } from "../i18n/id";
import type { Words } from "../i18n/id";
import { languageStore } from "../i18n/language";
import { Foot, Head } from "../parts/frame";
import { Link, movement, navigate, pathStore } from "../router";
import { useStore } from "../store";
import { DashboardPage } from "./dashboard";
import { HeldDataPage } from "./helddata";
import { FaqPage } from "./faq";
import { InvoicePage } from "./invoice";
import { InvoicesPage } from "./invoices";
import { LoginPage } from "./login";
import { NewTicketPage } from "./newticket";
import type { Page } from "./pages";
import { pageOf } from "./pages";
import { Picture } from "./parts";
import type { PictureName } from "./parts";
import { PhonePage } from "./phone";
import { ProfilePage } from "./profile";
import { ask } from "./session";
import { SessionsPage } from "./sessions";
import { TicketPage } from "./ticket";
import { TicketsPage } from "./tickets";
import { PortalWordsContext, usePortalWords } from "./words";
import { id as portalId } from "./words/id";
import type { PortalWords } from "./words/id";

interface Spoken {
  words: Words;
  portal: PortalWords;
}

const indonesian: Spoken = { words: id, portal: portalId };
let english: Spoken | null = null;

/** English comes over the wire when it is first wanted. */
function useSpoken(): Spoken & { language: "id" | "en" } {
  const language = useStore(languageStore);
  const [, setLoaded] = useState(0);
  const spoken = language === "id" ? indonesian : english;
  useEffect(() => {
    if (language !== "en" || english !== null) return;
    void Promise.all([import("../i18n/en"), import("./words/en")])
      .then(([words, portal]) => {
        english = { words: words.en, portal: portal.en };
        setLoaded((count) => count + 1);
      })
      .catch(() => languageStore.set("id"));
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = spoken === null ? "id" : language;
  }, [spoken, language]);
  return spoken === null ? { ...indonesian, language: "id" } : { ...spoken, language };
}

const menu: {
  to: string;
  title: keyof PortalWords["titles"];
  picture: PictureName;
  pages: Page["name"][];
}[] = [
  { to: "/customer/dashboard", title: "dashboard", picture: "house", pages: ["dashboard"] },
  { to: "/customer/invoices", title: "invoices", picture: "bill", pages: ["invoices", "invoice"] },
  { to: "/customer/tickets", title: "tickets", picture: "wrench", pages: ["tickets", "ticket", "newticket"] },
  {
    to: "/customer/profile",
    title: "profile",
    picture: "person",
    pages: ["profile", "phone", "sessions", "data"],
  },
  { to: "/customer/faq", title: "faq", picture: "question", pages: ["faq"] },
];

function Menu({ page }: { page: Page }) {
  const portal = usePortalWords();
  return (
    <nav class="menu no-print" aria-label={portal.menu}>
      <ul>
        {menu.map((entry) => (
          <li key={entry.to}>
            <Link to={entry.to} current={entry.pages.includes(page.name)}>
              <Picture name={entry.picture} />
              <span>{portal.titles[entry.title]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function MissingPage() {
  const { words } = useSurroundings();
  return (
    <main class="page" id="content">
      <h1 tabIndex={-1}>{words.missing.title}</h1>
      <p class="lead">{words.missing.text}</p>
    </main>
  );
}

function Shown({ page, inside }: { page: Page; inside: boolean }) {
  switch (page.name) {
    case "login":
      return <LoginPage />;
    case "dashboard":
      return <DashboardPage />;
    case "invoices":
      return <InvoicesPage />;
    case "invoice":
      return <InvoicePage key={page.number} number={page.number} />;
    case "tickets":
      return <TicketsPage />;
    case "newticket":
      return <NewTicketPage />;
    case "ticket":
      return <TicketPage key={page.number} number={page.number} />;
    case "profile":
      return <ProfilePage />;
    case "phone":
      return <PhonePage />;
    case "sessions":
      return <SessionsPage />;
    case "data":
      return <HeldDataPage />;
    case "faq":
      return <FaqPage inside={inside} />;
    case "missing":
      return <MissingPage />;
  }
}

export function App({ brand }: { brand: Branding }) {
  const path = useStore(pathStore);
  const { words, portal, language } = useSpoken();
  const page = pageOf(path);
  const inside = page.name !== "login" && path !== "/faq";

  useEffect(() => {
    document.title = `${portal.titles[page.name]} · ${brand.name}`;
  }, [portal, page.name, brand.name]);
  useEffect(() => {
    if (path === "/customer") navigate("/customer/dashboard", "replace");
    else if (movement.made) document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [path]);
  useEffect(() => {
    document.documentElement.classList.toggle("with-menu", inside);
    // Whose page this is stands fast from here on, whoever logs in in another tab (session.ts, renewed()).
    if (inside) void ask();
  }, [inside]);

  return (
    <SurroundingsContext.Provider value={{ words, language, brand }}>
      <PortalWordsContext.Provider value={portal}>
        <Head home={inside ? "/customer/dashboard" : "/"} />
        {inside && <Menu page={page} />}
        <Shown page={page} inside={inside} />
        <Foot faq={inside ? "/customer/faq" : "/faq"} />
      </PortalWordsContext.Provider>
    </SurroundingsContext.Provider>
  );
}
