// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/ageingwall.h"

#include "ui/frame/wording.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inklabel.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

bool isLateKind(Ageing ageing)
{
    return ageing == Ageing::VerifyLate || ageing == Ageing::ApproveLate;
}

} // namespace

/// The count and what it counts, as a button over the whole width.
class KindHeading final : public QAbstractButton
{
public:
    KindHeading(Ageing ageing, const QString &title, QWidget *parent)
        : QAbstractButton(parent), m_ageing(ageing)
    {
        setText(title);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setCount(qint64 count, const QString &words)
    {
        m_count = count;
        m_words = words;
        setAccessibleName(QStringLiteral("%1: %2").arg(text(), words));
        setToolTip(accessibleName());
        update();
    }
    QSize sizeHint() const override { return {unit(this, 40), unit(this, 15)}; }
    QSize minimumSizeHint() const override { return {unit(this, 30), unit(this, 15)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // Nothing late is good news: no alarm without a cause.
        const Tone tone = m_count == 0 ? Tone::Green : isLateKind(m_ageing) ? Tone::Red : Tone::Yellow;
        const QString icon = m_count == 0           ? QStringLiteral("circle-check")
                             : isLateKind(m_ageing) ? QStringLiteral("triangle-alert")
                                                    : QStringLiteral("hourglass");
        const ToneColours colours = toneColours(palette(), tone);
        painter.setPen(hasFocus() ? QPen(accent(palette()), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() || isDown() ? accentFill(palette()) : colours.fill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        const int margin = unit(this, 3);
        const int side = unit(this, 5);
        painter.drawPixmap(margin, (height() - side) / 2,
                           iconPixmap(icon, colours.text, side, devicePixelRatioF()));
        QRect words = rect().adjusted(margin + side + unit(this, 2), 0, -margin, 0);
        const QFont large = headingFont(font(), 2);
        const int high = QFontMetrics(large).height();
        const int top = (height() - high - fontMetrics().height()) / 2;
        painter.setPen(colours.text);
        painter.setFont(large);
        painter.drawText(QRect(words.left(), top, words.width(), high), int(Qt::AlignLeft | Qt::AlignVCenter),
                         m_words);
        const QFont small = headingFont(font(), -1);
        painter.setFont(small);
        painter.drawText(QRect(words.left(), top + high, words.width(), fontMetrics().height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter),
                         QFontMetrics(small).elidedText(text(), Qt::ElideRight, words.width()));
    }

private:
    const Ageing m_ageing;
    qint64 m_count = 0;
    QString m_words = QStringLiteral("–");
};

AgeingWall::AgeingWall(const Wording &wording, QWidget *parent) : QWidget(parent), m_wording(wording)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(unit(this, 3));
    for (int i = 0; i < allAgeings().size(); ++i)
        m_columns.append(makeColumn(i));
    setColumns(int(m_columns.size()));
}

AgeingWall::Column AgeingWall::makeColumn(int index)
{
    const Ageing ageing = allAgeings().at(index);
    Column column;
    auto *card = new QWidget(this);
    column.card = card;
    column.heading = new KindHeading(ageing, m_wording.text(ageingText(ageing)), card);
    column.oldest = new FigureList(FigureList::Look::Plain, card);
    column.oldest->setAccessibleName(column.heading->text());
    column.nothing = new InkLabel(tr("Nothing waits here."), Ink::Muted, InkSize::Small, card);
    column.nothing->setContentsMargins(unit(this, 2), unit(this), unit(this, 2), unit(this));
    auto *box = new QVBoxLayout(card);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(unit(this));
    box->addWidget(column.heading);
    box->addWidget(column.oldest);
    box->addWidget(column.nothing);
    box->addStretch(1);
    column.oldest->hide();
    connect(column.heading, &QAbstractButton::clicked, this, [this, index] {
        if (index < m_groups.size())
            Q_EMIT listRequested(m_groups[index].filter);
    });
    connect(column.oldest, &FigureList::activated, this,
            [this, index](int row) { Q_EMIT recordRequested(m_groups[index].oldest.value(row).number); });
    return column;
}

void AgeingWall::setColumns(int columns)
{
    if (columns == m_beside)
        return;
    m_beside = columns;
    auto *grid = static_cast<QGridLayout *>(layout());
    for (const Column &column : std::as_const(m_columns))
        grid->removeWidget(column.card);
    for (int i = 0; i < m_columns.size(); ++i)
        grid->addWidget(m_columns[i].card, i / columns, i % columns);
    for (int i = 0; i < m_columns.size(); ++i)
        grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void AgeingWall::setGroups(const QList<AgeingGroup> &groups)
{
    m_groups = groups;
    for (int i = 0; i < qMin(groups.size(), m_columns.size()); ++i) {
        const AgeingGroup &group = groups[i];
        const Column &column = m_columns[i];
        const QString count = m_wording.number(group.count);
        column.heading->setCount(group.count, group.isLeast ? tr("over %1").arg(count) : count);
        QList<FigureList::Row> rows;
        for (const Registration &one : group.oldest)
            rows.append({one.fullName, m_wording.age(one.submittedAt), {}, 0, {}});
        column.oldest->setRows(rows);
        column.oldest->setVisible(!rows.isEmpty());
        column.nothing->setVisible(rows.isEmpty());
    }
}

QAbstractButton *AgeingWall::heading(int group) const
{
    return m_columns[group].heading;
}

} // namespace portal::ui
