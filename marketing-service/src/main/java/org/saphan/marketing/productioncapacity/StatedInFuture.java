package org.saphan.marketing.productioncapacity;

import java.time.LocalDate;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// Nobody has seen yet what holds as of a day to come.
class StatedInFuture extends Refusal {

    private static final long serialVersionUID = 1L;

    StatedInFuture(LocalDate statedOn) {
        super(RefusalKind.UNPROCESSABLE, Map.of("statedOn", statedOn));
    }
}
