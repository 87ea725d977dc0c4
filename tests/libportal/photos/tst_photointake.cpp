// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/photos/photointake.h"

#include <QtCore/QBuffer>
#include <QtCore/QtEndian>
#include <QtGui/QColorSpace>
#include <QtGui/QImage>
#include <QtGui/QImageReader>
#include <QtGui/QImageWriter>
#include <QtTest/QtTest>

using namespace portal;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

QImage picture(QSize size = {400, 200})
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, x < image.width() / 2 ? qRgb(220, 30, 30) : qRgb(30, 30, 220));
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    if (!writer.write(image))
        qFatal("the test could not write %s", format);
    return bytes;
}

QImage decoded(const CleanPhoto &photo)
{
    return QImage::fromData(photo.jpeg, "JPEG");
}

bool isReddish(QRgb colour)
{
    return qRed(colour) > 150 && qBlue(colour) < 100;
}
bool isBluish(QRgb colour)
{
    return qBlue(colour) > 150 && qRed(colour) < 100;
}

template <typename T>
QByteArray big(T value)
{
    const T swapped = qToBigEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

QByteArray little(quint32 value, qsizetype bytes)
{
    const quint32 swapped = qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&swapped), bytes);
}

// An entry of a TIFF directory.
QByteArray entry(quint16 tag, quint16 type, quint32 count, quint32 value)
{
    return big(tag) + big(type) + big(count) + big(value);
}

// What a phone writes: the way up, the maker, where the picture was taken, and a thumbnail after it.
QByteArray exif(quint16 orientation)
{
    constexpr quint16 shortType = 3;
    constexpr quint16 longType = 4;
    constexpr quint16 textType = 2;
    const QByteArray maker("CameraOfSomebody\0", 17);
    const QByteArray place("GpsPlaceOfSomebody\0", 19);
    constexpr quint32 firstDirectory = 8;
    constexpr quint32 afterFirst = firstDirectory + 2 + 3 * 12 + 4;
    const quint32 gpsDirectory = afterFirst + quint32(maker.size());
    const quint32 afterGps = gpsDirectory + 2 + 12 + 4;
    const QByteArray tiff = QByteArray("MM\0*", 4) + big(firstDirectory) + big(quint16(3)) +
                            entry(0x010f, textType, quint32(maker.size()), afterFirst) +
                            entry(0x0112, shortType, 1, quint32(orientation) << 16) +
                            entry(0x8825, longType, 1, gpsDirectory) + big(quint32(0)) + maker +
                            big(quint16(1)) + entry(0x001b, textType, quint32(place.size()), afterGps) +
                            big(quint32(0)) + place + encoded(picture({16, 8}), "jpeg");
    return QByteArray("Exif\0\0", 6) + tiff;
}

QByteArray segment(uchar marker, const QByteArray &content)
{
    return QByteArray("\xff") + char(marker) + big(quint16(content.size() + 2)) + content;
}

QByteArray withMetadata(const QByteArray &jpeg, quint16 orientation)
{
    return jpeg.left(2) + segment(0xe1, exif(orientation)) +
           segment(0xe1, "http://ns.adobe.com/xap/1.0/" + QByteArray(1, '\0') +
                             "<x:xmpmeta>XmpOfSomebody</x:xmpmeta>") +
           segment(0xfe, "CommentOfSomebody") + jpeg.mid(2);
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char c : bytes) {
        crc ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray pngChunk(const QByteArray &typeAndContent)
{
    return big(quint32(typeAndContent.size() - 4)) + typeAndContent + big(crc32(typeAndContent));
}

// A PNG that says it is huge and is a few bytes.
QByteArray pngBomb(quint32 width, quint32 height)
{
    return QByteArray("\x89PNG\r\n\x1a\n") +
           pngChunk("IHDR" + big(width) + big(height) + QByteArray("\x08\x02\x00\x00\x00", 5)) +
           pngChunk("IDAT" + qCompress(QByteArray(100000, '\0')).mid(4)) + pngChunk("IEND");
}

QByteArray riff(const QByteArray &chunks)
{
    return "RIFF" + little(quint32(chunks.size() + 4), 4) + "WEBP" + chunks;
}

QByteArray webpChunk(const QByteArray &type, const QByteArray &content)
{
    return type + little(quint32(content.size()), 4) + content + QByteArray(content.size() % 2, '\0');
}

QByteArray animatedWebp()
{
    const QSize size(64, 32);
    const auto frame = [size](const QImage &image) {
        const QByteArray still = encoded(image, "webp");
        return webpChunk("ANMF", little(0, 3) + little(0, 3) + little(quint32(size.width() - 1), 3) +
                                     little(quint32(size.height() - 1), 3) + little(100, 3) +
                                     QByteArray(1, '\0') + still.mid(12));
    };
    return riff(webpChunk("VP8X", QByteArray("\x02\0\0\0", 4) + little(quint32(size.width() - 1), 3) +
                                      little(quint32(size.height() - 1), 3)) +
                webpChunk("ANIM", QByteArray(6, '\0')) + frame(picture(size)) +
                frame(picture(size).mirrored(true, false)));
}

} // namespace

