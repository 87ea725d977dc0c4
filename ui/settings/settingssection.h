// SPDX-License-Identifier: GPL-3.0-or-later
// SettingsSection: one entry of the settings: its heading, its fields, what went wrong, and saving or
// discarding what was changed. What was typed stays while one looks elsewhere. StoredSection adds the value.
#pragma once

#include "ui/frame/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace portal {
struct Error;
}

namespace portal::ui {

class Banner;
class BusyBar;
class FieldForm;

class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    struct Description
    {
        QString id; ///< stable: "brand"
        QString title;
        QString icon;
        QString explanation; ///< a sentence or two under the title
    };
    enum class Buttons { SaveAndDiscard, None };

    SettingsSection(const Description &description, const DeskContext &context, Buttons buttons,
                    QWidget *parent = nullptr);

    const Description &description() const { return m_description; }
    /// Something was changed and is not saved.
    bool isDirty() const { return m_dirty; }
    /// Reads what is stored; what was typed is not lost by it.
    virtual void load() = 0;
    /// Somebody changed something.
    virtual void changed(const QList<Change> &changes);

Q_SIGNALS:
    void dirtyChanged();

protected:
    virtual void save();
    virtual void discard();

    /// Its inputs are off.
    bool isBusy() const { return m_busyNow; }
    const DeskContext &context() const { return m_context; }
    FieldForm &form() { return *m_form; }
    Banner &banner() { return *m_banner; }
    /// Whose fields errors name; instead of form(). It stands where it is.
    void useForm(FieldForm &form);
    /// Below the form, within what scrolls.
    void addBelow(QWidget *widget);
    /// Everything below the heading, in place of form and buttons.
    void setWhole(QWidget *widget);

    void setDirty(bool dirty);
    void setBusy(bool busy);
    /// At the fields at fault, the rest in the banner.
    void showError(const Error &error);
    /// Somebody else saved meanwhile: both sides, and the person chooses.
    void showConflict();
    /// The person chose to see what is stored.
    virtual void takeTheirs();

private:
    const Description m_description;
    const DeskContext m_context;
    bool m_dirty = false;
    bool m_busyNow = false;
    QVBoxLayout *m_column;
    QVBoxLayout *m_body;
    QWidget *m_scroll;
    QWidget *m_bar;
    FieldForm *m_form;
    Banner *m_banner;
    BusyBar *m_busy;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace portal::ui
