package org.saphan.plan.graduation;

import java.time.LocalDate;
import java.util.UUID;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.terms.Development;

/// What must be done before somebody graduates from a programme that develops so. A bean a kind of development.
public interface DevelopmentProof {

    /// The kind of development that this bean knows of.
    Development development();

    /// Refuses a graduation on that day while the development is not completed.
    void require(ProgrammeDetails programme, UUID enrolmentId, LocalDate graduatedOn);
}
