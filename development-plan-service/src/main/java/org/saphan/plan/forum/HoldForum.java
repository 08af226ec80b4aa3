package org.saphan.plan.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.communityproject.ChooseProject;
import org.saphan.plan.communityproject.ProjectChoice;
import org.saphan.plan.diagnosis.EnrolmentNotSelected;
import org.saphan.plan.enrolment.EnrolmentQueries;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Records that a community met; with the second forum its choice takes effect. The enrolment is held, so that forums
/// and proposals come one after the other.
@ApplicationScoped
class HoldForum {

    private final EnrolmentQueries enrolments;
    private final ProgrammeDuties duties;
    private final Forums forums;
    private final ChooseProject choose;
    private final Journal journal;
    private final CallingAgency caller;

    HoldForum(
            EnrolmentQueries enrolments,
            ProgrammeDuties duties,
            Forums forums,
            ChooseProject choose,
            Journal journal,
            CallingAgency caller) {
        this.enrolments = enrolments;
        this.duties = duties;
        this.forums = forums;
        this.choose = choose;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    ForumDetails run(UUID enrolmentId, NewForum content) {
        var enrolment = enrolments.hold(enrolmentId);
        duties.require(enrolment.programmeCode(), Duty.SUPPORT_COMMUNITY_STRENGTHENING, enrolment.provinceCode());
        content.check();
        EnrolmentNotSelected.check(enrolment);
        requireTurn(enrolmentId, content);
        var forum = Forum.held(enrolment, content, caller.code());
        if (content.chosenProjectId() != null) {
            choose.run(new ProjectChoice(enrolmentId, content.chosenProjectId(), forum.id(), content.heldOn()));
        }
        forums.persistAndFlush(forum);
        journal.record(new ForumEvent.ForumHeld(forum.published()));
        return forum.details();
    }

    private void requireTurn(UUID enrolmentId, NewForum content) {
        if (forums.numbered(enrolmentId, content.number()).isPresent()) {
            throw new ForumAlreadyHeld(enrolmentId, content.number());
        }
        if (content.number() == NewForum.FIRST) {
            return;
        }
        var first = forums.numbered(enrolmentId, NewForum.FIRST).orElseThrow(() -> new ForumOrder(enrolmentId));
        if (first.isAfter(content.heldOn())) {
            throw new ForumOrder(enrolmentId);
        }
    }
}
