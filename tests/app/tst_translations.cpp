// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/actionregistry.h"
#include "app/actions/actiontable.h"
#include "app/translations.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace sextant;
using namespace Qt::StringLiterals;

namespace {

const QStringList Suffixes { u"en"_s, u"zh_CN"_s, u"zh_TW"_s };

/// One text of a .ts file.
struct Message
{
    QString context;
    QString source;
    QStringList texts; ///< one for each plural form
    QString type;      ///< empty when finished
    bool isPlural = false;

    /// For the report of a failure.
    [[nodiscard]] QByteArray where() const { return QString(context + u": "_s + source).toUtf8(); }
    [[nodiscard]] QByteArray beside(const QString &text) const
    {
        return QString(context + u": "_s + source + u" -> "_s + text).toUtf8();
    }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            if (message.isPlural) {
                while (xml.readNextStartElement())
                    message.texts << xml.readElementText();
            } else {
                message.texts << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        if (xml.name() != "context"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages << readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString pathOf(const QString &suffix)
{
    return QStringLiteral(SEXTANT_SOURCE_DIR "/resources/i18n/sextant_%1.ts").arg(suffix);
}

QList<Message> messagesOf(const QString &suffix)
{
    return readMessages(pathOf(suffix));
}

/// What matches, sorted, so that a translation may change the order.
QStringList found(const QRegularExpression &pattern, const QString &text)
{
    QStringList all;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        all << matches.next().captured().toUpper();
    all.sort();
    return all;
}

void addRows(const QStringList &suffixes)
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : suffixes)
        QTest::newRow(qPrintable(suffix)) << suffix;
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT

private slots:
    void allIsFinished_data() { addRows(Suffixes); }
    void allIsFinished();
    void sourcesHoldNoOtherText_data() { addRows(Suffixes); }
    void sourcesHoldNoOtherText();
    void placeholdersSurvive_data() { addRows(Suffixes); }
    void placeholdersSurvive();
    void mnemonicsSurvive_data() { addRows(Suffixes); }
    void mnemonicsSurvive();
    void markupAndEdgesSurvive_data() { addRows(Suffixes); }
    void markupAndEdgesSurvive();
    void punctuationIsFullWidth_data() { addRows({ u"zh_CN"_s, u"zh_TW"_s }); }
    void punctuationIsFullWidth();
    void actionsSpeakTheLanguage_data();
    void actionsSpeakTheLanguage();
    void pluralsFollowTheNumber();
    void qtSpeaksTheLanguage();
    void helpIsTranslated_data() { addRows({ u"zh_CN"_s, u"zh_TW"_s }); }
    void helpIsTranslated();
};

void TestTranslations::allIsFinished()
{
    QFETCH(QString, suffix);
    const QList<Message> messages = messagesOf(suffix);
    QVERIFY2(!messages.isEmpty(), "The file is missing or not well formed.");
    for (const Message &message : messages) {
        QVERIFY2(message.type.isEmpty(), message.where());
        QVERIFY2(!message.texts.isEmpty() && !message.texts.contains(QString()), message.where());
    }
}

/// lupdate, on a copy of the file, must find nothing that is not yet translated.
void TestTranslations::sourcesHoldNoOtherText()
{
    QFETCH(QString, suffix);
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString copy = folder.filePath(u"sextant_%1.ts"_s.arg(suffix));
    QVERIFY(QFile::copy(pathOf(suffix), copy));
    QStringList arguments { u"-silent"_s, u"-no-obsolete"_s, u"-disable-heuristic"_s, u"sametext"_s,
        u"-disable-heuristic"_s, u"similartext"_s, u"-I"_s, u"."_s, u"-extensions"_s, u"cpp,h"_s,
        u"db"_s, u"models"_s, u"views"_s, u"app"_s };
    if (suffix == u"en"_s)
        arguments << u"-pluralonly"_s;
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SEXTANT_SOURCE_DIR));
    lupdate.start(QStringLiteral(SEXTANT_LUPDATE), arguments << u"-ts"_s << copy);
    QVERIFY2(lupdate.waitForFinished(60'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);

    const QList<Message> messages = readMessages(copy);
    QVERIFY(!messages.isEmpty());
    QByteArray missing;
    for (const Message &message : messages) {
        if (!message.type.isEmpty())
            missing += '\n' + message.where();
    }
    QVERIFY2(missing.isEmpty(),
        missing.prepend("Build the target update_translations and translate these texts:"));
}

void TestTranslations::placeholdersSurvive()
{
    QFETCH(QString, suffix);
    const QRegularExpression placeholder(u"%(n|L?[1-9][0-9]?)"_s);
    for (const Message &message : messagesOf(suffix)) {
        for (const QString &text : message.texts)
            QVERIFY2(found(placeholder, text) == found(placeholder, message.source),
                message.beside(text));
        const qsizetype forms = message.isPlural && suffix == u"en"_s ? 2 : 1;
        QVERIFY2(message.texts.size() == forms, message.where());
    }
}

/// A menu keeps its letters in every language, so that what the fingers know goes on working.
void TestTranslations::mnemonicsSurvive()
{
    QFETCH(QString, suffix);
    const QRegularExpression mnemonic(u"&[^& ]"_s);
    for (const Message &message : messagesOf(suffix)) {
        for (const QString &text : message.texts)
            QVERIFY2(
                found(mnemonic, text) == found(mnemonic, message.source), message.beside(text));
    }
}

void TestTranslations::markupAndEdgesSurvive()
{
    QFETCH(QString, suffix);
    const QRegularExpression markup(u"</?[a-z]+>|\\n"_s);
    for (const Message &message : messagesOf(suffix)) {
        const QString &source = message.source;
        for (const QString &text : message.texts) {
            const QByteArray where = message.beside(text);
            QVERIFY2(found(markup, text) == found(markup, source), where);
            QVERIFY2(text.endsWith(u'…') == source.endsWith(u'…'), where);
            QVERIFY2(text == text.trimmed(), where);
        }
    }
}

/// GB/T 15834-2011 and the Ministry of Education's handbook of Taiwan both want full-width marks
/// in Chinese text.
void TestTranslations::punctuationIsFullWidth()
{
    QFETCH(QString, suffix);
    const QRegularExpression half(
        u"[\\x{4e00}-\\x{9fff}][,;:?!.\"]|[,;?!\"][\\x{4e00}-\\x{9fff}]"_s);
    const QRegularExpression quotes(suffix == u"zh_TW"_s ? u"[“”]"_s : u"[「」]"_s);
    for (const Message &message : messagesOf(suffix)) {
        for (const QString &text : message.texts) {
            const QByteArray where = message.beside(text);
            QVERIFY2(!half.match(text).hasMatch(), where);
            QVERIFY2(!quotes.match(text).hasMatch(), where);
        }
    }
}

void TestTranslations::actionsSpeakTheLanguage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("undo");
    QTest::addColumn<QString>("exportFile");
    QTest::addColumn<QString>("undoToolTip");
    QTest::newRow("Simplified Chinese") << Language::SimplifiedChinese << u"撤销(&U)"_s
                                        << u"导出(&E)…"_s << u"撤销对显示内容的上一次更改"_s;
    QTest::newRow("Traditional Chinese") << Language::TraditionalChinese << u"復原(&U)"_s
                                         << u"匯出(&E)…"_s << u"復原對顯示內容的上一次變更"_s;
}

void TestTranslations::actionsSpeakTheLanguage()
{
    QFETCH(Language, language);
    QFETCH(QString, undo);
    QFETCH(QString, exportFile);
    QFETCH(QString, undoToolTip);
    Translations translations;
    translations.setLanguage(language);
    ActionRegistry actions;
    QCOMPARE(actions.action(ActionId::Undo)->text(), undo);
    QCOMPARE(actions.action(ActionId::Export)->text(), exportFile);
    QVERIFY(actions.action(ActionId::Undo)->toolTip().startsWith(undoToolTip));
    QCOMPARE(ActionRegistry::plainText(*actions.action(ActionId::Undo)), undo.left(2));
    const QRegularExpression han(u"[\\x{4e00}-\\x{9fff}]"_s);
    for (const ActionSpec &spec : actionTable()) {
        const QAction *action = actions.action(spec.id);
        // The entry that leads back to English is read by those who need it.
        if (spec.id != ActionId::LanguageEnglish)
            QVERIFY2(han.match(action->text()).hasMatch(), spec.name);
        QVERIFY2(han.match(action->toolTip()).hasMatch(), spec.name);
    }

    translations.setLanguage(Language::English);
    actions.retranslate();
    QCOMPARE(actions.action(ActionId::Undo)->text(), u"&Undo"_s);
}

void TestTranslations::pluralsFollowTheNumber()
{
    const auto cells = [](int count) {
        return QCoreApplication::translate(
            "sextant::StatusLine", "%n cell(s) selected", nullptr, count);
    };
    Translations translations;
    translations.setLanguage(Language::English);
    QCOMPARE(cells(1), u"1 cell selected"_s);
    QCOMPARE(cells(2), u"2 cells selected"_s);
    translations.setLanguage(Language::SimplifiedChinese);
    QCOMPARE(cells(1), u"已选 1 个单元格"_s);
    translations.setLanguage(Language::TraditionalChinese);
    QCOMPARE(cells(2), u"已選 2 個儲存格"_s);
}

void TestTranslations::qtSpeaksTheLanguage()
{
    const auto saveAll = [] { return QCoreApplication::translate("QPlatformTheme", "Save All"); };
    Translations translations;
    translations.setLanguage(Language::SimplifiedChinese);
    QCOMPARE(saveAll(), u"全部保存"_s);
    translations.setLanguage(Language::TraditionalChinese);
    QCOMPARE(saveAll(), u"全部儲存"_s);
    translations.setLanguage(Language::English);
    QCOMPARE(saveAll(), u"Save All"_s);
}

/// Each page is there, names the same keys and shows the same commands.
void TestTranslations::helpIsTranslated()
{
    QFETCH(QString, suffix);
    const auto pageOf = [](const QString &name) {
        QFile file(u":/help/"_s + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QStringList names = QDir(u":/help"_s).entryList({ u"*.md"_s }, QDir::Files);
    QVERIFY(!names.isEmpty());
    const QRegularExpression han(u"[\\x{4e00}-\\x{9fff}]"_s);
    const QRegularExpression keys(u"Ctrl\\+(Shift\\+)?\\w|Alt\\+\\w+"_s);
    const QRegularExpression commands(
        u"^(sextant|    --)[^#\n]*[^#\\s]"_s, QRegularExpression::MultilineOption);
    for (const QString &name : names) {
        const QString english = pageOf(name);
        const QString page = pageOf(suffix + u'/' + name);
        QVERIFY2(han.match(page.section(u"# "_s, 1, 1)).hasMatch(), qPrintable(name));
        QCOMPARE(found(keys, page), found(keys, english));
        QCOMPARE(found(commands, page), found(commands, english));
    }
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
