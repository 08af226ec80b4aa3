package org.saphan.plan.plandecision;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// An own sales channel is claimed, but marketing's events tell of none (S1-05).
class OwnChannelUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    OwnChannelUnknown(UUID entrepreneur) {
        super(RefusalKind.UNPROCESSABLE, Map.of("entrepreneur", entrepreneur));
    }
}
