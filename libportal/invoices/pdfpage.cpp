// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/pdfpage.h"

#include <array>

namespace portal {

namespace {

// Adobe's font metrics of Helvetica and Helvetica-Bold, characters 32 to 126, in thousandths of the size.
constexpr std::array<short, 95> regularWidths{
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};
constexpr std::array<short, 95> boldWidths{
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584};
constexpr int usualWidth = 556;

struct Typographic
{
    char16_t character;
    unsigned char code;
};
constexpr Typographic typographic[] = {{u'\u2018', 0x91}, {u'\u2019', 0x92}, {u'\u201C', 0x93},
                                       {u'\u201D', 0x94}, {u'\u2022', 0x95}, {u'\u2013', 0x96},
                                       {u'\u2014', 0x97}, {u'\u2026', 0x85}, {u'\u20AC', 0x80}};

char codeOf(QChar character)
{
    const char16_t c = character.unicode();
    if ((c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c <= 0xff))
        return char(c);
    for (const Typographic &known : typographic) {
        if (known.character == c)
            return char(known.code);
    }
    const QString parts = character.decomposition();
    return parts.isEmpty() ? '?' : codeOf(parts.front());
}

QByteArray encoded(const QString &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() || text[i].isMark())
            continue;
        bytes.append(text[i].isSpace() ? ' ' : codeOf(text[i]));
    }
    return bytes;
}

int widthOf(char code, PdfPage::Face face)
{
    const auto &widths = face == PdfPage::Face::Bold ? boldWidths : regularWidths;
    const auto plain = static_cast<unsigned char>(code);
    if (plain >= 0x20 && plain < 0x7f)
        return widths[size_t(plain - 0x20)];
    const QString base = QChar(ushort(plain)).decomposition(); // é is as wide as e
    return base.isEmpty() || base.front().unicode() >= 0x7f ? usualWidth
                                                            : widths[size_t(base.front().unicode() - 0x20)];
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray numbers(std::initializer_list<double> values)
{
    QByteArray all;
    for (const double value : values)
        all += number(value) + ' ';
    return all;
}

QByteArray colourOf(const QColor &colour)
{
    return numbers({colour.redF(), colour.greenF(), colour.blueF()});
}

QByteArray literal(const QByteArray &bytes)
{
    QByteArray escaped = "(";
    for (const char byte : bytes) {
        if (byte == '(' || byte == ')' || byte == '\\')
            escaped += '\\';
        escaped += byte;
    }
    return escaped + ')';
}

// UTF-16 with its mark: what a document says of itself may be of any script.
QByteArray unicode(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

QByteArray streamOf(const QByteArray &dictionary, const QByteArray &bytes)
{
    const QByteArray packed = qCompress(bytes, 9).mid(4); // Qt's own length goes before zlib's stream
    return "<< " + dictionary + " /Filter /FlateDecode /Length " + QByteArray::number(packed.size()) +
           " >>\nstream\n" + packed + "\nendstream";
}

QByteArray pixelsOf(const QImage &image, int bytesPerPixel)
{
    QByteArray pixels;
    for (int y = 0; y < image.height(); ++y)
        pixels.append(reinterpret_cast<const char *>(image.constScanLine(y)),
                      qsizetype(image.width()) * bytesPerPixel);
    return pixels;
}

QByteArray imageDictionary(const QImage &image, const char *space, const QByteArray &more = {})
{
    return "/Type /XObject /Subtype /Image /BitsPerComponent 8 /Width " + QByteArray::number(image.width()) +
           " /Height " + QByteArray::number(image.height()) + " /ColorSpace /" + space + more;
}

/// Objects are numbered from 1 in the order in which they are added.
class Document
{
public:
    int add(const QByteArray &object)
    {
        m_offsets.append(m_bytes.size());
        m_bytes += QByteArray::number(m_offsets.size()) + " 0 obj\n" + object + "\nendobj\n";
        return int(m_offsets.size());
    }
    QByteArray finished(int root, int info) const
    {
        QByteArray bytes = m_bytes;
        const QByteArray count = QByteArray::number(m_offsets.size() + 1);
        bytes += "xref\n0 " + count + "\n0000000000 65535 f \n";
        for (const qsizetype offset : m_offsets)
            bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        bytes += "trailer\n<< /Size " + count + " /Root " + QByteArray::number(root) + " 0 R /Info " +
                 QByteArray::number(info) + " 0 R >>\nstartxref\n" + QByteArray::number(m_bytes.size()) +
                 "\n%%EOF\n";
        return bytes;
    }

private:
    QByteArray m_bytes = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QList<qsizetype> m_offsets;
};

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

} // namespace

double PdfPage::widthOf(const QString &text, const Type &type)
{
    int width = 0;
    for (const char code : encoded(text))
        width += portal::widthOf(code, type.face);
    return width * type.size / 1000;
}

QStringList PdfPage::wrapped(const QString &text, const Type &type, double width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString current;
        for (QString word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            const QString longer = current.isEmpty() ? word : current + u' ' + word;
            if (widthOf(longer, type) <= width) {
                current = longer;
                continue;
            }
            if (!current.isEmpty())
                lines.append(current);
            while (word.size() > 1 && widthOf(word, type) > width) {
                qsizetype fits = word.size() - 1;
                while (fits > 1 && widthOf(word.left(fits), type) > width)
                    --fits;
                lines.append(word.left(fits));
                word = word.mid(fits);
            }
            current = word;
        }
        lines.append(current);
    }
    return lines;
}

