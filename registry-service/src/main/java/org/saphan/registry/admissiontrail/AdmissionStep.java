package org.saphan.registry.admissiontrail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What happened to a request for admission.
@Schema(description = "What happened to a request for admission.")
public enum AdmissionStep {
    REQUESTED,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    CREDENTIALS_ISSUED,
    RENEWED,
    REVOKED,
    CLIENT_REMOVED,
    CLIENT_TO_BE_REMOVED_BY_HAND
}
