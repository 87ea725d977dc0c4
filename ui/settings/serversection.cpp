// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/serversection.h"

#include "libportal/base/whenanswered.h"
#include "ui/frame/notices.h"
#include "ui/frame/servercontrol.h"
#include "ui/frame/wording.h"
#include "ui/settings/serverform.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon.h"

#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace portal::ui {

ServerSection::ServerSection(ServerControl &server, const DeskContext &deskContext, QWidget *parent)
    : SettingsSection(
          {QStringLiteral("server"), tr("Server"), QStringLiteral("server"),
           tr("The desk can serve the public pages by itself: registration, tracking and the API.")},
          deskContext, Buttons::SaveAndDiscard, parent),
      m_server(server),
      m_state(new Badge(this)),
      m_url(new QLabel(this)),
      m_open(new QPushButton(themedIcon(QStringLiteral("external-link")), tr("Open"), this)),
      m_copy(new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy"), this)),
      m_fields(new ServerForm(ServerForm::Extent::Everything, this))
{
    auto *card = new Card(this);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(unit(this, 2), unit(this), unit(this, 2), unit(this));
    row->setSpacing(unit(this, 3));
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_state);
    row->addWidget(m_url, 1);
    row->addWidget(m_open);
    row->addWidget(m_copy);
    card->setMaximumWidth(unit(this, 190));
    m_fields->setMaximumWidth(unit(this, 190));
    useForm(m_fields->fields());
    addBelow(card);
    addBelow(m_fields);
    connect(m_fields, &ServerForm::edited, this, [this] {
        if (!m_taking)
            setDirty(!(m_fields->value() == m_server.settings()));
    });
    connect(&m_server, &ServerControl::changed, this, [this] {
        showState();
        if (!isDirty())
            load();
    });
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_server.url()); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_server.url().toString()); });
}

void ServerSection::load()
{
    showState();
    if (!isDirty())
        discard();
}

void ServerSection::discard()
{
    m_taking = true;
    m_fields->setValue(m_server.settings());
    m_taking = false;
    setDirty(false);
}

void ServerSection::save()
{
    setBusy(true);
    whenAnswered(m_server.apply(m_fields->value()), this, [this](const Result<void> &answer) {
        setBusy(false);
        if (!answer) {
            if (answer.error().fields.isEmpty())
                banner().showMessage(Banner::Kind::Failure, context().wording.error(answer.error()));
            else
                showError(answer.error());
            setDirty(!(m_fields->value() == m_server.settings()));
        } else {
            context().notices.done(m_server.state() == ServerState::On
                                       ? tr("The server runs at %1.").arg(m_server.url().toString())
                                       : tr("The settings are saved."));
            discard();
        }
        showState();
    });
}

void ServerSection::showState()
{
    const QUrl url = m_server.url();
    QString words = url.toString();
    switch (m_server.state()) {
    case ServerState::On:
        m_state->setLook({tr("Running"), Tone::Green, QStringLiteral("circle-check")});
        break;
    case ServerState::Starting:
        m_state->setLook({tr("Starting"), Tone::Yellow, QStringLiteral("hourglass")});
        break;
    case ServerState::Failed:
        m_state->setLook({tr("Failed"), Tone::Red, QStringLiteral("circle-x")});
        words = context().wording.error(m_server.error());
        break;
    case ServerState::Off:
        m_state->setLook({tr("Off"), Tone::Grey, QStringLiteral("power")});
        words = tr("Nobody can register at this computer.");
        break;
    }
    m_url->setText(words);
    m_open->setVisible(m_server.state() == ServerState::On);
    m_copy->setVisible(m_server.state() == ServerState::On);
}

} // namespace portal::ui