void PdfPage::text(double x, double y, const QString &text, const Type &type)
{
    const double wide = widthOf(text, type);
    const double left = type.align == Align::Left ? x : type.align == Align::Right ? x - wide : x - wide / 2;
    m_content += "BT " + colourOf(type.colour) + "rg /" + (type.face == Face::Bold ? "B " : "R ") +
                 number(type.size) + " Tf " + numbers({left, height - y}) + "Td " + literal(encoded(text)) +
                 " Tj ET\n";
}

void PdfPage::fill(const QRectF &area, const QColor &colour)
{
    m_content += colourOf(colour) + "rg " +
                 numbers({area.x(), height - area.bottom(), area.width(), area.height()}) + "re f\n";
}

void PdfPage::gradient(const QRectF &area, const QColor &from, const QColor &to)
{
    m_shading = "<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [" +
                numbers({area.left(), 0, area.right(), 0}) +
                "] /Extend [true true] /Function << /FunctionType 2 /Domain [0 1] /N 1 /C0 [" +
                colourOf(from) + "] /C1 [" + colourOf(to) + "] >> >>";
    m_content +=
        "q " + numbers({area.x(), height - area.bottom(), area.width(), area.height()}) + "re W n /S sh Q\n";
}

void PdfPage::line(double x1, double y1, double x2, double y2, const QColor &colour, double thickness)
{
    m_content += colourOf(colour) + "RG " + number(thickness) + " w " + numbers({x1, height - y1}) + "m " +
                 numbers({x2, height - y2}) + "l S\n";
}

void PdfPage::stamp(double x, double y, const QString &word, const QColor &colour)
{
    const Type type{.size = 30, .face = Face::Bold, .colour = colour};
    const double wide = widthOf(word, type);
    m_content += colourOf(colour) + "RG 2.50 w " +
                 numbers({x - wide / 2 - 14, height - y - 11, wide + 28, 44}) + "re S\n";
    text(x, y, word, {30, Face::Bold, colour, Align::Centre});
}

void PdfPage::image(const QRectF &area, const QImage &picture)
{
    m_image = picture;
    m_content += "q " + numbers({area.width(), 0, 0, area.height(), area.x(), height - area.bottom()}) +
                 "cm /I Do Q\n";
}

QByteArray PdfPage::toPdf(const QString &title, const QString &languageTag) const
{
    Document document;
    const auto font = [&document](const char *name) {
        return document.add(QByteArray("<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding "
                                       "/BaseFont /") +
                            name + " >>");
    };
    const int regular = font("Helvetica");
    const int bold = font("Helvetica-Bold");
    QByteArray resources = "<< /Font << /R " + reference(regular) + " /B " + reference(bold) + " >>";
    if (!m_shading.isEmpty())
        resources += " /Shading << /S " + reference(document.add(m_shading)) + " >>";
    if (!m_image.isNull()) {
        const QImage alpha = m_image.convertToFormat(QImage::Format_Alpha8);
        const int mask = document.add(streamOf(imageDictionary(alpha, "DeviceGray"), pixelsOf(alpha, 1)));
        const QImage colours =
            m_image.convertToFormat(QImage::Format_ARGB32).convertToFormat(QImage::Format_RGB888);
        const int picture = document.add(streamOf(
            imageDictionary(colours, "DeviceRGB", " /SMask " + reference(mask)), pixelsOf(colours, 3)));
        resources += " /XObject << /I " + reference(picture) + " >>";
    }
    const int content = document.add(streamOf({}, m_content));
    const int page = content + 1; // its parent comes after it
    document.add("<< /Type /Page /Parent " + reference(page + 1) + " /MediaBox [0 0 " +
                 numbers({width, height}) + "] /Contents " + reference(content) + " /Resources " + resources +
                 " >> >>");
    const int pages = document.add("<< /Type /Pages /Count 1 /Kids [" + reference(page) + "] >>");
    const int root = document.add("<< /Type /Catalog /Pages " + reference(pages) + " /Lang (" +
                                  languageTag.toLatin1() + ") >>");
    const int info = document.add("<< /Title " + unicode(title) + " >>");
    return document.finished(root, info);
}

} // namespace portal
