package org.saphan.plan.activityrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.journal.Journal;
import org.saphan.plan.diagnosis.EnrolmentNotSelected;
import org.saphan.plan.enrolment.BeginDevelopment;
import org.saphan.plan.enrolment.EnrolmentFacts;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.ProgrammeDetails;
import org.saphan.plan.programme.ProgrammeQueries;
import org.saphan.plan.terms.CatalogueActivity;
import org.saphan.plan.terms.Development;

/// Begins an activity of the catalogue for an entrepreneur; the first takes them into the programme. The enrolment is
/// held, so that runs that begin at once count each other.
@ApplicationScoped
class StartActivityRun {

    private final EnrolmentQueries enrolments;
    private final ProgrammeQueries programmes;
    private final RunAgencies agencies;
    private final StartRules rules;
    private final ActivityRuns runs;
    private final BeginDevelopment begin;
    private final Journal journal;

    StartActivityRun(
            EnrolmentQueries enrolments,
            ProgrammeQueries programmes,
            RunAgencies agencies,
            StartRules rules,
            ActivityRuns runs,
            BeginDevelopment begin,
            Journal journal) {
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.agencies = agencies;
        this.rules = rules;
        this.runs = runs;
        this.begin = begin;
        this.journal = journal;
    }

    @Transactional
    ActivityRunDetails run(UUID enrolmentId, NewActivityRun content) {
        var enrolment = enrolments.hold(enrolmentId);
        var programme = programmes.require(enrolment.programmeCode());
        agencies.requireCaller(programme, content.agency());
        content.checkDays();
        requireFree(programme, enrolment, content);
        var activity = activity(programme, content);
        var successor = rules.check(programme, enrolment.entrepreneurId(), activity, content);
        var others =
                runs.standing(enrolmentId).stream().map(ActivityRun::period).toList();
        RunDurations.of(programme).checkRun(activity, content.period(), others);
        var run = ActivityRun.start(enrolment, content, successor);
        runs.persistAndFlush(run);
        journal.record(new ActivityRunEvent.ActivityRunStarted(run.published()));
        begin.run(enrolmentId);
        return run.details();
    }

    private void requireFree(ProgrammeDetails programme, EnrolmentFacts enrolment, NewActivityRun content) {
        if (programme.development() != Development.CATALOGUE) {
            throw new CatalogueRequired(programme.code());
        }
        EnrolmentNotSelected.check(enrolment);
        if (runs.standing(enrolment.id()).stream().anyMatch(each -> each.isSame(content))) {
            throw new ActivityAlreadyBegun(enrolment.id(), content.activityCode());
        }
    }

    private CatalogueActivity activity(ProgrammeDetails programme, NewActivityRun content) {
        var activity = programme
                .activity(content.activityCode())
                .orElseThrow(() -> new UnknownActivity(content.activityCode(), programme.code()));
        agencies.requireCarrier(programme, activity, content.agency());
        return activity;
    }
}
