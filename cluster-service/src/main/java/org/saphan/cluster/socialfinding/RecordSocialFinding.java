package org.saphan.cluster.socialfinding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.cluster.monitoringround.HeldRounds;
import org.saphan.cluster.monitoringround.MonitoringDuties;
import org.saphan.cluster.monitoringround.RoundMembers;
import org.saphan.cluster.plaintext.FreeTexts;
import org.saphan.cluster.rubric.RubricQueries;
import org.saphan.cluster.rubric.SocialDimension;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;

/// Records what was found at a member in an open round, or writes it anew. The same again changes nothing.
@ApplicationScoped
class RecordSocialFinding {

    private final HeldRounds rounds;
    private final RoundMembers members;
    private final RubricQueries rubric;
    private final SocialFindings findings;
    private final MonitoringDuties duties;
    private final CallingAgency caller;
    private final Journal journal;
    private final Clock clock;

    RecordSocialFinding(
            HeldRounds rounds,
            RoundMembers members,
            RubricQueries rubric,
            SocialFindings findings,
            MonitoringDuties duties,
            CallingAgency caller,
            Journal journal,
            Clock clock) {
        this.rounds = rounds;
        this.members = members;
        this.rubric = rubric;
        this.findings = findings;
        this.duties = duties;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    SocialFindingDetails run(
            UUID roundId, UUID memberId, SocialDimension dimension, SocialObservation content, IfMatch ifMatch) {
        var round = rounds.hold(roundId);
        duties.require(round.clusterId());
        var known = findings.standing(roundId, memberId, dimension);
        known.ifPresent(each -> ifMatch.check(each.details().version()));
        round.requireOpen();
        new FreeTexts().with("/text", content.text()).check();
        members.require(round, memberId, content.collectedOn());
        var edition = rubric.edition(dimension);
        var finding = known.orElseGet(() -> SocialFinding.of(round, memberId, dimension));
        if (known.isPresent() && finding.says(content, edition)) {
            return finding.details();
        }
        finding.write(content, edition, caller.code(), BangkokDays.today(clock));
        findings.persistAndFlush(finding);
        journal.record(new SocialFindingEvent.SocialFindingRecorded(finding.published()));
        return finding.details();
    }
}
