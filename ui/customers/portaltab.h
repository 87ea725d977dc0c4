// SPDX-License-Identifier: GPL-3.0-or-later
// PortalTab: how a customer uses the portal: the sessions that are open, each of which can be ended, those
// that were, and the steps of logging in. Asks for itself when it is looked at; ends sessions after a word
// with the person.
#pragma once

#include "libportal/portalaccess/portalsessions.h"
#include "ui/frame/page.h"

class QLabel;
class QPushButton;

namespace portal::ui {

class Banner;
class ColumnArea;

class PortalTab : public QWidget
{
    Q_OBJECT

public:
    explicit PortalTab(const DeskContext &context, QWidget *parent = nullptr);

    /// Reads it for this customer; what is shown of the same one stays until the answer is there.
    void showCustomer(const QString &code);

    /// "Chrome, Android" of what a browser says of itself; the first of it where that is not known.
    static QString deviceText(const QString &userAgent);

private:
    void show(const PortalUse &use);
    QWidget *sessionRow(const PortalSession &session, Instant asOf);
    QWidget *logInRow(const PortalLogIn &logIn);
    QWidget *heading(const QString &text);
    void endOne(const QString &sessionId);
    void endAll();

    const DeskContext m_context;
    QString m_code;
    Banner *m_banner;
    QLabel *m_summary;
    QPushButton *m_endAll;
    ColumnArea *m_area;
};

} // namespace portal::ui
