package org.saphan.plan.communityproject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.saphan.http.NotFound;
import org.saphan.plan.partnercomment.CommentSubject;
import org.saphan.plan.partnercomment.CommentedKind;

/// The community projects.
@ApplicationScoped
class CommunityProjects implements PanacheRepositoryBase<CommunityProject, UUID>, CommentSubject {

    private static final Set<ProjectState> WANTED =
            Set.of(ProjectState.CHOSEN, ProjectState.RUNNING, ProjectState.DONE);

    CommunityProject require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("community-project", id));
    }

    List<CommunityProjectDetails> ofEnrolment(UUID enrolmentId) {
        return find("enrolmentId = ?1 order by id", enrolmentId).list().stream()
                .map(CommunityProject::details)
                .toList();
    }

    List<CommunityProject> proposed(UUID enrolmentId) {
        return list("enrolmentId = ?1 and state = PROPOSED order by id", enrolmentId);
    }

    boolean hasChosen(UUID enrolmentId) {
        return count("enrolmentId = ?1 and state in ?2", enrolmentId, WANTED) > 0;
    }

    boolean isDone(UUID enrolmentId) {
        return count("enrolmentId = ?1 and state = DONE", enrolmentId) > 0;
    }

    @Override
    public CommentedKind kind() {
        return CommentedKind.PROJECT;
    }

    @Override
    public boolean isOf(UUID subjectId, UUID enrolmentId) {
        return count("id = ?1 and enrolmentId = ?2", subjectId, enrolmentId) > 0;
    }
}
