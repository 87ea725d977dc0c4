// SPDX-License-Identifier: GPL-3.0-or-later
import { useSurroundings } from "../context";
import { FailureAlert } from "../parts/alert";
import { Help } from "../parts/help";
import { Icon } from "../parts/icon";
import { OfferFace, useOffers } from "../parts/packages";
import { Skeleton } from "../parts/skeleton";
import { setDraft } from "../register/draft";
import { Link, navigate } from "../router";

export function HomePage() {
  const { words } = useSurroundings();
  const offers = useOffers();
  return (
    <main id="content">
      <section class="hero">
        <div class="hero-in">
          <h1 tabIndex={-1}>{words.home.title}</h1>
          <p>{words.home.lead}</p>
          <div class="hero-actions">
            <Link to="/register" class="button on-brand">
              {words.home.register}
              <Icon name="right" />
            </Link>
            <Link to="/track" class="button ghost">
              <Icon name="search" />
              {words.home.track}
            </Link>
          </div>
        </div>
      </section>
      <div class="page home">
        <section aria-labelledby="packages">
          <h2 id="packages">{words.home.packages}</h2>
          {offers.state === "loading" && <Skeleton lines={3} kind="cards" />}
          {offers.state === "failed" && <FailureAlert failure={offers.failure} onRetry={offers.retry} />}
          {offers.state === "there" && (
            <>
              <ul class="offers">
                {offers.data.items.map((offer) => (
                  <li key={offer.code} class="offer">
                    <OfferFace offer={offer} />
                    <button
                      type="button"
                      class="button"
                      aria-label={words.home.choose(offer.name)}
                      onClick={() => {
                        setDraft({ packageCode: offer.code });
                        navigate("/register");
                      }}
                    >
                      {words.package.choose}
                    </button>
                  </li>
                ))}
              </ul>
              <p class="small">{words.beforeTax}</p>
            </>
          )}
        </section>
        <section aria-labelledby="steps">
          <h2 id="steps">{words.home.stepsTitle}</h2>
          <ol class="path">
            {words.home.steps.map(([name, text], at) => (
              <li key={name}>
                <span class="path-mark" aria-hidden="true">
                  {at + 1}
                </span>
                <div>
                  <h3>{name}</h3>
                  <p>{text}</p>
                </div>
              </li>
            ))}
          </ol>
        </section>
        <Help />
      </div>
    </main>
  );
}