class PhotoIntakeTest : public QObject
{
    Q_OBJECT

    static QString faultOf(const QByteArray &bytes)
    {
        const auto photo = cleanPhoto(bytes);
        if (photo)
            return u"accepted"_qs;
        const Error &error = photo.error();
        return error.fields.isEmpty() ? errorCodeName(error.code)
                                      : error.fields.first().field + u':' + error.fields.first().code;
    }

private Q_SLOTS:
    void s27_each_accepted_kind_becomes_a_jpeg_of_our_own_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QImage transparent = picture().convertToFormat(QImage::Format_ARGB32);
        transparent.setPixel(0, 0, qRgba(0, 0, 0, 0));
        QTest::newRow("JPEG") << encoded(picture(), "jpeg");
        QTest::newRow("PNG") << encoded(picture(), "png");
        QTest::newRow("PNG with transparency") << encoded(transparent, "png");
        QTest::newRow("PNG of 16 bits") << encoded(picture().convertToFormat(QImage::Format_RGBX64), "png");
        QTest::newRow("PNG with palette")
            << encoded(picture().convertToFormat(QImage::Format_Indexed8), "png");
        QTest::newRow("WebP") << encoded(picture(), "webp");
        QTest::newRow("WebP without loss") << encoded(picture(), "webp", 100);
        QTest::newRow("animated WebP") << animatedWebp();
        QTest::newRow("JPEG with a page behind it")
            << encoded(picture(), "jpeg") + "<script>alert(1)</script>";
    }
    void s27_each_accepted_kind_becomes_a_jpeg_of_our_own()
    {
        QFETCH(QByteArray, bytes);
        const auto photo = cleanPhoto(bytes);
        QVERIFY(photo.has_value());
        const QImage image = decoded(*photo);
        QCOMPARE(image.size(), QSize(photo->width, photo->height));
        QVERIFY(photo->jpeg.startsWith("\xff\xd8\xff"));
        QVERIFY(!photo->jpeg.contains("<script>"));
        QCOMPARE(image.width(), image.height() * 2);
        QVERIFY(isReddish(image.pixel(image.width() / 4, image.height() / 2)));
        QVERIFY(isBluish(image.pixel(image.width() * 3 / 4, image.height() / 2)));
    }

    void s27_what_is_transparent_becomes_white()
    {
        QImage image(20, 20, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        const auto photo = cleanPhoto(encoded(image, "png"));
        QVERIFY(photo.has_value());
        QVERIFY(qGray(decoded(*photo).pixel(10, 10)) > 250);
    }

    void s27_no_word_of_the_senders_metadata_is_kept()
    {
        const QByteArray sent = withMetadata(encoded(picture(), "jpeg"), 1);
        for (const char *secret :
             {"GpsPlaceOfSomebody", "CameraOfSomebody", "XmpOfSomebody", "CommentOfSomebody"})
            QVERIFY(sent.contains(secret));
        const auto photo = cleanPhoto(sent);
        QVERIFY(photo.has_value());
        for (const char *trace : {"Exif", "OfSomebody", "xmp", "ICC_PROFILE"})
            QVERIFY2(!photo->jpeg.contains(trace), trace);

        QImage image = picture();
        image.setText(u"Author"_qs, u"TextOfSomebody"_qs);
        image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        const auto fromPng = cleanPhoto(encoded(image, "png"));
        QVERIFY(fromPng.has_value());
        for (const char *trace : {"OfSomebody", "Author", "ICC_PROFILE"})
            QVERIFY2(!fromPng->jpeg.contains(trace), trace);
    }

    void s27_the_picture_stands_upright_without_the_note_that_said_so_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QPoint>("red");
        QTest::addColumn<QPoint>("blue");
        QTest::newRow("upright") << 1 << QSize(400, 200) << QPoint(50, 100) << QPoint(350, 100);
        QTest::newRow("upside down") << 3 << QSize(400, 200) << QPoint(350, 100) << QPoint(50, 100);
        QTest::newRow("turned right") << 6 << QSize(200, 400) << QPoint(100, 50) << QPoint(100, 350);
        QTest::newRow("turned left") << 8 << QSize(200, 400) << QPoint(100, 350) << QPoint(100, 50);
    }
    void s27_the_picture_stands_upright_without_the_note_that_said_so()
    {
        QFETCH(int, orientation);
        QFETCH(QSize, size);
        QFETCH(QPoint, red);
        QFETCH(QPoint, blue);
        const auto photo = cleanPhoto(withMetadata(encoded(picture(), "jpeg"), quint16(orientation)));
        QVERIFY(photo.has_value());
        const QImage image = decoded(*photo);
        QCOMPARE(image.size(), size);
        QVERIFY(isReddish(image.pixel(red)));
        QVERIFY(isBluish(image.pixel(blue)));
    }

    void s27_a_large_picture_is_made_smaller_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide JPEG") << encoded(picture({4000, 3000}), "jpeg") << QSize(2000, 1500);
        QTest::newRow("high PNG") << encoded(picture({1500, 3000}), "png") << QSize(1000, 2000);
        QTest::newRow("WebP") << encoded(picture({3000, 1000}), "webp") << QSize(2000, 666);
        QTest::newRow("just right") << encoded(picture({2000, 2000}), "jpeg") << QSize(2000, 2000);
        QTest::newRow("a line") << encoded(picture({12000, 2}), "png") << QSize(2000, 1);
        QTest::newRow("PNG of 16 bits")
            << encoded(picture({3000, 1500}).convertToFormat(QImage::Format_RGBA64), "png")
            << QSize(2000, 1000);
        QTest::newRow("JPEG of 39 megapixels")
            << encoded(QImage(7800, 5000, QImage::Format_Grayscale8), "jpeg") << QSize(2000, 1282);
        QTest::newRow("PNG of 24 megapixels")
            << encoded(QImage(6000, 4000, QImage::Format_Mono), "png") << QSize(2000, 1333);
    }
    void s27_a_large_picture_is_made_smaller()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QSize, size);
        const auto photo = cleanPhoto(bytes);
        QVERIFY(photo.has_value());
        QCOMPARE(decoded(*photo).size(), size);
        QCOMPARE(QSize(photo->width, photo->height), size);
    }

    void s27_what_is_no_photo_is_refused_whatever_its_name_was_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text named .jpg") << QByteArray("Ini bukan foto.\n");
        QTest::newRow("page") << QByteArray("<html><script>alert(1)</script></html>");
        QTest::newRow("SVG") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        QTest::newRow("GIF") << QByteArray("GIF89a\x01\0\x01\0\0\0\0;", 14);
        QTest::newRow("BMP") << encoded(picture(), "bmp");
        QTest::newRow("TIFF") << encoded(picture(), "tiff");
        QTest::newRow("sound") << QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16);
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n");
        QTest::newRow("JPEG after a line of text") << "x\n" + encoded(picture(), "jpeg");
    }
    void s27_what_is_no_photo_is_refused_whatever_its_name_was()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(faultOf(bytes), u"unsupported_media_type"_qs);
    }

    void s27_a_progressive_jpeg_may_have_fewer_pixels()
    {
        QImage image(5000, 4000, QImage::Format_RGB32);
        image.fill(Qt::blue);
        const auto written = [&](bool progressive) {
            QBuffer buffer;
            QImageWriter writer(&buffer, "jpeg");
            writer.setProgressiveScanWrite(progressive);
            return writer.write(image) ? buffer.data() : QByteArray();
        };
        QVERIFY(cleanPhoto(written(false)).has_value());
        QCOMPARE(cleanPhoto(written(true)).error().fields.value(0).code, u"dimensions"_qs);
    }

    void s27_dimensions_are_looked_at_before_anything_is_decoded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("both sides endless") << pngBomb(0x7fffffff, 0x7fffffff);
        QTest::newRow("both sides too long") << pngBomb(60000, 60000);
        QTest::newRow("one side too long") << pngBomb(12001, 1);
        QTest::newRow("too many pixels") << pngBomb(12000, 12000);
        QTest::newRow("a little too many pixels") << pngBomb(5001, 5000);
        QByteArray jpeg = encoded(picture(), "jpeg");
        const qsizetype frame = jpeg.indexOf("\xff\xc0");
        jpeg.replace(frame + 5, 4, big(quint16(65000)) + big(quint16(65000)));
        QTest::newRow("JPEG of 65,000 a side") << jpeg;
    }
    void s27_dimensions_are_looked_at_before_anything_is_decoded()
    {
        QFETCH(QByteArray, bytes);
        const QString fault = faultOf(bytes);
        // The PNG library refuses the most absurd ones by itself.
        QVERIFY2(fault == u"photo:dimensions" || fault == u"photo:broken", qPrintable(fault));
    }

    void s27_a_broken_photo_is_refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray jpeg = encoded(picture(), "jpeg");
        const QByteArray withThumbnail = withMetadata(jpeg, 1);
        const QByteArray png = encoded(picture(), "png");
        const QByteArray webp = encoded(picture(), "webp");
        QTest::newRow("JPEG, its start alone") << jpeg.left(3);
        QTest::newRow("JPEG, its head alone") << jpeg.left(200);
        QTest::newRow("JPEG, half") << jpeg.left(jpeg.size() / 2);
        QTest::newRow("JPEG, but for its end") << jpeg.left(jpeg.size() - 2);
        QTest::newRow("JPEG, half, thumbnail whole")
            << withThumbnail.left(withThumbnail.size() - jpeg.size() / 2);
        QTest::newRow("JPEG, rubbish inside") << jpeg.left(3) + QByteArray(5000, 'x') + "\xff\xd9";
        QTest::newRow("PNG, its start alone") << png.left(8);
        QTest::newRow("PNG, half") << png.left(png.size() / 2);
        QTest::newRow("PNG, rubbish inside") << png.left(60) + QByteArray(5000, 'x');
        QTest::newRow("PNG without rows") << pngBomb(0, 0);
        QTest::newRow("WebP, its start alone") << webp.left(12);
        QTest::newRow("WebP, half") << webp.left(webp.size() / 2);
        QTest::newRow("WebP, rubbish inside") << webp.left(20) + QByteArray(5000, 'x');
    }
    void s27_a_broken_photo_is_refused()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(faultOf(bytes), u"photo:broken"_qs);
    }

    void s24_more_than_eight_mebibytes_are_refused_unread()
    {
        const QByteArray jpeg = encoded(picture(), "jpeg");
        QCOMPARE(faultOf(jpeg + QByteArray(8 * mebibyte - jpeg.size(), '\0')), u"accepted"_qs);
        QCOMPARE(faultOf(jpeg + QByteArray(8 * mebibyte - jpeg.size() + 1, '\0')), u"payload_too_large"_qs);
    }
};

QTEST_GUILESS_MAIN(PhotoIntakeTest)
#include "tst_photointake.moc"
