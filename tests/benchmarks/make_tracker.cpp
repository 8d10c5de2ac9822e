// SPDX-FileCopyrightText: 2026 The Sextant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// make_tracker ROWS OUT.csv: a made-up tracker, the same in every run. Quarters in order; vendor,
// platform, country (which says the region), segment and channel with a few frequent members and
// many rare ones; units and value. Two names need quotes.

#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

/// SplitMix64: G. Steele, D. Lea, C. Flood, OOPSLA 2014.
class Random
{
public:
    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    /// 0 up to, not including, 1
    double share() { return double(next() >> 11) * 0x1p-53; }

private:
    std::uint64_t m_state = 2026;
};

using Names = std::vector<std::string>;

/// Draws names so that the one at place n comes up in proportion to 1 / n^skew.
class Column
{
public:
    Column(Names names, double skew)
        : m_names(std::move(names))
    {
        std::vector<double> ends;
        double end = 0;
        for (std::size_t i = 0; i < m_names.size(); ++i)
            ends.push_back(end += 1 / std::pow(double(i + 1), skew));
        std::size_t place = 0;
        for (std::size_t i = 0; i < m_drawn.size(); ++i) {
            while (ends[place] < end * (double(i) + 0.5) / double(m_drawn.size()))
                ++place;
            m_drawn[i] = std::uint8_t(place);
        }
    }
    std::size_t draw(Random &random) const { return m_drawn[random.next() % m_drawn.size()]; }
    const std::string &name(std::size_t place) const { return m_names[place]; }

private:
    Names m_names;
    std::array<std::uint8_t, 4096> m_drawn {};
};

/// All of `first` before all of `second`: as many names as asked for.
Names combined(const Names &first, const Names &second, std::size_t count)
{
    Names names;
    for (std::size_t i = 0; i < count; ++i)
        names.push_back(first[i % first.size()] + second[i / first.size()]);
    return names;
}

Names vendors()
{
    Names names
        = combined({ "Alo", "Bre", "Cyn", "Dra", "Elm", "Fyn", "Gor", "Hul", "Ive", "Jun", "Kel",
                       "Lom", "Mar", "Nyx", "Orb", "Pel", "Qui", "Rho", "Sol", "Tan" },
            { "ware", " Micro", " Works" }, 60);
    names[3] = "\"Draware, Inc.\"";
    return names;
}

Names segments()
{
    Names names = combined({ "Consumer", "Office", "School", "State", "Studio" },
        { " entry", " mainstream", " premium", " gaming", " rugged", " thin", " tower", " server" },
        40);
    names[13] = "\"14\"\" rugged\"";
    return names;
}

} // namespace

int main(int argc, char **argv)
{
    const long long rows = argc == 3 ? std::atoll(argv[1]) : 0;
    std::FILE *out = rows > 0 ? std::fopen(argv[2], "wb") : nullptr;
    if (!out) {
        std::fprintf(stderr, "usage: make_tracker ROWS OUT.csv\n");
        return 2;
    }
    const Column vendor(vendors(), 0.9);
    const Column platform({ "Windows", "Android", "macOS", "iOS", "Linux", "Web", "ChromeOS",
                              "PlayStation", "Xbox", "Switch", "iPadOS", "Other" },
        0.7);
    const Names regions { "North America", "Western Europe", "Asia/Pacific", "Latin America",
        "Eastern Europe", "Middle East & Africa" };
    const Column country(
        combined({ "Nor", "Sud", "Est", "Vest", "Alt", "Mid", "Bel", "Car", "Dun", "Fal" },
            { "land", "ia", "mark", "burg", "stan", "onia" }, 60),
        0.6);
    const Column segment(segments(), 0.4);
    const Column channel({ "Distribution", "Retail", "Online", "Direct" }, 0.3);
    Random random;
    std::fputs("quarter,vendor,platform,region,country,segment,channel,units,value\n", out);
    for (long long row = 0; row < rows; ++row) {
        const auto quarter = int(row * 48 / rows);
        const std::size_t place = country.draw(random);
        const auto units = 1 + static_cast<long long>(std::exp(random.share() * 9));
        const auto cents = static_cast<long long>(double(units) * (4000 + random.share() * 240000));
        const std::string &v = vendor.name(vendor.draw(random));
        const std::string &p = platform.name(platform.draw(random));
        const std::string &s = segment.name(segment.draw(random));
        const std::string &c = channel.name(channel.draw(random));
        std::fprintf(out, "%dQ%d,%s,%s,%s,%s,%s,%s,%lld,%lld.%02lld\n", 2013 + quarter / 4,
            quarter % 4 + 1, v.c_str(), p.c_str(), regions[place % 6].c_str(),
            country.name(place).c_str(), s.c_str(), c.c_str(), units, cents / 100, cents % 100);
    }
    return std::fclose(out) == 0 ? 0 : 1;
}
