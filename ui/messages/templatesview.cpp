// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/templatesview.h"

#include "libportal/base/whenanswered.h"
#include "libportal/messaging/messagewords.h"
#include "libportal/staffapi/messagesapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/notices.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/messages/templatesamples.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/messagebubble.h"
#include "ui/widgets/placeholderedit.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

constexpr int keyRole = Qt::UserRole;

} // namespace

TemplatesView::TemplatesView(const DeskContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_language(Language::Indonesian),
      m_tree(new QTreeWidget(this)),
      m_title(new QLabel(this)),
      m_languages(new QButtonGroup(this)),
      m_origin(new InkLabel(Ink::Muted, InkSize::Small, this)),
      m_banner(new Banner(this)),
      m_edit(new PlaceholderEdit(this)),
      m_fault(new InkLabel(Ink::Red, InkSize::Text, this)),
      m_chips(new QWidget(this)),
      m_chipFlow(new FlowLayout(unit(this), m_chips)),
      m_bubble(new MessageBubble(this)),
      m_productTitle(new QLabel(tr("The product's own text"), this)),
      m_product(new MessageBubble(this)),
      m_compare(new QPushButton(tr("Compare"), this)),
      m_save(new QPushButton(tr("Save"), this)),
      m_discard(new QPushButton(tr("Discard changes"), this)),
      m_reset(new QPushButton(tr("Back to the product's text"), this))
{
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(unit(this, 3));
    m_tree->setAccessibleName(tr("Messages"));
    m_tree->setMinimumWidth(unit(this, 50));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_tree);
    splitter->addWidget(buildEditor());
    splitter->addWidget(buildPreview());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({unit(this, 58), unit(this, 110), unit(this, 84)});
    splitter->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, unit(this, 3), 0, 0);
    column->addWidget(splitter);

    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && !item->data(0, keyRole).toString().isEmpty())
            choose(item->data(0, keyRole).toString(), m_language);
    });
    connect(m_languages, &QButtonGroup::idClicked, this, [this](int id) { choose(m_key, Language(id)); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TemplatesView::edited);
    connect(m_compare, &QPushButton::toggled, this, &TemplatesView::preview);
    connect(m_save, &QPushButton::clicked, this, &TemplatesView::save);
    connect(m_discard, &QPushButton::clicked, this, &TemplatesView::discard);
    connect(m_reset, &QPushButton::clicked, this, &TemplatesView::reset);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_drafts.erase(name());
        m_banner->clear();
        display();
        Q_EMIT unsavedChanged();
    });
    connect(&context.session, &Session::brandChanged, this, &TemplatesView::preview);
}

QWidget *TemplatesView::buildEditor()
{
    m_title->setFont(headingFont(font(), 1));
    m_title->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(unit(this));
    top->addWidget(m_title, 1);
    for (const auto &[language, words] :
         {std::pair(Language::Indonesian, tr("Indonesian")), std::pair(Language::English, tr("English"))}) {
        auto *button = new QToolButton(this);
        button->setText(words);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_languages->addButton(button, int(language));
        top->addWidget(button);
    }
    m_edit->setAccessibleName(tr("The message's text"));
    m_chips->setAccessibleName(tr("Placeholders"));
    setButtonKind(*m_save, ButtonKind::Primary);
    m_reset->setIcon(themedIcon(QStringLiteral("undo-2")));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(unit(this, 2), 0, unit(this, 2), 0);
    column->setSpacing(unit(this, 2));
    column->addLayout(top);
    column->addWidget(m_origin);
    column->addWidget(m_banner);
    column->addWidget(m_edit, 1);
    column->addWidget(m_fault);
    column->addWidget(m_chips);
    column->addLayout(buttons);
    return pane;
}

QWidget *TemplatesView::buildPreview()
{
    auto *title = new QLabel(tr("So it arrives"), this);
    title->setFont(headingFont(font(), 1));
    m_productTitle->setFont(headingFont(font(), 1));
    m_compare->setCheckable(true);
    auto *inside = new QWidget(this);
    auto *bubbles = new QVBoxLayout(inside);
    bubbles->setContentsMargins(unit(this, 2), 0, unit(this, 2), 0);
    bubbles->setSpacing(unit(this, 3));
    bubbles->addWidget(title);
    bubbles->addWidget(m_bubble);
    bubbles->addWidget(m_productTitle);
    bubbles->addWidget(m_product);
    bubbles->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addWidget(m_compare, 0, Qt::AlignLeft);
    column->addWidget(m_reset, 0, Qt::AlignLeft);
    pane->setMinimumWidth(unit(this, 66));
    return pane;
}

