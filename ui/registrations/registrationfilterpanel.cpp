// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationfilterpanel.h"

#include "ui/frame/wording.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace portal::ui {

namespace {

const QDate epoch(1970, 1, 1);

} // namespace

RegistrationFilterPanel::RegistrationFilterPanel(const Wording &wording, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_wording(wording),
      m_package(new QComboBox(this)),
      m_city(new QComboBox(this)),
      m_assignee(new QComboBox(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Filter"));
    auto *grid = new QGridLayout(this);
    const int margin = unit(this, 4);
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(unit(this, 4));
    grid->setVerticalSpacing(unit(this, 2));
    grid->setColumnStretch(1, 1);

    const auto addLabel = [&](const QString &text, QWidget *input) {
        auto *label = new QLabel(text, this);
        label->setBuddy(input);
        input->setAccessibleName(text);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(input, row, 1);
    };
    auto *states = new QWidget(this);
    auto *statesGrid = new QGridLayout(states);
    statesGrid->setContentsMargins(0, 0, 0, 0);
    const auto statuses = allRegistrationStatuses();
    for (int i = 0; i < statuses.size(); ++i) {
        auto *check = new QCheckBox(m_wording.text(registrationStatusText(statuses[i])), states);
        statesGrid->addWidget(check, i / 2, i % 2);
        connect(check, &QCheckBox::toggled, this, &RegistrationFilterPanel::wishChanged);
        m_statuses.append(check);
    }
    auto *statesLabel = new QLabel(tr("Status"), this);
    grid->addWidget(statesLabel, grid->rowCount(), 0, Qt::AlignTop);
    grid->addWidget(states, grid->rowCount() - 1, 1);

    m_city->setEditable(true);
    m_city->setInsertPolicy(QComboBox::NoInsert);
    m_city->completer()->setFilterMode(Qt::MatchContains);
    m_city->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_city->lineEdit()->setPlaceholderText(tr("Any city"));
    addLabel(tr("Package"), m_package);
    addLabel(tr("City"), m_city);
    addLabel(tr("Assignee"), m_assignee);
    m_from = makeDate(tr("Submitted from"));
    m_to = makeDate(tr("Submitted until"));
    for (const DateChoice &date : {m_from, m_to}) {
        const int row = grid->rowCount();
        grid->addWidget(date.wanted, row, 0);
        grid->addWidget(date.day, row, 1);
    }

    auto *buttons = new QHBoxLayout;
    auto *clear = new QPushButton(tr("Clear all"), this);
    auto *done = new QPushButton(tr("Done"), this);
    setButtonKind(*done, ButtonKind::Primary);
    buttons->addWidget(clear);
    buttons->addStretch();
    buttons->addWidget(done);
    grid->addLayout(buttons, grid->rowCount(), 0, 1, 2);
    connect(clear, &QPushButton::clicked, this, &RegistrationFilterPanel::clearWanted);
    connect(done, &QPushButton::clicked, this, &QWidget::close);

    setChoices({});
    connect(m_package, &QComboBox::currentIndexChanged, this, &RegistrationFilterPanel::wishChanged);
    connect(m_assignee, &QComboBox::currentIndexChanged, this, &RegistrationFilterPanel::wishChanged);
    connect(m_city, &QComboBox::activated, this, &RegistrationFilterPanel::wishChanged);
    connect(m_city->lineEdit(), &QLineEdit::editingFinished, this, &RegistrationFilterPanel::wishChanged);
}

RegistrationFilterPanel::DateChoice RegistrationFilterPanel::makeDate(const QString &label)
{
    DateChoice choice{new QCheckBox(label, this), new QDateEdit(this)};
    choice.day->setCalendarPopup(true);
    choice.day->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    choice.day->setDate(epoch.addDays(m_wording.today().time_since_epoch().count()));
    choice.day->setAccessibleName(label);
    choice.day->setEnabled(false);
    connect(choice.wanted, &QCheckBox::toggled, choice.day, &QWidget::setEnabled);
    connect(choice.wanted, &QCheckBox::toggled, this, &RegistrationFilterPanel::wishChanged);
    connect(choice.day, &QDateEdit::dateChanged, this, &RegistrationFilterPanel::wishChanged);
    return choice;
}

void RegistrationFilterPanel::setChoices(const FilterChoices &choices)
{
    const RegistrationFilter before = wish();
    const QSignalBlocker packages(m_package);
    const QSignalBlocker cities(m_city);
    const QSignalBlocker colleagues(m_assignee);
    m_package->clear();
    m_package->addItem(tr("Any package"), QString());
    for (const auto &[code, name] : choices.packages)
        m_package->addItem(name, code);
    m_city->clear();
    m_city->addItem(QString());
    m_city->addItems(choices.cities);
    m_assignee->clear();
    m_assignee->addItem(tr("Anybody"), QVariant::fromValue<qint64>(0));
    for (const auto &[id, name] : choices.colleagues)
        m_assignee->addItem(name, id.value());
    setWish(before);
}

void RegistrationFilterPanel::setWish(const RegistrationFilter &wish)
{
    const QSignalBlocker blocker(this); // says nothing of what it only shows
    const auto statuses = allRegistrationStatuses();
    for (int i = 0; i < statuses.size(); ++i)
        m_statuses[i]->setChecked(wish.statuses.contains(statuses[i]));
    // A code or a person that is not offered any more still counts.
    const auto choose = [](QComboBox *box, const QVariant &value, const QString &name) {
        if (box->findData(value) < 0)
            box->addItem(name, value);
        box->setCurrentIndex(box->findData(value));
    };
    choose(m_package, wish.packageCode, wish.packageCode);
    choose(m_assignee, wish.assigneeId.isValid() ? wish.assigneeId.value() : qint64(0), tr("Somebody else"));
    m_city->setCurrentText(wish.city);
    setDay(m_from, wish.from);
    setDay(m_to, wish.to);
}

RegistrationFilter RegistrationFilterPanel::wish() const
{
    RegistrationFilter wish;
    const auto statuses = allRegistrationStatuses();
    for (int i = 0; i < statuses.size(); ++i) {
        if (m_statuses[i]->isChecked())
            wish.statuses.append(statuses[i]);
    }
    wish.packageCode = m_package->currentData().toString();
    const QString city = m_city->currentText().simplified();
    const int known = m_city->findText(city, Qt::MatchFixedString);
    wish.city = known >= 0 ? m_city->itemText(known) : city;
    if (const qint64 assignee = m_assignee->currentData().toLongLong(); assignee > 0)
        wish.assigneeId = StaffId(assignee);
    wish.from = dayOf(m_from);
    wish.to = dayOf(m_to);
    return wish;
}

void RegistrationFilterPanel::setDay(const DateChoice &choice, const std::optional<Day> &day)
{
    choice.wanted->setChecked(day.has_value());
    if (day)
        choice.day->setDate(epoch.addDays(day->time_since_epoch().count()));
}

std::optional<Day> RegistrationFilterPanel::dayOf(const DateChoice &choice)
{
    if (!choice.wanted->isChecked())
        return std::nullopt;
    return Day(std::chrono::days(epoch.daysTo(choice.day->date())));
}

void RegistrationFilterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void RegistrationFilterPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_statuses.first()->setFocus(Qt::PopupFocusReason);
}

} // namespace portal::ui
