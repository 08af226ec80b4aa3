package org.saphan.registry.application;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The application is not in a state that allows this.
class ApplicationStateForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    public ApplicationStateForbids(ApplicationStage state) {
        super(RefusalKind.CONFLICT, Map.of("state", state.name()));
    }
}
