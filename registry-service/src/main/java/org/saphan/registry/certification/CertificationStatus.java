package org.saphan.registry.certification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether a certificate holds.
@Schema(description = "Whether a certificate holds.")
enum CertificationStatus {
    GRANTED,
    EXPIRED,
    REVOKED
}
