package org.saphan.registry.requester;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// How a request for admission came, by hashes: whether it is a repetition, and from where how many came today.
@Entity
@Immutable
class AdmissionRequest {

    @Id
    private UUID admissionId;

    @SuppressWarnings("UnusedVariable") // what queries ask for
    private byte[] requestKey;

    private byte[] content;

    @SuppressWarnings("UnusedVariable") // what queries ask for
    private byte[] address;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AdmissionRequest() {}

    static AdmissionRequest of(UUID admissionId, byte[] requestKey, byte[] content, byte[] address) {
        var request = new AdmissionRequest();
        request.admissionId = admissionId;
        request.requestKey = requestKey.clone();
        request.content = content.clone();
        request.address = address.clone();
        return request;
    }

    UUID admissionId() {
        return admissionId;
    }

    byte[] content() {
        return content.clone();
    }
}
