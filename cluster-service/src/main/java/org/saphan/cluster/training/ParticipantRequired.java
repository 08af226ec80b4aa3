package org.saphan.cluster.training;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// A result is of somebody that did not take part.
class ParticipantRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    ParticipantRequired(List<Violation> strangers) {
        super(RefusalKind.UNPROCESSABLE, Map.of(), strangers);
    }
}
