package org.saphan.marketing.websitefetch;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.saphan.marketing.webaddress.WebAddress;

/// Decides where may be connected to.
@ApplicationScoped
class Destinations {

    /// Looking up names cannot be interrupted: it holds one of few threads, and no request's.
    private static final int LOOK_UPS_AT_ONCE = 8;

    private final HostResolver resolver;
    private final Set<String> allowed;
    private final ExecutorService lookUps = Executors.newFixedThreadPool(
            LOOK_UPS_AT_ONCE,
            Thread.ofPlatform().daemon().name("website-host-", 0).factory());

    Destinations(HostResolver resolver, FetchSettings settings) {
        this.resolver = resolver;
        this.allowed = Set.copyOf(settings.allowed().orElse(List.of()));
    }

    /// The site's first address, when all that it has are public: one that is not tells of a trap.
    ///
    /// @throws NotFetched when it must not be fetched, or is nowhere
    Destination of(WebAddress site, Deadline deadline) {
        var isAllowed = allowed.contains(site.hostAndPort());
        if (!isAllowed && (site.host().isLiteral() || !site.isOnTheStandardPort())) {
            throw new NotFetched(FetchFault.PRIVATE_ADDRESS);
        }
        var addresses = addresses(site, deadline);
        if (!isAllowed && !addresses.stream().allMatch(PublicAddresses::include)) {
            throw new NotFetched(FetchFault.PRIVATE_ADDRESS);
        }
        return new Destination(site, addresses.getFirst());
    }

    private List<InetAddress> addresses(WebAddress site, Deadline deadline) {
        return deadline.await(
                CompletableFuture.supplyAsync(() -> lookUp(site.host().value()), lookUps));
    }

    private List<InetAddress> lookUp(String host) {
        try {
            return resolver.resolve(host);
        } catch (UnknownHostException _) {
            throw new NotFetched(FetchFault.UNREACHABLE);
        }
    }

    @PreDestroy
    void close() {
        lookUps.shutdownNow();
    }
}
