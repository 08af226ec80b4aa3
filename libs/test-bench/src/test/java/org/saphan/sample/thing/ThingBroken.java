package org.saphan.sample.thing;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.http.Violation;

/// The thing is broken.
class ThingBroken extends Refusal {

    private static final long serialVersionUID = 1L;

    ThingBroken(String name) {
        super(RefusalKind.UNPROCESSABLE, Map.of("name", name), List.of(Violation.of("/name", "THING_SMALL")));
    }
}
