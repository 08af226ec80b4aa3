package org.saphan.gateway;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// What one caller may do: so many requests in a while, and so many at once, because slow calls of one would otherwise
/// take the services' connections from all.
final class Share {

    private final String name;
    private final String policy;
    private final GatewaySettings.Rate rate;
    private final Bucket bucket;
    private final AtomicInteger atOnce = new AtomicInteger();

    /// @param name under which headers and metrics speak of it
    Share(String name, GatewaySettings.Rate rate) {
        this.name = name;
        this.rate = rate;
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
        long window = Math.ceilDiv(rate.burst(), rate.perSecond());
        this.policy = "\"" + name + "\";q=" + rate.burst() + ";w=" + window;
    }

    /// Lets one request begin, if it may; then it must end with [#leave].
    Allowance enter() {
        if (atOnce.incrementAndGet() > rate.concurrent()) {
            atOnce.decrementAndGet();
            return new Allowance(name, policy, false, bucket.getAvailableTokens(), 1);
        }
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            atOnce.decrementAndGet();
        }
        return new Allowance(
                name,
                policy,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill()));
    }

    void leave() {
        atOnce.decrementAndGet();
    }

    /// The same share if the rate is the same, a fresh one otherwise.
    Share under(GatewaySettings.Rate now) {
        boolean same = now.perSecond() == rate.perSecond()
                && now.burst() == rate.burst()
                && now.concurrent() == rate.concurrent();
        return same ? this : new Share(name, now);
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos());
    }
}
