package org.saphan.registry.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.journal.Journal;
import org.saphan.registry.entrepreneur.RegisteredEntrepreneurs;

/// Records whom a member must not judge. Its agency says so, or CDD.
@ApplicationScoped
class DeclareConflict {

    private final Panels panels;
    private final MemberVoices members;
    private final RegisteredEntrepreneurs entrepreneurs;
    private final Journal journal;
    private final Clock clock;

    DeclareConflict(
            Panels panels, MemberVoices members, RegisteredEntrepreneurs entrepreneurs, Journal journal, Clock clock) {
        this.panels = panels;
        this.members = members;
        this.entrepreneurs = entrepreneurs;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Conflict run(UUID panelId, NewConflict declared) {
        var panel = panels.require(panelId, LockModeType.PESSIMISTIC_WRITE);
        members.requireVoiceOf(panel, declared.memberNo());
        if (!entrepreneurs.isKnown(declared.entrepreneurId())) {
            throw new UnknownEntrepreneur(declared.entrepreneurId());
        }
        var conflict = Conflict.of(declared, BangkokDays.today(clock));
        panel.declare(conflict);
        panels.flush();
        journal.record(new ConflictDeclared(panel.state()));
        return conflict;
    }
}
