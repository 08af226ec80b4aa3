package org.saphan.plan.activityrun;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether a certificate of the standard aimed at was granted.
@Schema(description = "Whether a certificate of the standard aimed at was granted after the start.")
enum CertificationOutcome {
    NOT_YET,
    CERTIFIED
}
