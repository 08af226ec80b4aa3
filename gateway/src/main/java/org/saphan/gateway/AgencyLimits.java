package org.saphan.gateway;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Gives every agency its own share, so that one that runs wild is slowed down alone. Who shows no valid token is
/// counted by remote address; when there are too many of these, all begin anew. The counts live in this process: two
/// gateways allow twice as much.
@ApplicationScoped
class AgencyLimits {

    private static final int MOST_ADDRESSES = 50_000;

    private final GatewaySettings.Limits settings;
    private final Map<String, Share> agencies = new ConcurrentHashMap<>();
    private final Map<String, Share> addresses = new ConcurrentHashMap<>();

    AgencyLimits(GatewaySettings settings) {
        this.settings = settings.limits();
    }

    Allowance ofAgency(String code) {
        return agencies.computeIfAbsent(code, this::shareOfAgency).take();
    }

    Allowance ofAddress(String address) {
        if (addresses.size() > MOST_ADDRESSES) {
            addresses.clear();
        }
        return addresses.computeIfAbsent(address, this::shareOfAddress).take();
    }

    private Share shareOfAgency(String code) {
        return Share.of("agency", settings.agencies().getOrDefault(code, settings.agency()));
    }

    private Share shareOfAddress(String address) {
        return Share.of("address", settings.address());
    }

    private record Share(String name, String policy, Bucket bucket) {

        static Share of(String name, GatewaySettings.Rate rate) {
            var bucket = Bucket.builder()
                    .addLimit(
                            limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                    .build();
            long window = Math.ceilDiv(rate.burst(), rate.perSecond());
            return new Share(name, "\"" + name + "\";q=" + rate.burst() + ";w=" + window, bucket);
        }

        Allowance take() {
            var probe = bucket.tryConsumeAndReturnRemaining(1);
            return new Allowance(
                    name,
                    policy,
                    probe.isConsumed(),
                    probe.getRemainingTokens(),
                    seconds(probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill()));
        }

        private static long seconds(long nanos) {
            return Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos());
        }
    }
}
