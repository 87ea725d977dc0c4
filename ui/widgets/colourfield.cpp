// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/colourfield.h"

#include "ui/widgets/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QColorDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace portal::ui {

ColourField::ColourField(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_swatch(new QToolButton(this))
{
    m_text->setMaximumWidth(unit(this, 30));
    m_swatch->setToolTip(tr("Pick a colour"));
    m_swatch->setAccessibleName(m_swatch->toolTip());
    const int size = unit(this, 5);
    m_swatch->setIconSize({size, size});
    setFocusProxy(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this));
    row->addWidget(m_text);
    row->addWidget(m_swatch);
    row->addStretch(1);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        paintSwatch();
        Q_EMIT edited();
    });
    connect(m_swatch, &QToolButton::clicked, this, &ColourField::pick);
    paintSwatch();
}

QString ColourField::text() const
{
    return m_text->text();
}

void ColourField::setText(const QString &text)
{
    m_text->setText(text);
}

void ColourField::pick()
{
    auto *dialog = new QColorDialog(QColor(text()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor &colour) { setText(colour.name().toUpper()); });
    dialog->open();
}

void ColourField::paintSwatch()
{
    const int size = unit(this, 5);
    const qreal ratio = devicePixelRatioF();
    QPixmap swatch(QSize(size, size) * ratio);
    swatch.setDevicePixelRatio(ratio);
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairline(palette()));
    const QColor colour(text().trimmed());
    painter.setBrush(colour.isValid() ? colour : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(0.5, 0.5, size - 1, size - 1), 4, 4);
    painter.end();
    m_swatch->setIcon(swatch);
}

} // namespace portal::ui
