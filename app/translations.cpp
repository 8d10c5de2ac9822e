// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

QString fileSuffix(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::SimplifiedChinese:
        return u"zh_CN"_s;
    case Language::TraditionalChinese:
        return u"zh_TW"_s;
    }
    return u"en"_s;
}

} // namespace

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translations::setLanguage(Language language)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    m_language = language;
    const QString suffix = fileSuffix(language);
    QLocale::setDefault(QLocale(suffix == u"en" ? u"en_US"_s : suffix));
    // Qt's own texts first: the program's may replace them.
    if (language != Language::English
        && m_qt.load(u"qtbase_"_s + suffix, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file too: it holds the plural forms.
    if (m_own.load(u":/i18n/sextant_"_s + suffix + u".qm"_s))
        QCoreApplication::installTranslator(&m_own);
}

Language Translations::ofSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    return wanted.isEmpty() ? Language::English : languageFromTag(wanted.first());
}

} // namespace sextant
