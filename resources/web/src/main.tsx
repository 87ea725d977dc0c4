// SPDX-License-Identifier: GPL-3.0-or-later
// Where it begins: what the address carries is taken out of it, the brand put on, the page shown.
import { App } from "./app";
import { keepCampaign } from "./register/draft";
import { start } from "./start";
import { takeTokenFromAddress } from "./track/token";

takeTokenFromAddress();
keepCampaign(location.search);

start((brand) => <App brand={brand} />);
