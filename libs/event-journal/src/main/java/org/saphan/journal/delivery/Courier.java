package org.saphan.journal.delivery;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.saphan.journal.database.Database;
import org.saphan.journal.database.SessionLock;
import org.saphan.journal.pace.Backoff;
import org.saphan.journal.pace.CommitSignal;
import org.saphan.journal.pace.Worker;

/// Brings events to the webhooks. It is elected, serves a term until something fails, and stands again.
@Singleton
public class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class);
    private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(2);
    private static final Duration LOOK_UP = Duration.ofMillis(50);
    private static final Duration TIDYING = Duration.ofMinutes(10);
    private static final long DELIVERY = 0x5a_9a_a1_de_11_7eL;

    private final Database database;
    private final Rounds rounds;
    private final Receipts receipts;
    private final CommitSignal signal;
    private final WebhookSettings settings;
    private final Clock clock;
    private final Backoff backoff = new Backoff(Duration.ofMillis(100), LONGEST_BACKOFF);
    private final Worker worker = new Worker("webhooks", this::run);
    private volatile boolean delivers;
    private boolean hasFailed;
    private long tidyAt = System.nanoTime();

    Courier(
            Database database,
            Rounds rounds,
            Receipts receipts,
            CommitSignal signal,
            WebhookSettings settings,
            Clock clock) {
        this.database = database;
        this.rounds = rounds;
        this.receipts = receipts;
        this.signal = signal;
        this.settings = settings;
        this.clock = clock;
    }

    /// Whether this process is the one that delivers.
    public boolean delivers() {
        return delivers;
    }

    /// Begins, unless a setting says otherwise.
    public void start() {
        if (settings.enabled()) {
            worker.start();
        }
    }

    /// Ends after the round at hand; calls that are under way are made again by the next.
    public void stop() {
        worker.end();
        signal.raise();
        worker.stop();
    }

    private void run() {
        while (worker.running()) {
            try {
                stand();
            } catch (InterruptedException interrupted) {
                worker.end();
            } catch (SQLException | RuntimeException failure) {
                failed(failure);
            } finally {
                delivers = false;
            }
        }
    }

    private void stand() throws SQLException, InterruptedException {
        var taken = SessionLock.tryTake(database, DELIVERY);
        if (taken.isEmpty()) {
            worker.rest(settings.poll());
            return;
        }
        try (var lock = taken.get()) {
            delivers = true;
            serve(lock.session());
        }
    }

    private void serve(Connection session) throws SQLException, InterruptedException {
        var flights = new Flights();
        var seen = -1L;
        var lookAt = System.nanoTime();
        while (worker.running()) {
            var count = signal.count();
            var looks = count != seen || System.nanoTime() - lookAt >= 0;
            seen = count;
            if (looks) {
                lookAt = System.nanoTime() + settings.poll().toNanos();
            }
            var isMore = rounds.make(session, flights, looks);
            land(session, flights, isMore ? Duration.ZERO : LOOK_UP);
            if (isMore) {
                lookAt = System.nanoTime();
            } else if (!flights.areUnderWay()) {
                signal.awaitAfter(seen, settings.poll());
            }
            tidy(session);
            recovered();
        }
    }

    private void land(Connection session, Flights flights, Duration atMost) throws SQLException, InterruptedException {
        if (flights.areUnderWay()) {
            var landed = flights.await(atMost);
            receipts.write(session, landed);
            landed.forEach(flights::end);
        }
    }

    private void tidy(Connection session) throws SQLException {
        if (System.nanoTime() - tidyAt >= 0) {
            rounds.tidy(session, clock.instant());
            tidyAt = System.nanoTime() + TIDYING.toNanos();
        }
    }

    private void failed(Exception failure) {
        if (!hasFailed) {
            LOG.errorf("webhooks are not delivered: %s", failure);
        }
        hasFailed = true;
        worker.rest(backoff.next());
    }

    private void recovered() {
        hasFailed = false;
        backoff.reset();
    }
}
