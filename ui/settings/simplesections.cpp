// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/simplesections.h"

#include "libportal/staffapi/settingsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/session.h"
#include "ui/settings/brandform.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

namespace portal::ui {

namespace {

// Wide enough for what anybody might mean: what is allowed is the library's to say, at the field.
constexpr int largest = 10'000'000;

QSpinBox *numberField(QWidget *parent, const QString &measure = {})
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, largest);
    box->setGroupSeparatorShown(true);
    if (!measure.isEmpty())
        box->setSuffix(QLatin1Char(' ') + measure);
    box->setMaximumWidth(unit(parent, 44));
    return box;
}

int minutesOf(std::chrono::seconds time)
{
    return int(std::chrono::round<std::chrono::minutes>(time).count());
}

} // namespace

BrandSection::BrandSection(const DeskContext &deskContext, QWidget *parent)
    : StoredSection({QStringLiteral("brand"), tr("Brand"), QStringLiteral("palette"),
                     tr("What applicants and customers see: on the public pages, in messages and on paper.")},
                    deskContext, Buttons::SaveAndDiscard, parent),
      m_brand(new BrandForm(BrandForm::Extent::Everything, this))
{
    useForm(m_brand->fields());
    addBelow(m_brand);
    connect(m_brand, &BrandForm::edited, this, [this] { edited(); });
}

QFuture<Result<Versioned<BrandSettings>>> BrandSection::read()
{
    return context().api.settings().brand();
}

QFuture<Result<void>> BrandSection::write(const BrandSettings &value, qint64 version)
{
    return context().api.settings().setBrand(value, version);
}

void BrandSection::display(const BrandSettings &value)
{
    m_brand->setValue(value);
}

BrandSettings BrandSection::displayed() const
{
    return m_brand->value();
}

void BrandSection::stored(const BrandSettings &value)
{
    if (!(context().session.brand() == value))
        context().session.setBrand(value);
}

CodesSection::CodesSection(const DeskContext &deskContext, QWidget *parent)
    : StoredSection(
          {QStringLiteral("codes"), tr("One-time codes"), QStringLiteral("key-round"),
           tr("How long codes live and how often one may be asked for. Strict enough, and nobody can "
              "guess a code or have messages sent at your cost.")},
          deskContext, Buttons::SaveAndDiscard, parent),
      m_registrationLife(numberField(this, tr("minutes"))),
      m_loginLife(numberField(this, tr("minutes"))),
      m_verificationLife(numberField(this, tr("minutes"))),
      m_wrongTries(numberField(this)),
      m_resendAfter(numberField(this, tr("seconds"))),
      m_perNumber(numberField(this)),
      m_perAddress(numberField(this)),
      m_perMinute(numberField(this)),
      m_failures(numberField(this)),
      m_pause(numberField(this, tr("minutes")))
{
    form().addHeading(tr("How long they live"));
    form().addField(QStringLiteral("registration_life"), tr("Code of an application"), m_registrationLife);
    form().addField(QStringLiteral("login_life"), tr("Code of the customer portal"), m_loginLife);
    form().addField(QStringLiteral("verification_life"), tr("A verified number"), m_verificationLife,
                    tr("So long the applicant may take to fill in the rest."));
    form().addHeading(tr("Wrong codes"));
    form().addField(QStringLiteral("wrong_tries"), tr("Tries for one code"), m_wrongTries,
                    tr("Then that code is locked and a new one has to be asked for."));
    form().addField(QStringLiteral("failures_per_number_and_hour"), tr("Failures of one number in an hour"),
                    m_failures, tr("Over all its codes; then the number has to wait."));
    form().addField(QStringLiteral("pause_after_failures"), tr("Wait after them"), m_pause);
    form().addHeading(tr("How many are sent"));
    form().addField(QStringLiteral("resend_after"), tr("Wait before a new code"), m_resendAfter);
    form().addField(QStringLiteral("sends_per_number_and_day"), tr("To one number in a day"), m_perNumber);
    form().addField(QStringLiteral("sends_per_address_and_hour"), tr("From one connection in an hour"),
                    m_perAddress, tr("Generous: on mobile networks many people share one address."));
    form().addField(QStringLiteral("sends_per_minute"), tr("Altogether in a minute"), m_perMinute,
                    tr("Beyond it an alarm is written to the log."));
    for (QSpinBox *box : findChildren<QSpinBox *>())
        connect(box, &QSpinBox::valueChanged, this, [this] { edited(); });
}

