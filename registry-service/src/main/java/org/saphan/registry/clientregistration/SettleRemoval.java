package org.saphan.registry.clientregistration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.registry.admissiontrail.AdmissionStep;
import org.saphan.registry.admissiontrail.AdmissionTrails;
import org.saphan.registry.admissiontrail.StepTaken;

/// Writes down what became of a removal: the client is forgotten, or it is tried again later.
@ApplicationScoped
class SettleRemoval {

    private final HeldClients clients;
    private final AdmissionTrails trails;
    private final Clock clock;

    SettleRemoval(HeldClients clients, AdmissionTrails trails, Clock clock) {
        this.clients = clients;
        this.trails = trails;
        this.clock = clock;
    }

    @Transactional
    void run(UUID id, RemovalOutcome outcome) {
        var client = clients.findById(id);
        if (client == null) { // another process was faster
            return;
        }
        switch (outcome) {
            case AWAY -> client.postpone(clock.instant());
            case GONE -> forget(client, AdmissionStep.CLIENT_REMOVED);
            case NOT_OFFERED -> forget(client, AdmissionStep.CLIENT_TO_BE_REMOVED_BY_HAND);
        }
    }

    private void forget(HeldClient client, AdmissionStep step) {
        clients.delete(client);
        trails.enter(client.admissionId(), StepTaken.of(step).with(client.clientId()));
    }
}
