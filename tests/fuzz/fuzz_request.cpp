// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP requests: however the bytes are cut, the reader reads the same requests out of them or refuses at the
// same place; what it lets through is within limits and holds nothing that could split a line.
#include "libportal/http/gate/requestreader.h"

#include <cstdlib>
#include <vector>

using namespace portal::http;

namespace {

constexpr qint64 bodyLimit = 512;
constexpr int endlessly = 100000;

void require(bool holds)
{
    if (!holds)
        abort();
}

struct Reading
{
    std::vector<Request> requests;
    int refusal = 0;
};

void check(const Request &request, const Limits &limits)
{
    require(request.body().size() <= bodyLimit);
    require(request.headers().fields().size() <= limits.headerFields);
    for (const HeaderField &field : request.headers().fields())
        require(isToken(field.name) && isFieldValue(field.value));
    for (const QString &segment : request.segments()) {
        require(!segment.contains(QChar(0)) && !segment.contains(u'\r') && !segment.contains(u'\n'));
        require(segment != u".." && segment != u".");
    }
    const bool hasLength = request.headers().contains("Content-Length");
    require(!hasLength || !request.headers().contains("Transfer-Encoding"));
    require(!hasLength || request.header("Content-Length").toLongLong() == request.body().size());
}

Reading readAll(QByteArrayView bytes, qsizetype piece)
{
    Limits limits;
    limits.headBytes = 1024;
    limits.targetBytes = 256;
    limits.headerFields = 8;
    RequestReader reader(limits);
    Reading reading;
    qsizetype fed = 0;
    for (int turn = 0; turn < endlessly; ++turn) {
        switch (reader.advance()) {
        case RequestReader::Progress::NeedsBytes: {
            if (fed >= bytes.size())
                return reading;
            const qsizetype size = std::min(piece, bytes.size() - fed);
            reader.feed(bytes.sliced(fed, size));
            fed += size;
            break;
        }
        case RequestReader::Progress::HeadRead:
            reader.allowBody(bodyLimit);
            break;
        case RequestReader::Progress::Complete:
            reading.requests.push_back(reader.takeRequest());
            check(reading.requests.back(), limits);
            reader.next();
            break;
        case RequestReader::Progress::Refused:
            reading.refusal = reader.refusal();
            require(reading.refusal >= 400 && reading.refusal <= 505);
            return reading;
        }
    }
    abort(); // the reader goes in circles
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const Reading whole = readAll(bytes, std::max<qsizetype>(1, bytes.size()));
    for (const qsizetype piece : {qsizetype(1), qsizetype(13)}) {
        const Reading cut = readAll(bytes, piece);
        require(cut.refusal == whole.refusal);
        require(cut.requests.size() == whole.requests.size());
        for (std::size_t i = 0; i < cut.requests.size(); ++i) {
            require(cut.requests[i].method() == whole.requests[i].method());
            require(cut.requests[i].segments() == whole.requests[i].segments());
            require(cut.requests[i].headers() == whole.requests[i].headers());
            require(cut.requests[i].body() == whole.requests[i].body());
        }
    }
    return 0;
}
