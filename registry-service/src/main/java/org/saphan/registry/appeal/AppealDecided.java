package org.saphan.registry.appeal;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The appeal was upheld or dismissed before.
class AppealDecided extends Refusal {

    private static final long serialVersionUID = 1L;

    public AppealDecided(AppealStage state) {
        super(RefusalKind.CONFLICT, Map.of("state", state.name()));
    }
}
