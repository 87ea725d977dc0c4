// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/faqeditor.h"

#include "libportal/faq/faqmarkup.h"
#include "libportal/faq/faqservice.h"
#include "ui/frame/wording.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/placeholderedit.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

FaqEditor::FaqEditor(const Wording &wording, QWidget *parent)
    : QWidget(parent),
      m_wording(wording),
      m_languages(new QButtonGroup(this)),
      m_category(new QComboBox(this)),
      m_published(new QCheckBox(tr("Shown to the public"), this)),
      m_question(new QLineEdit(this)),
      m_questionFault(new InkLabel(Ink::Red, InkSize::Text, this)),
      m_answer(new PlaceholderEdit(this)),
      m_answerFault(new InkLabel(Ink::Red, InkSize::Text, this)),
      m_changed(new InkLabel(Ink::Muted, InkSize::Small, this)),
      m_preview(new QTextBrowser(this)),
      m_save(new QPushButton(tr("Save"), this)),
      m_discard(new QPushButton(tr("Discard changes"), this))
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(buildForm());
    splitter->addWidget(buildPreview());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({unit(this, 110), unit(this, 84)});
    splitter->setStretchFactor(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);

    connect(m_languages, &QButtonGroup::idClicked, this, [this](int id) { setLanguage(Language(id)); });
    connect(m_category, &QComboBox::currentIndexChanged, this, &FaqEditor::typed);
    connect(m_published, &QCheckBox::toggled, this, &FaqEditor::typed);
    connect(m_question, &QLineEdit::textChanged, this, &FaqEditor::typed);
    connect(m_answer, &QPlainTextEdit::textChanged, this, &FaqEditor::typed);
    connect(m_save, &QPushButton::clicked, this, &FaqEditor::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &FaqEditor::discardRequested);
    setUnsaved(Unsaved::No);
}

QLabel *FaqEditor::label(const QString &text, QWidget *input)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(input);
    input->setAccessibleName(text);
    return label;
}

