// SPDX-License-Identifier: GPL-3.0-or-later
// FaqEditor: one question and its answer in both languages, with what can be put into an answer at hand and,
// at its side, what the public gets to read. Knows an entry, not where it is kept.
#pragma once

#include "libportal/base/error.h"
#include "libportal/faq/faqentry.h"
#include "libportal/settings/settings.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace portal::ui {

class InkLabel;
class PlaceholderEdit;
class Wording;

class FaqEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FaqEditor(const Wording &wording, QWidget *parent = nullptr);

    void setBrand(const BrandSettings &brand);
    /// Shows it as it is stored, or as somebody has begun to change it.
    void setEntry(const FaqEntry &entry);
    /// What stands there now: id, version and place are those that were shown.
    FaqEntry entry() const;
    void setLanguage(Language language);
    Language language() const { return m_language; }

    enum class Unsaved { No, Yes };
    void setUnsaved(Unsaved unsaved);
    /// Says what is wrong at the first field at fault, in its language. What belongs to no field is returned.
    QString showFaults(const Error &error);
    void focusQuestion();

Q_SIGNALS:
    void edited();
    void saveRequested();
    void discardRequested();

private:
    QWidget *buildForm();
    QWidget *buildPreview();
    QLabel *label(const QString &text, QWidget *input);
    FaqWords &words() { return m_language == Language::English ? m_entry.english : m_entry.indonesian; }
    void display();
    void typed();
    void check();
    void preview();

    const Wording &m_wording;
    BrandSettings m_brand;
    FaqEntry m_entry;
    Language m_language = Language::Indonesian;
    bool m_filling = false;
    QButtonGroup *m_languages;
    QComboBox *m_category;
    QCheckBox *m_published;
    QLineEdit *m_question;
    InkLabel *m_questionFault;
    PlaceholderEdit *m_answer;
    InkLabel *m_answerFault;
    InkLabel *m_changed;
    QTextBrowser *m_preview;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace portal::ui
