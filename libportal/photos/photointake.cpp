// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/photos/photointake.h"

#include <QtCore/QBuffer>
#include <QtGui/QColorSpace>
#include <QtGui/QImage>
#include <QtGui/QImageReader>
#include <QtGui/QImageWriter>
#include <QtGui/QPainter>

#include <algorithm>

namespace portal {

namespace {

constexpr qsizetype mostBytes = 8 * 1024 * 1024;
constexpr int longestSide = 12'000;
constexpr qint64 mostPixelsOfJpeg = 40'000'000;            // which is made smaller while it is decoded
constexpr qint64 mostPixelsOfProgressiveJpeg = 16'000'000; // whose decoder holds six bytes for each
constexpr qint64 mostPixels = 25'000'000;                  // of other kinds, which are decoded whole
constexpr int mebibytesWhileDecoding = 128;                // 25 megapixels of four bytes, and some room
constexpr int longestResult = 2'000;
constexpr int jpegQuality = 85;

/// The decoder that the first bytes ask for; empty when they are of no kind that is accepted.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n")))
        return "png";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

Error tooLarge()
{
    Error error;
    error.code = ErrorCode::TooLarge;
    error.message = {QT_TRANSLATE_NOOP("portal", "A photo may have at most 8 MB."), {}};
    return error;
}

Error unsupported()
{
    Error error;
    error.code = ErrorCode::UnsupportedMedia;
    error.message = {QT_TRANSLATE_NOOP("portal", "Choose a photo in JPEG, PNG or WebP format."), {}};
    return error;
}

Error refused(const QString &code, const char *source)
{
    return Error::invalid(QStringLiteral("photo"), code, {source, {}});
}

Error broken()
{
    return refused(QStringLiteral("broken"),
                   QT_TRANSLATE_NOOP("portal", "This photo cannot be read. Please take another one."));
}

bool isWithinLimits(QSize size, qint64 most)
{
    return size.width() <= longestSide && size.height() <= longestSide &&
           qint64(size.width()) * size.height() <= most;
}

QSize resultSize(QSize size)
{
    if (std::max(size.width(), size.height()) <= longestResult)
        return size;
    return size.scaled(longestResult, longestResult, Qt::KeepAspectRatio).expandedTo({1, 1});
}

enum class JpegKind { Truncated, Sequential, Progressive };

/// Walks the segments of a JPEG (ITU-T T.81, annex B) to the end of the image. The decoder paints what is
/// missing grey and says nothing, and the thumbnail inside EXIF has an end of its own.
JpegKind kindOf(const QByteArray &jpeg)
{
    constexpr int fill = 0xff;
    constexpr int startOfScan = 0xda;
    constexpr int endOfImage = 0xd9;
    const auto byte = [&jpeg](qsizetype at) {
        return int(uchar(jpeg[at]));
    };
    const auto isProgressiveFrame = [](int marker) {
        return marker == 0xc2 || marker == 0xc6 || marker == 0xca || marker == 0xce;
    };
    const auto isRestart = [](int marker) {
        return marker >= 0xd0 && marker <= 0xd7;
    };

    JpegKind kind = JpegKind::Sequential;
    for (qsizetype at = 2; at + 1 < jpeg.size();) {
        const int marker = byte(at) == 0xff ? byte(at + 1) : fill;
        if (marker == fill) {
            ++at;
            continue;
        }
        if (marker == endOfImage)
            return kind;
        if (at + 3 >= jpeg.size())
            return JpegKind::Truncated;
        if (isProgressiveFrame(marker))
            kind = JpegKind::Progressive;
        at += 2 + (byte(at + 2) << 8 | byte(at + 3));
        if (marker != startOfScan)
            continue;
        // Compressed data; in it 0xff is followed by zero or a restart marker.
        while (at + 1 < jpeg.size() && (byte(at) != 0xff || byte(at + 1) == 0 || isRestart(byte(at + 1))))
            ++at;
    }
    return JpegKind::Truncated;
}

/// The decoder's own limit is one for the whole process.
void limitDecoding()
{
    static const bool limited = [] {
        QImageReader::setAllocationLimit(mebibytesWhileDecoding);
        return true;
    }();
    Q_UNUSED(limited)
}

/// In the colours that a picture without a profile has, and as on paper: what is transparent is white. An
/// image of our own, so that the sender's texts and profile stay behind.
QImage onPaper(QImage image)
{
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    return opaque;
}

} // namespace

Result<CleanPhoto> cleanPhoto(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return failure(tooLarge());
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return failure(unsupported());
    qint64 most = mostPixels;
    if (format == "jpeg") {
        const JpegKind kind = kindOf(bytes);
        if (kind == JpegKind::Truncated)
            return failure(broken());
        most = kind == JpegKind::Progressive ? mostPixelsOfProgressiveJpeg : mostPixelsOfJpeg;
    }

    limitDecoding();
    QBuffer source;
    source.setData(bytes);
    if (!source.open(QIODevice::ReadOnly))
        return failure(broken());
    QImageReader reader(&source, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size(); // from the header alone
    if (size.isEmpty())
        return failure(broken());
    if (!isWithinLimits(size, most)) {
        return failure(refused(QStringLiteral("dimensions"),
                               QT_TRANSLATE_NOOP("portal", "This photo has too many pixels.")));
    }
    const QSize wanted = resultSize(size);
    // The decoder of a sequential JPEG makes it smaller while it reads and never holds the whole picture.
    if (format == "jpeg" && wanted != size)
        reader.setScaledSize(wanted);
    QImage image = reader.read();
    if (image.isNull())
        return failure(broken());
    if (format != "jpeg" && wanted != size)
        image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);

    CleanPhoto photo;
    photo.width = image.width();
    photo.height = image.height();
    QBuffer target(&photo.jpeg);
    QImageWriter writer(&target, "jpeg");
    writer.setQuality(jpegQuality);
    if (!writer.write(onPaper(image)))
        return failure(Error::internal(QStringLiteral("a JPEG could not be written")));
    return photo;
}

} // namespace portal
