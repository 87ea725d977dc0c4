// SPDX-License-Identifier: GPL-3.0-or-later
// TemplatesView: the messages' texts as an administrator edits them: chosen by what they are for and by
// language, with their placeholders at hand, a preview as the phone shows it, and the product's own text to
// compare with and go back to. What is typed and not saved is kept while one looks elsewhere.
#pragma once

#include "libportal/messaging/templateservice.h"
#include "ui/frame/page.h"

#include <map>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace portal::ui {

class Banner;
class FlowLayout;
class InkLabel;
class MessageBubble;
class PlaceholderEdit;

class TemplatesView : public QWidget
{
    Q_OBJECT

public:
    TemplatesView(const DeskContext &context, QWidget *parent = nullptr);

    /// Reads what is stored; what was typed stays.
    void refresh();
    void choose(const QString &key, Language language);
    bool hasUnsaved() const { return !m_drafts.empty(); }

Q_SIGNALS:
    void unsavedChanged();

private:
    using Name = std::pair<QString, Language>;

    QWidget *buildEditor();
    QWidget *buildPreview();
    void fillTree();
    void markTree();
    void display();
    void edited();
    void showPlaceholders();
    void preview();
    void check();
    void save();
    void discard();
    void reset();
    void stored(const Result<MessageTemplate> &answer, const QString &success);
    const MessageTemplate *current() const;
    Name name() const { return {m_key, m_language}; }

    const DeskContext m_context;
    std::map<Name, MessageTemplate> m_templates;
    std::map<Name, QString> m_drafts; // what differs from what is stored
    QString m_key;
    Language m_language;
    bool m_filling = false;
    QTreeWidget *m_tree;
    QLabel *m_title;
    QButtonGroup *m_languages;
    InkLabel *m_origin;
    Banner *m_banner;
    PlaceholderEdit *m_edit;
    InkLabel *m_fault;
    QWidget *m_chips;
    FlowLayout *m_chipFlow;
    MessageBubble *m_bubble;
    QLabel *m_productTitle;
    MessageBubble *m_product;
    QPushButton *m_compare;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_reset;
};

} // namespace portal::ui
