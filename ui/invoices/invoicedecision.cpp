// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicedecision.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/invoicesapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/invoices/invoicelook.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace portal::ui {

InvoiceDecision::InvoiceDecision(const DeskContext &context, const Invoice &seen, const Words &words,
                                 QWidget *parent)
    : FormDialog(words.heading, words.confirm, parent),
      m_context(context),
      m_seen(seen),
      m_meanwhile(new QLabel(this))
{
    setExplanation(words.explanation);
    auto *about = new QWidget(this);
    auto *row = new QHBoxLayout(about);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this, 2));
    auto *who = new QLabel(tr("%1 · %2").arg(seen.recipient.name, seen.number), about);
    who->setTextFormat(Qt::PlainText);
    who->setWordWrap(true);
    auto *total = new QLabel(context.wording.price(seen.figures.total), about);
    total->setFont(headingFont(font(), 2));
    row->addWidget(who, 1);
    row->addWidget(total);
    addWide(about);
    auto *states = new QWidget(this);
    m_states = new QHBoxLayout(states);
    m_states->setContentsMargins(0, 0, 0, 0);
    m_states->setSpacing(unit(this, 2));
    addWide(states);
    showStates(seen.status, seen);
    m_meanwhile->setWordWrap(true);
    m_meanwhile->setObjectName(QStringLiteral("meanwhile"));
    m_meanwhile->setVisible(false);
    addWide(m_meanwhile);
    connect(this, &FormDialog::confirmed, this, [this] {
        setBusy(true);
        submit();
    });
}

void InvoiceDecision::showStates(InvoiceStatus before, const Invoice &now)
{
    while (QLayoutItem *item = m_states->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](InvoiceStatus status) {
        auto *badge = new Badge(this);
        badge->setLook(InvoiceLook::badge(status, m_context.wording));
        badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        m_states->addWidget(badge);
    };
    add(before);
    if (now.status != before) {
        auto *arrow = new QLabel(this);
        arrow->setPixmap(iconPixmap(QStringLiteral("arrow-right"), mutedText(palette()), unit(this, 4),
                                    devicePixelRatioF()));
        m_states->addWidget(arrow);
        add(now.status);
    }
    m_states->addStretch(1);
}

void InvoiceDecision::refused(const Error &error)
{
    if (error.code == ErrorCode::Conflict)
        return resolve();
    fail(error, m_context.wording.error(error),
         [this](const Text &text) { return m_context.wording.text(text); });
}

// Somebody was faster, or the due date has passed: both sides are shown, and the person chooses.
void InvoiceDecision::resolve()
{
    whenAnswered(m_context.api.invoices().record(m_seen.number), this,
                 [this](const Result<InvoiceRecord> &record) {
                     setBusy(false);
                     if (!record)
                         return refused(record.error());
                     const InvoiceStatus before = m_seen.status;
                     m_seen = record->detail.invoice;
                     const Wording &wording = m_context.wording;
                     const QString state = wording.text(invoiceStatusText(m_seen.status));
                     const bool can = possible(m_seen);
                     showStates(before, m_seen);
                     QString words =
                         m_seen.closedBy.isEmpty()
                             ? tr("It has changed meanwhile and is now: %1.").arg(state)
                             : tr("%1 has changed it meanwhile. It is now: %2.").arg(m_seen.closedBy, state);
                     words += QLatin1Char(' ') + (can ? tr("Confirm once more to go on with that.")
                                                      : tr("There is nothing left to do here."));
                     m_meanwhile->setText(words);
                     m_meanwhile->setVisible(true);
                     setConfirmEnabled(can);
                     Q_EMIT foundChanged(m_seen.number);
                 });
}

} // namespace portal::ui
