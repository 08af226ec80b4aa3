package org.saphan.plan.knowledgerecord;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saphan.http.NotFound;

/// The knowledge records.
@ApplicationScoped
class KnowledgeRecords implements PanacheRepositoryBase<KnowledgeRecord, UUID> {

    KnowledgeRecord require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("knowledge-record", id));
    }

    List<KnowledgeRecordDetails> ofEnrolment(UUID enrolmentId) {
        return find("enrolmentId = ?1 order by id", enrolmentId).list().stream()
                .map(KnowledgeRecord::details)
                .toList();
    }

    /// What a search shows of these, by id.
    Map<UUID, KnowledgeRecordSummary> summaries(Collection<UUID> ids) {
        return list("id in ?1", ids).stream()
                .collect(Collectors.toMap(KnowledgeRecord::id, KnowledgeRecord::summary));
    }
}
