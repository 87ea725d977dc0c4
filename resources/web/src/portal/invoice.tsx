// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from "preact/hooks";
import type { Failure, Schemas } from "../api/client";
import { useSurroundings } from "../context";
import { dateTimeText, dayText, money, monthText } from "../format";
import { Details } from "../parts/details";
import { Link } from "../router";
import { download } from "./api";
import { InvoiceBadge, OwnFrame, PageHead, Picture, Trouble } from "./parts";
import { useOwn } from "./useown";
import { usePortalWords } from "./words";

type Invoice = Schemas["PortalInvoiceDetail"];

function Lines({ invoice }: { invoice: Invoice }) {
  const portal = usePortalWords();
  const { hundredths, base_numerator, base_denominator } = invoice.tax_rate;
  // 12 % of eleven twelfths of the price is what the tax law makes of 11 %.
  const base = base_numerator === base_denominator ? "" : ` × ${base_numerator}/${base_denominator}`;
  return (
    <table class="lines">
      <caption class="visually-hidden">{portal.invoices.lines}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{portal.invoices.description}</th>
          <th scope="col">{portal.invoices.amount}</th>
        </tr>
      </thead>
      <tbody>
        {invoice.lines.map((line, at) => (
          <tr key={at}>
            <td>
              {line.description}
              {line.days !== null && line.month_days !== null && (
                <span class="small line">{portal.invoices.part(line.days, line.month_days)}</span>
              )}
            </td>
            <td>{money(line.amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{portal.invoices.subtotal}</th>
          <td>{money(invoice.subtotal)}</td>
        </tr>
        <tr>
          <th scope="row">
            {portal.invoices.tax} {String(hundredths / 100).replace(".", ",")}%{base}
          </th>
          <td>{money(invoice.tax)}</td>
        </tr>
        <tr class="total">
          <th scope="row">{portal.invoices.total}</th>
          <td>{money(invoice.total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Shown({ invoice }: { invoice: Invoice }) {
  const { brand, language } = useSurroundings();
  const portal = usePortalWords();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const open = invoice.status === "pending" || invoice.status === "overdue";
  const fetchPaper = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    const answer = await download(`/api/customer-portal/invoices/${invoice.number}/pdf`);
    setBusy(false);
    if (!answer.ok) setFailure(answer.failure);
  };
  return (
    <>
      <section class="card">
        <div class="total-line">
          <span>
            <span class="small line">{portal.invoices.total}</span>
            <strong class="figure">{money(invoice.total)}</strong>
          </span>
          <InvoiceBadge status={invoice.status} />
        </div>
        <Details
          rows={[
            [portal.invoices.number, invoice.number],
            [portal.invoices.period, monthText(invoice.period, language)],
            [portal.invoices.issued, dayText(invoice.issued_on, language)],
            [portal.invoices.dueLabel, dayText(invoice.due_on, language)],
            [
              portal.invoices.paidLabel,
              invoice.paid_at !== null && dateTimeText(invoice.paid_at, brand.zone, language),
            ],
            [
              portal.invoices.method,
              invoice.payment_method !== null && portal.invoices.methods[invoice.payment_method],
            ],
            [
              portal.invoices.recipient,
              <>
                <span class="line">{invoice.customer_name}</span>
                {invoice.customer_address !== null && <span class="line">{invoice.customer_address}</span>}
              </>,
            ],
          ].filter((row): row is [string, string] => row[1] !== false)}
        />
        {invoice.replaced_by !== null && (
          <Link to={`/customer/invoices/${invoice.replaced_by}`}>
            {portal.invoices.replacedBy(invoice.replaced_by)}
          </Link>
        )}
        {invoice.replaces !== null && (
          <Link to={`/customer/invoices/${invoice.replaces}`}>
            {portal.invoices.replaces(invoice.replaces)}
          </Link>
        )}
        <button type="button" class="button wide" disabled={busy} onClick={() => void fetchPaper()}>
          {busy ? <span class="spinner" aria-hidden="true" /> : <Picture name="down" />}
          {portal.invoices.pdf}
        </button>
        {failure && <Trouble failure={failure} />}
      </section>
      {open && (
        <section class="card next">
          <h2>{portal.invoices.howToPay}</h2>
          {invoice.pay_to !== null && <p class="as-written">{invoice.pay_to}</p>}
          <Details
            rows={[[portal.invoices.reference, <strong key="r">{invoice.payment_reference}</strong>]]}
          />
        </section>
      )}
      <section class="card">
        <h2>{portal.invoices.lines}</h2>
        <Lines invoice={invoice} />
      </section>
    </>
  );
}

export function InvoicePage({ number }: { number: string }) {
  const { language } = useSurroundings();
  const portal = usePortalWords();
  const followed = useOwn("/api/customer-portal/invoices/{number}", { path: { number } });
  const { own } = followed;
  const title =
    own.state === "there"
      ? `${portal.titles.invoice} ${monthText(own.data.period, language)}`
      : portal.titles.invoice;
  return (
    <main class="page portal" id="content">
      <PageHead title={title} back={{ to: "/customer/invoices", text: portal.invoices.back }} />
      <OwnFrame followed={followed}>{(invoice) => <Shown invoice={invoice} />}</OwnFrame>
    </main>
  );
}
