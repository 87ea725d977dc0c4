// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationprint.h"

#include "libportal/base/calendar.h"
#include "libportal/registrations/workflow.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/lists/papermark.h"
#include "ui/registrations/datatab.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

#include <cmath>

namespace portal::ui {

namespace {

struct PrintWords
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::PrintWords)
};

class Html
{
public:
    void heading(const QString &text) { m_html += QStringLiteral("<h2>%1</h2>").arg(text.toHtmlEscaped()); }
    void open() { m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">"); }
    void close() { m_html += QStringLiteral("</table>"); }
    void row(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_html += QStringLiteral("<tr><td width=\"30%\"><i>%1</i></td><td>%2</td></tr>")
                          .arg(name.toHtmlEscaped(), value.toHtmlEscaped().replace(u'\n', u"<br>"_qs));
    }
    void title(const QString &text) { m_html += QStringLiteral("<h1>%1</h1>").arg(text.toHtmlEscaped()); }
    QString text() const { return m_html; }

private:
    QString m_html;
};

void addApplicant(Html &html, const Wording &wording, const RegistrationDetail &detail)
{
    const Registration &r = detail.registration;
    html.heading(PrintWords::tr("Applicant"));
    html.open();
    html.row(PrintWords::tr("Name"), r.fullName);
    html.row(PrintWords::tr("WhatsApp"), wording.phone(r.phone));
    html.row(PrintWords::tr("E-mail"), r.email);
    html.row(PrintWords::tr("NIK"), detail.nikMasked);
    html.row(PrintWords::tr("Address"), r.address.toText());
    html.row(PrintWords::tr("Landmark"), r.address.landmark);
    html.close();
    html.heading(PrintWords::tr("Package and wishes"));
    html.open();
    html.row(PrintWords::tr("Package"), packageText(r, wording));
    html.row(PrintWords::tr("Price"), PrintWords::tr("%1 a month").arg(wording.price(r.packagePrice)));
    html.row(PrintWords::tr("Installation"), r.preferredDate ? wording.date(*r.preferredDate) : QString());
    html.row(PrintWords::tr("Time of day"),
             r.preferredSlot ? wording.text(installSlotText(*r.preferredSlot)) : QString());
    html.row(PrintWords::tr("Notes"), r.notes);
    html.close();
}

void addHistory(Html &html, const Wording &wording, const RegistrationDetail &detail, const StaffNames &names)
{
    html.heading(PrintWords::tr("History"));
    html.open();
    for (const RegistrationEvent &event : detail.history) {
        QStringList lines{PrintWords::tr("%1, %2").arg(wording.text(registrationEventText(event.action)),
                                                       actorText(event, names))};
        for (const QString &more : {noteText(event, names), event.reason}) {
            if (!more.isEmpty())
                lines.append(more);
        }
        html.row(wording.shortDate(wording.zone().dayOf(event.at)) + QLatin1Char(' ') +
                     wording.time(event.at),
                 lines.join(QLatin1Char('\n')));
    }
    html.close();
}

} // namespace

QString registrationHtml(const DeskContext &context, const RegistrationDetail &detail,
                         const StaffNames &names)
{
    const Registration &r = detail.registration;
    const Wording &wording = context.wording;
    Html html;
    html.title(PrintWords::tr("Application %1").arg(r.number));
    html.open();
    html.row(PrintWords::tr("State"), wording.text(registrationStatusText(r.status)));
    html.row(PrintWords::tr("Submitted"), dateTimeText(r.submittedAt, wording.zone(), wording.language()));
    html.row(PrintWords::tr("Worked on by"), detail.assigneeName);
    html.row(PrintWords::tr("Survey"),
             r.surveyAt ? dateTimeText(*r.surveyAt, wording.zone(), wording.language()) : QString());
    html.row(PrintWords::tr("Reason given"), r.rejectReason);
    html.row(PrintWords::tr("Customer"), r.customerCode);
    html.close();
    addApplicant(html, wording, detail);
    addHistory(html, wording, detail, names);
    return html.text();
}

void paintRegistration(const DeskContext &context, const RegistrationDetail &detail, const StaffNames &names,
                       QPaintDevice &paper, const QSizeF &page, const std::function<void()> &nextSheet)
{
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&paper);
    document.setDefaultFont(QFont(QGuiApplication::font().family(), 10));
    document.setDefaultStyleSheet(QStringLiteral("h1 { font-size: 16pt } h2 { font-size: 12pt }"));
    document.setPageSize(page);
    document.setHtml(registrationHtml(context, detail, names));

    const QString mark = watermark(context);
    QPainter painter(&paper);
    QAbstractTextDocumentLayout::PaintContext colours; // black on white, whatever the desk's palette is
    colours.palette.setColor(QPalette::Text, Qt::black);
    for (int sheet = 0; sheet < document.pageCount(); ++sheet) {
        if (sheet > 0)
            nextSheet();
        const QRectF shown(0, sheet * page.height(), page.width(), page.height());
        painter.save();
        painter.translate(0, -shown.top());
        colours.clip = shown;
        painter.setClipRect(shown);
        document.documentLayout()->draw(&painter, colours);
        painter.restore();
        paintWatermark(painter, QRectF({}, page), mark);
    }
}

void printRegistration(const DeskContext &context, const RegistrationDetail &detail, const StaffNames &names,
                       QWidget *window)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(detail.registration.number);
    printer->setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(PrintWords::tr("Print %1").arg(detail.registration.number));
    QObject::connect(dialog, qOverload<>(&QDialog::accepted), window, [context, detail, names, printer] {
        paintRegistration(context, detail, names, *printer, QSizeF(printer->width(), printer->height()),
                          [&printer] { printer->newPage(); });
    });
    dialog->open();
}

} // namespace portal::ui
