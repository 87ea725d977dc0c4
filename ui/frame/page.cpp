// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/page.h"

#include "ui/frame/notices.h"

namespace portal::ui {

Notices::~Notices() = default;

Page::Page(const Description &description, QWidget *parent) : QWidget(parent), m_description(description)
{
    setObjectName(description.id);
    setAccessibleName(description.title);
}

QList<QAction *> Page::menuActions() const
{
    return {};
}

void Page::activate() {}

void Page::deactivate() {}

void Page::changed(const QList<Change> &) {}

void Page::openRecord(const QString &) {}

void Page::openRegistrations(const RegistrationFilter &) {}

void Page::focusSearch() {}

QString Page::unsavedWork() const
{
    return {};
}

void Page::setCount(qint64 count)
{
    if (count == m_count)
        return;
    m_count = count;
    Q_EMIT countChanged();
}

} // namespace portal::ui
