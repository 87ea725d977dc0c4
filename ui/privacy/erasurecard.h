// SPDX-License-Identifier: GPL-3.0-or-later
// ErasureCard: forgets a person for ever (P2, UU PDP Ps. 43-44): shows beforehand what goes, what stays and
// why, and what stands against it; wants their code typed; says what was done. What may be erased, the
// library decides.
#pragma once

#include "libportal/privacy/erasure.h"
#include "ui/frame/page.h"
#include "ui/privacy/pointlist.h"
#include "ui/widgets/card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace portal::ui {

class Banner;
class BusyBar;

class ErasureCard : public Card
{
    Q_OBJECT

public:
    /// `key` is a customer's code or an application's number. Asks at once what would go.
    ErasureCard(const DeskContext &context, const QString &key, QWidget *parent);

    QLineEdit *typed() const { return m_typed; }
    QPushButton *eraseButton() const { return m_erase; }
    /// It cannot be stopped any more, and somebody waits to hear how it went.
    bool isErasing() const { return m_isErasing; }

Q_SIGNALS:
    /// They are forgotten.
    void erased();

private:
    void ask();
    void showPlan(const ErasurePlan &plan);
    void showErased(const ErasurePlan &done);
    void erase();
    void setErasing(bool erasing);
    void updateInput();
    /// What has to be typed.
    QString name() const;
    QList<PointList::Point> obstacles(const ErasurePlan &plan) const;
    QList<PointList::Point> going(const ErasurePlan &plan) const;
    QList<PointList::Point> staying(const ErasurePlan &plan) const;

    const DeskContext m_context;
    const QString m_key;
    std::optional<ErasurePlan> m_plan; ///< as it was read last
    bool m_isErasing = false;
    Banner *m_banner;
    PointList *m_obstacles;
    PointList *m_going;
    PointList *m_staying;
    QWidget *m_input;
    QLabel *m_prompt;
    QLineEdit *m_typed;
    QPushButton *m_erase;
    BusyBar *m_busy;
};

} // namespace portal::ui
