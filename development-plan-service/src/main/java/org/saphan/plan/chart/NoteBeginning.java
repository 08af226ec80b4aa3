package org.saphan.plan.chart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.saphan.http.BangkokDays;
import org.saphan.journal.known.KnownRows;
import org.saphan.plan.enrolment.EnrolmentChanged;
import org.saphan.plan.enrolment.EnrolmentState;

/// Notes the day on which an entrepreneur's development begins, in the transaction that begins it.
@ApplicationScoped
class NoteBeginning {

    private static final String NOTE = """
            insert into enrolment_begun (enrolment_id, begun_on) values (?, ?) on conflict (enrolment_id) do nothing""";

    private final KnownRows rows;
    private final Clock clock;

    NoteBeginning(KnownRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    void run(@Observes EnrolmentChanged changed) {
        if (changed.enrolment().state() != EnrolmentState.ENROLLED) {
            return;
        }
        var today = BangkokDays.today(clock);
        rows.write(NOTE, List.of(changed.enrolment().id()), (row, id) -> {
            row.setObject(1, id);
            row.setObject(2, today);
        });
    }
}
