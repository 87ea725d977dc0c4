// SPDX-License-Identifier: GPL-3.0-or-later
// PlaceholderEdit: an editor for a text with {names} in braces: placeholders are coloured, those that do not
// exist are underlined, and typing "{" offers the ones that do. Which exist is told to it.
#pragma once

#include <QtWidgets/QPlainTextEdit>

class QCompleter;

namespace portal::ui {

class PlaceholderEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PlaceholderEdit(QWidget *parent = nullptr);

    void setPlaceholders(const QStringList &names);
    /// Writes "{name}" where the cursor is.
    void insertPlaceholder(const QString &name);
    /// The names in braces that do not exist, each once.
    QStringList unknown() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Highlighter;

    /// What is typed after the last open brace before the cursor; null when there is none.
    QString begun() const;
    void offer();
    void complete(const QString &name);

    QStringList m_names;
    Highlighter *m_highlighter;
    QCompleter *m_completer;
};

} // namespace portal::ui
