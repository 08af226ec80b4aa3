package org.saphan.plan.reservation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.saphan.http.NotFound;

/// The reservations, one for each plan that was ever approved with a cost.
@ApplicationScoped
class Reservations implements PanacheRepositoryBase<Reservation, UUID> {

    Reservation require(UUID planId) {
        return findByIdOptional(planId).orElseThrow(() -> new NotFound("reservation", planId));
    }

    /// The plan's reservation, or a new and empty one.
    Reservation of(UUID planId, String programmeCode) {
        return findByIdOptional(planId).orElseGet(() -> Reservation.of(planId, programmeCode));
    }
}
