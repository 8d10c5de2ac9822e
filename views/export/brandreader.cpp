// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/values/suggest.h"
#include "views/export/brand.h"
#include "views/export/tr.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sextant {

namespace {

constexpr int Version = 1;
constexpr qsizetype LargestBrand = 1 << 20; // bytes
constexpr qint64 LargestLogo = 4 << 20;     // bytes
constexpr int LargestLogoSide = 4096;       // pixels
constexpr double FlattestLogo = 20;         // width to height, and the other way round
constexpr qsizetype LeastSeries = 2;
constexpr qsizetype MostSeries = 12;
constexpr qsizetype MostMembers = 200; // of a role

/// Reads the fields of a brand. The first thing that is wrong stays, all others are passed over.
class BrandReader final
{
public:
    BrandReader(const QByteArray &text, QString where, QString folder)
        : m_text(QString::fromUtf8(text))
        , m_where(std::move(where))
        , m_folder(std::move(folder))
    {
    }

    Result<Brand> read(const QByteArray &text);

private:
    void fail(const QStringList &field, const QString &what, const QString &hint = {},
        ErrorCode code = ErrorCode::Malformed);
    [[nodiscard]] QString lineOf(const QStringList &field) const;
    [[nodiscard]] QJsonObject object(const QJsonObject &json, const QStringList &field);
    [[nodiscard]] QString text(const QJsonObject &json, const QStringList &field);
    /// @return `fallback` if the field is not there
    [[nodiscard]] double number(const QJsonObject &json, const QStringList &field, double least,
        double most, double fallback);
    [[nodiscard]] QColor colour(const QJsonValue &value, const QStringList &field);
    [[nodiscard]] BrandPalette palette(const QJsonObject &json, const QString &name);
    void readRoles(const QJsonObject &json, Brand &brand);
    void readLogo(const QJsonObject &json, Brand &brand);
    [[nodiscard]] std::shared_ptr<const LogoPicture> picture(const QString &file);

    QString m_text;
    QString m_where;
    QString m_folder;
    std::optional<Error> m_error;
};

/// ` (line 12)` for a field that stands in the text.
QString BrandReader::lineOf(const QStringList &field) const
{
    qsizetype at = 0;
    for (QString key : field) {
        key = key.left(key.indexOf(u'[') < 0 ? key.size() : key.indexOf(u'['));
        const QRegularExpression sought(u'"' + QRegularExpression::escape(key) + uR"("\s*:)"_s);
        const QRegularExpressionMatch found = sought.match(m_text, at);
        if (!found.hasMatch())
            return {};
        at = found.capturedStart();
    }
    return field.isEmpty() ? QString()
                           : u' ' + ExportTr::tr("(line %1)").arg(m_text.left(at).count(u'\n') + 1);
}

void BrandReader::fail(
    const QStringList &field, const QString &what, const QString &hint, ErrorCode code)
{
    if (m_error)
        return;
    QString where = m_where;
    if (!field.isEmpty())
        where += u", "_s + field.join(u'.') + lineOf(field);
    m_error = Error { code, what, where, hint, {} };
}

QJsonObject BrandReader::object(const QJsonObject &json, const QStringList &field)
{
    const QJsonValue value = json[field.last()];
    if (!value.isUndefined() && !value.isObject())
        fail(field, ExportTr::tr("This must be an object in braces."));
    return value.toObject();
}

QString BrandReader::text(const QJsonObject &json, const QStringList &field)
{
    const QJsonValue value = json[field.last()];
    if (!value.isUndefined() && !value.isString())
        fail(field, ExportTr::tr("This must be a text in quotation marks."));
    return value.toString().trimmed();
}

double BrandReader::number(
    const QJsonObject &json, const QStringList &field, double least, double most, double fallback)
{
    const QJsonValue value = json[field.last()];
    if (value.isUndefined())
        return fallback;
    if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most) {
        fail(field, ExportTr::tr("This must be a number from %1 to %2.").arg(least).arg(most));
        return fallback;
    }
    return value.toDouble();
}

QColor BrandReader::colour(const QJsonValue &value, const QStringList &field)
{
    static const QRegularExpression form(u"^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"_s);
    if (value.isString() && form.match(value.toString()).hasMatch())
        return QColor(value.toString());
    fail(field,
        value.isString() ? ExportTr::tr("“%1” is not a colour.").arg(value.toString().left(40))
                         : ExportTr::tr("This must be a colour."),
        ExportTr::tr("Write red, green and blue as in \"#1752b7\"."));
    return {};
}

