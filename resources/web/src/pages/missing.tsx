// SPDX-License-Identifier: GPL-3.0-or-later
import { useSurroundings } from "../context";
import { Help } from "../parts/help";
import { Icon } from "../parts/icon";
import { Link } from "../router";

export function MissingPage() {
  const { words } = useSurroundings();
  return (
    <main class="page" id="content">
      <section class="card centred">
        <span class="big-icon">
          <Icon name="search" />
        </span>
        <h1 tabIndex={-1}>{words.missing.title}</h1>
        <p>{words.missing.text}</p>
        <div class="buttons">
          <Link to="/" class="button primary">
            {words.missing.home}
          </Link>
          <Link to="/track" class="button">
            {words.home.track}
          </Link>
        </div>
      </section>
      <Help />
    </main>
  );
}
