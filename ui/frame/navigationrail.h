// SPDX-License-Identifier: GPL-3.0-or-later
// NavigationRail: the pages at the left, each with its icon, its name and the count that matters. Icons alone
// where the window is narrow.
#pragma once

#include "libportal/settings/settings.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace portal::ui {

class Page;

class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void addPage(Page *page);
    void setCurrent(const Page *page);
    /// Shown above the pages.
    void setBrand(const BrandSettings &brand);
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

Q_SIGNALS:
    void chosen(portal::ui::Page *page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Entry;
    class Brand;

    Brand *m_brand;
    QVBoxLayout *m_column;
    QList<Entry *> m_entries;
    bool m_compact = false;
};

} // namespace portal::ui
