package org.saphan.journal.source;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.saphan.journal.database.Database;
import org.saphan.journal.database.DatabaseFailure;
import org.saphan.journal.database.SessionLock;
import org.saphan.journal.learning.Lags;
import org.saphan.journal.learning.Learner;
import org.saphan.journal.pace.Backoff;
import org.saphan.journal.pace.Worker;

/// Feeds the copies of what one owner announces. It is elected, serves a term until something fails, and stands again.
public final class SourceReader {

    private static final Logger LOG = Logger.getLogger(SourceReader.class);
    private static final long READING = 0x5a_9a_5e_ed_00_00_00_00L;
    private static final Duration STAND_AGAIN = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Source source;
    private final Database database;
    private final Learner learner;
    private final Lags lags;
    private final Supplier<SourceClient> clients;
    private final Backoff backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(5));
    private final Worker worker;
    private volatile SourceState state = SourceState.OFF;
    private volatile String trouble = "";

    SourceReader(Source source, Database database, Learner learner, Lags lags, Supplier<SourceClient> clients) {
        this.source = source;
        this.database = database;
        this.learner = learner;
        this.lags = lags;
        this.clients = clients;
        this.worker = new Worker("source-" + source.owner(), this::run);
    }

    /// The service that is read from: `registry`.
    public String owner() {
        return source.owner();
    }

    public SourceState state() {
        return state;
    }

    /// Whether the copies go on, here or in another process.
    public boolean isWell() {
        return state == SourceState.READING || state == SourceState.STANDBY;
    }

    /// Why it does not read; empty while it does.
    public String trouble() {
        return trouble;
    }

    void start() {
        worker.start();
    }

    /// Asks it to end after what is at hand.
    void end() {
        worker.end();
    }

    void stop() {
        worker.stop();
    }

    private void run() {
        try {
            while (worker.running()) {
                term();
            }
        } finally {
            became(SourceState.OFF, "");
        }
    }

    private void term() {
        try {
            stand();
        } catch (SourceFailure failure) {
            failed(failure.state(), failure.reason(), failure.rest());
        } catch (SQLException | DatabaseFailure failure) {
            failed(SourceState.DATABASE_AWAY, failure.toString(), Duration.ZERO);
        } catch (InterruptedException interrupted) {
            worker.end();
        } catch (RuntimeException failure) {
            failed(SourceState.FAILED, failure.toString(), Duration.ZERO);
        }
    }

    private void stand() throws SQLException, InterruptedException {
        var taken = SessionLock.tryTake(database, READING + Integer.toUnsignedLong(owner().hashCode()));
        if (taken.isEmpty()) {
            became(SourceState.STANDBY, "");
            source.topics().forEach(lags::forget);
            worker.rest(STAND_AGAIN);
            return;
        }
        try (var lock = taken.get();
                var client = clients.get()) {
            serve(new Feeding(source, new Bookmarks(lock.session(), source), client, learner, lags, worker));
        }
    }

    private void serve(Feeding feeding) throws SQLException, InterruptedException {
        while (worker.running()) {
            var round = feeding.round();
            if (round.resting()) {
                became(SourceState.TOPIC_RESTING, "a topic cannot be learnt");
                worker.rest(backoff.next());
            } else {
                became(SourceState.READING, "");
                backoff.reset();
                if (round.apart() && round.learnt() == 0) {
                    worker.rest(PAUSE);
                }
            }
        }
    }

    private void failed(SourceState now, String why, Duration rest) {
        if (state != now || !trouble.equals(why)) {
            LOG.errorf("the feed of %s is not read (%s after %s): %s", owner(), now, state, why);
        }
        became(now, why);
        var next = backoff.next();
        worker.rest(next.compareTo(rest) < 0 ? rest : next);
    }

    private void became(SourceState now, String why) {
        state = now;
        trouble = why;
    }
}
