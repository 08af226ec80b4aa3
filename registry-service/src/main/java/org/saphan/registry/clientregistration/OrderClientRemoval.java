package org.saphan.registry.clientregistration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/// Has the clients of an admission deleted at the identity provider, as soon as it answers.
@ApplicationScoped
public class OrderClientRemoval {

    private final HeldClients clients;
    private final Clock clock;

    OrderClientRemoval(HeldClients clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    @Transactional
    public void run(UUID admissionId) {
        clients.of(admissionId).forEach(each -> each.orderRemoval(clock.instant()));
    }
}
