package org.saphan.marketing.channel;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// More places of the channel are taken than it shall have.
class CapacityTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    CapacityTaken(int capacity, int taken) {
        super(RefusalKind.CONFLICT, Map.of("capacity", capacity, "taken", taken));
    }
}
