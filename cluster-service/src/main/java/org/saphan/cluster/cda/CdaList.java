package org.saphan.cluster.cda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.PageRequest;

/// The CDAs with what they have to do today.
@ApplicationScoped
class CdaList {

    private final Cdas cdas;
    private final Workloads workloads;
    private final Clock clock;

    CdaList(Cdas cdas, Workloads workloads, Clock clock) {
        this.cdas = cdas;
        this.workloads = workloads;
        this.clock = clock;
    }

    CdaDetails require(UUID id) {
        var today = BangkokDays.today(clock);
        return cdas.require(id).details(today, workloads.of(id, today));
    }

    /// One row more than the page holds, where there are more; the oldest first.
    List<CdaDetails> matching(CdaFilter filter, PageRequest page) {
        var today = BangkokDays.today(clock);
        var found = workloads.matching(filter, today, page.afterIdOrFirst(), page.limit() + 1);
        var entries = cdas.byId(found.stream().map(Workloads.Workload::cdaId).toList());
        return found.stream()
                .flatMap(each ->
                        Optional.ofNullable(entries.get(each.cdaId()))
                                .map(cda -> cda.details(today, each.clusters()))
                                .stream())
                .toList();
    }
}
