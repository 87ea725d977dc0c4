// SPDX-License-Identifier: GPL-3.0-or-later
// PackageDialog: the fields of one package, new or changed. Saving is its owner's.
#pragma once

#include "libportal/packages/package.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace portal::ui {

class PackageDialog : public FormDialog
{
    Q_OBJECT

public:
    /// One without a code is new.
    PackageDialog(const Package &package, QWidget *parent);

    Package package() const;

private:
    const Package m_package;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QSpinBox *m_speed;
    QSpinBox *m_price;
    QPlainTextEdit *m_indonesian;
    QPlainTextEdit *m_english;
    QSpinBox *m_position;
    QCheckBox *m_active;
};

} // namespace portal::ui
