package org.saphan.registry.admission;

import java.util.Map;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The request is decided, withdrawn or revoked, or not decided yet.
class AdmissionNotInState extends Refusal {

    private static final long serialVersionUID = 1L;

    AdmissionNotInState(AdmissionStage state) {
        super(RefusalKind.CONFLICT, Map.of("state", state.name()));
    }
}