QFuture<Result<Versioned<CodeSettings>>> CodesSection::read()
{
    return context().api.settings().codes();
}

QFuture<Result<void>> CodesSection::write(const CodeSettings &value, qint64 version)
{
    return context().api.settings().setCodes(value, version);
}

void CodesSection::display(const CodeSettings &value)
{
    m_registrationLife->setValue(minutesOf(value.registrationLife));
    m_loginLife->setValue(minutesOf(value.loginLife));
    m_verificationLife->setValue(minutesOf(value.verificationLife));
    m_wrongTries->setValue(value.wrongTries);
    m_resendAfter->setValue(int(value.resendAfter.count()));
    m_perNumber->setValue(value.sendsPerNumberAndDay);
    m_perAddress->setValue(value.sendsPerAddressAndHour);
    m_perMinute->setValue(value.sendsPerMinute);
    m_failures->setValue(value.failuresPerNumberAndHour);
    m_pause->setValue(minutesOf(value.pauseAfterFailures));
}

CodeSettings CodesSection::displayed() const
{
    // A life that is no whole minute was set elsewhere, and stays unless its field is changed.
    const auto life = [](const QSpinBox *box, std::chrono::seconds stored) {
        return minutesOf(stored) == box->value() ? stored : std::chrono::minutes(box->value());
    };
    CodeSettings codes = storedValue();
    codes.registrationLife = life(m_registrationLife, codes.registrationLife);
    codes.loginLife = life(m_loginLife, codes.loginLife);
    codes.verificationLife = life(m_verificationLife, codes.verificationLife);
    codes.wrongTries = m_wrongTries->value();
    codes.resendAfter = std::chrono::seconds(m_resendAfter->value());
    codes.sendsPerNumberAndDay = m_perNumber->value();
    codes.sendsPerAddressAndHour = m_perAddress->value();
    codes.sendsPerMinute = m_perMinute->value();
    codes.failuresPerNumberAndHour = m_failures->value();
    codes.pauseAfterFailures = life(m_pause, codes.pauseAfterFailures);
    return codes;
}

RegistrationSection::RegistrationSection(const DeskContext &deskContext, QWidget *parent)
    : StoredSection({QStringLiteral("registration"), tr("Registration"), QStringLiteral("clipboard-list"),
                     tr("What the public registration page asks for.")},
                    deskContext, Buttons::SaveAndDiscard, parent),
      m_consent(new QLineEdit(this)),
      m_days(numberField(this, tr("days")))
{
    form().addField(
        QStringLiteral("consent_version"), tr("Version of the privacy notice"), m_consent,
        tr("Each applicant's consent is kept with the version of the notice it was given to. Change "
           "it whenever the notice changes."));
    form().addField(QStringLiteral("latest_install_days"), tr("Latest date for the installation"), m_days,
                    tr("So far ahead an applicant may wish for a date."));
    connect(m_consent, &QLineEdit::textChanged, this, [this] { edited(); });
    connect(m_days, &QSpinBox::valueChanged, this, [this] { edited(); });
}

QFuture<Result<Versioned<RegistrationSettings>>> RegistrationSection::read()
{
    return context().api.settings().registration();
}

QFuture<Result<void>> RegistrationSection::write(const RegistrationSettings &value, qint64 version)
{
    return context().api.settings().setRegistration(value, version);
}

void RegistrationSection::display(const RegistrationSettings &value)
{
    m_consent->setText(value.consentVersion);
    m_days->setValue(value.latestInstallDays);
}

RegistrationSettings RegistrationSection::displayed() const
{
    RegistrationSettings registration = storedValue();
    registration.consentVersion = m_consent->text();
    registration.latestInstallDays = m_days->value();
    return registration;
}

} // namespace portal::ui
