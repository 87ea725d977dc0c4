// SPDX-License-Identifier: GPL-3.0-or-later
// What is held about a customer and who looked at their identity card (P2), to read and to take along. Kept
// nowhere on the phone.
import { useState } from "preact/hooks";
import type { Failure } from "../api/client";
import { useSurroundings } from "../context";
import { dateTimeText } from "../format";
import { Details } from "../parts/details";
import { Link } from "../router";
import { download } from "./api";
import type { OwnData } from "./api";
import { deviceName } from "./device";
import { OwnFrame, PageHead, Picture, Trouble } from "./parts";
import { useOwn } from "./useown";
import { usePortalWords } from "./words";

const path = "/api/customer-portal/my-data";

function Shown({ held }: { held: OwnData<typeof path> }) {
  const { words, brand, language } = useSurroundings();
  const portal = usePortalWords();
  const [failure, setFailure] = useState<Failure | null>(null);
  const when = (at: string) => dateTimeText(at, brand.zone, language);
  const { registration } = held;
  const kept = (there: boolean) => (there ? portal.data.there : portal.data.gone);
  return (
    <>
      <section class="card">
        <h2>{portal.data.looks}</h2>
        {held.identity_looks.length === 0 ? (
          <p>{portal.data.noLooks}</p>
        ) : (
          <ul class="events">
            {held.identity_looks.map((look) => (
              <li key={`${look.at} ${look.what}`} class="event">
                <p class="event-head">
                  <strong>
                    {portal.data.look[look.what]}: {look.by}
                  </strong>
                  <time class="small" dateTime={look.at}>
                    {when(look.at)}
                  </time>
                </p>
                {look.purpose !== null && <p>{portal.data.purpose(look.purpose)}</p>}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="card">
        <h2>{portal.data.held}</h2>
        <Details
          rows={[
            [portal.data.counts.customer, held.customer.code],
            [portal.data.counts.registration, registration?.number ?? portal.data.gone],
            [portal.data.counts.nik, registration?.nik_masked ?? portal.data.gone],
            [portal.data.counts.photo, kept(registration?.has_id_photo === true)],
            [portal.data.counts.tickets, portal.data.records(held.tickets.length)],
            [portal.data.counts.invoices, portal.data.records(held.invoices.length)],
            [portal.data.counts.messages, portal.data.records(held.messages.length)],
            [portal.data.counts.sessions, portal.data.records(held.sessions.length)],
            [portal.data.counts.logIns, portal.data.records(held.log_ins.length)],
          ]}
        />
        <button
          type="button"
          class="button primary wide"
          onClick={() => {
            setFailure(null);
            void download(path).then((answer) => setFailure(answer.ok ? null : answer.failure));
          }}
        >
          <Picture name="down" />
          {portal.data.download}
        </button>
        {failure && <Trouble failure={failure} />}
        <p class="small">
          {portal.data.generated(when(held.generated_at))}. {portal.data.rights}{" "}
          <Link to="/privacy">{words.footer.privacy}</Link>
        </p>
      </section>
      <section class="card">
        <h2>{portal.data.logIns}</h2>
        <ul class="events">
          {held.log_ins.slice(0, 10).map((step) => (
            <li key={`${step.at} ${step.outcome}`} class="event">
              <p class="event-head">
                <strong>{portal.data.outcomes[step.outcome]}</strong>
                <time class="small" dateTime={step.at}>
                  {when(step.at)}
                </time>
              </p>
              <p class="small">{[deviceName(step.user_agent), step.address].filter(Boolean).join(" · ")}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

export function HeldDataPage() {
  const portal = usePortalWords();
  const followed = useOwn(path, {}, { keep: false });
  return (
    <main class="page portal" id="content">
      <PageHead title={portal.titles.data} back={{ to: "/customer/profile", text: portal.profile.back }} />
      <p class="lead">{portal.data.text}</p>
      <OwnFrame followed={followed}>{(held) => <Shown held={held} />}</OwnFrame>
    </main>
  );
}
