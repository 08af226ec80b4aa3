package org.saphan.cluster.alignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.http.NotFound;

/// The alignments.
@ApplicationScoped
class Alignments implements PanacheRepositoryBase<Alignment, UUID> {

    Alignment require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("alignment", id));
    }

    /// @throws AlreadyAligned when the cluster is aligned with that strategy
    void add(Alignment alignment) {
        try {
            persistAndFlush(alignment);
        } catch (ConstraintViolationException broken) {
            var details = alignment.details();
            throw "alignment_once".equals(broken.getConstraintName())
                    ? new AlreadyAligned(details.plan(), details.strategy())
                    : broken;
        }
    }

    List<AlignmentDetails> of(UUID clusterId) {
        return find("clusterId = ?1 order by plan, id", clusterId).stream()
                .map(Alignment::details)
                .toList();
    }
}
