// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "libportal/settings/settingsservice.h"
#include "libportal/staffapi/settingsapi.h"
#include "tests/ui/support/fakeservercontrol.h"
#include "tests/ui/support/testdesk.h"
#include "tests/ui/support/windowtools.h"
#include "ui/settings/brandpreview.h"
#include "ui/settings/settingssection.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/picturefield.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

struct Shown
{
    explicit Shown(TestDesk &desk) : page(desk.context(), server, installation)
    {
        page.resize(1180, 700);
        page.show();
        page.activate();
    }
    SettingsSection &open(const QString &id)
    {
        page.openRecord(id);
        return *page.section(id);
    }
    QLineEdit *line(const QString &name)
    {
        for (QLineEdit *one : page.findChildren<QLineEdit *>()) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        qFatal("no field %s", qPrintable(name));
    }
    Banner *banner()
    {
        for (Banner *one : page.findChildren<Banner *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    FakeServerControl server;
    FakeInstallationControl installation;
    SettingsPage page;
};

BrandSettings storedBrand(TestDesk &desk)
{
    return desk.portal->settings().brand()->value;
}

/// Nothing in it is over anything else.
bool liesApart(const FieldForm &form)
{
    const auto fields = form.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *one : fields) {
        for (const QWidget *other : fields) {
            if (one != other && one->isVisible() && other->isVisible() &&
                one->geometry().intersects(other->geometry()))
                return false;
        }
    }
    return true;
}

} // namespace

