package org.saphan.registry.externalreference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.registry.entrepreneur.RegisteredEntrepreneurs;

/// Records that an agency has no reference to an entrepreneur any more.
@ApplicationScoped
class WithdrawReference {

    private final ExternalReferences references;
    private final RegisteredEntrepreneurs entrepreneurs;
    private final ReferenceHolder holder;
    private final Clock clock;

    WithdrawReference(
            ExternalReferences references, RegisteredEntrepreneurs entrepreneurs, ReferenceHolder holder, Clock clock) {
        this.references = references;
        this.entrepreneurs = entrepreneurs;
        this.holder = holder;
        this.clock = clock;
    }

    @Transactional
    void run(UUID entrepreneurId, String agency, IfMatch ifMatch) {
        entrepreneurs.require(entrepreneurId);
        holder.require(agency);
        var reference = references.require(entrepreneurId, agency);
        ifMatch.check(reference.nth());
        reference.withdraw(clock.instant());
        references.flush();
    }
}
