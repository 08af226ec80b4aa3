package org.saphan.cluster.intakeimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.saphan.cluster.intake.IntakeSource;

/// Which records of an application came before.
@ApplicationScoped
class IntakeRecords implements PanacheRepositoryBase<IntakeRecord, UUID> {

    /// By their references.
    Map<String, IntakeRecord> of(IntakeSource source, Collection<String> references) {
        return find("source = ?1 and externalReference in ?2", source, references).stream()
                .collect(Collectors.toMap(IntakeRecord::externalReference, Function.identity()));
    }

    /// @throws ExternalReferenceInUse when another import takes the same reference at this moment
    void add(IntakeRecord record) {
        try {
            persistAndFlush(record);
        } catch (ConstraintViolationException broken) {
            throw "intake_record_once".equals(broken.getConstraintName())
                    ? new ExternalReferenceInUse(record.externalReference())
                    : broken;
        }
    }

    /// Writes what has changed in this transaction, and lets go of everything that was read or written in it.
    void writeAndForget() {
        flush();
        getEntityManager().clear();
    }
}
