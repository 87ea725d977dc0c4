// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/photofiles.h"

#include "ui/widgets/icon.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

constexpr qint64 mostRead = 8 * 1024 * 1024 + 1;

} // namespace

QByteArray photoBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(mostRead) : QByteArray();
}

PhotoFiles::PhotoFiles(QWidget *parent)
    : QWidget(parent),
      m_list(new QVBoxLayout),
      m_add(new QPushButton(themedIcon(QStringLiteral("image")), tr("Choose photos…"), this))
{
    m_add->setObjectName(QStringLiteral("choosePhotos"));
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this));
    column->addLayout(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        choose(this, [this](const QStringList &paths) {
            for (const QString &path : paths)
                add(path);
        });
    });
}

void PhotoFiles::choose(QWidget *parent, const std::function<void(const QStringList &)> &chosen)
{
    auto *files = new QFileDialog(parent, tr("Choose photos"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFiles);
    files->setNameFilter(tr("Pictures (*.jpg *.jpeg *.png *.webp)"));
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    connect(files, &QFileDialog::filesSelected, parent, chosen);
    files->open();
}

void PhotoFiles::add(const QString &path)
{
    if (m_paths.contains(path))
        return;
    m_paths.append(path);
    draw();
    Q_EMIT changed();
}

void PhotoFiles::remove(const QString &path)
{
    if (m_paths.removeAll(path) == 0)
        return;
    draw();
    Q_EMIT changed();
}

void PhotoFiles::draw()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &path : std::as_const(m_paths)) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *name = new QLabel(QFileInfo(path).fileName(), line);
        name->setTextFormat(Qt::PlainText);
        auto *away = new QToolButton(line);
        away->setIcon(themedIcon(QStringLiteral("x")));
        away->setAutoRaise(true);
        away->setFocusPolicy(Qt::StrongFocus);
        away->setToolTip(tr("Leave out"));
        away->setAccessibleName(tr("Leave out %1").arg(name->text()));
        connect(away, &QToolButton::clicked, this, [this, path] { remove(path); });
        row->addWidget(name);
        row->addWidget(away);
        row->addStretch(1);
        m_list->addWidget(line);
    }
}

} // namespace portal::ui
