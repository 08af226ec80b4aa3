package org.saphan.registry.admission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How far a request for admission has come.
@Schema(description = "How far a request for admission has come.")
enum AdmissionStage {
    REQUESTED,
    APPROVED,
    ISSUED,
    REFUSED,
    WITHDRAWN,
    REVOKED
}
