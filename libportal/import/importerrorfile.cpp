// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/import/importerrorfile.h"

#include <QtCore/QFile>
#include <QtCore/QStringList>

namespace portal {

namespace {

// Quoted where it must be, and never the beginning of a formula (S26).
QString cellOf(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

void ImportErrorFile::add(qint64 line, const QString &field, const QString &reason)
{
    if (isEmpty()) {
        m_hasFailed = !m_file.open(QIODevice::WriteOnly);
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        write({QStringLiteral("line"), QStringLiteral("field"), QStringLiteral("reason")});
    }
    write({QString::number(line), field, reason});
}

void ImportErrorFile::write(const QStringList &cells)
{
    if (m_hasFailed)
        return;
    QStringList written;
    for (const QString &cell : cells)
        written.append(cellOf(cell));
    const QByteArray line = written.join(u',').toUtf8() + "\r\n";
    m_hasFailed = m_file.write(line) != line.size();
}

Result<void> ImportErrorFile::finish()
{
    const bool isDone = isEmpty() ? !QFile::exists(m_file.fileName()) || QFile::remove(m_file.fileName())
                                  : !m_hasFailed && m_file.commit();
    if (!isDone)
        return failure(Error::unavailable(QStringLiteral("the list of errors could not be written")));
    return {};
}

} // namespace portal
