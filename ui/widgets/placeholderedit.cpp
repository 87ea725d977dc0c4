// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/placeholderedit.h"

#include "ui/widgets/theme.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringListModel>
#include <QtGui/QKeyEvent>
#include <QtGui/QSyntaxHighlighter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QScrollBar>

namespace portal::ui {

namespace {

const QRegularExpression &inBraces()
{
    static const QRegularExpression pattern(QStringLiteral(R"(\{([^{}\n]*)\})"));
    return pattern;
}

} // namespace

class PlaceholderEdit::Highlighter final : public QSyntaxHighlighter
{
public:
    explicit Highlighter(PlaceholderEdit &edit) : QSyntaxHighlighter(edit.document()), m_edit(edit) {}

protected:
    void highlightBlock(const QString &text) override
    {
        QTextCharFormat known;
        known.setForeground(accent(m_edit.palette()));
        known.setFontWeight(QFont::DemiBold);
        QTextCharFormat unknown;
        unknown.setForeground(toneColours(m_edit.palette(), Tone::Red).text);
        unknown.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        unknown.setUnderlineColor(toneColours(m_edit.palette(), Tone::Red).strong);
        for (auto found = inBraces().globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const bool exists = m_edit.m_names.contains(match.captured(1));
            setFormat(int(match.capturedStart()), int(match.capturedLength()), exists ? known : unknown);
        }
    }

private:
    const PlaceholderEdit &m_edit;
};

PlaceholderEdit::PlaceholderEdit(QWidget *parent)
    : QPlainTextEdit(parent), m_highlighter(new Highlighter(*this)), m_completer(new QCompleter(this))
{
    m_completer->setWidget(this);
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    setTabChangesFocus(true);
    document()->setDocumentMargin(unit(this, 2));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &PlaceholderEdit::complete);
}

void PlaceholderEdit::setPlaceholders(const QStringList &names)
{
    m_names = names;
    static_cast<QStringListModel *>(m_completer->model())->setStringList(names);
    m_highlighter->rehighlight();
}

void PlaceholderEdit::insertPlaceholder(const QString &name)
{
    insertPlainText(QLatin1Char('{') + name + QLatin1Char('}'));
    setFocus();
}

QStringList PlaceholderEdit::unknown() const
{
    QStringList names;
    for (auto found = inBraces().globalMatch(toPlainText()); found.hasNext();) {
        const QString name = found.next().captured(1);
        if (!m_names.contains(name) && !names.contains(name))
            names.append(name);
    }
    return names;
}

QString PlaceholderEdit::begun() const
{
    const QString before = textCursor().block().text().left(textCursor().positionInBlock());
    const qsizetype brace = before.lastIndexOf(u'{');
    if (brace < 0 || before.indexOf(u'}', brace) >= 0)
        return {};
    const QString typed = before.mid(brace + 1);
    return typed.isNull() ? QStringLiteral("") : typed;
}

void PlaceholderEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Tab:
        case Qt::Key_Escape:
            event->ignore(); // the list's own
            return;
        default:
            break;
        }
    }
    QPlainTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty())
        offer();
}

void PlaceholderEdit::offer()
{
    const QString typed = begun();
    if (typed.isNull()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(typed);
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) +
                   m_completer->popup()->verticalScrollBar()->sizeHint().width() + unit(this, 4));
    m_completer->complete(place);
}

void PlaceholderEdit::complete(const QString &name)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(begun().size()));
    const bool closed = document()->characterAt(textCursor().position()) == u'}';
    cursor.insertText(closed ? name : name + QLatin1Char('}'));
    setTextCursor(cursor);
}

void PlaceholderEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        m_highlighter->rehighlight();
}

} // namespace portal::ui
