// SPDX-License-Identifier: GPL-3.0-or-later
// What the portal's pages share: pictures, badges, the frame of a page that shows something of the customer's
// own, the choice of a status, and a list that is continued.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer, Failure, Schemas } from "../api/client";
import { useSurroundings } from "../context";
import { dateTimeText } from "../format";
import { Alert, FailureAlert } from "../parts/alert";
import { Drawing, Icon } from "../parts/icon";
import type { IconName } from "../parts/icon";
import { Skeleton } from "../parts/skeleton";
import { Link } from "../router";
import type { Followed } from "./useown";
import { usePortalWords } from "./words";

const shapes = {
  house: "M4 11l8-7 8 7M6 9.500V20h4.500v-5.500h3V20H18V9.500",
  bill: "M6 3h12v18l-3-2-3 2-3-2-3 2V3Zm3 5h6m-6 4h6",
  wrench:
    "M14.500 6.500a4 4 0 0 1 5.200-2.300l-2.700 2.700 2 2 2.600-2.600a4 4 0 0 1-5.300 5L8.500 19.300a2 2 0 0 1-2.900-2.900l7.800-7.700a4 4 0 0 1 1.100-2.200Z",
  person: "M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM4.500 20.500a7.500 7.500 0 0 1 15 0",
  question:
    "M9.300 9.300a2.700 2.700 0 1 1 4 2.400c-.900.500-1.300 1-1.300 2m0 3v.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
  swift: "M4 17a8 8 0 1 1 16 0M12 16l4-5",
  device:
    "M8 3h8a1.500 1.500 0 0 1 1.500 1.500v15A1.500 1.500 0 0 1 16 21H8a1.500 1.500 0 0 1-1.500-1.500v-15A1.500 1.500 0 0 1 8 3Zm3 15h2",
  down: "M12 4v11m-5-4.500 5 5 5-5M5 20h14",
  leave: "M14 4H6v16h8M10 12h11m-4-4 4 4-4 4",
  pause: "M10 9v6m4-6v6M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
  letter: "M3.500 6h17v12h-17V6Zm0 1 8.500 6 8.500-6",
  plus: "M12 5v14M5 12h14",
};

export type PictureName = keyof typeof shapes;

export function Picture({ name }: { name: PictureName }) {
  return <Drawing d={shapes[name]} />;
}

type Colour = "yellow" | "blue" | "indigo" | "purple" | "green" | "red" | "grey";

function Badge(props: { colour: Colour; icon: IconName | "pause"; children: ComponentChildren }) {
  return (
    <span class={`badge ${props.colour}`}>
      {props.icon === "pause" ? <Picture name="pause" /> : <Icon name={props.icon} />}
      {props.children}
    </span>
  );
}

export type InvoiceStatus = Schemas["PortalInvoice"]["status"];
export type TicketStatus = Schemas["PortalTicket"]["status"];
export type CustomerStatus = Schemas["Profile"]["status"];

const invoiceBadges: Record<InvoiceStatus, [Colour, IconName]> = {
  pending: ["yellow", "clock"],
  overdue: ["red", "alert"],
  paid: ["green", "checked"],
  cancelled: ["grey", "ban"],
};
const ticketBadges: Record<TicketStatus, [Colour, IconName | "pause"]> = {
  open: ["yellow", "clock"],
  assigned: ["blue", "check"],
  in_progress: ["indigo", "dot"],
  on_hold: ["purple", "pause"],
  completed: ["green", "checked"],
  cancelled: ["grey", "ban"],
};
const customerBadges: Record<CustomerStatus, [Colour, IconName | "pause"]> = {
  pending_installation: ["yellow", "clock"],
  active: ["green", "checked"],
  suspended: ["red", "pause"],
  terminated: ["grey", "ban"],
};

export function InvoiceBadge({ status }: { status: InvoiceStatus }) {
  const words = usePortalWords();
  const [colour, icon] = invoiceBadges[status];
  return (
    <Badge colour={colour} icon={icon}>
      {words.invoices.statuses[status]}
    </Badge>
  );
}

export function TicketBadge({ status }: { status: TicketStatus }) {
  const words = usePortalWords();
  const [colour, icon] = ticketBadges[status];
  return (
    <Badge colour={colour} icon={icon}>
      {words.tickets.statuses[status]}
    </Badge>
  );
}

export function CustomerBadge({ status }: { status: CustomerStatus }) {
  const words = usePortalWords();
  const [colour, icon] = customerBadges[status];
  return (
    <Badge colour={colour} icon={icon}>
      {words.statuses[status]}
    </Badge>
  );
}

export function PageHead(props: {
  title: string;
  back?: { to: string; text: string };
  children?: ComponentChildren;
}) {
  return (
    <div class="page-head">
      {props.back && (
        <Link to={props.back.to} class="back">
          <Icon name="left" />
          {props.back.text}
        </Link>
      )}
      <div class="page-title">
        <h1 tabIndex={-1}>{props.title}</h1>
        {props.children}
      </div>
    </div>
  );
}

