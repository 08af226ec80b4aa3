package org.saphan.plan.enrolledproduct;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The products that take part in programmes.
@ApplicationScoped
class EnrolledProducts implements PanacheRepositoryBase<EnrolledProduct, UUID> {

    EnrolledProduct require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("enrolled product", id));
    }

    /// The product's part, held until the transaction ends.
    EnrolledProduct hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("enrolled product", id));
    }

    boolean takesPart(String programmeCode, UUID productId) {
        return count("programmeCode = ?1 and productId = ?2 and removedOn is null", programmeCode, productId) > 0;
    }

    List<EnrolledProductDetails> ofEnrolment(UUID enrolmentId) {
        return list("enrolmentId = ?1 order by id", enrolmentId).stream()
                .map(EnrolledProduct::details)
                .toList();
    }
}
