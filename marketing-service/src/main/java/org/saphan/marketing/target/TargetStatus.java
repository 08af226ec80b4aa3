package org.saphan.marketing.target;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether a target is met.
@Schema(description = "Whether the target is met.")
enum TargetStatus {
    MET,
    NOT_MET
}
