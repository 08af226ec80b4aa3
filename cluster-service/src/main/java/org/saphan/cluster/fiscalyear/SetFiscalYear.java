package org.saphan.cluster.fiscalyear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.journal.JournalSettings;

/// Sets what the documents say of a year, once or anew. The same again changes nothing.
@ApplicationScoped
class SetFiscalYear {

    private final FiscalYears years;
    private final JournalSettings settings;
    private final CallingAgency caller;
    private final Journal journal;
    private final Clock clock;

    SetFiscalYear(FiscalYears years, JournalSettings settings, CallingAgency caller, Journal journal, Clock clock) {
        this.years = years;
        this.settings = settings;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    FiscalYearDetails run(int yearBE, YearContent content, IfMatch ifMatch) {
        caller.requireSteward(settings.operator(), "fiscal years");
        content.check();
        var known = years.findById(yearBE, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            return announce(enter(yearBE, content));
        }
        ifMatch.check(known.version());
        if (known.details().saysAs(content)) {
            return known.details();
        }
        known.set(content, caller.code(), BangkokDays.today(clock));
        return announce(known);
    }

    private FiscalYear enter(int yearBE, YearContent content) {
        var year = FiscalYear.of(yearBE, content, caller.code(), BangkokDays.today(clock));
        years.persist(year);
        return year;
    }

    private FiscalYearDetails announce(FiscalYear year) {
        years.flush();
        journal.record(new FiscalYearSet(year.details().published()));
        return year.details();
    }
}
