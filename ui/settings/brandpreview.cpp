// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/brandpreview.h"

#include "ui/widgets/inklabel.h"
#include "ui/widgets/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

#include <cmath>

namespace portal::ui {

namespace {

constexpr double leastForHeadings = 3.0; // WCAG 2.2, 1.4.3: large text

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

} // namespace

double contrastOf(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

class BrandPreview::Head final : public QWidget
{
public:
    using QWidget::QWidget;

    QString name;
    QColor from;
    QColor to;

    QSize sizeHint() const override { return {unit(this, 60), unit(this, 22)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QLinearGradient gradient(rect().topLeft(), rect().bottomRight());
        gradient.setColorAt(0, from);
        gradient.setColorAt(1, to);
        painter.setPen(Qt::NoPen);
        painter.setBrush(gradient);
        painter.drawRoundedRect(rect(), 8, 8);
        painter.setPen(Qt::white);
        painter.setFont(headingFont(font(), 3));
        const QRect words = rect().adjusted(unit(this, 5), 0, -unit(this, 5), 0);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, words.width()));
    }
};

BrandPreview::BrandPreview(QWidget *parent)
    : QWidget(parent), m_head(new Head(this)), m_verdict(new InkLabel(Ink::Muted, InkSize::Small, this))
{
    m_head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this));
    column->addWidget(m_head);
    column->addWidget(m_verdict);
}

void BrandPreview::setBrand(const QString &name, const QColor &from, const QColor &to)
{
    m_head->name = name;
    m_head->from = from.isValid() ? from : QColor(Qt::gray);
    m_head->to = to.isValid() ? to : m_head->from;
    m_head->setAccessibleName(name);
    m_head->update();
    const double least = std::min(contrastOf(m_head->from, Qt::white), contrastOf(m_head->to, Qt::white));
    const bool readable = least >= leastForHeadings;
    const QString ratio = QLocale::c().toString(least, 'f', 1);
    m_verdict->setInk(readable ? Ink::Muted : Ink::Red);
    m_verdict->setText(
        readable ? tr("White words on these colours can be read (contrast %1 : 1).").arg(ratio)
                 : tr("White words on these colours are hard to read (contrast %1 : 1, at least 3 : 1 "
                      "is wanted). Choose darker ones.")
                       .arg(ratio));
}

} // namespace portal::ui
