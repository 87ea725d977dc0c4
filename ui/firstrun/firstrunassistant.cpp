// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstrunassistant.h"

#include "libportal/base/whenanswered.h"
#include "libportal/messaging/gatewaysetup.h"
#include "libportal/messaging/gatewaytrial.h"
#include "ui/firstrun/firstrunactions.h"
#include "ui/firstrun/firstrunpages.h"
#include "ui/frame/wording.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inklabel.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

// The steps at the left: done, being done, to come; a number and a tick beside the colour.
class FirstRunAssistant::Steps final : public QWidget
{
public:
    Steps(const QStringList &titles, QWidget *parent) : QWidget(parent), m_titles(titles)
    {
        setFixedWidth(unit(this, 64));
    }

    void setStep(int step)
    {
        m_step = step;
        const int shown = qMin(step, int(m_titles.size()) - 1);
        setAccessibleName(FirstRunAssistant::tr("Step %1 of %2: %3")
                              .arg(shown + 1)
                              .arg(m_titles.size())
                              .arg(m_titles[shown]));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QLinearGradient gradient(rect().topLeft(), rect().bottomRight());
        gradient.setColorAt(0, QColor(0x0b6fb8));
        gradient.setColorAt(1, QColor(0x0c7d50));
        painter.fillRect(rect(), gradient);
        painter.setPen(Qt::white);
        painter.setFont(headingFont(font(), 3));
        const int margin = unit(this, 6);
        const QRect head(margin, margin, width() - 2 * margin, unit(this, 24));
        painter.drawText(head, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                         FirstRunAssistant::tr("Welcome"));
        const int circle = unit(this, 7);
        int y = margin + unit(this, 22);
        for (int i = 0; i < m_titles.size(); ++i) {
            const bool done = i < m_step;
            const bool now = i == m_step;
            const QRect disc(margin, y, circle, circle);
            painter.setPen(QPen(Qt::white, 1.5));
            painter.setBrush(now || done ? QBrush(Qt::white) : QBrush(Qt::NoBrush));
            painter.drawEllipse(disc);
            painter.setFont(headingFont(font(), now ? 1 : 0));
            painter.setPen(now || done ? QColor(0x0a5690) : QColor(Qt::white));
            if (done) {
                const int size = circle * 2 / 3;
                painter.drawPixmap(
                    disc.center() - QPoint(size / 2 - 1, size / 2 - 1),
                    iconPixmap(QStringLiteral("check"), QColor(0x0a5690), size, devicePixelRatioF()));
            } else {
                painter.drawText(disc, Qt::AlignCenter, QString::number(i + 1));
            }
            painter.setPen(Qt::white);
            const QRect words(margin + circle + unit(this, 3), y - unit(this, 2),
                              width() - 2 * margin - circle - unit(this, 3), circle + unit(this, 4));
            painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_titles[i]);
            y += circle + unit(this, 7);
        }
    }

private:
    const QStringList m_titles;
    int m_step = 0;
};

FirstRunAssistant::FirstRunAssistant(FirstRunActions &actions, const Wording &wording, QWidget *parent)
    : QWidget(parent),
      m_actions(actions),
      m_wording(wording),
      m_stack(new QStackedWidget(this)),
      m_brand(new FirstRunBrandPage(wording, this)),
      m_administrator(new FirstRunAdministratorPage(wording, this)),
      m_gateway(new FirstRunGatewayPage(actions, wording, this)),
      m_server(new FirstRunServerPage(wording, this)),
      m_pages({m_brand, m_administrator, m_gateway, m_server}),
      m_busy(new BusyBar(BusyBar::Cancel::Impossible, this)),
      m_back(new QPushButton(tr("Back"), this)),
      m_next(new QPushButton(this))
{
    setWindowTitle(tr("Set up AGLIS Portal"));
    QStringList titles;
    for (FirstRunPage *page : std::as_const(m_pages)) {
        titles.append(page->title());
        m_stack->addWidget(page);
    }
    m_stack->addWidget(buildDone());
    m_steps = new Steps(titles, this);
    setButtonKind(*m_next, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_busy, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout;
    const int margin = unit(this, 7);
    column->setContentsMargins(margin, margin, margin, unit(this, 5));
    column->setSpacing(unit(this, 4));
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_steps);
    row->addLayout(column, 1);
    resize(unit(this, 240), unit(this, 165));

    connect(m_back, &QPushButton::clicked, this, &FirstRunAssistant::back);
    connect(m_next, &QPushButton::clicked, this, &FirstRunAssistant::next);
    connect(&m_actions, &FirstRunActions::demoProgress, this,
            [this](double share) { m_progress->setValue(int(share * m_progress->maximum())); });
    goTo(0);
}

const BrandSettings &FirstRunAssistant::brand() const
{
    return m_brand->brand();
}

