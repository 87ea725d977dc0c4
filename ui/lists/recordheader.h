// SPDX-License-Identifier: GPL-3.0-or-later
// RecordHeader: what stands above the tabs of a record: its name, number and badges, what usually comes next
// as buttons, and everything else in a menu. Knows no kind of record.
#pragma once

#include "ui/widgets/badge.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace portal::ui {

class CopyLabel;

class RecordHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RecordHeader(QWidget *parent = nullptr);

    struct Content
    {
        QString name;   ///< "Zainal Uji"
        QString number; ///< can be copied
        QString note{}; ///< beside the number: "· 5 days late"
        Tone noteTone = Tone::Neutral;
        QString figure{}; ///< large, at the right of the badges: "Rp 199.900"
        QList<BadgeLook> badges{};
    };
    void setContent(const Content &content);
    /// All that can be done, in order; a null stands for a separator.
    void setMenu(const QList<QAction *> &actions);
    /// What usually comes next, at most two.
    void setNext(const QList<QAction *> &actions);
    /// While another record is chosen and this one still shows, its buttons do nothing.
    void setMeant(bool meant);

protected:
    void changeEvent(QEvent *event) override;

private:
    void mirror();
    void dress();

    Content m_content;
    QList<QAction *> m_next;
    bool m_meant = true;
    QLabel *m_name;
    CopyLabel *m_number;
    QLabel *m_note;
    QLabel *m_figure;
    QHBoxLayout *m_badgeRow;
    QList<Badge *> m_badges;
    QWidget *m_bar;
    QList<QPushButton *> m_buttons;
    QToolButton *m_more;
};

} // namespace portal::ui
