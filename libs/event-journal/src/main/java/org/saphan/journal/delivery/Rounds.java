package org.saphan.journal.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.saphan.journal.EventJson;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.fence.FenceReader;
import org.saphan.journal.fence.JournalEntry;
import org.saphan.journal.wire.CloudEvent;

/// One look at every webhook: what is new for it is put in its queue, and what is due is sent.
@Singleton
class Rounds {

    private static final int PAGE = 500;

    private final Endpoints endpoints;
    private final Parcels parcels;
    private final FenceReader reader;
    private final EndpointCall call;
    private final SubscriberAccess access;
    private final JournalSettings journal;
    private final WebhookSettings settings;
    private final Clock clock;

    Rounds(
            Endpoints endpoints,
            Parcels parcels,
            FenceReader reader,
            EndpointCall call,
            SubscriberAccess access,
            JournalSettings journal,
            WebhookSettings settings,
            Clock clock) {
        this.endpoints = endpoints;
        this.parcels = parcels;
        this.reader = reader;
        this.call = call;
        this.access = access;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param looks whether to look for news in the journal too
    /// @return whether there is more of it than was taken
    boolean make(Connection session, Flights flights, boolean looks) throws SQLException {
        var isMore = false;
        for (var endpoint : endpoints.active(session)) {
            if (!access.permits(endpoint.agency(), endpoint.clientId(), endpoint.authorisedAt())) {
                endpoints.disable(session, endpoint.id(), WebhookDisabledBecause.ACCESS_REVOKED);
                continue;
            }
            isMore |= looks && queue(session, endpoint);
            if (endpoint.mayBeCalled(clock.instant())) {
                send(session, endpoint, flights);
            }
        }
        return isMore;
    }

    /// Takes a page of the journal: what is wanted of it joins the queue in the same transaction in which the cursor
    /// moves.
    private boolean queue(Connection session, Endpoint endpoint) throws SQLException {
        var room = settings.window() - parcels.waiting(session, endpoint.id(), settings.window());
        if (room <= 0) {
            return false;
        }
        var page = reader.read(session, endpoint.cursor(), Math.min(room, PAGE));
        if (page.entries().isEmpty() && page.next().equals(endpoint.cursor())) {
            return false;
        }
        var wanted = page.entries().stream().filter(endpoint.filter()::takes).toList();
        session.setAutoCommit(false);
        if (endpoints.hold(session, endpoint.id())) {
            parcels.add(session, endpoint.id(), wanted, clock.instant());
            endpoints.advance(session, endpoint.id(), page.next());
        }
        session.commit();
        session.setAutoCommit(true);
        return !page.entries().isEmpty();
    }

    private void send(Connection session, Endpoint endpoint, Flights flights) throws SQLException {
        var room = room(endpoint, flights);
        if (room <= 0) {
            return;
        }
        var due = parcels.due(session, endpoint.id(), clock.instant(), room + flights.to(endpoint.id())).stream()
                .filter(each -> !flights.carry(each))
                .limit(room)
                .toList();
        if (due.isEmpty()) {
            return;
        }
        var entries = reader.at(session, due.stream().map(Parcel::position).toList()).stream()
                .collect(Collectors.toMap(JournalEntry::position, Function.identity()));
        for (var parcel : due) {
            var entry = entries.get(parcel.position());
            if (entry == null) {
                throw new IllegalStateException("the journal has lost its position " + parcel.position());
            }
            flights.start(
                    endpoint,
                    parcel,
                    () -> call.send(endpoint.target(), entry.eventId().toString(), body(entry)));
        }
    }

    private int room(Endpoint endpoint, Flights flights) {
        var ofEndpoint = (endpoint.isInTrouble() ? 1 : settings.atOncePerWebhook()) - flights.to(endpoint.id());
        return Math.min(ofEndpoint, settings.atOnce() - flights.all());
    }

    private String body(JournalEntry entry) {
        try {
            return EventJson.mapper().writeValueAsString(CloudEvent.of(entry, journal));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Forgets what nobody will ask for any more.
    void tidy(Connection session, Instant now) throws SQLException {
        parcels.forget(session, WebhookDeliveryState.DELIVERED, now.minus(settings.deliveredKept()));
        parcels.forget(session, WebhookDeliveryState.DEAD, now.minus(settings.deadKept()));
    }
}
