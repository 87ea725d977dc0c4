// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/erasurecard.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/privacyapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/inklabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace portal::ui {

ErasureCard::ErasureCard(const DeskContext &context, const QString &key, QWidget *parent)
    : Card(parent),
      m_context(context),
      m_key(key),
      m_banner(new Banner(this)),
      m_obstacles(new PointList(Tone::Red, this)),
      m_going(new PointList(Tone::Neutral, this)),
      m_staying(new PointList(Tone::Neutral, this)),
      m_input(new QWidget(this)),
      m_prompt(new QLabel(m_input)),
      m_typed(new QLineEdit(m_input)),
      m_erase(new QPushButton(tr("&Erase for ever"), m_input)),
      m_busy(new BusyBar(BusyBar::Cancel::Impossible, this))
{
    const QString title = tr("Erase");
    setAccessibleName(title);
    auto *heading = new QLabel(title, this);
    heading->setFont(headingFont(font(), 1));
    m_prompt->setWordWrap(true);
    m_prompt->setBuddy(m_typed);
    m_typed->setObjectName(QStringLiteral("typed"));
    m_typed->setAccessibleName(tr("Code or number to confirm"));
    m_erase->setObjectName(QStringLiteral("erase"));
    m_input->setVisible(false);
    setButtonKind(*m_erase, ButtonKind::Dangerous);

    auto *row = new QHBoxLayout;
    row->setSpacing(unit(this, 2));
    row->addWidget(m_typed, 1);
    row->addWidget(m_erase);
    auto *input = new QVBoxLayout(m_input);
    input->setContentsMargins(0, 0, 0, 0);
    input->setSpacing(unit(this));
    input->addWidget(m_prompt);
    input->addLayout(row);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(unit(this, 6));
    sides->addWidget(m_going, 2);
    sides->addWidget(m_staying, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(this), 0, unit(this), 0);
    column->setSpacing(unit(this, 3));
    column->addWidget(heading);
    column->addWidget(m_banner);
    column->addWidget(m_obstacles);
    column->addLayout(sides);
    auto *foot = new QVBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(m_input);
    foot->addWidget(m_busy);
    column->addLayout(foot);

    connect(m_typed, &QLineEdit::textChanged, this, &ErasureCard::updateInput);
    connect(m_erase, &QPushButton::clicked, this, &ErasureCard::erase);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->clear();
        ask();
    });
    updateInput();
    ask();
}

void ErasureCard::ask()
{
    m_busy->begin();
    whenAnswered(m_context.api.privacy().planErasure(m_key), this, [this](const Result<ErasurePlan> &plan) {
        m_busy->end();
        if (plan) {
            showPlan(*plan);
        } else {
            m_banner->showMessage(Banner::Kind::Failure, m_context.wording.error(plan.error()));
            m_banner->setAction(tr("Try again"));
        }
    });
}

QString ErasureCard::name() const
{
    if (!m_plan)
        return m_key;
    return m_plan->customerCode.isEmpty() ? m_plan->applicationNumber : m_plan->customerCode;
}

void ErasureCard::showPlan(const ErasurePlan &plan)
{
    m_plan = plan;
    const bool erasedAlready = plan.obstacles.contains(ErasurePlan::Obstacle::ErasedAlready);
    m_obstacles->setPoints(erasedAlready ? tr("Nothing is left to erase") : tr("What stands against it"),
                           obstacles(plan));
    m_going->setPoints(tr("What goes, for ever"),
                       plan.obstacles.isEmpty() ? going(plan) : QList<PointList::Point>());
    m_staying->setPoints(tr("What stays, and why"), staying(plan));
    const QString prompt = tr("There is no undo. To erase %1, &type %2:");
    m_prompt->setText(
        prompt.arg(QString(plan.name).replace(QLatin1String("&"), QLatin1String("&&")), name()));
    m_typed->setAccessibleDescription(QString(prompt).remove(QLatin1Char('&')).arg(plan.name, name()));
    m_input->setVisible(!erasedAlready);
    updateInput();
}

void ErasureCard::updateInput()
{
    m_input->setEnabled(m_plan && m_plan->obstacles.isEmpty() && !m_isErasing);
    m_erase->setEnabled(m_typed->text().trimmed().compare(name(), Qt::CaseInsensitive) == 0);
}

void ErasureCard::setErasing(bool erasing)
{
    m_isErasing = erasing;
    erasing ? m_busy->begin() : m_busy->end();
    updateInput();
}

void ErasureCard::erase()
{
    m_banner->clear();
    setErasing(true);
    whenAnswered(m_context.api.privacy().erase(m_key), this, [this](const Result<ErasurePlan> &done) {
        setErasing(false);
        if (done)
            return showErased(*done);
        m_banner->showMessage(Banner::Kind::Failure, m_context.wording.error(done.error()));
        ask(); // what is in the way may be there since it was asked
        m_typed->setFocus();
    });
}

void ErasureCard::showErased(const ErasurePlan &done)
{
    m_plan = done;
    m_obstacles->setPoints({}, {});
    m_going->setPoints(tr("What went"), going(done));
    m_staying->setPoints(tr("What stays, and why"), staying(done));
    m_input->setVisible(false);
    m_banner->showMessage(Banner::Kind::Success, tr("%1 (%2) has been erased.").arg(done.name, name()));
    Q_EMIT erased();
}

QList<PointList::Point> ErasureCard::obstacles(const ErasurePlan &plan) const
{
    QList<PointList::Point> points;
    for (const ErasurePlan::Obstacle obstacle : plan.obstacles)
        points.append({QStringLiteral("circle-alert"), m_context.wording.text(obstacleText(obstacle))});
    return points;
}

QList<PointList::Point> ErasureCard::going(const ErasurePlan &plan) const
{
    QList<PointList::Point> points;
    if (!plan.customerCode.isEmpty())
        points.append(
            {QStringLiteral("user-round"),
             tr("Customer %1: name, number, NIK, e-mail, address and history").arg(plan.customerCode)});
    if (!plan.applicationNumber.isEmpty())
        points.append({QStringLiteral("clipboard-list"),
                       tr("Application %1 with its history").arg(plan.applicationNumber)});
    if (plan.tickets > 0)
        points.append({QStringLiteral("ticket"), tr("%n ticket(s)", nullptr, int(plan.tickets))});
    if (plan.photos > 0)
        points.append({QStringLiteral("image"),
                       tr("%n photo(s) of their KTP and in tickets", nullptr, int(plan.photos))});
    if (plan.messages > 0)
        points.append({QStringLiteral("message-circle"), tr("%n message(s)", nullptr, int(plan.messages))});
    return points;
}

QList<PointList::Point> ErasureCard::staying(const ErasurePlan &plan) const
{
    QList<PointList::Point> points;
    if (plan.invoices > 0 && plan.invoicesUntil)
        points.append({QStringLiteral("receipt-text"),
                       tr("%n invoice(s), with name and address as printed, until the end of %1: tax law "
                          "wants them kept (UU KUP art. 28 (11)).",
                          nullptr, int(plan.invoices))
                           .arg(*plan.invoicesUntil)});
    if (!plan.customerCode.isEmpty())
        points.append(
            {QStringLiteral("chart-column"),
             tr("The customer's code, package, city and dates, without a name, so that figures stay true.")});
    points.append(
        {QStringLiteral("history"), tr("The audit log, which knows numbers and no names, for 24 months.")});
    points.append({QStringLiteral("database"), tr("Backups made until now, until newer ones replace them.")});
    return points;
}

} // namespace portal::ui
