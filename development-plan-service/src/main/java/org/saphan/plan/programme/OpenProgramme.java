package org.saphan.plan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.saphan.http.InvalidRequest;
import org.saphan.journal.Journal;
import org.saphan.plan.known.registry.KnownAreas;

/// Opens a programme with the terms of its documents.
@ApplicationScoped
class OpenProgramme {

    private final Programmes programmes;
    private final ProgrammeOwnership ownership;
    private final KnownAreas areas;
    private final Journal journal;

    OpenProgramme(Programmes programmes, ProgrammeOwnership ownership, KnownAreas areas, Journal journal) {
        this.programmes = programmes;
        this.ownership = ownership;
        this.areas = areas;
        this.journal = journal;
    }

    @Transactional
    ProgrammeDetails run(NewProgramme terms) {
        ownership.require(terms.ownerAgency(), terms.code());
        var mistakes = new ProgrammeMistakes(terms).found(areas);
        if (!mistakes.isEmpty()) {
            throw new InvalidRequest(mistakes);
        }
        if (programmes.findByIdOptional(terms.code()).isPresent()) {
            throw new ProgrammeAlreadyOpened(terms.code());
        }
        var programme = Programme.open(terms);
        programmes.persistAndFlush(programme);
        journal.record(new ProgrammeOpened(programme.details()));
        return programme.details();
    }
}
