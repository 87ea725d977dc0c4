// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/exportdialog.h"

#include "ui/widgets/deskstyle.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

ExportDialog::ExportDialog(const QString &path, QWidget *parent)
    : QDialog(parent),
      m_icon(new QLabel(this)),
      m_words(new QLabel(this)),
      m_file(new QLabel(QDir::toNativeSeparators(path), this)),
      m_bar(new QProgressBar(this)),
      m_folder(new QPushButton(tr("Open folder"), this)),
      m_stop(new QPushButton(tr("Stop"), this))
{
    setWindowTitle(tr("Excel export"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setFont(headingFont(font(), 1));
    m_words->setWordWrap(true);
    m_file->setWordWrap(true);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette quiet = m_file->palette();
    quiet.setColor(QPalette::WindowText, mutedText(palette()));
    m_file->setPalette(quiet);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(unit(this));
    m_bar->setAccessibleName(windowTitle());
    m_folder->setVisible(false);
    m_icon->setPixmap(iconPixmap(QStringLiteral("file-spreadsheet"), accent(palette()), unit(this, 8),
                                 devicePixelRatioF()));

    auto *words = new QVBoxLayout;
    words->setSpacing(unit(this));
    words->addWidget(m_words);
    words->addWidget(m_file);
    auto *top = new QHBoxLayout;
    top->setSpacing(unit(this, 4));
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_folder);
    buttons->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    const int margin = unit(this, 5);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(unit(this, 4));
    column->addLayout(top);
    column->addWidget(m_bar);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(unit(this, 110));

    connect(m_stop, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_folder, &QPushButton::clicked, this, [this, path] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
        accept();
    });
}

void ExportDialog::setProgress(int done, int of, const QString &words)
{
    m_bar->setRange(0, of);
    m_bar->setValue(done);
    m_words->setText(words);
}

void ExportDialog::setDone(const QString &words)
{
    settle(QStringLiteral("circle-check"), words);
    m_folder->setVisible(true);
    setButtonKind(*m_folder, ButtonKind::Primary);
    m_folder->setFocus();
}

void ExportDialog::setFailed(const QString &words)
{
    settle(QStringLiteral("circle-alert"), words);
}

void ExportDialog::settle(const QString &icon, const QString &words)
{
    m_settled = true;
    m_words->setText(words);
    m_bar->setVisible(false);
    m_stop->setText(tr("Close"));
    const Tone tone = icon == u"circle-check" ? Tone::Green : Tone::Red;
    m_icon->setPixmap(
        iconPixmap(icon, toneColours(palette(), tone).strong, unit(this, 8), devicePixelRatioF()));
}

QString ExportDialog::text() const
{
    return m_words->text();
}

void ExportDialog::reject()
{
    if (!m_settled)
        Q_EMIT stopWanted();
    QDialog::reject();
}

} // namespace portal::ui
