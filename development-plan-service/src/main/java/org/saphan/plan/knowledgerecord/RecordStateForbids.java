package org.saphan.plan.knowledgerecord;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The record is not in a state that allows this.
class RecordStateForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    RecordStateForbids(UUID entry, RecordState state) {
        super(RefusalKind.CONFLICT, Map.of("record", entry, "state", state.name()));
    }
}