class tst_SettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void nothing_lies_over_its_neighbour_however_wide_the_window_is_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("id") << Language::Indonesian;
        QTest::newRow("en") << Language::English;
    }
    void nothing_lies_over_its_neighbour_however_wide_the_window_is()
    {
        QFETCH(Language, language);
        TestDesk desk({.role = Role::Admin, .language = language});
        Shown shown(desk);
        int seen = 0;
        for (const auto *section : shown.page.findChildren<SettingsSection *>()) {
            const QString id = section->objectName();
            shown.page.openRecord(id);
            const auto *form = section->findChild<FieldForm *>();
            if (!form || !runLoopUntil([&] { return form->isVisible(); }, std::chrono::seconds(1)))
                continue; // a list, say
            ++seen;
            for (int width = 800; width <= 1500; width += 20) {
                shown.page.resize(width, 600);
                QVERIFY2(runLoopUntil([&] { return liesApart(*form); }, std::chrono::seconds(2)),
                         qPrintable(id + u' ' + QString::number(width)));
            }
        }
        QCOMPARE_GE(seen, 5);
    }

    void the_brand_is_saved_as_the_library_writes_it()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        SettingsSection &brand = shown.open(u"brand"_qs);
        QTRY_VERIFY(shown.line(u"Name of the provider"_qs)->isEnabled());
        shown.line(u"Name of the provider"_qs)->setText(u"Maju Net"_qs);
        shown.line(u"Customer service on WhatsApp"_qs)->setText(u"081299990000"_qs);
        QVERIFY(brand.isDirty());
        QVERIFY(!shown.page.unsavedWork().isEmpty());
        picture(shown.page, u"settings-brand"_qs);
        QVERIFY(press(shown.page, u"Save"_qs));
        QTRY_VERIFY(!brand.isDirty());
        QCOMPARE(storedBrand(desk).name, u"Maju Net"_qs);
        QTRY_COMPARE(shown.line(u"Customer service on WhatsApp"_qs)->text(), u"0812-9999-0000"_qs);
        QTRY_COMPARE(desk.session->brand().name, u"Maju Net"_qs);
        QVERIFY(shown.page.unsavedWork().isEmpty());
    }

    void a_logo_is_taken_from_a_file_and_only_a_good_one_saved()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        SettingsSection &brand = shown.open(u"brand"_qs);
        QTRY_VERIFY(shown.line(u"Name of the provider"_qs)->isEnabled());
        auto *logo = shown.page.findChild<PictureField *>();
        QVERIFY(logo);
        QTemporaryDir folder;
        const QString good = folder.filePath(u"logo.png"_qs);
        const QString broken = folder.filePath(u"broken.png"_qs);
        QImage picture(240, 64, QImage::Format_RGB32);
        picture.fill(0x0B6FB8);
        QVERIFY(picture.save(good));
        QVERIFY(QFile::copy(good, broken) && QFile::resize(broken, 40));

        logo->read(broken);
        QVERIFY(brand.isDirty());
        QVERIFY(press(shown.page, u"Save"_qs));
        QTRY_VERIFY(shown.banner() || !brand.isDirty());
        QVERIFY(brand.isDirty());
        QCOMPARE(storedBrand(desk), BrandSettings());

        logo->read(good);
        QVERIFY(press(shown.page, u"Save"_qs));
        QTRY_VERIFY(!brand.isDirty());
        QCOMPARE(storedBrand(desk).logo, logo->bytes());
        QVERIFY(press(*logo, u"Remove"_qs));
        QVERIFY(press(shown.page, u"Save"_qs));
        QTRY_VERIFY(!brand.isDirty());
        QCOMPARE(storedBrand(desk).logo, QByteArray());
    }

    void what_is_wrong_is_said_at_its_field()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        shown.open(u"brand"_qs);
        QTRY_VERIFY(shown.line(u"Name of the provider"_qs)->isEnabled());
        shown.line(u"Customer service on WhatsApp"_qs)->setText(u"021-5000"_qs);
        shown.line(u"Tickets"_qs)->setText(u"REG"_qs);
        QVERIFY(press(shown.page, u"Save"_qs));
        QTRY_VERIFY(!shown.line(u"Customer service on WhatsApp"_qs)->accessibleDescription().isEmpty());
        QVERIFY(!shown.line(u"Tickets"_qs)->accessibleDescription().isEmpty());
        QCOMPARE(storedBrand(desk), BrandSettings());
        picture(shown.page, u"settings-brand-wrong"_qs);
        QVERIFY(press(shown.page, u"Discard changes"_qs));
        QCOMPARE(shown.line(u"Tickets"_qs)->text(), u"TKT"_qs);
        QVERIFY(shown.line(u"Tickets"_qs)->accessibleDescription().isEmpty());
    }

    void somebody_elses_settings_are_not_overwritten_unseen()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        SettingsSection &brand = shown.open(u"brand"_qs);
        QTRY_VERIFY(shown.line(u"Name of the provider"_qs)->isEnabled());
        shown.line(u"Name of the provider"_qs)->setText(u"Mine"_qs);
        BrandSettings theirs;
        theirs.name = u"Theirs"_qs;
        QVERIFY(desk.portal->settings().setBrand(desk.portal.staff(Role::Admin), theirs, 0));
        QVERIFY(press(shown.page, u"Save"_qs));
        QTRY_VERIFY(shown.banner());
        QCOMPARE(shown.banner()->kind(), Banner::Kind::Warning);
        QCOMPARE(storedBrand(desk).name, u"Theirs"_qs);
        QCOMPARE(shown.line(u"Name of the provider"_qs)->text(), u"Mine"_qs);
        picture(shown.page, u"settings-brand-conflict"_qs);
        QVERIFY(press(shown.page, u"Show theirs"_qs));
        QTRY_COMPARE(shown.line(u"Name of the provider"_qs)->text(), u"Theirs"_qs);
        QVERIFY(!brand.isDirty());
    }

    void what_was_typed_waits_while_one_looks_elsewhere()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        shown.open(u"brand"_qs);
        QTRY_VERIFY(shown.line(u"Name of the provider"_qs)->isEnabled());
        shown.line(u"Name of the provider"_qs)->setText(u"Mine"_qs);
        shown.open(u"registration"_qs);
        QTRY_VERIFY(shown.line(u"Version of the privacy notice"_qs)->isEnabled());
        picture(shown.page, u"settings-registration"_qs);
        shown.open(u"brand"_qs);
        QTRY_VERIFY(answered(desk.api.settings().brand()));
        QCOMPARE(shown.line(u"Name of the provider"_qs)->text(), u"Mine"_qs);
    }

    void codes_so_loose_that_guessing_pays_are_refused()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        SettingsSection &codes = shown.open(u"codes"_qs);
        QSpinBox *tries = nullptr;
        for (QSpinBox *one : codes.findChildren<QSpinBox *>()) {
            if (one->accessibleName() == u"Tries for one code")
                tries = one;
        }
        QVERIFY(tries);
        QTRY_VERIFY(tries->isEnabled());
        picture(shown.page, u"settings-codes"_qs);
        tries->setValue(50);
        QVERIFY(press(shown.page, u"Save"_qs));
        QTRY_VERIFY(!tries->accessibleDescription().isEmpty());
        QCOMPARE(desk.portal->settings().codes()->value, CodeSettings());
        tries->setValue(5);
        QVERIFY(press(shown.page, u"Save"_qs));
        QTRY_COMPARE(desk.portal->settings().codes()->value.wrongTries, 5);
    }

    void s23_a_server_that_others_reach_is_warned_of_before_it_is_started()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        SettingsSection &section = shown.open(u"server"_qs);
        QVERIFY(!shown.banner());
        picture(shown.page, u"settings-server"_qs);
        section.findChild<QComboBox *>()->setEditText(u"0.0.0.0"_qs);
        QVERIFY(shown.banner());
        QVERIFY(shown.server.kept.address == u"127.0.0.1");
        QVERIFY(press(shown.page, u"Save"_qs));
        QTRY_COMPARE(shown.server.kept.address, u"0.0.0.0"_qs);
        QTRY_VERIFY(says(shown.page, u"http://127.0.0.1:8080"_qs));
        QTRY_VERIFY(!section.isDirty());
        picture(shown.page, u"settings-server-on"_qs);
    }

    void another_database_is_tried_before_it_is_kept()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        SettingsSection &section = shown.open(u"database"_qs);
        picture(shown.page, u"settings-database"_qs);
        section.findChildren<QRadioButton *>().at(1)->setChecked(true);
        QVERIFY(press(shown.page, u"Save"_qs));
        QVERIFY(shown.installation.kept.isEmpty());
        shown.line(u"Address of the server"_qs)->setText(u"postgresql://portal@db.example.id/portal"_qs);
        QVERIFY(press(shown.page, u"Test the connection"_qs));
        QTRY_VERIFY(shown.banner());
        QCOMPARE(shown.banner()->text(), u"PostgreSQL 15.4 answers."_qs);
        QVERIFY(shown.installation.kept.isEmpty());
        QVERIFY(press(shown.page, u"Save"_qs));
        QTRY_COMPARE(shown.installation.kept, u"postgresql://portal@db.example.id/portal"_qs);
    }

    void who_may_change_nothing_finds_nothing()
    {
        TestDesk desk({.role = Role::Cs});
        Shown shown(desk);
        QCOMPARE(shown.page.findChild<QListWidget *>()->count(), 0);
        const auto refused = answered(desk.api.settings().setBrand(BrandSettings(), 0));
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    }

    void contrast_is_measured_as_wcag_does()
    {
        QCOMPARE(qRound(contrastOf(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrastOf(QColor(0x777777), Qt::white) * 100), 448);
    }
};

QTEST_MAIN(tst_SettingsPage)
#include "tst_settingspage.moc"
