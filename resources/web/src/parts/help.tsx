// SPDX-License-Identifier: GPL-3.0-or-later
import { phoneLink, whatsappLink } from "../brand";
import { useSurroundings } from "../context";
import { Icon } from "./icon";

export function Help({ about }: { about?: string }) {
  const { words, brand } = useSurroundings();
  return (
    <section class="card help no-print">
      <h2>{words.help.title}</h2>
      <p>{words.help.text}</p>
      <div class="buttons">
        <a
          class="button"
          href={whatsappLink(brand, about ? words.help.about(about) : words.help.general)}
          rel="noopener noreferrer"
          target="_blank"
        >
          <Icon name="message" />
          {words.help.whatsapp}
        </a>
        <a class="button" href={phoneLink(brand)}>
          <Icon name="phone" />
          {words.help.call}
        </a>
      </div>
    </section>
  );
}