QWidget *FirstRunAssistant::buildDone()
{
    auto *done = new QWidget(this);
    auto *heading = new QLabel(tr("Everything is set up"), done);
    heading->setFont(headingFont(font(), 2));
    m_demo = new QPushButton(themedIcon(QStringLiteral("sparkles")), tr("Try it with invented data"), done);
    m_progress = new QProgressBar(done);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setVisible(false);
    m_progress->setAccessibleName(tr("Invented data"));
    m_outcome = new Banner(done);
    auto *column = new QVBoxLayout(done);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this, 4));
    column->addWidget(heading);
    column->addWidget(
        new InkLabel(tr("Sign in with the account you have just made."), Ink::Muted, InkSize::Text, done));
    column->addSpacing(unit(this, 4));
    column->addWidget(
        new InkLabel(tr("To look round first, have two years of an invented provider made: "
                        "applications in every state, tickets, customers, messages. Only now, while "
                        "the database is empty; it cannot be taken out again."),
                     Ink::Text, InkSize::Text, done));
    column->addWidget(m_demo, 0, Qt::AlignLeft);
    column->addWidget(m_progress);
    column->addWidget(m_outcome);
    column->addStretch(1);
    connect(m_demo, &QPushButton::clicked, this, &FirstRunAssistant::makeDemoData);
    return done;
}

void FirstRunAssistant::goTo(int step)
{
    m_step = step;
    const bool isDone = step == m_pages.size();
    m_stack->setCurrentIndex(step);
    m_steps->setStep(step);
    m_back->setVisible(!isDone);
    m_back->setEnabled(step > 0);
    m_next->setText(isDone                      ? tr("Sign in")
                    : step + 1 < m_pages.size() ? tr("Next")
                                                : tr("Set everything up"));
    if (isDone)
        m_next->setFocus();
    else
        m_pages[step]->begin();
}

void FirstRunAssistant::next()
{
    if (m_working)
        return;
    if (m_step == m_pages.size()) {
        Q_EMIT finished(m_administrator->administrator().username);
        return;
    }
    if (!m_pages[m_step]->check())
        return;
    if (m_step + 1 < m_pages.size())
        goTo(m_step + 1);
    else
        carryOut();
}

void FirstRunAssistant::back()
{
    if (!m_working && m_step > 0 && m_step < m_pages.size())
        goTo(m_step - 1);
}

// One after the other; what is refused brings its page back with the fault at the field.
void FirstRunAssistant::carryOut()
{
    for (int step = 0; step < m_pages.size(); ++step) {
        if (!m_pages[step]->check()) {
            goTo(step);
            m_pages[step]->check();
            return;
        }
    }
    setBusy(true);
    whenAnswered(m_actions.applyBrand(m_brand->brand()), this, [this](const Result<void> &brand) {
        if (!brand) {
            refused(0, brand.error());
            return;
        }
        whenAnswered(m_actions.applyMessaging(m_gateway->messaging(), m_gateway->secrets()), this,
                     [this](const Result<void> &messaging) {
                         if (!messaging) {
                             refused(2, messaging.error());
                             return;
                         }
                         whenAnswered(m_actions.applyServer(m_server->server()), this,
                                      [this](const Result<void> &server) {
                                          if (!server) {
                                              refused(3, server.error());
                                              return;
                                          }
                                          whenAnswered(
                                              m_actions.createAdministrator(m_administrator->administrator()),
                                              this, [this](const Result<void> &administrator) {
                                                  if (!administrator) {
                                                      refused(1, administrator.error());
                                                      return;
                                                  }
                                                  setBusy(false);
                                                  goTo(int(m_pages.size()));
                                              });
                                      });
                     });
    });
}

void FirstRunAssistant::refused(int step, const Error &error)
{
    setBusy(false);
    goTo(step);
    m_pages[step]->refuse(error);
}

void FirstRunAssistant::makeDemoData()
{
    m_demo->setEnabled(false);
    m_outcome->clear();
    m_progress->setValue(0);
    m_progress->setVisible(true);
    setBusy(true);
    whenAnswered(m_actions.makeDemoData(), this, [this](const Result<void> &answer) {
        setBusy(false);
        m_progress->setVisible(false);
        if (answer) {
            m_outcome->showMessage(Banner::Kind::Success, tr("The invented data are ready."));
        } else {
            m_outcome->showMessage(Banner::Kind::Failure, m_wording.error(answer.error()));
            m_demo->setEnabled(true);
        }
        m_next->setFocus();
    });
}

void FirstRunAssistant::setBusy(bool busy)
{
    m_working = busy;
    for (FirstRunPage *page : std::as_const(m_pages))
        page->setEnabled(!busy);
    m_back->setEnabled(!busy && m_step > 0);
    m_next->setEnabled(!busy);
    busy ? m_busy->begin() : m_busy->end();
}

void FirstRunAssistant::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_next->isEnabled())
        next();
    else if (event->matches(QKeySequence::Back) || event->key() == Qt::Key_Escape)
        back();
    else
        QWidget::keyPressEvent(event);
}

void FirstRunAssistant::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_step < m_pages.size())
        m_pages[m_step]->begin();
}

} // namespace portal::ui
