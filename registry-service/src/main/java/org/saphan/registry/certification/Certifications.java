package org.saphan.registry.certification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;

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

    /// One row more than the page holds, where there are more.
    List<Certification> matching(CertificationFilter filter, LocalDate today, PageRequest page) {
        var conditions = filter.conditions(today).and("c.id > ?", page.afterId());
        var query = getEntityManager()
                .createNativeQuery(
                        "select c.* from certification c" + conditions.where() + " order by c.id", Certification.class);
        conditions.bind(query::setParameter);
        @SuppressWarnings("unchecked") // a native query of certifications
        var rows = (List<Certification>) query.setMaxResults(page.limit() + 1).getResultList();
        return rows;
    }
}
