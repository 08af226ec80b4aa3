package org.saphan.plan.communityproject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// What other features may ask about community projects.
@ApplicationScoped
public class CommunityProjectQueries {

    private final CommunityProjects projects;

    CommunityProjectQueries(CommunityProjects projects) {
        this.projects = projects;
    }

    /// The project with this id; an unknown one is refused as not found.
    public ProjectFacts require(UUID projectId) {
        return projects.require(projectId).facts();
    }

    /// Whether the enrolment's project was carried out.
    public boolean isDone(UUID enrolmentId) {
        return projects.isDone(enrolmentId);
    }
}