/** What went wrong, in the portal's words where nothing came back: nothing typed is at stake here. */
export function Trouble({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  const { words } = useSurroundings();
  const portal = usePortalWords();
  if (failure.problem !== null) return <FailureAlert failure={failure} onRetry={onRetry} />;
  return (
    <Alert tone="bad" icon="wifi">
      <p>{portal.failures.offline}</p>
      {onRetry && (
        <button type="button" class="button small-button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </Alert>
  );
}

/** Loading, failed, old or fresh: the frame around whatever `children` makes of the data. */
export function OwnFrame<T>(props: {
  followed: Followed<T>;
  lines?: number;
  children: (data: T) => ComponentChildren;
}) {
  const { brand, language } = useSurroundings();
  const portal = usePortalWords();
  const { own, again } = props.followed;
  if (own.state === "loading") return <Skeleton lines={props.lines ?? 3} kind="cards" />;
  if (own.state === "failed") {
    if (own.failure.problem?.code === "not_found") return <Alert tone="note">{portal.missingText}</Alert>;
    return <Trouble failure={own.failure} onRetry={again} />;
  }
  return (
    <>
      {own.freshness === "old" && (
        <Alert tone="note" icon="wifi">
          <p>{portal.old(dateTimeText(new Date(own.at).toISOString(), brand.zone, language))}</p>
          <button type="button" class="button small-button" onClick={again}>
            {portal.refresh}
          </button>
        </Alert>
      )}
      {props.children(own.data)}
    </>
  );
}

/** One of a few statuses, or all; kept in the address, so that going back comes back to it. */
export function useStatusFilter<S extends string>(
  known: Record<S, unknown>,
): [S | null, (status: S | null) => void] {
  const [status, setStatus] = useState<S | null>(() => {
    const asked = new URLSearchParams(location.search).get("status");
    return asked !== null && asked in known ? (asked as S) : null;
  });
  return [
    status,
    (chosen) => {
      history.replaceState(null, "", location.pathname + (chosen === null ? "" : `?status=${chosen}`));
      setStatus(chosen);
    },
  ];
}

export function StatusFilter<S extends string>(props: {
  names: Record<S, string>;
  chosen: S | null;
  onChoose: (status: S | null) => void;
}) {
  const portal = usePortalWords();
  const choices: [S | null, string][] = [
    [null, portal.all],
    ...(Object.entries(props.names) as [S, string][]),
  ];
  return (
    <div class="filter" role="group" aria-label={portal.filter}>
      {choices.map(([status, name]) => (
        <button
          key={name}
          type="button"
          class="filter-choice"
          aria-pressed={status === props.chosen}
          onClick={() => props.onChoose(status)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

interface Listed<T> {
  items: T[];
  next_cursor: string | null;
}

/** The items of a followed first page and of those fetched after it. */
export function MoreOf<T extends { number: string }>(props: {
  first: Listed<T>;
  fetch: (cursor: string) => Promise<Answer<Listed<T>>>;
  children: (item: T) => ComponentChildren;
}) {
  const portal = usePortalWords();
  const { first } = props;
  const [rest, setRest] = useState<Listed<T>>({ items: [], next_cursor: first.next_cursor });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const cursor = first.next_cursor;
  useEffect(() => setRest({ items: [], next_cursor: cursor }), [cursor]);

  const more = async () => {
    if (busy || rest.next_cursor === null) return;
    setBusy(true);
    setFailure(null);
    const answer = await props.fetch(rest.next_cursor);
    setBusy(false);
    if (answer.ok)
      setRest((last) => ({
        items: [...last.items, ...answer.data.items],
        next_cursor: answer.data.next_cursor,
      }));
    else setFailure(answer.failure);
  };
  const items = [...first.items, ...rest.items];
  return (
    <>
      <ul class="rows">
        {items.map((item) => (
          <li key={item.number}>{props.children(item)}</li>
        ))}
      </ul>
      <p class="visually-hidden" role="status">
        {portal.shown(items.length)}
      </p>
      {failure && <Trouble failure={failure} />}
      {rest.next_cursor !== null && (
        <button type="button" class="button wide" disabled={busy} onClick={() => void more()}>
          {busy && <span class="spinner" aria-hidden="true" />}
          {portal.more}
        </button>
      )}
    </>
  );
}

/** What a screen reader hears when something changed that nobody here did. */
export function Announced({ text }: { text: string }) {
  return (
    <span class="visually-hidden" role="status">
      {text}
    </span>
  );
}

/** The sentence for a value that became another one since it was first shown. */
export function useNews(value: string | null, sentence: (value: string) => string): string {
  const [news, setNews] = useState("");
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (value !== null && last.current !== null && value !== last.current) setNews(sentence(value));
    if (value !== null) last.current = value;
  }, [value, sentence]);
  return news;
}
