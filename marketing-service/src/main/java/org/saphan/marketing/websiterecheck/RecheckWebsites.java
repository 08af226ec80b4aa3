package org.saphan.marketing.websiterecheck;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.saphan.journal.Cause;
import org.saphan.marketing.ownwebsite.OwnWebsiteQueries;
import org.saphan.marketing.websiteproof.WebsiteFault;
import org.saphan.marketing.websiteproof.WebsiteProof;
import org.saphan.marketing.websiteproof.WebsiteToProve;

/// Looks at all websites that are due, a batch after the other. Every minute; usually there is nothing to do.
@ApplicationScoped
class RecheckWebsites {

    private final TakeDueChecks take;
    private final OwnWebsiteQueries websites;
    private final WebsiteProof proof;
    private final SettleCheck settle;

    RecheckWebsites(TakeDueChecks take, OwnWebsiteQueries websites, WebsiteProof proof, SettleCheck settle) {
        this.take = take;
        this.websites = websites;
        this.proof = proof;
        this.settle = settle;
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Cause.ownInitiative().run(() -> {
            for (var due = take.run(); !due.isEmpty(); due = take.run()) {
                look(due);
            }
        });
    }

    private void look(List<UUID> due) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var looks = due.stream()
                    .map(each -> new Look(each, CompletableFuture.supplyAsync(fault(each), threads)))
                    .toList();
            looks.forEach(each -> settle.run(each.websiteId(), each.fault().join()));
        }
    }

    private Supplier<Optional<WebsiteFault>> fault(UUID websiteId) {
        Optional<WebsiteToProve> website = websites.checked(websiteId);
        return () -> website.flatMap(proof::fault);
    }

    private record Look(UUID websiteId, CompletableFuture<Optional<WebsiteFault>> fault) {}
}
