// SPDX-License-Identifier: GPL-3.0-or-later
// PhotoTab: the KTP photo. Asked for only when somebody looks at this tab, because each look is logged (S28);
// given up when they look away. Nothing of it is written to the disk.
#pragma once

#include "libportal/registrations/registrationqueue.h"
#include "ui/frame/page.h"

#include <QtWidgets/QWidget>

class QLabel;
class QStackedWidget;

namespace portal::ui {

class BusyBar;
class EmptyState;
class PhotoView;

class PhotoTab : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoTab(const DeskContext &context, QWidget *parent = nullptr);

    /// Looks at the photo if this tab is looked at and it is another one than before.
    void showDetail(const RegistrationDetail &detail);
    PhotoView *view() const { return m_view; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildTools(QWidget *parent);
    void load();
    void show(const QByteArray &jpeg, quint64 look);
    void forget();
    void explain(const QString &icon, const QString &headline, const QString &hint,
                 const QString &action = {});

    const DeskContext m_context;
    RegistrationDetail m_detail;
    quint64 m_look = 0; ///< an answer to an earlier look is not shown
    bool m_loaded = false;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_viewer;
    PhotoView *m_view;
    QLabel *m_zoom;
    BusyBar *m_busy;
};

} // namespace portal::ui
