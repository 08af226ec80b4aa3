package org.saphan.marketing.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphan.journal.known.KnownRows;
import org.saphan.marketing.known.plan.KnownProgramme;
import org.saphan.marketing.known.plan.KnownProgrammes;

/// What agencies contribute, added up.
@ApplicationScoped
class ContributionSums {

    private static final String BY_AGENCY = """
            select agency, count(*) as contributions, coalesce(sum(amount), 0) as amount,
            array_agg(distinct kind order by kind) as kinds from contribution
            where programme_code = ? and superseded_by is null and withdrawn_on is null
            group by agency order by agency""";

    private final KnownRows rows;
    private final KnownProgrammes programmes;

    ContributionSums(KnownRows rows, KnownProgrammes programmes) {
        this.rows = rows;
        this.programmes = programmes;
    }

    /// Who signed the programme, in its order, and then who else gave.
    ///
    /// @throws org.saphan.http.NotFound when plan has told of no such programme
    ContributionSummary of(String programmeCode) {
        var expected = expected(programmes.require(programmeCode));
        var given = rows.list(BY_AGENCY, ContributionSums::row, programmeCode).stream()
                .collect(Collectors.toMap(AgencyContributions::agency, Function.identity()));
        var parties = expected.stream().map(agency -> given.getOrDefault(agency, AgencyContributions.none(agency)));
        var others = given.values().stream()
                .filter(each -> !expected.contains(each.agency()))
                .map(AgencyContributions::asOther)
                .sorted(Comparator.comparing(AgencyContributions::agency));
        return ContributionSummary.of(Stream.concat(parties, others).toList());
    }

    /// Of a programme that nobody signed, all its agencies.
    private static List<String> expected(KnownProgramme programme) {
        return programme.parties().isEmpty() ? programme.agencies() : programme.parties();
    }

    private static AgencyContributions row(ResultSet row) throws SQLException {
        var kinds = (String[]) row.getArray("kinds").getArray();
        return new AgencyContributions(
                row.getString("agency"),
                true,
                row.getLong("contributions"),
                row.getBigDecimal("amount").setScale(2),
                Arrays.stream(kinds).map(ContributionKind::valueOf).toList());
    }
}
