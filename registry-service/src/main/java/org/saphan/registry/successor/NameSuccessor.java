package org.saphan.registry.successor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.journal.Journal;
import org.saphan.registry.entrepreneur.RegisteredEntrepreneurs;
import org.saphan.registry.personaldata.PersonalDataCipher;

/// Records who is to take an enterprise over. Any agency that the entrepreneur told may.
@ApplicationScoped
class NameSuccessor {

    private final Successors successors;
    private final RegisteredEntrepreneurs entrepreneurs;
    private final PersonalDataCipher cipher;
    private final Journal journal;
    private final Clock clock;

    NameSuccessor(
            Successors successors,
            RegisteredEntrepreneurs entrepreneurs,
            PersonalDataCipher cipher,
            Journal journal,
            Clock clock) {
        this.successors = successors;
        this.entrepreneurs = entrepreneurs;
        this.cipher = cipher;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    SuccessorDetails run(UUID entrepreneurId, NewSuccessor named) {
        entrepreneurs.requireActive(entrepreneurId);
        var name = SealedName.of(named.name(), cipher);
        var successor = Successor.name(entrepreneurId, named, name, BangkokDays.today(clock));
        successors.persistAndFlush(successor);
        journal.record(new SuccessorNamed(successor.state()));
        return successor.details();
    }
}
