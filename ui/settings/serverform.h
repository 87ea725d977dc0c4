// SPDX-License-Identifier: GPL-3.0-or-later
// ServerForm: where the built-in server listens: this computer alone or others too, with what that means
// (S23).
#pragma once

#include "ui/frame/servercontrol.h"
#include "ui/widgets/fieldform.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace portal::ui {

class Banner;

class ServerForm : public QWidget
{
    Q_OBJECT

public:
    enum class Extent { Everything, FirstRun };

    explicit ServerForm(Extent extent, QWidget *parent = nullptr);

    FieldForm &fields() { return *m_form; }
    void setValue(const ServerSettings &settings);
    ServerSettings value() const;

Q_SIGNALS:
    void edited();

private:
    void warn();

    ServerSettings m_rest;
    FieldForm *m_form;
    QCheckBox *m_enabled;
    QComboBox *m_address;
    QSpinBox *m_port;
    QSpinBox *m_workers = nullptr;
    Banner *m_warning;
};

} // namespace portal::ui
