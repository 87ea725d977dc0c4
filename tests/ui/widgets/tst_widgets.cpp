// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testdesk.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/icon.h"

#include <QtGui/QScreen>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

// WCAG 2: the ratio of two colours.
double contrast(const QColor &first, const QColor &second)
{
    const double a = luminance(first) + 0.05;
    const double b = luminance(second) + 0.05;
    return a > b ? a / b : b / a;
}

} // namespace

class tst_Widgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_dialog_is_as_tall_as_what_it_shows_where_the_screen_has_room()
    {
        FormDialog dialog(u"Reject"_qs, u"Reject"_qs, nullptr);
        auto *picture = new QWidget(&dialog);
        const int wanted = dialog.screen()->availableSize().height() * 7 / 10; // more than two thirds
        picture->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        auto *inside = new QVBoxLayout(picture);
        inside->addItem(new QSpacerItem(10, wanted, QSizePolicy::Preferred, QSizePolicy::Preferred));
        dialog.addWide(picture, 1);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE_GE(picture->height(), wanted);
        QCOMPARE_LE(dialog.height(), dialog.screen()->availableSize().height());
    }

    void words_can_be_read_on_every_tone_data()
    {
        QTest::addColumn<bool>("inDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void words_can_be_read_on_every_tone()
    {
        QFETCH(bool, inDark);
        const QPalette palette = themePalette(inDark ? Appearance::Dark : Appearance::Light);
        QCOMPARE(isDark(palette), inDark);
        for (int tone = int(Tone::Yellow); tone <= int(Tone::Grey); ++tone) {
            const ToneColours colours = toneColours(palette, Tone(tone));
            QVERIFY2(contrast(colours.text, colours.fill) >= 4.5, qPrintable(QString::number(tone)));
            QVERIFY2(contrast(colours.text, palette.color(QPalette::Base)) >= 4.5,
                     qPrintable(QString::number(tone)));
            QVERIFY2(contrast(colours.strong, palette.color(QPalette::Base)) >= 2.4,
                     qPrintable(QString::number(tone)));
        }
        QVERIFY(contrast(mutedText(palette), palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(contrast(mutedText(palette), palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::Text), accentFill(palette)) >= 7);
    }

    void success_and_failure_are_never_shown_together()
    {
        Banner banner;
        banner.showMessage(Banner::Kind::Failure, u"It failed."_qs, u"4711"_qs);
        QVERIFY(banner.isShown());
        banner.showMessage(Banner::Kind::Success, u"It worked."_qs);
        QCOMPARE(banner.text(), u"It worked."_qs);
        banner.clear();
        QVERIFY(banner.text().isEmpty());
    }

    void ctrl_enter_confirms_and_the_field_at_fault_is_named_and_focused()
    {
        FormDialog dialog(u"Reject"_qs, u"Reject"_qs, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *category = new QComboBox;
        auto *reason = new QPlainTextEdit;
        dialog.addField(u"reason_category"_qs, u"Category"_qs, category);
        dialog.addField(u"reason"_qs, u"Reason"_qs, reason);
        QSignalSpy confirmed(&dialog, &FormDialog::confirmed);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        reason->setFocus();
        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(confirmed.size(), 1);
        QVERIFY(reason->toPlainText().isEmpty());

        category->setFocus();
        dialog.setBusy(true);
        dialog.fail(Error::invalid(u"reason"_qs, u"required"_qs, {"Give a reason.", {}}), u"Refused"_qs,
                    [](const Text &text) { return QString::fromUtf8(text.source); });
        QVERIFY(dialog.isVisible());
        QVERIFY(reason->hasFocus());
        QCOMPARE(reason->accessibleDescription(), u"Give a reason."_qs);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void icons_take_the_palettes_colour()
    {
        dress(Appearance::Dark);
        const QImage dark = themedIcon(u"check"_qs).pixmap(32).toImage();
        dress(Appearance::Light);
        const QImage light = themedIcon(u"check"_qs).pixmap(32).toImage();
        QVERIFY(dark != light);
        QVERIFY(themedIcon(u"no-such-icon"_qs).isNull());
    }

    void everything_has_its_look_data() { words_can_be_read_on_every_tone_data(); }
    void everything_has_its_look()
    {
        QFETCH(bool, inDark);
        dress(inDark ? Appearance::Dark : Appearance::Light);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *row = new QHBoxLayout;
        column->addLayout(row);
        for (int kind = 0; kind < 3; ++kind) {
            auto *button = new QPushButton(u"Setujui"_qs);
            setButtonKind(*button, ButtonKind(kind));
            row->addWidget(button);
        }
        auto *off = new QPushButton(u"Nonaktif"_qs);
        off->setEnabled(false);
        row->addWidget(off);
        for (int tone = int(Tone::Yellow); tone <= int(Tone::Grey); ++tone) {
            auto *badge = new Badge;
            badge->setLook({u"Menunggu"_qs, Tone(tone), u"clock"_qs});
            row->addWidget(badge);
        }
        auto *banner = new Banner;
        banner->showMessage(Banner::Kind::Failure, u"Tidak dapat disimpan."_qs, u"4711"_qs);
        column->addWidget(banner);
        auto *fields = new QHBoxLayout;
        column->addLayout(fields);
        auto *combo = new QComboBox;
        combo->addItems({u"Semua kota"_qs, u"Bandung"_qs});
        fields->addWidget(new QLineEdit(u"Cari nama"_qs));
        fields->addWidget(combo);
        auto *check = new QCheckBox(u"Rumah tambahan"_qs);
        check->setChecked(true);
        fields->addWidget(check);
        fields->addWidget(new QCheckBox(u"Tidak"_qs));
        auto *radio = new QRadioButton(u"Simulator"_qs);
        radio->setChecked(true);
        fields->addWidget(radio);
        auto *tabs = new QTabWidget;
        auto *table = new QTableWidget(4, 3);
        table->setHorizontalHeaderLabels({u"Nomor"_qs, u"Nama"_qs, u"Status"_qs});
        table->setItem(1, 1, new QTableWidgetItem(u"Zainal Uji"_qs));
        table->selectRow(1);
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
        table->verticalHeader()->hide();
        table->setShowGrid(false);
        tabs->addTab(table, u"Data"_qs);
        tabs->addTab(new QPlainTextEdit, u"Riwayat"_qs);
        column->addWidget(tabs);
        auto *card = new Card;
        auto *inside = new QVBoxLayout(card);
        auto *empty = new EmptyState;
        empty->setContent(u"inbox"_qs, u"Belum ada pendaftaran"_qs, u"Pendaftaran baru muncul di sini."_qs,
                          u"Buka halaman"_qs);
        inside->addWidget(empty);
        column->addWidget(card);
        window.resize(900, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(window.grab().toImage().pixelColor(2, 2) == window.palette().color(QPalette::Window));
        picture(window, inDark ? u"widgets-dark"_qs : u"widgets-light"_qs);
    }
};

QTEST_MAIN(tst_Widgets)
#include "tst_widgets.moc"