BrandPalette BrandReader::palette(const QJsonObject &json, const QString &name)
{
    BrandPalette palette;
    const QJsonObject own = object(json, { name });
    for (auto each = own.begin(); each != own.end(); ++each) {
        const QStringList field { name, each.key() };
        if (each.key() == u"series")
            continue;
        if (!colourRoles().contains(each.key())) {
            const QString nearest
                = didYouMean(each.key(), colourRoles() + QStringList(u"series"_s));
            fail(field, ExportTr::tr("There is no role “%1” in a palette.").arg(each.key()),
                nearest.isEmpty() ? ExportTr::tr("Roles: %1.").arg(colourRoles().join(u", "_s))
                                  : nearest);
            continue;
        }
        palette.colours[each.key()] = colour(each.value(), field);
    }
    const QStringList field { name, u"series"_s };
    const QJsonArray series = own[u"series"_s].toArray();
    if (!own[u"series"_s].isArray() || series.size() < LeastSeries || series.size() > MostSeries) {
        fail(own.contains(u"series"_s) ? field : QStringList(name),
            ExportTr::tr("A palette needs \"series\": a list of %1 to %2 colours.")
                .arg(LeastSeries)
                .arg(MostSeries));
        return palette;
    }
    for (qsizetype i = 0; i < series.size(); ++i)
        palette.series += colour(series[i], { name, u"series[%1]"_s.arg(i + 1) });
    return palette;
}

void BrandReader::readRoles(const QJsonObject &json, Brand &brand)
{
    const QString name = u"roles"_s;
    const QJsonObject own = object(json, { name });
    for (auto each = own.begin(); each != own.end(); ++each) {
        const QStringList field { name, each.key() };
        if (!memberRoles().contains(each.key())) {
            const QString nearest = didYouMean(each.key(), memberRoles());
            fail(field, ExportTr::tr("Members cannot have the role “%1”.").arg(each.key()),
                nearest.isEmpty() ? ExportTr::tr("Roles: %1.").arg(memberRoles().join(u", "_s))
                                  : nearest);
            continue;
        }
        QJsonArray members = each.value().toArray();
        if (each.value().isString())
            members += each.value();
        const bool areIds = !members.isEmpty() && members.size() <= MostMembers
            && std::all_of(members.begin(), members.end(),
                [](const QJsonValue &id) { return id.isString() && !id.toString().isEmpty(); });
        if (!areIds)
            fail(field, ExportTr::tr("This must be the id of a member, or a list of ids."));
        for (const QJsonValue &id : std::as_const(members))
            brand.roles[each.key()] += id.toString();
        const bool hasColour = each.key() == u"other"
            || (brand.palette.colours.contains(each.key())
                && (!brand.dark || brand.dark->colours.contains(each.key())));
        if (!hasColour) {
            fail(field, ExportTr::tr("The role “%1” has no colour.").arg(each.key()),
                ExportTr::tr("Add it to every palette of the brand."));
        }
    }
}

std::shared_ptr<const LogoPicture> BrandReader::picture(const QString &file)
{
    const QStringList field { u"logo"_s, u"file"_s };
    QFile source(QDir(m_folder).filePath(file));
    const QString shown = QDir::toNativeSeparators(source.fileName());
    if (!QFileInfo(source).isFile()) {
        fail(field, ExportTr::tr("There is no logo %1.").arg(shown),
            ExportTr::tr("A path counts from the folder of the brand's own file."),
            ErrorCode::NotFound);
        return nullptr;
    }
    if (source.size() > LargestLogo) {
        fail(field, ExportTr::tr("The logo %1 is larger than 4 MB.").arg(shown),
            ExportTr::tr("Choose a smaller picture."));
        return nullptr;
    }
    if (!source.open(QIODevice::ReadOnly)) {
        fail(field, ExportTr::tr("The logo %1 cannot be read.").arg(shown), source.errorString(),
            ErrorCode::Io);
        return nullptr;
    }
    QByteArray bytes = source.readAll();
    std::shared_ptr<const LogoPicture> logo;
    if (bytes.trimmed().startsWith('<')) {
        logo = LogoPicture::fromSvg(bytes);
    } else {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer, "png");
        const QSize size = reader.size();
        if (size.width() > LargestLogoSide || size.height() > LargestLogoSide) {
            fail(field, ExportTr::tr("The logo %1 is larger than 4096 pixels.").arg(shown),
                ExportTr::tr("Choose a smaller picture."));
            return nullptr;
        }
        logo = LogoPicture::fromImage(reader.read());
    }
    if (!logo) {
        fail(field, ExportTr::tr("The logo %1 is no PNG picture and no SVG drawing.").arg(shown));
    } else if (logo->ratio() > FlattestLogo || logo->ratio() < 1 / FlattestLogo) {
        fail(field, ExportTr::tr("The logo %1 is more than 20 times as long as wide.").arg(shown));
        return nullptr;
    }
    return logo;
}

