package org.saphan.plan.selectionround;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;
import org.saphan.plan.programme.ProgrammeQueries;
import org.saphan.plan.ranking.RankingRequired;
import org.saphan.plan.terms.QuotaMode;

/// Opens a round of selection.
@ApplicationScoped
class OpenRound {

    private final ProgrammeQueries programmes;
    private final ProgrammeDuties duties;
    private final RoundProvinces provinces;
    private final RoundJournal journal;
    private final CallingAgency caller;
    private final Clock clock;

    OpenRound(
            ProgrammeQueries programmes,
            ProgrammeDuties duties,
            RoundProvinces provinces,
            RoundJournal journal,
            CallingAgency caller,
            Clock clock) {
        this.programmes = programmes;
        this.duties = duties;
        this.provinces = provinces;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    SelectionRoundDetails run(String programmeCode, NewSelectionRound content) {
        duties.require(programmeCode, Duty.SELECT);
        var programme = programmes.require(programmeCode);
        provinces.requireDuty(programmeCode, provinces.of(programme, content.provinceCodes()));
        programmes.requireOpen(programmeCode);
        RankingRequired.of(programmeCode, programme.ranking());
        if (content.places() != null && programme.quota().mode() == QuotaMode.EXACT) {
            throw new PlacesFixed(programmeCode, programme.quota().perProvince());
        }
        var round = SelectionRound.open(programmeCode, content, caller.code(), BangkokDays.today(clock));
        return journal.record(round, SelectionRoundEvent.SelectionRoundOpened::new);
    }
}
