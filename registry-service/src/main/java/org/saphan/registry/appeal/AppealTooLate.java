package org.saphan.registry.appeal;

import java.time.LocalDate;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The time for an appeal is over.
class AppealTooLate extends Refusal {

    private static final long serialVersionUID = 1L;

    public AppealTooLate(LocalDate lastDay) {
        super(RefusalKind.CONFLICT, Map.of("lastDay", lastDay));
    }
}
