package org.saphan.local.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;

/// An entrepreneur as a row of the register's import file. A group is told by its community-enterprise code or,
/// without one, by its representative.
final class EntrepreneurRow {

    static final List<String> HEADER = List.of(
            "externalNo",
            "kind",
            "nameTh",
            "nameEn",
            "tradeName",
            "nationalId",
            "juristicId",
            "communityEnterpriseCode",
            "memberCount",
            "communityLinks",
            "moo",
            "subdistrictCode",
            "registrationYearBE",
            "employees",
            "annualRevenue",
            "sector");

    private static final String ABSENT = "";
    private static final String BANGKOK = "10";

    /// The campaigns before the two rounds, so that whoever is rated was registered by then.
    private static final List<Integer> REGISTRATION_YEARS_BE = List.of(2547, 2549, 2551);

    private static final List<String> COMMUNITY_LINKS = List.of(
            "PRODUCTION",
            "MANAGEMENT",
            "BENEFIT",
            "PRODUCTION|MANAGEMENT",
            "PRODUCTION|BENEFIT",
            "PRODUCTION|MANAGEMENT|BENEFIT");

    private EntrepreneurRow() {}

    static List<String> of(Producer producer) {
        var draws = Draws.of(Draws.Stream.ENTREPRENEUR, producer.number());
        var identity = Identity.of(producer, draws);
        return List.of(
                producer.externalNo(),
                producer.kind().name(),
                identity.nameTh(),
                identity.nameEn(),
                identity.tradeName(),
                identity.nationalId(),
                identity.juristicId(),
                identity.communityEnterpriseCode(),
                producer.kind() == Kind.COMMUNITY_GROUP ? number(draws, 7, 60) : ABSENT,
                draws.oneOf(COMMUNITY_LINKS),
                producer.provinceCode().equals(BANGKOK) ? ABSENT : number(draws, 1, 15),
                producer.subdistrictCode(),
                draws.oneOf(REGISTRATION_YEARS_BE).toString(),
                producer.kind() == Kind.SME ? number(draws, 6, 100) : number(draws, 1, 20),
                producer.kind() == Kind.SME ? baht(draws, 2_000_000, 90_000_000) : baht(draws, 60_000, 4_000_000),
                draws.chance(0.9) ? "MANUFACTURING" : "SERVICE_TRADE");
    }

    private static String number(RandomGenerator draws, int from, int to) {
        return Integer.toString(draws.nextInt(from, to + 1));
    }

    private static String baht(RandomGenerator draws, long from, long to) {
        return BigDecimal.valueOf(draws.nextLong(from * 100, to * 100), 2).toPlainString();
    }
}
