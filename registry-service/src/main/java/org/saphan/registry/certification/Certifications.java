package org.saphan.registry.certification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The certifications, those that hold and those that did.
@ApplicationScoped
class Certifications implements PanacheRepositoryBase<Certification, UUID> {

    Certification require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("certification", id));
    }

    List<CertificationDetails> of(UUID productId, LocalDate today) {
        return find("productId = ?1 order by id", productId).stream()
                .map(each -> each.detailsOn(today))
                .toList();
    }
}
