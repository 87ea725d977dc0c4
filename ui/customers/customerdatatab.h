// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerDataTab: everything that is known of a customer: how to reach them, where they live, what they pay
// for, how the service stands, whether they may use the portal, where they came from and until when the KTP
// photo is kept; and who else has the same phone number.
#pragma once

#include "libportal/customers/customerqueue.h"
#include "libportal/registrations/registration.h"
#include "ui/frame/page.h"
#include "ui/widgets/columnarea.h"

class QToolButton;
class QVBoxLayout;

namespace portal::ui {

class CopyLabel;
class DetailGroup;

class CustomerDataTab : public ColumnArea
{
    Q_OBJECT

public:
    explicit CustomerDataTab(const DeskContext &context, QWidget *parent = nullptr);

    void showDetail(const CustomerDetail &detail);

Q_SIGNALS:
    /// As Page::recordRequested().
    void recordRequested(const QString &pageId, const QString &key);

private:
    void buildSharing();
    void buildContact();
    void buildService();
    void buildOrigin();
    void showSharing();
    void showService();
    void showOrigin();
    /// Asked once for each customer: the application is another room's.
    bool hasApplication() const;
    void askApplication();
    QString photoText() const;
    void showMap() const;
    QString day(const std::optional<Instant> &at) const;

    const DeskContext m_context;
    CustomerDetail m_detail;
    std::optional<Registration> m_application;
    QList<SharedNumber> m_shownSharing; // an unchanged list keeps the focus

    DetailGroup *m_sharing;
    QWidget *m_others;
    DetailGroup *m_contact;
    CopyLabel *m_phone, *m_email, *m_language;
    DetailGroup *m_address;
    CopyLabel *m_street, *m_landmark, *m_position;
    QToolButton *m_map;
    DetailGroup *m_package;
    CopyLabel *m_packageName, *m_price, *m_next;
    DetailGroup *m_service;
    CopyLabel *m_since, *m_active, *m_suspended, *m_ended, *m_reason, *m_portal;
    DetailGroup *m_origin;
    CopyLabel *m_number, *m_photo;
    QToolButton *m_open;
};

} // namespace portal::ui
