package org.saphan.registry.table;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// As many tables as may be are being read right now.
class TooManyTables extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyTables(int most) {
        super(RefusalKind.UNAVAILABLE, Map.of("most", most));
    }
}
