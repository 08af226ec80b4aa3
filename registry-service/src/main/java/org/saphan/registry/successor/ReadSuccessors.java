package org.saphan.registry.successor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.Purpose;
import org.saphan.registry.personaldata.PersonalDataAccesses;
import org.saphan.registry.personaldata.PersonalDataCipher;

/// Shows an entrepreneur's successors with their names in the open, and writes down who saw them and what for.
@ApplicationScoped
public class ReadSuccessors {

    private final Successors successors;
    private final PersonalDataCipher cipher;
    private final PersonalDataAccesses log;
    private final CallingAgency caller;

    ReadSuccessors(Successors successors, PersonalDataCipher cipher, PersonalDataAccesses log, CallingAgency caller) {
        this.successors = successors;
        this.cipher = cipher;
        this.log = log;
        this.caller = caller;
    }

    @Transactional
    public List<SuccessorDetails> run(UUID entrepreneurId, Purpose purpose) {
        caller.require(Purpose.SCOPE);
        var all = successors.of(entrepreneurId);
        if (all.stream().anyMatch(Successor::hasName)) {
            log.enter(entrepreneurId, purpose, List.of("successors"));
        }
        return all.stream().map(each -> each.details(cipher)).toList();
    }
}
