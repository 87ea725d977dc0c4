// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer needs at a glance, and the four things they come for.
import { useSurroundings } from "../context";
import { dateTimeText, money } from "../format";
import { Alert } from "../parts/alert";
import { Details } from "../parts/details";
import { Icon } from "../parts/icon";
import { nameWithSpeed } from "../parts/packages";
import { Steps } from "../parts/steps";
import { Link } from "../router";
import { CustomerBadge, OwnFrame, PageHead, Picture } from "./parts";
import type { PictureName } from "./parts";
import { TicketRow } from "./tickets";
import { followPause, useOwn } from "./useown";
import type { OwnData } from "./api";
import { usePortalWords } from "./words";

type Dashboard = OwnData<"/api/customer-portal/dashboard/stats">;

const actions: { name: "repair" | "upgrade" | "invoices" | "faq"; to: string; picture: PictureName }[] = [
  { name: "repair", to: "/customer/tickets/new?type=repair", picture: "wrench" },
  { name: "upgrade", to: "/customer/tickets/new?type=upgrade", picture: "swift" },
  { name: "invoices", to: "/customer/invoices", picture: "bill" },
  { name: "faq", to: "/customer/faq", picture: "question" },
];

function QuickActions() {
  const portal = usePortalWords();
  return (
    <nav aria-label={portal.dashboard.quick}>
      <ul class="quick">
        {actions.map(({ name, to, picture }) => (
          <li key={name}>
            <Link to={to} class="quick-action">
              <Picture name={picture} />
              {portal.dashboard.actions[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Installation({ progress }: { progress: NonNullable<Dashboard["installation"]> }) {
  const { brand, language } = useSurroundings();
  const portal = usePortalWords();
  return (
    <section class="card">
      <h2>{portal.dashboard.installation}</h2>
      {progress.visit_at !== null && (
        <p class="appointment">
          <Icon name="calendar" />
          <span>
            <span class="small">{portal.dashboard.visit}</span>
            <strong>{dateTimeText(progress.visit_at, brand.zone, language)}</strong>
          </span>
        </p>
      )}
      <Steps
        steps={progress.steps.map(({ step, state, at }) => ({
          name: portal.dashboard.steps[step],
          state,
          at,
        }))}
      />
      {progress.ticket_number !== null && (
        <Link to={`/customer/tickets/${progress.ticket_number}`} class="more-link">
          {portal.dashboard.installationTicket}
          <Icon name="right" />
        </Link>
      )}
    </section>
  );
}

function InvoicesDue({ invoices }: { invoices: Dashboard["invoices"] }) {
  const portal = usePortalWords();
  const { pending, overdue, outstanding } = invoices;
  return (
    <section class={`card due ${overdue > 0 ? "late" : ""}`}>
      <h2>{portal.dashboard.outstanding}</h2>
      {pending + overdue === 0 ? (
        <p class="good-line">
          <Icon name="checked" />
          {portal.dashboard.paid}
        </p>
      ) : (
        <>
          <p class="figure">{money(outstanding)}</p>
          <ul class="due-counts">
            {overdue > 0 && (
              <li class="badge red">
                <Icon name="alert" />
                {portal.dashboard.overdue(overdue)}
              </li>
            )}
            {pending > 0 && (
              <li class="badge yellow">
                <Icon name="clock" />
                {portal.dashboard.pending(pending)}
              </li>
            )}
          </ul>
        </>
      )}
      <Link to="/customer/invoices" class="more-link">
        {portal.dashboard.see}
        <Icon name="right" />
      </Link>
    </section>
  );
}

function Tickets({ shown }: { shown: Dashboard }) {
  const portal = usePortalWords();
  return (
    <section class="card">
      <h2>{portal.dashboard.tickets}</h2>
      <dl class="counts">
        <div>
          <dt>{portal.dashboard.active}</dt>
          <dd>{shown.tickets.active}</dd>
        </div>
        <div>
          <dt>{portal.dashboard.completed}</dt>
          <dd>{shown.tickets.completed}</dd>
        </div>
      </dl>
      {shown.recent_tickets.length === 0 ? (
        <p class="lead">{portal.dashboard.noTickets}</p>
      ) : (
        <>
          <h3>{portal.dashboard.recent}</h3>
          <ul class="rows">
            {shown.recent_tickets.map((ticket) => (
              <li key={ticket.number}>
                <TicketRow ticket={ticket} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Link to="/customer/tickets" class="more-link">
        {portal.dashboard.allTickets}
        <Icon name="right" />
      </Link>
    </section>
  );
}

function PackageCard({ shown }: { shown: Dashboard }) {
  const { words } = useSurroundings();
  const portal = usePortalWords();
  return (
    <section class="card">
      <h2>{portal.dashboard.package}</h2>
      <div class="package">
        <Icon name="wifi" />
        <div>
          <strong class="package-name">{nameWithSpeed(shown.package, words)}</strong>
          <span>
            {money(shown.package.price)}
            {words.perMonth}
          </span>
          <span class="small line">{words.beforeTax}</span>
        </div>
      </div>
      <Details
        rows={[
          [portal.dashboard.code, shown.customer.code],
          [words.track.city, shown.customer.city],
        ]}
      />
      <Link to="/customer/profile" class="more-link">
        {portal.dashboard.profile}
        <Icon name="right" />
      </Link>
    </section>
  );
}

export function DashboardPage() {
  const portal = usePortalWords();
  const followed = useOwn("/api/customer-portal/dashboard/stats", {}, { every: followPause });
  const name = followed.own.state === "there" ? followed.own.data.customer.full_name : null;
  return (
    <main class="page portal wide" id="content">
      <PageHead title={name === null ? portal.titles.dashboard : portal.dashboard.hello(name)}>
        {followed.own.state === "there" && <CustomerBadge status={followed.own.data.customer.status} />}
      </PageHead>
      <QuickActions />
      <OwnFrame followed={followed}>
        {(shown) => (
          <>
            {shown.customer.status === "suspended" && <Alert tone="bad">{portal.dashboard.suspended}</Alert>}
            <div class="columns">
              {shown.installation && <Installation progress={shown.installation} />}
              <InvoicesDue invoices={shown.invoices} />
              <Tickets shown={shown} />
              <PackageCard shown={shown} />
            </div>
          </>
        )}
      </OwnFrame>
    </main>
  );
}
