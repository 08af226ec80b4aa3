package org.saphan.plan.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.IfMatch;
import org.saphan.journal.Journal;
import org.saphan.plan.programme.Duty;
import org.saphan.plan.programme.ProgrammeDuties;

/// Puts head-counts and minutes of a forum right.
@ApplicationScoped
class CorrectForum {

    private final Forums forums;
    private final ProgrammeDuties duties;
    private final Journal journal;

    CorrectForum(Forums forums, ProgrammeDuties duties, Journal journal) {
        this.forums = forums;
        this.duties = duties;
        this.journal = journal;
    }

    @Transactional
    ForumDetails run(UUID id, ForumCorrection correction, IfMatch ifMatch) {
        var forum = forums.require(id);
        duties.require(forum.programmeCode(), Duty.SUPPORT_COMMUNITY_STRENGTHENING, forum.provinceCode());
        correction.check();
        ifMatch.check(forum.version());
        forum.correct(correction);
        forums.flush();
        journal.record(new ForumEvent.ForumCorrected(forum.published()));
        return forum.details();
    }
}
