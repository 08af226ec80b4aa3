package org.saphan.plan.communityproject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.saphan.journal.Journal;

/// Records what happened to a community project.
@ApplicationScoped
class ProjectJournal {

    private final CommunityProjects projects;
    private final Journal journal;

    ProjectJournal(CommunityProjects projects, Journal journal) {
        this.projects = projects;
        this.journal = journal;
    }

    /// Flushes first: the event carries the version after the change.
    CommunityProjectDetails record(
            CommunityProject project, Function<CommunityProjectPublished, CommunityProjectEvent> event) {
        projects.persistAndFlush(project);
        journal.record(event.apply(project.published()));
        return project.details();
    }
}
