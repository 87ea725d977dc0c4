// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/stepinputs.h"

#include "ui/frame/wording.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTimeEdit>

namespace portal::ui {

namespace {

constexpr std::chrono::hours surveyHour{10};

// Wall-clock time of the provider's zone, carried as UTC so that this machine's zone has no say.
QDateTime wallClock(Instant instant, Zone zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant + zone.offset()), Qt::UTC);
}

QPlainTextEdit *textInput(const QString &example, int lines, QWidget *parent)
{
    auto *input = new QPlainTextEdit(parent);
    input->setTabChangesFocus(true);
    input->setPlaceholderText(example);
    const int line = QFontMetrics(input->font()).lineSpacing();
    input->setMinimumHeight(line * lines + unit(input, 4));
    input->setMaximumHeight(input->minimumHeight());
    return input;
}

} // namespace

Instant nextWorkingMorning(Instant now, Zone zone)
{
    Day day = zone.dayOf(now);
    do {
        day += std::chrono::days(1);
    } while (std::chrono::weekday(day) == std::chrono::Saturday ||
             std::chrono::weekday(day) == std::chrono::Sunday);
    return zone.startOf(day) + surveyHour;
}

StepInputs::StepInputs(const DeskContext &context, RegistrationAction action, const Registration *about,
                       FormDialog &dialog)
    : QObject(&dialog), m_context(context), m_action(action), m_dialog(dialog)
{
    const auto transition = about ? transitionFor(action, about->status) : std::nullopt;
    switch (action) {
    case RegistrationAction::ScheduleSurvey:
        addSurvey(about);
        addNote(tr("Note for colleagues (optional)"), {});
        break;
    case RegistrationAction::Reject:
        addRejection(about);
        break;
    case RegistrationAction::Approve:
        if (transition && transition->needsNote)
            addNote(tr("Why no survey is needed"), tr("For example: the neighbour is connected already"));
        else
            addNote(tr("Note for colleagues (optional)"), {});
        break;
    case RegistrationAction::CompleteSurvey:
        addNote(tr("What the survey found (optional)"), tr("For example: 40 m to the nearest pole"));
        break;
    case RegistrationAction::Cancel:
        addNote(tr("What the applicant said (optional)"), {});
        break;
    case RegistrationAction::Reopen:
        addNote(tr("Why it is reopened (optional)"), {});
        break;
    case RegistrationAction::Verify:
        addNote(tr("Note for colleagues (optional)"), {});
        break;
    }
}

void StepInputs::addSurvey(const Registration *about)
{
    const QLocale locale(m_context.wording.language() == Language::Indonesian ? QLocale::Indonesian
                                                                              : QLocale::English);
    auto *row = new QWidget(&m_dialog);
    m_day = new QDateEdit(row);
    m_day->setObjectName(QStringLiteral("surveyDay"));
    m_day->setAccessibleName(tr("Day of the survey"));
    m_day->setLocale(locale);
    m_day->setTimeSpec(Qt::UTC);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("d MMMM yyyy (ddd)"));
    m_time = new QTimeEdit(row);
    m_time->setObjectName(QStringLiteral("surveyTime"));
    m_time->setAccessibleName(tr("Time of the survey"));
    m_time->setLocale(locale);
    m_time->setTimeSpec(Qt::UTC);
    m_time->setDisplayFormat(QStringLiteral("HH.mm"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_day, 3);
    layout->addWidget(m_time, 1);
    layout->addWidget(new QLabel(m_context.wording.zone().label(), row));
    row->setFocusProxy(m_day);
    m_dialog.addField(QStringLiteral("survey_at"), tr("Date and time of the survey"), row);
    const bool moved = about && about->surveyAt && *about->surveyAt > m_context.wording.now();
    setSurvey(moved ? *about->surveyAt
                    : nextWorkingMorning(m_context.wording.now(), m_context.wording.zone()));
    if (about && about->preferredDate) {
        const QString slot =
            about->preferredSlot ? m_context.wording.text(installSlotText(*about->preferredSlot)) : QString();
        auto *wish = new QLabel(
            tr("Wished for the installation: %1 %2").arg(m_context.wording.date(*about->preferredDate), slot),
            &m_dialog);
        wish->setWordWrap(true);
        m_dialog.addWide(wish);
    }
    connect(m_day, &QDateEdit::dateTimeChanged, this, &StepInputs::changed);
    connect(m_time, &QTimeEdit::dateTimeChanged, this, &StepInputs::changed);
}

void StepInputs::setSurvey(Instant at)
{
    const QDateTime local = wallClock(at, m_context.wording.zone());
    m_day->setDate(local.date());
    m_time->setTime(local.time());
}

void StepInputs::addRejection(const Registration *about)
{
    m_category = new QComboBox(&m_dialog);
    m_category->setObjectName(QStringLiteral("category"));
    if (about)
        m_category->addItem(tr("Choose…"));
    for (const RejectCategory category : allRejectCategories())
        m_category->addItem(m_context.wording.text(rejectCategoryText(category)), int(category));
    if (!about) // several share no reason that could be named beforehand
        m_category->setCurrentIndex(m_category->findData(int(RejectCategory::Other)));
    m_dialog.addField(QStringLiteral("reason_category"), tr("Why"), m_category);
    m_reason = textInput(tr("For example: our network does not reach your street yet"), 3, &m_dialog);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_dialog.addField(QStringLiteral("reason"), tr("Reason – the applicant reads this"), m_reason);
    connect(m_category, &QComboBox::currentIndexChanged, this, &StepInputs::changed);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &StepInputs::changed);
}

void StepInputs::addNote(const QString &label, const QString &example)
{
    m_note = textInput(example, 2, &m_dialog);
    m_note->setObjectName(QStringLiteral("note"));
    m_dialog.addField(QStringLiteral("note"), label, m_note);
    connect(m_note, &QPlainTextEdit::textChanged, this, &StepInputs::changed);
}

StepRequest StepInputs::request() const
{
    StepRequest request;
    request.action = m_action;
    if (m_note)
        request.note = m_note->toPlainText();
    if (m_day) {
        const QDateTime local(m_day->date(), m_time->time(), Qt::UTC);
        request.surveyAt = fromMillis(local.toMSecsSinceEpoch()) - m_context.wording.zone().offset();
    }
    if (m_category && m_category->currentData().isValid())
        request.category = RejectCategory(m_category->currentData().toInt());
    if (m_reason)
        request.reason = m_reason->toPlainText();
    return request;
}

void StepInputs::fill(const StepRequest &request)
{
    if (m_note)
        m_note->setPlainText(request.note);
    if (m_day && request.surveyAt)
        setSurvey(*request.surveyAt);
    if (m_category && request.category)
        m_category->setCurrentIndex(m_category->findData(int(*request.category)));
    if (m_reason)
        m_reason->setPlainText(request.reason);
}

} // namespace portal::ui
