package org.saphan.plan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.saphan.http.IfMatch;
import org.saphan.http.InvalidRequest;
import org.saphan.journal.Journal;

/// Gives a programme other terms, as when a pilot is widened (S4-12). Every edition is kept; what was decided under an
/// earlier one stands.
@ApplicationScoped
class AmendProgramme {

    private final Programmes programmes;
    private final ProgrammeEditions editions;
    private final ProgrammeOwnership ownership;
    private final TermsCheck check;
    private final Journal journal;
    private final Event<TermsProposed> proposals;

    AmendProgramme(
            Programmes programmes,
            ProgrammeEditions editions,
            ProgrammeOwnership ownership,
            TermsCheck check,
            Journal journal,
            Event<TermsProposed> proposals) {
        this.programmes = programmes;
        this.editions = editions;
        this.ownership = ownership;
        this.check = check;
        this.journal = journal;
        this.proposals = proposals;
    }

    @Transactional
    ProgrammeDetails run(String code, Amendment amendment, IfMatch ifMatch) {
        var programme = programmes.hold(code);
        ownership.require(programme.ownerAgency(), code);
        ifMatch.check(programme.version());
        var mistakes = check.mistakes(amendment.terms());
        if (!mistakes.isEmpty()) {
            throw new InvalidRequest(
                    mistakes.stream().map(each -> each.below("/terms")).toList());
        }
        if (programme.runsBy(amendment.terms())) {
            return programme.details();
        }
        var before = programme.details();
        programme.amend(amendment.terms());
        proposals.fire(new TermsProposed(before, programme.details()));
        programmes.flush();
        editions.add(programme.details(), amendment.terms(), amendment.reason());
        journal.record(new ProgrammeAmended(programme.details()));
        return programme.details();
    }
}
