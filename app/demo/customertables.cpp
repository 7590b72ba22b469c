// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/customertables.h"

namespace meterdesk::demo {

namespace {

// One meter a paragraph instead of one field a line.
// clang-format off

std::vector<MeterSpec> townHallMeters()
{
    return {
        {.id = 1201, .entity = 12, .energy = "el", .name = "Hlavní elektroměr", .floor = "1. PP",
         .room = "rozvodna", .serial = "71088771", .registration = "859182400095107191",
         .importId = "rad-el-01", .interval = Interval::Quarter, .profile = Profile::Office,
         .annual = 96000, .base = 0.22, .digits = 7},
        {.id = 1202, .entity = 12, .energy = "ga", .name = "Kotelna", .floor = "1. PP",
         .room = "kotelna", .serial = "08892342", .registration = "27ZG009518638C02",
         .importId = "rad-ga-01", .shape = Shape::UkGas, .annual = 21500},
        {.id = 1203, .entity = 12, .energy = "wa", .name = "Hlavní vodoměr", .floor = "1. PP",
         .room = "chodba", .serial = "19095913", .importId = "rad-wa-01",
         .interval = Interval::Month, .profile = Profile::Office, .annual = 640, .base = 0.05,
         .digits = 5},
        {.id = 1204, .entity = 12, .energy = "co", .name = "Chlazení serverovny", .floor = "2. NP",
         .room = "serverovna", .serial = "60399484", .importId = "rad-co-01",
         .shape = Shape::Cooling, .annual = 15800, .base = 0.45},
        {.id = 1301, .entity = 13, .energy = "el", .name = "Elektroměr", .floor = "1. NP",
         .room = "garáže", .serial = "71045871", .registration = "859182400103026193",
         .importId = "has-el-01", .interval = Interval::Month, .profile = Profile::Care,
         .annual = 14200, .base = 0.3},
        {.id = 1302, .entity = 13, .energy = "ga", .name = "Plynoměr", .floor = "1. NP",
         .room = "kotelna", .serial = "08849442", .registration = "27ZG010310538C02",
         .importId = "has-ga-01", .interval = Interval::Month, .shape = Shape::UkGas,
         .annual = 3900, .digits = 5},
        {.id = 1303, .entity = 13, .energy = "wa", .name = "Vodoměr", .floor = "1. NP",
         .room = "mycí box", .serial = "19053013", .importId = "has-wa-01",
         .interval = Interval::Month, .annual = 210, .digits = 5},
    };
}

std::vector<MeterSpec> firstSchoolMeters()
{
    return {
        {.id = 2101, .entity = 21, .energy = "el", .name = "Hlavní elektroměr", .floor = "1. NP",
         .room = "vstup, chodba přízemí", .serial = "71002671",
         .registration = "859182400166378192", .importId = "zsk-el-01", .suit = "main",
         .interval = Interval::Quarter, .profile = Profile::School, .annual = 64000, .base = 0.2,
         .digits = 7, .multiplier = 40,
         .events = {.stepDaysAgo = 17, .stepPerHour = 3.2},
         .includes = {2201, 2301}},
        {.id = 2102, .entity = 21, .energy = "he", .name = "Výměník", .floor = "1. PP",
         .room = "výměníková stanice", .serial = "55206242", .importId = "zsk-he-01",
         .shape = Shape::Heating, .profile = Profile::School, .annual = 410000, .base = 0.02,
         .digits = 7},
        {.id = 2103, .entity = 21, .energy = "wa", .name = "Hlavní vodoměr", .floor = "1. PP",
         .room = "vodoměrná šachta", .serial = "19009813", .importId = "zsk-wa-01",
         .profile = Profile::School, .annual = 2450, .base = 0.02, .digits = 5, .seed = 2103,
         .events = {.endedMonthsAgo = 7}},
        {.id = 2104, .entity = 21, .energy = "wa", .name = "Hlavní vodoměr", .floor = "1. PP",
         .room = "vodoměrná šachta", .serial = "19013384", .importId = "zsk-wa-01b",
         .profile = Profile::School, .annual = 2450, .base = 0.02, .digits = 5, .seed = 2103,
         .events = {.startedMonthsAgo = 7}},
        {.id = 2201, .entity = 22, .energy = "el", .name = "Jídelna", .floor = "1. NP", .room = "kuchyň",
         .serial = "71059771", .registration = "859182400174297195", .importId = "zsk-el-02",
         .interval = Interval::Quarter, .profile = Profile::Canteen, .annual = 31000,
         .base = 0.12, .digits = 5, .events = {.rolledOverMonthsAgo = 5}},
        {.id = 2202, .entity = 22, .energy = "ga", .name = "Kuchyň", .floor = "1. NP", .room = "varna",
         .serial = "08863342", .registration = "27ZG017437638C02", .importId = "zsk-ga-01",
         .shape = Shape::UkGas, .profile = Profile::Canteen, .annual = 5200, .digits = 5},
        {.id = 2203, .entity = 22, .energy = "wa", .name = "Jídelna", .floor = "1. NP",
         .room = "mytí nádobí", .serial = "19066913", .importId = "zsk-wa-02",
         .profile = Profile::Canteen, .annual = 860, .digits = 5},
        {.id = 2301, .entity = 23, .energy = "el", .name = "Tělocvična", .floor = "1. NP",
         .room = "nářaďovna", .serial = "71016871", .registration = "859182400182216195",
         .importId = "zsk-el-03", .interval = Interval::Quarter, .profile = Profile::Gym,
         .annual = 14500, .base = 0.1},
        {.id = 2302, .entity = 23, .energy = "wa", .name = "Sprchy", .floor = "1. NP", .room = "šatny",
         .serial = "19020442", .importId = "zsk-wa-03", .interval = Interval::Day,
         .profile = Profile::Gym, .annual = 390, .digits = 5},
        {.id = 2303, .entity = 23, .energy = "he", .name = "Podlahové vytápění", .floor = "1. NP",
         .room = "rozdělovač", .serial = "55224013", .importId = "zsk-he-02",
         .interval = Interval::Month, .shape = Shape::Heating, .profile = Profile::Gym,
         .annual = 74000, .digits = 7},
    };
}

std::vector<MeterSpec> otherSchoolMeters()
{
    return {
        {.id = 2401, .entity = 24, .energy = "el", .name = "Hlavní elektroměr", .floor = "1. PP",
         .room = "rozvodna", .serial = "71073971", .registration = "859182400190135198",
         .importId = "zsv-el-01", .interval = Interval::Quarter, .profile = Profile::School,
         .annual = 88000, .base = 0.2, .digits = 7, .multiplier = 30},
        {.id = 2402, .entity = 24, .energy = "he", .name = "Výměník", .floor = "1. PP",
         .room = "strojovna", .serial = "55277542", .importId = "zsv-he-01",
         .interval = Interval::Day, .shape = Shape::Heating, .profile = Profile::School,
         .annual = 355000, .base = 0.02, .digits = 7},
        {.id = 2403, .entity = 24, .energy = "wa", .name = "Hlavní vodoměr", .floor = "1. PP",
         .room = "strojovna", .serial = "19081113", .importId = "zsv-wa-01",
         .profile = Profile::School, .annual = 1980, .base = 0.01, .digits = 5,
         .events = {.stepDaysAgo = 38, .stepPerHour = 0.285}},
        {.id = 2404, .entity = 24, .energy = "ga", .name = "Kuchyň", .floor = "1. NP", .room = "varna",
         .serial = "08884684", .registration = "27ZG019037276E04", .importId = "zsv-ga-01",
         .interval = Interval::Month, .shape = Shape::UkGas, .profile = Profile::Canteen,
         .annual = 4300, .digits = 5},
        {.id = 2405, .entity = 24, .energy = "el", .name = "Pavilon B (zrušeno)", .floor = "1. NP",
         .room = "dílny", .serial = "71088255", .registration = "859182400190451953",
         .importId = "zsv-el-02", .interval = Interval::Month, .profile = Profile::School,
         .annual = 11800, .base = 0.15, .events = {.endedMonthsAgo = 11}},
        {.id = 2501, .entity = 25, .energy = "el", .name = "Elektroměr", .floor = "1. NP",
         .room = "chodba", .serial = "71031071", .registration = "859182400198054194",
         .importId = "msl-el-01", .interval = Interval::Month, .profile = Profile::School,
         .annual = 15600, .base = 0.2},
        {.id = 2502, .entity = 25, .energy = "ga", .name = "Kotelna", .floor = "1. PP",
         .room = "kotelna", .serial = "08834642", .registration = "27ZG019813338C02",
         .importId = "msl-ga-01", .interval = Interval::Day, .shape = Shape::UkGas,
         .annual = 9800, .digits = 5},
        {.id = 2503, .entity = 25, .energy = "wa", .name = "Vodoměr", .floor = "1. NP",
         .room = "umývárna", .serial = "19038213", .importId = "msl-wa-01",
         .interval = Interval::Month, .profile = Profile::School, .annual = 520, .base = 0.02,
         .digits = 5, .events = {.lastIsSuspicious = true}},
    };
}

std::vector<MeterSpec> poolMeters()
{
    return {
        {.id = 3101, .entity = 31, .energy = "el", .name = "Hlavní elektroměr", .floor = "1. PP",
         .room = "trafostanice", .serial = "71073671", .registration = "859182400245568193",
         .importId = "baz-el-01", .interval = Interval::Quarter, .profile = Profile::Pool,
         .annual = 385000, .base = 0.42, .digits = 7, .multiplier = 60},
        {.id = 3102, .entity = 31, .energy = "he", .name = "Výměník", .floor = "1. PP",
         .room = "strojovna", .serial = "55277242", .importId = "baz-he-01",
         .shape = Shape::Heating, .profile = Profile::Pool, .annual = 1150000, .base = 0.45,
         .digits = 8},
        {.id = 3103, .entity = 31, .energy = "wa", .name = "Hlavní vodoměr", .floor = "1. PP",
         .room = "strojovna", .serial = "19080813", .importId = "baz-wa-01",
         .interval = Interval::Quarter, .profile = Profile::Pool, .annual = 18600, .base = 0.25},
        {.id = 3104, .entity = 31, .energy = "co", .name = "Chlazení vzduchotechniky", .floor = "3. NP",
         .room = "strojovna VZT", .serial = "60384384", .importId = "baz-co-01",
         .shape = Shape::Cooling, .profile = Profile::Pool, .annual = 38500, .base = 0.04},
        {.id = 3105, .entity = 31, .energy = "he", .name = "Ohřev brouzdaliště (zrušeno)",
         .floor = "1. PP", .room = "strojovna", .serial = "55287955", .importId = "baz-he-02",
         .interval = Interval::Day, .shape = Shape::Heating, .profile = Profile::Pool,
         .annual = 96000, .base = 0.5, .events = {.endedMonthsAgo = 14}},
    };
}

std::vector<MeterSpec> careMeters()
{
    return {
        {.id = 4001, .entity = 40, .energy = "el", .name = "Hlavní elektroměr", .floor = "1. PP",
         .room = "rozvodna", .serial = "71087571", .registration = "859182400316839191",
         .importId = "dom-el-01", .profile = Profile::Care, .annual = 172000, .base = 0.35,
         .digits = 7, .events = {.gapDaysAgo = 52, .gapDays = 5}},
        {.id = 4002, .entity = 40, .energy = "he", .name = "Výměník", .floor = "1. PP",
         .room = "výměníková stanice", .serial = "55291142", .importId = "dom-he-01",
         .shape = Shape::Heating, .profile = Profile::Care, .annual = 520000, .base = 0.12,
         .digits = 7},
        {.id = 4003, .entity = 40, .energy = "wa", .name = "Hlavní vodoměr", .floor = "1. PP",
         .room = "prádelna", .serial = "19094713", .importId = "dom-wa-01",
         .profile = Profile::Care, .annual = 5900, .base = 0.04},
        {.id = 4004, .entity = 40, .energy = "co", .name = "Klimatizace jídelny", .floor = "2. NP",
         .room = "jídelna", .serial = "60398284", .importId = "dom-co-01",
         .interval = Interval::Day, .shape = Shape::Cooling, .profile = Profile::Care,
         .annual = 9200},
    };
}

std::vector<MeterSpec> housingMeters()
{
    return {
        {.id = 5101, .entity = 51, .energy = "el", .name = "Společné prostory", .floor = "1. NP",
         .room = "vchod", .serial = "71015671", .registration = "859182400403948195",
         .importId = "nad-el-01", .interval = Interval::Month, .profile = Profile::Home,
         .annual = 6100, .base = 0.4, .digits = 5},
        {.id = 5102, .entity = 51, .energy = "he", .name = "Pata domu", .floor = "1. PP",
         .room = "sklep", .serial = "55219242", .importId = "nad-he-01",
         .interval = Interval::Day, .shape = Shape::Heating, .profile = Profile::Home,
         .annual = 148000, .base = 0.18, .digits = 7},
        {.id = 5103, .entity = 51, .energy = "wa", .name = "Pata domu", .floor = "1. PP",
         .room = "sklep", .serial = "19022813", .importId = "nad-wa-01",
         .interval = Interval::Day, .profile = Profile::Home, .annual = 1890, .base = 0.02,
         .digits = 5},
        {.id = 5201, .entity = 52, .energy = "el", .name = "Společné prostory", .floor = "1. NP",
         .room = "vchod", .serial = "71072771", .registration = "859182400411867198",
         .importId = "lip-el-01", .interval = Interval::Month, .profile = Profile::Home,
         .annual = 4200, .base = 0.4, .digits = 5},
        {.id = 5202, .entity = 52, .energy = "he", .name = "Pata domu", .floor = "1. PP",
         .room = "sklep", .serial = "55276342", .importId = "lip-he-01",
         .interval = Interval::Month, .shape = Shape::Heating, .profile = Profile::Home,
         .annual = 102000, .base = 0.18, .digits = 7},
        {.id = 5203, .entity = 52, .energy = "wa", .name = "Pata domu", .floor = "1. PP",
         .room = "sklep", .serial = "19079913", .importId = "lip-wa-01",
         .interval = Interval::Month, .profile = Profile::Home, .annual = 1240, .base = 0.02,
         .digits = 5},
    };
}

std::vector<MeterSpec> lightMeters()
{
    return {
        {.id = 6001, .entity = 60, .energy = "el", .name = "RVO 1 Náměstí", .room = "Náměstí Míru",
         .serial = "71029571", .registration = "859182400475219193", .importId = "vo-el-01",
         .interval = Interval::Quarter, .shape = Shape::Darkness, .annual = 41200, .base = 0.01},
        {.id = 6002, .entity = 60, .energy = "el", .name = "RVO 2 Nádražní", .room = "Nádražní",
         .serial = "71033142", .registration = "859182400475298389", .importId = "vo-el-02",
         .interval = Interval::Day, .shape = Shape::Darkness, .annual = 28700, .base = 0.01},
        {.id = 6003, .entity = 60, .energy = "el", .name = "RVO 3 Sídliště", .room = "Lipová",
         .serial = "71036713", .registration = "859182400475377572", .importId = "vo-el-03",
         .interval = Interval::Month, .shape = Shape::Darkness, .annual = 33900, .base = 0.01},
    };
}

std::vector<MeterSpec> partnerMeters()
{
    return {
        {.id = 7101, .entity = 71, .energy = "el", .name = "Main electricity", .floor = "Ground floor",
         .room = "Plant room", .serial = "71057671", .registration = "2000056232819",
         .importId = "ashvale-el", .digits = 5},
        {.id = 7102, .entity = 71, .energy = "ga", .name = "Main gas", .floor = "Ground floor",
         .room = "Plant room", .serial = "08861242", .registration = "2000056240738",
         .importId = "ashvale-ga", .shape = Shape::UkGas, .digits = 5},
        {.id = 7201, .entity = 72, .energy = "el", .name = "Electric service", .floor = "Basement",
         .room = "Utility room", .serial = "71014771", .registration = "0057024719",
         .importId = "maple-el", .shape = Shape::IllinoisElectricity},
        {.id = 7202, .entity = 72, .energy = "ga", .name = "Gas service", .floor = "Basement",
         .room = "Utility room", .serial = "08818342", .registration = "0057032638",
         .importId = "maple-ga", .interval = Interval::Day, .shape = Shape::IllinoisGas,
         .digits = 5},
    };
}

} // namespace

std::vector<EntitySpec> entityTable()
{
    return {
        {.id = 10, .type = "investor", .name = "Město Brodec", .address = "Náměstí Míru 1, Brodec"},
        {.id = 12, .parent = 10, .type = "building", .name = "Radnice",
         .address = "Náměstí Míru 1, Brodec", .area = 2850},
        {.id = 13, .parent = 10, .type = "building", .name = "Hasičská zbrojnice",
         .address = "U Rybníka 4, Brodec", .area = 620},
        {.id = 20, .parent = 10, .type = "portfolio", .name = "Školy a školky"},
        {.id = 21, .parent = 20, .type = "complex", .name = "ZŠ Komenského",
         .address = "Komenského 210, Brodec", .area = 6400},
        {.id = 22, .parent = 21, .type = "building", .name = "Jídelna ZŠ Komenského",
         .address = "Komenského 210, Brodec", .area = 910},
        {.id = 23, .parent = 21, .type = "building", .name = "Tělocvična ZŠ Komenského",
         .address = "Komenského 212, Brodec", .area = 1240},
        {.id = 24, .parent = 20, .type = "complex", .name = "ZŠ Na Výsluní",
         .address = "Na Výsluní 35, Brodec", .area = 1900},
        {.id = 25, .parent = 20, .type = "building", .name = "MŠ Sluníčko",
         .address = "Lipová 18, Brodec", .area = 780},
        {.id = 31, .parent = 10, .type = "building", .name = "Plavecký bazén",
         .address = "Sportovní 2, Brodec", .area = 2300},
        {.id = 40, .parent = 10, .type = "building", .name = "Domov pro seniory Pod Lipami",
         .address = "Pod Lipami 9, Brodec", .area = 3950},
        {.id = 50, .parent = 10, .type = "portfolio", .name = "Bytové domy"},
        {.id = 51, .parent = 50, .type = "building", .name = "Bytový dům Nádražní 12",
         .address = "Nádražní 12, Brodec", .area = 1680},
        {.id = 52, .parent = 50, .type = "building", .name = "Bytový dům Lipová 7",
         .address = "Lipová 7, Brodec", .area = 1120},
        {.id = 60, .parent = 10, .type = "technology", .name = "Veřejné osvětlení"},
        {.id = 70, .type = "portfolio", .name = "Partnerská města"},
        {.id = 71, .parent = 70, .type = "building", .name = "Ashvale Parish Office",
         .address = "14 Mill Lane, Ashvale", .area = 74, .zone = "Europe/London"},
        {.id = 72, .parent = 70, .type = "building", .name = "Maple Creek Library",
         .address = "201 Main Street, Maple Creek, Illinois", .area = 190,
         .zone = "America/Chicago"},
    };
}

std::vector<MeterSpec> meterTable()
{
    std::vector<MeterSpec> meters;
    for (const std::vector<MeterSpec> &group :
         {townHallMeters(), firstSchoolMeters(), otherSchoolMeters(), poolMeters(), careMeters(),
          housingMeters(), lightMeters(), partnerMeters()})
        meters.insert(meters.end(), group.begin(), group.end());
    return meters;
}

std::vector<VirtualMeterSpec> virtualMeterTable()
{
    return {
        {.id = 9001, .entity = 21, .energy = "el", .name = "Neměřený zbytek ZŠ Komenského",
         .plus = {2101}, .minus = {2201, 2301}},
        {.id = 9002, .entity = 10, .energy = "he", .name = "Teplo škol celkem", .plus = {2102, 2402}},
    };
}

std::vector<DataSeriesSpec> dataSeriesTable()
{
    return {
        {.id = 7001, .entity = 10, .name = "Venkovní teplota", .unit = "°C",
         .importId = "brodec-temp"},
        {.id = 7002, .entity = 71, .name = "Outdoor temperature", .unit = "°C",
         .importId = "ashvale-temp"},
    };
}

// clang-format on

} // namespace meterdesk::demo
