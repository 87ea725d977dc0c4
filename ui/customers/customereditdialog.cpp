// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customereditdialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/customers/customerlook.h"
#include "ui/frame/wording.h"
#include "ui/lists/messagepreview.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

const QString positionField = QStringLiteral("address.position");

QString shortest(double degrees)
{
    return QString::number(degrees, 'f', QLocale::FloatingPointShortest);
}

// What a map gives when one copies it: "-6.914744, 107.609810".
struct Position
{
    bool isWhole = true; ///< empty, or two numbers
    std::optional<double> latitude{};
    std::optional<double> longitude{};
};

Position positionOf(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    const QStringList parts = text.split(QLatin1Char(','));
    bool north = false;
    bool east = false;
    const double latitude = parts.value(0).trimmed().toDouble(&north);
    const double longitude = parts.value(1).trimmed().toDouble(&east);
    if (parts.size() != 2 || !north || !east)
        return {false};
    return {true, latitude, longitude};
}

} // namespace

CustomerEditDialog::CustomerEditDialog(const DeskContext &context, const Customer &seen, QWidget *parent)
    : CustomerDecisionDialog(context, {seen, tr("Edit")}, parent),
      m_person(new FieldForm(this)),
      m_home(new FieldForm(this)),
      m_language(new QComboBox(this))
{
    setObjectName(QStringLiteral("CustomerEditDialog"));
    setExplanation(tr("%1 · The package changes by an upgrade ticket.").arg(seen.code));
    confirmButton()->setText(tr("Save"));
    setMinimumWidth(unit(this, 210));
    m_preview = new MessagePreview(
        context.wording, {tr("What the old number gets"), tr("Nobody is told: the number stays.")},
        [this] {
            return changesPhone() ? this->context().api.customers().previewEdit(code(), edit())
                                  : QtFuture::makeReadyFuture(Result<QString>(QString()));
        },
        this);
    build();
    fill(editOf(seen));
}

QLineEdit *CustomerEditDialog::add(FieldForm *form, const char *field, const QString &label)
{
    const QString name = QLatin1String(field);
    auto *input = new QLineEdit(this);
    input->setObjectName(name);
    form->addField(name, label, input);
    m_inputs.insert(name, input);
    connect(input, &QLineEdit::textEdited, this, &CustomerEditDialog::typedSomething);
    return input;
}

void CustomerEditDialog::build()
{
    m_person->addHeading(tr("Person"));
    add(m_person, "full_name", tr("Name"));
    add(m_person, "phone", tr("WhatsApp"))->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    add(m_person, "email", tr("E-mail"));
    m_language->addItem(CustomerLook::language(Language::Indonesian), languageTag(Language::Indonesian));
    m_language->addItem(CustomerLook::language(Language::English), languageTag(Language::English));
    m_person->addField(QStringLiteral("language"), tr("Messages in"), m_language);
    connect(m_language, &QComboBox::activated, this, &CustomerEditDialog::typedSomething);

    m_home->addHeading(tr("Address"));
    add(m_home, "address.street", tr("Street"));
    auto *rt = add(m_home, "address.rt", tr("RT"));
    auto *rw = add(m_home, "address.rw", tr("RW"));
    add(m_home, "address.village", tr("Village"));
    add(m_home, "address.district", tr("District"));
    add(m_home, "address.city", tr("City"));
    add(m_home, "address.province", tr("Province"));
    auto *postalCode = add(m_home, "address.postal_code", tr("Postal code"));
    add(m_home, "address.landmark", tr("Landmark"));
    add(m_home, "address.position", tr("Position"))
        ->setPlaceholderText(QStringLiteral("-6.914744, 107.609810"));
    for (QLineEdit *narrow : {rt, rw, postalCode})
        narrow->setMaximumWidth(unit(this, 24));

    auto *body = new QWidget(this);
    auto *left = new QVBoxLayout;
    left->setSpacing(unit(this, 4));
    left->addWidget(m_person);
    left->addWidget(m_preview, 1);
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(unit(this, 8));
    columns->addLayout(left, 1);
    columns->addWidget(m_home, 1, Qt::AlignTop);
    addWide(body, 1);
}

void CustomerEditDialog::typedSomething()
{
    m_preview->askSoon();
}

