package org.saphan.plan.programme;

import jakarta.enterprise.context.ApplicationScoped;

/// What other features may ask about programmes.
@ApplicationScoped
public class ProgrammeQueries {

    private final Programmes programmes;

    ProgrammeQueries(Programmes programmes) {
        this.programmes = programmes;
    }

    /// The programme with this code; an unknown one is refused as not found.
    public ProgrammeDetails require(String code) {
        return programmes.require(code).details();
    }

    /// Refuses a programme that takes nobody on any more. Neither that nor its terms change before the transaction
    /// ends.
    public void requireOpen(String code) {
        programmes.share(code).requireOpen();
    }
}
