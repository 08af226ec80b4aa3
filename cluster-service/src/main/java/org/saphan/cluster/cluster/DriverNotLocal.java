package org.saphan.cluster.cluster;

import java.util.List;
import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// A new cluster of one province is driven from inside it, and not by OSMEP (C5).
class DriverNotLocal extends Refusal {

    private static final long serialVersionUID = 1L;

    DriverNotLocal(String driver, List<String> provinces) {
        super(RefusalKind.UNPROCESSABLE, Map.of("driver", driver, "provinces", String.join(", ", provinces)));
    }
}
