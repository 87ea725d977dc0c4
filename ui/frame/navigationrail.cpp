// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/navigationrail.h"

#include "ui/frame/page.h"
#include "ui/widgets/icon.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

constexpr qint64 largestShown = 999;

QString shortCount(qint64 count)
{
    return count > largestShown ? QStringLiteral("999+") : QString::number(count);
}

} // namespace

class NavigationRail::Brand final : public QWidget
{
public:
    explicit Brand(QWidget *parent) : QWidget(parent) { setFixedHeight(unit(this, 12)); }

    void setBrand(const BrandSettings &brand)
    {
        m_name = brand.name;
        m_from = QColor(brand.colourFrom);
        m_to = QColor(brand.colourTo);
        setToolTip(m_name);
        update();
    }
    void setCompact(bool compact)
    {
        m_compact = compact;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int side = unit(this, 7);
        const QRect mark(unit(this, 3), (height() - side) / 2, side, side);
        QLinearGradient gradient(mark.topLeft(), mark.bottomRight());
        gradient.setColorAt(0, m_from);
        gradient.setColorAt(1, m_to);
        painter.setPen(Qt::NoPen);
        painter.setBrush(gradient);
        painter.drawRoundedRect(mark, 7, 7);
        painter.setPen(Qt::white);
        painter.setFont(headingFont(font(), 1));
        painter.drawText(mark, Qt::AlignCenter, m_name.left(1).toUpper());
        if (m_compact)
            return;
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect words(mark.right() + unit(this, 3), 0, width() - mark.right() - unit(this, 4), height());
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_name, Qt::ElideRight, words.width()));
    }

private:
    QString m_name;
    QColor m_from;
    QColor m_to;
    bool m_compact = false;
};

class NavigationRail::Entry final : public QAbstractButton
{
public:
    Entry(Page *page, QWidget *parent) : QAbstractButton(parent), m_page(page)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setText(page->description().title);
        connect(page, &Page::countChanged, this, &Entry::describe);
        describe();
    }

    const Page *page() const { return m_page; }
    void setCompact(bool compact)
    {
        m_compact = compact;
        update();
    }
    QSize sizeHint() const override { return {unit(this, 12), unit(this, 10)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int gap = unit(this, 2);
        const QRectF box = QRectF(rect()).adjusted(gap, 1, -gap, -1);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            QColor fill = accentFill(palette());
            if (!isChecked())
                fill.setAlphaF(0.5F);
            painter.setBrush(fill);
            painter.drawRoundedRect(box, 6, 6);
        }
        if (hasFocus()) {
            painter.setPen(QPen(accent(palette()), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box, 6, 6);
        }
        const QColor words =
            isChecked() ? toneColours(palette(), Tone::Blue).text : palette().color(QPalette::WindowText);
        const int icon = unit(this, 5);
        const QPoint at(unit(this, 4), (height() - icon) / 2);
        painter.drawPixmap(at, iconPixmap(m_page->description().icon, words, icon, devicePixelRatioF()));
        if (m_compact) {
            if (m_page->count() > 0)
                drawDot(painter, at + QPoint(icon, 0));
            return;
        }
        QFont face = font();
        face.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(face);
        painter.setPen(words);
        int right = width() - unit(this, 4);
        if (m_page->count() > 0)
            right = drawCount(painter, right);
        const int left = at.x() + icon + unit(this, 3);
        painter.setFont(face);
        painter.setPen(words);
        const QRect line(left, 0, right - left, height());
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
    }

private:
    void describe()
    {
        const QString title = m_page->description().title;
        setAccessibleName(m_page->count() > 0 ? title + QStringLiteral(", ") + shortCount(m_page->count())
                                              : title);
        setToolTip(accessibleName());
        update();
    }
    void drawDot(QPainter &painter, QPoint centre) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColours(palette(), Tone::Blue).strong);
        painter.drawEllipse(centre, 4, 4);
    }
    // Returns where the room for the title ends.
    int drawCount(QPainter &painter, int right) const
    {
        painter.setFont(headingFont(font(), -1));
        const QString count = shortCount(m_page->count());
        const int width = painter.fontMetrics().horizontalAdvance(count) + unit(this, 3);
        const int high = painter.fontMetrics().height() + 2;
        const QRect pill(right - width, (height() - high) / 2, width, high);
        const ToneColours colours = toneColours(palette(), isChecked() ? Tone::Blue : Tone::Grey);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colours.strong : colours.fill);
        painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
        painter.setPen(isChecked() ? palette().color(QPalette::Base) : colours.text);
        painter.drawText(pill, Qt::AlignCenter, count);
        return pill.left() - unit(this);
    }

    Page *const m_page;
    bool m_compact = false;
};

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent), m_brand(new Brand(this)), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(0, 0, 0, unit(this, 2));
    m_column->setSpacing(0);
    m_column->addWidget(m_brand);
    m_column->addStretch(1);
    setCompact(false);
}

void NavigationRail::addPage(Page *page)
{
    auto *entry = new Entry(page, this);
    entry->setCompact(m_compact);
    m_column->insertWidget(m_column->count() - 1, entry);
    m_entries.append(entry);
    connect(entry, &QAbstractButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
}

void NavigationRail::setCurrent(const Page *page)
{
    for (Entry *entry : std::as_const(m_entries)) {
        if (entry->page() == page)
            entry->setChecked(true);
    }
}

void NavigationRail::setBrand(const BrandSettings &brand)
{
    m_brand->setBrand(brand);
}

void NavigationRail::setCompact(bool compact)
{
    m_compact = compact;
    setFixedWidth(unit(this, compact ? 13 : 46));
    m_brand->setCompact(compact);
    for (Entry *entry : std::as_const(m_entries))
        entry->setCompact(compact);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), raised(palette()));
    painter.setPen(hairline(palette()));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace portal::ui
