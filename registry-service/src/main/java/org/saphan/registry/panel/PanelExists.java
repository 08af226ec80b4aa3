package org.saphan.registry.panel;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.registry.opcround.CommitteeLevel;

/// The round has this committee already.
class PanelExists extends Refusal {

    private static final long serialVersionUID = 1L;

    public PanelExists(int yearBE, CommitteeLevel level) {
        super(RefusalKind.CONFLICT, Map.of("yearBE", Integer.toString(yearBE), "level", level.name()));
    }
}