void TemplatesView::refresh()
{
    whenAnswered(m_context.api.messages().templates(), this,
                 [this](const Result<QList<MessageTemplate>> &answer) {
                     if (!answer) {
                         m_context.notices.failed(answer.error());
                         return;
                     }
                     m_templates.clear();
                     for (const MessageTemplate &one : *answer)
                         m_templates[{one.key, one.language}] = one;
                     if (m_tree->topLevelItemCount() == 0)
                         fillTree();
                     else
                         display();
                 });
}

void TemplatesView::fillTree()
{
    const auto group = [this](const QString &words) {
        auto *item = new QTreeWidgetItem(m_tree, {words});
        item->setFlags(Qt::ItemIsEnabled);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        item->setFont(0, bold);
        return item;
    };
    QTreeWidgetItem *applications = group(tr("Applications"));
    QTreeWidgetItem *account = group(tr("Account"));
    QTreeWidgetItem *tickets = group(tr("Tickets"));
    QTreeWidgetItem *invoices = group(tr("Invoices"));
    for (const QString &key : MessageTexts::keys()) {
        QTreeWidgetItem *under = applications;
        if (key.startsWith(u"ticket."))
            under = tickets;
        else if (key.startsWith(u"invoice."))
            under = invoices;
        else if (key.startsWith(u"portal.") || key.startsWith(u"profile."))
            under = account;
        auto *item = new QTreeWidgetItem(under, {m_context.wording.text(messageTemplateText(key))});
        item->setData(0, keyRole, key);
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(applications->child(0));
}

void TemplatesView::markTree()
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem *item = m_tree->topLevelItem(i)->child(j);
            const QString key = item->data(0, keyRole).toString();
            bool draft = false;
            bool own = false;
            for (const Language language : {Language::Indonesian, Language::English}) {
                draft = draft || m_drafts.contains({key, language});
                const auto found = m_templates.find({key, language});
                own = own || (found != m_templates.end() &&
                              found->second.origin == MessageTemplate::Origin::Administrator);
            }
            const QString title = m_context.wording.text(messageTemplateText(key));
            item->setText(0, draft ? tr("%1 (not saved)").arg(title) : title);
            item->setIcon(0, draft || own ? themedIcon(QStringLiteral("pencil")) : QIcon());
            item->setToolTip(0, own ? tr("Changed by an administrator") : QString());
        }
    }
}

void TemplatesView::choose(const QString &key, Language language)
{
    m_key = key;
    m_language = language;
    m_banner->clear();
    m_fault->say({});
    display();
}

const MessageTemplate *TemplatesView::current() const
{
    const auto found = m_templates.find(name());
    return found == m_templates.end() ? nullptr : &found->second;
}

void TemplatesView::display()
{
    const MessageTemplate *one = current();
    if (!one)
        return;
    const auto draft = m_drafts.find(name());
    const QString words = draft != m_drafts.end() ? draft->second : one->text;
    m_filling = true;
    if (m_edit->toPlainText() != words)
        m_edit->setPlainText(words);
    m_edit->setPlaceholders(one->placeholders);
    m_filling = false;
    m_title->setText(m_context.wording.text(messageTemplateText(m_key)));
    m_languages->button(int(m_language))->setChecked(true);
    const bool own = one->origin == MessageTemplate::Origin::Administrator;
    m_origin->setText(own ? tr("Changed by an administrator.") : tr("This is the product's own text."));
    m_reset->setEnabled(own);
    showPlaceholders();
    check();
    preview();
    markTree();
}

void TemplatesView::edited()
{
    if (m_filling)
        return;
    const MessageTemplate *one = current();
    if (!one)
        return;
    const QString words = m_edit->toPlainText();
    if (words == one->text)
        m_drafts.erase(name());
    else
        m_drafts[name()] = words;
    check();
    preview();
    markTree();
    Q_EMIT unsavedChanged();
}