QWidget *FaqEditor::buildForm()
{
    for (const FaqCategory category : allFaqCategories())
        m_category->addItem(m_wording.text(faqCategoryText(category)), int(category));
    m_question->setMaxLength(FaqService::longestQuestion);
    auto *languages = new QHBoxLayout;
    languages->setSpacing(unit(this));
    for (const auto &[language, words] :
         {std::pair(Language::Indonesian, tr("Indonesian")), std::pair(Language::English, tr("English"))}) {
        auto *button = new QToolButton(this);
        button->setText(words);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_languages->addButton(button, int(language));
        languages->addWidget(button);
    }
    languages->addStretch(1);
    auto *place = new QHBoxLayout;
    place->setSpacing(unit(this, 4));
    auto *category = new QVBoxLayout;
    category->setSpacing(unit(this));
    category->addWidget(label(tr("Category"), m_category));
    category->addWidget(m_category);
    place->addLayout(category, 1);
    place->addWidget(m_published, 0, Qt::AlignBottom);

    auto *chips = new QWidget(this);
    chips->setAccessibleName(tr("Placeholders"));
    auto *flow = new FlowLayout(unit(this), chips);
    const QMap<QString, QString> known = faqPlaceholders(m_brand);
    const std::pair<const char *, QString> names[] = {
        {"brand", tr("Brand")},       {"cs_whatsapp", tr("CS WhatsApp")},
        {"cs_phone", tr("CS phone")}, {"support_email", tr("E-mail")},
        {"portal_url", tr("Portal")}, {"whatsapp_link", tr("WhatsApp link")}};
    for (const auto &[name, words] : names) {
        const QString placeholder = QLatin1String(name);
        auto *chip = new QToolButton(chips);
        chip->setText(words);
        chip->setToolTip(tr("Insert {%1}").arg(placeholder));
        chip->setAccessibleName(tr("Insert %1").arg(words));
        connect(chip, &QToolButton::clicked, this,
                [this, placeholder] { m_answer->insertPlaceholder(placeholder); });
        flow->addWidget(chip);
    }
    m_answer->setPlaceholders(known.keys());
    auto *hint =
        new InkLabel(tr("**bold**, - list, 1. numbered list, [words](https://…) link; an empty line begins a "
                        "new paragraph."),
                     Ink::Muted, InkSize::Small, this);
    setButtonKind(*m_save, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch(1);

    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(unit(this, 3), 0, unit(this, 3), 0);
    column->setSpacing(unit(this));
    column->addLayout(place);
    column->addSpacing(unit(this, 2));
    column->addLayout(languages);
    column->addSpacing(unit(this));
    column->addWidget(label(tr("Question"), m_question));
    column->addWidget(m_question);
    column->addWidget(m_questionFault);
    column->addSpacing(unit(this));
    column->addWidget(label(tr("Answer"), m_answer));
    column->addWidget(m_answer, 1);
    column->addWidget(m_answerFault);
    column->addWidget(chips);
    column->addWidget(hint);
    column->addSpacing(unit(this, 2));
    column->addLayout(buttons);
    return pane;
}

QWidget *FaqEditor::buildPreview()
{
    auto *title = new QLabel(tr("So people read it"), this);
    title->setFont(headingFont(font(), 1));
    m_preview->setOpenLinks(false);
    m_preview->setAccessibleName(title->text());
    m_preview->document()->setDocumentMargin(unit(this, 3));
    auto *pane = new QWidget(this);
    pane->setMinimumWidth(unit(this, 60));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(unit(this, 2), 0, 0, 0);
    column->setSpacing(unit(this, 2));
    column->addWidget(title);
    column->addWidget(m_preview, 1);
    column->addWidget(m_changed);
    return pane;
}

void FaqEditor::setBrand(const BrandSettings &brand)
{
    m_brand = brand;
    preview();
}

void FaqEditor::setEntry(const FaqEntry &entry)
{
    m_entry = entry;
    m_changed->say(entry.updatedBy.isEmpty()
                       ? QString()
                       : tr("Changed by %1, %2").arg(entry.updatedBy, m_wording.moment(entry.updatedAt)));
    display();
}

FaqEntry FaqEditor::entry() const
{
    return m_entry;
}

void FaqEditor::setLanguage(Language language)
{
    m_language = language;
    display();
}

void FaqEditor::setUnsaved(Unsaved unsaved)
{
    m_save->setEnabled(unsaved == Unsaved::Yes);
    m_discard->setEnabled(unsaved == Unsaved::Yes);
}

void FaqEditor::focusQuestion()
{
    m_question->setFocus();
}

void FaqEditor::display()
{
    m_filling = true;
    m_languages->button(int(m_language))->setChecked(true);
    m_category->setCurrentIndex(m_category->findData(int(m_entry.category)));
    m_published->setChecked(m_entry.state == FaqState::Published);
    if (m_question->text() != words().question) // the cursor stays where somebody types
        m_question->setText(words().question);
    if (m_answer->toPlainText() != words().answer)
        m_answer->setPlainText(words().answer);
    m_filling = false;
    m_questionFault->say({});
    check();
    preview();
}

void FaqEditor::typed()
{
    if (m_filling)
        return;
    m_entry.category = FaqCategory(m_category->currentData().toInt());
    m_entry.state = m_published->isChecked() ? FaqState::Published : FaqState::Draft;
    words() = {m_question->text(), m_answer->toPlainText()};
    m_questionFault->say({});
    check();
    preview();
    Q_EMIT edited();
}

// What the library will say, while it is being typed.
void FaqEditor::check()
{
    const auto checked = checkFaqMarkup(words().answer, faqPlaceholders(m_brand), QStringLiteral("answer"));
    const bool isWrong = !checked && !checked.error().fields.isEmpty();
    m_answerFault->say(isWrong ? m_wording.text(checked.error().fields.constFirst().message) : QString());
    m_answer->setAccessibleDescription(m_answerFault->text());
}

void FaqEditor::preview()
{
    const QMap<QString, QString> placeholders = faqPlaceholders(m_brand);
    const QString question = words().question.isEmpty() ? tr("Question") : words().question;
    m_preview->setHtml(QStringLiteral("<h3>%1</h3>%2")
                           .arg(faqPlainText(question, placeholders).toHtmlEscaped(),
                                faqHtml(words().answer, placeholders)));
}

QString FaqEditor::showFaults(const Error &error)
{
    QStringList elsewhere;
    bool isShown = false;
    for (const FieldError &fault : error.fields) {
        const bool english = fault.field.endsWith(u"_en");
        const bool question = fault.field.startsWith(u"question_");
        if (!question && !fault.field.startsWith(u"answer_")) {
            elsewhere.append(m_wording.text(fault.message));
            continue;
        }
        if (isShown && english != (m_language == Language::English))
            continue; // of the other language: said when this one is mended
        if (!isShown)
            setLanguage(english ? Language::English : Language::Indonesian);
        InkLabel *label = question ? m_questionFault : m_answerFault;
        label->say(m_wording.text(fault.message));
        QWidget *input = question ? static_cast<QWidget *>(m_question) : m_answer;
        input->setAccessibleDescription(label->text());
        if (!isShown)
            input->setFocus();
        isShown = true;
    }
    return elsewhere.join(QLatin1Char('\n'));
}

} // namespace portal::ui
