package org.saphan.plan.communityproject;

import java.util.Map;
import java.util.UUID;
import org.saphan.http.Refusal;
import org.saphan.http.RefusalKind;

/// The project is not in a state that allows this.
class ProjectStateForbids extends Refusal {

    private static final long serialVersionUID = 1L;

    ProjectStateForbids(UUID project, ProjectState state) {
        super(RefusalKind.CONFLICT, Map.of("project", project, "state", state.name()));
    }
}
