package org.saphan.registry.entrepreneur;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.saphan.http.IfMatch;
import org.saphan.http.NotFound;
import org.saphan.journal.Journal;

/// What merging does to the registrations themselves, in the caller's transaction. Only CDD merges.
@ApplicationScoped
public class MergedEntrepreneurs {

    private final Entrepreneurs entrepreneurs;
    private final Stewardship stewardship;
    private final Journal journal;
    private final Clock clock;

    MergedEntrepreneurs(Entrepreneurs entrepreneurs, Stewardship stewardship, Journal journal, Clock clock) {
        this.entrepreneurs = entrepreneurs;
        this.stewardship = stewardship;
        this.journal = journal;
        this.clock = clock;
    }

    /// @return the loser's version
    public long version(UUID loser) {
        return entrepreneurs.require(loser).version();
    }

    /// Takes the loser out of the register for the winner.
    ///
    /// @return in which status the loser was
    /// @throws NotFound when there is no such entrepreneur
    /// @throws RegistrationStatusForbids when the loser is out of the register, or the winner not in it
    public RegistrationStatus merge(UUID loserId, UUID winnerId, String reason, IfMatch ifMatch) {
        entrepreneurs.require(loserId);
        stewardship.require();
        lock(loserId, winnerId);
        var loser = entrepreneurs.require(loserId);
        ifMatch.check(loser.version());
        entrepreneurs.require(winnerId).registration().requireAccepted();
        var before = loser.status();
        loser.mergeInto(winnerId, reason, clock.instant());
        entrepreneurs.flush();
        journal.record(new EntrepreneurMerged(loser.state()));
        return before;
    }

    /// Brings the loser back into the register.
    ///
    /// @throws AlreadyRegistered when somebody was registered under its number meanwhile
    public void unmerge(UUID loserId, RegistrationStatus before, IfMatch ifMatch) {
        entrepreneurs.require(loserId);
        stewardship.require();
        lock(loserId);
        var loser = entrepreneurs.require(loserId);
        ifMatch.check(loser.version());
        loser.unmerge(before, clock.instant());
        entrepreneurs.flushUnique();
        journal.record(new EntrepreneurUnmerged(loser.state()));
    }

    /// In the order of the ids, so that two merges of the same two wait for each other.
    private void lock(UUID... ids) {
        Stream.of(ids).sorted().forEach(each -> {
            var found = entrepreneurs.findById(each, LockModeType.PESSIMISTIC_WRITE);
            if (found == null) {
                throw new NotFound("entrepreneur", each);
            }
        });
    }
}
