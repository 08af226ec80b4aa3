package org.saphan.plan.selectionround;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.SortedSet;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.plan.eligibility.ApplicantQuestion;
import org.saphan.plan.eligibility.Applicants;
import org.saphan.plan.enrolment.Decision;
import org.saphan.plan.known.registry.RegisterKnownAsOf;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.programme.ProgrammeQueries;
import org.saphan.plan.ranking.RankingRequired;
import org.saphan.plan.selection.Places;
import org.saphan.plan.selectionlist.RoundBasis;
import org.saphan.plan.selectionlist.RoundList;

/// Decides a round: one transaction holds all its provinces, makes the list, fixes it and gives the places.
@ApplicationScoped
class DecideRound {

    private final SelectionRounds rounds;
    private final ProgrammeQueries programmes;
    private final RoundProvinces provinces;
    private final Places places;
    private final RegisterKnownAsOf register;
    private final Applicants applicants;
    private final RoundOffer offers;
    private final GivePlaces give;
    private final RoundJournal journal;
    private final CallingAgency caller;
    private final Clock clock;

    DecideRound(
            SelectionRounds rounds,
            ProgrammeQueries programmes,
            RoundProvinces provinces,
            Places places,
            RegisterKnownAsOf register,
            Applicants applicants,
            RoundOffer offers,
            GivePlaces give,
            RoundJournal journal,
            CallingAgency caller,
            Clock clock) {
        this.rounds = rounds;
        this.programmes = programmes;
        this.provinces = provinces;
        this.places = places;
        this.register = register;
        this.applicants = applicants;
        this.offers = offers;
        this.give = give;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    SelectionRoundDetails run(UUID id, RoundDecision content, IfMatch ifMatch) {
        var round = rounds.hold(id);
        var programme = programmes.require(round.programmeCode());
        var where = provinces.of(programme, round.provinceCodes());
        provinces.requireDuty(programme.code(), where);
        ifMatch.check(round.version());
        round.requireOpen();
        programmes.requireOpen(programme.code());
        where.forEach(each -> places.hold(programme.code(), each));
        var decision = new Decision(content.resolutionNumber(), content.decidedOn(), caller.code(), clock.instant());
        var knownAsOf = register.newest().orElse(null);
        var basis = decide(round, programme, where, decision);
        round.decide(decision, content.coversReserve(), basis, knownAsOf);
        return journal.record(round, SelectionRoundEvent.SelectionRoundDecided::new);
    }

    private RoundBasis decide(
            SelectionRound round, ProgrammeDetails programme, SortedSet<String> where, Decision decision) {
        var ranking = RankingRequired.of(programme.code(), programme.ranking());
        var offer = offers.of(programme, round.details(), where);
        var found = applicants.all(new ApplicantQuestion(
                programme.code(),
                programme.eligibility(),
                where,
                round.applicants(),
                round.provinceCodes() == null ? null : where));
        var list = RoundList.of(programme.code(), ranking, offer, where, found);
        give.places(round.id(), programme, list.entries(), decision);
        return new RoundBasis(
                programme.eligibility(),
                programme.provinceSetAsOf(),
                where.stream().toList(),
                ranking,
                offer,
                found.size(),
                list.tallies(),
                list.digest());
    }
}
