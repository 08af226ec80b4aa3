package org.saphan.registry.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import org.saphan.http.IdempotencyKeyReused;
import org.saphan.http.Ids;
import org.saphan.journal.EventJson;
import org.saphan.journal.Journal;
import org.saphan.registry.admissiontrail.AdmissionStep;
import org.saphan.registry.admissiontrail.AdmissionTrails;
import org.saphan.registry.admissiontrail.StepTaken;

/// Takes a request for admission, of anybody. A repetition gets the answer again, with the same claim code.
@ApplicationScoped
class RequestAdmission {

    private final Admissions admissions;
    private final AdmissionRequests requests;
    private final RequestCheck check;
    private final Requester requester;
    private final ClaimCodes codes;
    private final AdmissionTrails trails;
    private final Journal journal;
    private final Clock clock;

    RequestAdmission(
            Admissions admissions,
            AdmissionRequests requests,
            RequestCheck check,
            Requester requester,
            ClaimCodes codes,
            AdmissionTrails trails,
            Journal journal,
            Clock clock) {
        this.admissions = admissions;
        this.requests = requests;
        this.check = check;
        this.requester = requester;
        this.codes = codes;
        this.trails = trails;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    RequestedAdmission run(NewAdmission content) {
        var key = requester.key();
        var fingerprint = ClaimCodes.hash(json(content));
        var before = requests.under(key);
        if (before.isPresent()) {
            return repeat(before.get(), fingerprint);
        }
        var address = requester.addressToday();
        check.require(content, address);
        var id = Ids.next();
        var code = codes.of(id);
        var admission = Admission.request(id, content, ClaimCodes.hash(code), clock.instant());
        admissions.persistAndFlush(admission);
        requests.persistAndFlush(AdmissionRequest.of(id, key, fingerprint, address));
        trails.enter(id, StepTaken.of(AdmissionStep.REQUESTED));
        journal.record(new AdmissionRequested(admission.state()));
        return answer(admission, code);
    }

    private RequestedAdmission repeat(AdmissionRequest before, byte[] fingerprint) {
        if (!MessageDigest.isEqual(before.content(), fingerprint)) {
            throw new IdempotencyKeyReused();
        }
        return answer(admissions.require(before.admissionId()), codes.of(before.admissionId()));
    }

    private static RequestedAdmission answer(Admission admission, String code) {
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
