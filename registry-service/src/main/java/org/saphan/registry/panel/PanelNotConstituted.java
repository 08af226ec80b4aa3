package org.saphan.registry.panel;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;
import org.saphan.registry.opcround.CommitteeLevel;

/// There is no committee yet that could decide.
class PanelNotConstituted extends Refusal {

    private static final long serialVersionUID = 1L;

    public PanelNotConstituted(int yearBE, CommitteeLevel level) {
        super(RefusalKind.CONFLICT, Map.of("yearBE", Integer.toString(yearBE), "level", level.name()));
    }
}
