// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/databasesection.h"

#include "libportal/base/whenanswered.h"
#include "ui/frame/installationcontrol.h"
#include "ui/frame/notices.h"
#include "ui/frame/wording.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inklabel.h"

#include <QtCore/QDir>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace portal::ui {

DatabaseSection::DatabaseSection(InstallationControl &installation, const DeskContext &deskContext,
                                 QWidget *parent)
    : SettingsSection({QStringLiteral("database"), tr("Database"), QStringLiteral("database"),
                       tr("Where everything is kept. Another choice counts from the next start of the desk; "
                          "nothing is moved from one database to the other.")},
                      deskContext, Buttons::SaveAndDiscard, parent),
      m_installation(installation),
      m_sqlite(new QRadioButton(tr("A file on this computer"), this)),
      m_postgres(new QRadioButton(tr("A PostgreSQL server that several desks share"), this)),
      m_url(new QLineEdit(this)),
      m_test(new QPushButton(themedIcon(QStringLiteral("plug")), tr("Test the connection"), this))
{
    form().addField(QStringLiteral("sqlite"), {}, m_sqlite,
                    QDir::toNativeSeparators(m_installation.sqlitePath()));
    form().addField(QStringLiteral("postgres"), {}, m_postgres);
    auto *row = new QWidget(this);
    auto *inside = new QHBoxLayout(row);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_url, 1);
    inside->addWidget(m_test);
    row->setFocusProxy(m_url);
    m_url->setPlaceholderText(QStringLiteral("postgresql://portal@db.example.id/portal"));
    m_url->setAccessibleName(tr("Address of the server"));
    form().addField(QStringLiteral("url"), tr("Address of the server"), row,
                    tr("A password in it is kept in the system's keychain or the key file, not with the "
                       "settings."));
    auto *folder = new QLineEdit(QDir::toNativeSeparators(m_installation.dataFolder()), this);
    folder->setReadOnly(true);
    form().addField(QStringLiteral("folder"), tr("Data folder"), folder,
                    tr("Photos, keys and the file's database are in here. Include it in your backups."));
    connect(m_sqlite, &QRadioButton::toggled, this, &DatabaseSection::touched);
    connect(m_url, &QLineEdit::textChanged, this, &DatabaseSection::touched);
    connect(m_test, &QPushButton::clicked, this, &DatabaseSection::test);
    connect(&m_installation, &InstallationControl::changed, this, &DatabaseSection::load);
}

QString DatabaseSection::chosenUrl() const
{
    return m_sqlite->isChecked() ? QString() : m_url->text().trimmed();
}

void DatabaseSection::load()
{
    if (!isDirty())
        discard();
}

void DatabaseSection::discard()
{
    m_taking = true;
    const QString url = m_installation.databaseUrl();
    m_url->setText(url);
    (url.isEmpty() ? m_sqlite : m_postgres)->setChecked(true);
    m_taking = false;
    touched();
    setDirty(false);
    if (m_installation.isRestartNeeded())
        banner().showMessage(Banner::Kind::Information,
                             tr("The chosen database is used when the desk is started again."));
}

void DatabaseSection::touched()
{
    m_url->setEnabled(m_postgres->isChecked());
    m_test->setEnabled(m_postgres->isChecked() && !m_url->text().trimmed().isEmpty());
    if (!m_taking)
        setDirty(chosenUrl() != m_installation.databaseUrl() ||
                 (m_postgres->isChecked() && chosenUrl().isEmpty()));
}

void DatabaseSection::test()
{
    form().clearFaults();
    banner().clear();
    setBusy(true);
    whenAnswered(m_installation.testDatabase(chosenUrl()), this, [this](const Result<QString> &answer) {
        setBusy(false);
        if (answer)
            banner().showMessage(Banner::Kind::Success, tr("%1 answers.").arg(*answer));
        else if (answer.error().fields.isEmpty())
            banner().showMessage(Banner::Kind::Failure, context().wording.error(answer.error()));
        else
            showError(answer.error());
    });
}

// Never without a look at it: a desk that cannot reach its database does not start.
void DatabaseSection::save()
{
    const QString url = chosenUrl();
    if (m_postgres->isChecked() && url.isEmpty()) {
        form().showFault(QStringLiteral("url"), tr("Enter the address of the server."));
        m_url->setFocus();
        return;
    }
    const auto keep = [this, url] {
        const auto kept = m_installation.setDatabase(url);
        if (!kept) {
            showError(kept.error());
            return;
        }
        context().notices.done(tr("The settings are saved."));
        discard();
    };
    if (url.isEmpty()) {
        keep();
        return;
    }
    setBusy(true);
    whenAnswered(m_installation.testDatabase(url), this, [this, keep](const Result<QString> &answer) {
        setBusy(false);
        if (answer)
            keep();
        else if (answer.error().fields.isEmpty())
            banner().showMessage(Banner::Kind::Failure, context().wording.error(answer.error()));
        else
            showError(answer.error());
    });
}

} // namespace portal::ui
