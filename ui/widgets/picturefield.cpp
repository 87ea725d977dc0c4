// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picturefield.h"

#include "ui/widgets/theme.h"

#include <QtCore/QFile>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace portal::ui {

namespace {

constexpr qint64 mostRead = 1024 * 1024; // bytes

} // namespace

PictureField::PictureField(QWidget *parent)
    : QWidget(parent),
      m_picture(new QLabel(this)),
      m_choose(new QPushButton(tr("Choose a picture…"), this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    setFocusProxy(m_choose);
    m_picture->setAccessibleName(tr("Picture"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this));
    row->addWidget(m_picture);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &PictureField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setBytes({});
        m_choose->setFocus();
    });
    refresh();
}

void PictureField::setBytes(const QByteArray &bytes)
{
    if (bytes == m_bytes)
        return;
    m_bytes = bytes;
    refresh();
    Q_EMIT edited();
}

void PictureField::read(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        setBytes(file.read(mostRead));
}

void PictureField::choose()
{
    auto *files = new QFileDialog(this, tr("Choose a picture"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilter(tr("PNG pictures (*.png)"));
    connect(files, &QFileDialog::fileSelected, this, &PictureField::read);
    files->open();
}

void PictureField::refresh()
{
    const int height = unit(this, 9);
    QPixmap picture;
    picture.loadFromData(m_bytes);
    if (!picture.isNull()) {
        const qreal ratio = devicePixelRatioF();
        picture =
            picture.scaled(QSize(height * 5, height) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
    }
    m_picture->setPixmap(picture);
    m_picture->setVisible(!picture.isNull());
    m_remove->setVisible(!m_bytes.isEmpty());
}

} // namespace portal::ui
