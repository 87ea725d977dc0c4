// SPDX-License-Identifier: GPL-3.0-or-later
// PhotoFiles: pictures chosen from files, to be handed in with something else. Whether a file is a picture,
// the library says.
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace portal::ui {

class PhotoFiles : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoFiles(QWidget *parent = nullptr);

    const QStringList &paths() const { return m_paths; }
    void add(const QString &path);
    void remove(const QString &path);

    /// Asks `parent`'s user for pictures.
    static void choose(QWidget *parent, const std::function<void(const QStringList &paths)> &chosen);

Q_SIGNALS:
    void changed();

private:
    void draw();

    QStringList m_paths;
    QVBoxLayout *m_list;
    QPushButton *m_add;
};

/// What is in the file; a little more than a photo may have is read, so that one too large is refused as
/// such.
QByteArray photoBytes(const QString &path);

} // namespace portal::ui
