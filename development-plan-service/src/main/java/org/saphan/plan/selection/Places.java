package org.saphan.plan.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.database.Database;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.terms.QuotaMode;

/// The places of a programme in a province (S1-08). Whoever enrols somebody holds the province until the end of the
/// transaction, so that two cannot take the last place; where the quota is exact, each place has a number that the
/// database lets nobody else have.
@ApplicationScoped
public class Places {

    private final EnrolmentQueries enrolments;
    private final Database database;

    Places(EnrolmentQueries enrolments, Database database) {
        this.enrolments = enrolments;
        this.database = database;
    }

    /// Waits until nobody else enrols in this programme and province, and keeps it so for the transaction.
    public void hold(String programmeCode, String provinceCode) {
        execute("insert into programme_province values (?, ?) on conflict do nothing", programmeCode, provinceCode);
        execute(
                "select from programme_province where programme_code = ? and province_code = ? for update",
                programmeCode,
                provinceCode);
    }

    /// The lowest number that is free, null where places are not counted out.
    ///
    /// @throws QuotaFull when there is none
    public @Nullable Integer free(ProgrammeDetails programme, String provinceCode) {
        var quota = programme.quota();
        if (quota.mode() == QuotaMode.MIN) {
            return null;
        }
        var taken = enrolments.takenPlaces(programme.code(), provinceCode);
        return IntStream.rangeClosed(1, quota.perProvince())
                .filter(number -> !taken.contains(number))
                .boxed()
                .findFirst()
                .orElseThrow(() -> new QuotaFull(programme.code(), provinceCode, quota.perProvince()));
    }

    /// Whether the province takes nobody else.
    public boolean isFull(ProgrammeDetails programme, String provinceCode) {
        return programme
                .quota()
                .isFullWith(enrolments.takenPlaces(programme.code(), provinceCode).stream()
                        .filter(number -> number <= programme.quota().perProvince())
                        .count());
    }

    private void execute(String sql, String programmeCode, String provinceCode) {
        database.tell(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, programmeCode);
                statement.setString(2, provinceCode);
                statement.execute();
            }
        });
    }
}
