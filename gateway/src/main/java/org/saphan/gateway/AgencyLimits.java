package org.saphan.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/// Gives every agency its own share, so that one that runs wild is slowed down alone. Who shows no valid token is
/// counted by remote address; when there are too many of these, all begin anew. The counts live in this process: two
/// gateways allow twice as much.
@ApplicationScoped
class AgencyLimits {

    private static final int MOST_ADDRESSES = 50_000;

    private final Map<String, Share> agencies = new ConcurrentHashMap<>();
    private final Map<String, Share> addresses = new ConcurrentHashMap<>();
    private volatile GatewaySettings.Limits settings;

    AgencyLimits(GatewaySettings settings) {
        this.settings = settings.limits();
    }

    Share ofAgency(String code) {
        var known = agencies.get(code);
        return known != null ? known : agencies.computeIfAbsent(code, one -> new Share("agency", rateOf(one)));
    }

    Share ofAddress(String address) {
        if (addresses.size() > MOST_ADDRESSES) {
            addresses.clear();
        }
        return addresses.computeIfAbsent(address, one -> new Share("address", settings.address()));
    }

    /// Milliseconds that a refusal waits: around the setting, so that the callers of a flood do not come back in step.
    long lull() {
        long lull = Math.max(1, settings.lull().toMillis());
        return lull / 2 + 1 + ThreadLocalRandom.current().nextLong(lull);
    }

    /// From now on these limits count; who is within an unchanged one does not begin anew.
    void adopt(GatewaySettings.Limits limits) {
        settings = limits;
        agencies.replaceAll((code, share) -> share.under(rateOf(code)));
        addresses.replaceAll((address, share) -> share.under(limits.address()));
    }

    private GatewaySettings.Rate rateOf(String code) {
        var now = settings;
        return now.agencies().getOrDefault(code, now.agency());
    }
}
