// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/giveoutcard.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/privacyapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inklabel.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace portal::ui {

GiveOutCard::GiveOutCard(const DeskContext &context, const QString &key, QWidget *parent)
    : Card(parent),
      m_context(context),
      m_key(key),
      m_save(new QPushButton(tr("&Save as…"), this)),
      m_banner(new Banner(this)),
      m_busy(new BusyBar(BusyBar::Cancel::Impossible, this))
{
    const QString title = tr("Give out");
    setAccessibleName(title);
    auto *heading = new QLabel(title, this);
    heading->setFont(headingFont(font(), 1));
    auto *about = new InkLabel(
        tr("A file for them with everything that is held about them, and who looked at their KTP."),
        Ink::Text, InkSize::Text, this);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setIcon(themedIcon(QStringLiteral("download")));
    m_save->setAccessibleDescription(about->text());

    auto *row = new QHBoxLayout;
    row->setSpacing(unit(this, 4));
    row->addWidget(about, 1);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(this), 0, unit(this), 0);
    column->setSpacing(0);
    column->addWidget(heading);
    column->addSpacing(unit(this));
    column->addLayout(row);
    column->addWidget(m_busy);
    column->addWidget(m_banner);

    connect(m_save, &QPushButton::clicked, this, &GiveOutCard::choose);
    connect(m_banner, &Banner::actionTriggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
}

void GiveOutCard::choose()
{
    auto *files = new QFileDialog(this, tr("Give out personal data"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(tr("JSON files (*.json)"));
    files->setDefaultSuffix(QStringLiteral("json"));
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(tr("personal-data-%1").arg(m_key) + QStringLiteral(".json"));
    connect(files, &QFileDialog::fileSelected, this, &GiveOutCard::write);
    files->open();
}

void GiveOutCard::write(const QString &path)
{
    m_save->setEnabled(false);
    m_banner->clear();
    m_busy->begin();
    whenAnswered(m_context.api.privacy().giveOut(m_key, path), this,
                 [this, path](const Result<void> &done) { heard(done ? nullptr : &done.error(), path); });
}

void GiveOutCard::heard(const Error *error, const QString &path)
{
    m_busy->end();
    m_save->setEnabled(true);
    if (!error) {
        const QFileInfo file(path);
        m_folder = file.absolutePath();
        m_banner->showMessage(
            Banner::Kind::Success,
            tr("%1 is written. Hand it to nobody else, and delete it here afterwards.").arg(file.fileName()));
        m_banner->setAction(tr("Open folder"));
    } else if (error->code == ErrorCode::Unavailable) {
        m_banner->showMessage(Banner::Kind::Failure,
                              tr("The file could not be written. Choose another folder."));
    } else {
        m_banner->showMessage(Banner::Kind::Failure, m_context.wording.error(*error));
    }
    m_save->setFocus();
}

} // namespace portal::ui
