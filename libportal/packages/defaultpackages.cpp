// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/packages/defaultpackages.h"

namespace portal {

namespace {

Package make(const QString &code, const QString &name, PackageKind kind, int speedMbps, qint64 price,
             const QString &indonesian, const QString &english)
{
    Package package;
    package.code = code;
    package.name = name;
    package.kind = kind;
    package.speedMbps = speedMbps;
    package.price = Rupiah(price);
    package.descriptionIndonesian = indonesian;
    package.descriptionEnglish = english;
    return package;
}

} // namespace

QList<Package> defaultPackages()
{
    QList<Package> packages{
        make(QStringLiteral("HOME-20"), QStringLiteral("Home 20 Mbps"), PackageKind::Broadband, 20, 199'900,
             QStringLiteral("Untuk 1–3 perangkat: media sosial, belajar daring, dan video."),
             QStringLiteral("For 1 to 3 devices: social media, online classes and video.")),
        make(QStringLiteral("HOME-30"), QStringLiteral("Home 30 Mbps"), PackageKind::Broadband, 30, 249'900,
             QStringLiteral("Untuk 3–5 perangkat: video HD dan rapat daring tanpa tersendat."),
             QStringLiteral("For 3 to 5 devices: HD video and smooth online meetings.")),
        make(QStringLiteral("HOME-50"), QStringLiteral("Home 50 Mbps"), PackageKind::Broadband, 50, 329'900,
             QStringLiteral("Untuk keluarga dengan 5–8 perangkat: gim daring dan beberapa video sekaligus."),
             QStringLiteral("For families with 5 to 8 devices: online games and several videos at once.")),
        make(QStringLiteral("HOME-100"), QStringLiteral("Home 100 Mbps"), PackageKind::Broadband, 100,
             499'900,
             QStringLiteral(
                 "Untuk rumah dengan banyak perangkat: video 4K, kerja dari rumah, dan unggahan besar."),
             QStringLiteral("For homes with many devices: 4K video, working from home and large uploads.")),
        make(QStringLiteral("DEDICATED-50"), QStringLiteral("Dedicated 50 Mbps"), PackageKind::Dedicated, 50,
             4'500'000,
             QStringLiteral("Untuk kantor: kecepatan tetap yang tidak dibagi, unggah sama dengan unduh."),
             QStringLiteral("For offices: a fixed speed shared with nobody, upload equal to download.")),
    };
    for (qsizetype i = 0; i < packages.size(); ++i)
        packages[i].position = int(i + 1) * 10; // leaves room between them
    return packages;
}

} // namespace portal
