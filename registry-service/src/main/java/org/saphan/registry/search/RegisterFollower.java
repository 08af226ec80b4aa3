package org.saphan.registry.search;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.database.Database;
import org.saphan.journal.fence.FenceCursor;
import org.saphan.journal.fence.FenceReader;
import org.saphan.journal.pace.Backoff;
import org.saphan.journal.pace.CommitSignal;
import org.saphan.journal.pace.Worker;

/// The thread that keeps the index up with the register: once all of it, where there is no index yet, then whatever
/// the journal says has changed. Every process of the service has its own.
@ApplicationScoped
class RegisterFollower {

    private static final Logger LOG = Logger.getLogger(RegisterFollower.class);
    private static final int BATCH = 1_000;
    private static final Duration BETWEEN_KEEPS = Duration.ofSeconds(10);

    private final Database database;
    private final FenceReader journal;
    private final IndexedEntrepreneurs entrepreneurs;
    private final CommitSignal signal;
    private final SearchSettings settings;
    private final Progress progress;
    private final Worker worker = new Worker("register-index", this::follow);
    private volatile @Nullable RegisterIndex index;
    private long lookedAt = System.nanoTime();
    private @Nullable FenceCursor kept;
    private volatile @Nullable Path temporary;

    RegisterFollower(
            Database database,
            FenceReader journal,
            IndexedEntrepreneurs entrepreneurs,
            CommitSignal signal,
            SearchSettings settings,
            Progress progress) {
        this.database = database;
        this.journal = journal;
        this.entrepreneurs = entrepreneurs;
        this.signal = signal;
        this.settings = settings;
        this.progress = progress;
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.end();
        signal.raise();
        worker.stop();
        var open = index;
        if (open != null) {
            index = null;
            open.close();
        }
        var own = temporary;
        if (own != null) {
            FileTree.delete(own);
        }
    }

    /// The index, as soon as it holds the whole register.
    ///
    /// @throws SearchNotReady until then
    RegisterIndex index() {
        var ready = index;
        if (ready == null || !isReady()) {
            throw new SearchNotReady();
        }
        return ready;
    }

    boolean isReady() {
        return index != null && progress.isComplete();
    }

    private void follow() {
        var backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5));
        while (worker.running()) {
            try {
                var open = index == null ? new RegisterIndex(folder()) : index;
                index = open;
                follow(open);
            } catch (InterruptedException _) {
                worker.end();
            } catch (RuntimeException failed) {
                LOG.warnf("the index of the register waits: %s", failed);
                worker.rest(backoff.next());
            }
        }
    }

    private void follow(RegisterIndex open) throws InterruptedException {
        var register = entrepreneurs.register();
        var cursor = open.cursor(register);
        if (cursor == null) {
            cursor = fill(open, register);
        }
        while (worker.running()) {
            var seen = signal.count();
            var from = cursor;
            var page = database.ask(connection -> journal.read(connection, from, BATCH));
            update(open, Affected.by(page.entries()));
            cursor = page.next();
            if (page.entries().size() < BATCH) {
                if (!entrepreneurs.register().equals(register)) {
                    return; // and made anew
                }
                open.refresh();
                progress.reached(seen);
                keepNowAndThen(open, register, cursor);
                signal.awaitAfter(seen, settings.poll());
            }
        }
        open.keep(register, cursor);
    }

    private void update(RegisterIndex open, Set<UUID> affected) {
        var found = entrepreneurs.of(affected);
        open.put(found);
        var erased = new HashSet<>(affected);
        found.forEach(each -> erased.remove(each.id()));
        open.remove(erased);
    }

    private FenceCursor fill(RegisterIndex open, String register) {
        var start = System.nanoTime();
        var cursor = database.ask(journal::now);
        open.clear();
        var count = 0;
        UUID last = null;
        List<IndexedEntrepreneur> batch;
        do {
            batch = entrepreneurs.after(last, BATCH);
            open.put(batch);
            count += batch.size();
            last = batch.isEmpty() ? last : batch.getLast().id();
        } while (batch.size() == BATCH && worker.running());
        if (worker.running()) {
            open.keep(register, cursor);
            LOG.infof("indexed %d entrepreneurs in %d ms", count, (System.nanoTime() - start) / 1_000_000);
        }
        return cursor;
    }

    private void keepNowAndThen(RegisterIndex open, String register, FenceCursor cursor) {
        if (System.nanoTime() - lookedAt > BETWEEN_KEEPS.toNanos()) {
            lookedAt = System.nanoTime();
            if (!cursor.equals(kept)) {
                open.keep(register, cursor);
                kept = cursor;
            }
        }
    }

    /// One that nobody has set is forgotten with the process.
    private Path folder() {
        try {
            if (settings.folder().isPresent()) {
                return Files.createDirectories(settings.folder().get());
            }
            temporary = Files.createTempDirectory("saphan-register-index");
            return temporary;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
