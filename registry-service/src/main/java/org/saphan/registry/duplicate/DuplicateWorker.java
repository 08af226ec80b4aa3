package org.saphan.registry.duplicate;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.saphan.journal.database.Database;
import org.saphan.journal.fence.FenceCursor;
import org.saphan.journal.fence.FenceReader;
import org.saphan.journal.fence.JournalEntry;
import org.saphan.journal.pace.Worker;
import org.saphan.registry.search.RegisterSearch;
import org.saphan.registry.turn.Turn;
import org.saphan.registry.turn.Turns;

/// The thread that looks at everybody who was registered or amended, by whatever way, and proposes duplicates. It
/// follows the journal behind the index, from where it stood: before a window of the journal is looked at, the index
/// has to hold it, so that of two who came together each finds the other.
@ApplicationScoped
class DuplicateWorker {

    private static final Logger LOG = Logger.getLogger(DuplicateWorker.class);
    private static final int BATCH = 1_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Set<String> FACTS = Set.of("registered", "submitted", "updated");

    private final Database database;
    private final FenceReader journal;
    private final RegisterSearch search;
    private final ProposeDuplicates propose;
    private final DuplicateCursors cursors;
    private final Turns turns;
    private final Worker worker = new Worker("duplicates", this::work);

    DuplicateWorker(
            Database database,
            FenceReader journal,
            RegisterSearch search,
            ProposeDuplicates propose,
            DuplicateCursors cursors,
            Turns turns) {
        this.database = database;
        this.journal = journal;
        this.search = search;
        this.propose = propose;
        this.cursors = cursors;
        this.turns = turns;
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    private void work() {
        while (worker.running()) {
            try {
                turns.take(Turn.DUPLICATES, this::follow);
            } catch (SQLException away) {
                LOG.warnf("duplicates wait for the database: %s", away.getSQLState());
            } catch (RuntimeException failed) {
                LOG.warnf("duplicates wait: %s", failed);
            }
            worker.rest(PAUSE);
        }
    }

    private void follow() {
        try {
            var cursor = cursors.current();
            var indexed = FenceCursor.START;
            while (worker.running()) {
                var from = cursor;
                var page = database.ask(connection -> journal.read(connection, from, BATCH));
                if (page.entries().isEmpty()) {
                    return;
                }
                if (page.from().high() > indexed.low()) {
                    indexed = database.ask(journal::now);
                    if (!search.hasCaughtUp(PATIENCE)) {
                        return;
                    }
                }
                var start = System.nanoTime();
                propose.run(concerned(page.entries()), page.next());
                cursor = page.next();
                worker.rest(Duration.ofNanos(System.nanoTime() - start)); // half of a processor is for others
            }
        } catch (InterruptedException _) {
            worker.end();
        }
    }

    private static List<UUID> concerned(List<JournalEntry> entries) {
        return entries.stream()
                .filter(each -> each.type().aggregate().equals("entrepreneur"))
                .filter(each -> FACTS.contains(each.type().fact()))
                .map(each -> UUID.fromString(each.subject()))
                .distinct()
                .toList();
    }
}
