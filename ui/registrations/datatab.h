// SPDX-License-Identifier: GPL-3.0-or-later
// DataTab: everything an applicant wrote, in groups. The NIK is masked until somebody asks for it: each such
// look is logged by the library, and is hidden again after half a minute (S28).
#pragma once

#include "libportal/registrations/registrationqueue.h"
#include "ui/frame/page.h"
#include "ui/widgets/columnarea.h"

#include <QtCore/QTimer>

class QLabel;
class QToolButton;

namespace portal::ui {

class Banner;
class CopyLabel;
class DetailGroup;

/// The package with its speed, once.
QString packageText(const Registration &registration, const Wording &wording);

class DataTab : public ColumnArea
{
    Q_OBJECT

public:
    /// How long a NIK stays readable.
    static constexpr std::chrono::seconds nikTime{30};

    explicit DataTab(const DeskContext &context, QWidget *parent = nullptr);

    void showDetail(const RegistrationDetail &detail);
    void hideNik();
    void setNikTime(std::chrono::milliseconds time) { m_nikTimer.setInterval(time); }

Q_SIGNALS:
    void customerRequested(const QString &code);
    void nikHidden();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildProgress();
    void buildApplicant();
    void buildRest();
    void showNik();
    void showMap() const;
    void showProgress();
    QString slotText() const;
    bool maySeeNik() const;

    const DeskContext m_context;
    RegistrationDetail m_detail;
    QTimer m_nikTimer;
    bool m_nikShown = false;

    Banner *m_warnings;
    DetailGroup *m_progress;
    CopyLabel *m_rejection, *m_reason, *m_survey, *m_customer;
    QToolButton *m_openCustomer;
    DetailGroup *m_applicant;
    CopyLabel *m_name, *m_phone, *m_email, *m_language, *m_home;
    QWidget *m_nikRow;
    QLabel *m_nik;
    QToolButton *m_nikButton;
    DetailGroup *m_address;
    CopyLabel *m_street, *m_landmark, *m_position;
    QToolButton *m_map;
    DetailGroup *m_package;
    CopyLabel *m_packageName, *m_price, *m_date, *m_slot, *m_notes;
    DetailGroup *m_origin;
    CopyLabel *m_submitted, *m_campaign, *m_consent;
};

} // namespace portal::ui
