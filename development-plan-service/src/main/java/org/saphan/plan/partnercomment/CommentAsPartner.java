package org.saphan.plan.partnercomment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.fieldnote.FreeTexts;
import org.saphan.plan.programme.ProgrammeDuties;

/// Records what a partner agency says about something that was done with a community (S5-07).
@ApplicationScoped
class CommentAsPartner {

    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final Instance<CommentSubject> subjects;
    private final PartnerComments comments;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    CommentAsPartner(
            EnrolmentQueries enrolments,
            ProgrammeDuties duties,
            @Any Instance<CommentSubject> subjects,
            PartnerComments comments,
            Journal journal,
            CallingAgency caller,
            Clock clock) {
        this.enrolments = enrolments;
        this.duties = duties;
        this.subjects = subjects;
        this.comments = comments;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PartnerCommentDetails run(UUID enrolmentId, NewPartnerComment content) {
        var enrolment = enrolments.require(enrolmentId);
        duties.requireMember(enrolment.programmeCode());
        new FreeTexts().with("/text", content.text()).check();
        requireSubject(enrolmentId, content);
        var comment = PartnerComment.make(enrolment, content, caller.code(), BangkokDays.today(clock));
        comments.persistAndFlush(comment);
        journal.record(new PartnerCommentEvent.PartnerCommentMade(comment.published()));
        return comment.details();
    }

    private void requireSubject(UUID enrolmentId, NewPartnerComment content) {
        var exists = subjects.stream()
                .filter(each -> each.kind() == content.on())
                .anyMatch(each -> each.isOf(content.subjectId(), enrolmentId));
        if (!exists) {
            throw new NothingToCommentOn(content.on(), content.subjectId(), enrolmentId);
        }
    }
}
