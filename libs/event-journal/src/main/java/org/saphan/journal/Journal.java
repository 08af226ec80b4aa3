package org.saphan.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.saphan.journal.database.Database;
import org.saphan.journal.pace.CommitSignal;

/// Where a service records what happened.
@ApplicationScoped
public class Journal {

    private static final String INSERT = """
            insert into journal (type, subject, sequence, occurred_at, agency, correlation_id, traceparent, data)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /// Kafka takes messages of up to a million bytes, headers included, and a larger one would block all after it.
    private static final int MOST_BYTES = 900_000;

    private final Database database;
    private final TransactionSynchronizationRegistry transaction;
    private final CommitSignal signal;
    private final CurrentCause cause;
    private final FactTypes types;
    private final Clock clock;

    Journal(
            Database database,
            TransactionSynchronizationRegistry transaction,
            CommitSignal signal,
            CurrentCause cause,
            FactTypes types,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.signal = signal;
        this.cause = cause;
        this.types = types;
        this.clock = clock;
    }

    /// Records the event in the caller's transaction: it exists if and only if the change is committed. An
    /// aggregate has at most one event a transaction, recorded after the change was flushed, so that the sequence
    /// is the new version.
    ///
    /// @throws IllegalStateException outside a transaction
    /// @throws IllegalArgumentException when the state is larger than 900,000 bytes of JSON
    public void record(Event event) {
        announceAfterCommit();
        var type = types.of(event);
        var state = event.state();
        var cause = this.cause.get();
        var data = data(state);
        database.tell(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                insert.setString(1, type.toString());
                insert.setString(2, state.subject());
                insert.setLong(3, state.sequence());
                insert.setObject(4, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                insert.setString(5, cause.agency());
                insert.setString(6, cause.correlationId());
                insert.setString(7, cause.traceparent());
                insert.setString(8, data);
                insert.executeUpdate();
            }
        });
    }

    /// Wakes the relay when the caller's transaction is committed. [#record] does so by itself; a set-based
    /// producer that writes to the `journal` table in SQL may call it, so that its events need not wait for the
    /// relay's next look.
    ///
    /// @throws IllegalStateException outside a transaction
    public void announceAfterCommit() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is recorded in the transaction of its change, and there is none");
        }
        if (transaction.getResource(Journal.class) == null) {
            transaction.putResource(Journal.class, true);
            transaction.registerInterposedSynchronization(new Announcement());
        }
    }

    private static String data(EventState state) {
        var data = EventJson.write(state);
        if (data.getBytes(UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException(state.getClass() + " is too large to be announced");
        }
        return data;
    }

    private final class Announcement implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.raise();
            }
        }
    }
}
