package org.saphan.plan.graduation;

import java.time.LocalDate;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Nobody graduates before the day on which the development was completed.
public class GraduatedBeforeCompletion extends Refusal {

    private static final long serialVersionUID = 1L;

    private GraduatedBeforeCompletion(LocalDate completedOn) {
        super(RefusalKind.UNPROCESSABLE, Map.of("completedOn", completedOn));
    }

    /// Refuses a day of graduation before that of the completion.
    public static void check(LocalDate graduatedOn, LocalDate completedOn) {
        if (graduatedOn.isBefore(completedOn)) {
            throw new GraduatedBeforeCompletion(completedOn);
        }
    }
}
