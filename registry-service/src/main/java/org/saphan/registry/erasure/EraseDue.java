package org.saphan.registry.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Erases the personal data of one entrepreneur whose retention has ended, unless another process does.
@ApplicationScoped
class EraseDue {

    private static final String REASON = "The retention period ended.";

    private final Erasures erasures;

    EraseDue(Erasures erasures) {
        this.erasures = erasures;
    }

    /// @return whether it did
    @Transactional
    boolean run(UUID id, Deadlines deadlines) {
        if (!erasures.lockDue(deadlines, id)) {
            return false;
        }
        erasures.erase(id, erasures.lock(id).version(), null, REASON);
        return true;
    }
}
