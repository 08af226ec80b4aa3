package org.saphan.registry.externalreference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.http.IfMatch;
import org.saphan.registry.entrepreneur.RegisteredEntrepreneurs;

/// Records what an agency calls an entrepreneur; what it called it before is withdrawn and stays as a row.
@ApplicationScoped
class GiveReference {

    private final ExternalReferences references;
    private final RegisteredEntrepreneurs entrepreneurs;
    private final ReferenceHolder holder;
    private final Clock clock;

    GiveReference(
            ExternalReferences references, RegisteredEntrepreneurs entrepreneurs, ReferenceHolder holder, Clock clock) {
        this.references = references;
        this.entrepreneurs = entrepreneurs;
        this.holder = holder;
        this.clock = clock;
    }

    @Transactional
    ExternalReferenceDetails run(UUID entrepreneurId, String agency, GivenReference given, IfMatch ifMatch) {
        entrepreneurs.requireActive(entrepreneurId);
        holder.require(agency);
        var before = references.newest(entrepreneurId, agency);
        var standing = before.filter(ExternalReference::isStanding);
        standing.ifPresent(each -> ifMatch.check(each.nth()));
        if (standing.filter(each -> each.says(given.ref())).isPresent()) {
            return standing.get().details();
        }
        if (references.isTaken(agency, given.ref(), entrepreneurId)) {
            throw new ReferenceTaken(agency);
        }
        standing.ifPresent(each -> each.withdraw(clock.instant()));
        var nth = before.map(each -> each.nth() + 1).orElse(0);
        var reference = ExternalReference.give(entrepreneurId, agency, nth, given.ref(), clock.instant());
        flush(reference, agency);
        return reference.details();
    }

    private void flush(ExternalReference reference, String agency) {
        try {
            references.flush(); // the one that is withdrawn makes room first
            references.persistAndFlush(reference);
        } catch (PersistenceException lost) { // somebody else was faster by a moment
            throw lost instanceof ConstraintViolationException ? new ReferenceTaken(agency) : lost;
        }
    }
}
