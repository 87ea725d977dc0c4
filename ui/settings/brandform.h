// SPDX-License-Identifier: GPL-3.0-or-later
// BrandForm: the fields of BrandSettings with a live preview of the brand's colours: the settings show all of
// them, the first run those that cannot wait.
#pragma once

#include "libportal/settings/settings.h"
#include "ui/widgets/fieldform.h"

class QComboBox;
class QLineEdit;

namespace portal::ui {

class BrandPreview;
class ColourField;
class PictureField;

class BrandForm : public QWidget
{
    Q_OBJECT

public:
    enum class Extent { Everything, FirstRun };

    explicit BrandForm(Extent extent, QWidget *parent = nullptr);

    FieldForm &fields() { return *m_form; }
    void setValue(const BrandSettings &brand);
    /// What is not asked for here is as it was set.
    BrandSettings value() const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addLine(const QString &field, const QString &label, const QString &hint = {});
    void showPreview();

    BrandSettings m_rest;
    FieldForm *m_form;
    BrandPreview *m_preview;
    QLineEdit *m_name;
    ColourField *m_from;
    ColourField *m_to;
    QComboBox *m_zone;
    QLineEdit *m_whatsapp;
    PictureField *m_logo = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_registration = nullptr;
    QLineEdit *m_ticket = nullptr;
    QLineEdit *m_customer = nullptr;
    QLineEdit *m_invoice = nullptr;
};

} // namespace portal::ui
