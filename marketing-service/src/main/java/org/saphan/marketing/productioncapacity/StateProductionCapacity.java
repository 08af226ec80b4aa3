package org.saphan.marketing.productioncapacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.NotFound;
import org.saphan.journal.Journal;
import org.saphan.marketing.admission.MarketingDuties;
import org.saphan.marketing.known.registry.KnownProducts;

/// States how much of a product can be made in a month.
@ApplicationScoped
class StateProductionCapacity {

    private final KnownProducts products;
    private final MarketingDuties duties;
    private final ProductionCapacities capacities;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    StateProductionCapacity(
            KnownProducts products,
            MarketingDuties duties,
            ProductionCapacities capacities,
            Journal journal,
            CallingAgency caller,
            Clock clock) {
        this.products = products;
        this.duties = duties;
        this.capacities = capacities;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ProductionCapacityDetails run(UUID productId, NewProductionCapacity statement) {
        var owner = products.ownerOf(productId).orElseThrow(() -> new NotFound("product", productId));
        duties.require(statement.programmeCode(), owner);
        var capacity = ProductionCapacity.state(productId, statement, caller.code(), BangkokDays.today(clock));
        capacities.persistAndFlush(capacity);
        journal.record(new ProductionCapacityStated(capacity.published()));
        return capacity.details();
    }
}
