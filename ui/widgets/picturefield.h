// SPDX-License-Identifier: GPL-3.0-or-later
// PictureField: a small picture, chosen from a file or taken away. What is no picture, or too large, is kept
// as it was read: whoever asks says what is wrong with it.
#pragma once

#include <QtCore/QByteArray>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace portal::ui {

class PictureField : public QWidget
{
    Q_OBJECT

public:
    explicit PictureField(QWidget *parent = nullptr);

    /// The file's bytes; empty where there is no picture.
    const QByteArray &bytes() const { return m_bytes; }
    void setBytes(const QByteArray &bytes);
    /// Takes the file's beginning, at most a megabyte: no more can be right.
    void read(const QString &path);

Q_SIGNALS:
    void edited();

private:
    void choose();
    void refresh();

    QByteArray m_bytes;
    QLabel *m_picture;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace portal::ui
