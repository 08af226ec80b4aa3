package org.saphan.registry.importrows;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphan.http.BangkokDays;
import org.saphan.registry.consent.ConsentPurpose;

/// Rows of consents; the entrepreneur is named by its external number. A row about a consent that stands already, given
/// on the same day, can take it back.
@ApplicationScoped
class ConsentRows implements RowKind {

    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_TEXT = 500;

    private final Clock clock;

    ConsentRows(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CONSENTS;
    }

    @Override
    public List<String> columns() {
        return List.of("entrepreneurExternalNo", "purpose", "grantedOn", "evidence", "withdrawnOn", "withdrawalReason");
    }

    @Override
    public List<String> example() {
        return List.of("G-0001", "MARKETING", "2010-05-01", "Form 12/2553, district office", "", "");
    }

    @Override
    public RowReader reader(ImportScope scope) {
        var today = BangkokDays.today(clock);
        return (cells, staged) -> read(cells, staged, today);
    }

    private static void read(Cells cells, CopyText staged, LocalDate today) {
        var granted = cells.required("grantedOn", past(cells, "grantedOn", today));
        var withdrawn = past(cells, "withdrawnOn", today);
        var reason = cells.text("withdrawalReason", LONGEST_TEXT);
        staged.add(cells.requiredText("entrepreneurExternalNo", LONGEST_NUMBER))
                .add(cells.required("purpose", cells.choice("purpose", ConsentPurpose.class)))
                .add(granted)
                .add(cells.requiredText("evidence", LONGEST_TEXT))
                .add(withdrawn)
                .add(reason);
        if (granted != null && withdrawn != null && withdrawn.isBefore(granted)) {
            cells.refuse("withdrawnOn", "BEFORE_GRANTED_ON");
        }
        if (reason != null && withdrawn == null) {
            cells.required("withdrawnOn", withdrawn);
        }
    }

    private static @Nullable LocalDate past(Cells cells, String column, LocalDate today) {
        var day = cells.day(column);
        if (day != null && day.isAfter(today)) {
            cells.refuse(column, "PAST_OR_PRESENT");
        }
        return day;
    }
}
