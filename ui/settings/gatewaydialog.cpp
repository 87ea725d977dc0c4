// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/gatewaydialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/messaging/providers/providerforms.h"
#include "libportal/staffapi/messagesapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/settings/gatewayform.h"
#include "ui/settings/gatewaytestpanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

GatewayDialog::GatewayDialog(const DeskContext &context, const QJsonObject &entry,
                             const QMap<QString, QString> &typed, const QStringList &names, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_names(names),
      m_form(new GatewayForm(context.wording, this)),
      m_banner(new Banner(this))
{
    const bool isNew = entry.isEmpty();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isNew ? tr("Add a gateway") : tr("Gateway"));
    auto *heading = new QLabel(windowTitle(), this);
    heading->setFont(headingFont(font(), 2));
    m_test = new GatewayTestPanel(
        context.wording, tr("Goes out at once through what stands above, saved or not."),
        [this](const PhoneNumber &to) -> Result<GatewayTest> {
            PORTAL_ASSIGN(const QJsonObject provider, checkedEntry());
            return GatewayTest{to, provider, m_form->typedSecrets(), m_context.wording.language()};
        },
        [this](const GatewayTest &test) { return m_context.api.messages().sendTest(test); }, this);

    auto *inside = new QWidget(this);
    auto *fields = new QVBoxLayout(inside);
    fields->setContentsMargins(0, 0, unit(this, 3), 0);
    fields->setSpacing(unit(this, 4));
    fields->addWidget(m_form);
    fields->addWidget(m_test);
    fields->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);

    auto *back = new QPushButton(tr("Back"), this);
    auto *take = new QPushButton(isNew ? tr("Add") : tr("Take over"), this);
    back->setAutoDefault(false);
    take->setDefault(true);
    setButtonKind(*take, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(take);

    auto *column = new QVBoxLayout(this);
    const int margin = unit(this, 5);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(unit(this, 3));
    column->addWidget(heading);
    if (isNew) {
        m_kind = new QComboBox(this);
        m_kind->setAccessibleName(tr("Kind of gateway"));
        for (const ProviderType &type : providerTypes())
            m_kind->addItem(m_context.wording.text(type.title), type.entry);
        column->addWidget(m_kind);
        connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
            m_banner->clear();
            choose(m_kind->currentData().toJsonObject());
        });
    }
    column->addWidget(m_banner);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    resize(unit(this, 150), unit(this, 150));

    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &GatewayDialog::confirm);
    connect(m_test, &GatewayTestPanel::refused, this, &GatewayDialog::refuse);
    choose(isNew ? m_kind->currentData().toJsonObject() : entry);
    m_form->setTyped(typed);
}

void GatewayDialog::choose(const QJsonObject &entry)
{
    QJsonObject named = entry;
    const QString wanted = entry.value(u"name").toString();
    QString name = wanted;
    for (int i = 2; m_kind && m_names.contains(name); ++i)
        name = QStringLiteral("%1-%2").arg(wanted).arg(i);
    named.insert(QStringLiteral("name"), name);
    m_form->setEntry(named);
    whenAnswered(m_context.api.messages().gatewaySecrets(named), this,
                 [this](const Result<QList<GatewaySecretState>> &kept) {
                     if (kept)
                         m_form->setKept(*kept);
                 });
}

Result<QJsonObject> GatewayDialog::checkedEntry() const
{
    PORTAL_ASSIGN(const QJsonObject entry, m_form->entry());
    const auto settings = providerSettingsFromJson(entry);
    if (!settings)
        return failure(settings.error());
    if (m_names.contains(settings->name))
        return failure(Error::invalid(QStringLiteral("name"), QStringLiteral("duplicate"),
                                      {QT_TRANSLATE_NOOP("portal", "Two gateways have the same name."), {}}));
    return entry;
}

void GatewayDialog::confirm()
{
    m_banner->clear();
    m_form->fields().clearFaults();
    const auto entry = checkedEntry();
    if (!entry) {
        refuse(entry.error());
        return;
    }
    Q_EMIT filledIn(*entry, m_form->typedSecrets());
    accept();
}

void GatewayDialog::refuse(const Error &error)
{
    const QStringList elsewhere = m_form->showFaults(error);
    if (!elsewhere.isEmpty())
        m_banner->showMessage(Banner::Kind::Failure, elsewhere.join(QLatin1Char('\n')));
}

} // namespace portal::ui
