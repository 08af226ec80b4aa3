package org.saphan.journal.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/// The calls that run now, each on a thread of its own. Of one term; used by the courier's thread alone.
final class Flights {

    private static final Logger LOG = Logger.getLogger(Flights.class);

    private final BlockingQueue<Landed> landed = new LinkedBlockingQueue<>();
    private final Set<Long> places = new HashSet<>();
    private final Map<UUID, Integer> perEndpoint = new HashMap<>();

    boolean areUnderWay() {
        return !places.isEmpty();
    }

    int all() {
        return places.size();
    }

    int to(UUID endpoint) {
        return perEndpoint.getOrDefault(endpoint, 0);
    }

    boolean carry(Parcel parcel) {
        return places.contains(parcel.place());
    }

    void start(Endpoint endpoint, Parcel parcel, Supplier<Outcome> call) {
        places.add(parcel.place());
        perEndpoint.merge(endpoint.id(), 1, Integer::sum);
        Thread.ofVirtual().name("webhook").start(() -> landed.add(new Landed(endpoint, parcel, outcome(call))));
    }

    /// Those that have come back, after at most this time.
    List<Landed> await(Duration atMost) throws InterruptedException {
        var back = new ArrayList<Landed>();
        var first = landed.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            back.add(first);
            landed.drainTo(back);
        }
        return back;
    }

    /// It is written down, and may be sent anew.
    void end(Landed each) {
        places.remove(each.parcel().place());
        perEndpoint.merge(each.endpoint().id(), -1, Integer::sum);
    }

    private static Outcome outcome(Supplier<Outcome> call) {
        try {
            return call.get();
        } catch (RuntimeException unforeseen) {
            LOG.errorf("a webhook could not be called: %s", unforeseen);
            return Outcome.failed(WebhookFault.UNREACHABLE);
        }
    }
}
