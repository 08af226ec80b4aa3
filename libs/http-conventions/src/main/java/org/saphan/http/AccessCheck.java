package org.saphan.http;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Whether a token counts no more, asked at every request: from memory, which is brought up to date every second and
/// whenever there is news. What was known goes on while its source is away, and while a copy is built anew.
@Singleton
public class AccessCheck {

    private static final Logger LOG = Logger.getLogger(AccessCheck.class);

    /// No token lives longer.
    private static final Duration LONGEST_LIFE = Duration.ofDays(30);

    private final Instance<RevokedAccess> sources;
    private final Clock clock;
    private volatile @Nullable Map<String, List<Revocation>> byAgency;

    AccessCheck(Instance<RevokedAccess> sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /// @param clientId null where it is not known: then only what concerns the whole agency counts
    /// @param issuedAt when the token was given, or what stands for one was made; null where that is not known
    public boolean isRevoked(String agency, @Nullable String clientId, @Nullable Instant issuedAt) {
        var known = byAgency;
        return (known == null ? refresh() : known)
                .getOrDefault(agency, List.of()).stream().anyMatch(each -> each.covers(clientId, issuedAt));
    }

    /// Asks the source at once.
    public void renew() {
        refresh();
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            refresh();
        } catch (RuntimeException away) {
            if (!DatabaseFaults.isPassing(away)) {
                throw away;
            }
            LOG.debugf("what was revoked cannot be asked now: %s", away.getClass());
        }
    }

    private synchronized Map<String, List<Revocation>> refresh() {
        var all = new HashMap<UUID, Revocation>();
        var before = byAgency;
        if (before != null) {
            before.values().stream().flatMap(List::stream).forEach(each -> all.put(each.id(), each));
        }
        if (sources.isResolvable()) {
            all.putAll(sources.get().revocations().stream()
                    .collect(Collectors.toMap(Revocation::id, Function.identity())));
        }
        var oldest = clock.instant().minus(LONGEST_LIFE);
        var renewed = all.values().stream()
                .filter(each -> each.before().isAfter(oldest))
                .collect(Collectors.groupingBy(Revocation::agency, Collectors.toUnmodifiableList()));
        byAgency = renewed;
        return renewed;
    }
}
