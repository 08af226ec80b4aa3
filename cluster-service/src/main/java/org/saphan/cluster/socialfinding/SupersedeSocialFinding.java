package org.saphan.cluster.socialfinding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.monitoringround.NothingToCorrect;
import org.saphan.cluster.monitoringround.RoundFacts;
import org.saphan.cluster.monitoringround.RoundMembers;
import org.saphan.cluster.rubric.RubricQueries;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;

/// Puts what is right in the place of a finding of a closed round, which the caller holds.
@ApplicationScoped
public class SupersedeSocialFinding {

    private final RoundMembers members;
    private final RubricQueries rubric;
    private final SocialFindings findings;
    private final CallingAgency caller;
    private final Journal journal;
    private final Clock clock;

    SupersedeSocialFinding(
            RoundMembers members,
            RubricQueries rubric,
            SocialFindings findings,
            CallingAgency caller,
            Journal journal,
            Clock clock) {
        this.members = members;
        this.rubric = rubric;
        this.findings = findings;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public SocialFindingDetails run(RoundFacts round, UUID memberId, SocialCorrection content, String reason) {
        members.require(round, memberId, content.collectedOn());
        var wrong = findings.standing(round.id(), memberId, content.dimension())
                .orElseThrow(() -> new NothingToCorrect(memberId));
        var right = wrong.supersede(reason);
        findings.flush(); // the old one no longer stands before the new one does
        right.write(
                content.observation(), rubric.edition(content.dimension()), caller.code(), BangkokDays.today(clock));
        findings.persistAndFlush(right);
        journal.record(new SocialFindingEvent.SocialFindingSuperseded(wrong.published()));
        journal.record(new SocialFindingEvent.SocialFindingRecorded(right.published()));
        return right.details();
    }
}
