package org.saphan.registry.registerimport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.saphan.http.DatabaseFaults;
import org.saphan.registry.turn.Turn;
import org.saphan.registry.turn.Turns;

/// The thread that runs imports, one after the other, the oldest first. A request's commit wakes it; it also
/// looks by itself, for jobs of another process and for those that a fault interrupted.
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int MOST_ATTEMPTS = 3;

    private final RegisterImports imports;
    private final RunImport run;
    private final EndImport end;
    private final Turns turns;
    private final ImportSettings settings;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private @Nullable UUID lastFailed;
    private int attempts;

    ImportWorker(RegisterImports imports, RunImport run, EndImport end, Turns turns, ImportSettings settings) {
        this.imports = imports;
        this.run = run;
        this.end = end;
        this.turns = turns;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stop();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportRequested requested) {
        bell.release();
    }

    void start() {
        var worker = Thread.ofPlatform().daemon().name("imports").unstarted(this::work);
        thread = worker; // before it looks whether it is wanted
        worker.start();
    }

    /// Lets the chunk that is under way end, and rests.
    void stop() throws InterruptedException {
        var working = thread;
        thread = null;
        bell.release();
        if (working != null) {
            working.join();
        }
    }

    private boolean isWanted() {
        return Thread.currentThread().equals(thread);
    }

    private void work() {
        while (isWanted()) {
            try {
                turns.take(Turn.IMPORTS, this::runAll);
                bell.drainPermits();
                bell.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
            } catch (SQLException away) {
                LOG.warnf("imports wait for the database: %s", away.getSQLState());
            } catch (InterruptedException unasked) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void runAll() {
        var job = next();
        while (isWanted() && job.isPresent()) {
            if (!hasRun(job.get())) {
                return;
            }
            job = next();
        }
    }

    private Optional<UUID> next() {
        return QuarkusTransaction.requiringNew().call(imports::next);
    }

    /// Whether to go on with the next job at once. A job that failed for a passing reason is tried again for as long
    /// as it takes; one that fails again and again for no such reason is given up, so that others get their turn.
    private boolean hasRun(UUID job) {
        try {
            run.run(job, this::isWanted);
            attempts = 0;
            return true;
        } catch (RuntimeException failed) {
            if (DatabaseFaults.isPassing(failed)) {
                LOG.warnf("import %s waits for the database", job);
                return false;
            }
            attempts = job.equals(lastFailed) ? attempts + 1 : 1;
            lastFailed = job;
            LOG.errorf(failed, "import %s failed, attempt %d", job, attempts);
            if (attempts >= MOST_ATTEMPTS) {
                end.run(job, ImportEnd.failed());
            }
            return false;
        }
    }
}
