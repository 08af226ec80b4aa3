package org.saphan.http.outgoing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Decides where may be connected to.
@ApplicationScoped
public class Destinations {

    /// Looking up names cannot be interrupted: it holds one of few threads, and no request's.
    private static final int LOOK_UPS_AT_ONCE = 8;

    private final HostResolver resolver;
    private final ExecutorService lookUps = Executors.newFixedThreadPool(
            LOOK_UPS_AT_ONCE,
            Thread.ofPlatform().daemon().name("outgoing-host-", 0).factory());

    public Destinations(HostResolver resolver) {
        this.resolver = resolver;
    }

    /// The site's first address, when all that it has are public: one that is not tells of a trap.
    ///
    /// @param allowed hosts with their ports, `localhost:8090`, that are called whatever their address is
    /// @throws NotReached when it must not be called, or is nowhere
    public Destination of(WebAddress site, Set<String> allowed, Deadline deadline) {
        var isAllowed = allowed.contains(site.hostAndPort());
        if (!isAllowed && !isOpen(site)) {
            throw new NotReached(OutgoingFault.PRIVATE_ADDRESS);
        }
        var addresses = addresses(site, deadline);
        if (!isAllowed && !addresses.stream().allMatch(PublicAddresses::include)) {
            throw new NotReached(OutgoingFault.PRIVATE_ADDRESS);
        }
        return new Destination(site, addresses.getFirst());
    }

    /// Whether the site is named as one that everybody can reach.
    public static boolean isOpen(WebAddress site) {
        return !site.host().isLiteral() && site.isOnTheStandardPort();
    }

    private List<InetAddress> addresses(WebAddress site, Deadline deadline) {
        return deadline.await(
                CompletableFuture.supplyAsync(() -> lookUp(site.host().value()), lookUps));
    }

    private List<InetAddress> lookUp(String host) {
        try {
            return resolver.resolve(host);
        } catch (UnknownHostException _) {
            throw new NotReached(OutgoingFault.UNREACHABLE);
        }
    }

    @PreDestroy
    void close() {
        lookUps.shutdownNow();
    }
}
