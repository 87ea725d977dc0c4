// SPDX-License-Identifier: GPL-3.0-or-later
// What every document begins with: the styles, the brand, and the pages put where they belong.
import { render } from "preact";
import type { VNode } from "preact";
import { applyColours, loadBranding } from "./brand";
import type { Branding } from "./brand";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/register.css";
import "./styles/pages.css";
import "./styles/print.css";

function show(brand: Branding, pages: (brand: Branding) => VNode): void {
  applyColours(brand);
  const root = document.getElementById("app");
  if (!root) return;
  root.textContent = "";
  render(pages(brand), root);
}

export function start(pages: (brand: Branding) => VNode): void {
  void loadBranding().then((brand) => {
    if (brand) show(brand, pages);
    else setTimeout(() => start(pages), 3000);
  });
}
