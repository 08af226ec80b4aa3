package org.saphan.registry.rating;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.saphan.registry.opcround.RoundAnnouncement;

/// A reaction: brings the rows and events of ratings in line with the state of their rounds. Woken by an
/// announcement's commit and every few seconds, so that a fault in between loses nothing; running it again changes
/// nothing.
@ApplicationScoped
class AnnounceRatings {

    /// A transaction over more would hold back the journal's readers.
    private static final int AT_ONCE = 5000;

    private final AnnounceSomeRatings announceSome;

    AnnounceRatings(AnnounceSomeRatings announceSome) {
        this.announceSome = announceSome;
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoundAnnouncement announcement) {
        Thread.ofVirtual().name("announce-ratings").start(this::run);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        while (announceSome.run(AT_ONCE) > 0) {
            // the next ones
        }
    }
}
