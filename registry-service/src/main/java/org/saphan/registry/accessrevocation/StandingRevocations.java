package org.saphan.registry.accessrevocation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.saphan.http.Revocation;
import org.saphan.http.RevokedAccess;

/// What the register itself refuses, and what it tells everybody: revocations of tokens that may still live.
@ApplicationScoped
class StandingRevocations implements RevokedAccess {

    /// No token lives longer.
    private static final Duration LONGEST_LIFE = Duration.ofDays(30);

    private final AccessRevocations revocations;
    private final Clock clock;

    StandingRevocations(AccessRevocations revocations, Clock clock) {
        this.revocations = revocations;
        this.clock = clock;
    }

    @Override
    public List<Revocation> revocations() {
        return QuarkusTransaction.requiringNew()
                .call(() -> revocations.since(oldest()).stream()
                        .map(AccessRevocation::revocation)
                        .toList());
    }

    /// Those that stand, for everybody.
    List<RevokedTokens> tokens() {
        return revocations.standing(oldest()).stream()
                .map(AccessRevocation::tokens)
                .toList();
    }

    /// Rises with every change.
    long edition() {
        return revocations.edition();
    }

    private Instant oldest() {
        return clock.instant().minus(LONGEST_LIFE);
    }
}
