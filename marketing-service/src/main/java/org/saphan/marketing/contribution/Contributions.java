package org.saphan.marketing.contribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.http.NotFound;
import org.saphan.http.PageRequest;

/// The contributions.
@ApplicationScoped
class Contributions implements PanacheRepositoryBase<Contribution, UUID> {

    private final CallingAgency caller;

    Contributions(CallingAgency caller) {
        this.caller = caller;
    }

    Contribution require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("contribution", id));
    }

    /// The caller's own contribution, which nobody else changes until the transaction ends.
    ///
    /// @throws DutyRequired when it is another agency's
    Contribution holdOwn(UUID id) {
        var contribution = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("contribution", id));
        if (!contribution.agency().equals(caller.code())) {
            throw new DutyRequired(caller.code(), "CONTRIBUTOR", contribution.programmeCode());
        }
        return contribution;
    }

    /// One row more than the page holds, where there are more; the oldest first.
    List<Contribution> matching(String programmeCode, ContributionFilter filter, PageRequest page) {
        var query = new StringBuilder("programmeCode = ?1 and id > ?2");
        var values = new ArrayList<Object>(List.of(programmeCode, page.afterIdOrFirst()));
        filter.conditions().forEach((condition, value) -> {
            values.add(value);
            query.append(" and ").append(condition.replace("?", "?" + values.size()));
        });
        return find(query + filter.inState() + " order by id", values.toArray())
                .page(0, page.limit() + 1)
                .list();
    }
}
