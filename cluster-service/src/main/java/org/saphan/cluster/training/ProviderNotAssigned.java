package org.saphan.cluster.training;

import java.time.LocalDate;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The service provider was not assigned to the cluster on all days of the training.
class ProviderNotAssigned extends Refusal {

    private static final long serialVersionUID = 1L;

    ProviderNotAssigned(LocalDate startsOn, LocalDate endsOn) {
        super(RefusalKind.UNPROCESSABLE, Map.of("startsOn", startsOn, "endsOn", endsOn));
    }
}
