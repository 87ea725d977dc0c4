// SPDX-License-Identifier: GPL-3.0-or-later
import { useSurroundings } from "../context";
import { dayText, localDay, money, monthText } from "../format";
import { Link } from "../router";
import type { Schemas } from "../api/client";
import { ownGet } from "./api";
import { InvoiceBadge, MoreOf, OwnFrame, PageHead, StatusFilter, useStatusFilter } from "./parts";
import { useOwn } from "./useown";
import { usePortalWords } from "./words";

const path = "/api/customer-portal/invoices";

function InvoiceRow({ invoice }: { invoice: Schemas["PortalInvoice"] }) {
  const { brand, language } = useSurroundings();
  const portal = usePortalWords();
  return (
    <Link to={`/customer/invoices/${invoice.number}`} class="row">
      <span class="row-text">
        <strong>{monthText(invoice.period, language)}</strong>
        <span class="small">{invoice.number}</span>
        <span class="small">
          {invoice.paid_at !== null
            ? portal.invoices.paidOn(dayText(localDay(Date.parse(invoice.paid_at), brand.zone), language))
            : portal.invoices.due(dayText(invoice.due_on, language))}
        </span>
      </span>
      <span class="row-end">
        <strong>{money(invoice.total)}</strong>
        <InvoiceBadge status={invoice.status} />
      </span>
    </Link>
  );
}

export function InvoicesPage() {
  const portal = usePortalWords();
  const [status, choose] = useStatusFilter(portal.invoices.statuses);
  const query = status === null ? {} : { status };
  const followed = useOwn(path, { query });
  return (
    <main class="page portal" id="content">
      <PageHead title={portal.titles.invoices} />
      <StatusFilter names={portal.invoices.statuses} chosen={status} onChoose={choose} />
      <OwnFrame followed={followed}>
        {(list) =>
          list.items.length === 0 ? (
            <p class="card lead">{status === null ? portal.invoices.empty : portal.invoices.emptyFiltered}</p>
          ) : (
            <MoreOf first={list} fetch={(cursor) => ownGet(path, { query: { ...query, cursor } })}>
              {(invoice) => <InvoiceRow invoice={invoice} />}
            </MoreOf>
          )
        }
      </OwnFrame>
    </main>
  );
}