void CustomerEditDialog::fill(const CustomerEdit &edit)
{
    const auto set = [this](const char *field, const QString &text) {
        QLineEdit *input = m_inputs.value(QLatin1String(field));
        input->setText(text);
        input->setCursorPosition(0); // what is too long shows how it begins
    };
    const auto phone = PhoneNumber::parse(edit.phone);
    set("full_name", edit.fullName);
    set("phone", phone ? phone->display() : edit.phone);
    set("email", edit.email);
    m_language->setCurrentIndex(m_language->findData(languageTag(edit.language)));
    const Address &address = edit.address;
    set("address.street", address.street);
    set("address.rt", address.rt);
    set("address.rw", address.rw);
    set("address.village", address.village);
    set("address.district", address.district);
    set("address.city", address.city);
    set("address.province", address.province);
    set("address.postal_code", address.postalCode);
    set("address.landmark", address.landmark);
    set("address.position",
        address.latitude && address.longitude
            ? shortest(*address.latitude) + QStringLiteral(", ") + shortest(*address.longitude)
            : QString());
    m_preview->askNow();
}

CustomerEdit CustomerEditDialog::edit() const
{
    const auto text = [this](const char *field) {
        return m_inputs.value(QLatin1String(field))->text();
    };
    CustomerEdit edit;
    edit.version = seen().version;
    edit.fullName = text("full_name");
    edit.email = text("email");
    edit.phone = text("phone");
    edit.language = languageFromTag(m_language->currentData().toString());
    edit.address.street = text("address.street");
    edit.address.rt = text("address.rt");
    edit.address.rw = text("address.rw");
    edit.address.village = text("address.village");
    edit.address.district = text("address.district");
    edit.address.city = text("address.city");
    edit.address.province = text("address.province");
    edit.address.postalCode = text("address.postal_code");
    edit.address.landmark = text("address.landmark");
    const Position position = positionOf(text("address.position"));
    edit.address.latitude = position.latitude;
    edit.address.longitude = position.longitude;
    return edit;
}

QLineEdit *CustomerEditDialog::input(const QString &field) const
{
    return m_inputs.value(field);
}

QString CustomerEditDialog::faultAt(const QString &field) const
{
    const QString fault = m_person->faultAt(field);
    return fault.isEmpty() ? m_home->faultAt(field) : fault;
}

bool CustomerEditDialog::changesPhone() const
{
    const auto phone = PhoneNumber::parse(edit().phone);
    return phone && phone->e164() != seen().phone;
}

void CustomerEditDialog::submit()
{
    m_person->clearFaults();
    m_home->clearFaults();
    if (!positionOf(m_inputs.value(positionField)->text()).isWhole) {
        return failed(Error::invalid(positionField, QStringLiteral("format"),
                                     {QT_TRANSLATE_NOOP("portal", "Write latitude and longitude: -6.914744, "
                                                                  "107.609810"),
                                      {}}));
    }
    const CustomerEdit wanted = edit();
    if (!changesPhone()) {
        whenAnswered(context().api.customers().edit(code(), wanted), this,
                     [this](const Result<Customer> &done) {
                         if (!done)
                             return failed(done.error());
                         heard(done);
                     });
        return;
    }
    whenAnswered(context().api.customers().editLater(code(), wanted), this,
                 [this, wanted](const Result<PendingEdit> &pending) {
                     if (!pending)
                         return failed(pending.error());
                     finish();
                     Q_EMIT held(wanted, *pending);
                 });
}

// Each fault stands at its field; what belongs to none is said above the buttons.
void CustomerEditDialog::failed(const Error &error)
{
    Error said = error;
    for (FieldError &fault : said.fields) {
        if (fault.field == u"address.latitude" || fault.field == u"address.longitude")
            fault.field = positionField;
    }
    const auto words = [this](const Text &text) {
        return context().wording.text(text);
    };
    Error elsewhere = said;
    elsewhere.fields.removeIf([this](const FieldError &fault) {
        return m_inputs.contains(fault.field) || fault.field == u"language";
    });
    const bool atFields = elsewhere.fields.size() < said.fields.size();
    if (!atFields || !elsewhere.fields.isEmpty())
        refused(elsewhere);
    else
        setBusy(false);
    m_home->showFaults(said, words);
    m_person->showFaults(said, words); // last: its fields stand first, and the first at fault gets the keys
}

bool CustomerEditDialog::possibleIn(const Customer &) const
{
    return true;
}

std::optional<Customer> CustomerEditDialog::typed() const
{
    return edited(seen(), edit());
}

void CustomerEditDialog::rebase(const Customer &now)
{
    fill(rebased(edit(), seen(), now));
}

} // namespace portal::ui
