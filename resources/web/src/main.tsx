// SPDX-License-Identifier: GPL-3.0-or-later
// Where it begins: what the address carries is taken out of it, the brand put on, the page shown.
import { render } from "preact";
import { App } from "./app";
import { applyColours, loadBranding } from "./brand";
import type { Branding } from "./brand";
import { keepCampaign } from "./register/draft";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/register.css";
import "./styles/pages.css";
import "./styles/print.css";
import { takeTokenFromAddress } from "./track/token";

takeTokenFromAddress();
keepCampaign(location.search);

function show(brand: Branding): void {
  applyColours(brand);
  const root = document.getElementById("app");
  if (!root) return;
  root.textContent = "";
  render(<App brand={brand} />, root);
}

async function begin(): Promise<void> {
  const brand = await loadBranding();
  if (brand) show(brand);
  else setTimeout(() => void begin(), 3000);
}

void begin();