void TemplatesView::showPlaceholders()
{
    while (QLayoutItem *item = m_chipFlow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList required = MessageTexts::requiredPlaceholders(m_key);
    for (const QString &placeholder : current()->placeholders) {
        auto *chip = new QToolButton(m_chips);
        const QString words = placeholderLabel(placeholder);
        chip->setText(required.contains(placeholder) ? words + QStringLiteral(" *") : words);
        chip->setToolTip(tr("Insert {%1}").arg(placeholder));
        chip->setAccessibleName(tr("Insert %1").arg(words));
        connect(chip, &QToolButton::clicked, this,
                [this, placeholder] { m_edit->insertPlaceholder(placeholder); });
        m_chipFlow->addWidget(chip);
    }
}

// What the library will say, while it is being typed.
void TemplatesView::check()
{
    QStringList faults;
    for (const QString &unknown : m_edit->unknown())
        faults.append(tr("{%1} does not exist in this message.").arg(unknown));
    const QStringList used = MessageTexts::usedPlaceholders(m_edit->toPlainText());
    for (const QString &required : MessageTexts::requiredPlaceholders(m_key)) {
        if (!used.contains(required))
            faults.append(
                tr("This message must contain %1: {%2}.").arg(placeholderLabel(required), required));
    }
    m_fault->say(faults.join(QLatin1Char('\n')));
    const bool draft = m_drafts.contains(name());
    m_save->setEnabled(draft && faults.isEmpty());
    m_discard->setEnabled(draft);
}

void TemplatesView::preview()
{
    if (!current())
        return;
    QMap<QString, QString> values = sampleValues(m_language, m_context.session.brand());
    const auto rendered = [&values](const QString &text) {
        QMap<QString, QString> all = values; // an unknown one stays as it is typed
        for (const QString &used : MessageTexts::usedPlaceholders(text)) {
            if (!all.contains(used))
                all.insert(used, QLatin1Char('{') + used + QLatin1Char('}'));
        }
        return MessageTexts::render(text, all).value_or(text);
    };
    m_bubble->setText(rendered(m_edit->toPlainText()));
    m_bubble->setFooter(m_context.wording.time(m_context.wording.now()), MessageBubble::Ticks::Delivered);
    m_product->setText(rendered(MessageTexts::productText(m_key, m_language)));
    m_product->setVisible(m_compare->isChecked());
    m_productTitle->setVisible(m_compare->isChecked());
}

void TemplatesView::save()
{
    const MessageTemplate *one = current();
    if (!one)
        return;
    MessageTemplate changed = *one;
    changed.text = m_edit->toPlainText();
    m_save->setEnabled(false);
    whenAnswered(m_context.api.messages().setTemplate(changed), this,
                 [this](const Result<MessageTemplate> &answer) { stored(answer, tr("The text is saved.")); });
}

void TemplatesView::discard()
{
    m_drafts.erase(name());
    m_banner->clear();
    display();
    Q_EMIT unsavedChanged();
}

void TemplatesView::reset()
{
    const MessageTemplate *one = current();
    if (!one)
        return;
    m_reset->setEnabled(false);
    whenAnswered(m_context.api.messages().resetTemplate(m_key, m_language, one->version), this,
                 [this](const Result<MessageTemplate> &answer) {
                     stored(answer, tr("The product's own text is used again."));
                 });
}

void TemplatesView::stored(const Result<MessageTemplate> &answer, const QString &success)
{
    if (answer) {
        const Name which{answer->key, answer->language};
        m_templates[which] = *answer;
        m_drafts.erase(which);
        m_banner->clear();
        m_context.notices.done(success);
        Q_EMIT unsavedChanged();
    } else if (answer.error().code == ErrorCode::Conflict) {
        m_banner->showMessage(
            Banner::Kind::Warning,
            tr("Somebody else has changed this text meanwhile. Save again to replace theirs, or "
               "look at theirs and lose yours."));
        m_banner->setAction(tr("Show theirs"));
        refresh();
    } else if (answer.error().fields.isEmpty()) {
        m_context.notices.failed(answer.error());
    }
    display();
    if (!answer && !answer.error().fields.isEmpty())
        m_fault->say(m_context.wording.error(answer.error()));
}

} // namespace portal::ui
