package org.saphan.plan.communityproject;

import java.util.UUID;

/// What other features need of a community project.
public record ProjectFacts(
        UUID projectId, UUID enrolmentId, String programmeCode, String provinceCode, ProjectState state) {

    /// Refuses a project that was not chosen, or is done.
    public void requireUnderWay() {
        if (state != ProjectState.CHOSEN && state != ProjectState.RUNNING) {
            throw new ProjectStateForbids(projectId, state);
        }
    }
}
