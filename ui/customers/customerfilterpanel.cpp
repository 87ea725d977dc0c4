// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerfilterpanel.h"

#include "ui/frame/wording.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace portal::ui {

namespace {

enum Portal { Any, With, Without };

} // namespace

CustomerFilterPanel::CustomerFilterPanel(const Wording &wording, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_package(new QComboBox(this)),
      m_city(new QComboBox(this)),
      m_portal(new QComboBox(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("Filter"));
    m_portal->addItems({tr("With or without"), tr("With portal access"), tr("Without portal access")});
    prepareCity();

    auto *grid = new QGridLayout(this);
    const int margin = unit(this, 4);
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(unit(this, 4));
    grid->setVerticalSpacing(unit(this, 2));
    grid->setColumnStretch(1, 1);
    grid->addWidget(new QLabel(tr("Status"), this), 0, 0, Qt::AlignTop);
    grid->addWidget(makeStatuses(wording), 0, 1);
    const auto addInput = [&](const QString &text, QWidget *input) {
        auto *label = new QLabel(text, this);
        label->setBuddy(input);
        input->setAccessibleName(text);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(input, row, 1);
    };
    addInput(tr("Package"), m_package);
    addInput(tr("City"), m_city);
    addInput(tr("Portal"), m_portal);

    auto *buttons = new QHBoxLayout;
    auto *clear = new QPushButton(tr("Clear all"), this);
    auto *done = new QPushButton(tr("Done"), this);
    setButtonKind(*done, ButtonKind::Primary);
    buttons->addWidget(clear);
    buttons->addStretch();
    buttons->addWidget(done);
    grid->addLayout(buttons, grid->rowCount(), 0, 1, 2);
    connect(clear, &QPushButton::clicked, this, &CustomerFilterPanel::clearWanted);
    connect(done, &QPushButton::clicked, this, &QWidget::close);

    setChoices({});
    connect(m_package, &QComboBox::currentIndexChanged, this, &CustomerFilterPanel::wishChanged);
    connect(m_portal, &QComboBox::currentIndexChanged, this, &CustomerFilterPanel::wishChanged);
    connect(m_city, &QComboBox::activated, this, &CustomerFilterPanel::wishChanged);
    connect(m_city->lineEdit(), &QLineEdit::editingFinished, this, &CustomerFilterPanel::wishChanged);
}

QWidget *CustomerFilterPanel::makeStatuses(const Wording &wording)
{
    auto *states = new QWidget(this);
    auto *grid = new QGridLayout(states);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto statuses = allCustomerStatuses();
    for (int i = 0; i < statuses.size(); ++i) {
        auto *check = new QCheckBox(wording.text(customerStatusText(statuses[i])), states);
        grid->addWidget(check, i / 2, i % 2);
        connect(check, &QCheckBox::toggled, this, &CustomerFilterPanel::wishChanged);
        m_statuses.append(check);
    }
    return states;
}

void CustomerFilterPanel::prepareCity()
{
    m_city->setEditable(true);
    m_city->setInsertPolicy(QComboBox::NoInsert);
    m_city->completer()->setFilterMode(Qt::MatchContains);
    m_city->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_city->lineEdit()->setPlaceholderText(tr("Any city"));
}

void CustomerFilterPanel::setChoices(const CustomerChoices &choices)
{
    const CustomerFilter before = wish();
    const QSignalBlocker packages(m_package);
    const QSignalBlocker cities(m_city);
    m_package->clear();
    m_package->addItem(tr("Any package"), QString());
    for (const auto &[code, name] : choices.packages)
        m_package->addItem(name, code);
    m_city->clear();
    m_city->addItem(QString());
    m_city->addItems(choices.cities);
    setWish(before);
}

void CustomerFilterPanel::setWish(const CustomerFilter &wish)
{
    const QSignalBlocker blocker(this); // says nothing of what it only shows
    const auto statuses = allCustomerStatuses();
    for (int i = 0; i < statuses.size(); ++i)
        m_statuses[i]->setChecked(wish.statuses.contains(statuses[i]));
    if (m_package->findData(wish.packageCode) < 0) // one that is not offered any more still counts
        m_package->addItem(wish.packageCode, wish.packageCode);
    m_package->setCurrentIndex(m_package->findData(wish.packageCode));
    m_city->setCurrentText(wish.city);
    m_portal->setCurrentIndex(!wish.portalAccess ? Any : *wish.portalAccess ? With : Without);
}

CustomerFilter CustomerFilterPanel::wish() const
{
    CustomerFilter wish;
    const auto statuses = allCustomerStatuses();
    for (int i = 0; i < statuses.size(); ++i) {
        if (m_statuses[i]->isChecked())
            wish.statuses.append(statuses[i]);
    }
    wish.packageCode = m_package->currentData().toString();
    const QString city = m_city->currentText().simplified();
    const int known = m_city->findText(city, Qt::MatchFixedString);
    wish.city = known >= 0 ? m_city->itemText(known) : city;
    if (m_portal->currentIndex() != Any)
        wish.portalAccess = m_portal->currentIndex() == With;
    return wish;
}

void CustomerFilterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void CustomerFilterPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_statuses.first()->setFocus(Qt::PopupFocusReason);
}

} // namespace portal::ui
