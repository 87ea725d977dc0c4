// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/faqroutes.h"

#include "libportal/faq/faqservice.h"
#include "libportal/http/request.h"
#include "libportal/portal.h"

#include <QtCore/QJsonArray>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

Error notAChoice(const QString &field)
{
    return Error::invalid(field, u"choice"_s,
                          {QT_TRANSLATE_NOOP("portal", "This value is not one of the choices."), {}});
}

Result<FaqQuery> faqQuery(const Request &request)
{
    FaqQuery query;
    query.words = request.query(u"q").value_or(QString());
    query.language = request.language();
    if (const QString name = request.query(u"category").value_or(QString()); !name.isEmpty()) {
        query.category = faqCategoryFromName(name);
        if (!query.category)
            return failure(notAChoice(u"category"_s));
    }
    if (const QString tag = request.query(u"lang").value_or(QString()); !tag.isEmpty()) {
        if (tag != u"id" && tag != u"en")
            return failure(notAChoice(u"lang"_s));
        query.language = languageFromTag(tag);
    }
    return query;
}

QJsonObject sectionToJson(const FaqSection &section, const QString &name)
{
    QJsonArray items;
    for (const FaqAnswer &answer : section.answers) {
        items.append(QJsonObject{
            {u"id"_s, answer.id.value()}, {u"question"_s, answer.question}, {u"answer_html"_s, answer.html}});
    }
    return {{u"code"_s, faqCategoryName(section.category)}, {u"name"_s, name}, {u"items"_s, items}};
}

Result<Response> faq(Portal &portal, const Request &request, const Translations &translations)
{
    PORTAL_ASSIGN(const FaqQuery query, faqQuery(request));
    PORTAL_ASSIGN(const QList<FaqSection> sections, portal.faq().search(query));
    QJsonArray categories;
    for (const FaqSection &section : sections)
        categories.append(
            sectionToJson(section, translations.text(faqCategoryText(section.category), query.language)));
    Response response = Response::json({{u"categories"_s, categories}});
    response.setHeader("Cache-Control", "public, max-age=60");
    response.setHeader("Vary", "Accept-Language");
    return response;
}

} // namespace

void addFaqRoutes(RouteTable &table, const Translations &translations)
{
    table.add(
        {Method::Get, u"/api/faq"_s, openGuard(), [&translations](Portal &portal, const Request &request) {
             return faq(portal, request, translations);
         }});
}

} // namespace portal::http
