package org.saphan.plan.partnercomment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.plan.Conditions;

/// The comments of the partner agencies.
@ApplicationScoped
class PartnerComments implements PanacheRepositoryBase<PartnerComment, UUID> {

    PartnerComment require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("partner-comment", id));
    }

    /// One more than the limit where there are more.
    List<PartnerComment> page(
            UUID enrolmentId,
            @Nullable CommentedKind on,
            @Nullable UUID subjectId,
            @Nullable UUID after,
            int limit) {
        var wanted = new Conditions()
                .with("enrolmentId = :enrolment", "enrolment", enrolmentId)
                .with("subjectKind = :kind", "kind", on)
                .with("subjectId = :subject", "subject", subjectId)
                .with("id > :after", "after", after);
        return find(wanted.inOrderOf("id"), wanted.values()).page(0, limit + 1).list();
    }
}
