// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingssection.h"

#include "libportal/base/error.h"
#include "ui/frame/notices.h"
#include "ui/frame/wording.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/inklabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

SettingsSection::SettingsSection(const Description &description, const DeskContext &context, Buttons buttons,
                                 QWidget *parent)
    : QWidget(parent),
      m_description(description),
      m_context(context),
      m_column(new QVBoxLayout(this)),
      m_bar(new QWidget(this)),
      m_form(new FieldForm(this)),
      m_banner(new Banner(this)),
      m_busy(new BusyBar(BusyBar::Cancel::Impossible, this)),
      m_save(new QPushButton(tr("Save"), this)),
      m_discard(new QPushButton(tr("Discard changes"), this))
{
    setObjectName(description.id);
    auto *title = new QLabel(description.title, this);
    title->setFont(headingFont(font(), 2));
    auto *explanation = new InkLabel(description.explanation, Ink::Muted, InkSize::Text, this);

    auto *inside = new QWidget(this);
    m_body = new QVBoxLayout(inside);
    m_body->setContentsMargins(0, 0, unit(this, 4), unit(this, 2));
    m_body->setSpacing(unit(this, 5));
    m_form->setMaximumWidth(unit(this, 190));
    // In a row, which asks the form how high it is at the width that it gets. A column would ask it at its
    // own, where fewer lines of words wrap, and they would lie over their neighbours.
    auto *row = new QHBoxLayout;
    row->addWidget(m_form, 1);
    row->addStretch(0);
    m_body->addLayout(row);
    m_body->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    m_scroll = scroll;

    setButtonKind(*m_save, ButtonKind::Primary);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_save);
    bar->addWidget(m_discard);
    bar->addWidget(m_busy, 1);
    m_bar->setVisible(buttons == Buttons::SaveAndDiscard);

    m_column->setContentsMargins(unit(this, 4), unit(this, 2), 0, 0);
    m_column->setSpacing(unit(this, 3));
    m_column->addWidget(title);
    m_column->addWidget(explanation);
    m_column->addWidget(m_banner);
    m_column->addWidget(m_scroll, 1);
    m_column->addWidget(m_bar);

    connect(m_save, &QPushButton::clicked, this, [this] {
        m_banner->clear();
        m_form->clearFaults();
        save();
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_banner->clear();
        m_form->clearFaults();
        discard();
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->clear();
        m_form->clearFaults();
        takeTheirs();
    });
    setDirty(false);
    m_save->setEnabled(false);
    m_discard->setEnabled(false);
}

void SettingsSection::changed(const QList<Change> &) {}

void SettingsSection::save() {}

void SettingsSection::discard() {}

void SettingsSection::takeTheirs() {}

void SettingsSection::useForm(FieldForm &form)
{
    m_form->deleteLater();
    m_form->setVisible(false);
    m_form = &form;
}

void SettingsSection::addBelow(QWidget *widget)
{
    m_body->insertWidget(m_body->count() - 1, widget);
}

void SettingsSection::setWhole(QWidget *widget)
{
    m_scroll->setVisible(false);
    m_column->insertWidget(m_column->indexOf(m_scroll), widget, 1);
}

void SettingsSection::setDirty(bool dirty)
{
    m_save->setEnabled(dirty && !m_busyNow);
    m_discard->setEnabled(dirty && !m_busyNow);
    if (dirty == m_dirty)
        return;
    m_dirty = dirty;
    Q_EMIT dirtyChanged();
}

void SettingsSection::setBusy(bool busy)
{
    if (busy == m_busyNow)
        return;
    m_busyNow = busy;
    busy ? m_busy->begin() : m_busy->end();
    m_form->setEnabled(!busy);
    setDirty(m_dirty);
}

void SettingsSection::showError(const Error &error)
{
    const auto words = [this](const Text &text) {
        return m_context.wording.text(text);
    };
    const QStringList elsewhere = m_form->showFaults(error, words);
    if (error.code == ErrorCode::Conflict)
        showConflict();
    else if (!elsewhere.isEmpty())
        m_banner->showMessage(Banner::Kind::Failure, elsewhere.join(QLatin1Char('\n')));
    else if (error.fields.isEmpty())
        m_context.notices.failed(error);
    else
        m_banner->showMessage(Banner::Kind::Failure, tr("Nothing was saved. See the fields below."));
}

void SettingsSection::showConflict()
{
    m_banner->showMessage(
        Banner::Kind::Warning,
        tr("Somebody else has changed these settings meanwhile. Yours are not saved. Look at "
           "theirs first; what you typed goes."));
    m_banner->setAction(tr("Show theirs"));
}

} // namespace portal::ui
