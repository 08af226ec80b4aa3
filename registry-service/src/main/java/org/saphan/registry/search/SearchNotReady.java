package org.saphan.registry.search;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The index is being made; the register itself can be read and written meanwhile.
class SearchNotReady extends Refusal {

    SearchNotReady() {
        super(RefusalKind.UNAVAILABLE, Map.of());
    }
}
