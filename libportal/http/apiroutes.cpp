// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/apiroutes.h"

#include "libportal/http/analyticsroutes.h"
#include "libportal/http/authroutes.h"
#include "libportal/http/brandingroutes.h"
#include "libportal/http/customerroutes.h"
#include "libportal/http/faqroutes.h"
#include "libportal/http/invoiceroutes.h"
#include "libportal/http/openapiroutes.h"
#include "libportal/http/packageroutes.h"
#include "libportal/http/pageroutes.h"
#include "libportal/http/portalaccessroutes.h"
#include "libportal/http/publicregistrationroutes.h"
#include "libportal/http/regionroutes.h"
#include "libportal/http/registrationroutes.h"
#include "libportal/http/selfserviceroutes.h"
#include "libportal/http/ticketroutes.h"
#include "libportal/http/trackingroutes.h"
#include "libportal/http/webhookroutes.h"

namespace portal::http {

void addApiRoutes(RouteTable &table, const ApiContext &context)
{
    addHealthRoutes(table, {.translations = context.translations,
                            .clock = context.clock,
                            .metrics = context.metrics,
                            .monitorToken = context.monitorToken});
    // QHttpServer looks through its rules in this order: what is asked for most comes first.
    addTrackingRoutes(table, context.translations);
    addOpenApiRoutes(table);
    addBrandingRoutes(table);
    addPublicRegistrationRoutes(table);
    addPortalAccessRoutes(table);
    addSelfServiceRoutes(table);
    addAuthRoutes(table);
    addRegistrationRoutes(table, context.translations);
    addCustomerRoutes(table);
    addTicketRoutes(table);
    addPackageRoutes(table);
    addInvoiceRoutes(table);
    addAnalyticsRoutes(table);
    addFaqRoutes(table, context.translations);
    addRegionRoutes(table);
    addWebhookRoutes(table, context.secrets);
}

void addAllRoutes(RouteTable &table, const ApiContext &context)
{
    addApiRoutes(table, context);
    addPageRoutes(table);
}

} // namespace portal::http
