package org.saphan.marketing.productioncapacity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.marketing.requirement.GoodsUnit;

/// How much of a product can be made in a month, as one agency stated it.
@Entity
class ProductionCapacity {

    @Id
    private UUID id;

    private UUID productId;
    private @Nullable String programmeCode;
    private int quantity;

    @Enumerated(EnumType.STRING)
    private GoodsUnit unit;

    private LocalDate statedOn;
    private String evidence;
    private String recordedBy;
    private LocalDate recordedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ProductionCapacity() {}

    static ProductionCapacity state(UUID productId, NewProductionCapacity statement, String agency, LocalDate today) {
        if (statement.statedOn().isAfter(today)) {
            throw new StatedInFuture(statement.statedOn());
        }
        var capacity = new ProductionCapacity();
        capacity.id = Ids.next();
        capacity.productId = productId;
        capacity.programmeCode = statement.programmeCode();
        capacity.quantity = statement.quantity();
        capacity.unit = statement.unit();
        capacity.statedOn = statement.statedOn();
        capacity.evidence = statement.evidence();
        capacity.recordedBy = agency;
        capacity.recordedOn = today;
        return capacity;
    }

    UUID id() {
        return id;
    }

    ProductionCapacityPublished published() {
        return new ProductionCapacityPublished(id, productId, programmeCode, quantity, unit, statedOn, version);
    }

    ProductionCapacityDetails details() {
        return new ProductionCapacityDetails(
                id, productId, programmeCode, quantity, unit, statedOn, evidence, recordedBy, recordedOn, version);
    }
}
