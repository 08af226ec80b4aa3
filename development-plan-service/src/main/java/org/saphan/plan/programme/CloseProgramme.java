package org.saphan.plan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Closes a programme: whoever takes part stays in it, nobody else is taken on.
@ApplicationScoped
class CloseProgramme {

    private final Programmes programmes;
    private final ProgrammeOwnership ownership;
    private final Journal journal;

    CloseProgramme(Programmes programmes, ProgrammeOwnership ownership, Journal journal) {
        this.programmes = programmes;
        this.ownership = ownership;
        this.journal = journal;
    }

    @Transactional
    ProgrammeDetails run(String code, Closing closing, IfMatch ifMatch) {
        var programme = programmes.hold(code);
        ownership.require(programme.ownerAgency(), code);
        ifMatch.check(programme.version());
        programme.close(closing.closedOn());
        programmes.flush();
        journal.record(new ProgrammeClosed(programme.details()));
        return programme.details();
    }
}
