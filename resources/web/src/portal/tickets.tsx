// SPDX-License-Identifier: GPL-3.0-or-later
import type { Schemas } from "../api/client";
import { useSurroundings } from "../context";
import { dateTimeText } from "../format";
import { Link } from "../router";
import { ownGet } from "./api";
import { MoreOf, OwnFrame, PageHead, Picture, StatusFilter, TicketBadge, useStatusFilter } from "./parts";
import { followPause, useOwn } from "./useown";
import { usePortalWords } from "./words";

const path = "/api/customer-portal/tickets";

export function TicketRow({ ticket }: { ticket: Schemas["PortalTicket"] }) {
  const { brand, language } = useSurroundings();
  const portal = usePortalWords();
  return (
    <Link to={`/customer/tickets/${ticket.number}`} class="row">
      <span class="row-text">
        <strong>{ticket.title}</strong>
        <span class="small">
          {portal.tickets.types[ticket.type]} · {ticket.number}
        </span>
        <span class="small">{dateTimeText(ticket.created_at, brand.zone, language)}</span>
      </span>
      <span class="row-end">
        <TicketBadge status={ticket.status} />
      </span>
    </Link>
  );
}

export function TicketsPage() {
  const portal = usePortalWords();
  const [status, choose] = useStatusFilter(portal.tickets.statuses);
  const query = status === null ? {} : { status };
  const followed = useOwn(path, { query }, { every: followPause });
  return (
    <main class="page portal" id="content">
      <PageHead title={portal.titles.tickets}>
        <Link to="/customer/tickets/new" class="button primary">
          <Picture name="plus" />
          {portal.tickets.make}
        </Link>
      </PageHead>
      <StatusFilter names={portal.tickets.statuses} chosen={status} onChoose={choose} />
      <OwnFrame followed={followed}>
        {(list) =>
          list.items.length === 0 ? (
            <p class="card lead">{status === null ? portal.tickets.empty : portal.tickets.emptyFiltered}</p>
          ) : (
            <MoreOf first={list} fetch={(cursor) => ownGet(path, { query: { ...query, cursor } })}>
              {(ticket) => <TicketRow ticket={ticket} />}
            </MoreOf>
          )
        }
      </OwnFrame>
    </main>
  );
}
