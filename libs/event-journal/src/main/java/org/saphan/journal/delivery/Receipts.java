package org.saphan.journal.delivery;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Writes down what became of the calls.
@Singleton
class Receipts {

    private final Endpoints endpoints;
    private final Parcels parcels;
    private final RetrySchedule schedule;
    private final Clock clock;
    private final AtomicLong delivered = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong dead = new AtomicLong();

    Receipts(Endpoints endpoints, Parcels parcels, RetrySchedule schedule, Clock clock) {
        this.endpoints = endpoints;
        this.parcels = parcels;
        this.schedule = schedule;
        this.clock = clock;
    }

    /// How many events this process has delivered.
    long delivered() {
        return delivered.get();
    }

    /// How many calls of this process have failed.
    long failed() {
        return failed.get();
    }

    /// How many events this process has given up.
    long dead() {
        return dead.get();
    }

    void write(Connection session, List<Landed> landed) throws SQLException {
        if (landed.isEmpty()) {
            return;
        }
        session.setAutoCommit(false);
        for (var each : landed) {
            if (each.outcome().isTaken()) {
                taken(session, each);
            } else {
                notTaken(session, each);
            }
        }
        session.commit();
        session.setAutoCommit(true);
    }

    private void taken(Connection session, Landed each) throws SQLException {
        var now = clock.instant();
        parcels.settle(session, each.parcel(), WebhookDeliveryState.DELIVERED, each.outcome(), now);
        endpoints.succeeded(session, each.endpoint().id(), now);
        delivered.incrementAndGet();
    }

    private void notTaken(Connection session, Landed each) throws SQLException {
        var now = clock.instant();
        var endpoint = each.endpoint();
        var parcel = each.parcel();
        failed.incrementAndGet();
        endpoints.failed(session, endpoint.id(), each.outcome(), now, schedule.rest(endpoint, each.outcome(), now));
        if (each.outcome().isGone()) {
            endpoints.disable(session, endpoint.id(), WebhookDisabledBecause.GONE);
            parcels.putOff(session, parcel, each.outcome(), now);
            return;
        }
        var next = schedule.next(parcel.attempts(), each.outcome(), now);
        if (next.isPresent()) {
            parcels.putOff(session, parcel, each.outcome(), next.get());
        } else {
            parcels.settle(session, parcel, WebhookDeliveryState.DEAD, each.outcome(), now);
            dead.incrementAndGet();
        }
    }
}
