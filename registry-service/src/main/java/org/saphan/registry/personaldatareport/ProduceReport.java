package org.saphan.registry.personaldatareport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.Purpose;
import org.saphan.registry.consent.Consents;
import org.saphan.registry.entrepreneur.ReadPersonalData;
import org.saphan.registry.entrepreneur.RegisteredEntrepreneurs;
import org.saphan.registry.externalreference.ExternalReferences;
import org.saphan.registry.personaldata.PersonalDataAccesses;
import org.saphan.registry.successor.ReadSuccessors;

/// Puts together what the register holds of an entrepreneur. Only CDD answers the person, and the report is written
/// down like every other reading.
@ApplicationScoped
class ProduceReport {

    private final RegisteredEntrepreneurs entrepreneurs;
    private final ReadPersonalData readPersonalData;
    private final ReadSuccessors readSuccessors;
    private final Consents consents;
    private final ExternalReferences references;
    private final PersonalDataAccesses log;
    private final CallingAgency caller;
    private final Clock clock;

    ProduceReport(
            RegisteredEntrepreneurs entrepreneurs,
            ReadPersonalData readPersonalData,
            ReadSuccessors readSuccessors,
            Consents consents,
            ExternalReferences references,
            PersonalDataAccesses log,
            CallingAgency caller,
            Clock clock) {
        this.entrepreneurs = entrepreneurs;
        this.readPersonalData = readPersonalData;
        this.readSuccessors = readSuccessors;
        this.consents = consents;
        this.references = references;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PersonalDataReport run(UUID id, Purpose purpose) {
        entrepreneurs.require(id);
        caller.requireSteward("CDD", "personal-data-reports");
        log.enter(id, purpose, List.of("report"));
        return new PersonalDataReport(
                id,
                clock.instant(),
                readPersonalData.run(id, purpose),
                consents.of(id),
                readSuccessors.run(id, purpose),
                references.standing(id),
                log.all(id));
    }
}
