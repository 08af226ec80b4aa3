package org.saphan.registry.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.Ids;
import org.saphan.journal.EventJson;
import org.saphan.journal.Journal;
import org.saphan.registry.admissiontrail.AdmissionStep;
import org.saphan.registry.admissiontrail.AdmissionTrails;
import org.saphan.registry.admissiontrail.StepTaken;
import org.saphan.registry.requester.AdmissionRequests;

/// Takes a request for admission, of anybody. A repetition gets the answer again, with the same claim code.
@ApplicationScoped
class RequestAdmission {

    private final Admissions admissions;
    private final AdmissionRequests requests;
    private final RequestCheck check;
    private final ClaimCodes codes;
    private final AdmissionTrails trails;
    private final Journal journal;
    private final Clock clock;

    RequestAdmission(
            Admissions admissions,
            AdmissionRequests requests,
            RequestCheck check,
            ClaimCodes codes,
            AdmissionTrails trails,
            Journal journal,
            Clock clock) {
        this.admissions = admissions;
        this.requests = requests;
        this.check = check;
        this.codes = codes;
        this.trails = trails;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    RequestedAdmission run(NewAdmission content) {
        var fingerprint = ClaimCodes.hash(json(content));
        var before = requests.repeated(fingerprint);
        if (before.isPresent()) {
            return answer(admissions.require(before.get()));
        }
        check.require(content);
        var id = Ids.next();
        var admission = Admission.request(id, content, ClaimCodes.hash(codes.of(id)), clock.instant());
        admissions.persistAndFlush(admission);
        requests.enter(id, fingerprint);
        trails.enter(id, StepTaken.of(AdmissionStep.REQUESTED));
        journal.record(new AdmissionRequested(admission.state()));
        return answer(admission);
    }

    private RequestedAdmission answer(Admission admission) {
        var code = codes.of(admission.id());
        return new RequestedAdmission(
                admission.id(), admission.state().state(), code, admission.version());
    }

    private static String json(NewAdmission content) {
        try {
            return EventJson.mapper().writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
