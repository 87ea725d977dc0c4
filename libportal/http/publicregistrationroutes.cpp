// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/publicregistrationroutes.h"

#include "libportal/base/contactrules.h"
#include "libportal/http/addressjson.h"
#include "libportal/http/codejson.h"
#include "libportal/http/jsonbody.h"
#include "libportal/http/packagejson.h"
#include "libportal/http/request.h"
#include "libportal/http/verificationguard.h"
#include "libportal/packages/packageservice.h"
#include "libportal/portal.h"
#include "libportal/registrations/consentnotice.h"
#include "libportal/registrations/submissionservice.h"
#include "libportal/settings/settingsservice.h"

#include <QtCore/QJsonArray>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPhoto = 8 * 1024 * 1024; // 4-http-api, "id-photo"
constexpr StringRule codeRule{.maximumLength = 16};
constexpr StringRule tokenRule{.maximumLength = 200};
constexpr StringRule notesRule{.maximumLength = 4000, .lines = StringRule::Lines::Many};

Result<Response> listPackages(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const QList<Package> packages, portal.packages().offered());
    QJsonArray items;
    for (const Package &package : packages)
        items.append(offerToJson(package, request.language()));
    Response response = Response::json({{u"items"_s, items}});
    response.setHeader("Cache-Control", "public, max-age=60");
    response.setHeader("Vary", "Accept-Language");
    return response;
}

// The very text whose hash a submission in this language keeps (P1).
Result<Response> showConsent(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const auto brand, portal.settings().brand());
    PORTAL_ASSIGN(const auto rules, portal.settings().registration());
    PORTAL_ASSIGN(const ConsentNotice notice,
                  consentNotice(rules.value.consentVersion, request.language(), brand.value));
    Response response = Response::json({{u"version"_s, notice.version},
                                        {u"language"_s, languageTag(request.language())},
                                        {u"text"_s, notice.text},
                                        {u"hash"_s, notice.hash}});
    response.setHeader("Vary", "Accept-Language");
    return response;
}

Result<Response> requestCode(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const QString typedPhone = body.string(u"phone");
    const QString typedName = body.string(u"full_name");
    PORTAL_TRY(body.finish());
    const Result<PhoneNumber> phone = PhoneNumber::parse(typedPhone);
    const Result<QString> name = checkedName(typedName, u"full_name"_s);
    if (!phone || !name) {
        FieldErrors errors;
        if (!phone)
            errors.add(phone.error());
        if (!name)
            errors.add(name.error());
        return failure(errors.error());
    }
    PORTAL_ASSIGN(const OtpSent sent,
                  portal.codes().request(codeRequest(OtpPurpose::Registration, *phone, *name, request)));
    QJsonObject answer = codeSentToJson(sent);
    answer.insert(u"phone_masked"_s, phone->masked());
    return Response::json(answer, 202);
}

Result<Response> verifyCode(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const QString typedPhone = body.string(u"phone");
    const QString code = body.string(u"code", codeRule);
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(typedPhone));
    PORTAL_ASSIGN(const VerifiedPhone verified, portal.codes().verifyForRegistration(phone, code));
    return Response::json(
        {{u"verification_token"_s, verified.token}, {u"expires_in"_s, qint64(verified.expiresIn.count())}});
}

Result<Response> storePhoto(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const QString token, verificationToken(request));
    PORTAL_ASSIGN(const QString photoId, portal.submissions().storePhoto(token, request.body()));
    return Response::json({{u"photo_id"_s, photoId}}, 201);
}

Campaign readCampaign(JsonReader &body)
{
    std::optional<JsonReader> reader = body.optionalObject(u"campaign");
    if (!reader)
        return {};
    return Campaign{.source = reader->optionalString(u"source").value_or(QString()),
                    .medium = reader->optionalString(u"medium").value_or(QString()),
                    .name = reader->optionalString(u"name").value_or(QString())};
}

// What is missing is passed on as empty: the service then names every field at fault at once.
Submission readSubmission(JsonReader &body)
{
    const auto text = [&body](QStringView field, const StringRule &rule = {}) {
        return body.optionalString(field, rule).value_or(QString());
    };
    Submission submission;
    submission.verificationToken = text(u"verification_token", tokenRule);
    submission.fullName = text(u"full_name");
    submission.email = text(u"email", {.maximumLength = 400});
    submission.phone = text(u"phone");
    submission.nik = text(u"nik");
    submission.photoId = text(u"photo_id");
    submission.address = readAddress(body, u"address");
    submission.packageCode = text(u"package_code");
    submission.preferredDate = text(u"preferred_date");
    submission.preferredSlot = text(u"preferred_slot");
    submission.notes = text(u"notes", notesRule);
    submission.consent = body.optionalBoolean(u"consent").value_or(false);
    submission.consentHash = text(u"consent_hash");
    submission.additionalHome = body.optionalBoolean(u"additional_home").value_or(false);
    submission.campaign = readCampaign(body);
    return submission;
}

Result<Response> submit(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    Submission submission = readSubmission(body);
    PORTAL_TRY(body.finish());
    submission.language = request.language();
    submission.idempotencyKey = QString::fromLatin1(request.header("Idempotency-Key"));
    PORTAL_ASSIGN(const Submitted submitted, portal.submissions().submit(submission));
    return Response::created(u"/api/registrations/public/status/"_s + submitted.number,
                             {{u"number"_s, submitted.number},
                              {u"status"_s, registrationStatusName(submitted.status)},
                              {u"tracking_url"_s, submitted.trackingUrl},
                              {u"created_at"_s, toRfc3339(submitted.submittedAt)}});
}

} // namespace

void addPublicRegistrationRoutes(RouteTable &table)
{
    const QString root = u"/api/registrations/public"_s;
    table.add({Method::Get, root + u"/packages"_s, openGuard(), listPackages});
    table.add({Method::Get, root + u"/consent"_s, openGuard(), showConsent});
    table.add({Method::Post, root + u"/request-otp"_s, openGuard(), requestCode});
    table.add({Method::Post, root + u"/verify-otp"_s, openGuard(), verifyCode});
    table.add({.method = Method::Put,
               .pattern = root + u"/id-photo"_s,
               .guard = verificationGuard(),
               .handler = storePhoto,
               .bodyLimit = largestPhoto,
               .acceptedContentTypes = {"image/jpeg", "image/png", "image/webp"}});
    table.add({Method::Post, root, openGuard(), submit});
}

} // namespace portal::http
