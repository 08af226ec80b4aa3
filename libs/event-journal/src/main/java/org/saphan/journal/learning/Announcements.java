package org.saphan.journal.learning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.saphan.journal.Learnt;

/// Wakes the reactions after a projection's commit. While those of a topic still run, further commits are gathered
/// into one more wake-up, so that a busy topic does not pile them up.
@Singleton
class Announcements {

    private static final Logger LOG = Logger.getLogger(Announcements.class);

    private final Event<Learnt> learnt;
    private final Map<String, AtomicInteger> waiting = new ConcurrentHashMap<>();

    Announcements(Event<Learnt> learnt) {
        this.learnt = learnt;
    }

    void learnt(String topic) {
        var commits = waiting.computeIfAbsent(topic, _ -> new AtomicInteger());
        if (commits.getAndIncrement() == 0) {
            fire(topic, commits);
        }
    }

    private void fire(String topic, AtomicInteger commits) {
        var seen = commits.get();
        var _ = learnt.fireAsync(new Learnt(topic)).whenComplete((_, failed) -> {
            if (failed != null) {
                LOG.errorf(failed, "a reaction to %s failed; it runs again periodically", topic);
            }
            if (commits.addAndGet(-seen) > 0) {
                fire(topic, commits);
            }
        });
    }
}
