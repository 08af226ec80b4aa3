package org.saphan.marketing.productreach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// How far the goods of a product go, or of an entrepreneur that sells without naming one; as it was announced last.
@Entity
class ProductReach {

    @Id
    private UUID id;

    private @Nullable UUID productId;
    private UUID entrepreneurId;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    private @Nullable LocalDate since;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ReachPeriod> history;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ProductReach() {}

    static ProductReach of(Presence presence) {
        var made = new ProductReach();
        made.id = presence.productId() == null ? presence.entrepreneurId() : presence.productId();
        made.productId = presence.productId();
        made.entrepreneurId = presence.entrepreneurId();
        made.reach = Reach.LOCAL;
        made.history = new ArrayList<>();
        return made;
    }

    /// Whether anything is otherwise than it was.
    boolean update(UUID entrepreneur, ReachHistory now) {
        if (entrepreneurId.equals(entrepreneur) && history.equals(now.periods())) {
            return false;
        }
        entrepreneurId = entrepreneur;
        reach = now.now();
        since = now.since();
        history = new ArrayList<>(now.periods());
        return true;
    }

    UUID entrepreneurId() {
        return entrepreneurId;
    }

    ProductReachPublished published() {
        return new ProductReachPublished(productId, entrepreneurId, reach, since, List.copyOf(history), id, version);
    }
}
