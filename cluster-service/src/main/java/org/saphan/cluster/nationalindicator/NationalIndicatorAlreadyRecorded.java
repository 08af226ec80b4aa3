package org.saphan.cluster.nationalindicator;

import java.time.LocalDate;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// One value of a figure stands for each day.
class NationalIndicatorAlreadyRecorded extends Refusal {

    private static final long serialVersionUID = 1L;

    NationalIndicatorAlreadyRecorded(String indicator, LocalDate asOf) {
        super(RefusalKind.CONFLICT, Map.of("indicator", indicator, "asOf", asOf));
    }
}