void BrandReader::readLogo(const QJsonObject &json, Brand &brand)
{
    const QString name = u"logo"_s;
    if (!json.contains(name))
        return;
    static const QMap<QString, Qt::Corner> corners { { u"top-left"_s, Qt::TopLeftCorner },
        { u"top-right"_s, Qt::TopRightCorner }, { u"bottom-left"_s, Qt::BottomLeftCorner },
        { u"bottom-right"_s, Qt::BottomRightCorner } };
    const QJsonObject own = object(json, { name });
    ChartLogo logo;
    const QString corner = text(own, { name, u"corner"_s });
    if (!corner.isEmpty() && !corners.contains(corner)) {
        fail({ name, u"corner"_s }, ExportTr::tr("There is no corner “%1”.").arg(corner),
            ExportTr::tr("Corners: %1.").arg(corners.keys().join(u", "_s)));
    }
    logo.corner = corners.value(corner, Qt::BottomRightCorner);
    logo.height = number(own, { name, u"height"_s }, 8, 120, logo.height);
    logo.ratio = number(own, { name, u"ratio"_s }, 1 / FlattestLogo, FlattestLogo, 0);
    brand.logoFile = text(own, { name, u"file"_s });
    if (brand.logoFile.isEmpty() && logo.ratio == 0)
        fail({ name }, ExportTr::tr("A logo needs \"file\": the path of a PNG or SVG file."));
    if (!brand.logoFile.isEmpty() && !m_error) {
        logo.picture = picture(brand.logoFile);
        if (logo.picture)
            logo.ratio = logo.picture->ratio();
    }
    brand.logo = logo;
}

Result<Brand> BrandReader::read(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const QByteArray before = text.left(problem.offset);
        return failure(ErrorCode::Malformed, ExportTr::tr("This is not JSON."),
            problem.errorString(),
            m_where + u", "_s + ExportTr::tr("line %1").arg(before.count('\n') + 1));
    }
    const QJsonObject json = document.object();
    const QJsonValue version = json[u"brand"_s];
    if (!version.isDouble() || version.toDouble() < 1) {
        return failure(ErrorCode::Malformed, ExportTr::tr("This is not a brand."),
            ExportTr::tr("A brand is a JSON object that says \"brand\": 1."), m_where);
    }
    if (version.toDouble() > Version) {
        return failure(ErrorCode::NotSupported,
            ExportTr::tr("This brand was written for a newer version of the program."),
            ExportTr::tr("Install the newer version."), m_where);
    }
    Brand brand;
    brand.json = json;
    brand.name = this->text(json, { u"name"_s });
    brand.palette = palette(json, u"palette"_s);
    if (json.contains(u"dark"_s))
        brand.dark = palette(json, u"dark"_s);
    readRoles(json, brand);
    const QString fonts = u"fonts"_s;
    const QJsonObject families = object(json, { fonts });
    brand.fonts.latin = this->text(families, { fonts, u"latin"_s });
    brand.fonts.zhHans = this->text(families, { fonts, u"zh-Hans"_s });
    brand.fonts.zhHant = this->text(families, { fonts, u"zh-Hant"_s });
    const QString margins = u"margins"_s;
    const QJsonObject room = object(json, { margins });
    const ChartMargins usual;
    brand.margins.sides = number(room, { margins, u"sides"_s }, 8, 120, usual.sides);
    brand.margins.top = number(room, { margins, u"top"_s }, 8, 120, usual.top);
    brand.margins.bottom = number(room, { margins, u"bottom"_s }, 8, 120, usual.bottom);
    readLogo(json, brand);
    brand.smallestText = number(json, { u"smallestText"_s }, 5, 24, 0);
    if (m_error)
        return Failure(*m_error);
    return brand;
}

} // namespace

Result<Brand> readBrand(const QByteArray &text, const QString &where, const QString &folder)
{
    return BrandReader(text, where, folder).read(text);
}

Result<Brand> openBrand(const QString &path)
{
    QFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!QFileInfo(path).isFile()) {
        return failure(ErrorCode::NotFound, ExportTr::tr("There is no such file."),
            ExportTr::tr("Name the JSON file of a brand."), shown);
    }
    if (file.size() > LargestBrand)
        return failure(ErrorCode::Malformed, ExportTr::tr("This is not a brand."), {}, shown);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorCode::Io, ExportTr::tr("The file cannot be read."), {}, shown, file.errorString());
    }
    Result<Brand> brand = readBrand(file.readAll(), shown, QFileInfo(path).absolutePath());
    if (brand && brand->name.isEmpty())
        brand->name = QFileInfo(path).completeBaseName();
    return brand;
}

} // namespace sextant
