// SPDX-License-Identifier: GPL-3.0-or-later
// The sections that are one form over one of the settings' structs: brand, one-time codes, registration.
#pragma once

#include "ui/settings/storedsection.h"

class QLineEdit;
class QSpinBox;

namespace portal::ui {

class BrandForm;

class BrandSection final : public StoredSection<BrandSettings>
{
    Q_OBJECT

public:
    explicit BrandSection(const DeskContext &context, QWidget *parent = nullptr);

protected:
    QFuture<Result<Versioned<BrandSettings>>> read() override;
    QFuture<Result<void>> write(const BrandSettings &value, qint64 version) override;
    void display(const BrandSettings &value) override;
    BrandSettings displayed() const override;
    void stored(const BrandSettings &value) override;

private:
    BrandForm *m_brand;
};

class CodesSection final : public StoredSection<CodeSettings>
{
    Q_OBJECT

public:
    explicit CodesSection(const DeskContext &context, QWidget *parent = nullptr);

protected:
    QFuture<Result<Versioned<CodeSettings>>> read() override;
    QFuture<Result<void>> write(const CodeSettings &value, qint64 version) override;
    void display(const CodeSettings &value) override;
    CodeSettings displayed() const override;

private:
    QSpinBox *m_registrationLife;
    QSpinBox *m_loginLife;
    QSpinBox *m_verificationLife;
    QSpinBox *m_wrongTries;
    QSpinBox *m_resendAfter;
    QSpinBox *m_perNumber;
    QSpinBox *m_perAddress;
    QSpinBox *m_perMinute;
    QSpinBox *m_failures;
    QSpinBox *m_pause;
};

class RegistrationSection final : public StoredSection<RegistrationSettings>
{
    Q_OBJECT

public:
    explicit RegistrationSection(const DeskContext &context, QWidget *parent = nullptr);

protected:
    QFuture<Result<Versioned<RegistrationSettings>>> read() override;
    QFuture<Result<void>> write(const RegistrationSettings &value, qint64 version) override;
    void display(const RegistrationSettings &value) override;
    RegistrationSettings displayed() const override;

private:
    QLineEdit *m_consent;
    QSpinBox *m_days;
};

} // namespace portal::ui
