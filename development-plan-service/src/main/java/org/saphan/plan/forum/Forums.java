package org.saphan.plan.forum;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saphan.http.NotFound;
import org.saphan.plan.partnercomment.CommentSubject;
import org.saphan.plan.partnercomment.CommentedKind;

/// The forums.
@ApplicationScoped
class Forums implements PanacheRepositoryBase<Forum, UUID>, CommentSubject {

    Forum require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("forum", id));
    }

    Optional<Forum> numbered(UUID enrolmentId, int number) {
        return find("enrolmentId = ?1 and number = ?2", enrolmentId, number).firstResultOptional();
    }

    List<ForumDetails> ofEnrolment(UUID enrolmentId) {
        return find("enrolmentId = ?1 order by number", enrolmentId).list().stream()
                .map(Forum::details)
                .toList();
    }

    @Override
    public CommentedKind kind() {
        return CommentedKind.FORUM;
    }

    @Override
    public boolean isOf(UUID subjectId, UUID enrolmentId) {
        return count("id = ?1 and enrolmentId = ?2", subjectId, enrolmentId) > 0;
    }
}
