// SPDX-License-Identifier: GPL-3.0-or-later
// Names and their values, as a summary shows them. What is empty is left out.
import type { ComponentChildren } from "preact";

export type Row = [string, ComponentChildren];

export function Details({ rows }: { rows: Row[] }) {
  return (
    <dl class="details">
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== "")
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

export interface AddressParts {
  street: string;
  rt?: string | null | undefined;
  rw?: string | null | undefined;
  village: string;
  district: string;
  city: string;
  province?: string | null | undefined;
  postal_code: string;
}

/** As it is written on an envelope, a line for each level. */
export function AddressLines({ address }: { address: AddressParts }) {
  const neighbourhood = [address.rt && `RT\u00a0${address.rt}`, address.rw && `RW\u00a0${address.rw}`].filter(
    Boolean,
  );
  const lines = [
    [address.street, neighbourhood.join(" / ")],
    [address.village, address.district],
    [address.city, [address.province, address.postal_code].filter(Boolean).join(" ")],
  ].map((parts) => parts.filter(Boolean).join(", "));
  return (
    <>
      {lines.map((line) => (
        <span key={line} class="line">
          {line}
        </span>
      ))}
    </>
  );
}
