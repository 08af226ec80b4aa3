package org.saphan.plan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saphan.http.InvalidRequest;
import org.saphan.journal.Journal;

/// Opens a programme with the terms of its documents.
@ApplicationScoped
class OpenProgramme {

    private final Programmes programmes;
    private final ProgrammeOwnership ownership;
    private final ProgrammeEditions editions;
    private final TermsCheck check;
    private final Journal journal;

    OpenProgramme(
            Programmes programmes,
            ProgrammeOwnership ownership,
            ProgrammeEditions editions,
            TermsCheck check,
            Journal journal) {
        this.programmes = programmes;
        this.ownership = ownership;
        this.editions = editions;
        this.check = check;
        this.journal = journal;
    }

    @Transactional
    ProgrammeDetails run(NewProgramme terms) {
        ownership.require(terms.ownerAgency(), terms.code());
        var mistakes = check.mistakes(terms);
        if (!mistakes.isEmpty()) {
            throw new InvalidRequest(mistakes);
        }
        if (programmes.findByIdOptional(terms.code()).isPresent()) {
            throw new ProgrammeAlreadyOpened(terms.code());
        }
        var programme = Programme.open(terms);
        programmes.persistAndFlush(programme);
        editions.add(programme.details(), terms, "Opened.");
        journal.record(new ProgrammeOpened(programme.details()));
        return programme.details();
    }
}
