// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/gatewayssection.h"

#include "libportal/messaging/providers/providerforms.h"
#include "libportal/staffapi/messagesapi.h"
#include "libportal/staffapi/settingsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/settings/gatewaydialog.h"
#include "ui/settings/gatewaytestpanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/icon.h"

#include <QtCore/QFutureInterface>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

#include <functional>

namespace portal::ui {

namespace {

struct Secret
{
    QString name; // in the secret store
    QString value;
};

// Keeps the secrets one after the other, then saves the chain; the first refusal ends it.
void keepThenSave(MessagesApi &messages, QObject *context, QList<Secret> secrets, std::function<void()> save,
                  std::function<void(const Error &)> refused)
{
    if (secrets.isEmpty()) {
        save();
        return;
    }
    const Secret next = secrets.takeFirst();
    whenAnswered(messages.setGatewaySecret(next.name, next.value), context,
                 [&messages, context, secrets, save, refused](const Result<void> &answer) {
                     if (!answer)
                         refused(answer.error());
                     else
                         keepThenSave(messages, context, secrets, save, refused);
                 });
}

} // namespace

GatewaysSection::GatewaysSection(const DeskContext &deskContext, QWidget *parent)
    : StoredSection({QStringLiteral("messaging"), tr("Gateways"), QStringLiteral("send"),
                     tr("Messages go out through the first gateway that works; the others stand in for it. "
                        "Without any, "
                        "the built-in simulator takes them, and they reach nobody.")},
                    deskContext, Buttons::SaveAndDiscard, parent),
      m_list(new QListWidget(this)),
      m_perMinute(new QSpinBox(this)),
      m_perDay(new QSpinBox(this)),
      m_newContacts(new QSpinBox(this)),
      m_attempts(new QSpinBox(this))
{
    form().addField(QStringLiteral("providers"), tr("The chain"), buildChain());
    for (QSpinBox *box : {m_perMinute, m_perDay, m_newContacts, m_attempts}) {
        box->setRange(0, 10'000'000);
        box->setGroupSeparatorShown(true);
        box->setMaximumWidth(unit(this, 44));
        connect(box, &QSpinBox::valueChanged, this, &GatewaysSection::touched);
    }
    form().addHeading(tr("Pace"));
    form().addField(QStringLiteral("per_minute"), tr("Messages in a minute"), m_perMinute,
                    tr("Slow enough, and WhatsApp does not ban the number. 0: no limit."));
    form().addField(QStringLiteral("per_day"), tr("Messages in 24 hours"), m_perDay);
    form().addField(QStringLiteral("new_contacts_per_day"), tr("New numbers in 24 hours"), m_newContacts,
                    tr("Numbers never written to before. 0: no limit."));
    form().addField(QStringLiteral("attempts"), tr("Tries for one message"), m_attempts,
                    tr("Then it has failed and waits on the Messages page."));
    addBelow(new GatewayTestPanel(
        deskContext.wording, tr("Goes out at once through the chain as it is saved."),
        [this](const PhoneNumber &to) -> Result<GatewayTest> {
            return GatewayTest{to, {}, {}, context().wording.language()};
        },
        [this](const GatewayTest &test) { return context().api.messages().sendTest(test); }, this));
    const auto panels = findChildren<GatewayTestPanel *>();
    for (GatewayTestPanel *panel : panels) {
        panel->setMaximumWidth(unit(this, 190));
        connect(panel, &GatewayTestPanel::refused, this, [this](const Error &error) { showError(error); });
    }
}

QWidget *GatewaysSection::buildChain()
{
    auto *pane = new QWidget(this);
    m_list->setAccessibleName(tr("The chain"));
    m_list->setMinimumHeight(unit(this, 30));
    m_list->setMaximumHeight(unit(this, 42));
    auto *add = new QPushButton(themedIcon(QStringLiteral("plus")), tr("Add…"), pane);
    add->setObjectName(QStringLiteral("add"));
    m_edit = new QPushButton(themedIcon(QStringLiteral("pencil")), tr("Edit…"), pane);
    m_up = new QPushButton(themedIcon(QStringLiteral("arrow-up")), tr("Earlier"), pane);
    m_down = new QPushButton(themedIcon(QStringLiteral("arrow-down")), tr("Later"), pane);
    m_remove = new QPushButton(themedIcon(QStringLiteral("trash-2")), tr("Remove"), pane);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(unit(this));
    for (QPushButton *button : {add, m_edit, m_up, m_down, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    pane->setFocusProxy(m_list);
    connect(add, &QPushButton::clicked, this, [this] { openDialog(-1); });
    connect(m_edit, &QPushButton::clicked, this, [this] { openDialog(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { openDialog(m_list->currentRow()); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &GatewaysSection::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &GatewaysSection::enableButtons);
    enableButtons();
    return pane;
}

QFuture<Result<Versioned<MessagingSettings>>> GatewaysSection::read()
{
    return context().api.settings().messaging();
}

QFuture<Result<void>> GatewaysSection::write(const MessagingSettings &value, qint64 version)
{
    QList<Secret> secrets;
    for (auto gateway = m_typed.cbegin(); gateway != m_typed.cend(); ++gateway) {
        for (auto secret = gateway->cbegin(); secret != gateway->cend(); ++secret)
            secrets.append({providerSecretName(gateway.key(), secret.key()), secret.value()});
    }
    QFutureInterface<Result<void>> answer(QFutureInterfaceBase::Started);
    const std::function<void(const Result<void> &)> give = [answer](const Result<void> &result) mutable {
        answer.reportResult(result);
        answer.reportFinished();
    };
    keepThenSave(
        context().api.messages(), this, secrets,
        [this, value, version, give] {
            whenAnswered(context().api.settings().setMessaging(value, version), this,
                         [this, give](const Result<void> &saved) {
                             if (saved)
                                 m_typed.clear();
                             give(saved);
                         });
        },
        [give](const Error &error) { give(failure(error)); });
    return answer.future();
}

void GatewaysSection::display(const MessagingSettings &value)
{
    m_chain = value.providers;
    m_typed.clear();
    m_perMinute->setValue(value.perMinute);
    m_perDay->setValue(value.perDay);
    m_newContacts->setValue(value.newContactsPerDay);
    m_attempts->setValue(value.attempts);
    fillList(0);
}

MessagingSettings GatewaysSection::displayed() const
{
    MessagingSettings messaging = storedValue();
    messaging.providers = m_chain;
    messaging.perMinute = m_perMinute->value();
    messaging.perDay = m_perDay->value();
    messaging.newContactsPerDay = m_newContacts->value();
    messaging.attempts = m_attempts->value();
    return messaging;
}

void GatewaysSection::fillList(int current)
{
    m_list->clear();
    for (qsizetype i = 0; i < m_chain.size(); ++i) {
        const QString name = m_chain[i].value(u"name").toString();
        const QString kind = context().wording.text(providerTypeOf(m_chain[i]).title);
        m_list->addItem(QStringLiteral("%1.  %2  ·  %3").arg(i + 1).arg(name, kind));
    }
    m_list->setCurrentRow(qBound(-1, current, int(m_chain.size()) - 1));
    enableButtons();
}

void GatewaysSection::openDialog(int row)
{
    const QJsonObject entry = m_chain.value(row);
    QStringList names;
    for (qsizetype i = 0; i < m_chain.size(); ++i) {
        if (i != row)
            names.append(m_chain[i].value(u"name").toString());
    }
    auto *dialog =
        new GatewayDialog(context(), entry, m_typed.value(entry.value(u"name").toString()), names, this);
    connect(dialog, &GatewayDialog::filledIn, this,
            [this, row](const QJsonObject &filled, const QMap<QString, QString> &secrets) {
                take(row, filled, secrets);
            });
    dialog->open();
}

void GatewaysSection::take(int row, const QJsonObject &entry, const QMap<QString, QString> &secrets)
{
    const QString name = entry.value(u"name").toString();
    if (row < 0) {
        m_chain.append(entry);
        row = int(m_chain.size()) - 1;
    } else {
        m_typed.remove(m_chain[row].value(u"name").toString());
        m_chain[row] = entry;
    }
    if (!secrets.isEmpty())
        m_typed.insert(name, secrets);
    fillList(row);
    touched();
}

void GatewaysSection::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_chain.size())
        return;
    m_chain.swapItemsAt(row, row + by);
    fillList(row + by);
    touched();
}

void GatewaysSection::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_typed.remove(m_chain[row].value(u"name").toString());
    m_chain.removeAt(row);
    fillList(row);
    touched();
}

void GatewaysSection::touched()
{
    edited();
    if (!m_typed.isEmpty()) // a secret shows nowhere in the value
        setDirty(true);
}

void GatewaysSection::enableButtons()
{
    const int row = m_list->currentRow();
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_chain.size());
}

} // namespace portal::ui
