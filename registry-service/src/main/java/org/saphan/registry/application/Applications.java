package org.saphan.registry.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The applications of all rounds.
@ApplicationScoped
class Applications implements PanacheRepositoryBase<Application, UUID> {

    Application require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    /// The application, which nobody else changes until the transaction ends.
    Application requireForDecision(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    boolean isEntered(UUID productId, int yearBE) {
        return of(productId, yearBE).isPresent();
    }

    /// The application of a product in a round that was not withdrawn.
    Optional<Application> of(UUID productId, int yearBE) {
        return find(
                        "productId = ?1 and roundYearBe = ?2 and state <> ?3",
                        productId,
                        yearBE,
                        ApplicationStage.WITHDRAWN)
                .firstResultOptional();
    }

    /// One row more than the page holds, where there are more, in the order of their submission.
    List<ApplicationDetails> of(int yearBE, ApplicationFilter filter) {
        var query = new StringBuilder("roundYearBe = :year and id > :after");
        var wanted = new HashMap<String, Object>();
        wanted.put("year", yearBE);
        wanted.put("after", filter.afterIdOrFirst());
        if (filter.state != null) {
            query.append(" and state = :state");
            wanted.put("state", filter.state);
        }
        if (filter.province != null) {
            query.append(" and provinceCode = :province");
            wanted.put("province", filter.province);
        }
        return find(query + " order by id", wanted).page(0, filter.limit() + 1).stream()
                .map(Application::details)
                .toList();
    }

    private static NotFound absent(UUID id) {
        return new NotFound("application", id);
    }
}
