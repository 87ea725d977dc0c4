// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/httpmetrics.h"

#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <string>

namespace portal::http {

namespace {

// Seconds: from a route that answers a constant to one that waits for a database.
const prometheus::Histogram::BucketBoundaries durationBuckets{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025,
                                                              0.05,   0.1,   0.25,   0.5,   1,    5};

prometheus::Gauge &gauge(prometheus::Registry &registry, const std::string &name, const std::string &help)
{
    return prometheus::BuildGauge().Name(name).Help(help).Register(registry).Add({});
}

} // namespace

class HttpMetrics::Private
{
public:
    prometheus::Registry registry;
    prometheus::Family<prometheus::Counter> &requests =
        prometheus::BuildCounter()
            .Name("aglis_http_requests_total")
            .Help("Answered requests by route, method and status")
            .Register(registry);
    prometheus::Family<prometheus::Histogram> &durations =
        prometheus::BuildHistogram()
            .Name("aglis_http_request_duration_seconds")
            .Help("Time from the whole request read to the answer made, by route")
            .Register(registry);
    prometheus::Gauge &connections = gauge(registry, "aglis_http_connections", "Connections open now");
    prometheus::Gauge &queued =
        gauge(registry, "aglis_http_queued_requests", "Requests that wait for a handler thread");
    prometheus::Gauge &waiting =
        gauge(registry, "aglis_outbox_waiting_messages", "Messages queued or being sent");
    prometheus::Gauge &failed = gauge(registry, "aglis_outbox_failed_messages", "Messages that failed");
    prometheus::Gauge &oldest =
        gauge(registry, "aglis_outbox_oldest_waiting_seconds", "Age of the oldest message that waits");
    std::function<ServerLoad()> load;
};

HttpMetrics::HttpMetrics() : d(std::make_unique<Private>()) {}

HttpMetrics::~HttpMetrics() = default;

void HttpMetrics::count(const Served &served)
{
    const std::string route = served.route.isEmpty() ? "none" : served.route.toStdString();
    d->requests
        .Add({{"route", route},
              {"method", served.method ? methodName(*served.method).toStdString() : "none"},
              {"status", std::to_string(served.status)}})
        .Increment();
    if (!served.method)
        return;
    d->durations.Add({{"route", route}}, durationBuckets)
        .Observe(std::chrono::duration<double>(served.duration).count());
}

void HttpMetrics::setLoadSource(std::function<ServerLoad()> source)
{
    d->load = std::move(source);
}

QByteArray HttpMetrics::render(const Outbox::Counts &outbox, Instant now)
{
    const ServerLoad load = d->load ? d->load() : ServerLoad{};
    d->connections.Set(load.connections);
    d->queued.Set(load.queued);
    d->waiting.Set(double(outbox.waiting));
    d->failed.Set(double(outbox.failed));
    d->oldest.Set(outbox.oldestWaiting ? std::chrono::duration<double>(now - *outbox.oldestWaiting).count()
                                       : 0);
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(d->registry.Collect()));
}

} // namespace portal::http
