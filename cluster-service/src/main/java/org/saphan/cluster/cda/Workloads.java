package org.saphan.cluster.cda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saphan.journal.known.KnownRows;

/// How many clusters CDAs help on a day.
@ApplicationScoped
class Workloads {

    private static final String WORKLOAD = """
            (select count(distinct a.cluster_id) from assignment a where a.cda_id = c.id and a.ended_on is null
            and a.starts_on <= ? and (a.ends_on is null or a.ends_on >= ?))""";

    private static final String OF_ONE = "select " + WORKLOAD + " from cda c where c.id = ?";

    private static final String MATCHING = """
            select w.id, w.workload from (select c.*, %s as workload from cda c where c.retired_on is null) w
            where w.id > ? and w.agency like ?
            and (cast(? as text) is null or cardinality(w.sectors) = 0 or ? = any (w.sectors))
            and (cast(? as text) is null or cardinality(w.province_codes) = 0 or ? = any (w.province_codes))
            and (cast(? as boolean) is null or (w.workload < w.most_clusters) = ?)
            order by w.id limit ?""".formatted(WORKLOAD);

    private final KnownRows rows;

    Workloads(KnownRows rows) {
        this.rows = rows;
    }

    int of(UUID cdaId, LocalDate day) {
        return rows.first(OF_ONE, row -> row.getInt(1), day, day, cdaId).orElse(0);
    }

    /// Of those that fit the filter and have not retired, in the order of their ids.
    List<Workload> matching(CdaFilter filter, LocalDate day, UUID after, int most) {
        return rows.list(
                MATCHING,
                row -> new Workload(row.getObject("id", UUID.class), row.getInt("workload")),
                day,
                day,
                after,
                filter.agency == null ? "%" : filter.agency,
                filter.sector,
                filter.sector,
                filter.province,
                filter.province,
                filter.free,
                filter.free,
                most);
    }

    /// How many clusters one CDA helps.
    record Workload(UUID cdaId, int clusters) {}
}
