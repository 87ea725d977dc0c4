// SPDX-License-Identifier: GPL-3.0-or-later
// StoredSection: a SettingsSection of one of the settings' structs: reads it with its version, shows it, and
// saves what the fields hold if nobody else did meanwhile. Its id is the name the settings are stored under.
#pragma once

#include "libportal/base/whenanswered.h"
#include "libportal/settings/settingsservice.h"
#include "ui/frame/notices.h"
#include "ui/settings/settingssection.h"
#include "ui/widgets/fieldform.h"

namespace portal::ui {

template <typename T>
class StoredSection : public SettingsSection
{
public:
    using SettingsSection::SettingsSection;

    void load() override
    {
        if (!m_loaded)
            form().setEnabled(false); // nothing typed into defaults is to be lost
        whenAnswered(read(), this, [this](const Result<Versioned<T>> &answer) {
            if (!answer) {
                showError(answer.error());
                return;
            }
            if (isBusy()) // what is being saved is read again anyway
                return;
            const bool theirs = m_loaded && answer->version != m_stored.version;
            if (m_loaded && isDirty()) {
                if (theirs)
                    showConflict();
                return;
            }
            take(*answer);
        });
    }

    void changed(const QList<Change> &changes) override
    {
        for (const Change &change : changes) {
            if (change.entity == u"settings" && change.key == description().id)
                load();
        }
    }

protected:
    virtual QFuture<Result<Versioned<T>>> read() = 0;
    virtual QFuture<Result<void>> write(const T &value, qint64 version) = 0;
    /// Puts the value into the fields.
    virtual void display(const T &value) = 0;
    /// What the fields hold.
    virtual T displayed() const = 0;
    /// It is stored now.
    virtual void stored(const T &) {}

    const T &storedValue() const { return m_stored.value; }
    /// To be called whenever a field changed.
    void edited()
    {
        if (m_loaded && !m_taking)
            setDirty(!(displayed() == m_stored.value));
    }

    void save() override
    {
        setBusy(true);
        whenAnswered(write(displayed(), m_stored.version), this, [this](const Result<void> &answer) {
            if (!answer) {
                setBusy(false);
                showError(answer.error());
                return;
            }
            context().notices.done(SettingsSection::tr("The settings are saved."));
            readAnew();
        });
    }
    void discard() override { take(m_stored); }
    void takeTheirs() override { readAnew(); }

private:
    void take(const Versioned<T> &value)
    {
        m_stored = value;
        m_loaded = true;
        form().setEnabled(true);
        m_taking = true;
        display(value.value);
        m_taking = false;
        setDirty(false);
        stored(value.value);
    }
    // What is stored is what the library made of it: trimmed, phones in one form. Until it is there nobody
    // types: it would be lost.
    void readAnew()
    {
        setBusy(true);
        whenAnswered(read(), this, [this](const Result<Versioned<T>> &answer) {
            if (answer)
                take(*answer);
            setBusy(false);
            if (!answer)
                showError(answer.error());
        });
    }

    Versioned<T> m_stored;
    bool m_loaded = false;
    bool m_taking = false;
};

} // namespace portal::ui
