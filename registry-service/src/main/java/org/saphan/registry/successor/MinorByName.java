package org.saphan.registry.successor;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The name of a minor is not kept (PDPA s. 20).
class MinorByName extends Refusal {

    private static final long serialVersionUID = 1L;

    MinorByName(int ofAge) {
        super(RefusalKind.UNPROCESSABLE, Map.of("ofAge", ofAge));
    }
}
